package org.sprinthealth.simulator;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.sprinthealth.simulator.ExcelBacklog.Progress;
import org.sprinthealth.simulator.ExcelBacklog.Sheets;
import org.sprinthealth.simulator.Story.Cadence;
import org.sprinthealth.simulator.Story.Flow;
import org.sprinthealth.simulator.Story.Oddity;
import org.sprinthealth.simulator.Story.Refinement;
import org.sprinthealth.simulator.Story.Voice;
import org.sprinthealth.simulator.Writer.Place;

/** The demonstration's teams that do not export CSV from Jira. */
final class OtherTrackers {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private OtherTrackers() {}

    static List<Team> teams() {
        return List.of(havel(), iris(), jura(), kestrel().keeping(Moods.KESTREL));
    }

    /** A new product on Azure Boards: more is wished for every week than is finished, and the backlog only grows. */
    static Team havel() {
        return Team.live(
                new Story(
                        "havel",
                        "Havel",
                        "HAV",
                        new Voice(Language.ENGLISH, Dialect.HTML, Place.FIELD),
                        BERLIN,
                        21,
                        LocalDate.of(2026, 2, 2),
                        DemoPortfolio.AS_OF,
                        Set.of(),
                        new Cadence(LocalDate.of(2026, 2, 9), 11, 14, 0).withLeftOversMovedInPlanning(),
                        new Refinement(0.2, week -> 0.3, week -> 0.05, week -> 0.3),
                        new Flow(30, 2.2, 8, 0.9, 0.15, 0.05, 0.1, 0.04, 0.9),
                        Set.of(Oddity.DONE_BEFORE_START)),
                Nights.ALL_ALIKE.missing("2026-02-18"),
                Exports.azureNightly(AzureProcess.SCRUM, AzureCsv.Form.SEMICOLON),
                Keys.OF_THE_ORGANISATION);
    }

    /** A team on Linear, without sprints, that had nobody for its product in February and found someone in March. */
    static Team iris() {
        return Team.live(
                new Story(
                        "iris",
                        "Iris",
                        "IRI",
                        new Voice(Language.ENGLISH, Dialect.MARKDOWN, Place.HEADING),
                        ZoneId.of("Europe/London"),
                        22,
                        LocalDate.of(2026, 1, 19),
                        DemoPortfolio.AS_OF,
                        Set.of(),
                        Cadence.NONE,
                        new Refinement(
                                0.6,
                                week -> week < 2 || week > 5 ? 0.6 : 0.02,
                                week -> week < 2 || week > 5 ? 0.03 : 0.2,
                                week -> week < 2 || week > 5 ? 0.5 : 0.1),
                        new Flow(30, 0.8, 0, 0.75, 0, 0, 0, 0, 0.4),
                        Set.of()),
                Nights.ALL_ALIKE,
                Exports.linearOnFridays());
    }

    /** A small German team with a backlog in Excel that plans little and finishes it. */
    static Team jura() {
        Cadence cadence = new Cadence(LocalDate.of(2026, 1, 26), 11, 14, 0).withLeftOversMovedInPlanning();
        Story story = new Story(
                "jura",
                "Jura",
                "JUR",
                new Voice(Language.GERMAN, Dialect.PLAIN, Place.FIELD),
                BERLIN,
                23,
                LocalDate.of(2026, 1, 23),
                DemoPortfolio.AS_OF,
                Set.of(),
                cadence,
                new Refinement(0.5, week -> 0.5, week -> 0.05, week -> 0.5),
                new Flow(28, 0.6, 5, 1.1, 0.05, 0, 0.05, 0, 0.95),
                Set.of());
        Predicate<LocalDate> saved = day -> day.getDayOfWeek() == DayOfWeek.FRIDAY
                || Iterations.of(story).stream()
                        .anyMatch(sprint -> sprint.firstDay(BERLIN).equals(day));
        return Team.live(
                story,
                Nights.only(story.workingDays().stream(), saved),
                Exports.excel(SheetWords.GERMAN, Sheets.ONE, Progress.TICKS),
                Keys.NUMBERED);
    }

    /** A team whose exports hold every change: it learns in the sprint, estimates anew, and drops rather than carries over. */
    static Team kestrel() {
        return Team.live(
                new Story(
                        "kestrel",
                        "Kestrel",
                        "KES",
                        new Voice(Language.ENGLISH, Dialect.WIKI, Place.HEADING),
                        ZoneId.of("Europe/Helsinki"),
                        24,
                        LocalDate.of(2026, 1, 26),
                        DemoPortfolio.AS_OF,
                        Set.of(),
                        new Cadence(LocalDate.of(2026, 2, 2), 11, 14, 2),
                        new Refinement(0.5, week -> 0.35, week -> 0.05, week -> 0.4),
                        new Flow(30, 0.9, 9, 0.8, 0.2, 0.1, 0.5, 0.25, 0.95),
                        Set.of(Oddity.REOPENED)),
                Nights.ALL_ALIKE,
                Exports.jiraJsonOnFridays());
    }
}
