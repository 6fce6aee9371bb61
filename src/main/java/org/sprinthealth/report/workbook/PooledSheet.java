package org.sprinthealth.report.workbook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sprinthealth.coaching.AcrossTeams;
import org.sprinthealth.report.PooledFigure;
import org.sprinthealth.report.PortfolioReport;

/** What stakeholders say and what is used, over all teams together, from five teams on: table {@code Pooled}. */
final class PooledSheet implements Sheet<PortfolioReport> {
    private static final String TABLE = "Pooled";

    @Override
    public List<Part<PortfolioReport>> parts() {
        return List.of(
                Table.of(TABLE, PortfolioReport::pooled)
                        .column(
                                "Figure",
                                pooled -> Content.text(pooled.definition().title()))
                        .column("k", pooled -> sum(pooled, "k"))
                        .column("of", pooled -> sum(pooled, "n"))
                        .column("Percent", PooledSheet::percent)
                        .column("The others", PooledSheet::others)
                        .column("What is shown", pooled -> Content.text(shown(pooled.across())))
                        .column(
                                "Teams in it",
                                pooled -> Content.text(
                                        String.join(", ", pooled.across().included())))
                        .column(
                                "Left out, and why",
                                pooled -> Content.text(leftOut(pooled.across().leftOut())))
                        .chart("pooled", PooledSheet::isShown, report -> "Over all teams together. " + seen(report)),
                new NamedCell<>("Pooled_seen", report -> Content.text(seen(report))),
                new Block<>("Pooled_chart", report -> report.pooled().stream().anyMatch(PooledSheet::isShown)));
    }

    private static boolean isShown(PooledFigure pooled) {
        return pooled.across().pooled().isPresent();
    }

    /** Over the readings of now; empty below five teams, where a sum would tell of single ones. */
    private static Content sum(PooledFigure pooled, String column) {
        return isShown(pooled)
                ? Content.formula("SUMIFS(Data_Now[" + column + "],Data_Now[Figure],\""
                        + pooled.definition().id() + "\")")
                : Content.nothing();
    }

    private static Content percent(PooledFigure pooled) {
        return isShown(pooled)
                ? Content.formula("IFERROR(" + TABLE + "[[#This Row],[k]]/" + TABLE + "[[#This Row],[of]],\"\")")
                : Content.nothing();
    }

    private static Content others(PooledFigure pooled) {
        return isShown(pooled)
                ? Content.formula(TABLE + "[[#This Row],[of]]-" + TABLE + "[[#This Row],[k]]")
                : Content.nothing();
    }

    private static String shown(AcrossTeams across) {
        int telling = across.included().size();
        return across.pooled()
                .map(pooled -> pooled.matching() + " of " + pooled.of() + " over " + pooled.teams() + " teams")
                .orElse("not shown: " + (telling == 1 ? "1 team tells" : telling + " teams tell") + ", and it takes "
                        + AcrossTeams.FEWEST);
    }

    private static String leftOut(Map<String, String> teams) {
        return teams.isEmpty()
                ? "none"
                : teams.entrySet().stream()
                        .map(team -> team.getKey() + " (" + team.getValue() + ")")
                        .collect(Collectors.joining(", "));
    }

    private static String seen(PortfolioReport report) {
        return report.pooled().stream()
                .map(pooled -> pooled.definition().title() + ": " + shown(pooled.across()))
                .collect(Collectors.joining("; "));
    }

    @Override
    public Optional<String> switchedOnBy(PortfolioReport report) {
        return report.pooled().stream()
                        .allMatch(pooled -> pooled.across().included().isEmpty())
                ? Optional.of(
                        "Drop stakeholder pulse files, or features and feature usage files, of at least five teams")
                : Optional.empty();
    }
}
