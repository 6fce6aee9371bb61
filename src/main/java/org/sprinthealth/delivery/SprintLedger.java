package org.sprinthealth.delivery;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.sprinthealth.delivery.LedgerEntry.Posting;
import org.sprinthealth.facts.Sprint;
import org.sprinthealth.facts.TeamHistory;
import org.sprinthealth.readings.Grade;
import org.sprinthealth.settings.TeamSettings;

/** Reads the balanced account of a sprint from a team's history. Only a sprint that is over has one. */
public final class SprintLedger {
    private static final Comparator<LedgerEntry> PRINTED = Comparator.comparing(LedgerEntry::posting)
            .thenComparing(LedgerEntry::key)
            .thenComparing(entry -> entry.when().knownBy());
    private static final Comparator<Sprint> BY_END =
            Comparator.comparing(Sprint::end).thenComparing(Sprint::start).thenComparing(Sprint::name);

    private SprintLedger() {}

    /**
     * The ledgers of all sprints that are over at {@code asOf} and reach into the time that exports cover, or that changelogs
     * tell all of, by their end.
     *
     * @param history the team's history up to {@code asOf}
     */
    public static List<Ledger> closed(TeamHistory history, TeamSettings team, Instant asOf) {
        SprintRolls rolls = new SprintRolls(history, team);
        return history.snapshots().stream().findFirst().stream()
                .flatMap(first -> history.sprints().stream()
                        .filter(sprint -> sprint.isClosedAt(asOf))
                        .filter(sprint -> !sprint.end().isBefore(first.at()) || rolls.isExact(sprint)))
                .filter(sprint -> !rolls.isOtherName(sprint))
                .sorted(BY_END)
                .map(sprint -> of(rolls, sprint))
                .toList();
    }

    /**
     * The ledger of one of the history's sprints. Where no export was taken between its commitment and its end, and no
     * changelog tells of it, it is empty, with {@link Grade#D}.
     */
    public static Ledger of(TeamHistory history, Sprint sprint, TeamSettings team) {
        return of(new SprintRolls(history, team), sprint);
    }

    private static Ledger of(SprintRolls rolls, Sprint sprint) {
        return rolls.of(sprint).map(roll -> of(rolls, roll)).orElseGet(() -> unseen(sprint));
    }

    private static Ledger of(SprintRolls rolls, SprintRoll roll) {
        List<Course> courses = roll.history().timelines().stream()
                .map(timeline -> ItemCourse.of(roll.of(timeline), timeline))
                .toList();
        int[] carried = courses.stream()
                .filter(course -> course.posted(Posting.NOT_COMPLETED))
                .mapToInt(course -> rolls.timesCarried(roll, course.timeline()))
                .toArray();
        SprintWindow window = roll.window();
        List<LedgerEntry> entries = courses.stream()
                .flatMap(course -> course.entries().stream())
                .sorted(PRINTED)
                .toList();
        List<Course> kept =
                where(courses, course -> course.posted(Posting.COMMITTED) && course.posted(Posting.COMPLETED));
        return new Ledger(
                window.sprint(),
                window.committedAt(),
                window.closedAt(),
                Tallies.items(entries),
                Tallies.points(entries),
                count(entries, entry -> entry.posting() == Posting.COMMITTED && entry.points() != null),
                kept.size(),
                Tallies.points(kept, Posting.COMPLETED),
                count(carried, times -> times == 1),
                count(carried, times -> times == 2),
                count(carried, times -> times > 2),
                entries,
                grade(roll, courses),
                notes(roll, courses));
    }

    private static Ledger unseen(Sprint sprint) {
        String note = "no export was taken between the commitment and the end";
        return new Ledger(
                sprint,
                null,
                null,
                Tallies.NOTHING,
                Tallies.NOTHING,
                0,
                0,
                BigDecimal.ZERO,
                0,
                0,
                0,
                List.of(),
                Grade.D,
                List.of(note));
    }

    /** An item that no changelog tells of is known as well as the looks around it tell. */
    private static Grade grade(SprintRoll roll, List<Course> courses) {
        return looked(roll, courses).isEmpty()
                ? roll.window().grade()
                : roll.window().grade().worse(roll.byLooks().grade());
    }

    private static List<Course> looked(SprintRoll roll, List<Course> courses) {
        return where(courses, course -> !course.entries().isEmpty() && !roll.isRead(course.timeline()));
    }

    private static List<String> notes(SprintRoll roll, List<Course> courses) {
        List<String> notes = new ArrayList<>(roll.window().notes());
        List<Course> looked = looked(roll, courses);
        if (!looked.isEmpty()) {
            notes.add(Words.items(looked.size()) + " without a changelog, known from exports only: " + keys(looked));
            roll.byLooks().notes().stream()
                    .filter(note -> !notes.contains(note))
                    .forEach(notes::add);
        }
        roll.membership().otherNames().stream().sorted().forEach(name -> notes.add("also listed as " + name));
        for (Oddity oddity : Oddity.values()) {
            List<Course> odd = where(courses, course -> course.oddities().contains(oddity));
            if (!odd.isEmpty()) {
                notes.add(Words.items(odd.size()) + " " + oddity.inWords() + ": " + keys(odd));
            }
        }
        return notes;
    }

    private static String keys(List<Course> courses) {
        return Words.keys(
                courses.stream().map(course -> course.timeline().key()).toList());
    }

    private static List<Course> where(List<Course> courses, Predicate<Course> condition) {
        return courses.stream().filter(condition).toList();
    }

    private static int count(List<LedgerEntry> entries, Predicate<LedgerEntry> condition) {
        return Math.toIntExact(entries.stream().filter(condition).count());
    }

    private static int count(int[] numbers, IntPredicate condition) {
        return Math.toIntExact(IntStream.of(numbers).filter(condition).count());
    }
}
