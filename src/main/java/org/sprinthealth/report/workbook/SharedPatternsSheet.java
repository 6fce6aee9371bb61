package org.sprinthealth.report.workbook;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sprinthealth.coaching.Pattern;
import org.sprinthealth.coaching.Pattern.Advice;
import org.sprinthealth.coaching.SharedPattern;
import org.sprinthealth.readings.Signal.Occurrence;
import org.sprinthealth.report.PortfolioReport;
import org.sprinthealth.report.PortfolioReport.Team;

/**
 * What several teams struggle with: tables {@code Patterns_shared}, what at least two repeat, and {@code Patterns_by_team}, where
 * each struggle was seen.
 */
final class SharedPatternsSheet implements Sheet<PortfolioReport> {
    static final String SHARED = "Patterns_shared";
    private static final String BY_TEAM = "Patterns_by_team";
    private static final int SHOWN = 8;

    private record Row(Team team, Pattern pattern) {
        String struggle() {
            return pattern.signal().figure().definition().title();
        }
    }

    @Override
    public List<Part<PortfolioReport>> parts() {
        return List.of(
                new NamedCell<>(
                        "Shared_seen",
                        report -> Content.formula(
                                "\"Struggles that two teams or more repeat, so that they may be nobody's own: \"&COUNTIFS("
                                        + SHARED + "[Teams that repeat it],\">1\")")),
                shared(),
                byTeam());
    }

    private static Table<PortfolioReport, SharedPattern> shared() {
        return Table.of(SHARED, PortfolioReport::sharedPatterns)
                .column("Struggle", shared -> Content.text(shared.struggle()))
                .column(
                        "Teams that repeat it",
                        shared -> Content.formula("COUNTIFS(" + BY_TEAM + "[Struggle]," + SHARED
                                + "[[#This Row],[Struggle]]," + BY_TEAM + "[State],\"repeated\")"))
                .column("Of teams with data", shared -> Content.number(shared.of()))
                .column("Who, in the configured order", shared -> Content.text(String.join(", ", shared.names())))
                .column("Ritual that helps", shared -> Content.text(Places.capital(shared.ritual())));
    }

    private static Table<PortfolioReport, Row> byTeam() {
        return Table.of(BY_TEAM, SharedPatternsSheet::rows)
                .column("Struggle", row -> Content.text(row.struggle()))
                .column("Team", row -> Content.text(row.team().name()))
                .column("Last eight", row -> Content.text(shapes(row.pattern())))
                .column("State", row -> Content.text(state(row.pattern().advice())))
                .column(
                        "What follows",
                        row -> Content.text(row.pattern().advice().inWords()))
                .column(
                        "Now",
                        row -> Content.text(
                                Words.said(row.pattern().signal().figure().current())))
                .column(
                        "A question it helps to ask",
                        row -> Content.text(
                                row.pattern().signal().figure().definition().question()));
    }

    /** Struggle by struggle in the order of the list, each with the teams that it was seen in, in the configured order. */
    private static List<Row> rows(PortfolioReport report) {
        List<Row> all = report.teams().stream()
                .flatMap(team -> team.patterns().stream().map(pattern -> new Row(team, pattern)))
                .toList();
        return all.stream()
                .map(Row::struggle)
                .distinct()
                .flatMap(struggle ->
                        all.stream().filter(row -> row.struggle().equals(struggle) && wasSeen(row.pattern())))
                .toList();
    }

    private static boolean wasSeen(Pattern pattern) {
        return pattern.advice() != Advice.NOT_SEEN && pattern.advice() != Advice.NO_DATA;
    }

    private static String shapes(Pattern pattern) {
        return pattern.lately(SHOWN).stream()
                .map(Occurrence::seen)
                .map(PatternsSheet::shape)
                .collect(Collectors.joining(" "));
    }

    /** In one word, so that it can be counted. */
    private static String state(Advice advice) {
        return switch (advice) {
            case REPEATED -> "repeated";
            case TWICE -> "twice";
            case ONCE -> "once";
            case STEP_BACK -> "rests";
            case NOT_SEEN -> "not seen";
            case NO_DATA -> "no data";
        };
    }

    static String seen(PortfolioReport report) {
        List<String> shared =
                report.sharedPatterns().stream().map(SharedPattern::struggle).toList();
        return shared.isEmpty()
                ? "No struggle is repeated by two teams or more"
                : "Repeated by two teams or more, so perhaps nobody's own: " + String.join(", ", shared);
    }

    @Override
    public Optional<String> switchedOnBy(PortfolioReport report) {
        return report.teams().stream().allMatch(team -> team.patterns().isEmpty())
                ? Optional.of("Keep exporting the backlogs: patterns show once a sprint is over")
                : Optional.empty();
    }
}
