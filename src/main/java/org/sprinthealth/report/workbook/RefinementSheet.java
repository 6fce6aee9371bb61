package org.sprinthealth.report.workbook;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sprinthealth.coaching.TwoByTwo;
import org.sprinthealth.delivery.Ledger;
import org.sprinthealth.facts.SprintKey;
import org.sprinthealth.facts.Timeline;
import org.sprinthealth.indicators.PlanningReview;
import org.sprinthealth.indicators.PlanningReview.Committed;
import org.sprinthealth.indicators.PlanningReview.Shown;
import org.sprinthealth.readings.Figure;
import org.sprinthealth.readings.Reading.NoData;
import org.sprinthealth.readings.Reason;
import org.sprinthealth.report.Headlines;
import org.sprinthealth.report.TeamReport;

/**
 * How the newest closed sprint was refined and planned: tables {@code Committed_items}, {@code Presented_items} and the
 * planning log that people keep in {@code Planning_log}, under the last six sprints by refinement and planning together.
 */
final class RefinementSheet implements Sheet<TeamReport> {
    static final String COMMITTED = "Committed_items";
    static final String LOG = "Planning_log";
    private static final String REFINEMENT = TwoByTwo.REFINEMENT;
    private static final String REJECTION = TwoByTwo.REJECTION;
    private static final int SPARE = 15;
    private static final String NOT_KNOWN = "–";

    /** An item of the sprint with what it takes to print it. */
    private record Row(Committed item, PlanningReview review, TeamReport report) {
        String key() {
            return item.entry().key();
        }
    }

    /** An item presented, with its title. */
    private record Seen(Shown shown, String summary, TeamReport report) {}

    @Override
    public List<Part<TeamReport>> parts() {
        return List.of(
                new NamedCell<>("Refined_sprint", report -> Content.text(sprint(report))),
                new NamedCell<>("Refined_clear", RefinementSheet::clear),
                new NamedCell<>("Refined_seen", report -> Content.text(seen(report))),
                new NamedCell<>("Two_by_two_seen", report -> Content.text(sixSprints(report))),
                square("Square_upstream", TwoByTwo.UPSTREAM),
                square("Square_unchallenged", TwoByTwo.UNCHALLENGED),
                square("Square_filter", TwoByTwo.FILTER),
                square("Square_readiness", TwoByTwo.READINESS),
                committed(),
                planning(),
                Table.of(LOG, RefinementSheet::log)
                        .typed(Entry::key, "Sprint", "Item", "Presented", "Outcome", "Needed clarification", "Note"));
    }

    private static Table<TeamReport, Row> committed() {
        return Table.of(COMMITTED, RefinementSheet::rows)
                .column("Sprint", row -> Content.text(row.review().sprint().name()))
                .column("Key", row -> TrackerLinks.of(row.report().team()).to(row.key()))
                .column(
                        "Committed on",
                        row -> Content.date(
                                row.item().entry().when().knownBy(),
                                row.report().team().zone()))
                .column("Verdict", row -> Content.text(isUnknown(row) ? "not known" : verdict(row)))
                .column("Needed none", row -> neededNone(row))
                .column("Summary", row -> Content.text(row.item().entry().summary()))
                .column(
                        "Signs, with dates",
                        row -> Content.text(row.item().verdict().reason()))
                .typed(RefinementSheet::key, "Override", "Because");
    }

    private static Table<TeamReport, Seen> planning() {
        return Table.of("Presented_items", RefinementSheet::presented)
                .column("Sprint", row -> Content.text(row.shown().sprint().name()))
                .column(
                        "Key",
                        row -> TrackerLinks.of(row.report().team())
                                .to(row.shown().key()))
                .column("Clarified later", row -> Content.text(row.shown().clarified() ? "yes" : ""))
                .column("Outcome", row -> Content.text(row.shown().fate()))
                .column("Evidence", row -> Content.text(row.shown().grade().name()))
                .column("Summary", row -> Content.text(row.summary()))
                .column("How it is known", row -> Content.text(row.shown().words()));
    }

    private static String verdict(Row row) {
        return row.item().verdict().verdict();
    }

    /** Without a sign and without a source that could show one, nothing is known of an item. */
    private static boolean isUnknown(Row row) {
        return !row.item().signs()
                && row.report()
                        .figure(REFINEMENT)
                        .map(Figure::current)
                        .filter(now -> now instanceof NoData none && none.reason() != Reason.TOO_FEW)
                        .isPresent();
    }

