package org.sprinthealth.report.workbook;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.report.PortfolioReport;
import org.sprinthealth.report.PortfolioReport.Source;
import org.sprinthealth.report.PortfolioReport.Team;

/** Which team's sources there are and how old: tables {@code Teams}, {@code Freshness} and {@code Coverage}. */
final class Coverage implements Sheet<PortfolioReport> {

    private record Row(Team team, @Nullable Source source) {}

    @Override
    public List<Part<PortfolioReport>> parts() {
        return List.of(teams(), Freshness.table(), sources());
    }

    private static Table<PortfolioReport, Team> teams() {
        return Table.of("Teams", PortfolioReport::teams)
                .column("Team", team -> Content.text(team.name()))
                .column("State", team -> Content.text(state(team)))
                .column("What is known", team -> Content.text(team.outcome()));
    }

    /** In one word, so that it can be counted. */
    private static String state(Team team) {
        if (team.outcome().equals("current")) {
            return team.inTrouble() ? "in trouble" : "current";
        }
        return team.outcome().startsWith("stale") ? "stale" : "missing";
    }

    private static Table<PortfolioReport, Row> sources() {
        return Table.of("Coverage", Coverage::rows)
                .column("Team", row -> Content.text(row.team().name()))
                .column(
                        "Source",
                        row -> Content.text(
                                row.source() == null ? "none yet" : row.source().kind()))
                .column("Newest", row -> newest(row.source()))
                .column("Age (days)", row -> age(row.source()))
                .column(
                        "Files",
                        row -> Content.number(
                                row.source() == null ? 0 : row.source().files()));
    }

    private static List<Row> rows(PortfolioReport report) {
        return report.teams().stream()
                .flatMap(team -> team.sources().isEmpty()
                        ? Stream.of(new Row(team, null))
                        : team.sources().stream().map(source -> new Row(team, source)))
                .toList();
    }

    private static Content newest(@Nullable Source source) {
        return source == null || source.newest() == null ? Content.nothing() : Content.date(source.newest());
    }

    private static Content age(@Nullable Source source) {
        return source == null || source.ageDays() == null ? Content.nothing() : Content.number(source.ageDays());
    }
}
