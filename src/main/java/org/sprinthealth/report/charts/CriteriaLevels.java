package org.sprinthealth.report.charts;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sprinthealth.indicators.CriteriaWeek;
import org.sprinthealth.report.TeamReport;
import org.sprinthealth.report.charts.Stack.Kind;

/** How clear the acceptance criteria of the top 20 were, week by week: the clear ones at the foot. */
final class CriteriaLevels {
    private static final List<Kind> KINDS = List.of(
            new Kind("clear", Theme.BLUE, Theme.PAPER, Theme.ON_DARK),
            new Kind("written", Theme.MIDDLE_BLUE, Theme.PAPER, Theme.ON_LIGHT),
            new Kind("nothing usable", Theme.SILVER, Theme.PAPER, Theme.ON_LIGHT),
            new Kind("none", Theme.CHALK, Theme.SILVER, Theme.INK));

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
        List<Integer> now = counts(newest);
        String title = "Criteria of the top " + sum(now) + ": "
                + String.join(
                        ", ",
                        IntStream.range(0, KINDS.size())
                                .mapToObj(kind ->
                                        now.get(kind) + " " + KINDS.get(kind).word())
                                .toList());
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
                        weeks.stream().map(CriteriaLevels::counts).toList(),
                        (count, kind) -> count + " " + KINDS.get(kind).word()));
    }

    private static Figures figures(List<CriteriaWeek> weeks) {
        List<String> heads =
                Stream.concat(Stream.of("Week"), KINDS.stream().map(Kind::word)).toList();
        return new Figures(heads, weeks.stream().map(CriteriaLevels::row).toList());
    }

    private static List<String> row(CriteriaWeek week) {
        Stream<String> counts = week.isKnown()
                ? counts(week).stream().map(String::valueOf)
                : KINDS.stream().map(kind -> "no data");
        return Stream.concat(Stream.of(week.week().label()), counts).toList();
    }

    /** From the clear ones down. */
    private static List<Integer> counts(CriteriaWeek week) {
        int last = KINDS.size() - 1;
        return week.isKnown()
                ? IntStream.rangeClosed(0, last)
                        .mapToObj(kind -> week.at(last - kind))
                        .toList()
                : List.of();
    }

    private static int sum(List<Integer> counts) {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }
}
