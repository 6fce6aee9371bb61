package org.sprinthealth.report.charts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sprinthealth.indicators.CriteriaWeek;
import org.sprinthealth.report.Headlines;
import org.sprinthealth.report.TeamReport;
import org.sprinthealth.report.charts.Stack.Kind;

/** How clear the acceptance criteria of the top 20 were, week by week: the clear ones at the foot. */
final class CriteriaLevels {
    private static final List<Kind> KINDS = List.of(
            new Kind(Headlines.LEVELS.get(0), Theme.BLUE, Theme.PAPER, Theme.ON_DARK),
            new Kind(Headlines.LEVELS.get(1), Theme.MIDDLE_BLUE, Theme.PAPER, Theme.ON_LIGHT),
            new Kind(Headlines.LEVELS.get(2), Theme.SILVER, Theme.PAPER, Theme.ON_LIGHT),
            new Kind(Headlines.LEVELS.get(3), Theme.CHALK, Theme.SILVER, Theme.INK));

    private CriteriaLevels() {}

    /** The chart of a team; none where no week says anything. */
    static Optional<Chart> of(TeamReport report) {
        List<CriteriaWeek> weeks = CriteriaWeek.in(report.delivered());
        return weeks.stream()
                .filter(CriteriaWeek::isKnown)
                .reduce((first, second) -> second)
                .map(newest -> chart(report, weeks, newest));
    }

    private static Chart chart(TeamReport report, List<CriteriaWeek> weeks, CriteriaWeek newest) {
        String title = Headlines.levels(weeks);
        boolean hasGaps = weeks.stream().anyMatch(week -> !week.isKnown());
        return new Chart(
                report.team().id() + "-criteria-levels",
                title,
                report.team().name() + ", the next items at each week's end, as the exports tell, "
                        + Words.counted(weeks.size(), "week") + (hasGaps ? "; × no data." : "."),
                "Acceptance criteria of " + report.team().name() + " by level, "
                        + Words.counted(weeks.size(), "week") + ". "
                        + newest.week().label() + ": " + title + ".",
                figures(weeks),
                new StackedWeeks(
                        weeks.stream().map(week -> week.week().label()).toList(),
                        KINDS,
                        weeks.stream().map(CriteriaWeek::fromClear).toList(),
                        (count, kind) -> count + " " + KINDS.get(kind).word()));
    }

    private static Figures figures(List<CriteriaWeek> weeks) {
        List<String> heads =
                Stream.concat(Stream.of("Week"), KINDS.stream().map(Kind::word)).toList();
        return new Figures(heads, weeks.stream().map(CriteriaLevels::row).toList());
    }

    private static List<String> row(CriteriaWeek week) {
        Stream<String> counts = week.isKnown()
                ? week.fromClear().stream().map(String::valueOf)
                : KINDS.stream().map(kind -> "no data");
        return Stream.concat(Stream.of(week.week().label()), counts).toList();
    }
}
