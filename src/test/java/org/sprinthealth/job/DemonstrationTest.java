package org.sprinthealth.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.sprinthealth.fixtures.EditionTexts;
import org.sprinthealth.fixtures.JudgingWords;
import org.sprinthealth.fixtures.KeptLog;
import org.sprinthealth.fixtures.LibreOffice;
import org.sprinthealth.fixtures.TableRows;
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

    private static final List<String> FIGURES = List.of("k", "n", "of", "Percent", "Value", "Amount");

    private Path folder = Path.of("");
    private Outcome outcome = new Outcome(Ending.FAILED, "not run yet", List.of());
    private final List<String> log = new ArrayList<>();

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
        try (KeptLog kept = KeptLog.ofEverything()) {
            outcome = NightlyRun.run(
                    portfolio,
                    Objects.requireNonNull(portfolio.asOf()),
                    Kind.WEEKLY,
                    (team, done, of, words) -> log.add(team + ": " + words),
                    Clock.systemUTC());
            log.addAll(kept.lines());
        }
        log.add(outcome.message());
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
        assertThat(CanaryHunt.in("log", String.join("\n", log))).isEmpty();
    }

    @Test
    void judges_nobody_in_any_file() throws IOException {
        EditionTexts.of(folder.resolve("output/latest"))
                .forEach((file, texts) ->
                        assertThat(JudgingWords.in(texts)).as(file).isEmpty());
    }

    @Test
    void judges_nobody_in_its_log() {
        assertThat(log).hasSizeGreaterThan(10).anyMatch(line -> line.contains("apollo"));
        assertThat(JudgingWords.in(log)).isEmpty();
    }

    @Test
    void shows_nothing_in_place_of_a_number_where_there_is_no_data() throws IOException {
        for (Map.Entry<String, byte[]> workbook : workbooks().entrySet()) {
            TableRows.of(workbook.getValue())
                    .forEach((table, rows) -> assertThat(rows.stream()
                                    .filter(row -> row.values().stream().anyMatch(cell -> cell.startsWith("no data")))
                                    .flatMap(row -> FIGURES.stream().map(figure -> row.getOrDefault(figure, ""))))
                            .as(workbook.getKey() + ", " + table)
                            .allMatch(String::isEmpty));
        }
    }

    @Test
    void lists_teams_in_their_configured_order_and_in_no_other() throws IOException {
        List<String> configured = List.of(
                "Apollo", "Boreal", "Cobalt", "Drossel", "Estuario", "Garonne", "Havel", "Iris", "Jura", "Kestrel");
        TableRows.of(Objects.requireNonNull(workbooks().get("portfolio.xlsx"))).forEach((table, rows) -> {
            Map<String, List<Integer>> places = new LinkedHashMap<>();
            rows.stream()
                    .filter(row -> configured.contains(row.getOrDefault("Team", "")))
                    .forEach(row -> places.computeIfAbsent(group(row), group -> new ArrayList<>())
                            .add(configured.indexOf(row.get("Team"))));
            assertThat(places.values())
                    .as(table)
                    .allSatisfy(group -> assertThat(group).isSorted());
        });
    }

    /** What a table lists teams for, one thing after another: a struggle or an outcome. */
    private static String group(Map<String, String> row) {
        return row.getOrDefault("Struggle", "") + row.getOrDefault("Outcome", "");
    }

    @Test
    void shows_no_answers_of_fewer_than_five_and_no_figure_of_fewer_than_five_teams() throws IOException {
        for (Map.Entry<String, byte[]> workbook : workbooks().entrySet()) {
            Map<String, List<Map<String, String>>> tables = TableRows.of(workbook.getValue());
            assertThat(tables.getOrDefault("Stakeholder_waves", List.of()).stream()
                            .flatMap(row -> row.entrySet().stream())
                            .filter(cell -> cell.getKey().startsWith("of (")
                                    || cell.getKey().equals("Answers"))
                            .map(Map.Entry::getValue)
                            .filter(answers -> answers.matches("\\d+")))
                    .as(workbook.getKey())
                    .allMatch(answers -> Integer.parseInt(answers) >= 5);
            assertThat(tables.getOrDefault("Pooled", List.of()).stream()
                            .filter(row -> !row.getOrDefault("k", "").isEmpty())
                            .map(row -> row.getOrDefault("Teams in it", "").split(", ").length))
                    .allMatch(teams -> teams >= 5);
        }
    }

    @Test
    void says_of_a_team_in_the_portfolio_what_its_own_workbook_says() throws IOException {
        Map<String, byte[]> workbooks = workbooks();
        Map<String, List<Map<String, String>>> portfolio =
                TableRows.of(Objects.requireNonNull(workbooks.get("portfolio.xlsx")));
        List<String> said = new ArrayList<>();
        List<String> saidByTeams = new ArrayList<>();
        for (Map<String, String> team : Objects.requireNonNull(portfolio.get("Teams"))) {
            String name = Objects.requireNonNull(team.get("Team"));
            Map<String, List<Map<String, String>>> own =
                    TableRows.of(Objects.requireNonNull(workbooks.get(name.toLowerCase(Locale.ROOT) + ".xlsx")));
            said.addAll(cells(portfolio, "Coverage", name, "Source", "Age (days)"));
            saidByTeams.addAll(cells(own, "Sources", "", "Source", "Age (days)"));
            said.addAll(cells(portfolio, "Team_delivery", name, "Figure", "k", "of"));
            saidByTeams.addAll(cells(own, "Delivery", "", "Figure", "k", "of"));
            said.addAll(withoutCompanions(cells(portfolio, "Team_indicators", name, "Figure", "k", "of")));
            saidByTeams.addAll(cells(own, "Indicators", "", "Indicator", "k", "of"));
        }

        assertThat(said).hasSizeGreaterThan(250).isEqualTo(saidByTeams);
    }

    /** A table's rows of a team, or all where it has no column of teams, with only some of the cells. */
    private static List<String> cells(
            Map<String, List<Map<String, String>>> tables, String table, String team, String... columns) {
        return Objects.requireNonNull(tables.get(table)).stream()
                .filter(row -> team.isEmpty() || team.equals(row.get("Team")))
                .map(row ->
                        Stream.of(columns).map(column -> whole(row.get(column))).collect(Collectors.joining(" | ")))
                .toList();
    }

    /** The result of a formula is shown with a point. */
    private static String whole(@Nullable String cell) {
        return cell == null ? "" : cell.replaceFirst("\\.0$", "");
    }

    /** The team's own sheet of indicators has the six alone. */
    private static List<String> withoutCompanions(List<String> rows) {
        return rows.stream()
                .filter(row -> !row.startsWith("Stakeholders informed"))
                .toList();
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
