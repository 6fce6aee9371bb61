package org.sprinthealth.templates;

import static org.sprinthealth.templates.SheetMaker.column;
import static org.sprinthealth.templates.SheetMaker.typed;

import java.util.List;
import org.sprinthealth.templates.ChartMaker.Room;
import org.sprinthealth.templates.Look.Kind;

/** The sheets that show what the figures rest on. */
final class EvidenceSheets {
    /** Rows of a chart, and where the right one of two begins and ends. */
    private static final int CHART = 16;

    private static final int MIDDLE = 4;
    private static final int END = 8;

    private final Making making;

    private EvidenceSheets(Making making) {
        this.making = making;
    }

    static void add(Making making) {
        EvidenceSheets sheets = new EvidenceSheets(making);
        sheets.patterns();
        sheets.flow();
        sheets.dataQuality();
        sheets.definitions();
        sheets.notesArchive();
    }

    private void patterns() {
        making.keyed(
                        Group.EVIDENCE,
                        "Patterns",
                        "In which of the last eight sprints a struggle was seen, and which ritual helps where it repeats.",
                        30,
                        8,
                        8,
                        8,
                        8,
                        8,
                        8,
                        8,
                        8,
                        27,
                        18,
                        20,
                        32,
                        30)
                .namedHeading("Patterns_seen")
                .note(
                        "● seen   ○ not seen   · no data. Seen in 3 of the last 4: repeated, its ritual is worth a try. Seen"
                                + " once: let it be. Not seen for 3 after that: step back.",
                        15)
                .namedNote("Patterns_sprints", 15)
                .table(
                        "Patterns",
                        List.of(
                                column("Struggle", Kind.STRONG),
                                column("7 before", Kind.CENTRED),
                                column("6 before", Kind.CENTRED),
                                column("5 before", Kind.CENTRED),
                                column("4 before", Kind.CENTRED),
                                column("3 before", Kind.CENTRED),
                                column("2 before", Kind.CENTRED),
                                column("1 before", Kind.CENTRED),
                                column("Newest", Kind.CENTRED),
                                column("Repeated?", Kind.TEXT),
                                column("Now", Kind.TEXT),
                                column("Suggested ritual", Kind.LINK),
                                column("A question it helps to ask", Kind.TEXT),
                                typed("Coach's reading", Kind.TYPED, "What is behind it, as you see it? No names.")))
                .frozen(2)
                .shade(2, 9, "C#=\"●\"", "FDEBD0", true)
                .shade(10, 10, "LEFT($K#,8)=\"repeated\"", "FDEBD0", true)
                .onOnePage();
    }

    private void flow() {
        SheetMaker sheet = making.keyed(
                        Group.EVIDENCE,
                        "Flow & forecast",
                        "How work flows through the team, and what will probably be done by when if the weeks to come are like"
                                + " those before.",
                        22,
                        52,
                        16,
                        15,
                        15,
                        15,
                        44)
                .named("Worth a word", "Flow_words", making.look().value(), 6, 44)
                .table(
                        "Flow",
                        List.of(
                                column("Figure", Kind.STRONG),
                                column("Now, and what to know", Kind.TEXT),
                                column("Standing", Kind.TEXT),
                                column("Usual range", Kind.TEXT),
                                column("Last 12", Kind.BARS),
                                column("Evidence", Kind.CENTRED),
                                column("A question it helps to ask", Kind.TEXT)))
                .heading("What is left, and by when")
                .namedNote("Forecast_seen", 28)
                .table(
                        "Forecast",
                        List.of(
                                typed(
                                        "In scope",
                                        Kind.TYPED_CHOICE,
                                        "Yes for each that belongs together; the next edition forecasts them as one.",
                                        "yes"),
                                column("What is left", Kind.STRONG),
                                column("Items left", Kind.WHOLE),
                                column("50 % by", Kind.DATE),
                                column("85 % by", Kind.DATE),
                                column("95 % by", Kind.DATE)))
                .note(
                        "Each date holds for that work done before anything else; what comes in between comes on top. 85 % is"
                                + " to plan with, 50 % is the toss of a coin.",
                        28)
                .newPage();
        Room ageing = flowCharts(sheet);
        sheet.heading("In work, the oldest first")
                .table(
                        "Ageing",
                        List.of(
                                column("Key", Kind.KEY),
                                column("Summary", Kind.TEXT),
                                column("Status", Kind.TEXT),
                                column("In work since", Kind.DATE),
                                column("Age (days)", Kind.WHOLE),
                                column("85 % within", Kind.WHOLE),
                                column("What is seen", Kind.TEXT)))
                .shade(5, 5, "AND($G#<>\"\",$F#>$G#)", "FDEBD0", true)
                .frozenTitle();
        new FlowCharts(making).ageing(sheet.sheet(), ageing);
    }

