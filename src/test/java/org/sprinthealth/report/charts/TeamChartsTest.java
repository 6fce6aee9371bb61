package org.sprinthealth.report.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.sprinthealth.facts.Wave;
import org.sprinthealth.fixtures.FlowReports;
import org.sprinthealth.fixtures.Reports;
import org.sprinthealth.fixtures.Signals;
import org.sprinthealth.fixtures.Tables;
import org.sprinthealth.fixtures.Talks;
import org.sprinthealth.fixtures.TeamReports;
import org.sprinthealth.report.TeamReport;

/** What each kind of a team's charts says, and that it is not drawn where nothing is known. */
class TeamChartsTest {
    private static final List<Chart> ARTEMIS = Charts.of(talking());

    private static TeamReport talking() {
        return Talks.over(Reports.read(Reports.artemis()))
                .struggling(Signals.seen("lacks-criteria", "criteria workshop", "S-?SSS--S-"))
                .struggling(Signals.seen("no-roadmap", "outcome roadmap", "--"))
                .experiment("1", "Ask before planning", "Backlog health", "2026-02-18", "2026-03-20")
                .report();
    }

    private static Chart chart(String kind) {
        return chart(ARTEMIS, "artemis-" + kind).orElseThrow();
    }

    private static Optional<Chart> chart(List<Chart> charts, String name) {
        return charts.stream().filter(chart -> chart.name().equals(name)).findFirst();
    }

    @Test
    void a_team_with_everything_has_every_kind_after_its_runs_and_ledgers() {
        assertThat(ARTEMIS)
                .extracting(Chart::name)
                .endsWith(
                        "artemis-sprint-ledger",
                        "artemis-sprint-ledger-points",
                        "artemis-indicators",
                        "artemis-criteria-levels",
                        "artemis-patterns",
                        "artemis-two-by-two",
                        "artemis-age-histogram",
                        "artemis-created-against-closed",
                        "artemis-forecast",
                        "artemis-adoption",
                        "artemis-stakeholders");
    }

    @Test
    void every_chart_is_of_a_kind_or_of_a_figure() {
        assertThat(ARTEMIS)
                .extracting(chart -> chart.name().substring("artemis-".length()))
                .filteredOn(kind -> talking().figure(kind).isEmpty())
                .allMatch(kind -> Charts.kindsOfATeam().contains(kind));
    }

    @Test
    void a_team_of_which_nothing_is_known_has_none() {
        assertThat(Charts.of(Reports.empty())).isEmpty();
    }

    @Test
    void a_team_without_the_data_of_a_kind_has_no_chart_of_it() {
        assertThat(Charts.of(TeamReports.apollo()))
                .extracting(Chart::name)
                .doesNotContain("apollo-forecast", "apollo-age-histogram", "apollo-stakeholders", "apollo-ageing");
    }

    @Test
    void indicators_are_so_many_of_so_many_and_never_a_dot_without_data() {
        Chart indicators = chart("indicators");

        assertThat(indicators.title()).isEqualTo("Health check: 1 changed, 4 new, 1 no data");
        assertThat(indicators.figures().columns()).containsExactly("Indicator", "Now", "Stands");
        assertThat(indicators.figures().rows())
                .contains(
                        List.of("Backlog health", "14 of 20", "changed"),
                        List.of("Sprint Goal clarity", "no data: not yet", "no data"));
        assertThat(indicators.description())
                .startsWith("The indicators of Artemis. Backlog health: 14 of 20, changed; ")
                .contains("Sprint Goal clarity: no data: not yet; ");
    }

    @Test
    void counts_the_criteria_of_each_week_by_level() {
        Chart levels = chart("criteria-levels");

        assertThat(levels.title()).isEqualTo("Criteria of the top 20: 14 clear, 3 written, 1 nothing usable, 2 none");
        assertThat(levels.figures().columns()).containsExactly("Week", "clear", "written", "nothing usable", "none");
        assertThat(levels.figures().rows()).hasSize(12).endsWith(List.of("2026-W13", "14", "3", "1", "2"));
    }

    @Test
    void shows_in_which_sprints_a_struggle_was_seen() {
        Chart patterns = chart("patterns");

        assertThat(patterns.title()).isEqualTo("No struggle is repeated: none was seen in 3 of the last 4");
        assertThat(patterns.note())
                .isEqualTo("Artemis, Sprint 3 (left) to Sprint 10 (right). ● seen, ○ not seen, · no data.");
        assertThat(patterns.figures().columns())
                .startsWith("Struggle", "Sprint 3")
                .endsWith("Sprint 10", "Repeated?");
        assertThat(patterns.figures().rows().get(0))
                .containsExactly(
                        "Struggle lacks-criteria",
                        "no data",
                        "seen",
                        "seen",
                        "seen",
                        "not seen",
                        "not seen",
                        "seen",
                        "not seen",
                        "seen once: let it be");
        assertThat(patterns.figures().rows().get(1))
                .containsExactly(
                        "Struggle no-roadmap", "–", "–", "–", "–", "–", "–", "not seen", "not seen", "not seen lately");
    }

    @Test
    void places_sprints_by_refinement_and_planning_together() {
        Chart square = chart("two-by-two");

        assertThat(square.title())
                .isEqualTo("Refinement and planning together: in Sprint 6, refinement works upstream");
        assertThat(square.figures().rows())
                .hasSize(4)
                .endsWith(List.of(
                        "Sprint 6",
                        "refinement works upstream",
                        "What makes refinement work, and how can it stay so?"));
    }

