package org.sprinthealth.templates;

import static org.sprinthealth.templates.SheetMaker.column;
import static org.sprinthealth.templates.SheetMaker.typed;

import java.util.List;
import org.sprinthealth.templates.Look.Kind;
import org.sprinthealth.templates.SheetMaker.Column;
import org.sprinthealth.templates.SheetMaker.Span;

/** The sheets of the sprints. */
final class SprintSheets {
    private final Making making;

    private SprintSheets(Making making) {
        this.making = making;
    }

    static void add(Making making) {
        SprintSheets sheets = new SprintSheets(making);
        sheets.refinement();
        sheets.goal();
        sheets.sprintLedger();
        sheets.sprintItems();
        sheets.delivery();
    }

    private void refinement() {
        SheetMaker sheet = making.keyed(
                Group.SPRINT,
                "Refinement & planning",
                "Were the questions asked before the sprint, in planning, or only while it ran?",
                15,
                11,
                13,
                22,
                13,
                40,
                46,
                11,
                26);
        sheet.named("Sprint", "Refined_sprint", making.look().big(), 4, 22)
                .named("Needed none", "Refined_clear", making.look().big(), 4, 22)
                .named("Read as", "Refined_seen", making.look().value(), 8, 44);
        twoByTwo(sheet);
        sheet.heading("What the sprint began with")
                .note(
                        "Signs between the commitment and done or the end: S strong, M likely, W only possible. A sign is a reason"
                                + " to ask, not a fault. Where you know better, say so on the right: your word wins.",
                        17)
                .table("Committed_items", committedColumns())
                .shade(4, 4, "$F#=\"no\"", "FDEBD0", true)
                .newPage()
                .heading("What was presented in planning")
                .note(
                        "From the planning log, or, where none is kept, from what stood ready in the three working days before."
                                + " Running sprints show what the log says so far.",
                        17)
                .table("Presented_items", presentedColumns())
                .shade(4, 4, "LEFT($E#,6)=\"pushed\"", "FDEBD0", true)
                .newPage()
                .heading("Planning log, kept here")
                .note(
                        "A row an item as it is presented: two columns are enough, item and outcome. Tick later what needed"
                                + " clarification while the sprint ran.",
                        17)
                .table("Planning_log", logColumns())
                .frozenTitle();
    }

    /** The last six sprints by what they say of refinement and planning together. */
    private void twoByTwo(SheetMaker sheet) {
        Look look = making.look();
        sheet.namedHeading("Two_by_two_seen")
                .spans(
                        18,
                        new Span("", "", look.label(), 1, 2),
                        new Span("few needed clarification late", "", look.label(), 3, 6),
                        new Span("many needed clarification late", "", look.label(), 7, 9))
                .spans(
                        48,
                        new Span("few pushed back in planning", "", look.value(), 1, 2),
                        new Span("", "Square_upstream", look.square(), 3, 6),
                        new Span("", "Square_unchallenged", look.square(), 7, 9))
                .spans(
                        48,
                        new Span("many pushed back in planning", "", look.value(), 1, 2),
                        new Span("", "Square_filter", look.square(), 3, 6),
                        new Span("", "Square_readiness", look.square(), 7, 9));
    }

    private static List<Column> committedColumns() {
        return List.of(
                column("Sprint", Kind.TEXT),
                column("Key", Kind.KEY),
                column("Committed on", Kind.DATE),
                column("Verdict", Kind.TEXT),
                column("Needed none", Kind.CENTRED),
                column("Summary", Kind.TEXT),
                column("Signs, with dates", Kind.TEXT),
                typed(
                        "Override",
                        Kind.TYPED_CHOICE,
                        "Did it do without further clarification, as you see it?",
                        "yes",
                        "no"),
                typed("Because", Kind.TYPED, "Why you see it so."));
    }

    private static List<Column> presentedColumns() {
        return List.of(
                column("Sprint", Kind.TEXT),
                column("Key", Kind.KEY),
                column("Clarified later", Kind.CENTRED),
                column("Outcome", Kind.TEXT),
                column("Evidence", Kind.CENTRED),
                column("Summary", Kind.TEXT),
                column("How it is known", Kind.TEXT));
    }

