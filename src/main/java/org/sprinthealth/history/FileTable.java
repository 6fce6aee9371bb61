package org.sprinthealth.history;

import static org.sprinthealth.history.Cells.instantOrNull;
import static org.sprinthealth.history.Cells.json;
import static org.sprinthealth.history.Cells.name;
import static org.sprinthealth.history.Cells.strings;
import static org.sprinthealth.history.Cells.text;
import static org.sprinthealth.history.Cells.time;
import static org.sprinthealth.history.Cells.timeOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.facts.FileReceipt;
import org.sprinthealth.facts.Rejected;
import org.sprinthealth.facts.Scope;

/** What became of each file, and of the rows in it that could not be used. */
final class FileTable {
    private final Sql sql;

    FileTable(Sql sql) {
        this.sql = sql;
    }

    /** Keeps the receipts of files read together; telling them again changes nothing. */
    void put(String team, @Nullable Instant snapshot, List<FileReceipt> receipts, List<Rejected> rejected) {
        refuseStrays(receipts, rejected);
        for (FileReceipt receipt : receipts) {
            forget(team, receipt);
            sql.insert("source_file", List.<@Nullable Object[]>of(row(team, snapshot, receipt)));
            sql.insert(
                    "rejected_row",
                    rows(
                            team,
                            receipt,
                            rejected.stream()
                                    .filter(row -> row.file().equals(receipt.name()))
                                    .toList()));
        }
    }

    private static void refuseStrays(List<FileReceipt> receipts, List<Rejected> rejected) {
        for (Rejected row : rejected) {
            if (receipts.stream().noneMatch(receipt -> receipt.name().equals(row.file()))) {
                throw new IllegalArgumentException("no receipt of the file in question: " + row.inWords());
            }
        }
    }

    private void forget(String team, FileReceipt receipt) {
        for (String table : List.of("rejected_row", "source_file")) {
            sql.update(
                    "DELETE FROM " + table + " WHERE team = ? AND sha256 = ? AND name = ?",
                    team,
                    receipt.sha256(),
                    receipt.name());
        }
    }

    private static @Nullable Object[] row(String team, @Nullable Instant snapshot, FileReceipt receipt) {
        return new @Nullable Object[] {
            team,
            receipt.sha256(),
            receipt.name(),
            timeOrNull(snapshot),
            receipt.format(),
            receipt.verdict().name(),
            timeOrNull(Kept.orNull(receipt.instant())),
            receipt.scope().name(),
            receipt.read(),
            receipt.accepted(),
            receipt.quarantined(),
            receipt.blank(),
            json(receipt.notes())
        };
    }

    private static List<@Nullable Object[]> rows(String team, FileReceipt receipt, List<Rejected> rejected) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Rejected row : rejected) {
            rows.add(new @Nullable Object[] {
                team,
                receipt.sha256(),
                receipt.name(),
                rows.size() + 1,
                row.line(),
                row.column(),
                row.reason(),
                row.remedy()
            });
        }
        return rows;
    }

    /** All receipts, by when the files were exported, those never read last; then by name and fingerprint. */
    List<FileReceipt> receipts(String team) {
        return sql
                .query("SELECT * FROM source_file WHERE team = ?")
                .params(team)
                .query((row, place) -> receipt(row))
                .list()
                .stream()
                .sorted(Order.RECEIPTS)
                .toList();
    }

    /** All rows that could not be used, in the order of their files' names, then by line. */
    List<Rejected> rejected(String team) {
        return sql
                .query("SELECT * FROM rejected_row WHERE team = ? ORDER BY place")
                .params(team)
                .query((row, place) -> new Rejected(
                        text(row, "name"),
                        row.getLong("line"),
                        row.getString("column_name"),
                        text(row, "reason"),
                        text(row, "remedy")))
                .list()
                .stream()
                .sorted(Order.REJECTED)
                .toList();
    }

    /** Rows accepted from the files of one snapshot. */
    int accepted(String team, Instant snapshot) {
        return sql.query("SELECT COALESCE(SUM(accepted), 0) FROM source_file WHERE team = ? AND taken_at = ?")
                .params(team, time(snapshot))
                .query(Integer.class)
                .single();
    }

    void forgetFrom(String team, Instant from) {
        sql.update(
                "DELETE FROM rejected_row r WHERE r.team = ? AND EXISTS (SELECT 1 FROM source_file f"
                        + " WHERE f.team = r.team AND f.sha256 = r.sha256 AND f.name = r.name AND f.taken_at >= ?)",
                team,
                time(from));
        sql.update("DELETE FROM source_file WHERE team = ? AND taken_at >= ?", team, time(from));
    }

    void forget(String team) {
        sql.update("DELETE FROM rejected_row WHERE team = ?", team);
        sql.update("DELETE FROM source_file WHERE team = ?", team);
    }

    private static FileReceipt receipt(ResultSet row) throws SQLException {
        return new FileReceipt(
                text(row, "name"),
                text(row, "sha256"),
                row.getString("format"),
                name(row, "verdict", FileReceipt.Verdict.class),
                instantOrNull(row, "exported_at"),
                name(row, "scope", Scope.class),
                row.getInt("rows_read"),
                row.getInt("accepted"),
                row.getInt("quarantined"),
                row.getInt("blank"),
                strings(row, "notes"));
    }
}
