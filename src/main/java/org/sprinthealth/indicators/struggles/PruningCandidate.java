package org.sprinthealth.indicators.struggles;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.delivery.Delivered;
import org.sprinthealth.facts.Item;
import org.sprinthealth.facts.Timeline;

/**
 * An item that may be worth dropping: open, older than 90 days, never in a sprint.
 *
 * @param key the item
 * @param summary its title
 * @param ageDays days since it was created
 * @param group the group that asked for it, or null
 * @param lastChange when it last changed in substance, as far as the exports tell
 * @param stale whether that is more than 90 days ago
 * @param possibleDuplicate an open item whose title has the same words, or null
 */
public record PruningCandidate(
        String key,
        String summary,
        long ageDays,
        @Nullable String group,
        LocalDate lastChange,
        boolean stale,
        @Nullable String possibleDuplicate) {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int WORDS = 3;

    /** Those of a team as of a date, the oldest first. */
    public static List<PruningCandidate> in(Delivered delivered) {
        Workings workings = new Workings(delivered);
        Growth growth = workings.growth();
        List<Timeline> stale = growth.stale(workings.asOf());
        Map<String, List<String>> twins = twins(workings);
        return growth.waitingLong(workings.asOf()).stream()
                .map(timeline -> of(timeline, stale.contains(timeline), twins, workings))
                .sorted(Comparator.comparingLong(PruningCandidate::ageDays)
                        .reversed()
                        .thenComparing(PruningCandidate::key))
                .toList();
    }

    private static PruningCandidate of(
            Timeline timeline, boolean stale, Map<String, List<String>> twins, Workings workings) {
        Item item = timeline.at(workings.asOf()).orElseThrow();
        LocalDate today = workings.date(workings.asOf());
        return new PruningCandidate(
                item.key(),
                item.summary(),
                ChronoUnit.DAYS.between(workings.date(Growth.born(timeline)), today),
                item.requesterGroup(),
                workings.date(workings.growth().lastChange(timeline, workings.asOf())),
                stale,
                twins.getOrDefault(words(item), List.of()).stream()
                        .filter(key -> !key.equals(item.key()))
                        .findFirst()
                        .orElse(null));
    }

    /** Keys of open items by the words of their titles. */
    private static Map<String, List<String>> twins(Workings workings) {
        Map<String, List<String>> keys = new HashMap<>();
        workings.history().itemsAt(workings.asOf()).stream()
                .filter(item -> item.isStandard() && item.isOpen())
                .forEach(item -> keys.computeIfAbsent(words(item), first -> new ArrayList<>())
                        .add(item.key()));
        return keys;
    }

    /** A title of one or two words says too little to be compared: it is taken for itself. */
    private static String words(Item item) {
        TreeSet<String> words = new TreeSet<>(
                List.of(NO_WORD.split(item.summary().toLowerCase(Locale.ROOT).strip(), -1)));
        words.remove("");
        return words.size() < WORDS ? item.key() : String.join(" ", words);
    }
}
