package org.sprinthealth.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sprinthealth.job.Outcome;
import org.sprinthealth.job.Outcome.Ending;
import org.sprinthealth.job.RunLock;
import org.sprinthealth.publish.Account;
import org.sprinthealth.publish.Imprint;
import org.sprinthealth.publish.Manifest;
import org.sprinthealth.publish.Staging;

class StatusTest {
    private static final LocalDate SUNDAY = LocalDate.of(2026, 3, 29);

    @TempDir
    Path folder;

    @BeforeEach
    void a_portfolio() throws IOException {
        Files.writeString(file(), "id: demo\ntime-zone: Europe/Berlin\nas-of: 2026-03-29\nteams:\n  - id: apollo\n");
    }

    @Test
    void nothing_published_is_not_well() {
        Shell shell = shell();

        assertThat(shell.run("status")).isEqualTo(1);
        assertThat(shell.out()).isEqualTo("""
                nothing is published yet. Run: sprint-health weekly
                apollo               not in the latest edition
                """);
    }

    @Test
    void all_is_well_after_a_run_with_fresh_exports() {
        publish(team("current", false, "2026-03-28T20:00:00Z"));
        runs(new Outcome(Ending.PUBLISHED, "Published 2026-03-29.", List.of()));
        Shell shell = shell();

        assertThat(shell.run("status")).isZero();
        assertThat(shell.out()).isEqualTo("""
                2026-03-29T23:30:00Z weekly as of 2026-03-29: Published 2026-03-29. (exit code 0, 0 s)
                latest edition: 2026-03-29 (weekly)
                apollo               current, newest export 1 day old
                """);
    }

    @Test
    void a_source_past_its_limit_is_trouble() {
        publish(team("current", false, "2026-03-20T20:00:00Z"));
        Shell shell = shell();

        assertThat(shell.run("status", "--quiet")).isEqualTo(3);
        assertThat(shell.out()).isEqualTo("apollo               current, newest export 9 days old, stale after 7\n");
    }

    @Test
    void a_source_ages_after_the_edition_too() {
        publish(team("current", false, "2026-03-28T20:00:00Z"));

        assertThat(shell().run("status", "--as-of", "2026-04-04")).isZero();
        assertThat(shell().run("status", "--as-of", "2026-04-05")).isEqualTo(3);
    }

    @Test
    void a_team_in_trouble_is_trouble() {
        publish(team("one file quarantined", true, "2026-03-28T20:00:00Z"));

        assertThat(shell().run("status")).isEqualTo(3);
    }

    @Test
    void a_team_without_an_export_is_trouble() {
        publish(team("no export yet", true, null));
        Shell shell = shell();

        assertThat(shell.run("status", "--quiet")).isEqualTo(3);
        assertThat(shell.out()).isEqualTo("apollo               no export yet\n");
    }

    @Test
    void a_failed_last_run_is_not_well() {
        publish(team("current", false, "2026-03-28T20:00:00Z"));
        runs(new Outcome(Ending.FAILED, "Nothing was published: the disk is full.", List.of()));
        Shell shell = shell();

        assertThat(shell.run("status", "--quiet")).isEqualTo(1);
        assertThat(shell.out())
                .isEqualTo(
                        "2026-03-29T23:30:00Z weekly as of 2026-03-29: Nothing was published: the disk is full. (exit"
                                + " code 1, 0 s)\n");
    }

    @Test
    void a_run_that_did_not_end_was_cut_short_unless_it_holds_the_lock() throws Exception {
        publish(team("current", false, "2026-03-28T20:00:00Z"));
        new Journal(folder.resolve("state")).write(JournalEntry.begun(Shell.CLOCK.instant(), "weekly", SUNDAY));

        Shell cutShort = shell();
        assertThat(cutShort.run("status")).isEqualTo(1);
        assertThat(cutShort.out()).contains("weekly as of 2026-03-29: cut short; the same command finishes it");

        try (RunLock lock = RunLock.take(folder.resolve("state"), "weekly", Shell.CLOCK)) {
            assertThat(lock).isNotNull();
            Shell goingOn = shell();
            assertThat(goingOn.run("status")).isZero();
            assertThat(goingOn.out()).contains("weekly as of 2026-03-29: going on");
        }
    }

    @Test
    void a_torn_line_in_the_journal_is_passed_over() throws IOException {
        runs(new Outcome(Ending.PUBLISHED, "Published 2026-03-29.", List.of()));
        Files.writeString(folder.resolve("state/logs/runs.jsonl"), "{\"began\":\"2026", StandardOpenOption.APPEND);
        Shell shell = shell();
        shell.run("status");

        assertThat(shell.out()).startsWith("2026-03-29T23:30:00Z weekly as of 2026-03-29: Published 2026-03-29.");
    }

    private Path file() {
        return folder.resolve("portfolio.yaml");
    }

    private Shell shell() {
        return new Shell(file(), false, (portfolio, asOf, kind, progress, clock) -> {
            throw new IllegalStateException("nothing runs here");
        });
    }

    private void runs(Outcome outcome) {
        new Shell(file(), false, (portfolio, asOf, kind, progress, clock) -> outcome).run("weekly");
    }

    private static Manifest.Team team(String outcome, boolean inTrouble, @Nullable String newest) {
        return new Manifest.Team(
                "apollo",
                outcome,
                inTrouble,
                newest == null ? null : Instant.parse(newest),
                new Account(new Account.Files(0, 0, 0, 0, 0), new Account.Rows(0, 0, 0, 0)));
    }

    private void publish(Manifest.Team team) {
        Staging staging =
                Staging.open(folder.resolve("output"), new Imprint("demo", SUNDAY, "weekly", "1".repeat(64), "0.1.0"));
        staging.write(Map.of("index.html", "<html>".getBytes(StandardCharsets.UTF_8)));
        staging.publish(Set.of("index.html"), List.of(team));
    }
}
