package org.sprinthealth.simulator;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sprinthealth.fixtures.Packed;
import org.sprinthealth.simulator.ExcelBacklog.Progress;
import org.sprinthealth.simulator.ExcelBacklog.Sheets;

/** One sound file of every format that is read, to be damaged: a new format is a line. */
public final class SoundExports {
    private static final Team TEAM = OddTeams.teams().get(1);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 6);

    private static final String BACKLOG = """
            Product Backlog der Mannschaft;;;;;;
            ;;;;;;
            Nr.;Anforderung;Priorität;Aufwand;Sprint Nr.;Status;Angelegt am
            1;Als Kunde möchte ich zahlen;1;8;2;in Arbeit;16.03.2026
            2;"Als Kunde möchte ich
            suchen";2;"2,5";;offen;17.03.2026
            ;;;;;;
            3;Als Händler möchte ich liefern;3;;1;erledigt;18.03.2026
            """;

    private SoundExports() {}

    /** The files by what they are. */
    public static Map<String, byte[]> all() {
        Instant at = Iteration.endOf(DAY, TEAM.zone());
        byte[] azure = utf8(new AzureCsv(TEAM, AzureProcess.SCRUM, AzureCsv.Form.SEMICOLON).write(at));
        byte[] backlog = excel(SheetWords.GERMAN, Sheets.ONE, Progress.TICKS);
        byte[] linear = utf8(new LinearCsv(TEAM).write(at));
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("Jira JSON, one answer", utf8(JiraJson.of(TEAM).write(at, JiraJson.Layout.ANSWER)));
        files.put("Jira JSON, lines", utf8(JiraJson.of(TEAM).write(at, JiraJson.Layout.LINES)));
        files.put("Jira sprints JSON", utf8(new JiraBoardJson(JiraSite.of(TEAM)).sprints(at)));
        files.put("Jira board JSON", utf8(new JiraBoardJson(JiraSite.of(TEAM)).board(at)));
        files.put("sprints CSV", new SprintsTable().of(TEAM).values().iterator().next());
        files.put("Azure Boards CSV", azure);
        files.put("Linear CSV", linear);
        files.put("GitLab CSV", utf8(new GitLabCsv(TEAM, GitLabCsv.Order.TITLE_FIRST).write(at)));
        files.put("GitHub project TSV", utf8(new GitHubProjectTsv(TEAM).write(at)));
        files.put("GitHub issues JSON", utf8(new GitHubIssuesJson(TEAM).write(at)));
        DataPipelineCsv.of(TEAM)
                .write(at)
                .forEach((name, text) -> files.put(name.replaceAll("_job.*", ""), utf8(text)));
        new Contracts(DemoPortfolio.teams().get(0), Moods.APOLLO)
                .files(DAY)
                .forEach((name, table) -> files.put(name.replaceAll("-2026.*", ""), table));
        files.put("backlog table XLSX, ticks", backlog);
        files.put(
                "backlog table XLSX, a sheet a sprint", excel(SheetWords.POLISH, Sheets.ONE_A_SPRINT, Progress.STATUS));
        files.put("backlog table XLSX, Japanese", excel(SheetWords.JAPANESE, Sheets.ONE, Progress.STATUS));
        files.put("backlog table CSV", utf8(BACKLOG));
        files.put(
                "ZIP",
                Packed.archive()
                        .with("a/azure.csv", azure)
                        .with("b.xlsx", backlog)
                        .zip());
        files.put("gzip of CSV", Packed.gzip(linear));
        files.put("gzip of XLSX", Packed.gzip(backlog));
        return files;
    }

    private static byte[] excel(SheetWords words, Sheets sheets, Progress progress) {
        return new ExcelBacklog(TEAM, words, sheets, progress).write(DAY);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
