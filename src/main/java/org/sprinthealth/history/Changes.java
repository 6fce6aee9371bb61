package org.sprinthealth.history;

import java.util.List;
import java.util.Map;
import org.sprinthealth.facts.Event;

/**
 * What a snapshot changed.
 *
 * @param judged how much of the tracker it shows
 * @param versions items that are new, changed, gone or back, as they are now known, ordered by number
 * @param events what happened to them, in the order of items, then as derived
 * @param numbers the numbers of the items that it shows, by the keys that it shows them under
 * @param shown how many items it shows
 * @param kept how many items it does not show, or only with a row that could not be used, that are still held present
 */
record Changes(
        Judged judged,
        List<KnownItem> versions,
        List<Happened> events,
        Map<String, Integer> numbers,
        int shown,
        int kept) {

    /** An event, and the item that it happened to. */
    record Happened(int number, Event event) {}

    Changes {
        versions = List.copyOf(versions);
        events = List.copyOf(events);
        numbers = Map.copyOf(numbers);
    }
}
