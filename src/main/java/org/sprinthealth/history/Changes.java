package org.sprinthealth.history;

import java.util.List;
import org.sprinthealth.facts.Event;

/**
 * What a snapshot changed.
 *
 * @param judged how much of the tracker it shows
 * @param versions items that are new, changed, gone or back, as they are now known, ordered by number
 * @param events what happened to them, in the order of items, then as derived
 * @param shown how many items it shows
 * @param kept how many items it does not show, or only with a row that could not be used, that are still held present
 */
record Changes(Judged judged, List<KnownItem> versions, List<Happened> events, int shown, int kept) {

    /** An event, and the item that it happened to. */
    record Happened(int number, Event event) {}

    Changes {
        versions = List.copyOf(versions);
        events = List.copyOf(events);
    }
}
