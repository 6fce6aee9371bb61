package org.sprinthealth.history;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** One PostgreSQL server a test run; every test has a database of its own in it. */
final class Postgres {
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private Postgres() {}

    private static final class Server {
        static final EmbeddedPostgres ONLY = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static Database fresh() {
        String name = "history_" + DATABASES.incrementAndGet();
        DataSource server = Server.ONLY.getPostgresDatabase();
        new JdbcTemplate(server).execute("CREATE DATABASE " + name);
        return Database.at(Server.ONLY.getJdbcUrl("postgres", name), null, null);
    }
}
