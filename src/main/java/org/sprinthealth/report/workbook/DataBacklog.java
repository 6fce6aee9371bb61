package org.sprinthealth.report.workbook;

import java.util.List;
import org.sprinthealth.indicators.struggles.AgeSpan;
import org.sprinthealth.indicators.struggles.BacklogWeek;
import org.sprinthealth.report.TeamReport;

/** How old the backlog is, and what comes and goes: tables {@code Data_Ages} and {@code Data_Weeks}, which charts draw. */
final class DataBacklog implements Sheet<TeamReport> {
    /** The spans up to 90 days. */
    private static final int YOUNG = 2;

    @Override
    public List<Part<TeamReport>> parts() {
        return List.of(ages(), weeks());
    }

    private static Table<TeamReport, AgeSpan> ages() {
        return Table.<TeamReport, AgeSpan>of("Data_Ages", report -> AgeSpan.in(report.delivered()))
                .column("Age", span -> Content.text(span.age()))
                .column("Never in a sprint", span -> Content.number(span.neverPlanned()))
                .column("Once in a sprint", span -> Content.number(span.planned()))
                .chart("age-histogram", span -> true, DataBacklog::agesSeen);
    }

    private static Table<TeamReport, BacklogWeek> weeks() {
        return Table.<TeamReport, BacklogWeek>of("Data_Weeks", report -> BacklogWeek.in(report.delivered()))
                .column("Week", week -> Content.text(week.week().label()))
                .column("Created", week -> Content.number(week.created()))
                .column("Closed", week -> Content.number(week.closed()))
                .chart("created-against-closed", week -> true, DataBacklog::weeksSeen);
    }

    /** What the histogram shows, in words. */
    static String agesSeen(TeamReport report) {
        List<AgeSpan> spans = AgeSpan.in(report.delivered());
        int open = spans.stream().mapToInt(AgeSpan::open).sum();
        int old = spans.stream().skip(YOUNG).mapToInt(AgeSpan::open).sum();
        return open == 0 ? "No item is open" : old + " of " + open + " open items are older than 90 days";
    }

    /** What the bars of the weeks show, in words. */
    static String weeksSeen(TeamReport report) {
        List<BacklogWeek> weeks = BacklogWeek.in(report.delivered());
        int created = weeks.stream().mapToInt(BacklogWeek::created).sum();
        int closed = weeks.stream().mapToInt(BacklogWeek::closed).sum();
        return weeks.isEmpty()
                ? "No complete week is known yet"
                : "In " + weeks.size() + (weeks.size() == 1 ? " week " : " weeks ") + created + " created, " + closed
                        + " closed";
    }
}
