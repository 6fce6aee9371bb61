package org.sprinthealth.report.workbook;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sprinthealth.indicators.struggles.WorkshopItem;
import org.sprinthealth.readings.Figure;
import org.sprinthealth.readings.Verdict;
import org.sprinthealth.report.TeamReport;

/** Items whose criteria are worth a talk, the nearest to a sprint first: table {@code Criteria_workshop}. */
final class CriteriaWorkshop implements Sheet<TeamReport> {
    private static final String TABLE = "Criteria_workshop";

    private record Row(WorkshopItem workshop, TeamReport report) {
        String key() {
            return workshop.item().key();
        }
    }

    @Override
    public List<Part<TeamReport>> parts() {
        return List.of(
                Table.of(TABLE, CriteriaWorkshop::rows)
                        .column(
                                "Key",
                                row -> TrackerLinks.of(row.report().team()).to(row.key()))
                        .column(
                                "Summary",
                                row -> Content.text(row.workshop().item().summary()))
                        .column("How near", row -> Content.text(nearness(row.workshop())))
                        .column(
                                "Criteria",
                                row -> Content.text(Ranked.clarity(
                                        row.workshop().item().criteria().level())))
                        .column(
                                "Level",
                                row -> Content.number(
                                        row.workshop().item().criteria().level()))
                        .column(
                                "What is missing",
                                row -> Content.text(
                                        row.workshop().item().criteria().reason()))
                        .column(
                                "A question to ask",
                                row -> Content.text(row.workshop().question()))
                        .typed(Row::key, "Done", "Note"),
                new NamedCell<>(
                        "Workshop_open",
                        report -> Content.formula(
                                "COUNTIFS(" + TABLE + "[Key],\"<>\")-COUNTIFS(" + TABLE + "[Done],\"<>\")")),
                new NamedCell<>("Levels_seen", report -> Content.text(DataBacklog.levelsSeen(report))));
    }

    /** What people called clear on the Top 20 needs no workshop. */
    private static List<Row> rows(TeamReport report) {
        Set<String> clear = report.figure(Ranked.FIGURE).map(Figure::items).orElse(List.of()).stream()
                .filter(Verdict::counts)
                .map(Verdict::key)
                .collect(Collectors.toSet());
        return WorkshopItem.in(report.delivered()).stream()
                .filter(workshop -> !clear.contains(workshop.item().key()))
                .map(workshop -> new Row(workshop, report))
                .toList();
    }

    private static String nearness(WorkshopItem workshop) {
        String place = workshop.place() == null ? "" : "place " + workshop.place();
        return switch (workshop.nearness()) {
            case PLANNED -> "planned for " + workshop.sprint();
            case READY -> place.isEmpty() ? "ready" : "ready, " + place;
            case ON_TOP -> place;
        };
    }

    @Override
    public Optional<String> switchedOnBy(TeamReport report) {
        return rows(report).isEmpty()
                ? Optional.of(
                        "It fills when an item that is ready, planned or among the top 20 has criteria below level 3;"
                                + " export the description or a criteria field")
                : Optional.empty();
    }
}
