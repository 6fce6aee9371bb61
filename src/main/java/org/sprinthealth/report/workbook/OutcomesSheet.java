package org.sprinthealth.report.workbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.delivery.BackTest;
import org.sprinthealth.readings.Expected;
import org.sprinthealth.report.OutcomeDates;
import org.sprinthealth.report.PortfolioReport;
import org.sprinthealth.report.PortfolioReport.Team;

/**
 * When outcomes will probably be reached, and the top of each backlog be done: tables {@code Outcomes} and {@code Backlog_tops}.
 */
final class OutcomesSheet implements Sheet<PortfolioReport> {
    private static final String FORECAST = "forecast";

    /**
     * A part in an outcome, or all parts of one together.
     *
     * @param expected the team's part; null of all together
     */
    private record Row(
            OutcomeDates outcome, String team, @Nullable Expected expected) {
        Content items() {
            return expected == null ? Content.nothing() : Content.number(expected.items());
        }

        Content half() {
            return by(expected == null ? outcome.half().orElse(null) : expected.half());
        }

        Content likely() {
            return by(expected == null ? outcome.likely().orElse(null) : expected.likely());
        }

        String earlier() {
            return expected == null
                    ? "the latest of the parts; each is 85 % sure by itself, all of them together are less"
                    : held(expected);
        }
    }

    /** What a team has before it; no dates where it has no forecast. */
    private record Top(Team team, @Nullable Expected expected) {}

    @Override
    public List<Part<PortfolioReport>> parts() {
        return List.of(new NamedCell<>("Outcomes_seen", report -> Content.text(seen(report))), outcomes(), tops());
    }

    private static Table<PortfolioReport, Row> outcomes() {
        return Table.of("Outcomes", OutcomesSheet::rows)
                .column("Outcome", row -> Content.text(row.outcome().outcome()))
                .column("Team", row -> Content.text(row.team()))
                .column("Items left", Row::items)
                .column("50 % by", Row::half)
                .column("85 % by", Row::likely)
                .column("How earlier dates held", row -> Content.text(row.earlier()));
    }

    private static Table<PortfolioReport, Top> tops() {
        return Table.of("Backlog_tops", OutcomesSheet::topRows)
                .column("Team", top -> Content.text(top.team().name()))
                .column(
                        "What is left",
                        top -> Content.text(
                                top.expected() == null
                                        ? "no forecast"
                                        : top.expected().what()))
                .column(
                        "Items left",
                        top -> top.expected() == null
                                ? Content.nothing()
                                : Content.number(top.expected().items()))
                .column(
                        "50 % by",
                        top -> top.expected() == null
                                ? Content.nothing()
                                : by(top.expected().half()))
                .column(
                        "85 % by",
                        top -> top.expected() == null
                                ? Content.nothing()
                                : by(top.expected().likely()))
                .column(
                        "How earlier dates held",
                        top -> Content.text(top.expected() == null ? why(top.team()) : held(top.expected())));
    }

    private static Content by(@Nullable LocalDate date) {
        return date == null ? Content.text("not within 2 years") : Content.date(date);
    }

    private static String held(Expected expected) {
        return new BackTest(expected.held(), expected.tested()).inWords();
    }

    /** An outcome of several teams begins with all of them together. */
    private static List<Row> rows(PortfolioReport report) {
        List<Row> rows = new ArrayList<>();
        for (OutcomeDates outcome : report.outcomes()) {
            if (outcome.parts().size() > 1) {
                rows.add(new Row(outcome, "all " + outcome.parts().size() + " together", null));
            }
            outcome.parts().forEach(part -> rows.add(new Row(outcome, part.team(), part.expected())));
        }
        return rows;
    }

    private static List<Top> topRows(PortfolioReport report) {
        List<Top> tops = new ArrayList<>();
        for (Team team : report.teams()) {
            List<Expected> expected = team.expected().stream()
                    .filter(work -> work.kind() != Expected.Kind.OUTCOME)
                    .toList();
            expected.forEach(work -> tops.add(new Top(team, work)));
            if (expected.isEmpty()) {
                tops.add(new Top(team, null));
            }
        }
        return tops;
    }

    private static String why(Team team) {
        return team.figure(FORECAST)
                .map(figure -> Words.caution(figure.current()))
                .filter(words -> !words.isEmpty())
                .orElse(team.outcome());
    }

    private static String seen(PortfolioReport report) {
        long teams = report.teams().stream()
                .filter(team -> !team.expected().isEmpty())
                .count();
        int outcomes = report.outcomes().size();
        return (outcomes == 1 ? "1 outcome" : outcomes + " outcomes") + "; " + teams + " of "
                + report.teams().size() + " teams have a forecast";
    }

    @Override
    public Optional<String> switchedOnBy(PortfolioReport report) {
        return report.teams().stream().allMatch(team -> team.expected().isEmpty())
                ? Optional.of(
                        "Forecasts begin once five complete weeks of a team are known; a goals file names its outcomes")
                : Optional.empty();
    }
}
