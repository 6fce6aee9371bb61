package org.sprinthealth.simulator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sprinthealth.simulator.Story.Cadence;
import org.sprinthealth.simulator.Story.Flow;
import org.sprinthealth.simulator.Story.Oddity;
import org.sprinthealth.simulator.Story.Refinement;
import org.sprinthealth.simulator.Story.Voice;
import org.sprinthealth.simulator.Writer.Place;

/** Teams to which everything happens that makes a ledger hard, in other languages and notations than the demonstration's. */
final class OddTeams {
    private static final LocalDate FIRST = LocalDate.of(2026, 2, 2);

    private OddTeams() {}

    static List<Team> teams() {
        return List.of(
                team("odd-1", new Voice(Language.ENGLISH, Dialect.HTML, Place.SUB_TASKS), 101),
                team("odd-2", new Voice(Language.GERMAN, Dialect.MARKDOWN, Place.HEADING), 102),
                team("odd-3", new Voice(Language.SPANISH, Dialect.PLAIN, Place.FIELD), 103),
                team("odd-4", new Voice(Language.FRENCH, Dialect.WIKI, Place.HEADING), 104));
    }

    /** Weekly sprints, the second of them closed late, over a change of the clocks. */
    private static Team team(String id, Voice voice, long seed) {
        return Team.live(
                new Story(
                        id,
                        id,
                        "ODD",
                        voice,
                        ZoneId.of("Europe/Lisbon"),
                        seed,
                        FIRST,
                        DemoPortfolio.AS_OF,
                        Set.of(LocalDate.of(2026, 2, 17)),
                        new Cadence(FIRST.plusWeeks(1), 4, 7, 2),
                        new Refinement(0.4, week -> 0.4, week -> 0.2, week -> 0.4),
                        new Flow(34, 1.5, 9, 1.3, 0.8, 0.6, 0.6, 0.3, 0.8),
                        Oddity.all()),
                Nights.ALL_ALIKE
                        .missing("2026-02-11", "2026-03-18")
                        .filtered("2026-02-26", "2026-03-04")
                        .twice("2026-03-11")
                        .savedByExcel("2026-03-12", "2026-03-25"));
    }

    /** Writes what they export, and a portfolio file. */
    static Path write(Path folder) throws IOException {
        for (Team team : teams()) {
            Path drop = Files.createDirectories(folder.resolve("inbox").resolve(team.id()));
            for (Map.Entry<String, byte[]> file : team.files().entrySet()) {
                Files.write(drop.resolve(file.getKey()), file.getValue());
            }
        }
        String ids = teams().stream().map(team -> "  - id: " + team.id() + "\n").collect(Collectors.joining());
        return Files.writeString(folder.resolve("portfolio.yaml"), """
                id: odd
                time-zone: Europe/Lisbon
                exports: { dates: month-first }
                criteria: { sub-task-pattern: "^AC:" }
                teams:
                """ + ids);
    }
}
