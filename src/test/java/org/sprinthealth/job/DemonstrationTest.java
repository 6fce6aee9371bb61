package org.sprinthealth.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.sprinthealth.fixtures.LibreOffice;
import org.sprinthealth.fixtures.WorkbookSoundness;
import org.sprinthealth.job.Outcome.Ending;
import org.sprinthealth.settings.InvalidPortfolio;
import org.sprinthealth.settings.Portfolio;
import org.sprinthealth.settings.PortfolioFile;
import org.sprinthealth.simulator.CanaryHunt;

/** The whole main job on the whole demonstration, as a newcomer runs it first. */
@TestInstance(Lifecycle.PER_CLASS)
class DemonstrationTest {
    private static final Path DEMO = Path.of("jobs", "demo").toAbsolutePath();

    private Path folder = Path.of("");
    private Outcome outcome = new Outcome(Ending.FAILED, "not run yet", List.of());

    @BeforeAll
    void run_the_main_job(@TempDir Path fresh) throws IOException, InvalidPortfolio {
        folder = fresh;
        Path file = folder.resolve("portfolio.yaml");
        Files.writeString(
                file,
                Files.readString(DEMO.resolve("portfolio.yaml"))
                        .replace("output: ../../output", "output: output\ninbox: " + DEMO.resolve("inbox"))
                        .replace(
                                "../../templates",
                                Path.of("templates").toAbsolutePath().toString()));
        Portfolio portfolio = PortfolioFile.read(file);
        outcome = NightlyRun.run(
                portfolio,
                Objects.requireNonNull(portfolio.asOf()),
                Kind.WEEKLY,
                (team, done, of, words) -> {},
                Clock.systemUTC());
    }

    @Test
    void is_published_without_trouble() {
        assertThat(outcome.ending()).isEqualTo(Ending.PUBLISHED);
        assertThat(outcome.troubles()).isEmpty();
        assertThat(folder.resolve("output/latest").toAbsolutePath()).isDirectoryContaining("glob:**/index.html");
    }

    @Test
    void has_figures_in_every_workbook_that_libreoffice_reckons_to_the_same(@TempDir Path office) throws Exception {
        assumeTrue(LibreOffice.isInstalled(), LibreOffice.MISSING);
        Map<String, byte[]> workbooks = workbooks();

        assertThat(workbooks)
                .containsOnlyKeys(
                        "apollo.xlsx",
                        "boreal.xlsx",
                        "cobalt.xlsx",
                        "drossel.xlsx",
                        "estuario.xlsx",
                        "garonne.xlsx",
                        "havel.xlsx",
                        "iris.xlsx",
                        "jura.xlsx",
                        "kestrel.xlsx",
                        "portfolio.xlsx");
        assertThat(new LibreOffice(office).differences(workbooks)).isEmpty();
    }

    @Test
    void has_workbooks_that_excel_opens_without_a_repair() throws IOException {
        workbooks()
                .forEach((name, workbook) -> assertThat(WorkbookSoundness.problems(workbook))
                        .as(name)
                        .isEmpty());
    }

    @Test
    void names_nobody() throws IOException {
        assertThat(CanaryHunt.below(folder.resolve("output"))).isEmpty();
        assertThat(CanaryHunt.below(folder.resolve("state").resolve("database")))
                .isEmpty();
    }

    private Map<String, byte[]> workbooks() throws IOException {
        Map<String, byte[]> workbooks = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder.resolve("output/latest").toRealPath())) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".xlsx")).toList()) {
                workbooks.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return workbooks;
    }
}
