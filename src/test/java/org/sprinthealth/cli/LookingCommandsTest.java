package org.sprinthealth.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sprinthealth.job.Outcome;
import org.sprinthealth.job.Outcome.Ending;

class LookingCommandsTest {
    private static final String HEADER = "Summary,Issue key,Issue id,Issue Type,Status,Created,Updated\n";
    private static final String GOOD =
            "Find orders by date,APO-1,101,Story,To Do,02/Mar/26 9:30 AM,02/Mar/26 9:30 AM\n";
    private static final String WITHOUT_KEY = "Print labels,,102,Story,To Do,02/Mar/26 9:30 AM,02/Mar/26 9:30 AM\n";

    @TempDir
    Path folder;

    @BeforeEach
    void a_portfolio() throws IOException {
        Files.writeString(folder.resolve("portfolio.yaml"), """
                id: demo
                time-zone: Europe/Berlin
                as-of: 2026-03-29
                quiet-seconds: 0
                templates: %s
                teams:
                  - id: apollo
                """.formatted(
                        Path.of("templates").toAbsolutePath()));
    }

    @Test
    void check_says_what_would_be_taken_and_what_is_missing_and_changes_nothing() throws IOException {
        drop("jira-2026-03-27.csv", HEADER + GOOD);
        Shell shell = shell();

        assertThat(shell.run("check")).isZero();
        assertThat(shell.out())
                .startsWith("apollo:\n")
                .contains(
                        "jira-2026-03-27.csv: Jira CSV, accepted, taken 2026-03-27 23:59, scope full, 1 rows read: 1 accepted, 0 quarantined, 0 blank")
                .contains(
                        "  columns of jira-2026-03-27.csv (Jira CSV): Summary → summary, Issue key → key, Issue id → id, Issue Type → type, Status → status, Created → created, Updated → updated\n")
                .contains("  statuses: To Do → backlog (1)\n", "  types: Story → standard (1)\n")
                .contains("missing figure Refinement effectiveness, Sprint Goal clarity, Story rejection, ");
        assertThat(folder).isDirectoryNotContaining("glob:**/{state,output}");
    }

    @Test
    void check_says_of_nightly_files_only_once_what_holds_for_all() throws IOException {
        drop("jira-2026-03-26.csv", HEADER + GOOD);
        drop("jira-2026-03-27.csv", HEADER + GOOD);
        Shell shell = shell();

        shell.run("check");
        assertThat(shell.out().lines().filter(line -> line.contains("the date in the file's name")))
                .hasSize(1);
    }

    @Test
    void explain_names_the_row_that_each_item_stands_in() throws IOException {
        StringBuilder rows = new StringBuilder(HEADER.replace("Updated", "Updated,Description,Rank"));
        for (int item = 1; item <= 5; item++) {
            rows.append(GOOD.strip().replace("APO-1,101", "APO-" + item + ",10" + item))
                    .append(",Given a day when I look then I see it,0|i0000")
                    .append(item)
                    .append(":\n");
        }
        drop("jira-2026-03-27.csv", rows.toString());
        assertThat(shell().run("backfill", "--from", "2026-03-01")).isZero();
        Shell shell = shell();

        assertThat(shell.run("explain", "apollo", "backlog-health")).isZero();
        assertThat(shell.out()).contains("APO-1: ", "jira-2026-03-27.csv:2\n", "jira-2026-03-27.csv:6\n");
    }

