package org.sprinthealth.history;

import static org.sprinthealth.history.Cells.date;
import static org.sprinthealth.history.Cells.instant;
import static org.sprinthealth.history.Cells.json;
import static org.sprinthealth.history.Cells.list;
import static org.sprinthealth.history.Cells.strings;
import static org.sprinthealth.history.Cells.text;
import static org.sprinthealth.history.Cells.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.facts.Note;
import org.sprinthealth.facts.ReturnedWorkbook;
import org.sprinthealth.facts.ReturnedWorkbook.TypedCell;
import org.sprinthealth.facts.Typed;

/** The workbooks that came back, each as people left it. */
final class ReturnedTable {
    private final Sql sql;

    /** A cell as it is kept. */
    private record Stored(
            String table,
            String key,
            String column,
            Typed.@Nullable Kind kind,
            @Nullable String text) {
        static Stored of(TypedCell cell) {
            Typed typed = cell.typed();
            return new Stored(
                    cell.at().table(),
                    cell.at().key(),
                    cell.at().column(),
                    typed == null ? null : typed.kind(),
                    typed == null ? null : typed.text());
        }

        TypedCell cell() {
            return new TypedCell(
                    new Note.Cell(table, key, column), kind == null || text == null ? null : new Typed(kind, text));
        }
    }

    ReturnedTable(Sql sql) {
        this.sql = sql;
    }

    /** Keeps a copy; keeping it again changes nothing. */
    void put(String team, ReturnedWorkbook copy) {
        sql.update("DELETE FROM returned_workbook WHERE team = ? AND copy_id = ?", team, copy.id());
        sql.insert("returned_workbook", Collections.singletonList(new @Nullable Object[] {
            team,
            copy.id(),
            copy.edition(),
            time(Kept.of(copy.savedAt())),
            json(copy.shows().stream().sorted().toList()),
            json(copy.cells().stream().map(Stored::of).toList())
        }));
    }

    List<ReturnedWorkbook> all(String team) {
        return sql.query("SELECT * FROM returned_workbook WHERE team = ? ORDER BY saved_at, edition, copy_id")
                .params(team)
                .query((row, place) -> copy(row))
                .list();
    }

    private static ReturnedWorkbook copy(ResultSet row) throws SQLException {
        return new ReturnedWorkbook(
                text(row, "copy_id"),
                date(row, "edition"),
                instant(row, "saved_at"),
                Set.copyOf(strings(row, "shows")),
                list(text(row, "cells"), Stored[].class).stream()
                        .map(Stored::cell)
                        .toList());
    }

    void forget(String team) {
        sql.update("DELETE FROM returned_workbook WHERE team = ?", team);
    }
}
