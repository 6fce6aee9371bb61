package org.sprinthealth.report.workbook;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sprinthealth.coaching.Standing;
import org.sprinthealth.coaching.Standing.Word;
import org.sprinthealth.readings.Definition;
import org.sprinthealth.readings.Figure;
import org.sprinthealth.readings.Reading;
import org.sprinthealth.report.Since.Revision;
import org.sprinthealth.report.TeamReport;

/**
 * A figure with where it stands: what a row of the indicators says.
 *
 * @param revised which of its readings were revised since the edition before
 */
record Said(Figure figure, Standing standing, List<Revision> revised) {
    private static final Standing NO_RANGE_YET = new Standing(Word.NEW, List.of(), List.of());

    static List<Said> health(TeamReport report) {
        return of(report, report.health());
    }

    static List<Said> delivery(TeamReport report) {
        return of(report, report.delivery());
    }

    /** One of either kind, by its id. */
    static Optional<Said> find(TeamReport report, String figure) {
        return Stream.concat(health(report).stream(), delivery(report).stream())
                .filter(said -> said.definition().id().equals(figure))
                .findFirst();
    }

    private static List<Said> of(TeamReport report, List<Figure> figures) {
        return figures.stream()
                .map(figure -> new Said(
                        figure,
                        report.standings().getOrDefault(figure.definition().id(), NO_RANGE_YET),
                        report.since()
                                .revisionsOf(
                                        report.team().name(),
                                        figure.definition().title())))
                .toList();
    }

    /** What could mislead, or what to do next; with how much of the past was revised. */
    String caution() {
        return Words.caution(current(), revised);
    }

    /** What the edition before said of a period that was over by then; empty where it said the same. */
    Optional<String> saidBefore(String period) {
        return revised.stream()
                .filter(revision -> revision.period().equals(period))
                .map(Revision::before)
                .findFirst();
    }

    Definition definition() {
        return figure.definition();
    }

    Reading current() {
        return figure.current();
    }

    /** Whether it counts all that there is, the next twenty items, and no sample of it. */
    boolean isCensus() {
        return definition().id().equals(Ranked.FIGURE);
    }

    Content k() {
        if (!Words.isPercent(current())) {
            return Content.nothing();
        }
        return isCensus()
                ? Content.formula("COUNTIFS(Data_Items[Top 20],\">0\",Data_Items[Clear],\"yes\")")
                : current("k");
    }

    Content n() {
        if (!Words.isPercent(current())) {
            return Content.nothing();
        }
        return isCensus() ? Content.formula("COUNTIFS(Data_Items[Top 20],\">0\")") : current("n");
    }

    Content amount() {
        return current() instanceof Reading.Amount ? current("Value") : Content.nothing();
    }

    String unit() {
        return current() instanceof Reading.Amount amount ? amount.unit() : "";
    }

    /** Looks the current reading up by the figure's id, which is ours and has no wildcard in it. */
    private Content current(String column) {
        return Content.formula("SUMIFS(Data_Figures[" + column + "],Data_Figures[Figure],\""
                + definition().id() + "\")");
    }

    /** The percentage of a row of a table from its own cells {@code k} and {@code of}. */
    Content percentIn(String table) {
        return Words.isPercent(current())
                ? Content.formula("IFERROR(" + table + "[[#This Row],[k]]/" + table + "[[#This Row],[of]],\"\")")
                : Content.nothing();
    }
}
