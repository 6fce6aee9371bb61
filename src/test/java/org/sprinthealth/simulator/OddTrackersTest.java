package org.sprinthealth.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sprinthealth.delivery.SprintLedger;
import org.sprinthealth.facts.TeamHistory;
import org.sprinthealth.settings.InvalidPortfolio;
import org.sprinthealth.settings.Portfolio;
import org.sprinthealth.settings.PortfolioFile;
import org.sprinthealth.settings.TeamSettings;

/** Reads what teams export from other trackers than Jira's CSV, and compares their ledgers with the truth. */
@TestInstance(Lifecycle.PER_CLASS)
class OddTrackersTest {
    private final List<Compared> compared = new ArrayList<>();

    /** A team with what the product knows of it. */
    record Compared(Team team, TeamSettings settings, TeamHistory history) {
        Instant asOf() {
            return Iteration.endOf(team.story().to(), team.zone());
        }

        @Override
        public String toString() {
            return team.id();
        }
    }

    @BeforeAll
    void read_everything(@TempDir Path folder) throws IOException, InvalidPortfolio {
        Portfolio portfolio = PortfolioFile.read(OddTrackers.write(folder));
        List<Team> teams =
                OddTrackers.teams().stream().map(OddTrackers.Source::team).toList();
        List<TeamHistory> histories = new Pipeline(portfolio.inbox(), folder.resolve("state"))
                .read(portfolio.teams(), teams.get(0).story().to());
        for (int i = 0; i < teams.size(); i++) {
            compared.add(new Compared(teams.get(i), portfolio.teams().get(i), histories.get(i)));
        }
    }

    List<Compared> teams() {
        return compared;
    }

    @ParameterizedTest
    @MethodSource("teams")
    void every_ledger_is_the_true_one(Compared it) {
        assertThat(SprintLedger.closed(it.history(), it.settings(), it.asOf()))
                .extracting(TrueLedgers::of)
                .containsExactlyElementsOf(it.team().truth().ledgers(it.asOf()));
    }
}
