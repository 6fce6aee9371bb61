package org.sprinthealth.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sprinthealth.delivery.CycleTimes;
import org.sprinthealth.delivery.Delivered;
import org.sprinthealth.delivery.DeliveryMetrics;
import org.sprinthealth.delivery.Flow;
import org.sprinthealth.delivery.SprintLedger;
import org.sprinthealth.facts.TeamHistory;
import org.sprinthealth.indicators.BacklogHealth;
import org.sprinthealth.readings.Figure;
import org.sprinthealth.readings.Point;
import org.sprinthealth.readings.Reading;
import org.sprinthealth.readings.Week;
import org.sprinthealth.settings.InvalidPortfolio;
import org.sprinthealth.settings.Portfolio;
import org.sprinthealth.settings.PortfolioFile;
import org.sprinthealth.settings.TeamSettings;
import org.sprinthealth.simulator.TrueFlow.Bugs;
import org.sprinthealth.simulator.TrueFlow.Way;
import org.sprinthealth.simulator.Truth.Of;
import org.sprinthealth.simulator.Truth.TrueLedger;

/** Reads every export of the demonstration and of odder teams, and compares figure by figure with the truth. */
@TestInstance(Lifecycle.PER_CLASS)
class SimulatedPortfolioTest {
    private static final Path DEMO = Path.of("jobs", "demo");
    private static final LocalDate AS_OF = DemoPortfolio.AS_OF;

    private final List<Compared> compared = new ArrayList<>();

    /** A team with what the product knows of it. */
    record Compared(Team team, TeamSettings settings, TeamHistory history) {
        Instant asOf() {
            return Iteration.endOf(AS_OF, team.zone());
        }

        Figure backlogHealth() {
            return new BacklogHealth().read(Delivered.of(history, settings, asOf()));
        }

        Delivered delivered() {
            return Delivered.of(history, settings, asOf());
        }

        List<Point> trend(String metric) {
            return DeliveryMetrics.read(delivered()).stream()
                    .filter(figure -> figure.definition().id().equals(metric))
                    .findFirst()
                    .orElseThrow()
                    .trend();
        }

        TrueFlow trueFlow() {
            return new TrueFlow(team, asOf());
        }

        @Override
        public String toString() {
            return team.id();
        }
    }

    @BeforeAll
    void read_everything(@TempDir Path folder) throws IOException, InvalidPortfolio {
        compare(DEMO.resolve("portfolio.yaml"), DemoPortfolio.teams(), folder.resolve("demo"));
        compare(OddTeams.write(folder), OddTeams.teams(), folder.resolve("odd"));
    }

    private void compare(Path portfolioFile, List<Team> teams, Path state) throws InvalidPortfolio {
        Portfolio portfolio = PortfolioFile.read(portfolioFile);
        List<TeamHistory> histories = new Pipeline(portfolio.inbox(), state).read(portfolio.teams(), AS_OF);
        for (int i = 0; i < teams.size(); i++) {
            compared.add(new Compared(teams.get(i), portfolio.teams().get(i), histories.get(i)));
        }
    }

    List<Compared> teams() {
        return compared;
    }

    /** Linear exports no order, so what it has is approximate. */
    List<Compared> teamsWithRanks() {
        return compared.stream()
                .filter(each -> !each.team().id().equals("iris"))
                .toList();
    }

