package org.sprinthealth.history;

import static org.sprinthealth.history.Cells.OPEN;
import static org.sprinthealth.history.Cells.instant;
import static org.sprinthealth.history.Cells.instantOrNull;
import static org.sprinthealth.history.Cells.json;
import static org.sprinthealth.history.Cells.list;
import static org.sprinthealth.history.Cells.name;
import static org.sprinthealth.history.Cells.nameOrNull;
import static org.sprinthealth.history.Cells.strings;
import static org.sprinthealth.history.Cells.text;
import static org.sprinthealth.history.Cells.time;
import static org.sprinthealth.history.Cells.timeOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.facts.Comments;
import org.sprinthealth.facts.Criteria;
import org.sprinthealth.facts.Dates;
import org.sprinthealth.facts.Item;
import org.sprinthealth.facts.Level;
import org.sprinthealth.facts.Link;
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
        return Stream.of(place(team, version), what(version.item()), work(version.item()), words(version.item()))
                .flatMap(Stream::of)
                .toArray();
    }

    private static @Nullable Object[] place(String team, KnownItem version) {
        return new @Nullable Object[] {
            team, version.number(), time(version.from()), OPEN, version.present(), time(version.presentSince())
        };
    }

    private static @Nullable Object[] what(Item item) {
        return new @Nullable Object[] {
            item.key(),
            item.id(),
            item.type(),
            item.level().name(),
            item.summary(),
            item.status(),
            nameOrNull(item.state()),
            item.rank(),
            item.row(),
            item.priority()
        };
    }

    private static @Nullable Object[] work(Item item) {
        return new @Nullable Object[] {
            json(item.sprints()),
            item.estimate(),
            json(item.labels()),
            item.parentKey(),
            json(item.links()),
            timeOrNull(item.dates().created()),
            timeOrNull(item.dates().updated()),
            timeOrNull(item.dates().resolved()),
            item.flagged(),
            item.requesterGroup()
        };
    }

    private static @Nullable Object[] words(Item item) {
        Criteria criteria = item.criteria();
        return new @Nullable Object[] {
            item.comments().count(),
            item.comments().questions(),
            timeOrNull(item.comments().last()),
            criteria.level(),
            criteria.reason(),
            criteria.written(),
            criteria.vague(),
            criteria.unresolved(),
            criteria.source(),
            criteria.fingerprint(),
            item.textFingerprint()
        };
    }

    private static KnownItem known(ResultSet row) throws SQLException {
        return new KnownItem(
                row.getInt("item"),
                instant(row, "seen_from"),
                item(row),
                row.getBoolean("present"),
                instant(row, "present_since"));
    }

    private static Item item(ResultSet row) throws SQLException {
        return new Item(
                text(row, "item_key"),
                row.getString("item_id"),
                text(row, "item_type"),
                name(row, "item_level", Level.class),
                text(row, "summary"),
                text(row, "status"),
                nameOrNull(row, "state", State.class),
                row.getString("backlog_rank"),
                row.getInt("row_no"),
                row.getString("priority"),
                strings(row, "sprints"),
                Kept.of(row.getBigDecimal("estimate")),
                strings(row, "labels"),
                row.getString("parent_key"),
                list(text(row, "links"), Link[].class),
                new Dates(
                        instantOrNull(row, "created_at"),
                        instantOrNull(row, "updated_at"),
                        instantOrNull(row, "resolved_at")),
                row.getBoolean("flagged"),
                row.getString("requester_group"),
                new Comments(row.getInt("comments"), row.getInt("questions"), instantOrNull(row, "last_comment")),
                criteria(row),
                row.getString("text_print"));
    }

    private static Criteria criteria(ResultSet row) throws SQLException {
        return new Criteria(
                row.getInt("criteria_level"),
                text(row, "criteria_reason"),
                row.getInt("criteria_written"),
                row.getInt("criteria_vague"),
                row.getBoolean("criteria_open"),
                row.getString("criteria_source"),
                row.getString("criteria_print"));
    }
}
