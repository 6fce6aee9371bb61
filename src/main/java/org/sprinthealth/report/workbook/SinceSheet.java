package org.sprinthealth.report.workbook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sprinthealth.report.PortfolioReport;
import org.sprinthealth.report.Since;
import org.sprinthealth.report.Since.Revision;
import org.sprinthealth.report.Since.Turn;

/** What is new since the edition before: tables {@code Since_words} and {@code Since_revised}. */
final class SinceSheet implements Sheet<PortfolioReport> {
    private static final String WORDS = "Since_words";
    private static final String REVISED = "Since_revised";

    /** A row with its number, so that rows can be counted. */
    private record Row<T>(int no, T of) {
        static <T> List<Row<T>> numbered(List<T> all) {
            return IntStream.range(0, all.size())
                    .mapToObj(i -> new Row<>(i + 1, all.get(i)))
                    .toList();
        }
    }

    @Override
    public List<Part<PortfolioReport>> parts() {
        return List.of(
                Table.<PortfolioReport, Row<Turn>>of(
                                WORDS, report -> Row.numbered(report.since().turns()))
                        .column("No", row -> Content.number(row.no()))
                        .column("Team", row -> Content.text(row.of().team()))
                        .column("Figure", row -> Content.text(row.of().figure()))
                        .column("Last edition", row -> Content.text(row.of().before()))
                        .column("This edition", row -> Content.text(row.of().now()))
                        .column("Said", row -> Content.text(row.of().saidBefore()))
                        .column("Says", row -> Content.text(row.of().says())),
                Table.<PortfolioReport, Row<Revision>>of(
                                REVISED, report -> Row.numbered(report.since().revisions()))
                        .column("No", row -> Content.number(row.no()))
                        .column("Team", row -> Content.text(row.of().team()))
                        .column("Figure", row -> Content.text(row.of().figure()))
                        .column("Period", row -> Content.text(row.of().period()))
                        .column("Said", row -> Content.text(row.of().before()))
                        .column("Says, revised", row -> Content.text(row.of().now()))
                        .column(
                                "Why, as far as is known",
                                row -> Content.text(row.of().reason())));
    }

    /** For Start here: how much is new, counted in the tables. */
    static Content seen(PortfolioReport report) {
        LocalDate edition = report.since().edition();
        return edition == null
                ? Content.text("This is the first edition: there is none before it to compare with.")
                : Content.formula("\"Since the edition of " + edition + ": words that changed: \"&" + count(WORDS)
                        + "&\"; readings that were revised: \"&" + count(REVISED));
    }

    private static String count(String table) {
        return "COUNTIFS(" + table + "[No],\">0\")";
    }

    @Override
    public Optional<String> switchedOnBy(PortfolioReport report) {
        Since since = report.since();
        if (since.edition() == null) {
            return Optional.of("The next edition compares its words with those of this one");
        }
        return since.turns().isEmpty() && since.revisions().isEmpty()
                ? Optional.of("Nothing is new since the edition of " + since.edition())
                : Optional.empty();
    }
}
