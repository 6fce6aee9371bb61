package org.sprinthealth.history;

import static org.sprinthealth.history.Cells.instant;
import static org.sprinthealth.history.Cells.text;
import static org.sprinthealth.history.Cells.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.facts.Contracts;

/**
 * One of the tables of the database that hold what teams keep in tables of their own.
 *
 * @param <E> what a row of it is
 * @param name the table's name
 * @param of the team's table that it holds
 * @param cells the columns of an entry, behind those that all these tables have
 * @param reader reads an entry from them
 */
record EntryTable<E extends Contracts.Entry>(
        String name, Contracts.Table of, Function<E, @Nullable Object[]> cells, Reader<E> reader) {

    /** Reads a row. */
    interface Reader<E> {
        E read(ResultSet row) throws SQLException;
    }

    /** Keeps what one file told, which is all of this table. */
    void put(Sql sql, String team, ToldFile file, List<? extends Contracts.Entry> told) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Contracts.Entry entry : told) {
            rows.add(row(team, file, rows.size() + 1, entry));
        }
        sql.insert(name, rows);
    }

    @SuppressWarnings("unchecked")
    private @Nullable Object[] row(String team, ToldFile file, int place, Contracts.Entry entry) {
        @Nullable Object[] own = cells.apply((E) entry);
        @Nullable
        Object[] row = Arrays.copyOf(
                new @Nullable Object[] {
                    team, file.sha256(), file.name(), place, time(file.toldAt()), time(file.knownFrom())
                },
                6 + own.length);
        System.arraycopy(own, 0, row, 6, own.length);
        return row;
    }

    /** All that files told that are known by an instant, in the order of the files' rows. */
    List<ToldEntry> told(Sql sql, String team, Instant asOf) {
        return sql.query("SELECT * FROM " + name + " WHERE team = ? AND known_from <= ? ORDER BY place")
                .params(team, time(asOf))
                .query((row, place) -> new ToldEntry(file(row), reader.read(row)))
                .list();
    }

    private static ToldFile file(ResultSet row) throws SQLException {
        return new ToldFile(
                text(row, "sha256"), text(row, "file_name"), instant(row, "told_at"), instant(row, "known_from"));
    }

    void forget(Sql sql, String team, String sha256, String file) {
        sql.update("DELETE FROM " + name + " WHERE team = ? AND sha256 = ? AND file_name = ?", team, sha256, file);
    }

    void forget(Sql sql, String team) {
        sql.update("DELETE FROM " + name + " WHERE team = ?", team);
    }
}
