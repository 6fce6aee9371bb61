package org.sprinthealth.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sprinthealth.facts.Contracts;
import org.sprinthealth.facts.FileReceipt;
import org.sprinthealth.facts.PulseAnswer;
import org.sprinthealth.fixtures.Teams;
import org.sprinthealth.history.Database;
import org.sprinthealth.history.History;
import org.sprinthealth.settings.TeamSettings;

/** The tables that the simulator's teams keep, read and kept: every row is accepted, and comes back. */
class ContractsReadTest {
    @TempDir
    private Path folder;

    static Stream<Team> teams() {
        List<Team> teams = DemoPortfolio.teams();
        return Stream.of(
                teams.get(0).keeping(Moods.APOLLO),
                teams.get(1).keeping(Moods.BOREAL),
                teams.get(2).keeping(Moods.COBALT),
                teams.get(3).keeping(Moods.DROSSEL),
                teams.get(4).keeping(Moods.ESTUARIO),
                teams.get(9).keeping(Moods.KESTREL));
    }

    private Contracts read(Team team) throws IOException {
        Path drop = Files.createDirectories(folder.resolve("inbox").resolve("apollo"));
        for (Map.Entry<String, byte[]> file : tables(team).entrySet()) {
            Files.write(drop.resolve(file.getKey()), file.getValue());
        }
        TeamSettings settings = Teams.apollo().zone(team.zone().getId()).build();
        return new Pipeline(folder.resolve("inbox"), folder.resolve("state"))
                .read(List.of(settings), DemoPortfolio.AS_OF)
                .get(0)
                .contracts();
    }

    /** What a team keeps, without its exports. */
    private static Map<String, byte[]> tables(Team team) {
        Map<String, byte[]> files = team.files();
        files.keySet().removeIf(name -> name.matches("(jira|sprints|workbook)-.*"));
        return files;
    }

    private List<FileReceipt> receipts() {
        try (Database database = Database.in(folder.resolve("state"))) {
            return new History(database).receipts("apollo");
        }
    }

    @ParameterizedTest
    @MethodSource("teams")
    void every_row_is_accepted(Team team) throws IOException {
        Contracts kept = read(team);
        assertThat(receipts()).hasSize(8).allSatisfy(receipt -> {
            assertThat(receipt.quarantined()).as(receipt.name()).isZero();
            assertThat(receipt.accepted()).as(receipt.name()).isPositive();
        });
        assertThat(kept.told()).hasSize(8);
        assertThat(receipts().stream().mapToInt(FileReceipt::accepted).sum())
                .isEqualTo(kept.planning().size()
                        + kept.goalAnswers().size()
                        + kept.pulse().size()
                        + kept.invitations().size()
                        + kept.features().size()
                        + kept.uses().size()
                        + kept.goals().size()
                        + kept.decisions().size());
    }

    @Test
    void a_german_team_says_what_its_story_is() throws IOException {
        Team drossel = DemoPortfolio.teams().get(3).keeping(Moods.DROSSEL);
        Contracts kept = read(drossel);
        Stakeholders asked = new Stakeholders(drossel, Moods.DROSSEL);
        assertThat(kept.pulse())
                .extracting(PulseAnswer::heard)
                .containsExactlyInAnyOrderElementsOf(
                        asked.answers().stream().map(Stakeholders.Answer::heard).toList());
        assertThat(kept.planning())
                .extracting(entry -> entry.item() + " " + entry.outcome() + " " + entry.neededClarification())
                .containsExactlyElementsOf(new PlanningLog(drossel, Moods.DROSSEL)
                        .upTo(Iteration.endOf(DemoPortfolio.AS_OF, drossel.zone())).stream()
                                .map(row -> drossel.key(row.number()) + " " + row.decided() + " " + row.clarified())
                                .toList());
        assertThat(kept.decisions())
                .extracting(decision -> decision.kind().name())
                .containsExactlyElementsOf(new Roadmap(drossel, Moods.DROSSEL)
                        .decisions().stream().map(row -> row.choice().name()).toList());
    }
}
