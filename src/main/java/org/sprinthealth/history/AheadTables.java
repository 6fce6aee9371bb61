package org.sprinthealth.history;

import static org.sprinthealth.history.Cells.date;
import static org.sprinthealth.history.Cells.dateOrNull;
import static org.sprinthealth.history.Cells.name;
import static org.sprinthealth.history.Cells.text;
import static org.sprinthealth.history.Cells.time;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.readings.Expected;
import org.sprinthealth.readings.Waiting;

/** What lies ahead of a team, by as-of instant: when work that is left will probably be done, and what waits for other teams. */
final class AheadTables {
    private static final String OF_A_TEAM = " WHERE team = ? AND as_of = ?";

    private final Sql sql;

    AheadTables(Sql sql) {
        this.sql = sql;
    }

    /** Puts what lies ahead of a team in the place of what was stored for the same instant. */
    void put(String team, Instant asOf, List<Expected> expected, List<Waiting> waiting) {
        sql.update("DELETE FROM expected" + OF_A_TEAM, team, time(asOf));
        sql.update("DELETE FROM waiting" + OF_A_TEAM, team, time(asOf));
        List<@Nullable Object[]> dates = new ArrayList<>();
        for (Expected work : expected) {
            dates.add(new @Nullable Object[] {
                team,
                time(asOf),
                dates.size() + 1,
                work.kind().name(),
                work.what(),
                work.items(),
                work.half(),
                work.likely(),
                work.held(),
                work.tested()
            });
        }
        List<@Nullable Object[]> links = new ArrayList<>();
        for (Waiting one : waiting) {
            links.add(new @Nullable Object[] {
                team,
                time(asOf),
                links.size() + 1,
                one.key(),
                one.summary(),
                one.waitsFor(),
                one.since(),
                one.exact(),
                one.neededBy()
            });
        }
        sql.insert("expected", dates);
        sql.insert("waiting", links);
    }

    List<Expected> expected(String team, Instant asOf) {
        return sql.query("SELECT * FROM expected" + OF_A_TEAM + " ORDER BY place")
                .params(team, time(asOf))
                .query((row, place) -> new Expected(
                        name(row, "kind", Expected.Kind.class),
                        text(row, "what"),
                        row.getInt("items"),
                        dateOrNull(row, "half_by"),
                        dateOrNull(row, "likely_by"),
                        row.getInt("held"),
                        row.getInt("tested")))
                .list();
    }

    List<Waiting> waiting(String team, Instant asOf) {
        return sql.query("SELECT * FROM waiting" + OF_A_TEAM + " ORDER BY place")
                .params(team, time(asOf))
                .query((row, place) -> new Waiting(
                        text(row, "item_key"),
                        text(row, "summary"),
                        text(row, "waits_for"),
                        date(row, "since"),
                        row.getBoolean("exact"),
                        row.getString("needed_by")))
                .list();
    }
}
