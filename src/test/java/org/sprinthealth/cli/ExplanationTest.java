package org.sprinthealth.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sprinthealth.delivery.Delivered;
import org.sprinthealth.facts.Notes;
import org.sprinthealth.facts.Origin;
import org.sprinthealth.facts.TeamHistory;
import org.sprinthealth.fixtures.Definitions;
import org.sprinthealth.fixtures.Teams;
import org.sprinthealth.fixtures.Trends;
import org.sprinthealth.readings.Evidence;
import org.sprinthealth.readings.Figure;
import org.sprinthealth.readings.Grade;
import org.sprinthealth.readings.Reading;
import org.sprinthealth.readings.Reason;
import org.sprinthealth.readings.Verdict;
import org.sprinthealth.report.TeamReport;

class ExplanationTest {

    @Test
    void lays_a_figure_open_from_its_count_to_its_items() {
        assertThat(explanation("backlog-health"))
                .containsExactly(
                        "Backlog health: Apollo, 2026-03-29",
                        "  1 of 2 (50 %)",
                        "  Evidence: C, reconstructed from a later state, or over a longer gap",
                        "  Note: approximate order: no rank exported",
                        "  Against its usual range: new",
                        "",
                        "Question: Which of the next items would you rather not start tomorrow?",
                        "Definition: Items of the top 20 with clear acceptance criteria, of the top 20.",
                        "How to read it: A rise says that more of the next items are ready to be talked about; it does not say that"
                                + " they matter.",
                        "Window: top 20 at the end of each week. Smallest sample: 5. Good end: up.",
                        "Needs: summaries and descriptions",
                        "",
                        "Trend:",
                        "  2026-W01  1 of 2 (50 %)",
                        "",
                        "Items behind it (+ counts):",
                        "  + APO-1: level 3, two criteria jira.csv:17",
                        "  - APO-2: level 1, a heading with nothing under it?[31m");
    }

    @Test
    void says_why_a_figure_says_nothing_and_what_to_do() {
        assertThat(explanation("sprint-goal-clarity"))
                .startsWith("Sprint Goal clarity: Apollo, 2026-03-29", "  no data: not exported. Export it.")
                .endsWith("", "No items behind it.");
    }

    @Test
    void knows_nothing_of_a_figure_that_there_is_not() {
        assertThat(Explanation.of(report(), "velocity", Map.of())).isEmpty();
    }

    private static List<String> explanation(String figure) {
        return Explanation.of(report(), figure, Map.of("APO-1", new Origin("jira.csv", 17)))
                .orElseThrow()
                .lines();
    }

    private static TeamReport report() {
        Reading half = new Reading.Share(1, 2, new Evidence(Grade.C, List.of("approximate order: no rank exported")));
        Figure health = new Figure(
                Definitions.BACKLOG_HEALTH,
                half,
                Trends.weeklyShares(2, 1),
                List.of(
                        new Verdict("APO-1", true, "level 3", "two criteria"),
                        new Verdict("APO-2", false, "level 1", "a heading with nothing under it\u001b[31m")));
        Figure goal = new Figure(Definitions.GOAL_CLARITY, Trends.noData(Reason.NOT_EXPORTED), List.of(), List.of());
        return new TeamReport(
                new Delivered(
                        TeamHistory.empty(), List.of(), Teams.apollo().build(), Instant.parse("2026-03-29T23:59:59Z")),
                LocalDate.of(2026, 3, 29),
                List.of(health, goal),
                List.of(),
                List.of(),
                List.of(),
                Map.of("backlog-health", Trends.young(health.trend())),
                List.of(),
                List.of(),
                List.of(),
                Notes.NONE);
    }
}
