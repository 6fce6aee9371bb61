package org.sprinthealth.templates;

import static org.sprinthealth.templates.SheetMaker.column;

import java.util.List;
import org.sprinthealth.templates.ChartMaker.Room;
import org.sprinthealth.templates.Look.Kind;

/** The sheets of the portfolio that people talk over: who is in, what changed, what repeats, what teams ask and try. */
final class PortfolioTalkSheets {
    /** Rows of a chart, and for how many teams there is a row of them. */
    private static final int CHART = 8;

    private static final int LARGE_CHART = 18;

    private static final int TEAMS = 20;
    private static final int TEAMS_A_PAGE = 4;
    private static final List<String> DRAWN = List.of("backlog-health", "refinement-effectiveness", "story-rejection");

    private final Making making;

    private PortfolioTalkSheets(Making making) {
        this.making = making;
    }

    static void add(Making making) {
        PortfolioTalkSheets sheets = new PortfolioTalkSheets(making);
        sheets.startHere();
        sheets.since();
        sheets.patterns();
        sheets.indicators();
        sheets.words();
        sheets.runCharts();
        sheets.requests();
        sheets.learned();
    }

    private void startHere() {
        Look look = making.look();
        making.sheet(
                        Group.TALK,
                        "Start here",
                        "Who is in, what changed, and how much of that chance alone would give.",
                        30,
                        62,
                        36,
                        48,
                        22)
                .note(
                        "Coaching data, never a performance score. Teams stand in their configured order and are compared only"
                                + " with themselves: no ranking, no totals, no person's name.",
                        17)
                .named("Portfolio", "Portfolio", look.big(), 4, 22)
                .named("Period", "Period", look.value(), 4, 17)
                .named("Teams with current data", "Teams_in", look.count(), 1, 18)
                .named("Teams with a file in trouble", "Teams_in_trouble", look.count(), 1, 18)
                .named("Teams with stale data", "Teams_stale", look.count(), 1, 18)
                .named("Teams without data", "Teams_missing", look.count(), 1, 18)
                .named("What is wrong, and since when", "Teams_not_current", look.value(), 4, 30)
                .named("Signals seen", "Signals_seen", look.count(), 1, 18)
                .named("By chance alone", "Signals_by_chance", look.count(), 1, 18)
                .note(
                        "With so many figures side by side, some leave their usual range by chance. Only more signals than chance"
                                + " would give are worth a question.",
                        17)
                .named("Since last time", "Since_last", look.value(), 4, 18)
                .named("Patterns", "Patterns_now", look.value(), 4, 30)
                .namedHeading("Changed_seen")
                .table(
                        "Changed",
                        List.of(
                                column("Team", Kind.STRONG),
                                column("What changed", Kind.TEXT),
                                column("Usual range", Kind.TEXT),
                                column("A question it helps to ask", Kind.TEXT),
                                column("Look at", Kind.LINK)))
                .unsorted()
                .newPage()
                .heading("What is in this workbook")
                .table(
                        "Sheets",
                        List.of(
                                column("Sheet", Kind.KEY),
                                column("What it is for", Kind.TEXT),
                                column("Switched on by", Kind.TEXT)))
                .unsorted()
                .frozenTitle();
    }

    private void since() {
        making.sheet(
                        Group.TALK,
                        "Since last edition",
                        "Which words are others than in the edition before, and which readings were revised.",
                        8,
                        24,
                        30,
                        28,
                        28,
                        28,
                        46)
                .heading("Words that changed")
                .table(
                        "Since_words",
                        List.of(
                                column("No", Kind.WHOLE),
                                column("Team", Kind.STRONG),
                                column("Figure", Kind.TEXT),
                                column("Last edition", Kind.TEXT),
                                column("This edition", Kind.TEXT),
                                column("Said", Kind.TEXT),
                                column("Says", Kind.TEXT)))
                .unsorted()
                .heading("Readings that were revised")
                .note(
                        "A reading of a period that was over then and says something else now, such as after a late export. A period"
                                + " that still ran has grown, and is not listed.",
                        17)
                .table(
                        "Since_revised",
                        List.of(
                                column("No", Kind.WHOLE),
                                column("Team", Kind.STRONG),
                                column("Figure", Kind.TEXT),
                                column("Period", Kind.TEXT),
                                column("Said", Kind.TEXT),
                                column("Says, revised", Kind.TEXT),
                                column("Why, as far as is known", Kind.TEXT)))
                .unsorted()
                .frozenTitle();
    }

