package org.sprinthealth.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.sprinthealth.fixtures.PortfolioTeam.named;
import static org.sprinthealth.fixtures.PortfolioTeam.portfolio;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sprinthealth.coaching.AcrossTeams;
import org.sprinthealth.coaching.AcrossTeams.Pooled;
import org.sprinthealth.fixtures.PortfolioTeam;
import org.sprinthealth.readings.Reason;

class PortfolioReportTest {
    private static final String HEARD = "stakeholder-satisfaction";

    private static PortfolioTeam heard(String name, int agree, int of) {
        return named(name).says(HEARD, agree, of);
    }

    private static AcrossTeams pooled(String figure, PortfolioTeam... teams) {
        return portfolio(teams).pooled().stream()
                .filter(pooled -> pooled.definition().id().equals(figure))
                .map(PooledFigure::across)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void pools_what_stakeholders_say_from_five_teams_on() {
        AcrossTeams across = pooled(
                HEARD,
                heard("Apollo", 7, 9),
                heard("Borealis", 3, 5),
                named("Cygnus").silent(HEARD, Reason.TOO_FEW),
                heard("Draco", 5, 6),
                heard("Eridanus", 6, 6),
                heard("Fornax", 0, 7));

        assertThat(across.pooled()).contains(new Pooled(21, 33, 5));
        assertThat(across.coverage()).isEqualTo("5 of 6 teams; left out: Cygnus (too few)");
    }

    @Test
    void pools_nothing_of_four_teams() {
        AcrossTeams across = pooled(
                HEARD, heard("Apollo", 7, 9), heard("Borealis", 3, 5), heard("Draco", 5, 6), heard("Fornax", 0, 7));

        assertThat(across.pooled()).isEmpty();
        assertThat(across.included()).hasSize(4);
    }

    @Test
    void leaves_out_a_team_that_was_not_worked_out_and_says_why() {
        AcrossTeams across =
                pooled(HEARD, heard("Apollo", 7, 9), named("Borealis").stale());

        assertThat(across.leftOut()).containsExactly(entry("Borealis", Reason.STALE.inWords()));
    }

    @Test
    void pools_those_who_feel_informed_beside_those_who_feel_heard() {
        PortfolioTeam[] five = Stream.of("Apollo", "Borealis", "Cygnus", "Draco", "Eridanus")
                .map(name -> heard(name, 5, 6).says("stakeholders-informed", 2, 6))
                .toArray(PortfolioTeam[]::new);

        assertThat(portfolio(five).pooled())
                .extracting(pooled -> pooled.definition().id())
                .containsExactly(HEARD, "stakeholders-informed", "feature-adoption");
        assertThat(pooled("stakeholders-informed", five).pooled()).contains(new Pooled(10, 30, 5));
    }
}
