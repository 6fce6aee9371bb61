package org.sprinthealth.history;

import static org.sprinthealth.history.Cells.OPEN;
import static org.sprinthealth.history.Cells.instant;
import static org.sprinthealth.history.Cells.nameOrNull;
import static org.sprinthealth.history.Cells.text;
import static org.sprinthealth.history.Cells.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.facts.State;

/** The versions of items: a row from the snapshot that showed a change until the one that showed the next. */
final class ItemTable {
    private final Sql sql;

    ItemTable(Sql sql) {
        this.sql = sql;
    }

    /** Every item as it is known now, ordered by number. */
    List<KnownItem> inForce(String team) {
        return sql.query("SELECT * FROM item_version WHERE team = ? AND seen_until = ? ORDER BY item")
                .params(team, OPEN)
                .query((row, place) -> known(row))
                .list();
    }

    /** Every version known by an instant, ordered by item, then as they followed one another. */
    List<KnownItem> versions(String team, Instant asOf) {
        return sql.query("SELECT * FROM item_version WHERE team = ? AND seen_from <= ? ORDER BY item, seen_from")
                .params(team, time(asOf))
                .query((row, place) -> known(row))
                .list();
    }

    /** Every item that was there at an instant, with little more than its key, ordered by number. */
    List<Held> held(String team, Instant asOf) {
        return sql.query("SELECT item_key, state FROM item_version"
                        + " WHERE team = ? AND seen_from <= ? AND seen_until > ? AND present ORDER BY item")
                .params(team, time(asOf), time(asOf))
                .query((row, place) -> new Held(text(row, "item_key"), nameOrNull(row, "state", State.class)))
                .list();
    }

    /** How many items are held present now. */
    int present(String team) {
        return sql.query("SELECT COUNT(*) FROM item_version WHERE team = ? AND seen_until = ? AND present")
                .params(team, OPEN)
                .query(Integer.class)
                .single();
    }

    void add(String team, Instant at, List<KnownItem> versions) {
        sql.batch(
                "UPDATE item_version SET seen_until = ? WHERE team = ? AND item = ? AND seen_until = ?",
                versions.stream()
                        .map(version -> new @Nullable Object[] {time(at), team, version.number(), OPEN})
                        .toList());
        sql.insert(
                "item_version",
                versions.stream().map(version -> row(team, version)).toList());
    }

    void forgetFrom(String team, Instant from) {
        sql.update("DELETE FROM item_version WHERE team = ? AND seen_from >= ?", team, time(from));
        sql.update(
                "UPDATE item_version SET seen_until = ? WHERE team = ? AND seen_until >= ? AND seen_until < ?",
                OPEN,
                team,
                time(from),
                OPEN);
    }

    private static @Nullable Object[] row(String team, KnownItem version) {
        return ItemColumns.after(
                version.item(),
                team,
                version.number(),
                time(version.from()),
                OPEN,
                version.present(),
                time(version.presentSince()));
    }

    private static KnownItem known(ResultSet row) throws SQLException {
        return new KnownItem(
                row.getInt("item"),
                instant(row, "seen_from"),
                ItemColumns.item(row),
                row.getBoolean("present"),
                instant(row, "present_since"));
    }
}
