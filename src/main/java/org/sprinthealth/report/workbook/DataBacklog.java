package org.sprinthealth.report.workbook;

import java.util.List;
import org.sprinthealth.indicators.struggles.AgeSpan;
import org.sprinthealth.indicators.struggles.BacklogWeek;
import org.sprinthealth.report.Headlines;
import org.sprinthealth.report.TeamReport;

/** How old the backlog is, and what comes and goes: tables {@code Data_Ages} and {@code Data_Weeks}, which charts draw. */
final class DataBacklog implements Sheet<TeamReport> {
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
        return Headlines.ages(AgeSpan.in(report.delivered()));
    }

    /** What the bars of the weeks show, in words. */
    static String weeksSeen(TeamReport report) {
        return Headlines.weeks(BacklogWeek.in(report.delivered()));
    }
}
