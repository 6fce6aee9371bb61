package org.sprinthealth.templates;

import static org.sprinthealth.templates.SheetMaker.column;
import static org.sprinthealth.templates.SheetMaker.typed;

import java.util.List;
import org.sprinthealth.templates.ChartMaker.Room;
import org.sprinthealth.templates.Look.Kind;

/** The sheets of the backlog. */
final class BacklogSheets {
    private static final String CLEAR = "CFE6F5";
    private static final String WRITTEN = "E9F3FA";
    private static final String MISSING = "FDEBD0";
    /** How many rows a chart takes. */
    private static final int CHART = 14;

    private final Making making;

    private BacklogSheets(Making making) {
        this.making = making;
    }

    static void add(Making making) {
        BacklogSheets sheets = new BacklogSheets(making);
        sheets.top20();
        sheets.topTenCheck();
        sheets.criteriaWorkshop();
        sheets.pruning();
        sheets.notNow();
        sheets.intake();
        sheets.dependencies();
        sheets.soWhat();
    }

    private void top20() {
        making.keyed(
                        Group.BACKLOG,
                        "Top 20",
                        "The next items of the backlog in their order, and how clear it is what done means.",
                        6,
                        10,
                        10,
                        32,
                        13,
                        7,
                        36,
                        9,
                        8,
                        12,
                        9,
                        15,
                        10,
                        9,
                        9,
                        9,
                        9,
                        16,
                        12,
                        18)
                .namedNote("Please_check", 16)
                .table(
                        "Top_20",
                        List.of(
                                column("Rank", Kind.WHOLE),
                                column("Key", Kind.KEY),
                                column("Type", Kind.TEXT),
                                column("Summary", Kind.TEXT),
                                column("Criteria", Kind.TEXT),
                                column("Level", Kind.CENTRED),
                                column("Why", Kind.TEXT),
                                column("Estimate", Kind.NUMBER),
                                column("Age (days)", Kind.WHOLE),
                                column("Last change", Kind.DATE),
                                column("Parent", Kind.KEY),
                                column("Goal", Kind.TEXT),
                                column("Ever in a sprint", Kind.TEXT),
                                column("Waits for", Kind.TEXT),
                                column("Flags", Kind.TEXT),
                                column("Please check", Kind.TEXT),
                                typed(
                                        "Override",
                                        Kind.TYPED_CHOICE,
                                        "Is it clear what done means, as you see it?",
                                        "yes",
                                        "no"),
                                typed("Because", Kind.TYPED, "Why you see it so."),
                                typed("Expires", Kind.TYPED_DATE, "The day until which it holds; empty: 180 days."),
                                typed("To discuss", Kind.TYPED, "What of it is worth a word in the next talk?")))
                .frozen(3)
                .shade(5, 6, "$G#=3", CLEAR, false)
                .shade(5, 6, "$G#=2", WRITTEN, false)
                .shade(5, 6, "$G#<2", MISSING, true)
                .shade(16, 16, "LEFT($Q#,1)=\"●\"", CLEAR, true);
    }

    private void topTenCheck() {
        making.keyed(
                        Group.BACKLOG,
                        "Top 10 check",
                        "If the team could do only ten of these this quarter: which ten, and what would they push out?",
                        14,
                        12,
                        40,
                        13,
                        20,
                        10,
                        13,
                        36,
                        15,
                        28,
                        26)
                .named("Quarter", "Top_10_quarter", making.look().value(), 3, 17)
                .named("Picks made", "Top_10_picks", making.look().count(), 3, 18)
                .named("In both lists", "Top_10_overlap", making.look().count(), 3, 18)
                .note(
                        "Left: the first ten of the backlog as they stand. Right: the Product Owner's ten; type a key a line, in any"
                                + " order, without looking to the left first. Where the lists differ, ask what the backlog does not"
                                + " show yet. Picks of an earlier quarter are kept in the notes archive.",
                        28)
                .table(
                        "Top_10_check",
                        List.of(
                                column("Place", Kind.WHOLE),
                                column("Key", Kind.KEY),
                                column("Summary", Kind.TEXT),
                                column("Up there since", Kind.DATE),
                                column("How long", Kind.TEXT),
                                column("Picked as well", Kind.TEXT),
                                typed("Pick", Kind.TYPED, "The key of an item that is among your ten."),
                                column("What it is", Kind.TEXT),
                                column("Our place of it", Kind.CENTRED),
                                typed("Why", Kind.TYPED, "What it is worth this quarter."),
                                typed("What it drops", Kind.TYPED, "What is not done this quarter for it.")))
                .frozenTitle()
                .onOnePage()
                .shade(2, 6, "LEFT($G#,1)=\"●\"", CLEAR, false);
    }

