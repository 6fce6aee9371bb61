package org.sprinthealth.history;

import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Speaks SQL to the database: single statements, and many rows in one batch. */
final class Sql {
    private final JdbcTemplate template;
    private final JdbcClient client;

    Sql(DataSource database) {
        template = new JdbcTemplate(database);
        client = JdbcClient.create(template);
    }

    JdbcClient.StatementSpec query(String sql) {
        return client.sql(sql);
    }

    int update(String sql, @Nullable Object... values) {
        return template.update(sql, values);
    }

    /** Inserts rows of as many values as a table has columns, in their order; none at all is no trouble. */
    void insert(String table, List<@Nullable Object[]> rows) {
        if (!rows.isEmpty()) {
            String marks = String.join(", ", Collections.nCopies(rows.get(0).length, "?"));
            batch("INSERT INTO " + table + " VALUES (" + marks + ")", rows);
        }
    }

    /** Runs a statement once a row; HSQLDB refuses an empty batch. */
    void batch(String sql, List<@Nullable Object[]> rows) {
        if (!rows.isEmpty()) {
            template.batchUpdate(sql, rows);
        }
    }
}
