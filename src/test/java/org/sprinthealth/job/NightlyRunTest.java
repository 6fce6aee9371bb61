package org.sprinthealth.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sprinthealth.job.Outcome.Ending;
import org.sprinthealth.simulator.CanaryHunt;

class NightlyRunTest {
    private SmallPortfolio portfolio;

    @BeforeEach
    void drop_the_exports_of_three_weeks(@TempDir Path folder) throws IOException {
        portfolio = SmallPortfolio.in(folder);
    }

    @Test
    void publishes_a_workbook_a_team_the_portfolio_the_page_and_the_charts() {
        Outcome outcome = portfolio.weekly();

        assertThat(outcome.troubles()).isEmpty();
        assertThat(outcome.ending()).isEqualTo(Ending.PUBLISHED);
        assertThat(portfolio.output().resolve("latest")).isSymbolicLink();
        assertThat(portfolio.edition())
                .containsKeys(
                        "index.html",
                        "manifest.json",
                        "portfolio.pptx",
                        "portfolio.xlsx",
                        "teams/apollo.xlsx",
                        "teams/drossel.xlsx",
                        "charts/apollo-backlog-health.svg",
                        "charts/apollo-backlog-health.png",
                        "charts/drossel-sprint-ledger.svg");
    }

    @Test
    void names_nobody_in_the_edition_or_the_database() throws IOException {
        assertThat(CanaryHunt.below(portfolio.inbox("apollo"))).isNotEmpty();

        portfolio.weekly();

        assertThat(CanaryHunt.below(portfolio.output())).isEmpty();
        assertThat(CanaryHunt.below(portfolio.state().resolve("database"))).isEmpty();
    }

    @Test
    void has_nothing_new_to_do_the_second_time() {
        portfolio.weekly();
        Map<String, String> first = portfolio.edition();

        assertThat(portfolio.weekly().ending()).isEqualTo(Ending.NOTHING_NEW);
        assertThat(portfolio.edition()).isEqualTo(first);
    }

    @Test
    void makes_the_same_bytes_again_where_the_edition_was_thrown_away() throws IOException {
        portfolio.weekly();
        Map<String, String> first = portfolio.edition();
        Files.delete(portfolio.output().resolve("latest"));
        Files.move(portfolio.output().resolve("2026-01-25"), portfolio.output().resolve("thrown-away"));

        assertThat(portfolio.weekly().ending()).isEqualTo(Ending.PUBLISHED);
        assertThat(portfolio.edition()).isEqualTo(first);
    }

    @Test
    void makes_the_same_bytes_on_another_machine(@TempDir Path elsewhere) throws IOException {
        portfolio.weekly();
        SmallPortfolio other = SmallPortfolio.in(elsewhere);
        other.weekly();

        assertThat(other.edition()).isEqualTo(portfolio.edition());
    }

    @Test
    void comes_to_the_same_where_a_night_arrives_late(@TempDir Path elsewhere) throws IOException {
        SmallPortfolio late = SmallPortfolio.in(elsewhere);
        Path export = late.inbox("apollo").resolve("jira-2026-01-13.csv.gz");
        Path aside = elsewhere.resolve("aside");
        Files.move(export, aside);
        late.weekly();
        Files.move(aside, export);
        late.weekly();
        portfolio.weekly();

        assertThat(late.edition().get("teams/apollo.xlsx"))
                .isEqualTo(portfolio.edition().get("teams/apollo.xlsx"));
    }

    @Test
    void names_a_file_that_could_not_be_used_and_publishes_all_the_same() throws IOException {
        portfolio.append("apollo", "notes.csv", "Who,What\nnobody,nothing\n");

        Outcome outcome = portfolio.weekly();

        assertThat(outcome.ending()).isEqualTo(Ending.PUBLISHED);
        assertThat(outcome.troubles()).containsExactly("apollo: current, but notes.csv could not be used");
    }

    @Test
    void says_that_a_team_has_never_exported_anything() throws IOException {
        try (var files = Files.list(portfolio.inbox("drossel"))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }

        Outcome outcome = portfolio.weekly();

        assertThat(outcome.troubles()).containsExactly("drossel: current, but no export of its items has arrived yet");
        assertThat(portfolio.edition()).containsKeys("teams/apollo.xlsx", "teams/drossel.xlsx");
    }

    @Test
    void keeps_the_workbooks_of_the_week_in_the_nights_between() throws IOException {
        portfolio.weekly();
        String workbook = portfolio.edition().get("teams/apollo.xlsx");
        Files.delete(portfolio.inbox("drossel").resolve("jira-2026-01-23.csv.gz"));

        assertThat(portfolio.run(Kind.NIGHTLY).ending()).isEqualTo(Ending.PUBLISHED);
        assertThat(portfolio.output().resolve("latest").toRealPath().getFileName())
                .hasToString("2026-01-25.2");
        assertThat(portfolio.edition().get("teams/apollo.xlsx")).isEqualTo(workbook);
    }

    @Test
    void lists_every_edition_beside_them_and_changes_none() throws IOException {
        portfolio.weekly();
        Map<String, String> first = portfolio.edition();
        Files.delete(portfolio.inbox("drossel").resolve("jira-2026-01-23.csv.gz"));
        portfolio.run(Kind.NIGHTLY);

        assertThat(portfolio.output().resolve("index.html"))
                .content()
                .containsSubsequence("2026-01-25.2/index.html", "2026-01-25/index.html");
        assertThat(SmallPortfolio.contents(portfolio.output().resolve("2026-01-25")))
                .isEqualTo(first);
    }

    @Test
    void mends_the_list_of_editions_where_there_is_nothing_else_to_do() throws IOException {
        portfolio.weekly();
        Path list = portfolio.output().resolve("index.html");
        String before = Files.readString(list);
        Files.delete(list);

        assertThat(portfolio.weekly().ending()).isEqualTo(Ending.NOTHING_NEW);
        assertThat(list).hasContent(before);
    }

    @Test
    void leaves_the_field_to_a_run_that_holds_the_lock() throws Exception {
        try (RunLock lock = RunLock.take(portfolio.state(), "weekly", Clock.systemUTC())) {
            assertThat(lock).isNotNull();
            Outcome outcome = portfolio.weekly();

            assertThat(outcome.ending()).isEqualTo(Ending.LOCKED);
            assertThat(outcome.message()).contains("weekly").contains("since");
        }
    }

    @Test
    void publishes_nothing_where_a_template_is_missing() throws IOException {
        portfolio.write("output: output");
        Files.writeString(
                portfolio.file(),
                Files.readString(portfolio.file()).replaceFirst("templates: .*", "templates: nowhere"));

        Outcome outcome = portfolio.weekly();

        assertThat(outcome.ending()).isEqualTo(Ending.FAILED);
        assertThat(outcome.message()).contains("team.xlsx");
    }
}
