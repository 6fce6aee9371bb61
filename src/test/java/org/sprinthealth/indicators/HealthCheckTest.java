package org.sprinthealth.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sprinthealth.fixtures.Items.story;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sprinthealth.delivery.Delivered;
import org.sprinthealth.facts.TeamHistory;
import org.sprinthealth.fixtures.Histories;
import org.sprinthealth.fixtures.Teams;
import org.sprinthealth.fixtures.Times;
import org.sprinthealth.readings.Definition;
import org.sprinthealth.readings.Reading.NoData;
import org.sprinthealth.readings.Reason;

class HealthCheckTest {
    private static List<Reason> reasons(TeamHistory history) {
        return HealthCheck.indicators().stream()
                .map(indicator ->
                        indicator.read(Delivered.of(history, Teams.apollo().build(), Times.at("2026-03-13"))))
                .map(figure -> ((NoData) figure.current()).reason())
                .toList();
    }

    @Test
    void lists_the_six_indicators_in_their_order() {
        assertThat(HealthCheck.definitions())
                .extracting(Definition::id)
                .containsExactly(
                        "backlog-health",
                        "refinement-effectiveness",
                        "sprint-goal-clarity",
                        "stakeholder-satisfaction",
                        "feature-adoption",
                        "story-rejection");
    }

    @Test
    void tells_in_every_definition_all_that_a_coach_needs() {
        assertThat(HealthCheck.definitions())
                .allSatisfy(definition -> assertThat(definition)
                        .extracting(Definition::title, Definition::howToRead, Definition::window, Definition::needs)
                        .doesNotContain("", "-"));
        assertThat(HealthCheck.definitions()).extracting(Definition::question).allMatch(words -> words.endsWith("?"));
    }

    @Test
    void says_nothing_of_a_team_without_exports_and_what_to_do() {
        assertThat(reasons(TeamHistory.empty())).containsOnly(Reason.NOT_YET);
    }

    @Test
    void does_not_ask_a_team_without_sprints_about_sprints() {
        TeamHistory kanban = Histories.nightly("2026-03-02", "2026-03-13")
                .from("2026-03-02", story("A-1"))
                .build();

        assertThat(reasons(kanban))
                .containsExactly(
                        Reason.TOO_FEW,
                        Reason.NOT_APPLICABLE,
                        Reason.NOT_APPLICABLE,
                        Reason.NOT_EXPORTED,
                        Reason.NOT_EXPORTED,
                        Reason.NOT_APPLICABLE);
    }
}
