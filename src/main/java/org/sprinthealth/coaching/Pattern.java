package org.sprinthealth.coaching;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.sprinthealth.readings.Signal;
import org.sprinthealth.readings.Signal.Occurrence;
import org.sprinthealth.readings.Signal.Seen;

/**
 * How often a struggle was seen lately, and what follows: seen in 3 of the last 4 sprints is repeated, and its ritual is
 * worth a try; seen once is let be; not seen for 3 sprints after it was repeated lets the ritual rest.
 *
 * <p>A sprint without data is no evidence: it counts neither as seen nor as not seen. It keeps its place among the last four,
 * so that what was seen long ago does not come back as new. The three that let a ritual rest are sprints with data.
 *
 * @param signal the struggle, sprint by sprint, or week by week of a team without sprints
 * @param advice what follows
 */
public record Pattern(Signal signal, Advice advice) {
    private static final int WINDOW = 4;
    private static final int REPEATED = 3;
    private static final int RESTS_AFTER = 3;

    /** What follows from how often a struggle was seen. */
    public enum Advice {
        REPEATED("repeated: its ritual is worth a try"),
        TWICE("seen twice: keep an eye on it"),
        ONCE("seen once: let it be"),
        STEP_BACK("not seen for three sprints: step back, its ritual may rest"),
        NOT_SEEN("not seen lately"),
        NO_DATA("no data");

        private final String words;

        Advice(String words) {
            this.words = words;
        }

        /** As people read it. */
        public String inWords() {
            return words;
        }
    }

    /** The patterns of several signals, in their order; those that are never a headline have none. */
    public static List<Pattern> of(List<Signal> signals) {
        return signals.stream()
                .filter(signal -> !signal.occurrences().isEmpty())
                .map(signal -> new Pattern(signal, advice(signal.occurrences())))
                .toList();
    }

    private static Advice advice(List<Occurrence> occurrences) {
        List<Occurrence> last = last(occurrences, WINDOW);
        long seen = count(last, Seen.SEEN);
        if (count(last, Seen.NO_DATA) == last.size()) {
            return Advice.NO_DATA;
        }
        if (seen >= REPEATED) {
            return Advice.REPEATED;
        }
        if (mayRest(occurrences)) {
            return Advice.STEP_BACK;
        }
        return seen == 0 ? Advice.NOT_SEEN : seen == 1 ? Advice.ONCE : Advice.TWICE;
    }

    /** Whether it was repeated once, and was not seen in the last three sprints with data. */
    private static boolean mayRest(List<Occurrence> occurrences) {
        List<Occurrence> told = new ArrayList<>(occurrences);
        told.removeIf(occurrence -> occurrence.seen() == Seen.NO_DATA);
        boolean quiet = count(last(told, RESTS_AFTER), Seen.NOT_SEEN) == RESTS_AFTER;
        return quiet
                && IntStream.rangeClosed(1, occurrences.size())
                        .mapToObj(end -> last(occurrences.subList(0, end), WINDOW))
                        .anyMatch(window -> count(window, Seen.SEEN) >= REPEATED);
    }

    private static long count(List<Occurrence> occurrences, Seen seen) {
        return occurrences.stream()
                .filter(occurrence -> occurrence.seen() == seen)
                .count();
    }

    private static List<Occurrence> last(List<Occurrence> occurrences, int count) {
        return occurrences.subList(Math.max(0, occurrences.size() - count), occurrences.size());
    }

    /** Whether its ritual is worth a try now. */
    public boolean isRepeated() {
        return advice == Advice.REPEATED;
    }

    /** In how many of the last four it was seen. */
    public int seenLately() {
        return (int) count(last(signal.occurrences(), WINDOW), Seen.SEEN);
    }

    /** The last so many occurrences, oldest first, for a dot grid. */
    public List<Occurrence> lately(int count) {
        return last(signal.occurrences(), count);
    }
}