    private static List<Column> logColumns() {
        return List.of(
                typed("Sprint", Kind.TYPED, "The sprint's name, as the tracker has it."),
                typed("Item", Kind.TYPED, "The item's key."),
                typed("Presented", Kind.TYPED_DATE, "The day on which the team looked at it."),
                typed(
                        "Outcome",
                        Kind.TYPED_CHOICE,
                        "What became of it in planning?",
                        "taken",
                        "not ready",
                        "capacity",
                        "priority"),
                typed("Needed clarification", Kind.TYPED_CHOICE, "Did a question come up after it was taken?", "yes"),
                typed("Note", Kind.TYPED, "What was unclear, or what would have helped."));
    }

    private void goal() {
        Look look = making.look();
        SheetMaker sheet = making.keyed(
                Group.SPRINT,
                "Sprint Goal & review",
                "What the sprint is for, whether everyone could say it, and what the review should leave behind.",
                19,
                48,
                12,
                35,
                35,
                35,
                9);
        sheet.named("Sprint", "Goal_sprint", look.big(), 5, 22)
                .named("Sprint Goal", "Goal_text", look.big(), 5, 36)
                .named("Could state it", "Goal_stated", look.value(), 5, 30)
                .named("Why it matters", "Goal_explained", look.value(), 5, 17)
                .heading("Goals and what became of them")
                .table("Sprint_goals", goalColumns())
                .namedHeading("Goal_facts_of")
                .table("Goal_facts", factColumns())
                .shade(3, 3, "LEFT($D#,1)=\"✓\"", "CFE6F5", true)
                .shade(3, 3, "LEFT($D#,1)=\"✗\"", "FDEBD0", true)
                .newPage()
                .heading("The review, on one page")
                .note(
                        "Newest sprint first. Three questions are enough: what can users do now that they could not before, what"
                                + " did we ask those who were there, and what did we decide?",
                        17)
                .table("Sprint_review", reviewColumns())
                .high(64)
                .heading("In the team's own words")
                .note(
                        "From five answers on, shuffled, without time stamps or names. Read them together and score each: 2 the"
                                + " goal, 1 a part of it, 0 something else. No machine judges words.",
                        17)
                .table("Goal_answers", answerColumns())
                .frozenTitle();
    }

    private static List<Column> goalColumns() {
        return List.of(
                column("Sprint", Kind.STRONG),
                column("Sprint Goal", Kind.TEXT),
                typed("Outcome", Kind.TYPED_CHOICE, "What the review says of the goal.", "met", "partly", "not"),
                column("Counted as", Kind.TEXT),
                column("Could state it", Kind.TEXT),
                column("Scored here", Kind.TEXT),
                column("Sprint no", Kind.WHOLE));
    }

    private static List<Column> reviewColumns() {
        return List.of(
                column("Sprint", Kind.STRONG),
                column("Completed", Kind.TEXT),
                column("Items", Kind.CENTRED),
                typed("What users can do now", Kind.TYPED, "What can users do now that they could not before?"),
                typed("Asked of stakeholders", Kind.TYPED, "What did you ask them, and what did they say?"),
                typed("Decisions", Kind.TYPED, "What was decided, and what changes in the backlog?"));
    }

    private static List<Column> factColumns() {
        return List.of(
                column("Fact", Kind.STRONG),
                column("In words", Kind.TEXT),
                column("Holds", Kind.CENTRED),
                column("In the sprint before", Kind.TEXT));
    }

    private static List<Column> answerColumns() {
        return List.of(
                column("Sprint", Kind.TEXT),
                column("Answer", Kind.TEXT),
                typed("Score", Kind.TYPED_CHOICE, "2 the goal, 1 a part of it, 0 something else.", "2", "1", "0"),
                column("Sprint no", Kind.LEFT_NUMBER));
    }

    private void sprintLedger() {
        SheetMaker sheet = making.keyed(
                        Group.SPRINT,
                        "Sprint ledger",
                        "What each sprint took on, what came and went, and how it ended: an account that must balance.",
                        8,
                        16,
                        12,
                        12,
                        11,
                        9,
                        10,
                        12,
                        11,
                        11,
                        11,
                        11,
                        12,
                        12,
                        10,
                        10,
                        10,
                        10,
                        28,
                        24)
                .table("Sprint_ledger", ledgerColumns())
                .frozen(3)
                .shade(12, 12, "$M#<>0", "F8D7C4", true);
        sheet.namedHeading("Ledger_seen");
        int rows = 17;
        new ChartMaker(making.workbook().getTable("Sprint_ledger"))
                .stack(sheet.sheet(), "sprint-ledger", sheet.room(rows), rows, 14);
        sheet.gap(6)
                .note(
                        "committed + added − removed = final = completed + not completed + cancelled. An item that left and came"
                                + " back counts in both columns. Items done before the sprint started stand outside.",
                        17)
                .heading("The same in points")
                .table("Sprint_points", pointColumns())
                .shade(13, 13, "AND($N#<>\"\",$N#<>0)", "F8D7C4", true);
    }

