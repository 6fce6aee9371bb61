package org.sprinthealth.report.workbook;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.facts.FileReceipt;
import org.sprinthealth.facts.FileReceipt.Verdict;
import org.sprinthealth.facts.Sprint;
import org.sprinthealth.report.TeamReport;

/** What to talk about, in one minute: the period, the sprint, what changed, repeats, is tried and was agreed, the sources. */
final class StartHere implements Sheet<TeamReport> {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

    /** A kind of file with its age. */
    private record Source(String kind, int files, @Nullable Instant newest, TeamReport report) {
        Content age() {
            return newest == null
                    ? Content.nothing()
                    : Content.number(Math.max(
                            0,
                            ChronoUnit.DAYS.between(
                                    LocalDate.ofInstant(newest, report.team().zone()), report.asOf())));
        }
    }

    @Override
    public List<Part<TeamReport>> parts() {
        return List.of(
                new NamedCell<>("Team", report -> Content.text(report.team().name())),
                new NamedCell<>("Period", report -> Content.text(period(report.asOf()))),
                new NamedCell<>("Sprint_now", report -> Content.text(sprint(report))),
                new NamedCell<>("Headline", StartHere::headline),
                new NamedCell<>("Evidence_note", report -> Content.text(evidence(report))),
                Table.of("Talk_about", Topic::of)
                        .column("About", topic -> Content.text(topic.about()))
                        .column("What was seen", topic -> Content.text(topic.seen()))
                        .column("A question it helps to ask", topic -> Content.text(topic.question()))
                        .column("Look at", Topic::lookAt),
                Table.of("Week_note", StartHere::weeks)
                        .column("Week", Content::text)
                        .typed(week -> week, "Note of the week"),
                Table.of("Sources", StartHere::sources)
                        .column("Source", source -> Content.text(source.kind()))
                        .column(
                                "Newest",
                                source -> Content.time(
                                        source.newest(), source.report().team().zone()))
                        .column("Age (days)", Source::age)
                        .column("Files", source -> Content.number(source.files())));
    }

    /** This week, and the newest before it that has a note. */
    private static List<String> weeks(TeamReport report) {
        String now = week(report.asOf());
        return Stream.concat(
                        Stream.of(now),
                        report.notes().keys("Week_note").stream()
                                .filter(key -> key.compareTo(now) < 0)
                                .max(Comparator.naturalOrder())
                                .stream())
                .toList();
    }

    static String week(LocalDate date) {
        return String.format(
                Locale.ROOT,
                "%d-W%02d",
                date.get(IsoFields.WEEK_BASED_YEAR),
                date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private static String period(LocalDate asOf) {
        LocalDate monday = asOf.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return "Week " + week(asOf) + ", " + SHORT_DAY.format(monday) + " to " + DAY.format(monday.plusDays(6))
                + "; all that was exported up to " + DAY.format(asOf);
    }

    private static String sprint(TeamReport report) {
        List<Sprint> begun = report.history().sprints().stream()
                .filter(sprint -> !sprint.start().isAfter(report.asOfInstant()))
                .toList();
        if (begun.isEmpty()) {
            return "No sprint is known yet";
        }
        Sprint sprint = begun.get(begun.size() - 1);
        ZoneId zone = report.team().zone();
        String when = sprint.isClosedAt(report.asOfInstant()) ? "ended on " : "runs until ";
        String goal = sprint.goal() == null ? "" : ". Goal: " + sprint.goal();
        return sprint.name() + ", " + when + DAY.format(sprint.end().atZone(zone)) + goal;
    }

    private static Content headline(TeamReport report) {
        return Said.health(report).stream()
                .filter(said -> said.definition().id().equals(Ranked.FIGURE))
                .findFirst()
                .map(StartHere::headline)
                .orElse(Content.nothing());
    }

    private static Content headline(Said said) {
        if (!Words.isPercent(said.current())) {
            return Content.text(Words.said(said.current()));
        }
        return Content.formula(
                "INDEX(Indicators[k],MATCH(\"" + said.definition().title().replace("\"", "\"\"")
                        + "\",Indicators[Indicator],0))&\" of \"&INDEX(Indicators[of],MATCH(\""
                        + said.definition().title().replace("\"", "\"\"")
                        + "\",Indicators[Indicator],0))&\" top items have clear acceptance criteria\"");
    }

    private static String evidence(TeamReport report) {
        int nights = report.history().snapshots().size();
        Map<String, Long> byGrade = report.ledgers().stream()
                .collect(Collectors.groupingBy(ledger -> ledger.grade().name(), TreeMap::new, Collectors.counting()));
        String grades = byGrade.entrySet().stream()
                .map(grade -> grade.getValue() + " at grade " + grade.getKey())
                .collect(Collectors.joining(", "));
        String sprints = grades.isEmpty() ? "no sprint ledger yet" : "sprint ledgers: " + grades;
        return (nights == 1 ? "1 night" : nights + " nights") + " of exports; " + sprints;
    }

    private static List<Source> sources(TeamReport report) {
        Map<String, List<FileReceipt>> byKind = report.files().stream()
                .filter(file -> file.verdict() == Verdict.ACCEPTED || file.verdict() == Verdict.DUPLICATE)
                .collect(Collectors.groupingBy(
                        file -> file.format() == null ? "not recognised" : file.format(),
                        TreeMap::new,
                        Collectors.toList()));
        List<Source> sources = new ArrayList<>();
        byKind.forEach((kind, files) -> sources.add(new Source(kind, files.size(), newest(files), report)));
        return sources;
    }

    private static @Nullable Instant newest(List<FileReceipt> files) {
        Instant newest = null;
        for (FileReceipt file : files) {
            Instant at = file.instant();
            if (at != null && (newest == null || at.isAfter(newest))) {
                newest = at;
            }
        }
        return newest;
    }
}
