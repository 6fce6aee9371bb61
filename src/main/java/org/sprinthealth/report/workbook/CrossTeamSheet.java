package org.sprinthealth.report.workbook;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.report.CrossTeamWait;
import org.sprinthealth.report.PortfolioReport;
import org.sprinthealth.report.PortfolioReport.Team;

/** Who waits for whom: table {@code Cross_team}. */
final class CrossTeamSheet implements Sheet<PortfolioReport> {

    private static final String TABLE = "Cross_team";
    private static final String NOBODY = "not in any team's exports";

    private record Row(CrossTeamWait one, PortfolioReport report) {
        Content link(@Nullable String team, String key) {
            return report.teams().stream()
                    .filter(each -> each.name().equals(team))
                    .findFirst()
                    .map(Team::settings)
                    .map(settings -> TrackerLinks.of(settings).to(key))
                    .orElse(Content.text(key));
        }

        long days() {
            return Math.max(0, ChronoUnit.DAYS.between(one.waiting().since(), report.asOf()));
        }
    }

    @Override
    public List<Part<PortfolioReport>> parts() {
        return List.of(
                new NamedCell<>("Cross_team_seen", report -> Content.formula(seen())),
                Table.of(TABLE, CrossTeamSheet::rows)
                        .column("Team that waits", row -> Content.text(row.one().team()))
                        .column(
                                "Item",
                                row -> row.link(
                                        row.one().team(), row.one().waiting().key()))
                        .column(
                                "Summary",
                                row -> Content.text(row.one().waiting().summary()))
                        .column(
                                "Waits for",
                                row -> row.link(
                                        row.one().other(), row.one().waiting().waitsFor()))
                        .column("Of team", row -> Content.text(other(row.one())))
                        .column("State there", row -> Content.text(state(row.one())))
                        .column("Since", row -> Content.date(row.one().waiting().since()))
                        .column("Known", row -> Content.text(row.one().waiting().exact() ? "that day" : "by then"))
                        .column("Days", row -> Content.number(row.days()))
                        .column("Needed by", row -> Content.text(neededBy(row.one()))));
    }

    private static List<Row> rows(PortfolioReport report) {
        return report.waits().stream().map(wait -> new Row(wait, report)).toList();
    }

    private static String other(CrossTeamWait wait) {
        return wait.other() == null ? NOBODY : wait.other();
    }

    private static String state(CrossTeamWait wait) {
        if (wait.other() == null) {
            return "";
        }
        if (wait.there() == null) {
            return "not mapped";
        }
        return Words.of(wait.there()) + (wait.isOver() ? " there: the link can go" : "");
    }

    private static String neededBy(CrossTeamWait wait) {
        String sprint = wait.waiting().neededBy();
        return sprint == null ? "" : "● " + sprint;
    }

    private static String seen() {
        String all = "COUNTIFS(" + TABLE + "[Days],\">=0\")";
        return all + "&\" links to items of others; in the exports of another team here: \"&" + all + "-COUNTIFS("
                + TABLE
                + "[Of team],\"" + NOBODY + "\")&\"; needed by a running or coming sprint: \"&COUNTIFS(" + TABLE
                + "[Needed by],\"●*\")";
    }

    @Override
    public Optional<String> switchedOnBy(PortfolioReport report) {
        return report.waits().isEmpty()
                ? Optional.of(
                        "Export the links between items; it fills where an item waits for one that its own team does not have")
                : Optional.empty();
    }
}
