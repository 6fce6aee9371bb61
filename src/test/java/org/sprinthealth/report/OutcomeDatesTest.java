package org.sprinthealth.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sprinthealth.fixtures.PortfolioTeam.named;
import static org.sprinthealth.fixtures.PortfolioTeam.portfolio;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutcomeDatesTest {

    @Test
    void of_an_outcome_that_two_teams_work_towards_are_the_later_ones() {
        List<OutcomeDates> outcomes = portfolio(
                        named("Apollo").expecting("Faster delivery", 12, "2026-05-10", "2026-05-31"),
                        named("Borealis").expecting("faster delivery ", 5, "2026-05-17", "2026-05-24"))
                .outcomes();

        assertThat(outcomes).hasSize(1);
        OutcomeDates faster = outcomes.get(0);
        assertThat(faster.outcome()).isEqualTo("Faster delivery");
        assertThat(faster.parts()).extracting(OutcomeDates.Part::team).containsExactly("Apollo", "Borealis");
        assertThat(faster.items()).isEqualTo(17);
        assertThat(faster.half()).contains(LocalDate.of(2026, 5, 17));
        assertThat(faster.likely()).contains(LocalDate.of(2026, 5, 31));
    }

    @Test
    void has_none_to_plan_with_where_one_part_is_more_than_two_years_away() {
        OutcomeDates outcome = portfolio(
                        named("Apollo").expecting("Faster delivery", 12, "2026-05-10", "2026-05-31"),
                        named("Borealis").expecting("Faster delivery", 400, "2027-11-07", null))
                .outcomes()
                .get(0);

        assertThat(outcome.half()).contains(LocalDate.of(2027, 11, 7));
        assertThat(outcome.likely()).isEmpty();
    }

    @Test
    void stand_in_the_order_of_the_first_team_and_leave_out_the_top_of_a_backlog() {
        assertThat(portfolio(
                                named("Apollo")
                                        .expectingTop(20, "2026-04-19", "2026-05-03")
                                        .expecting("Returns without a call", 3, "2026-04-12", "2026-04-19"),
                                named("Borealis").expecting("Accounts that last", 9, "2026-04-12", "2026-04-19"))
                        .outcomes())
                .extracting(OutcomeDates::outcome)
                .containsExactly("Returns without a call", "Accounts that last");
    }
}
