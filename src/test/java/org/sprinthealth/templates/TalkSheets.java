package org.sprinthealth.templates;

import static org.sprinthealth.templates.SheetMaker.column;
import static org.sprinthealth.templates.SheetMaker.typed;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.sprinthealth.delivery.DeliveryMetrics;
import org.sprinthealth.indicators.HealthCheck;
import org.sprinthealth.readings.Definition;
import org.sprinthealth.templates.ChartMaker.Room;
import org.sprinthealth.templates.Look.Kind;

/** The sheets that a coach and a Product Owner talk over. */
final class TalkSheets {
    /** Rows of a run chart. */
    private static final int CHART = 13;

    /** Where the right one of two charts begins, and where it ends. */
    private static final int MIDDLE = 8;

    private static final int END = 13;
    /** Excel takes no longer list of choices. */
    private static final int CHOICES = 255;

    private final Making making;

    private TalkSheets(Making making) {
        this.making = making;
    }

    static void add(Making making) {
        TalkSheets sheets = new TalkSheets(making);
        sheets.startHere();
        sheets.sixIndicators();
        sheets.conversation();
        sheets.experiment();
    }

    private void startHere() {
        making.keyed(Group.TALK, "Start here", "What to talk about this week, in one minute.", 24, 70, 56, 22)
                .note(
                        "Coaching data for the team's own talk, never a performance score: no ranking, no comparison of"
                                + " teams, no person's name. Every figure shows what it counts and leads to its items.",
                        28)
                .named("Team", "Team", making.look().big(), 3, 22)
                .named("Period", "Period", making.look().value(), 3, 17)
                .named("Sprint", "Sprint_now", making.look().value(), 3, 30)
                .named("Backlog health", "Headline", making.look().big(), 3, 22)
                .named("Evidence", "Evidence_note", making.look().value(), 3, 17)
                .heading("What to talk about")
                .table(
                        "Talk_about",
                        List.of(
                                column("About", Kind.STRONG),
                                column("What was seen", Kind.TEXT),
                                column("A question it helps to ask", Kind.TEXT),
                                column("Look at", Kind.LINK)))
                .heading("Note of the week")
                .table(
                        "Week_note",
                        List.of(
                                column("Week", Kind.STRONG),
                                typed(
                                        "Note of the week",
                                        Kind.TYPED,
                                        "What should be remembered of this week? It comes back in the next edition.")))
                .high(34)
                .gap(6)
                .newPage()
                .heading("Where it comes from")
                .table(
                        "Sources",
                        List.of(
                                column("Source", Kind.TEXT),
                                column("Newest", Kind.LEFT_TIME),
                                column("Age (days)", Kind.LEFT_NUMBER),
                                column("Files", Kind.WHOLE)))
                .heading("What is in this workbook")
                .table(
                        "Sheets",
                        List.of(
                                column("Sheet", Kind.KEY),
                                column("What it is for", Kind.TEXT),
                                column("Switched on by", Kind.TEXT)))
                .frozenTitle();
    }

    private void sixIndicators() {
        SheetMaker sheet = making.sheet(
                        Group.TALK,
                        "Six indicators",
                        "The health check itself: what each indicator says, how sure that is, and what to ask.",
                        24,
                        6,
                        6,
                        9,
                        12,
                        18,
                        13,
                        14,
                        10,
                        10,
                        36,
                        30,
                        26)
                .table(
                        "Indicators",
                        List.of(
                                column("Indicator", Kind.STRONG),
                                column("k", Kind.WHOLE),
                                column("of", Kind.WHOLE),
                                column("Percent", Kind.PERCENT),
                                column("Probably between", Kind.CENTRED),
                                column("Standing", Kind.TEXT),
                                column("Usual range", Kind.TEXT),
                                column("Last 12", Kind.BARS),
                                column("Evidence", Kind.CENTRED),
                                column("Overrides", Kind.CENTRED),
                                column("What could mislead, or what to do next", Kind.TEXT),
                                column("A question it helps to ask", Kind.TEXT),
                                column("Items", Kind.KEY)))
                .frozen(1)
                .onlyTitleRepeats()
                .shade(5, 5, "LEFT($F#,7)=\"changed\"", "CFE6F5", true)
                .shade(5, 5, "LEFT($F#,7)=\"leaning\"", "E9F3FA", false)
                .note(
                        "\"Probably between\" is given for samples: of 10 such shares, about 8 lie in theirs. The top 20 are"
                                + " counted whole. Evidence: A exact history, B nightly exports, C pieced together.",
                        17)
                .namedNote("Chance_note", 17)
                .newPage();
        RunCharts charts = new RunCharts(making);
        List<String> six = HealthCheck.indicators().stream()
                .map(indicator -> indicator.definition().id())
                .toList();
        for (int i = 0; i < six.size(); i += 2) {
            sheet.namedHeadings(seen(six.get(i)), seen(six.get(i + 1)), MIDDLE);
            int first = sheet.room(CHART);
            charts.ofShares(sheet.sheet(), six.get(i), new Room(0, first, MIDDLE, first + CHART));
            charts.ofShares(sheet.sheet(), six.get(i + 1), new Room(MIDDLE, first, END, first + CHART));
        }
        sheet.note(RunCharts.KEY, 30);
    }

