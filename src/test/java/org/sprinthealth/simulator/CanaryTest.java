package org.sprinthealth.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sprinthealth.facts.Contracts.Column;
import org.sprinthealth.facts.Contracts.Table;
import org.sprinthealth.facts.TeamHistory;
import org.sprinthealth.fixtures.Teams;
import org.sprinthealth.settings.InvalidPortfolio;
import org.sprinthealth.settings.PortfolioFile;
import org.sprinthealth.settings.TeamSettings;
import org.sprinthealth.settings.TeamSettings.Questionnaire;

/** That nobody's name gets past the door: exports are full of names, and the store has none. */
class CanaryTest {
    private static final Path DEMO = Path.of("jobs", "demo");

    @TempDir
    private Path folder;

    @Test
    void exports_are_full_of_names_and_the_store_has_none() throws IOException, InvalidPortfolio {
        Path inbox = someNights("estuario");
        Path state = folder.resolve("state");
        List<TeamSettings> team = PortfolioFile.read(DEMO.resolve("portfolio.yaml")).teams().stream()
                .filter(settings -> settings.id().equals("estuario"))
                .toList();
        new Pipeline(inbox, state).read(team, DemoPortfolio.AS_OF);
        assertThat(CanaryHunt.below(inbox)).hasSizeGreaterThan(Canaries.all().size());
        assertThat(CanaryHunt.below(state.resolve("database"))).isEmpty();
    }

    @Test
    void forms_and_tables_are_full_of_names_and_the_store_has_none() throws IOException {
        Path inbox = folder.resolve("inbox");
        Path drop = Files.createDirectories(inbox.resolve("apollo"));
        Files.writeString(drop.resolve("form-2026-03-01.csv"), """
                ID,Start time,Completion time,Email,Name,Heard?,Why?,Group
                1,2/27/2026 16:50,2/27/2026 16:53,%1$s,%2$s,4,"Ask %1$s, @%2$s or [~accountid:%3$s]",Sales
                2,2/27/2026 16:51,2/27/2026 16:54,%1$s,%2$s,%2$s,,
                """.formatted(
                        Canaries.PEOPLE.get(0).mail(),
                        Canaries.PEOPLE.get(0).name(),
                        Canaries.PEOPLE.get(0).account()));
        Files.writeString(drop.resolve("log-2026-03-01.csv"), """
                Sprint,Item,Outcome,Owner,Note
                S 1,APO-1,taken,%1$s,asked @%1$s
                S 1,APO-2,%1$s,%1$s,
                """.formatted(
                        Canaries.PEOPLE.get(4).name()));
        TeamSettings team = Teams.apollo()
                .forms(new Questionnaire(
                        Table.STAKEHOLDER_PULSE,
                        Map.of("heard?", Column.HEARD, "why?", Column.COMMENT, "group", Column.GROUP),
                        null,
                        null))
                .build();
        Path state = folder.resolve("state");
        TeamHistory read = new Pipeline(inbox, state)
                .read(List.of(team), DemoPortfolio.AS_OF)
                .get(0);
        assertThat(read.contracts().pulse()).hasSize(2);
        assertThat(read.contracts().planning()).hasSize(1);
        assertThat(CanaryHunt.below(inbox)).isNotEmpty();
        assertThat(CanaryHunt.below(state.resolve("database"))).isEmpty();
    }

    @Test
    void a_canary_is_found_in_a_workbook_and_in_a_script_of_the_database() throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("team.xlsx")))) {
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            zip.write("<t>Canary Quillfeather</t>".getBytes(StandardCharsets.UTF_8));
        }
        Files.writeString(folder.resolve("history.script"), "INSERT INTO ITEM VALUES('Strau\\u00dfberg')");
        assertThat(CanaryHunt.below(folder))
                .containsExactly(
                        "history.script: Straußberg",
                        "team.xlsx!xl/sharedStrings.xml: Canary Quillfeather",
                        "team.xlsx!xl/sharedStrings.xml: Quillfeather");
    }

    private Path someNights(String id) throws IOException {
        Team team = DemoPortfolio.teams().stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst()
                .orElseThrow();
        Path inbox = folder.resolve("inbox");
        Path drop = Files.createDirectories(inbox.resolve(id));
        for (Map.Entry<String, byte[]> file : team.files().entrySet()) {
            if (file.getKey().contains("2026-02-1")) {
                Files.write(drop.resolve(file.getKey()), file.getValue());
            }
        }
        return inbox;
    }
}
