package org.sprinthealth.history;

import static org.sprinthealth.history.Cells.time;
import static org.sprinthealth.history.Cells.timeOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.facts.Event;
import org.sprinthealth.facts.Moment;
import org.sprinthealth.history.Changes.Happened;

/** The events, by the snapshot that told of them. */
final class EventTable {
    private final Sql sql;

    EventTable(Sql sql) {
        this.sql = sql;
    }

    void add(String team, Instant at, List<Happened> events) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Happened happened : events) {
            rows.add(row(team, at, rows.size() + 1, happened));
        }
        sql.insert("item_event", rows);
    }

    private static @Nullable Object[] row(String team, Instant at, int place, Happened happened) {
        Event event = happened.event();
        Moment.Between between = event.when() instanceof Moment.Between some ? some : null;
        return new @Nullable Object[] {
            team,
            time(at),
            place,
            happened.number(),
            event.kind().name(),
            event.when() instanceof Moment.Exact exact ? time(exact.at()) : null,
            between == null ? null : timeOrNull(between.after()),
            between == null ? null : time(between.upTo()),
            event.from(),
            event.to()
        };
    }

    /** The events that snapshots up to an instant told of, under the keys that the items have by then. */
    List<Event> until(String team, Instant asOf, Map<Integer, String> keys) {
        return sql
                .query("SELECT * FROM item_event WHERE team = ? AND seen_at <= ? ORDER BY seen_at, place")
                .params(team, time(asOf))
                .query((row, place) -> event(Objects.requireNonNull(keys.get(row.getInt("item"))), row))
                .list()
                .stream()
                .sorted(Order.EVENTS)
                .toList();
    }

    private static Event event(String key, ResultSet row) throws SQLException {
        return new Event(
                key,
                Cells.name(row, "kind", Event.Kind.class),
                Cells.moment(row),
                row.getString("from_value"),
                row.getString("to_value"));
    }

    void forgetFrom(String team, Instant from) {
        sql.update("DELETE FROM item_event WHERE team = ? AND seen_at >= ?", team, time(from));
    }
}
