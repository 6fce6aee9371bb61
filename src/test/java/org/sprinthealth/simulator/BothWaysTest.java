package org.sprinthealth.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sprinthealth.delivery.Ledger;
import org.sprinthealth.delivery.SprintLedger;
import org.sprinthealth.facts.TeamHistory;
import org.sprinthealth.readings.Grade;
import org.sprinthealth.settings.InvalidPortfolio;
import org.sprinthealth.settings.PortfolioFile;
import org.sprinthealth.settings.TeamSettings;
import org.sprinthealth.simulator.JiraJson.Layout;

/** The same teams exported as CSV each night, and once with changelogs, by Jira's interface or its data pipeline: the ledgers agree. */
@TestInstance(Lifecycle.PER_CLASS)
class BothWaysTest {
    private static final List<Layout> LAYOUTS =
            List.of(Layout.ARRAY_OF_ANSWERS, Layout.PAGES, Layout.ARRAY_OF_ISSUES, Layout.LINES);

    private final List<Exported> exported = new ArrayList<>();

    /** A team with what the product knows of it, from nights, from changelogs, and from a data pipeline. */
    record Exported(
            Team team, TeamSettings settings, TeamHistory nights, TeamHistory changelogs, TeamHistory pipeline) {
        Instant asOf() {
            return Iteration.endOf(DemoPortfolio.AS_OF, team.zone());
        }

        List<Ledger> ledgers(TeamHistory history) {
            return SprintLedger.closed(history, settings, asOf());
        }

        @Override
        public String toString() {
            return team.id();
        }
    }

    @BeforeAll
    void read_everything(@TempDir Path folder) throws IOException, InvalidPortfolio {
        List<TeamSettings> settings = PortfolioFile.read(OddTeams.write(folder)).teams();
        List<Team> teams = OddTeams.teams();
        for (int i = 0; i < teams.size(); i++) {
            Path drop = Files.createDirectories(
                    folder.resolve("answers").resolve(teams.get(i).id()));
            Files.writeString(drop.resolve("answers-2026-03-29.json"), answers(teams.get(i), LAYOUTS.get(i)));
            pipeline(
                    teams.get(i),
                    folder.resolve("pipeline").resolve(teams.get(i).id()));
        }
        List<TeamHistory> nights =
                new Pipeline(folder.resolve("inbox"), folder.resolve("one")).read(settings, DemoPortfolio.AS_OF);
        List<TeamHistory> changelogs =
                new Pipeline(folder.resolve("answers"), folder.resolve("other")).read(settings, DemoPortfolio.AS_OF);
        List<TeamHistory> pipeline =
                new Pipeline(folder.resolve("pipeline"), folder.resolve("third")).read(settings, DemoPortfolio.AS_OF);
        for (int i = 0; i < settings.size(); i++) {
            exported.add(
                    new Exported(teams.get(i), settings.get(i), nights.get(i), changelogs.get(i), pipeline.get(i)));
        }
    }

    private static void pipeline(Team team, Path drop) throws IOException {
        Files.createDirectories(drop);
        Instant at = Iteration.endOf(DemoPortfolio.AS_OF, team.zone());
        for (Map.Entry<String, String> file : DataPipelineCsv.of(team).write(at).entrySet()) {
            Files.writeString(drop.resolve(file.getKey()), file.getValue());
        }
    }

    /** With sprints that were renamed when they started. */
    private static String answers(Team team, Layout layout) {
        JiraSite site = JiraSite.of(team).withDraftNames();
        return JiraJson.of(team).on(site).write(Iteration.endOf(DemoPortfolio.AS_OF, team.zone()), layout);
    }

    Stream<Exported> teams() {
        return exported.stream();
    }

    @ParameterizedTest
    @MethodSource("teams")
    void all_ledgers_are_the_true_one(Exported it) {
        assertThat(it.ledgers(it.nights()))
                .extracting(TrueLedgers::of)
                .isEqualTo(it.team().truth().ledgers(it.asOf()));
        assertThat(it.ledgers(it.changelogs()))
                .extracting(TrueLedgers::of)
                .isEqualTo(it.team().truth().ledgers(it.asOf()));
        assertThat(it.ledgers(it.pipeline()))
                .extracting(TrueLedgers::of)
                .isEqualTo(it.team().truth().ledgers(it.asOf()));
    }

    @ParameterizedTest
    @MethodSource("teams")
    void changelogs_are_exact_and_nights_are_not(Exported it) {
        assertThat(it.ledgers(it.changelogs())).extracting(Ledger::grade).containsOnly(Grade.A);
        assertThat(it.ledgers(it.pipeline())).extracting(Ledger::grade).containsOnly(Grade.A);
        assertThat(it.ledgers(it.nights())).extracting(Ledger::grade).doesNotContain(Grade.A);
    }
}
