package org.sprinthealth.report.charts;

import java.util.List;
import org.sprinthealth.coaching.Standing.Word;
import org.sprinthealth.report.charts.Stack.Kind;

/**
 * How many teams stand in their usual range, are leaning, have changed, are new or have no data, a stacked bar a week. The
 * order of the words is fixed; none of them is good or bad.
 */
final class TeamsByWord {
    private TeamsByWord() {}

    /**
     * The bars.
     *
     * @param weeks oldest first, at least one
     */
    static Drawing of(List<WeekOfTeams> weeks) {
        return new StackedWeeks(
                weeks.stream().map(WeekOfTeams::week).toList(),
                WeekOfTeams.ORDER.stream().map(TeamsByWord::kind).toList(),
                weeks.stream().map(TeamsByWord::counts).toList(),
                (count, kind) -> WeekOfTeams.counted(count, WeekOfTeams.ORDER.get(kind)));
    }

    private static List<Integer> counts(WeekOfTeams week) {
        return WeekOfTeams.ORDER.stream().map(week::count).toList();
    }

    private static Kind kind(Word word) {
        return switch (word) {
            case IN_USUAL_RANGE -> new Kind(word.inWords(), Theme.BLUE, Theme.PAPER, Theme.ON_DARK);
            case LEANING -> new Kind(word.inWords(), Theme.SKY, Theme.PAPER, Theme.ON_LIGHT);
            case CHANGED -> new Kind(word.inWords(), Theme.VERMILION, Theme.PAPER, Theme.ON_LIGHT);
            case NEW -> new Kind(word.inWords(), Theme.SILVER, Theme.PAPER, Theme.ON_LIGHT);
            case NO_DATA -> new Kind(word.inWords(), Theme.CHALK, Theme.GRID, Theme.MUTED);
        };
    }
}
