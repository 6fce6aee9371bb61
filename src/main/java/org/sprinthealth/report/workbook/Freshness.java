package org.sprinthealth.report.workbook;

import org.sprinthealth.report.PortfolioReport;
import org.sprinthealth.report.PortfolioReport.Team;
import org.sprinthealth.report.SourceKind;

/** How old each team's newest source of a kind is: table {@code Freshness}, a row a team and a column a kind. */
final class Freshness {
    private Freshness() {}

    static Table<PortfolioReport, Team> table() {
        Table<PortfolioReport, Team> table = Table.<PortfolioReport, Team>of("Freshness", PortfolioReport::teams)
                .column("Team", team -> Content.text(team.name()));
        for (SourceKind kind : SourceKind.all()) {
            table = table.column(kind.name(), team -> age(kind, team));
        }
        return table;
    }

    /** In days; a word where there is none, since nought would be today. */
    private static Content age(SourceKind kind, Team team) {
        return kind.ageIn(team)
                .map(days -> Content.number(days))
                .orElse(Content.text(kind.isKeptBy(team) ? "no date" : "none"));
    }
}
