package org.sprinthealth.report.charts;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sprinthealth.report.OutcomeDates;
import org.sprinthealth.report.PortfolioReport;
import org.sprinthealth.report.charts.BarRows.Part;
import org.sprinthealth.report.charts.BarRows.Row;
import org.sprinthealth.report.charts.Stack.Kind;

/** When each outcome will probably be reached: the date that is as likely as not, and the one to plan with. */
final class DeliveryDates {
    /** Its name. */
    static final String NAME = "portfolio-outcomes";

    private static final int MOST = 8;
    private static final int LISTED = 40;
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final String FAR = "more than two years away";
    private static final Kind HALF = new Kind("as likely as not", Theme.BLUE, Theme.PAPER, Theme.ON_DARK);
    private static final Kind LIKELY = new Kind("85 % sure", Theme.SKY, Theme.PAPER, Theme.ON_LIGHT);

    private DeliveryDates() {}

    /** The chart; none where no outcome has a date. */
    static Optional<Chart> of(PortfolioReport report) {
        List<OutcomeDates> dated = report.outcomes().stream()
                .filter(outcome ->
                        outcome.likely().isPresent() && outcome.half().isPresent())
                .toList();
        return dated.isEmpty() ? Optional.empty() : Optional.of(chart(report, dated));
    }

    private static Chart chart(PortfolioReport report, List<OutcomeDates> dated) {
        List<OutcomeDates> all = report.outcomes();
        List<OutcomeDates> drawn = dated.subList(0, Math.min(MOST, dated.size()));
        String note =
                "From today to the date that is as likely as not, then to the one that is 85 % sure; forecast from"
                        + " each team's own pace. An outcome of several teams is done when the last of them is.";
        return new Chart(
                NAME,
                title(dated),
                drawn.size() < all.size()
                        ? note + " Drawn are the first " + drawn.size() + " of " + all.size() + "."
                        : note,
                "Delivery dates. " + drawn.stream().map(DeliveryDates::inWords).collect(Collectors.joining(" ")),
                new Figures(List.of("Outcome", "Items left", "50 % by", "85 % by"), figures(all)),
                new BarRows(
                        drawn.stream()
                                .map(outcome -> row(outcome, report.asOf()))
                                .toList(),
                        drawn.stream()
                                .mapToDouble(outcome -> days(report.asOf(), outcome.likely()))
                                .max()
                                .orElse(1),
                        false,
                        null,
                        Key.NONE));
    }

    private static String title(List<OutcomeDates> dated) {
        LocalDate last = dated.stream()
                .flatMap(outcome -> outcome.likely().stream())
                .max(LocalDate::compareTo)
                .orElseThrow();
        return dated.size() == 1
                ? "One outcome is 85 % sure by " + DATE.format(last)
                : dated.size() + " outcomes are 85 % sure each by their own date, the last by " + DATE.format(last);
    }

    private static Row row(OutcomeDates outcome, LocalDate asOf) {
        double half = days(asOf, outcome.half());
        double likely = days(asOf, outcome.likely());
        return new Row(
                outcome.outcome(),
                List.of(),
                List.of(new Part(half, HALF, ""), new Part(Math.max(0, likely - half), LIKELY, "")),
                written(outcome.likely()),
                null);
    }

    private static double days(LocalDate asOf, Optional<LocalDate> date) {
        return Math.max(1, date.map(day -> ChronoUnit.DAYS.between(asOf, day)).orElse(1L));
    }

    private static String written(Optional<LocalDate> date) {
        return date.map(DATE::format).orElse(FAR);
    }

    private static String inWords(OutcomeDates outcome) {
        return outcome.outcome() + ": as likely as not by " + written(outcome.half()) + ", 85 % sure by "
                + written(outcome.likely()) + ".";
    }

    /** A table that can be read beside the chart; whoever needs all has them in the workbook. */
    private static List<List<String>> figures(List<OutcomeDates> all) {
        List<List<String>> rows = new ArrayList<>();
        all.stream().limit(LISTED).map(DeliveryDates::figures).forEach(rows::add);
        if (all.size() > LISTED) {
            rows.add(List.of((all.size() - LISTED) + " more in the portfolio's workbook", "", "", ""));
        }
        return rows;
    }

    private static List<String> figures(OutcomeDates outcome) {
        return List.of(
                outcome.outcome(),
                Integer.toString(outcome.items()),
                written(outcome.half()),
                written(outcome.likely()));
    }
}