    private void sprintItems() {
        making.sheet(
                        Group.SPRINT,
                        "Sprint items",
                        "The events behind the ledger, newest sprint first: exact, or between two exports.",
                        18,
                        13,
                        56,
                        18,
                        9,
                        18,
                        18,
                        11)
                .table(
                        "Sprint_items",
                        List.of(
                                column("Sprint", Kind.TEXT),
                                column("Key", Kind.KEY),
                                column("Summary", Kind.TEXT),
                                column("What happened", Kind.TEXT),
                                column("Points", Kind.NUMBER),
                                column("From", Kind.TIME),
                                column("Up to", Kind.TIME),
                                column("Known", Kind.TEXT)))
                .frozen(2);
    }

    private void delivery() {
        making.sheet(
                        Group.SPRINT,
                        "Delivery",
                        "What the sprint ledgers say together; none of it is a target, and no two teams' figures compare.",
                        26,
                        7,
                        7,
                        9,
                        9,
                        10,
                        20,
                        13,
                        14,
                        10,
                        38,
                        34)
                .table(
                        "Delivery",
                        List.of(
                                column("Figure", Kind.STRONG),
                                column("k", Kind.NUMBER),
                                column("of", Kind.NUMBER),
                                column("Percent", Kind.PERCENT),
                                column("Amount", Kind.NUMBER),
                                column("Unit", Kind.TEXT),
                                column("Standing", Kind.TEXT),
                                column("Usual range", Kind.TEXT),
                                column("Last 12", Kind.BARS),
                                column("Evidence", Kind.CENTRED),
                                column("What could mislead, or what to do next", Kind.TEXT),
                                column("A question it helps to ask", Kind.TEXT)))
                .frozen(1)
                .shade(6, 6, "LEFT($G#,7)=\"changed\"", "CFE6F5", true)
                .shade(6, 6, "LEFT($G#,7)=\"leaning\"", "E9F3FA", false);
    }

    private static List<Column> ledgerColumns() {
        return List.of(
                column("Sprint no", Kind.WHOLE),
                column("Sprint", Kind.STRONG),
                column("Start", Kind.DATE),
                column("End", Kind.DATE),
                column("Committed", Kind.WHOLE),
                column("Added", Kind.WHOLE),
                column("Removed", Kind.WHOLE),
                column("Final", Kind.WHOLE),
                column("Completed", Kind.WHOLE),
                column("Not completed", Kind.WHOLE),
                column("Cancelled", Kind.WHOLE),
                column("Check", Kind.WHOLE),
                column("Committed and completed", Kind.WHOLE),
                column("Carried 1×", Kind.WHOLE),
                column("Carried 2×", Kind.WHOLE),
                column("Carried 3× or more", Kind.WHOLE),
                column("Done before start", Kind.WHOLE),
                column("Evidence", Kind.CENTRED),
                column("What could mislead", Kind.TEXT),
                typed("Note", Kind.TYPED, "What you would tell someone who reads this row in half a year."));
    }

    private static List<Column> pointColumns() {
        return List.of(
                column("Sprint no", Kind.WHOLE),
                column("Sprint", Kind.STRONG),
                column("Items committed", Kind.WHOLE),
                column("of them estimated", Kind.WHOLE),
                column("Committed", Kind.NUMBER),
                column("Added", Kind.NUMBER),
                column("Removed", Kind.NUMBER),
                column("Re-estimated", Kind.NUMBER),
                column("Final", Kind.NUMBER),
                column("Completed", Kind.NUMBER),
                column("Not completed", Kind.NUMBER),
                column("Cancelled", Kind.NUMBER),
                column("Check", Kind.NUMBER),
                column("Committed and completed", Kind.NUMBER),
                column("Points", Kind.PLAIN));
    }
}