    @Test
    void counts_open_items_by_age() {
        Chart ages = chart("age-histogram");

        assertThat(ages.title()).isEqualTo("26 of 39 open items are older than 90 days");
        assertThat(ages.note()).endsWith("n = 39.");
        assertThat(ages.figures().rows())
                .hasSize(6)
                .contains(List.of("91–180 days", "25", "1"), List.of("over 2 years", "0", "0"));
    }

    @Test
    void sets_created_against_closed() {
        Chart weeks = chart("created-against-closed");

        assertThat(weeks.title()).isEqualTo("In 11 weeks 45 created, 37 closed");
        assertThat(weeks.figures().rows()).hasSize(11).contains(List.of("2026-W12", "9", "4"));
    }

    @Test
    void fans_out_the_weeks_to_come_and_says_how_earlier_forecasts_held() {
        Chart fan = chart("forecast");

        assertThat(fan.title())
                .matches("By 28 Jun: \\d+ items as likely as not, \\d+ to plan with, \\d+ almost surely");
        assertThat(fan.description()).endsWith("; the 85 % dates held 4 of 4 times.");
        assertThat(fan.figures().columns()).containsExactly("By", "50 %", "85 %", "95 %");
        assertThat(fan.figures().rows()).hasSize(13);
    }

    @Test
    void draws_features_with_a_rate_beside_their_own_target() {
        Chart adoption = chart("adoption");

        assertThat(adoption.figures().rows())
                .containsExactly(
                        List.of("Delivery notes as PDF", "24", "200", "12\u00A0%", "10\u00A0%", "used"),
                        List.of("Branch opening hours", "30", "400", "7.5\u00A0%", "15\u00A0%", "not used"),
                        List.of(
                                "Basket kept for thirty days",
                                "525",
                                "1000",
                                "52.5\u00A0%",
                                "40\u00A0%",
                                "used and kept"));
        assertThat(adoption.note()).endsWith("Drawn are the 3 with a rate.");
    }

    @Test
    void shows_of_a_survey_what_may_be_shown_of_all_together() {
        Chart survey = chart("stakeholders");

        assertThat(survey.figures().rows())
                .startsWith(List.of("heard, 2025-Q4", "5", "2", "7"), List.of("heard, 2026-Q1", "8", "4", "12"))
                .hasSize(8);
        assertThat(survey.description()).doesNotContain("Sales", "Finance");
    }

    @Test
    void draws_no_survey_of_fewer_than_five() {
        TeamReport four = Reports.keeping(Tables.kept()
                .told("2026-03-29", Tables.pulse(4, Wave.ofQuarter(2026, 1), null, 5, 5))
                .build());

        assertThat(chart(Charts.of(four), "artemis-stakeholders")).isEmpty();
    }

    @Test
    void marks_where_an_experiment_begins_in_the_run_of_its_figure_alone() {
        Chart run = chart("backlog-health");

        assertThat(run.note()).endsWith("▲ an experiment begins.");
        assertThat(run.description()).endsWith(" An experiment begins: 2026-W08.");
        assertThat(run.figures().rows().get(6)).containsExactly("2026-W08", "14 of 20", "70\u00A0%", "▲ experiment");
        assertThat(run.svg()).contains(">▲<");
        assertThat(chart("story-rejection").note()).doesNotContain("▲");
    }

    @Test
    void draws_finished_items_with_percentiles_and_items_in_work_with_their_age() {
        List<Chart> charts = Charts.of(FlowReports.apollo()
                .done("A-1", "2026-03-02", "2026-03-03")
                .done("A-2", "2026-03-02", "2026-03-04")
                .done("A-3", "2026-03-02", "2026-03-05")
                .done("A-4", "2026-03-02", "2026-03-06")
                .done("A-5", "2026-03-02", "2026-03-09")
                .done("A-6", "2026-03-02", "2026-03-12")
                .inWork("A-7", "2026-03-15")
                .inWork("A-8", "2026-03-27")
                .report());

        Chart times = chart(charts, "apollo-cycle-time").orElseThrow();
        assertThat(times.title()).startsWith("Cycle time: 85 % within 11 days, 50 % within 4 days");
        assertThat(times.note()).endsWith("n = 6.");
        assertThat(times.figures().rows())
                .startsWith(List.of("A-1", "2026-03-03", "2"))
                .hasSize(6);
        Chart ageing = chart(charts, "apollo-ageing").orElseThrow();
        assertThat(ageing.title()).isEqualTo("In work: 2 items, 1 older than 85 % of what was finished");
        assertThat(ageing.figures().rows())
                .containsExactly(
                        List.of("A-7", "IN_PROGRESS", "15 days", "◆ beyond"),
                        List.of("A-8", "IN_PROGRESS", "3 days", ""));
        assertThat(ageing.svg()).contains("85 % done within 11 days");
    }

    @Test
    void the_same_report_gives_the_same_bytes() {
        List<Chart> again = Charts.of(talking());
        for (int i = 0; i < ARTEMIS.size(); i++) {
            assertThat(again.get(i).png()).isEqualTo(ARTEMIS.get(i).png());
            assertThat(again.get(i).svg()).isEqualTo(ARTEMIS.get(i).svg());
        }
    }

    @Test
    void images_are_as_wide_as_those_of_runs() throws Exception {
        for (Chart chart : ARTEMIS) {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(chart.png()));
            assertThat(image.getWidth()).isEqualTo(1280);
        }
    }
}
