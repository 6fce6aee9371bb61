package org.sprinthealth.facts;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sprint of a team. Its name may be used again in another year; name and start together identify it.
 *
 * @param name as the tracker shows it
 * @param start t0: the actual start, else the planned one
 * @param plannedEnd the planned end
 * @param completed the actual completion; null while it is not closed
 * @param goal the Sprint Goal's text, or null
 * @param outcome what the team said of the goal, or null
 * @param teamSize people in the team, or null
 * @param datesFrom where the dates come from, which decides the evidence grade
 * @param wordings the goal as it was told file by file, oldest first; none where no file tells one
 */
public record Sprint(
        String name,
        Instant start,
        Instant plannedEnd,
        @Nullable Instant completed,
        @Nullable String goal,
        @Nullable GoalOutcome outcome,
        @Nullable Integer teamSize,
        DatesFrom datesFrom,
        List<GoalWording> wordings) {

    /** Jira cuts the sprint names that it exports at so many characters. */
    private static final int CUT = 30;

    /** Where a sprint's dates come from, best first. */
    public enum DatesFrom {
        SPRINTS_FILE,
        EXPORT,
        SNAPSHOTS
    }

    /** A sprint as one file tells it. */
    public Sprint(
            String name,
            Instant start,
            Instant plannedEnd,
            @Nullable Instant completed,
            @Nullable String goal,
            @Nullable GoalOutcome outcome,
            @Nullable Integer teamSize,
            DatesFrom datesFrom) {
        this(name, start, plannedEnd, completed, goal, outcome, teamSize, datesFrom, List.of());
    }

    public Sprint {
        wordings = List.copyOf(wordings);
    }

    /** The same sprint with this said of its goal. */
    public Sprint with(GoalOutcome said) {
        return new Sprint(name, start, plannedEnd, completed, goal, said, teamSize, datesFrom, wordings);
    }

    /** The same sprint, its goal as it was told file by file. */
    public Sprint worded(List<GoalWording> told) {
        return new Sprint(name, start, plannedEnd, completed, goal, outcome, teamSize, datesFrom, told);
    }

    /** t1: the actual completion, else the planned end. */
    public Instant end() {
        return completed != null ? completed : plannedEnd;
    }

    /**
     * Whether a name in an item's list of sprints means this sprint: the same words in any case, or the beginning of a
     * long name where the tracker cut it.
     */
    public boolean isCalled(String listed) {
        return name.equalsIgnoreCase(listed)
                || (listed.length() >= CUT && name.regionMatches(true, 0, listed, 0, listed.length()));
    }

    /** Whether it has ended at an instant. */
    public boolean isClosedAt(Instant when) {
        return !end().isAfter(when);
    }

    /** Whether it is running at an instant. */
    public boolean isActiveAt(Instant when) {
        return !start.isAfter(when) && end().isAfter(when);
    }
}
