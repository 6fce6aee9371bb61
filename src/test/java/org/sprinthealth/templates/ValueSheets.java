package org.sprinthealth.templates;

import static org.sprinthealth.templates.SheetMaker.column;
import static org.sprinthealth.templates.SheetMaker.typed;

import java.util.List;
import org.sprinthealth.templates.Look.Kind;
import org.sprinthealth.templates.SheetMaker.Column;

/** The sheets of what the work was worth. */
final class ValueSheets {
    private final Making making;

    private ValueSheets(Making making) {
        this.making = making;
    }

    static void add(Making making) {
        ValueSheets sheets = new ValueSheets(making);
        sheets.shipped();
        sheets.stakeholders();
        sheets.roadmap();
    }

    private void shipped() {
        SheetMaker sheet = making.keyed(
                        Group.VALUE,
                        "Shipped & used",
                        "What was shipped, who uses it, and what that teaches: a feature is an idea until somebody uses it.",
                        28,
                        12,
                        11,
                        20,
                        8,
                        9,
                        9,
                        9,
                        17,
                        34,
                        22,
                        22,
                        22)
                .table("Shipped_features", shippedColumns())
                .frozen(2)
                .shade(9, 9, "LEFT($J#,1)=\"●\"", "CFE6F5", true)
                .shade(9, 9, "LEFT($J#,1)=\"○\"", "FDEBD0", false)
                .namedHeading("Adoption_seen");
        int rows = 18;
        making.chartOf("Shipped_features").adoption(sheet.sheet(), "adoption", sheet.room(rows), rows, 11);
        sheet.gap(6)
                .note(
                        "Read each feature by its own target. Unmeasured is not unused, and a feature of a few is not worse than"
                                + " one of many. Where fewer than 20 could use it, read the counts, not a percentage.",
                        17);
    }

    private static List<Column> shippedColumns() {
        return List.of(
                column("Feature", Kind.STRONG),
                column("Shipped", Kind.DATE),
                column("Class", Kind.TEXT),
                column("Audience", Kind.TEXT),
                column("Using", Kind.WHOLE),
                column("Of", Kind.WHOLE),
                column("Rate (%)", Kind.TENTH),
                column("Target (%)", Kind.NUMBER),
                column("In use", Kind.TEXT),
                column("Why", Kind.TEXT),
                typed("Outcome", Kind.TYPED, "What changed for those who use it?"),
                typed("Learned", Kind.TYPED, "What do you know now that you did not before?"),
                typed("Next", Kind.TYPED, "Grow it, change it, leave it, or take it away?"));
    }

    private void stakeholders() {
        SheetMaker sheet = making.keyed(
                        Group.VALUE,
                        "Stakeholders",
                        "Do those who ask feel heard, and do they know what is planned and why?",
                        12,
                        44,
                        9,
                        9,
                        10,
                        8,
                        9,
                        10,
                        11,
                        8,
                        9,
                        8,
                        9,
                        38)
                .note(
                        "Of those who rated a statement, how many agree (4 or 5). Heard and informed stand side by side and are"
                                + " never averaged. What could tell of fewer than five people is not shown.",
                        17)
                .table("Stakeholder_waves", waveColumns())
                .namedHeading("Stakeholders_seen");
        int rows = 18;
        making.chartOf("Data_Surveys").agreement(sheet.sheet(), "stakeholders", sheet.room(rows), rows, 14);
        sheet.gap(6)
                .namedHeading("Comments_seen")
                .table(
                        "Stakeholder_comments",
                        List.of(column("Wave", Kind.TEXT), column("In their own words", Kind.TEXT)))
                .frozenTitle();
    }

    private static List<Column> waveColumns() {
        return List.of(
                column("Wave", Kind.STRONG),
                column("Who, and what is not shown", Kind.TEXT),
                column("Invited", Kind.WHOLE),
                column("Answers", Kind.WHOLE),
                column("Answered", Kind.PERCENT),
                column("Heard", Kind.WHOLE),
                column("of (heard)", Kind.WHOLE),
                column("Informed", Kind.WHOLE),
                column("of (informed)", Kind.WHOLE),
                column("How to ask", Kind.WHOLE),
                column("of (how to ask)", Kind.WHOLE),
                column("What drops", Kind.WHOLE),
                column("of (what drops)", Kind.WHOLE),
                typed("Themes", Kind.TYPED, "What you hear in it, in your words: themes, never who said what."));
    }

    private void roadmap() {
        making.keyed(
                        Group.VALUE,
                        "Roadmap",
                        "Now, next and later: which outcome each goal is for, what speaks for it, and when you last looked.",
                        10,
                        34,
                        34,
                        30,
                        24,
                        12,
                        8,
                        8,
                        8,
                        11,
                        30,
                        12)
                .heading("Goals of the goals table")
                .note(
                        "Items serve a goal where their parents, keys or labels reach it. Where nobody has looked at a goal for"
                                + " three months, ask: keep it, change it, or let it go?",
                        17)
                .table("Roadmap", roadmapColumns())
                .shade(7, 7, "AND($H#<>\"\",$H#>90)", "FDEBD0", true)
                .heading("Goals kept here")
                .note(
                        "For goals that no table has yet. An outcome says what changes for somebody, not what is built.",
                        17)
                .table("Roadmap_goals", goalColumns())
                .frozenTitle();
    }

    private static List<Column> roadmapColumns() {
        return List.of(
                column("Horizon", Kind.STRONG),
                column("Goal", Kind.STRONG),
                column("Outcome", Kind.TEXT),
                column("How it shows", Kind.TEXT),
                column("Items linked", Kind.TEXT),
                column("Reviewed", Kind.DATE),
                column("Age (days)", Kind.WHOLE),
                column("Open", Kind.WHOLE),
                column("Done", Kind.WHOLE),
                typed(
                        "Move to",
                        Kind.TYPED_CHOICE,
                        "Where does it belong now?",
                        "now",
                        "next",
                        "later",
                        "done",
                        "let go"),
                typed("Evidence so far", Kind.TYPED, "What have you seen that speaks for it, or against it?"),
                typed("Looked at on", Kind.TYPED_DATE, "The day on which you last talked about it."));
    }

    private static List<Column> goalColumns() {
        return List.of(
                typed("Horizon", Kind.TYPED_CHOICE, "When is it for?", "now", "next", "later"),
                typed("Goal", Kind.TYPED, "The goal in a few words."),
                typed("Outcome", Kind.TYPED, "What should change, and for whom?"),
                typed("Evidence", Kind.TYPED, "What speaks for it, and how will you know?"),
                typed("Keys or labels", Kind.TYPED, "Keys of parents or items, or labels, with commas between."),
                typed("Reviewed", Kind.TYPED_DATE, "The day on which you last talked about it."));
    }
}