    private void criteriaWorkshop() {
        SheetMaker sheet = making.keyed(
                        Group.BACKLOG,
                        "Criteria workshop",
                        "Items to talk over with who needs them, who builds them and who tries them, the nearest to a sprint first.",
                        13,
                        42,
                        22,
                        17,
                        7,
                        46,
                        36,
                        8,
                        30)
                .named("Still to do", "Workshop_open", making.look().count(), 2, 18)
                .note(
                        "Five minutes an item: tell one example, write down what was agreed, go on. Level 2 is written and worth a"
                                + " word; levels 0 and 1 need the talk first. An item leaves the list when its criteria are clear.",
                        16)
                .table(
                        "Criteria_workshop",
                        List.of(
                                column("Key", Kind.KEY),
                                column("Summary", Kind.TEXT),
                                column("How near", Kind.TEXT),
                                column("Criteria", Kind.TEXT),
                                column("Level", Kind.CENTRED),
                                column("What is missing", Kind.TEXT),
                                column("A question to ask", Kind.TEXT),
                                typed("Done", Kind.TYPED_CHOICE, "Was it talked over?", "yes"),
                                typed("Note", Kind.TYPED, "What was agreed.")))
                .frozen(3)
                .shade(4, 5, "$F#=2", WRITTEN, false)
                .shade(4, 5, "AND($F#<2,$B#<>\"\")", MISSING, true)
                .gap(16)
                .namedHeading("Levels_seen");
        int end = sheet.room(CHART) + CHART;
        new BacklogCharts(making, sheet.sheet()).levels(new Room(1, end - CHART, 6, end));
    }

    private void pruning() {
        SheetMaker sheet = making.keyed(
                        Group.BACKLOG,
                        "Pruning",
                        "What waits for more than 90 days and was never in a sprint: what would be missed if it went?",
                        13,
                        50,
                        9,
                        18,
                        13,
                        13,
                        13,
                        12,
                        36)
                .namedHeadings("Ages_seen", "Weeks_seen", 4);
        int end = sheet.room(CHART) + CHART;
        BacklogCharts charts = new BacklogCharts(making, sheet.sheet());
        charts.ages(new Room(1, end - CHART, 4, end));
        charts.weeks(new Room(4, end - CHART, 10, end));
        sheet.namedHeading("Pruning_seen")
                .namedNote("Pruning_decided", 16)
                .table(
                        "Pruning",
                        List.of(
                                column("Key", Kind.KEY),
                                column("Summary", Kind.TEXT),
                                column("Age (days)", Kind.WHOLE),
                                column("Asked by", Kind.TEXT),
                                column("Last change", Kind.DATE),
                                column("Rested 90 days", Kind.TEXT),
                                column("Possible duplicate", Kind.KEY),
                                typed(
                                        "Decision",
                                        Kind.TYPED_CHOICE,
                                        "What becomes of it? Change it in the tracker as well.",
                                        "keep",
                                        "drop",
                                        "not now",
                                        "merge"),
                                typed("Reason", Kind.TYPED, "Why, in words for who asked for it.")))
                .frozenTitle();
    }

    private void notNow() {
        making.keyed(
                        Group.BACKLOG,
                        "Not now & trade-offs",
                        "What the team does not do now, until when, and what had to go for what it does.",
                        26,
                        36,
                        13,
                        38,
                        30,
                        14,
                        15,
                        13)
                .namedHeading("Trade_offs_seen")
                .table(
                        "Trade_offs",
                        List.of(
                                column("Sprint", Kind.TEXT),
                                column("What came in", Kind.TEXT),
                                column("Came in", Kind.WHOLE),
                                column("What went out", Kind.TEXT),
                                column("What the log says drops", Kind.TEXT),
                                column("Went out", Kind.WHOLE),
                                column("So", Kind.TEXT)))
                .unsorted()
                .namedHeading("Requests_seen")
                .table(
                        "Requests_known",
                        List.of(
                                column("About", Kind.STRONG),
                                column("What it is", Kind.TEXT),
                                column("Answer", Kind.TEXT),
                                column("Because", Kind.TEXT),
                                column("Drops for it", Kind.TEXT),
                                column("Look again on", Kind.DATE),
                                column("Answered", Kind.DATE),
                                column("Asked", Kind.DATE)))
                .unsorted()
                .heading("The register")
                .note(
                        "A kind no, with a reason and a day to look again, is easier to give and to hear than silence. What stands"
                                + " here is read as a row of the decision log.",
                        16)
                .table(
                        "Decisions",
                        List.of(
                                typed("Request", Kind.TYPED, "A key, or what was asked for in a few words."),
                                column("Title", Kind.TEXT),
                                typed(
                                        "Decision",
                                        Kind.TYPED_CHOICE,
                                        "What was decided?",
                                        "not now",
                                        "decline",
                                        "trade-off",
                                        "reorder"),
                                typed("Why", Kind.TYPED, "The reason, in words for who asked."),
                                typed("What drops", Kind.TYPED, "What is put down for it, where it is done."),
                                typed("Revisit", Kind.TYPED_DATE, "The day to look at it again."),
                                column("Look again", Kind.TEXT),
                                typed(
                                        "Date",
                                        Kind.TYPED_DATE,
                                        "The day of the decision; empty: that of this edition.")))
                .frozenTitle()
                .shade(7, 7, "LEFT($H#,1)=\"●\"", MISSING, true);
    }

