package org.sprinthealth.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.coaching.Experiment;
import org.sprinthealth.facts.Note;
import org.sprinthealth.facts.Notes;
import org.sprinthealth.readings.Definition;

/**
 * What a team tries and has tried, as people wrote it down in its workbook.
 *
 * @param open those not closed yet, the newest first; one at a time is what helps
 * @param closed the others, the newest first
 */
public record Experiments(List<Attempt> open, List<Attempt> closed) {
    /** The register's table, and the ids of its columns. */
    public static final String TABLE = "Experiments";

    public static final String HYPOTHESIS = "Hypothesis";
    public static final String MOVES = "Indicator expected to move";
    public static final String START = "Start";
    public static final String REVIEW = "Review";
    public static final String RESULT = "Result";
    public static final String CLOSED = "Closed";

    /** A team that wrote down nothing yet. */
    public static final Experiments NONE = new Experiments(List.of(), List.of());

    /** Where nobody wrote down when to look at it. */
    private static final int WEEKS_UNTIL_REVIEW = 4;

    /**
     * An experiment as it was written down, perhaps not to the end.
     *
     * @param key what its row is known by
     * @param hypothesis what is tried and what it should change; empty where nobody wrote it down
     * @param moves the figure that should move; null where none of that title is known
     * @param start its first day
     * @param review the day on which the team wants to look at it
     * @param result what came of it, as the team sees it
     */
    public record Attempt(
            String key,
            String hypothesis,
            @Nullable Definition moves,
            @Nullable LocalDate start,
            @Nullable LocalDate review,
            String result,
            boolean isClosed) {

        /** As an experiment that can be followed; empty while its figure or its start is not known. */
        public Optional<Experiment> followed() {
            if (moves == null || start == null) {
                return Optional.empty();
            }
            LocalDate look = review == null ? start.plusWeeks(WEEKS_UNTIL_REVIEW) : review;
            return Optional.of(new Experiment(hypothesis, moves.id(), start, look));
        }
    }

    public Experiments {
        open = List.copyOf(open);
        closed = List.copyOf(closed);
    }

    /**
     * The experiments in what people typed.
     *
     * @param figures what can be named as expected to move
     */
    public static Experiments of(Notes notes, List<Definition> figures) {
        List<Attempt> attempts = new ArrayList<>();
        notes.keys(TABLE).forEach(key -> attempts.add(attempt(notes, key, figures)));
        Collections.reverse(attempts);
        // what has no start yet is the newest of all
        attempts.sort(Comparator.comparing(
                Attempt::start,
                Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder().reversed())));
        return new Experiments(
                attempts.stream().filter(attempt -> !attempt.isClosed()).toList(),
                attempts.stream().filter(Attempt::isClosed).toList());
    }

    private static Attempt attempt(Notes notes, String key, List<Definition> figures) {
        String title = notes.words(TABLE, key, MOVES);
        return new Attempt(
                key,
                notes.words(TABLE, key, HYPOTHESIS),
                figures.stream()
                        .filter(figure -> figure.title().equalsIgnoreCase(title))
                        .findFirst()
                        .orElse(null),
                day(notes, key, START),
                day(notes, key, REVIEW),
                notes.words(TABLE, key, RESULT),
                notes.saysYes(TABLE, key, CLOSED));
    }

    private static @Nullable LocalDate day(Notes notes, String key, String column) {
        return notes.find(TABLE, key, column)
                .map(Note::value)
                .flatMap(typed -> typed.day())
                .orElse(null);
    }

    /** The one that the team is at: of the open ones that can be followed, the one that began first. */
    public Optional<Attempt> running() {
        return open.stream().filter(attempt -> attempt.followed().isPresent()).reduce((newer, older) -> older);
    }

    /** All that can be followed, open or closed, for the marks in run charts. */
    public List<Experiment> followed() {
        List<Attempt> all = new ArrayList<>(open);
        all.addAll(closed);
        return all.stream().flatMap(attempt -> attempt.followed().stream()).toList();
    }
}
