package org.sprinthealth.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sprinthealth.delivery.Delivered;
import org.sprinthealth.fixtures.Teams;
import org.sprinthealth.indicators.HealthCheck;
import org.sprinthealth.readings.Figure;
import org.sprinthealth.readings.Point;
import org.sprinthealth.readings.Reading;
import org.sprinthealth.readings.Reading.NoData;
import org.sprinthealth.readings.Reading.Share;
import org.sprinthealth.settings.TeamSettings;
import org.sprinthealth.simulator.PlanningLog.Decided;
import org.sprinthealth.simulator.PlanningLog.Presented;

/** What the simulator's teams noted in their plannings, found again from the log and the exports of every night. */
class PlanningReadTest {
    @TempDir
    private Path folder;

    static Stream<Arguments> teams() {
        List<Team> teams = DemoPortfolio.teams();
        return Stream.of(
                Arguments.of(teams.get(0).keeping(Moods.APOLLO), Moods.APOLLO),
                Arguments.of(teams.get(1).keeping(Moods.BOREAL), Moods.BOREAL));
    }

    private Map<String, String> read(String id, Team team) throws IOException {
        Path drop = Files.createDirectories(folder.resolve("inbox").resolve("apollo"));
        for (Map.Entry<String, byte[]> file : team.files().entrySet()) {
            Files.write(drop.resolve(file.getKey()), file.getValue());
        }
        TeamSettings settings = Teams.apollo().zone(team.zone().getId()).build();
        Delivered delivered = Delivered.of(
                new Pipeline(folder.resolve("inbox"), folder.resolve("state"))
                        .read(List.of(settings), DemoPortfolio.AS_OF)
                        .get(0),
                settings,
                asOf(team));
        Figure figure = HealthCheck.indicators().stream()
                .filter(indicator -> indicator.definition().id().equals(id))
                .map(indicator -> indicator.read(delivered))
                .findFirst()
                .orElseThrow();
        Map<String, String> said = new LinkedHashMap<>();
        for (Point point : figure.trend()) {
            said.put(point.period(), said(point.reading()));
        }
        return said;
    }

    private static String said(Reading reading) {
        return reading instanceof Share share
                ? share.matching() + " of " + share.of()
                : ((NoData) reading).reason().inWords();
    }

    private static Instant asOf(Team team) {
        return Iteration.endOf(DemoPortfolio.AS_OF, team.zone());
    }

    @ParameterizedTest
    @MethodSource("teams")
    void what_was_pushed_back_as_unclear(Team team, Mood mood) throws IOException {
        Map<String, String> truth = new LinkedHashMap<>();
        List<Presented> rows = new PlanningLog(team, mood).upTo(asOf(team));
        for (Iteration sprint : team.truth().sprints()) {
            List<Presented> own = rows.stream()
                    .filter(row -> row.sprint().equals(sprint.name()))
                    .toList();
            long unclear = own.stream()
                    .filter(row -> row.decided() == Decided.NOT_READY)
                    .count();
            if (!own.isEmpty()) {
                truth.put(sprint.name(), unclear + " of " + own.size());
            }
        }

        assertThat(read("story-rejection", team)).isEqualTo(truth);
    }

    @ParameterizedTest
    @MethodSource("teams")
    void what_needed_no_clarification_after_it_was_taken(Team team, Mood mood) throws IOException {
        List<Presented> rows = new PlanningLog(team, mood).upTo(asOf(team));
        Map<String, String> truth = new LinkedHashMap<>();
        for (Iteration sprint : team.truth().sprints()) {
            if (!sprint.completed().isAfter(asOf(team))) {
                List<Ticket> committed = committed(team, sprint);
                long clear = committed.stream()
                        .filter(ticket -> !isTicked(ticket, sprint, rows) && !isRewritten(ticket, sprint, team))
                        .count();
                truth.put(sprint.name(), clear + " of " + committed.size());
            }
        }

        assertThat(read("refinement-effectiveness", team)).isEqualTo(truth);
    }

    private static List<Ticket> committed(Team team, Iteration sprint) {
        return team.truth().tracker().at(sprint.committedAt(team.zone())).stream()
                .filter(ticket -> ticket.card().type().isStandard() && ticket.isIn(sprint))
                .filter(ticket -> ticket.stage() != Stage.DROPPED)
                .filter(ticket -> ticket.isOpen()
                        || Objects.requireNonNull(ticket.resolved()).isAfter(sprint.start()))
                .toList();
    }

    private static boolean isTicked(Ticket ticket, Iteration sprint, List<Presented> rows) {
        return rows.stream()
                .anyMatch(row -> row.clarified()
                        && row.sprint().equals(sprint.name())
                        && row.number() == ticket.card().number());
    }

    /** Whether its text became another one after the commitment, while it was open. */
    private static boolean isRewritten(Ticket committed, Iteration sprint, Team team) {
        return team.truth()
                .tracker()
                .between(committed.card().number(), sprint.committedAt(team.zone()), sprint.completed())
                .takeWhile(Ticket::isOpen)
                .anyMatch(ticket -> ticket.text().level() != committed.text().level());
    }
}