    /** A changelog tells of no order, so what a Monday's was is not known from Fridays. */
    List<Compared> teamsThatExportTheirOrderNightly() {
        return teamsWithRanks().stream()
                .filter(each -> !each.team().id().equals("kestrel"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("teams")
    void every_ledger_is_the_true_one(Compared it) {
        List<TrueLedger> read = SprintLedger.closed(it.history(), it.settings(), it.asOf()).stream()
                .map(TrueLedgers::of)
                .toList();
        assertThat(read).containsExactlyElementsOf(it.team().truth().ledgers(it.asOf()));
    }

    @ParameterizedTest
    @MethodSource("teamsWithRanks")
    void backlog_health_is_the_true_one_at_the_end_of_every_week(Compared it) {
        Map<String, Of> read = new LinkedHashMap<>();
        for (Point point : it.backlogHealth().trend()) {
            read.put(point.period(), of(point.reading()));
        }
        assertThat(read).containsExactlyEntriesOf(trueWeeks(it.team()));
    }

    @ParameterizedTest
    @MethodSource("teamsThatExportTheirOrderNightly")
    void backlog_health_is_the_true_one_at_every_commitment(Compared it) {
        for (Iteration sprint : it.team().truth().sprints()) {
            Instant committedAt = sprint.committedAt(it.team().zone());
            assertThat(of(new BacklogHealth().readAt(it.history(), it.settings(), committedAt)))
                    .as(sprint.name())
                    .isEqualTo(it.team().truth().backlogHealth(committedAt));
        }
    }

    @ParameterizedTest
    @MethodSource("teamsWithRanks")
    void the_top_20_are_the_true_ones_at_their_true_levels(Compared it) {
        assertThat(it.backlogHealth().items())
                .extracting(verdict -> verdict.key() + " " + verdict.verdict())
                .containsExactlyElementsOf(it.team().topOfBacklog(it.asOf()));
    }

    @ParameterizedTest
    @MethodSource("teams")
    void every_weeks_throughput_is_the_true_one(Compared it) {
        assertThat(it.trend("throughput"))
                .isNotEmpty()
                .allSatisfy(point -> assertThat(number(point))
                        .as(point.period())
                        .isEqualTo(
                                it.trueFlow().done(Week.of(point.at(), it.team().zone()))));
    }

    @ParameterizedTest
    @MethodSource("teams")
    void work_in_progress_is_the_true_one_at_the_end_of_every_week(Compared it) {
        assertThat(it.trend("work-in-progress"))
                .isNotEmpty()
                .allSatisfy(point -> assertThat(number(point))
                        .as(point.period())
                        .isEqualTo(it.trueFlow().inWork(point.at())));
    }

    /** Two teams export on Fridays only, and no changelog: when work began they can't tell to the day. */
    List<Compared> teamsThatTellWhenWorkBegan() {
        return compared.stream()
                .filter(each -> !List.of("iris", "jura").contains(each.team().id()))
                .toList();
    }

    /** Linear exports no types, so it has no bugs. */
    List<Compared> teamsWithTypes() {
        return compared.stream()
                .filter(each -> !each.team().id().equals("iris"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("teamsThatTellWhenWorkBegan")
    void cycle_times_are_the_true_ones(Compared it) {
        CycleTimes times = CycleTimes.of(it.delivered());

        assertThat(times.journeys())
                .extracting(journey -> new Way(journey.key(), journey.started(), journey.finished()))
                .containsExactlyInAnyOrderElementsOf(it.trueFlow().ways(times.from(), times.to()));
    }

    @ParameterizedTest
    @MethodSource("teamsWithTypes")
    void what_happened_to_bugs_is_true_in_every_week(Compared it) {
        assertThat(Flow.of(it.delivered()).defects())
                .isNotEmpty()
                .allSatisfy(week -> assertThat(
                                new Bugs(week.week(), week.opened(), week.closed(), week.done(), week.allDone()))
                        .isEqualTo(it.trueFlow().bugs(week.week())));
    }

    private static int number(Point point) {
        return point.reading().number().orElseThrow().intValueExact();
    }

    private static Map<String, Of> trueWeeks(Team team) {
        Map<String, Of> weeks = new LinkedHashMap<>();
        for (LocalDate day : team.exportedDays()) {
            Instant night = Iteration.endOf(day, team.zone());
            weeks.put(Week.of(night, team.zone()).label(), team.truth().backlogHealth(night));
        }
        return weeks;
    }

    private static Of of(Reading reading) {
        assertThat(reading).isInstanceOf(Reading.Share.class);
        Reading.Share share = (Reading.Share) reading;
        return new Of(share.matching(), share.of());
    }
}
