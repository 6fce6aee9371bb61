package org.sprinthealth.history;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.JdbcTemplate;

/** All that a database holds of the teams, as sorted lines: what plain SQL sees. */
final class Dump {
    private static final List<String> TABLES = List.of(
            "team",
            "snapshot",
            "item_version",
            "item_event",
            "telling",
            "told_version",
            "told_sprint",
            "planning_entry",
            "goal_answer",
            "pulse_answer",
            "pulse_invitation",
            "feature",
            "feature_use",
            "roadmap_goal",
            "decision",
            "source_file",
            "rejected_row",
            "figure",
            "reading",
            "verdict",
            "team_outcome");

    private Dump() {}

    static List<String> of(Database database) {
        JdbcTemplate sql = new JdbcTemplate(database.dataSource());
        List<String> lines = new ArrayList<>();
        for (String table : TABLES) {
            lines.addAll(sql.query("SELECT * FROM " + table, (row, place) -> line(table, row)).stream()
                    .sorted()
                    .toList());
        }
        return lines;
    }

    private static String line(String table, ResultSet row) throws SQLException {
        ResultSetMetaData columns = row.getMetaData();
        StringBuilder line = new StringBuilder(table);
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            boolean time = columns.getColumnType(i) == Types.TIMESTAMP_WITH_TIMEZONE
                    || columns.getColumnTypeName(i).equals("timestamptz");
            OffsetDateTime instant = time ? row.getObject(i, OffsetDateTime.class) : null;
            line.append(' ')
                    .append(columns.getColumnName(i).toLowerCase(Locale.ROOT))
                    .append('=')
                    .append(instant == null ? row.getString(i) : instant.toInstant());
        }
        return line.toString();
    }
}
