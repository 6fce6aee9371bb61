package org.sprinthealth.report.workbook;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.delivery.LedgerEntry;
import org.sprinthealth.facts.Item;
import org.sprinthealth.report.TeamReport;

/** The items that formulas count: table {@code Data_Items}, the open standard items and those of the sprints shown. */
final class DataItems implements Sheet<TeamReport> {

    private record Row(Item item, @Nullable Ranked ranked, TeamReport report) {}

    @Override
    public List<Part<TeamReport>> parts() {
        return List.of(Table.of("Data_Items", DataItems::rows)
                .column("Key", row -> Content.text(row.item().key()))
                .column("Type", row -> Content.text(row.item().type()))
                .column("Summary", row -> Content.text(row.item().summary()))
                .column("Status", row -> Content.text(row.item().status()))
                .column("State", row -> Content.text(state(row.item())))
                .column("Top 20", DataItems::place)
                .column(
                        "Criteria level",
                        row -> Content.number(row.item().criteria().level()))
                .column("Clear", DataItems::clear)
                .column("Estimate", row -> Content.number(row.item().estimate()))
                .column("Priority", row -> Content.text(row.item().priority()))
                .column("Parent", row -> Content.text(row.item().parentKey()))
                .column(
                        "Created",
                        row -> Content.date(
                                row.item().dates().created(),
                                row.report().team().zone()))
                .column(
                        "Updated",
                        row -> Content.date(
                                row.item().dates().updated(),
                                row.report().team().zone()))
                .column(
                        "Resolved",
                        row -> Content.date(
                                row.item().dates().resolved(),
                                row.report().team().zone())));
    }

    private static List<Row> rows(TeamReport report) {
        Map<String, Ranked> ranked = new HashMap<>();
        Ranked.of(report).forEach(each -> ranked.put(each.item().key(), each));
        Set<String> inSprints = new HashSet<>();
        report.ledgers()
                .forEach(ledger ->
                        ledger.entries().stream().map(LedgerEntry::key).forEach(inSprints::add));
        return report.history().itemsAt(report.asOfInstant()).stream()
                .filter(item -> inSprints.contains(item.key()) || (item.isStandard() && !isClosed(item)))
                .map(item -> new Row(item, ranked.get(item.key()), report))
                .toList();
    }

    private static boolean isClosed(Item item) {
        return item.state() != null && item.state().isClosed();
    }

    private static String state(Item item) {
        return item.state() == null ? "not mapped" : Words.of(item.state());
    }

    private static Content place(Row row) {
        return row.ranked() == null
                ? Content.nothing()
                : Content.number(row.ranked().place());
    }

    private static Content clear(Row row) {
        return row.ranked() == null
                ? Content.nothing()
                : Content.text(row.ranked().verdict().counts() ? "yes" : "no");
    }
}
