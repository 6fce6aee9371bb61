package org.sprinthealth.report.workbook;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.sprinthealth.report.Ask;
import org.sprinthealth.report.PortfolioReport;

/** What teams ask of leadership and chose to share, nothing else: table {@code Requests_upward}. */
final class RequestsSheet implements Sheet<PortfolioReport> {
    static final String TABLE = "Requests_upward";

    private record Row(String team, Ask ask, long days) {}

    @Override
    public List<Part<PortfolioReport>> parts() {
        return List.of(Table.of(TABLE, RequestsSheet::rows)
                .column("Team", row -> Content.text(row.team()))
                .column("Request", row -> Content.text(row.ask().request()))
                .column("Since", row -> Content.date(row.ask().since()))
                .column("Days", row -> Content.number(row.days())));
    }

    /** By team in the configured order, of a team the oldest first. */
    private static List<Row> rows(PortfolioReport report) {
        return report.teams().stream()
                .flatMap(team -> team.asks().stream()
                        .map(ask -> new Row(
                                team.name(), ask, Math.max(0, ChronoUnit.DAYS.between(ask.since(), report.asOf())))))
                .toList();
    }

    @Override
    public Optional<String> switchedOnBy(PortfolioReport report) {
        return rows(report).isEmpty()
                ? Optional.of(
                        "Teams fill it: on Conversation, they write a request into the share upward box and say yes")
                : Optional.empty();
    }
}
