package org.sprinthealth.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sprinthealth.delivery.Delivered;
import org.sprinthealth.facts.TeamHistory;
import org.sprinthealth.indicators.struggles.Struggles;
import org.sprinthealth.indicators.struggles.TradeOff;
import org.sprinthealth.readings.Point;
import org.sprinthealth.readings.Reading.NoData;
import org.sprinthealth.readings.Signal;
import org.sprinthealth.readings.Signal.Occurrence;
import org.sprinthealth.readings.Signal.Seen;
import org.sprinthealth.settings.InvalidPortfolio;
import org.sprinthealth.settings.Portfolio;
import org.sprinthealth.settings.PortfolioFile;

/** What the demonstration's teams show of struggles. */
@TestInstance(Lifecycle.PER_CLASS)
class StrugglesOfTheDemoTest {
    private final List<Delivered> teams = new ArrayList<>();

    @BeforeAll
    void read_everything(@TempDir Path state) throws IOException, InvalidPortfolio {
        Portfolio portfolio = PortfolioFile.read(Path.of("jobs", "demo", "portfolio.yaml"));
        List<TeamHistory> histories =
                new Pipeline(portfolio.inbox(), state).read(portfolio.teams(), DemoPortfolio.AS_OF);
        for (int i = 0; i < histories.size(); i++) {
            teams.add(Delivered.of(
                    histories.get(i),
                    portfolio.teams().get(i),
                    Iteration.endOf(
                            DemoPortfolio.AS_OF, portfolio.teams().get(i).zone())));
        }
    }

    List<Delivered> teams() {
        return teams;
    }

    @ParameterizedTest
    @MethodSource("teams")
    void a_signal_says_something_or_what_to_do(Delivered team) {
        assertThat(Struggles.read(team)).allSatisfy(signal -> {
            if (signal.figure().current() instanceof NoData silence) {
                assertThat(silence.nextStep()).endsWith(".");
                assertThat(signal.figure().items()).isEmpty();
            }
            assertThat(signal.occurrences()).hasSizeLessThanOrEqualTo(8);
        });
    }

    @ParameterizedTest
    @MethodSource("teams")
    void what_is_no_data_of_a_sprint_is_no_data_in_its_trend_or_a_rule_that_is_not_told(Delivered team) {
        assertThat(Struggles.read(team))
                .filteredOn(signal -> !hasRulesBesideItsMeasure(signal))
                .allSatisfy(signal -> {
                    List<Point> trend = signal.figure().trend();
                    for (Occurrence occurrence : signal.occurrences()) {
                        assertThat(trend)
                                .filteredOn(point -> point.period().equals(occurrence.period()))
                                .allMatch(point ->
                                        point.reading() instanceof NoData == (occurrence.seen() == Seen.NO_DATA));
                    }
                });
    }

    /** Growth has three rules, a yes needs to know growth as well, and a roadmap is seen by its dates. */
    private static boolean hasRulesBesideItsMeasure(Signal signal) {
        return List.of("grows-without-pruning", "yes-to-everything", "no-roadmap")
                .contains(signal.figure().definition().id());
    }

    private Signal signal(String team, String struggle) {
        Delivered delivered = teams.stream()
                .filter(each -> each.team().id().equals(team))
                .findFirst()
                .orElseThrow();
        return Struggles.read(delivered).stream()
                .filter(signal -> signal.figure().definition().id().equals(struggle))
                .findFirst()
                .orElseThrow();
    }

    private List<Seen> seen(String team, String struggle) {
        return signal(team, struggle).occurrences().stream()
                .map(Occurrence::seen)
                .toList();
    }

    @Test
    void boreal_has_not_looked_at_its_goals_since_november() {
        assertThat(seen("boreal", "no-roadmap"))
                .containsExactly(Seen.NOT_SEEN, Seen.NOT_SEEN, Seen.NOT_SEEN, Seen.SEEN, Seen.SEEN, Seen.SEEN);
    }

    @Test
    void apollo_looks_at_its_goals_and_traded_when_it_added() {
        assertThat(seen("apollo", "no-roadmap")).doesNotContain(Seen.SEEN);
        assertThat(TradeOff.in(teams.get(0)))
                .filteredOn(tradeOff -> tradeOff.sprint().equals("APO Sprint 3"))
                .extracting(TradeOff::decided)
                .containsExactly(List.of("APO-28"));
    }

    @Test
    void a_team_without_sprints_has_weeks_and_no_ledgers_to_bypass() {
        assertThat(signal("garonne", "lacks-criteria").occurrences())
                .extracting(Occurrence::period)
                .allMatch(period -> period.startsWith("2026-W"));
        assertThat(seen("garonne", "backlog-bypassed")).containsOnly(Seen.NO_DATA);
    }
}