    private void intake() {
        making.sheet(
                        Group.BACKLOG,
                        "Intake",
                        "By which path work reaches a sprint, for whom, and how long it takes from the wish to the sprint.",
                        24,
                        56,
                        13,
                        20,
                        14,
                        14,
                        13,
                        10)
                .namedHeading("Intake_sprint")
                .table(
                        "Intake_paths",
                        List.of(
                                column("Path", Kind.STRONG),
                                column("What it means", Kind.TEXT),
                                column("Items", Kind.WHOLE),
                                column("Share", Kind.PERCENT),
                                column("Usual days", Kind.NUMBER)))
                .unsorted()
                .note(
                        "Work that is born in a sprint skipped the backlog: often with good reason, which is worth hearing. Days are"
                                + " working days from an item's creation until the sprint took it; usual is the one in the middle.",
                        16)
                .heading("Item by item")
                .table(
                        "Intake",
                        List.of(
                                column("Path", Kind.STRONG),
                                column("Summary", Kind.TEXT),
                                column("Key", Kind.KEY),
                                column("Asked by", Kind.TEXT),
                                column("Created", Kind.DATE),
                                column("In the sprint", Kind.DATE),
                                column("Working days", Kind.WHOLE),
                                column("Begun in it", Kind.CENTRED)))
                .frozenTitle()
                .shade(0, 0, "LEFT($A#,4)=\"born\"", MISSING, true);
    }

    private void dependencies() {
        making.keyed(
                        Group.BACKLOG,
                        "Dependencies",
                        "What waits for someone else, what a sprint needs first: has anybody talked to them?",
                        13,
                        48,
                        14,
                        20,
                        13,
                        11,
                        8,
                        20,
                        44)
                .table(
                        "Dependencies",
                        List.of(
                                column("Key", Kind.KEY),
                                column("Summary", Kind.TEXT),
                                column("Waits for", Kind.KEY),
                                column("State", Kind.TEXT),
                                column("Since", Kind.DATE),
                                column("Known", Kind.TEXT),
                                column("Days", Kind.WHOLE),
                                column("Needed by", Kind.TEXT),
                                typed("Note", Kind.TYPED, "Who was talked to, and what was agreed.")))
                .frozen(2)
                .shade(8, 8, "LEFT($I#,1)=\"●\"", MISSING, true);
    }

    private void soWhat() {
        making.keyed(
                        Group.BACKLOG,
                        "So what",
                        "For each larger piece of work: what changes for whom, and how would anybody see it?",
                        9,
                        13,
                        32,
                        8,
                        24,
                        40,
                        32,
                        28,
                        20,
                        16,
                        13)
                .table(
                        "So_what",
                        List.of(
                                column("What", Kind.TEXT),
                                column("Key", Kind.KEY),
                                column("Name", Kind.STRONG),
                                column("In the top 20", Kind.WHOLE),
                                column("Success in its text", Kind.TEXT),
                                column("Known from the team's tables", Kind.TEXT),
                                typed(
                                        "What changes for the user",
                                        Kind.TYPED,
                                        "Ask 'so what?' until someone outside the team is in the answer."),
                                typed("How we will know", Kind.TYPED, "What one would see or hear."),
                                typed("Measure", Kind.TYPED, "What is counted or watched."),
                                typed("Target", Kind.TYPED, "The value that would be good enough."),
                                typed("Review date", Kind.TYPED_DATE, "The day to look whether it came so.")))
                .frozen(4);
    }
}
