package org.sprinthealth.report.workbook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sprinthealth.delivery.Ledger;
import org.sprinthealth.delivery.LedgerEntry;
import org.sprinthealth.delivery.LedgerEntry.Posting;
import org.sprinthealth.facts.GoalOutcome;
import org.sprinthealth.facts.SprintKey;
import org.sprinthealth.indicators.GoalFact;
import org.sprinthealth.indicators.GoalFact.Holds;
import org.sprinthealth.indicators.GoalReview;
import org.sprinthealth.readings.Reading.NoData;
import org.sprinthealth.readings.Reading.Share;
import org.sprinthealth.readings.Reason;
import org.sprinthealth.report.TeamReport;

/**
 * What a sprint is for and what its review leaves behind: tables {@code Sprint_goals}, {@code Sprint_review}, {@code
 * Goal_facts} and {@code Goal_answers}.
 */
final class GoalSheet implements Sheet<TeamReport> {
    static final String GOALS = "Sprint_goals";
    static final String REVIEW = "Sprint_review";
    static final String ANSWERS = "Goal_answers";
    private static final int SPRINTS = 6;
    private static final int COMPLETED_SHOWN = 8;
    private static final int EARLIER_SHOWN = 3;

    /**
     * A sprint of those that have begun.
     *
     * @param no its place among them, from 1; formulas go by it, as names may be used again
     */
    private record Row(int no, GoalReview review, boolean isNewest, TeamReport report) {
        String key() {
            return SprintKey.of(review.sprint(), report.history().sprints());
        }

        String name() {
            return review.sprint().name();
        }
    }

    /** A fact of the newest sprint, beside the same of the one before. */
    private record Fact(GoalFact fact, String before) {}

    /**
     * An answer in someone's own words.
     *
     * @param again how often the very same words were listed before
     */
    private record Answer(Row sprint, String words, int again) {
        String key() {
            return GoalReview.answerKey(sprint.key(), words, again);
        }
    }

    @Override
    public List<Part<TeamReport>> parts() {
        return List.of(
                newest("Goal_sprint", Row::name),
                newest("Goal_text", row -> goal(row.review())),
                newest("Goal_stated", row -> stated(row.review())),
                newest("Goal_explained", row -> explained(row.review())),
                newest(
                        "Goal_facts_of",
                        row -> "What can be told of the goal of " + row.name() + " without asking anyone"),
                goals(),
                review(),
                Table.of("Goal_facts", GoalSheet::factsOfNewest)
                        .column("Fact", row -> Content.text(row.fact().fact()))
                        .column("In words", row -> Content.text(row.fact().words()))
                        .column("Holds", row -> Content.text(holds(row.fact().holds())))
                        .column("In the sprint before", row -> Content.text(row.before())),
                Table.of(ANSWERS, GoalSheet::answers)
                        .column("Sprint", row -> Content.text(row.sprint().name()))
                        .column("Answer", row -> Content.text(row.words()))
                        .column("Sprint no", row -> Content.number(row.sprint().no()))
                        .typed(Answer::key, "Score"));
    }

    private static Table<TeamReport, Row> goals() {
        return Table.of(GOALS, GoalSheet::last)
                .column("Sprint", row -> Content.text(row.name()))
                .column("Sprint Goal", row -> Content.text(goal(row.review())))
                .column("Counted as", row -> Content.text(noted(row.review())))
                .column("Could state it", row -> Content.text(shortly(row.review())))
                .column("Scored here", GoalSheet::scored)
                .column("Sprint no", row -> Content.number(row.no()))
                .typed(Row::key, "Outcome");
    }

    private static Table<TeamReport, Row> review() {
        return Table.of(REVIEW, GoalSheet::last)
                .column("Sprint", row -> Content.text(row.name()))
                .column("Completed", row -> Content.text(completed(row)))
                .column("Items", row -> Content.text(items(row)))
                .typed(Row::key, "What users can do now", "Asked of stakeholders", "Decisions");
    }

    private static NamedCell<TeamReport> newest(String name, Function<Row, String> words) {
        return new NamedCell<>(
                name,
                report -> last(report).stream()
                        .findFirst()
                        .map(row -> Content.text(words.apply(row)))
                        .orElse(Content.nothing()));
    }

    private static List<Row> all(TeamReport report) {
        List<GoalReview> reviews = GoalReview.of(report.delivered());
        return IntStream.range(0, reviews.size())
                .mapToObj(i -> new Row(i + 1, reviews.get(i), i == reviews.size() - 1, report))
                .toList();
    }

