package org.sprinthealth.simulator;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sprinthealth.simulator.AzureCsv.Form;
import org.sprinthealth.simulator.ExcelBacklog.Progress;
import org.sprinthealth.simulator.ExcelBacklog.Sheets;
import org.sprinthealth.simulator.JiraJson.Layout;
import org.sprinthealth.simulator.Story.Cadence;
import org.sprinthealth.simulator.Story.Flow;
import org.sprinthealth.simulator.Story.Oddity;
import org.sprinthealth.simulator.Story.Refinement;
import org.sprinthealth.simulator.Story.Voice;
import org.sprinthealth.simulator.Writer.Place;

/** Teams to which much happens that makes a ledger hard, each with another tracker. */
final class OddTrackers {
    private static final LocalDate FIRST = LocalDate.of(2026, 2, 2);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 22);

    private OddTrackers() {}

    /**
     * A team with what the portfolio file has to say of its exports.
     *
     * @param settings lines of YAML, without their indent
     */
    record Source(Team team, List<String> settings) {
        @Override
        public String toString() {
            return team.id();
        }
    }

    static List<Source> teams() {
        return List.of(
                plain("azure", Dialect.HTML, Exports.azureNightly(AzureProcess.SCRUM, Form.COMMA)),
                plain("azure-tree", Dialect.HTML, Exports.azureNightly(AzureProcess.AGILE, Form.SEMICOLON.asTree())),
                plain("linear", Dialect.MARKDOWN, nightly("linear-%s.csv", team -> new LinearCsv(team)::write)),
                plain("github", Dialect.MARKDOWN, nightly("board-%s.tsv", team -> new GitHubProjectTsv(team)::write)),
                plain(
                        withoutCancelling(story("gitlab", Dialect.MARKDOWN, 207, true)),
                        nightly("gitlab-%s.csv", team -> new GitLabCsv(team, GitLabCsv.Order.TITLE_FIRST)::write)),
                jira("jira-json", OddTrackers::jsonAtTheEnd),
                excel("excel-swedish", SheetWords.SWEDISH, Progress.STATUS),
                excel("excel-polish", SheetWords.POLISH, Progress.STATUS));
    }

    /** Those of whom something was done on the day of a close and after it: a workbook knows the day, but not the time. */
    static List<Source> withoutTimes() {
        return List.of(
                excel("excel-ticks", SheetWords.GERMAN, Progress.TICKS),
                excel("excel-japanese", SheetWords.JAPANESE, Progress.STATUS));
    }

    /** With the data pipeline of a Jira Data Center. */
    static List<Source> withDataPipeline() {
        return List.of(jira("data-pipeline", OddTrackers::pipelineAtTheEnd));
    }

    private static Source plain(String id, Dialect dialect, Exports exports) {
        return plain(story(id, dialect, 200 + id.length(), true), exports);
    }

    private static Source plain(Story story, Exports exports) {
        return new Source(
                Team.live(story, Nights.ALL_ALIKE.missing("2026-02-11"), exports.and(new SprintsTable())), List.of());
    }

    /** Saved each evening, since what left a sprint between two days of which one is after its close may have left then. */
    private static Source excel(String id, SheetWords words, Progress progress) {
        Story story = story(id, Dialect.PLAIN, 300 + id.length(), true);
        return new Source(
                Team.live(story, Nights.ALL_ALIKE.missing("2026-02-11"), Exports.excel(words, Sheets.ONE, progress)),
                List.of("exports: { columns: " + yaml(words.aliases()) + " }", "states: " + yaml(words.states())));
    }

    private static String yaml(Map<String, String> words) {
        return words.entrySet().stream()
                .map(entry -> '"' + entry.getKey() + "\": " + entry.getValue())
                .collect(Collectors.joining(", ", "{ ", " }"));
    }

    private static Source jira(String id, Exports exports) {
        return new Source(
                Team.live(story(id, Dialect.WIKI, 400 + id.length(), false), Nights.ALL_ALIKE, exports), List.of());
    }

    private static Exports nightly(String name, Function<Team, Function<Instant, String>> writer) {
        return team -> {
            Map<String, byte[]> files = new TreeMap<>();
            team.exportedDays()
                    .forEach(day -> files.put(
                            name.formatted(day), bytes(writer.apply(team).apply(Iteration.endOf(day, team.zone())))));
            return files;
        };
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> jsonAtTheEnd(Team team) {
        Instant at = Iteration.endOf(LAST.minusDays(1), team.zone());
        JiraSite site = JiraSite.of(team).withDraftNames();
        return Map.of("issues-2026-03-21.json", bytes(JiraJson.of(team).on(site).write(at, Layout.PAGES)));
    }

    private static Map<String, byte[]> pipelineAtTheEnd(Team team) {
        Map<String, byte[]> files = new TreeMap<>();
        DataPipelineCsv.of(team)
                .write(Iteration.endOf(LAST.minusDays(1), team.zone()))
                .forEach((name, text) -> files.put(name, bytes(text)));
        return files;
    }

    /** Weekly sprints; what is done after the close is told by exact times only, so it happens only where there are some. */
    private static Story story(String id, Dialect dialect, long seed, boolean nightly) {
        Set<Oddity> oddities = EnumSet.of(Oddity.DONE_BEFORE_START, Oddity.REMOVED_AND_BACK, Oddity.REOPENED);
        oddities.addAll(nightly ? Set.of() : Oddity.all());
        Cadence cadence = new Cadence(FIRST.plusWeeks(1), 4, 7, 2);
        return new Story(
                id,
                id,
                "ODD",
                new Voice(Language.ENGLISH, dialect, Place.FIELD),
                ZoneId.of("Europe/Lisbon"),
                seed,
                FIRST,
                LAST,
                Set.of(),
                nightly ? cadence.withLeftOversMovedInPlanning() : cadence,
                new Refinement(0.4, week -> 0.4, week -> 0.2, week -> 0.4),
                new Flow(34, 1.5, 9, 1.3, 0.8, 0.6, 0.6, nightly ? 0.2 : 0.3, 0.8),
                oddities);
    }

    /** GitLab knows open and closed only. */
    private static Story withoutCancelling(Story story) {
        Flow flow = story.flow();
        return new Story(
                story.id(),
                story.name(),
                story.prefix(),
                story.voice(),
                story.zone(),
                story.seed(),
                story.from(),
                story.to(),
                story.holidays(),
                story.cadence(),
                story.refinement(),
                new Flow(
                        flow.backlog(),
                        flow.arrivals(),
                        flow.capacity(),
                        flow.finished(),
                        flow.added(),
                        flow.removed(),
                        flow.reestimated(),
                        0,
                        flow.estimated()),
                story.oddities());
    }

    /** Writes what they export, and a portfolio file. */
    static Path write(Path folder) throws IOException {
        StringBuilder yaml = new StringBuilder("""
                id: odd-trackers
                time-zone: Europe/Lisbon
                exports: { dates: month-first }
                teams:
                """);
        for (Source source : teams()) {
            Path drop = Files.createDirectories(
                    folder.resolve("inbox").resolve(source.team().id()));
            for (Map.Entry<String, byte[]> file : source.team().files().entrySet()) {
                Files.write(drop.resolve(file.getKey()), file.getValue());
            }
            yaml.append("  - id: ").append(source.team().id()).append('\n');
            source.settings().forEach(line -> yaml.append("    ").append(line).append('\n'));
        }
        return Files.writeString(folder.resolve("portfolio.yaml"), yaml);
    }
}