    private void patterns() {
        making.sheet(
                        Group.TALK,
                        "Patterns across teams",
                        "What two teams or more repeat may be nobody's own: look for what they share before anyone tries harder.",
                        34,
                        22,
                        20,
                        26,
                        34,
                        20,
                        46)
                .namedHeading("Shared_seen")
                .table(
                        "Patterns_shared",
                        List.of(
                                column("Struggle", Kind.STRONG),
                                column("Teams that repeat it", Kind.CENTRED),
                                column("Of teams with data", Kind.CENTRED),
                                column("Ritual that helps", Kind.TEXT),
                                column("Who, in the configured order", Kind.TEXT)))
                .unsorted()
                .heading("Where each struggle was seen")
                .note(
                        "● seen   ○ not seen   · no data, the newest on the right. Seen in 3 of the last 4: repeated, its ritual is"
                                + " worth a try. Seen once: let it be. Teams that never saw a struggle lately are not listed.",
                        17)
                .table(
                        "Patterns_by_team",
                        List.of(
                                column("Struggle", Kind.STRONG),
                                column("Team", Kind.TEXT),
                                column("Last eight", Kind.CENTRED),
                                column("State", Kind.TEXT),
                                column("What follows", Kind.TEXT),
                                column("Now", Kind.TEXT),
                                column("A question it helps to ask", Kind.TEXT)))
                .unsorted()
                .shade(3, 3, "$D#=\"repeated\"", "FDEBD0", true)
                .frozenTitle();
    }

    private void indicators() {
        SheetMaker sheet = making.sheet(
                        Group.TALK,
                        "Indicators by team",
                        "Each team beside its own past, in the configured order; read a team's rows, not a column.",
                        PortfolioWorkSheets.SERIES_WIDTHS)
                .table("Team_indicators", PortfolioWorkSheets.seriesColumns())
                .unsorted()
                .frozen(3);
        PortfolioWorkSheets.shadeStanding(sheet);
    }

    private void words() {
        SheetMaker sheet = making.sheet(
                Group.TALK,
                "Where teams stand",
                "How many teams stand where, an indicator a bar. It says where to ask, not who does well: inside the usual range, a"
                        + " rise or a fall is most likely chance.",
                8,
                34,
                18,
                18,
                18,
                18,
                18);
        int first = sheet.room(LARGE_CHART);
        sheet.table(
                        "Team_words",
                        List.of(
                                column("No", Kind.WHOLE),
                                column("Indicator", Kind.STRONG),
                                column("In its usual range", Kind.CENTRED),
                                column("Leaning", Kind.CENTRED),
                                column("Changed", Kind.CENTRED),
                                column("New", Kind.CENTRED),
                                column("No data", Kind.CENTRED)))
                .unsorted()
                .frozenTitle();
        new PortfolioCharts(making).teamsByWord(sheet.sheet(), new Room(0, first, 7, first + LARGE_CHART));
    }

    private void runCharts() {
        SheetMaker sheet = making.sheet(
                        Group.TALK,
                        "Run charts",
                        "Compare a team only with itself: its readings beside its own usual range.",
                        18,
                        56,
                        56,
                        56)
                .namedNote("Run_seen", 28)
                .note(RunCharts.KEY_WITHOUT_EXPERIMENTS, 28)
                .frozenTitle();
        RunCharts charts = RunCharts.ofTeams(making);
        for (int place = 1; place <= TEAMS; place++) {
            int first = sheet.next();
            sheet.headings(
                    24, "Run_" + place + "_team", "Run_" + place + "_1", "Run_" + place + "_2", "Run_" + place + "_3");
            int row = sheet.room(CHART);
            for (int i = 0; i < DRAWN.size(); i++) {
                charts.small(
                        sheet.sheet(), "run-" + place + "-" + DRAWN.get(i), new Room(i + 1, row, i + 2, row + CHART));
            }
            sheet.block("Run_" + place, first);
            if (place % TEAMS_A_PAGE == 0 && place < TEAMS) {
                sheet.newPage();
            }
        }
    }

    private void requests() {
        making.sheet(
                        Group.TALK,
                        "Requests upward",
                        "What teams ask of leadership, because it is not in their own hands: only what they chose to share.",
                        26,
                        96,
                        14,
                        12)
                .table(
                        "Requests_upward",
                        List.of(
                                column("Team", Kind.STRONG),
                                column("Request", Kind.TEXT),
                                column("Since", Kind.DATE),
                                column("Days", Kind.WHOLE)))
                .unsorted()
                .frozen(1);
    }

    private void learned() {
        making.sheet(
                        Group.TALK,
                        "Experiments",
                        "What teams try, one thing at a time, and what they have learned: a result that was not hoped for counts"
                                + " as much.",
                        20,
                        10,
                        52,
                        26,
                        13,
                        13,
                        20,
                        52)
                .table(
                        "Learned",
                        List.of(
                                column("Team", Kind.STRONG),
                                column("State", Kind.TEXT),
                                column("Hypothesis", Kind.TEXT),
                                column("Indicator expected to move", Kind.TEXT),
                                column("Start", Kind.DATE),
                                column("Review", Kind.DATE),
                                column("Distinguishable from usual variation", Kind.TEXT),
                                column("What was learned, in the team's words", Kind.TEXT)))
                .unsorted()
                .frozen(1);
    }
}
