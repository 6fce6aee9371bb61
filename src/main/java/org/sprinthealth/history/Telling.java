package org.sprinthealth.history;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sprinthealth.facts.Past;
import org.sprinthealth.facts.Scope;
import org.sprinthealth.facts.Snapshot;

/**
 * What the changelogs of a night add to what was told before.
 *
 * @param at the instant of its snapshot
 * @param whole whether it shows the whole tracker and tells of every item that counts
 * @param news what it adds, by the numbers of items; those of which nothing happened have no versions
 */
record Telling(Instant at, boolean whole, Map<Integer, Told> news) {

    /**
     * What a night tells.
     *
     * @param changes what comparing its snapshot came to
     * @param before what was told before, by the numbers of items
     */
    static Telling of(Snapshot night, Changes changes, Map<Integer, Told> before) {
        Map<String, Past> pasts = new LinkedHashMap<>();
        night.pasts().forEach(past -> pasts.put(past.key(), past));
        Map<Integer, Told> news = new TreeMap<>();
        changes.numbers()
                .forEach((key, number) -> Optional.ofNullable(pasts.get(key))
                        .flatMap(past -> Told.of(past, night.at()))
                        .flatMap(told ->
                                before.containsKey(number) ? told.beyond(before.get(number)) : Optional.of(told))
                        .ifPresent(told -> news.put(number, told)));
        return new Telling(night.at(), isWhole(night, changes, news), news);
    }

    private static boolean isWhole(Snapshot night, Changes changes, Map<Integer, Told> news) {
        return changes.judged().scope() != Scope.FILTERED
                && night.withheld().isEmpty()
                && night.items().stream()
                        .filter(item -> item.isStandard())
                        .allMatch(item -> news.containsKey(changes.numbers().get(item.key())));
    }
}
