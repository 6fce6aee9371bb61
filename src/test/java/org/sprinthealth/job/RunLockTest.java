package org.sprinthealth.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunLockTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-29T21:15:00.123Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    @Test
    void a_second_run_is_told_who_holds_the_lock_and_since_when() throws Exception {
        try (RunLock first = RunLock.take(state(), "weekly", CLOCK)) {
            assertThat(first).isNotNull();
            assertThatThrownBy(() -> RunLock.take(state(), "nightly", CLOCK))
                    .isInstanceOf(LockHeld.class)
                    .hasMessage("another run holds the lock: process "
                            + ProcessHandle.current().pid() + " (weekly), since 2026-03-29T21:15:00Z");
        }
    }

    @Test
    void a_lock_given_back_can_be_taken() throws Exception {
        RunLock.take(state(), "weekly", CLOCK).close();

        RunLock.take(state(), "weekly", CLOCK).close();
    }

    @Test
    void what_a_killed_run_left_in_the_file_holds_nothing() throws Exception {
        Files.createDirectories(state());
        Files.writeString(state().resolve("lock"), "process 1 (weekly), since 2026-03-28T21:15:00Z and a rest");

        try (RunLock lock = RunLock.take(state(), "weekly", CLOCK)) {
            assertThat(lock).isNotNull();
            assertThat(state().resolve("lock"))
                    .hasContent("process " + ProcessHandle.current().pid() + " (weekly), since 2026-03-29T21:15:00Z");
        }
    }

    @Test
    void the_state_folder_is_its_owners_alone() throws Exception {
        RunLock.take(state(), "weekly", CLOCK).close();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(state())))
                .isEqualTo("rwx------");
    }

    @Test
    void a_state_folder_that_can_not_be_made_is_named() throws IOException {
        Files.writeString(folder.resolve("state"), "a file in its place");

        assertThatThrownBy(() -> RunLock.take(state(), "weekly", CLOCK))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(state() + " can't be written to");
    }

    private Path state() {
        return folder.resolve("state");
    }
}
