package org.sprinthealth.simulator;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a simulated team drops into its inbox. */
interface Exports {

    /** The files by name. */
    Map<String, byte[]> of(Team team);

    default Exports and(Exports others) {
        return team -> {
            Map<String, byte[]> files = new TreeMap<>(of(team));
            files.putAll(others.of(team));
            return files;
        };
    }

    /** Jira's CSV each night, and the table of sprints. */
    static Exports jiraNightly() {
        return jiraNightly(Links.NONE);
    }

    /** The same of a team whose items are linked to others. */
    static Exports jiraNightly(Links links) {
        return new JiraNights(links).and(new SprintsTable());
    }

    /** Jira's answers with changelogs each Friday, and those of the board. */
    static Exports jiraJsonOnFridays() {
        Exports issues = on(
                Exports::isFriday,
                "jira-%s.json",
                (team, at) -> JiraJson.of(team).write(at, JiraJson.Layout.ANSWER));
        return issues.and(on(
                Exports::isFriday, "sprints-%s.json", (team, at) -> new JiraBoardJson(JiraSite.of(team)).sprints(at)));
    }

    /** The query of a board each night that is not missing, and the table of sprints. */
    static Exports azureNightly(AzureProcess process, AzureCsv.Form form) {
        return on(
                        (team, day) -> team.nights().isFull(day),
                        "azure-%s.csv",
                        (team, at) -> new AzureCsv(team, process, form).write(at))
                .and(new SprintsTable());
    }

    static Exports linearOnFridays() {
        return on(Exports::isFriday, "linear-%s.csv", (team, at) -> new LinearCsv(team).write(at));
    }

    /** A workbook each night that is not missing, and the table of sprints. */
    static Exports excel(SheetWords words, ExcelBacklog.Sheets sheets, ExcelBacklog.Progress progress) {
        Exports workbooks = team -> {
            Map<String, byte[]> files = new TreeMap<>();
            ExcelBacklog backlog = new ExcelBacklog(team, words, sheets, progress);
            team.exportedDays().forEach(day -> files.put("backlog-" + day + ".xlsx", backlog.write(day)));
            return files;
        };
        return workbooks.and(new SprintsTable());
    }

    /** The tables kept by hand, as they are on the last day. */
    static Exports contracts(Mood mood) {
        return team -> new Contracts(team, mood).files(team.story().to());
    }

    /** Copies of the team's workbook, as its coach sent them back. */
    static Exports returned(ReturnedCopy... copies) {
        return team -> Stream.of(copies)
                .collect(Collectors.toMap(
                        copy -> "workbook-" + copy.edition() + ".xlsx", copy -> copy.write(team.id())));
    }

    private static boolean isFriday(Team team, LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.FRIDAY;
    }

    private static Exports on(
            BiPredicate<Team, LocalDate> days, String name, BiFunction<Team, Instant, String> writer) {
        return team -> {
            Map<String, byte[]> files = new TreeMap<>();
            team.story().workingDays().stream()
                    .filter(day -> days.test(team, day))
                    .forEach(day -> files.put(
                            name.formatted(day),
                            writer.apply(team, Iteration.endOf(day, team.zone()))
                                    .getBytes(StandardCharsets.UTF_8)));
            return files;
        };
    }
}