    /** The last sprints, newest first: it is the one people talk about. */
    private static List<Row> last(TeamReport report) {
        List<Row> all = all(report);
        List<Row> last = new ArrayList<>(all.subList(Math.max(0, all.size() - SPRINTS), all.size()));
        Collections.reverse(last);
        return last;
    }

    private static String goal(GoalReview review) {
        String goal = review.goal();
        return goal == null || goal.isBlank() ? "no goal written down" : goal;
    }

    private static String stated(GoalReview review) {
        if (review.survey() instanceof Share share) {
            return share.matching() + " of " + share.of() + " could state it";
        }
        NoData none = (NoData) review.survey();
        return none.reason() == Reason.NOT_EXPORTED ? "not asked" : none.nextStep();
    }

    private static String explained(GoalReview review) {
        boolean isAsked = !(review.survey() instanceof NoData none && none.reason() == Reason.NOT_EXPORTED);
        return isAsked ? review.explains() : "not asked";
    }

    private static String shortly(GoalReview review) {
        if (review.survey() instanceof Share) {
            return stated(review);
        }
        return switch (((NoData) review.survey()).reason()) {
            case NOT_EXPORTED -> "not asked";
            case NOT_YET -> "answers not yet read";
            default -> "too few answers";
        };
    }

    private static String noted(GoalReview review) {
        GoalOutcome outcome = review.sprint().outcome();
        return outcome == null ? "" : Words.of(outcome);
    }

    /** Counts the scores typed below, live; nothing where no words may be shown, or all are scored already. */
    private static Content scored(Row row) {
        String here = ANSWERS + "[Sprint no]," + GOALS + "[[#This Row],[Sprint no]]," + ANSWERS + "[Score],";
        return row.review().words().isEmpty() || row.review().survey() instanceof Share
                ? Content.nothing()
                : Content.formula("COUNTIFS(" + here + "2)&\" the goal, \"&COUNTIFS(" + here
                        + "1)&\" a part, \"&COUNTIFS(" + here + "0)&\" something else\"");
    }

    private static Optional<Ledger> ledger(Row row) {
        return row.report().ledgers().stream()
                .filter(ledger -> ledger.sprint().equals(row.review().sprint()))
                .findFirst();
    }

    private static String items(Row row) {
        return ledger(row)
                .map(ledger -> Words.plain(ledger.items().completed()) + " of "
                        + Words.plain(ledger.items().inSprintAtEnd()))
                .orElse("");
    }

    private static String completed(Row row) {
        return ledger(row)
                .map(ledger -> completed(ledger, row.isNewest() ? COMPLETED_SHOWN : EARLIER_SHOWN))
                .orElse("still running");
    }

    private static String completed(Ledger ledger, int most) {
        List<String> titles = ledger.entries().stream()
                .filter(entry -> entry.posting() == Posting.COMPLETED)
                .map(LedgerEntry::summary)
                .distinct()
                .toList();
        String shown = titles.stream().limit(most).collect(Collectors.joining("; "));
        return titles.size() > most ? shown + "; and " + (titles.size() - most) + " more" : shown;
    }

    private static List<Fact> factsOfNewest(TeamReport report) {
        List<Row> last = last(report);
        if (last.isEmpty()) {
            return List.of();
        }
        List<GoalFact> now = last.get(0).review().facts();
        List<GoalFact> before = last.size() > 1 ? last.get(1).review().facts() : List.of();
        return IntStream.range(0, now.size())
                .mapToObj(i -> new Fact(now.get(i), before.isEmpty() ? "" : inWords(before.get(i))))
                .toList();
    }

    private static String inWords(GoalFact fact) {
        return fact.words().isEmpty() ? holds(fact.holds()) : holds(fact.holds()) + ": " + fact.words();
    }

    /** A shape beside the word. */
    private static String holds(Holds holds) {
        return switch (holds) {
                    case YES -> "✓ ";
                    case PARTLY -> "◐ ";
                    case NO -> "✗ ";
                    case UNKNOWN -> "· ";
                }
                + holds.inWords();
    }

    private static List<Answer> answers(TeamReport report) {
        return last(report).stream().flatMap(GoalSheet::inWords).toList();
    }

    private static Stream<Answer> inWords(Row row) {
        Map<String, Integer> seen = new HashMap<>();
        return row.review().words().stream()
                .map(words -> new Answer(row, words, seen.merge(words, 1, Integer::sum) - 1));
    }

    @Override
    public Optional<String> switchedOnBy(TeamReport report) {
        return last(report).isEmpty()
                ? Optional.of("Export the Sprint column, or drop a sprints file: sprint, start, end, completed, goal")
                : Optional.empty();
    }
}
