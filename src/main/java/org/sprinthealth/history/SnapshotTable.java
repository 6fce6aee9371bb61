package org.sprinthealth.history;

import static org.sprinthealth.history.Cells.instant;
import static org.sprinthealth.history.Cells.json;
import static org.sprinthealth.history.Cells.list;
import static org.sprinthealth.history.Cells.name;
import static org.sprinthealth.history.Cells.strings;
import static org.sprinthealth.history.Cells.text;
import static org.sprinthealth.history.Cells.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.facts.Field;
import org.sprinthealth.facts.Scope;
import org.sprinthealth.facts.Snapshot;
import org.sprinthealth.facts.SnapshotMark;

/** The looks that were taken. */
final class SnapshotTable {
    private final Sql sql;

    /**
     * A stored look.
     *
     * @param mark when, how much, which columns
     * @param note why its scope was judged as it was, or null
     * @param files fingerprints of its files
     * @param shown items it showed
     * @param kept items held present that it did not show
     */
    record Look(SnapshotMark mark, @Nullable String note, List<String> files, int shown, int kept) {}

    SnapshotTable(Sql sql) {
        this.sql = sql;
    }

    void add(String team, Snapshot snapshot, Changes changes) {
        List<Field> columns = snapshot.fields().stream().sorted().toList();
        sql.update(
                "INSERT INTO snapshot VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                team,
                time(snapshot.at()),
                changes.judged().scope().name(),
                changes.judged().note(),
                json(columns),
                json(snapshot.files()),
                changes.shown(),
                changes.kept());
    }

    /** All looks, ascending. */
    List<Look> all(String team) {
        return sql.query("SELECT * FROM snapshot WHERE team = ? ORDER BY taken_at")
                .params(team)
                .query((row, place) -> look(row))
                .list();
    }

    Optional<Look> at(String team, Instant instant) {
        return all(team).stream()
                .filter(look -> look.mark().at().equals(instant))
                .findFirst();
    }

    List<SnapshotMark> marks(String team) {
        return all(team).stream().map(Look::mark).toList();
    }

    void forgetFrom(String team, Instant from) {
        sql.update("DELETE FROM snapshot WHERE team = ? AND taken_at >= ?", team, time(from));
    }

    private static Look look(ResultSet row) throws SQLException {
        SnapshotMark mark = new SnapshotMark(
                instant(row, "taken_at"),
                name(row, "scope", Scope.class),
                Set.copyOf(list(text(row, "columns_"), Field[].class)));
        return new Look(
                mark, row.getString("scope_note"), strings(row, "files"), row.getInt("shown"), row.getInt("kept"));
    }
}