    private static Content neededNone(Row row) {
        return Content.text(isUnknown(row) ? NOT_KNOWN : row.item().verdict().counts() ? "yes" : "no");
    }

    private static List<Row> rows(TeamReport report) {
        return PlanningReview.of(report.delivered()).stream()
                .flatMap(review -> review.committed().stream().map(item -> new Row(item, review, report)))
                .toList();
    }

    private static String key(Row row) {
        return SprintKey.of(row.review().sprint(), row.report().history().sprints()) + " / " + row.key();
    }

    /** Running sprints first: their log can still be added to. */
    private static List<Seen> presented(TeamReport report) {
        Stream<Shown> closed =
                PlanningReview.of(report.delivered()).stream().flatMap(review -> review.presented().stream());
        Map<String, String> summaries = summaries(report);
        return Stream.concat(PlanningReview.running(report.delivered()).stream(), closed)
                .map(shown -> new Seen(shown, summaries.getOrDefault(shown.key(), ""), report))
                .toList();
    }

    private static Map<String, String> summaries(TeamReport report) {
        Map<String, String> summaries = new HashMap<>();
        report.history().timelines().stream()
                .sorted(Comparator.comparing(Timeline::key))
                .forEach(timeline -> summaries.putIfAbsent(
                        timeline.key(), timeline.latest().item().summary()));
        return summaries;
    }

    private static List<Entry> log(TeamReport report) {
        return Entry.of(report, LOG, SPARE);
    }

    private static Optional<Ledger> newest(TeamReport report) {
        return report.ledgers().stream().reduce((first, second) -> second);
    }

    private static String sprint(TeamReport report) {
        return newest(report).map(ledger -> ledger.sprint().name()).orElse("no sprint has closed yet");
    }

    /** {@code 7 of 9}, by the table below: what people typed there wins at once, and speaks where nothing else does. */
    private static Content clear(TeamReport report) {
        String of = count("yes") + "+" + count("no") + "+" + overridden(NOT_KNOWN, "yes") + "+"
                + overridden(NOT_KNOWN, "no");
        String none = count("yes") + "-" + overridden("yes", "no") + "+" + overridden("no", "yes") + "+"
                + overridden(NOT_KNOWN, "yes");
        String silent = report.figure(REFINEMENT)
                .map(figure -> Words.said(figure.current()))
                .orElse("no data");
        return Content.formula("IF(" + of + "=0,\"" + silent + "\"," + none + "&\" of \"&" + of + ")");
    }

    private static String count(String value) {
        return "COUNTIFS(" + COMMITTED + "[Needed none],\"" + value + "\")";
    }

    private static String overridden(String read, String typed) {
        return "COUNTIFS(" + COMMITTED + "[Needed none],\"" + read + "\"," + COMMITTED + "[Override],\"" + typed
                + "\")";
    }

    private static String seen(TeamReport report) {
        return Stream.of(REFINEMENT, REJECTION)
                .flatMap(id -> report.figure(id).stream())
                .map(figure -> figure.definition().title() + ": " + Words.said(figure.current())
                        + caution(Words.caution(figure.current())))
                .collect(Collectors.joining("\n"));
    }

    private static String caution(String words) {
        return words.isEmpty() ? "" : " – " + words;
    }

    private static String sixSprints(TeamReport report) {
        return Headlines.twoByTwo(report.refinementAndPlanning());
    }

    private static NamedCell<TeamReport> square(String name, TwoByTwo place) {
        return new NamedCell<>(name, report -> Content.text(words(place, report)));
    }

    private static String words(TwoByTwo place, TeamReport report) {
        List<String> sprints = report.refinementAndPlanning().stream()
                .filter(sprint -> sprint.place() == place)
                .map(TwoByTwo.Sprint::period)
                .toList();
        return place.inWords() + "\n" + (sprints.isEmpty() ? "–" : "● " + String.join("  ● ", sprints)) + "\n"
                + place.question();
    }

    @Override
    public Optional<String> switchedOnBy(TeamReport report) {
        boolean isKept = !report.notes().keys(LOG).isEmpty();
        boolean isRunning = !PlanningReview.running(report.delivered()).isEmpty();
        return isKept || isRunning ? Optional.empty() : LedgerSheet.howToSwitchOn(report);
    }
}
