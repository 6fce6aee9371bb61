package org.sprinthealth.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sprinthealth.facts.GoalWording;
import org.sprinthealth.facts.Sprint;
import org.sprinthealth.facts.Sprint.DatesFrom;

/**
 * A sprint as one file told it.
 *
 * @param toldAt when the file was written
 * @param file the file's SHA-256
 * @param sprint the sprint
 */
record ToldSprint(Instant toldAt, String file, Sprint sprint) {
    /** A team's own sprints file before what exports know; then the newest; files of one instant in a fixed order. */
    private static final Comparator<ToldSprint> BEST_FIRST = Comparator.comparing(
                    (ToldSprint told) -> told.sprint().datesFrom() == DatesFrom.SPRINTS_FILE ? 0 : 1)
            .thenComparing(ToldSprint::toldAt, Comparator.reverseOrder())
            .thenComparing(ToldSprint::file, Comparator.reverseOrder());

    /**
     * The sprints that are in force: of several of the same name whose times overlap, the one told by the best file. A name
     * used again in another year is another sprint. One that an export tells under another name than an older export did was
     * renamed.
     */
    static List<Sprint> inForce(List<ToldSprint> told) {
        List<ToldSprint> inForce = new ArrayList<>();
        told.stream().sorted(BEST_FIRST).forEach(candidate -> {
            if (inForce.stream().noneMatch(better -> better.replaces(candidate) || better.renames(candidate, told))) {
                inForce.add(candidate);
            }
        });
        return inForce.stream()
                .map(best -> best.sprint.worded(best.wordings(told)))
                .toList();
    }

    /** How files of the same kind worded the goal of this sprint; one that tells none may have no place for it. */
    private List<GoalWording> wordings(List<ToldSprint> all) {
        List<GoalWording> wordings = new ArrayList<>();
        all.stream()
                .filter(told -> told.sprint.datesFrom() == sprint.datesFrom())
                .filter(told -> told.equals(this) || replaces(told) || renames(told, all))
                .sorted(BEST_FIRST.reversed())
                .forEach(told -> told.addTo(wordings));
        return wordings;
    }

    private void addTo(List<GoalWording> wordings) {
        String goal = sprint.goal();
        if (goal == null || goal.isBlank()) {
            return;
        }
        int last = wordings.size() - 1;
        if (last >= 0 && wordings.get(last).isSame(goal)) {
            wordings.set(last, wordings.get(last).toldAgain(toldAt));
        } else {
            wordings.add(new GoalWording(goal, toldAt, toldAt));
        }
    }

    /** Whether an older export's sprint began at the same instant, and neither export knows the other's name. */
    private boolean renames(ToldSprint other, List<ToldSprint> all) {
        return sprint.datesFrom() == DatesFrom.EXPORT
                && other.sprint.datesFrom() == DatesFrom.EXPORT
                && other.toldAt.isBefore(toldAt)
                && sprint.start().equals(other.sprint.start())
                && all.stream().noneMatch(told -> told.isWith(this) && told.sprint.isCalled(other.sprint.name()))
                && all.stream().noneMatch(told -> told.isWith(other) && told.sprint.isCalled(sprint.name()));
    }

    private boolean isWith(ToldSprint other) {
        return file.equals(other.file) && toldAt.equals(other.toldAt);
    }

    private boolean replaces(ToldSprint other) {
        return !isWith(other)
                && (sprint.isCalled(other.sprint.name()) || other.sprint.isCalled(sprint.name()))
                && !sprint.start().isAfter(other.sprint.end())
                && !other.sprint.start().isAfter(sprint.end());
    }
}