    /** The charts, but for that of a table which is still to come: the room for it. */
    private Room flowCharts(SheetMaker sheet) {
        FlowCharts charts = new FlowCharts(making);
        sheet.namedHeadings("Throughput_seen", "Cycle_seen", MIDDLE);
        int first = sheet.room(CHART);
        charts.throughput(sheet.sheet(), new Room(1, first, MIDDLE, first + CHART));
        charts.cycleTimes(sheet.sheet(), new Room(MIDDLE, first, END, first + CHART));
        sheet.namedHeadings("Fan_seen", "Ageing_seen", MIDDLE);
        int second = sheet.room(CHART);
        charts.forecast(sheet.sheet(), new Room(1, second, MIDDLE, second + CHART));
        return new Room(MIDDLE, second, END, second + CHART);
    }

    private void dataQuality() {
        making.keyed(
                        Group.EVIDENCE,
                        "Data quality",
                        "Not mistakes; context for reading the figures.",
                        34,
                        10,
                        28,
                        42,
                        38,
                        18,
                        11,
                        13)
                .table(
                        "Checks",
                        List.of(
                                column("What was looked at", Kind.STRONG),
                                column("Found", Kind.WHOLE),
                                column("Touches", Kind.TEXT),
                                column("Where", Kind.TEXT),
                                column("What would change it", Kind.TEXT),
                                column("Standing", Kind.TEXT),
                                typed("Accepted", Kind.TYPED_CHOICE, "Yes, where it may stay so for now.", "yes"),
                                typed("Until", Kind.TYPED_DATE, "The day until which it may; empty: for good.")))
                .shade(2, 2, "OR($G#=\"worth a look\",RIGHT($G#,9)=\"still so?\")", "FDEBD0", true)
                .heading("Rows and files that could not be used")
                .table(
                        "Refused",
                        List.of(
                                column("File", Kind.TEXT),
                                column("Line", Kind.WHOLE),
                                column("Column", Kind.TEXT),
                                column("Why", Kind.TEXT),
                                column("What to do", Kind.TEXT)))
                .heading("What became of every file")
                .table(
                        "Files",
                        List.of(
                                column("File", Kind.TEXT),
                                column("Rows read", Kind.WHOLE),
                                column("What became of it", Kind.TEXT),
                                column("Notes", Kind.TEXT),
                                column("Exported", Kind.TIME),
                                column("Used", Kind.WHOLE),
                                column("Refused", Kind.WHOLE),
                                column("Blank", Kind.WHOLE)))
                .frozenTitle();
    }

    private void definitions() {
        Shared.definitions(making.sheet(
                        Group.EVIDENCE,
                        "Definitions",
                        "Every figure in words, with the settings in force: one definition for the workbook, the page and the code.",
                        32,
                        62,
                        48,
                        22,
                        9,
                        9,
                        36))
                .heading("Settings in force")
                .table("Settings", List.of(column("Setting", Kind.STRONG), column("In force", Kind.TEXT)))
                .gap(8)
                .note(
                        "Evidence grades: A exact history · B nightly exports around the moment · C reconstructed from the current"
                                + " state, or over a longer gap · D not derivable, which is no data.",
                        17);
    }

    private void notesArchive() {
        making.sheet(
                        Group.EVIDENCE,
                        "Notes archive",
                        "What people typed into rows that are gone. Nothing typed is lost; it comes back with its row.",
                        60,
                        22,
                        28,
                        20,
                        14,
                        44)
                .table(
                        "Notes_archive",
                        List.of(
                                column("What was typed", Kind.TEXT),
                                column("Table", Kind.TEXT),
                                column("Row", Kind.TEXT),
                                column("Column", Kind.TEXT),
                                column("Typed into the edition of", Kind.DATE),
                                column("Why it is here", Kind.TEXT)))
                .frozen(1);
    }
}
