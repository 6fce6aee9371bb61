package org.sprinthealth.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sprinthealth.facts.Item;
import org.sprinthealth.report.TeamReport;

/** The next twenty items of the backlog and how clear they are: table {@code Top_20}, from backlog health. */
final class Top20 implements Sheet<TeamReport> {

    /** A row with what it takes to print it. */
    private record Row(Ranked ranked, TeamReport report) {
        Item item() {
            return ranked.item();
        }
    }

    @Override
    public List<Part<TeamReport>> parts() {
        return List.of(Table.of("Top_20", Top20::rows)
                .column("Rank", row -> Content.number(row.ranked().place()))
                .column(
                        "Key",
                        row -> TrackerLinks.of(row.report().team())
                                .to(row.item().key()))
                .column("Type", row -> Content.text(row.item().type()))
                .column("Summary", row -> Content.text(row.item().summary()))
                .column(
                        "Criteria",
                        row -> Content.text(Ranked.clarity(row.item().criteria().level())))
                .column("Level", row -> Content.number(row.item().criteria().level()))
                .column("Why", row -> Content.text(row.ranked().verdict().reason()))
                .column("Estimate", row -> Content.number(row.item().estimate()))
                .column("Age (days)", Top20::age)
                .column(
                        "Last change",
                        row -> Content.date(
                                row.item().dates().updated(),
                                row.report().team().zone()))
                .column("Parent", row -> Content.text(row.item().parentKey()))
                .column(
                        "In a sprint",
                        row -> Content.text(String.join(", ", row.item().sprints())))
                .column("Waits for", row -> Content.text(row.ranked().waitsFor()))
                .column("Flags", row -> Content.text(flags(row.item())))
                .typed(row -> row.item().key(), "Override", "Because", "Expires", "To discuss"));
    }

    private static List<Row> rows(TeamReport report) {
        return Ranked.of(report).stream().map(ranked -> new Row(ranked, report)).toList();
    }

    private static Content age(Row row) {
        Long days = Ranked.age(row.item(), row.report().asOfInstant());
        return days == null ? Content.nothing() : Content.number(days);
    }

    private static String flags(Item item) {
        List<String> flags = new ArrayList<>();
        if (item.flagged()) {
            flags.add("flagged");
        }
        if (item.state() == null) {
            flags.add("status not mapped");
        }
        flags.addAll(item.labels());
        return String.join(", ", flags);
    }

    @Override
    public Optional<String> switchedOnBy(TeamReport report) {
        return Ranked.of(report).isEmpty()
                ? Optional.of("Export the open items of the backlog with their rank")
                : Optional.empty();
    }
}
