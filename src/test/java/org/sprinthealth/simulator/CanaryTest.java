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
import org.sprinthealth.settings.InvalidPortfolio;
import org.sprinthealth.settings.PortfolioFile;
import org.sprinthealth.settings.TeamSettings;

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
