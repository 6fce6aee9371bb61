package org.sprinthealth.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SimulatorTest {

    static List<Team> teams() {
        return Stream.of(DemoPortfolio.teams(), OtherTrackers.teams(), OddTeams.teams())
                .flatMap(List::stream)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("teams")
    void every_true_ledger_balances(Team team) {
        assertThat(team.truth().ledgers(endOfStory(team))).allSatisfy(ledger -> {
            assertThat(ledger.items().check()).isZero();
            assertThat(ledger.points().check()).isZero();
        });
    }

    @ParameterizedTest
    @MethodSource("teams")
    void what_was_carried_is_what_was_not_completed(Team team) {
        assertThat(team.truth().ledgers(endOfStory(team)))
                .allMatch(ledger -> ledger.items().notCompleted()
                        == ledger.carried().stream().mapToInt(times -> times).sum());
    }

    @ParameterizedTest
    @MethodSource("teams")
    void a_backlog_never_has_fewer_than_twenty_items_ready_to_be_looked_at(Team team) {
        for (LocalDate day : team.exportedDays()) {
            assertThat(team.truth()
                            .backlogHealth(Iteration.endOf(day, team.zone()))
                            .n())
                    .as("%s on %s", team.id(), day)
                    .isEqualTo(20);
        }
    }

    @ParameterizedTest
    @MethodSource("teams")
    void no_two_items_share_a_place_in_the_backlog(Team team) {
        for (LocalDate day : team.exportedDays()) {
            assertThat(team.truth().tracker().at(Iteration.endOf(day, team.zone())))
                    .extracting(Ticket::rank)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void the_same_seed_gives_the_same_bytes() {
        Map<String, byte[]> once = OddTeams.teams().get(0).files();
        Map<String, byte[]> again = OddTeams.teams().get(0).files();
        assertThat(again)
                .hasSameSizeAs(once)
                .allSatisfy((name, bytes) -> assertThat(bytes).isEqualTo(once.get(name)));
    }

    private static Instant endOfStory(Team team) {
        return Iteration.endOf(DemoPortfolio.AS_OF, team.zone());
    }
}