    /** The name of the cell over a run chart. */
    private static String seen(String figure) {
        return figure.substring(0, 1).toUpperCase(Locale.ROOT)
                + figure.substring(1).replace('-', '_') + "_seen";
    }

    private void conversation() {
        making.keyed(
                        Group.TALK,
                        "Conversation",
                        "Thirty minutes: look at the questions, then talk. The yellow half is yours; it comes back next time.",
                        20,
                        66,
                        84,
                        14)
                .heading("Three questions at most, from what was seen")
                .table(
                        "Questions",
                        List.of(
                                column("Look at", Kind.LINK),
                                column("What was seen, and a question", Kind.TEXT),
                                typed("What was said", Kind.TYPED, "In your own words; no names.")))
                .high(58)
                .gap(6)
                .heading("The talk")
                .table(
                        "Conversation",
                        List.of(
                                column("Minutes", Kind.LEFT_NUMBER),
                                column("Ask", Kind.TEXT),
                                typed("What was said", Kind.TYPED, "In your own words; no names.")))
                .high(58)
                .gap(6)
                .newPage()
                .heading("Shared upward: what is not in the team's hands")
                .table(
                        "Share_upward",
                        List.of(
                                typed(
                                        "Share",
                                        Kind.TYPED_CHOICE,
                                        "Yes lets the request stand on the page for leadership. Empty: it stays here.",
                                        "yes"),
                                column("Standing", Kind.TEXT),
                                typed("Request", Kind.TYPED, "What would help the team, and why; no names.")))
                .high(24)
                .gap(6)
                .heading("What we agreed")
                .table(
                        "Agreements",
                        List.of(
                                typed("Done", Kind.TYPED_CHOICE, "Yes, once it is done.", "yes"),
                                column("Standing", Kind.TEXT),
                                typed("Agreement", Kind.TYPED, "What we will do; one thing, no names."),
                                typed("By when", Kind.TYPED_DATE, "The day by which it is to be done.")))
                .high(24)
                .frozenTitle();
    }

    private void experiment() {
        SheetMaker sheet = making.keyed(
                        Group.TALK,
                        "Experiment",
                        "What the team tries, one thing at a time, so that a change can be told from another.",
                        24,
                        40,
                        24,
                        13,
                        13,
                        22,
                        22,
                        18,
                        34,
                        10)
                .namedHeading("Experiment_seen");
        int first = sheet.room(CHART);
        new RunCharts(making).ofAnything(sheet.sheet(), "experiment", new Room(1, first, 11, first + CHART));
        sheet.note(RunCharts.KEY, 30)
                .heading("The open experiment, and those before it")
                .table(
                        "Experiments",
                        List.of(
                                column("State", Kind.TEXT),
                                typed("Hypothesis", Kind.TYPED, "If we …, then … will change, because …"),
                                typed(
                                        "Indicator expected to move",
                                        Kind.TYPED,
                                        "Choose one of the list, or type another figure's title.",
                                        titles()),
                                typed("Start", Kind.TYPED_DATE, "The first day."),
                                typed("Review", Kind.TYPED_DATE, "The day to look at it; empty: four weeks later."),
                                column("Before", Kind.TEXT),
                                column("Since its start", Kind.TEXT),
                                column("Distinguishable from usual variation", Kind.TEXT),
                                typed("Result", Kind.TYPED, "What did you see, and what do you keep of it?"),
                                typed("Closed", Kind.TYPED_CHOICE, "Yes, once you have looked at it.", "yes")))
                .high(44)
                .shade(8, 8, "$I#=\"yes\"", "CFE6F5", true);
    }

    /** The six indicators' titles, then those of the delivery metrics, as many as a list may hold. */
    private static String[] titles() {
        List<String> all = Stream.concat(
                        HealthCheck.indicators().stream().map(indicator -> indicator.definition()),
                        DeliveryMetrics.definitions().stream())
                .map(Definition::title)
                .toList();
        int fitting = all.size();
        while (String.join(",", all.subList(0, fitting)).length() > CHOICES) {
            fitting--;
        }
        return all.subList(0, fitting).toArray(String[]::new);
    }
}
