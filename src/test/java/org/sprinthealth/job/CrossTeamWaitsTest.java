package org.sprinthealth.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sprinthealth.fixtures.Items.story;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sprinthealth.facts.State;
import org.sprinthealth.fixtures.Items;
import org.sprinthealth.fixtures.Snapshots;
import org.sprinthealth.history.Database;
import org.sprinthealth.history.History;
import org.sprinthealth.readings.Waiting;
import org.sprinthealth.report.CrossTeamWait;
import org.sprinthealth.settings.Portfolio;
import org.sprinthealth.settings.TeamSettings;

class CrossTeamWaitsTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 1, 25);

    private Database database;
    private History history;
    private List<TeamSettings> teams;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        Portfolio portfolio = SmallPortfolio.in(folder).settings();
        database = Databases.of(portfolio);
        history = new History(database);
        teams = portfolio.teams();
    }

    @AfterEach
    void close() {
        database.close();
    }

    private Waiting waiting(String waitsFor) {
        return new Waiting("APO-1", "Show the date", waitsFor, LocalDate.of(2026, 1, 12), true, "Sprint 3");
    }

    private List<CrossTeamWait> apolloWaitsFor(String key, Items... shownByDrossel) {
        history.storeAhead("apollo", TeamFigures.endOf(AS_OF, teams.get(0)), List.of(), List.of(waiting(key)));
        history.store(
                "drossel", Snapshots.on("2026-01-20").showing(shownByDrossel).build(), List.of(), List.of());
        return CrossTeamWaits.of(teams, AS_OF, history);
    }

    @Test
    void are_with_the_team_whose_exports_show_the_item() {
        assertThat(apolloWaitsFor("dro-7", story("DRO-6"), story("DRO-7").state(State.IN_PROGRESS)))
                .containsExactly(new CrossTeamWait("Apollo", waiting("dro-7"), "Drossel", State.IN_PROGRESS));
    }

    @Test
    void are_over_where_the_other_team_has_done_it() {
        List<CrossTeamWait> waits = apolloWaitsFor("DRO-7", story("DRO-7").done("2026-01-19T12:00"));

        assertThat(waits).extracting(CrossTeamWait::isOver).containsExactly(true);
    }

    @Test
    void are_with_nobody_where_no_teams_exports_show_the_item() {
        assertThat(apolloWaitsFor("OPS-7", story("DRO-7")))
                .containsExactly(new CrossTeamWait("Apollo", waiting("OPS-7"), null, null));
    }
}
