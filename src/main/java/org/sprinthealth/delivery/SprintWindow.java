package org.sprinthealth.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sprinthealth.facts.Field;
import org.sprinthealth.facts.Scope;
import org.sprinthealth.facts.SnapshotMark;
import org.sprinthealth.facts.Sprint;
import org.sprinthealth.facts.TeamHistory;
import org.sprinthealth.readings.Grade;
import org.sprinthealth.readings.WorkingDays;
import org.sprinthealth.settings.TeamSettings;

/**
 * The moments that a sprint is read at. Where history is exact, these are the commitment and the end themselves; else the
 * looks around them. A look that shows only a part would make what it lacks look added later: it is read where no whole one
 * was taken.
 *
 * @param sprint the sprint
 * @param committedAt tc: the start and the planning grace, or the first look at or after it
 * @param lastInside t1, or the last look at or before it
 * @param closedAt t1, or the first look at or after it where that came within a working day, else the last one before
 * @param grade how well the two moments are known
 * @param notes why the grade is no better
 */
record SprintWindow(
        Sprint sprint, Instant committedAt, Instant lastInside, Instant closedAt, Grade grade, List<String> notes) {
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

    SprintWindow {
        notes = List.copyOf(notes);
    }

    /**
     * The exact moments of a sprint; empty where changelogs do not tell all of it. One that was over before its planning grace
     * was is read at its start.
     */
    static Optional<SprintWindow> exact(Sprint sprint, TeamHistory history, TeamSettings team) {
        Instant planned = plannedCommitment(sprint, team);
        Instant commitment = planned.isBefore(sprint.end()) ? planned : sprint.start();
        List<String> notes = new ArrayList<>();
        return history.exactUntil(needed(history))
                .filter(until -> !sprint.end().isAfter(until) && !sprint.end().isBefore(commitment))
                .map(until ->
                        new SprintWindow(sprint, commitment, sprint.end(), sprint.end(), dated(sprint, notes), notes));
    }

    /** What a ledger is made of; points where the team's exports have any. */
    private static Set<Field> needed(TeamHistory history) {
        Set<Field> needed = EnumSet.of(Field.SPRINT, Field.STATUS, Field.ESTIMATE);
        needed.removeIf(field -> field == Field.ESTIMATE
                && history.snapshots().stream().noneMatch(look -> look.fields().contains(field)));
        return needed;
    }

    /** The looks at a sprint; empty where none was taken between the commitment and the end. */
    static Optional<SprintWindow> byLooks(Sprint sprint, TeamHistory history, TeamSettings team) {
        Instant planned = plannedCommitment(sprint, team);
        List<SnapshotMark> inside = history.snapshots().stream()
                .filter(look -> !look.at().isBefore(planned) && !look.at().isAfter(sprint.end()))
                .toList();
        return inside.isEmpty() ? Optional.empty() : Optional.of(of(sprint, planned, inside, history, team.zone()));
    }

    /** The same moments for items of which nothing tells exactly, and that no look saw in between. */
    SprintWindow unseen() {
        String note = "no export was taken between the commitment and the end";
        return new SprintWindow(sprint, committedAt, lastInside, closedAt, Grade.C, List.of(note));
    }

    /** When the commitment is due to be read: the end of the sprint's first day, or the team's own grace after t0. */
    static Instant plannedCommitment(Sprint sprint, TeamSettings team) {
        Integer grace = team.planningGraceHours();
        return grace != null
                ? sprint.start().plus(Duration.ofHours(grace))
                : sprint.start()
                        .atZone(team.zone())
                        .toLocalDate()
                        .atTime(END_OF_DAY)
                        .atZone(team.zone())
                        .toInstant();
    }

    private static SprintWindow of(
            Sprint sprint, Instant planned, List<SnapshotMark> inside, TeamHistory history, ZoneId zone) {
        List<SnapshotMark> read = wholeOrElseAll(inside);
        SnapshotMark commitment = read.get(0);
        Instant lastInside = read.get(read.size() - 1).at();
        SnapshotMark close = close(sprint, history, zone).orElse(commitment);
        List<String> notes = new ArrayList<>();
        Grade grade = Grade.worst(List.of(
                around(planned, "commitment", history, zone, notes),
                around(sprint.end(), "end", history, zone, notes),
                seenWhole(commitment, "commitment", notes),
                seenWhole(close, "end", notes),
                dated(sprint, notes)));
        return new SprintWindow(sprint, commitment.at(), lastInside, close.at(), grade, notes);
    }

    private static Optional<SnapshotMark> close(Sprint sprint, TeamHistory history, ZoneId zone) {
        List<SnapshotMark> soon = history.snapshots().stream()
                .filter(look -> !look.at().isBefore(sprint.end()))
                .filter(look -> WorkingDays.between(sprint.end(), look.at(), zone) <= 1)
                .toList();
        return wholeOrElseAll(soon).stream().findFirst().or(() -> history.lastSnapshotAt(sprint.end()));
    }

    private static List<SnapshotMark> wholeOrElseAll(List<SnapshotMark> looks) {
        List<SnapshotMark> whole = looks.stream().filter(SprintWindow::isWhole).toList();
        return whole.isEmpty() ? looks : whole;
    }

    private static boolean isWhole(SnapshotMark look) {
        return look.scope() != Scope.FILTERED && look.fields().contains(Field.SPRINT);
    }

    private static Grade around(Instant moment, String what, TeamHistory history, ZoneId zone, List<String> notes) {
        List<Instant> looks = wholeOrElseAll(history.snapshots()).stream()
                .map(SnapshotMark::at)
                .toList();
        Optional<Instant> before =
                looks.stream().filter(at -> !at.isAfter(moment)).reduce((first, second) -> second);
        Optional<Instant> after =
                looks.stream().filter(at -> !at.isBefore(moment)).findFirst();
        Grade grade =
                before.isPresent() && after.isPresent() ? Grade.ofLooks(before.get(), after.get(), zone) : Grade.C;
        if (grade == Grade.C) {
            notes.add("exports are missing around the " + what + ": the nearest are " + Words.date(before, zone)
                    + " before and " + Words.date(after, zone) + " after");
        }
        return grade;
    }

    private static Grade seenWhole(SnapshotMark look, String what, List<String> notes) {
        if (isWhole(look)) {
            return Grade.B;
        }
        notes.add("the export read for the " + what + " shows only a part: what it lacks is taken from the one before");
        return Grade.C;
    }

    private static Grade dated(Sprint sprint, List<String> notes) {
        if (sprint.datesFrom() != Sprint.DatesFrom.SNAPSHOTS) {
            return Grade.A;
        }
        notes.add("the sprint's dates are reckoned from the exports");
        return Grade.C;
    }
}
