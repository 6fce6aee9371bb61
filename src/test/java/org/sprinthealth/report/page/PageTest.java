package org.sprinthealth.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sprinthealth.fixtures.PortfolioReports;
import org.sprinthealth.report.PortfolioReport;
import org.sprinthealth.report.charts.Charts;

class PageTest {
    private static final String SEVEN = page(PortfolioReports.seven());
    private static final String THREE = page(PortfolioReports.first(3));

    @Test
    void says_the_week_in_one_sentence() {
        assertThat(SEVEN).contains(">This week 2 of 7 teams show a change in at least one figure; 1 has no data.<");
    }

    @Test
    void says_what_chance_alone_would_give_beside_what_was_seen() {
        assertThat(SEVEN)
                .contains("Of 11 series with a usual range, chance alone would mark about 1.4 as changed; 3 are.");
    }

    @Test
    void says_who_is_in_and_how_many_readings_say_nothing() {
        assertThat(SEVEN)
                .contains(
                        "6 of 7 teams are current; 1 had trouble with a file or its age. 16 of 28 readings say “no data”");
    }

    @Test
    void says_that_it_is_no_performance_score() {
        assertThat(SEVEN).contains("This is coaching data, never a performance score.");
    }

    @Test
    void runs_nothing_and_loads_nothing() {
        assertThat(SEVEN)
                .contains("content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:;")
                .doesNotContain("<script", "<link", "<img", "<iframe", "http:", "https:", "@import", " th:");
    }

    @Test
    void names_no_team_that_did_not_choose_so() {
        assertThat(SEVEN).contains("Apollo", "Éridanus");
        for (String name : PortfolioReports.UNNAMED) {
            assertThat(SEVEN).doesNotContain(name.substring(0, 5));
        }
    }

    @Test
    void escapes_the_name_of_a_team_that_chose_to_be_named() {
        assertThat(page(PortfolioReports.hostile()))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; &quot;&amp;&quot;")
                .doesNotContain("<script");
    }

    @Test
    void says_what_teams_ask_with_its_age_and_names_only_who_chose_so() {
        Leadership edition = Leadership.of(PortfolioReports.seven(), List.of());
        assertThat(edition.requests())
                .containsExactly(
                        new Leadership.Request(
                                "One person who decides about <b>prices</b>", "A team", "5 weeks", "22 February 2026"),
                        new Leadership.Request(
                                "A test system that is up on weekdays", "Apollo", "7 days", "22 March 2026"));
        assertThat(SEVEN).contains("decides about &lt;b&gt;prices&lt;/b&gt;");
    }

    @Test
    void says_what_two_teams_or_more_repeat_with_the_help_offered() {
        assertThat(Leadership.of(PortfolioReports.seven(), List.of()).patterns())
                .containsExactly(
                        new Leadership.Shared("Struggle urgent-items", 3, 7, "A talk about trade-offs"),
                        new Leadership.Shared("Struggle pruning", 2, 5, "Pruning the backlog"));
    }

    @Test
    void says_nothing_of_a_pattern_that_fewer_than_five_teams_have_data_of() {
        assertThat(Leadership.of(PortfolioReports.first(6), List.of()).patterns())
                .extracting(Leadership.Shared::pattern)
                .containsExactly("Struggle urgent-items", "Struggle pruning");
        assertThat(Leadership.of(PortfolioReports.first(4), List.of()).patterns())
                .isEmpty();
        assertThat(THREE).contains("Not shown: this portfolio has fewer than five teams.");
    }

    @Test
    void has_a_table_beside_each_chart() {
        assertThat(count("<svg ")).isEqualTo(7);
        assertThat(count("<caption>The figures</caption>")).isEqualTo(7);
    }

    @Test
    void shows_no_counts_of_fewer_than_five_teams() {
        assertThat(THREE)
                .contains("fewer than five teams, so no counts of teams are shown")
                .doesNotContain("1 changed", "of 3 teams", "chance alone would mark");
    }

    @Test
    void says_why_a_figure_has_no_counts() {
        assertThat(SEVEN)
                .contains("no team has data yet", "not shown: fewer than five teams have data", "not exported (7)");
    }

    @Test
    void the_same_report_gives_the_same_page() {
        assertThat(page(PortfolioReports.seven())).isEqualTo(SEVEN);
    }

    @Test
    void links_a_figure_to_its_chart() {
        assertThat(SEVEN).contains("<a href=\"#figure-backlog-health\">", "id=\"figure-backlog-health\"");
    }

    @Test
    void the_template_opens_in_a_browser_as_it_lies() {
        assertThat(template())
                .contains("default-src 'none'", "<svg viewBox", "Backlog health: 2 of 7 teams changed")
                .doesNotContain("<script", "<link", "src=");
    }

    private static int count(String part) {
        return SEVEN.split(part, -1).length - 1;
    }

    private static String page(PortfolioReport report) {
        return new Page(template()).write(Leadership.of(report, Charts.of(report)));
    }

    private static String template() {
        try {
            return Files.readString(Path.of("templates/page.html"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
