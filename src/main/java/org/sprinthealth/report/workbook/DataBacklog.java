package org.sprinthealth.report.workbook;

import java.util.List;
import org.sprinthealth.indicators.CriteriaWeek;
import org.sprinthealth.indicators.struggles.AgeSpan;
import org.sprinthealth.indicators.struggles.BacklogWeek;
import org.sprinthealth.report.Headlines;
import org.sprinthealth.report.TeamReport;

/**
 * How old the backlog is, what comes and goes, and how clear its top is: tables {@code Data_Ages}, {@code Data_Weeks} and
 * {@code Data_Levels}, which charts draw.
 */
final class DataBacklog implements Sheet<TeamReport> {
    /** The columns of the levels, the clear ones first. */
    private static final List<String> LEVELS = List.of("Clear", "Written", "Nothing usable", "None");

    @Override
    public List<Part<TeamReport>> parts() {
        return List.of(ages(), weeks(), levels());
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

    private static Table<TeamReport, CriteriaWeek> levels() {
        Table<TeamReport, CriteriaWeek> table = Table.<TeamReport, CriteriaWeek>of(
                        "Data_Levels", report -> CriteriaWeek.in(report.delivered()))
                .column("Week", week -> Content.text(week.week().label()));
        for (int i = 0; i < LEVELS.size(); i++) {
            int level = i;
            table = table.column(
                    LEVELS.get(i),
                    week -> week.isKnown() ? Content.number(week.fromClear().get(level)) : Content.nothing());
        }
        return table.chart("criteria-levels", week -> true, DataBacklog::levelsSeen);
    }

    /** What the levels by week show, in words. */
    static String levelsSeen(TeamReport report) {
        return Headlines.levels(CriteriaWeek.in(report.delivered()));
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