    @Test
    void check_gives_each_team_its_rows_of_a_shared_file_and_names_those_of_nobody() throws IOException {
        Files.writeString(folder.resolve("portfolio.yaml"), """
                id: demo
                time-zone: Europe/Berlin
                as-of: 2026-03-29
                quiet-seconds: 0
                templates: %s
                shared: [ { folder: all-teams, column: Project key } ]
                teams: [ { id: apo }, { id: bor }, { id: cob } ]
                """.formatted(
                        Path.of("templates").toAbsolutePath()));
        Files.createDirectories(folder.resolve("inbox/all-teams"));
        Files.writeString(
                folder.resolve("inbox/all-teams/jira-2026-03-27.csv"),
                HEADER.replace("Updated", "Updated,Project key")
                        + GOOD.replace("\n", ",APO\n")
                        + GOOD.replace("APO-1,101", "BOR-1,201").replace("\n", ",bor\n")
                        + GOOD.replace("APO-1,101", "BOR-2,202").replace("\n", ",BOR\n")
                        + GOOD.replace("APO-1,101", "XYZ-1,301").replace("\n", ",XYZ\n"));
        Shell shell = shell();

        assertThat(shell.run("check")).isEqualTo(3);
        assertThat(shell.out())
                .containsSubsequence(
                        "apo:\n",
                        "jira-2026-03-27.csv: Jira CSV, accepted, taken 2026-03-27 23:59, scope full, 1 rows read: 1 accepted",
                        "jira-2026-03-27.csv/rows of no team: Jira CSV, quarantined, scope unknown, 1 rows read: 0 accepted, 1 quarantined",
                        "refused: jira-2026-03-27.csv/rows of no team:5 Project key: found 'XYZ', which is no team of this portfolio",
                        "bor:\n",
                        "2 rows read: 2 accepted",
                        "cob:\n",
                        "0 rows read: 0 accepted",
                        "It is a file of several teams, and none of its rows is this team's.");
    }

    @Test
    void check_tells_records_of_a_shared_file_apart_by_the_key_of_their_project() throws IOException {
        Files.writeString(folder.resolve("portfolio.yaml"), """
                id: demo
                time-zone: UTC
                quiet-seconds: 0
                templates: %s
                shared: [ { folder: all-teams, column: project, teams: { APO: apo, BOR: bor } } ]
                teams: [ { id: apo }, { id: bor } ]
                """.formatted(
                        Path.of("templates").toAbsolutePath()));
        Files.createDirectories(folder.resolve("inbox/all-teams"));
        Files.writeString(
                folder.resolve("inbox/all-teams/jira-2026-03-27.json"),
                Stream.of("APO-1", "APO-2", "BOR-1", "XYZ-1")
                        .map(key -> "{\"key\":\"%s\",\"fields\":{\"summary\":\"a\",\"project\":{\"key\":\"%s\"}}}"
                                .formatted(key, key.substring(0, 3)))
                        .collect(Collectors.joining("\n")));
        Shell shell = shell();

        assertThat(shell.run("check")).isEqualTo(3);
        assertThat(shell.out())
                .containsSubsequence(
                        "apo:\n",
                        "2 rows read: 2 accepted",
                        "rows of no team:4 project: found 'XYZ', which is no team of this portfolio",
                        "bor:\n",
                        "1 rows read: 1 accepted");
    }

    @Test
    void check_names_every_row_that_would_be_refused() throws IOException {
        drop("jira-2026-03-27.csv", HEADER + GOOD + WITHOUT_KEY);
        Shell shell = shell();

        assertThat(shell.run("check", "--quiet")).isEqualTo(3);
        assertThat(shell.out()).contains("  refused: jira-2026-03-27.csv:3 ");
    }

    @Test
    void check_misses_the_exports_of_a_team_that_dropped_none() {
        Shell shell = shell();

        assertThat(shell.run("check")).isEqualTo(3);
        assertThat(shell.out()).contains("  no export was found. Put one into the team's folder of the inbox");
    }

    @Test
    void check_refuses_templates_that_are_not_there() throws IOException {
        drop("jira-2026-03-27.csv", HEADER + GOOD);
        Files.writeString(
                folder.resolve("portfolio.yaml"),
                "id: demo\ntime-zone: UTC\nquiet-seconds: 0\ntemplates: nowhere\nteams: [ { id: apollo } ]\n");
        Shell shell = shell();

        assertThat(shell.run("check")).isEqualTo(78);
        assertThat(shell.err())
                .contains(folder.resolve("nowhere/team.xlsx")
                        + ": there is no such file, or it can't be read. Put the shipped template back");
    }

