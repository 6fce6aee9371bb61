package org.sprinthealth.history;

import static org.sprinthealth.history.Cells.instant;
import static org.sprinthealth.history.Cells.instantOrNull;
import static org.sprinthealth.history.Cells.integerOrNull;
import static org.sprinthealth.history.Cells.name;
import static org.sprinthealth.history.Cells.nameOrNull;
import static org.sprinthealth.history.Cells.text;
import static org.sprinthealth.history.Cells.time;
import static org.sprinthealth.history.Cells.timeOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.facts.GoalOutcome;
import org.sprinthealth.facts.Sprint;
import org.sprinthealth.facts.Sprint.DatesFrom;

/** The sprints as each file told them. */
final class SprintTable {
    private final Sql sql;

    SprintTable(Sql sql) {
        this.sql = sql;
    }

    /**
     * Keeps what one file, or a part of it, told; telling it again changes nothing.
     *
     * @param file its name, with the part behind it
     */
    void put(String team, String sha256, String file, Instant toldAt, List<Sprint> sprints) {
        sql.update(
                "DELETE FROM told_sprint WHERE team = ? AND sha256 = ? AND file = ? AND told_at = ?",
                team,
                sha256,
                file,
                time(toldAt));
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Sprint sprint : sprints) {
            rows.add(row(team, sha256, file, rows.size() + 1, toldAt, sprint));
        }
        sql.insert("told_sprint", rows);
    }

    private static @Nullable Object[] row(
            String team, String sha256, String file, int place, Instant toldAt, Sprint sprint) {
        return new @Nullable Object[] {
            team,
            sha256,
            file,
            place,
            time(toldAt),
            sprint.name(),
            time(Kept.of(sprint.start())),
            time(Kept.of(sprint.plannedEnd())),
            timeOrNull(Kept.orNull(sprint.completed())),
            sprint.goal(),
            nameOrNull(sprint.outcome()),
            sprint.teamSize(),
            sprint.datesFrom().name()
        };
    }

    /** All that files told, newest file first. What item exports told after an instant is not known by then. */
    List<ToldSprint> told(String team, Instant asOf) {
        return sql.query("SELECT * FROM told_sprint WHERE team = ? AND (told_at <= ? OR dates_from = ?)"
                        + " ORDER BY told_at DESC, sha256 DESC, file DESC, place")
                .params(team, time(asOf), DatesFrom.SPRINTS_FILE.name())
                .query((row, place) -> new ToldSprint(instant(row, "told_at"), text(row, "sha256"), sprint(row)))
                .list();
    }

    /** Forgets what item exports told from an instant on; a sprints file holds whenever it came. */
    void forgetFrom(String team, Instant from) {
        sql.update(
                "DELETE FROM told_sprint WHERE team = ? AND told_at >= ? AND dates_from <> ?",
                team,
                time(from),
                DatesFrom.SPRINTS_FILE.name());
    }

    void forget(String team) {
        sql.update("DELETE FROM told_sprint WHERE team = ?", team);
    }

    private static Sprint sprint(ResultSet row) throws SQLException {
        return new Sprint(
                text(row, "name"),
                instant(row, "start_at"),
                instant(row, "planned_end"),
                instantOrNull(row, "completed"),
                row.getString("goal"),
                nameOrNull(row, "outcome", GoalOutcome.class),
                integerOrNull(row, "team_size"),
                name(row, "dates_from", DatesFrom.class));
    }
}
