package org.sprinthealth.history;

import static org.sprinthealth.history.Cells.instant;
import static org.sprinthealth.history.Cells.json;
import static org.sprinthealth.history.Cells.list;
import static org.sprinthealth.history.Cells.text;
import static org.sprinthealth.history.Cells.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.facts.Field;
import org.sprinthealth.facts.Past;
import org.sprinthealth.facts.TeamHistory.Changelog;

/** What changelogs told, export by export: only what each told beyond those before it. */
final class PastTable {
    private final Sql sql;

    /** Items that one export told of alike. */
    private record Row(Instant toldAt, Instant until, Set<Field> fields, List<Integer> items, boolean whole) {}

    /** What one export told of one item. */
    private record Line(int item, Instant toldAt) {}

    PastTable(Sql sql) {
        this.sql = sql;
    }

    void add(String team, Telling telling) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        alike(telling)
                .forEach((told, items) -> rows.add(new @Nullable Object[] {
                    team,
                    time(telling.at()),
                    rows.size() + 1,
                    time(told.until()),
                    json(told.fields().stream().sorted().toList()),
                    Numbers.text(items),
                    telling.whole()
                }));
        sql.insert("telling", rows);
        List<@Nullable Object[]> versions = new ArrayList<>();
        telling.news()
                .forEach((item, told) -> told.versions()
                        .forEach(version -> versions.add(ItemColumns.after(
                                version.item(), team, item, time(telling.at()), time(version.from())))));
        sql.insert("told_version", versions);
    }

    /** Numbers of items by what is told of them, but for the versions; in the order of their first numbers. */
    private static Map<Told, List<Integer>> alike(Telling telling) {
        Map<Told, List<Integer>> alike = new LinkedHashMap<>();
        telling.news()
                .forEach((item, told) -> alike.computeIfAbsent(
                                new Told(told.fields(), told.at(), told.until(), List.of()),
                                missing -> new ArrayList<>())
                        .add(item));
        return alike;
    }

    /** What exports up to an instant told, by the numbers of items. */
    Map<Integer, Told> until(String team, Instant asOf) {
        Map<Integer, Told> told = new TreeMap<>();
        List<Row> rows = rows(team, asOf);
        Map<Line, List<Past.Version>> versions = rows.isEmpty() ? Map.of() : versions(team, asOf);
        for (Row row : rows) {
            for (int item : row.items()) {
                List<Past.Version> more = versions.getOrDefault(new Line(item, row.toldAt()), List.of());
                told.merge(item, new Told(row.fields(), row.toldAt(), row.until(), more), Told::with);
            }
        }
        return told;
    }

    /** How far the newest export reaches that told of all there is. */
    @Nullable
    Changelog reach(String team, Instant asOf) {
        List<Row> whole = rows(team, asOf).stream().filter(Row::whole).toList();
        Optional<Instant> newest = whole.stream().map(Row::toldAt).max(Comparator.naturalOrder());
        List<Row> rows = whole.stream()
                .filter(row -> newest.filter(row.toldAt()::equals).isPresent())
                .toList();
        Set<Field> fields = EnumSet.allOf(Field.class);
        rows.forEach(row -> fields.retainAll(row.fields()));
        return rows.stream()
                .map(Row::until)
                .min(Comparator.naturalOrder())
                .map(until -> new Changelog(until, fields))
                .orElse(null);
    }

    void forgetFrom(String team, Instant from) {
        sql.update("DELETE FROM telling WHERE team = ? AND told_at >= ?", team, time(from));
        sql.update("DELETE FROM told_version WHERE team = ? AND told_at >= ?", team, time(from));
    }

    private List<Row> rows(String team, Instant asOf) {
        return sql.query("SELECT * FROM telling WHERE team = ? AND told_at <= ? ORDER BY told_at, place")
                .params(team, time(asOf))
                .query((row, place) -> row(row))
                .list();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                instant(row, "told_at"),
                instant(row, "told_until"),
                Set.copyOf(list(text(row, "fields"), Field[].class)),
                Numbers.of(text(row, "items")),
                row.getBoolean("whole"));
    }

    private Map<Line, List<Past.Version>> versions(String team, Instant asOf) {
        Map<Line, List<Past.Version>> versions = new HashMap<>();
        sql.query("SELECT * FROM told_version WHERE team = ? AND told_at <= ? ORDER BY item, told_at, held_from")
                .params(team, time(asOf))
                .query(row -> {
                    Line line = new Line(row.getInt("item"), instant(row, "told_at"));
                    versions.computeIfAbsent(line, missing -> new ArrayList<>())
                            .add(new Past.Version(instant(row, "held_from"), ItemColumns.item(row)));
                });
        return versions;
    }
}