    @Test
    void weekly_runs_nothing_with_templates_that_are_not_there() throws IOException {
        drop("jira-2026-03-27.csv", HEADER + GOOD);
        Files.writeString(
                folder.resolve("portfolio.yaml"),
                "id: demo\ntime-zone: UTC\nquiet-seconds: 0\ntemplates: nowhere\nteams: [ { id: apollo } ]\n");
        Shell shell = shell();

        assertThat(shell.run("weekly")).isEqualTo(78);
        assertThat(shell.err()).contains("nowhere/team.xlsx", "nowhere/page.html", "Nothing was run.");
        assertThat(folder).isDirectoryNotContaining("glob:**/{state,output}");
    }

    @Test
    void check_refuses_a_range_lock_of_a_figure_that_there_is_not() throws IOException {
        drop("jira-2026-03-27.csv", HEADER + GOOD);
        Files.writeString(
                folder.resolve("portfolio.yaml"),
                Files.readString(folder.resolve("portfolio.yaml"))
                        + "    range-locks: [ { figure: backlog-helth, from: 2026-01-05 } ]\n");
        Shell shell = shell();

        assertThat(shell.run("check")).isEqualTo(78);
        assertThat(shell.err()).startsWith("range-locks: no figure backlog-helth. Figures: backlog-health, ");
    }

    @Test
    void nothing_can_be_listed_or_explained_before_anything_was_read() {
        Shell shell = shell();

        assertThat(shell.run("rejects")).isEqualTo(1);
        assertThat(shell.run("explain", "apollo", "backlog-health")).isEqualTo(1);
        assertThat(shell.err()).isEqualTo("""
                nothing has been read yet. Run: sprint-health weekly
                nothing has been read yet. Run: sprint-health weekly
                """);
    }

    @Test
    void teams_and_figures_that_there_are_not_are_mistakes_of_usage() {
        Shell shell = shell();

        assertThat(shell.run("explain", "apolo", "backlog-health")).isEqualTo(2);
        assertThat(shell.run("explain", "apollo", "velocity")).isEqualTo(2);
        assertThat(shell.run("rejects", "apolo")).isEqualTo(2);
        assertThat(shell.err())
                .contains("no team apolo. Teams here: apollo")
                .contains("no figure velocity. Figures: backlog-health, ");
    }

    @Test
    void an_archive_is_replayed_and_rebuilt_to_the_same() throws IOException {
        drop("jira-2026-03-26.csv", HEADER + GOOD);
        drop("jira-2026-03-27.csv", HEADER + GOOD + WITHOUT_KEY);
        drop("log-2026-03-26.csv", "sprint,item,outcome\nS 1,APO-1,taken\nS 1,APO-2,perhaps\n");

        assertThat(shell().run("backfill", "--from", "2026-03-01")).isZero();
        String before = rejects() + explained();
        assertThat(shell().run("rebuild")).isZero();

        assertThat(rejects() + explained())
                .isEqualTo(before)
                .contains("apollo/jira-2026-03-27.csv:3 ", "apollo/log-2026-03-26.csv:3 outcome: found 'perhaps'");
    }

    private String rejects() {
        Shell shell = shell();
        assertThat(shell.run("rejects")).isZero();
        return shell.out();
    }

    private String explained() {
        Shell shell = shell();
        assertThat(shell.run("explain", "apollo", "throughput")).isZero();
        return shell.out();
    }

    private void drop(String name, String content) throws IOException {
        Files.createDirectories(folder.resolve("inbox/apollo"));
        Path file = Files.writeString(folder.resolve("inbox/apollo").resolve(name), content);
        Files.setLastModifiedTime(file, FileTime.from(Shell.CLOCK.instant()));
    }

    private Shell shell() {
        return new Shell(
                folder.resolve("portfolio.yaml"),
                false,
                (portfolio, asOf, kind, progress, clock) -> new Outcome(Ending.NOTHING_NEW, "Nothing new.", List.of()));
    }
}
