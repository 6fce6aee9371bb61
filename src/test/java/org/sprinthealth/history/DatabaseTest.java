package org.sprinthealth.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** The store as files: what it promises, and what it says when it can't keep the promise. */
class DatabaseTest {
    private static final Logger ENGINE = LoggerFactory.getLogger("hsqldb.db.TEST.ENGINE");

    @TempDir
    Path state;

    @TempDir
    Path elsewhere;

    private static String one(Database database, String query) {
        return String.valueOf(new JdbcTemplate(database.dataSource()).queryForObject(query, String.class));
    }

    @Test
    void is_set_to_lose_nothing_that_it_acknowledged() {
        try (Database database = Database.in(state)) {
            String settings = new JdbcTemplate(database.dataSource())
                    .queryForList("SCRIPT", String.class)
                    .toString();
            assertThat(settings)
                    .contains("SET FILES WRITE DELAY 0,")
                    .contains("SET DATABASE TRANSACTION CONTROL MVCC")
                    .contains("SET DATABASE DEFAULT TABLE TYPE CACHED");
        }
    }

    @Test
    void keeps_all_its_tables_on_disk() {
        try (Database database = Database.in(state)) {
            assertThat(one(
                            database,
                            "SELECT COUNT(*) FROM information_schema.system_tables"
                                    + " WHERE table_schem = 'PUBLIC' AND hsqldb_type <> 'CACHED'"))
                    .isEqualTo("0");
        }
    }

    @Test
    void has_the_tables_of_spring_batch() {
        try (Database database = Database.in(state)) {
            assertThat(one(database, "SELECT COUNT(*) FROM BATCH_JOB_INSTANCE")).isEqualTo("0");
        }
    }

    @Test
    void opens_again_as_it_was_closed() {
        try (Database database = Database.in(state)) {
            new History(database).understandWith("apollo", "abc");
        }
        try (Database database = Database.in(state)) {
            assertThat(new History(database).understoodWith("apollo")).contains("abc");
        }
    }

    @Test
    void refuses_a_damaged_file_and_names_the_cure() throws IOException {
        Alarm alarm = new Alarm();
        alarm.listen();
        Database.in(state).close();
        Path script = state.resolve("database/history.script");
        Files.writeString(script, Files.readString(script).replace("CREATE", "CRUMBLE"));
        assertThatExceptionOfType(UnusableDatabase.class)
                .isThrownBy(() -> Database.in(state).close())
                .withMessageContaining("`sprint-health rebuild`");
        assertThat(alarm.heard()).isPresent();
        alarm.leave();
    }

    @Test
    void stops_at_the_first_warning_of_a_failing_disk() {
        try (Database database = Database.in(state)) {
            History history = new History(database);
            ENGINE.warn("IO error during sync");
            assertThatExceptionOfType(UnusableDatabase.class)
                    .isThrownBy(() -> history.understandWith("apollo", "abc"))
                    .withMessageContaining("IO error during sync");
        }
    }

    @Test
    void listens_again_after_logging_was_set_up_anew() {
        Alarm alarm = new Alarm();
        alarm.listen();
        alarm.leave();
        assertThat(alarm.heard()).isEmpty();
        ENGINE.warn("IO error during sync");
        assertThat(alarm.heard()).contains("IO error during sync");
        alarm.leave();
    }

    @Test
    void what_was_acknowledged_is_there_after_a_kill() throws IOException {
        try (Database database = Database.in(state)) {
            new History(database).understandWith("apollo", "abc");
            copyAsAKillLeavesIt();
        }
        try (Database database = Database.in(elsewhere)) {
            assertThat(new History(database).understoodWith("apollo")).contains("abc");
        }
    }

    private void copyAsAKillLeavesIt() throws IOException {
        Files.createDirectory(elsewhere.resolve("database"));
        List<Path> files;
        try (Stream<Path> found = Files.walk(state.resolve("database"))) {
            files = found.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            Files.copy(file, elsewhere.resolve(state.relativize(file)));
        }
    }

    @Test
    void does_not_mind_what_is_only_told() {
        try (Database database = Database.in(state)) {
            ENGINE.info("checkpoint");
            assertThatNoException().isThrownBy(database::refuseWhenFailing);
        }
    }

    @Test
    void makes_its_tables_anew_where_a_kill_left_only_some_of_them(@TempDir Path state) throws IOException {
        try (Database whole = Database.in(state)) {
            new JdbcTemplate(whole.dataSource())
                    .execute("DELETE FROM \"flyway_schema_history\" WHERE \"version\" = '3'");
        }
        Files.delete(state.resolve("database").resolve("made"));

        try (Database again = Database.in(state)) {
            assertThat(new JdbcTemplate(again.dataSource())
                            .queryForObject("SELECT COUNT(*) FROM BATCH_JOB_INSTANCE", Integer.class))
                    .isZero();
        }
    }
}
