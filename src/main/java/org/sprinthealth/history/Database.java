package org.sprinthealth.history;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The store that history is kept in, with its tables brought up to date, those of Spring Batch among them: files of HSQLDB
 * in the state directory, or a PostgreSQL server. It is a cache: the archive of exports can derive it again at any time.
 *
 * <p>It migrates itself on opening, with a migration that only it knows; no other Flyway may look at it.
 */
public final class Database implements AutoCloseable {
    private static final String NAME = "history";

    /** A file that stands beside the database once all its tables have been made. */
    private static final String MADE = "made";

    /**
     * Commits are on disk before they are acknowledged, a damaged log is refused instead of cut short, and tables stay on disk.
     * The lock is the run's own: HSQLDB's would cost ten seconds after a kill.
     */
    private static final String SAFELY = ";hsqldb.tx=mvcc;hsqldb.write_delay=false;hsqldb.lock_file=false"
            + ";hsqldb.full_log_replay=true;hsqldb.default_table_type=cached;hsqldb.extlog=2;sql.pad_space=false";

    /** Connections beside those of the teams that are worked on: the run's own, and Spring Batch's. */
    private static final int SPARE = 4;

    private final HikariDataSource pool;
    private final boolean isFile;
    private final Alarm alarm = new Alarm();

    private Database(HikariConfig config, boolean isFile) {
        this.isFile = isFile;
        config.setPoolName(NAME);
        config.setMaximumPoolSize(2 * Runtime.getRuntime().availableProcessors() + SPARE);
        config.setMinimumIdle(1);
        alarm.listen();
        pool = open(config);
        migrate();
    }

    /**
     * The database of a state directory, made where there is none.
     *
     * @throws UnusableDatabase where it is damaged, or of another version
     */
    public static Database in(Path state) {
        Path folder = state.toAbsolutePath().resolve("database");
        Path made = folder.resolve(MADE);
        forgetHalfMade(folder, made);
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl("jdbc:hsqldb:file:" + folder.resolve(NAME) + SAFELY);
        config.setUsername("SA");
        Database database = new Database(config, true);
        mark(made);
        return database;
    }

    /** A process killed while the tables were first made leaves some of them, and nothing in them: they are made anew. */
    private static void forgetHalfMade(Path folder, Path made) {
        if (Files.exists(made) || !Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UnusableDatabase(folder + " can't be cleared. See that it can be written to", e);
        }
    }

    private static void mark(Path made) {
        try {
            if (!Files.exists(made)) {
                Files.createFile(made);
            }
        } catch (IOException e) {
            throw new UnusableDatabase(made + " can't be written", e);
        }
    }

    /**
     * A database on a server.
     *
     * @param url its JDBC address
     * @param user who connects, or null where the address says so
     * @param password the password, or null
     * @throws UnusableDatabase where it does not answer, or is of another version
     */
    public static Database at(String url, @Nullable String user, @Nullable String password) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        if (user != null) {
            config.setUsername(user);
        }
        if (password != null) {
            config.setPassword(password);
        }
        return new Database(config, false);
    }

    /** Connections to it. */
    public DataSource dataSource() {
        return pool;
    }

    /**
     * Stops whoever asks once the database has said that it can't keep what it is given.
     *
     * @throws UnusableDatabase where that is so
     */
    public void refuseWhenFailing() {
        alarm.heard().ifPresent(warning -> {
            throw new UnusableDatabase("the database could not keep what was written (" + warning
                    + "). Free space on the disk, or see to it, then run the same command again");
        });
    }

    /** Closes it in good order; what was committed is safe without. */
    @Override
    public void close() {
        if (isFile && alarm.heard().isEmpty()) {
            new JdbcTemplate(pool).execute("SHUTDOWN");
        }
        pool.close();
        alarm.leave();
    }

    private HikariDataSource open(HikariConfig config) {
        try {
            return new HikariDataSource(config);
        } catch (RuntimeException e) {
            alarm.leave();
            throw new UnusableDatabase(
                    isFile
                            ? "the database is damaged (" + e.getMessage() + "). " + cure()
                            : "the database does not answer (" + e.getMessage() + "). See that it runs, and that"
                                    + " SPRINT_HEALTH_DB_USER and SPRINT_HEALTH_DB_PASSWORD are right",
                    e);
        }
    }

    private void migrate() {
        try {
            Flyway.configure()
                    .dataSource(pool)
                    .locations("classpath:db/migration")
                    .javaMigrations(new BatchSchema(kind()))
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            pool.close();
            alarm.leave();
            throw new UnusableDatabase(
                    "the database is damaged, or of another version (" + e.getMessage() + "). " + cure(), e);
        }
    }

    private String kind() {
        return isFile ? "hsqldb" : pool.getJdbcUrl().split(":", -1)[1].toLowerCase(Locale.ROOT);
    }

    private static String cure() {
        return "Nothing is lost: `sprint-health rebuild` derives it again from the archive of exports";
    }
}
