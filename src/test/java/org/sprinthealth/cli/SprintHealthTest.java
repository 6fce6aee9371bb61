package org.sprinthealth.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sprinthealth.job.Outcome;
import org.sprinthealth.job.Outcome.Ending;

class SprintHealthTest {
    private static final String PORTFOLIO = "id: demo\ntime-zone: Europe/Berlin\nteams:\n  - id: apollo\n";

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void a_portfolio() throws IOException {
        file = Files.writeString(folder.resolve("portfolio.yaml"), PORTFOLIO);
    }

    @ParameterizedTest
    @CsvSource({"PUBLISHED,0", "NOTHING_NEW,0", "FAILED,1", "STOPPED,143", "LOCKED,75"})
    void the_exit_code_says_how_the_run_ended(Ending ending, int code) {
        assertThat(shell(new Outcome(ending, "A sentence.", List.of())).run("weekly"))
                .isEqualTo(code);
    }

    @Test
    void an_edition_with_a_team_in_trouble_is_published_and_the_trouble_named() {
        Shell shell = shell(new Outcome(Ending.PUBLISHED, "Published 2026-03-29.", List.of("apollo: no export yet")));

        assertThat(shell.run("weekly")).isEqualTo(3);
        assertThat(shell.out()).isEqualTo("Published 2026-03-29.\n");
        assertThat(shell.err()).isEqualTo("in trouble: apollo: no export yet\n");
    }

    @Test
    void quiet_says_only_what_is_wrong() {
        Shell shell = shell(new Outcome(Ending.PUBLISHED, "Published 2026-03-29.", List.of("apollo: no export yet")));
        shell.run("weekly", "--quiet");

        assertThat(shell.out()).isEmpty();
        assertThat(shell.err()).isEqualTo("in trouble: apollo: no export yet\n");
    }

    @Test
    void a_run_that_failed_says_so_where_troubles_go() {
        Shell shell = shell(new Outcome(Ending.FAILED, "Nothing was published: the disk is full.", List.of()));
        shell.run("weekly", "--quiet");

        assertThat(shell.err()).isEqualTo("Nothing was published: the disk is full.\n");
    }

    @Test
    void somebody_who_watches_sees_a_line_a_team() {
        Shell shell = new Shell(file, true, (portfolio, asOf, kind, progress, clock) -> {
            progress.team("apollo", 1, 2, "current");
            return new Outcome(Ending.PUBLISHED, "Published.", List.of());
        });
        shell.run("weekly");

        assertThat(shell.err()).isEqualTo("[1/2] apollo: current\n");
    }

    @Test
    void the_date_is_today_in_the_portfolios_zone_unless_somebody_says_otherwise() throws IOException {
        // 23:30 in UTC is the next day in Berlin.
        assertThat(asOf()).isEqualTo(LocalDate.of(2026, 3, 30));
        assertThat(asOf("--as-of", "2026-01-04")).isEqualTo(LocalDate.of(2026, 1, 4));

        Files.writeString(file, PORTFOLIO + "as-of: 2026-02-01\n");
        assertThat(asOf()).isEqualTo(LocalDate.of(2026, 2, 1));
        assertThat(asOf("--as-of", "2026-01-04")).isEqualTo(LocalDate.of(2026, 1, 4));
    }

    private LocalDate asOf(String... options) {
        List<LocalDate> seen = new ArrayList<>();
        List<String> arguments = new ArrayList<>(List.of("weekly"));
        arguments.addAll(List.of(options));
        new Shell(file, false, (portfolio, asOf, kind, progress, clock) -> {
                    seen.add(asOf);
                    return new Outcome(Ending.NOTHING_NEW, "Nothing new.", List.of());
                })
                .run(arguments.toArray(String[]::new));
        return seen.get(0);
    }

    @Test
    void a_portfolio_file_with_mistakes_runs_nothing_and_tells_them_all() throws IOException {
        Files.writeString(file, "id: demo\ntime-zone: Berlin\nsise: 3\nteams:\n  - id: apollo\n");
        Shell shell = shell(new Outcome(Ending.PUBLISHED, "Published.", List.of()));

        assertThat(shell.run("weekly", "--portfolio", file.toString())).isEqualTo(78);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err()).isEqualTo("""
                %1$s:2: time-zone: found 'Berlin', expected a time zone such as Europe/Berlin
                %1$s:3: sise: unknown setting. Did you mean size?
                Nothing was run. Put these 2 right, then try with: sprint-health check
                """.formatted(file));
    }

    @Test
    void a_fault_of_the_program_is_told_with_all_that_reproduces_it() {
        Shell shell = new Shell(file, false, (portfolio, asOf, kind, progress, clock) -> {
            throw new IllegalStateException("the ledger of Sprint 3 does not balance");
        });

        assertThat(shell.run("weekly")).isEqualTo(1);
        assertThat(shell.err())
                .contains("by a fault of the program")
                .contains("IllegalStateException: the ledger of Sprint 3 does not balance")
                .contains("at org.sprinthealth.cli.");
    }

    @Test
    void a_date_in_another_form_is_a_mistake_of_usage() {
        Shell shell = shell(new Outcome(Ending.PUBLISHED, "Published.", List.of()));

        assertThat(shell.run("weekly", "--as-of", "29.03.2026")).isEqualTo(2);
        assertThat(shell.err()).contains("--as-of").contains("found '29.03.2026', expected a date such as 2026-03-29");
    }

    @ParameterizedTest
    @CsvSource({
        "'',Usage: sprint-health",
        "weekley,Did you mean: sprint-health weekly?",
        "weekly --portfolo x,--portfolio"
    })
    void what_is_not_understood_is_a_mistake_of_usage_with_what_was_probably_meant(String line, String hint) {
        Shell shell = shell(new Outcome(Ending.PUBLISHED, "Published.", List.of()));

        assertThat(shell.run(line.isEmpty() ? new String[0] : line.split(" "))).isEqualTo(2);
        assertThat(shell.err()).contains(hint);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"weekly", "nightly", "check", "explain", "status", "rejects", "backfill", "rebuild", "template"})
    void every_command_has_help_with_the_exit_codes(String command) {
        Shell shell = shell(new Outcome(Ending.PUBLISHED, "Published.", List.of()));

        assertThat(shell.run(command, "--help")).isZero();
        assertThat(shell.out())
                .contains("--portfolio=FILE", "--as-of=DATE", "--quiet", "--verbose", "--json", "Exit codes:", "78");
    }

    private Shell shell(Outcome outcome) {
        return new Shell(file, false, (portfolio, asOf, kind, progress, clock) -> outcome);
    }
}
