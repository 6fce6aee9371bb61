package org.sprinthealth.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFGraphicFrame;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sprinthealth.delivery.Delivered;
import org.sprinthealth.facts.Contracts;
import org.sprinthealth.facts.Decision;
import org.sprinthealth.facts.Feature;
import org.sprinthealth.facts.Level;
import org.sprinthealth.facts.Note;
import org.sprinthealth.facts.Notes;
import org.sprinthealth.facts.RoadmapGoal;
import org.sprinthealth.facts.State;
import org.sprinthealth.facts.Typed;
import org.sprinthealth.fixtures.Histories;
import org.sprinthealth.fixtures.Items;
import org.sprinthealth.fixtures.LibreOffice;
import org.sprinthealth.fixtures.Reports;
import org.sprinthealth.fixtures.Teams;
import org.sprinthealth.fixtures.Times;
import org.sprinthealth.fixtures.WorkbookSoundness;
import org.sprinthealth.indicators.BacklogHealth;
import org.sprinthealth.indicators.PleaseCheck;
import org.sprinthealth.indicators.struggles.Struggles;
import org.sprinthealth.intake.TypedTables;
import org.sprinthealth.readings.Verdict;
import org.sprinthealth.report.TeamReport;
import org.sprinthealth.settings.TeamSettings;

/** What a coach and a Product Owner see on the sheets of the backlog. */
class BacklogSheetsTest {
    private static final TeamSettings TEAM = Teams.apollo().build();
    private static final LocalDate MARCH_15 = LocalDate.of(2026, 3, 15);
    private static final LocalDate MARCH_22 = LocalDate.of(2026, 3, 22);
    private static final LocalDate MARCH_29 = LocalDate.of(2026, 3, 29);

    /** 12 weeks of exports, six items ranked: level 3, 0, 2, 3, 1, 3. */
    private final Histories history = Histories.nightly("2026-01-05", "2026-03-29");

    private final List<Note> notes = new ArrayList<>();
    private final List<Contracts.Entry> tables = new ArrayList<>();

    private static Items ranked(int place) {
        int[] levels = {3, 0, 2, 3, 1, 3};
        return Items.story("APO-" + place)
                .rank("i%03d".formatted(place))
                .state(State.BACKLOG)
                .level(levels[(place - 1) % levels.length])
                .created("2026-02-01T09:00");
    }

    private BacklogSheetsTest sixRanked() {
        IntStream.rangeClosed(1, 6).forEach(place -> history.from("2026-02-02", ranked(place)));
        return this;
    }

    private void type(String table, String key, String column, String words, LocalDate edition) {
        notes.add(new Note(new Note.Cell(table, key, column), Typed.words(words), edition, null, false));
    }

    private TeamReport report() {
        Notes typed = new Notes(notes, List.of());
        TypedTables read = TypedTables.of(typed, TEAM);
        Contracts kept = read.in(Contracts.of(tables, Map.of()), Times.endOf(MARCH_29));
        Delivered delivered = Delivered.of(history.with(kept).build(), TEAM, Times.endOf(MARCH_29));
        return new TeamReport(
                delivered,
                MARCH_29,
                List.of(new BacklogHealth().read(delivered)),
                List.of(),
                List.of(),
                Struggles.read(delivered),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                typed);
    }

    private Written written() {
        return Written.of(report());
    }

    /** A workbook as it was written, to be read table by table. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Written(XSSFWorkbook workbook, byte[] bytes) {
        static Written of(TeamReport report) {
            byte[] bytes = new TeamWorkbook(Shipped.team()).write(report);
            try {
                return new Written(new XSSFWorkbook(new ByteArrayInputStream(bytes)), bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** What a column shows, row by row. */
        List<String> column(String name, String heading) {
            XSSFTable table = workbook.getTable(name);
            int at = table.getStartColIndex() + table.findColumnIndex(heading);
            return IntStream.rangeClosed(table.getStartRowIndex() + 1, table.getEndRowIndex())
                    .mapToObj(row -> shown(table.getXSSFSheet().getRow(row).getCell(at)))
                    .toList();
        }

        String named(String name) {
            XSSFName found = workbook.getName(name);
            CellReference at = new CellReference(found.getRefersToFormula());
            return shown(
                    workbook.getSheet(at.getSheetName()).getRow(at.getRow()).getCell(at.getCol()));
        }

        private static String shown(XSSFCell cell) {
            DataFormatter formatter = new DataFormatter();
            formatter.setUseCachedValuesForFormulaCells(true);
            return formatter.formatCellValue(cell).strip();
        }

        boolean hides(String sheet) {
            return workbook.isSheetHidden(workbook.getSheetIndex(sheet));
        }

        String switchedOnBy(String sheet) {
            int row = column("Sheets", "Sheet").indexOf(sheet);
            return column("Sheets", "Switched on by").get(row);
        }
    }

    @Test
    void the_top_20_say_which_goal_an_item_serves_and_where_it_was() {
        tables.add(new RoadmapGoal("Fewer calls", List.of("APO-90"), "now", null, null, null));
        history.from("2026-02-02", Items.story("APO-90").type("Epic", Level.PARENT))
                .from("2026-02-02", ranked(1).parent("APO-90").in("Sprint 1"))
                .from("2026-02-10", ranked(1).parent("APO-90").linked("inward:Blocks", "OPS-7"))
                .from("2026-02-02", ranked(2).parent("APO-91"))
                .from("2026-02-02", List.of(ranked(3), ranked(4), ranked(5)));
        Written written = written();

        assertThat(written.column("Top_20", "Goal"))
                .containsExactly("Fewer calls", "parent not in the file", "none named", "none named", "none named");
        assertThat(written.column("Top_20", "Ever in a sprint")).startsWith("Sprint 1", "");
        assertThat(written.column("Top_20", "Waits for")).startsWith("OPS-7", "");
        assertThat(written.column("Top_20", "Age (days)")).startsWith("56");
    }

    @Test
    void five_of_the_top_20_are_marked_to_be_checked() {
        sixRanked();

        assertThat(written().column("Top_20", "Please check"))
                .hasSize(6)
                .filteredOn("● please"::equals)
                .hasSize(5);
        assertThat(written().named("Please_check")).endsWith("No verdict was checked so far.");
    }

    @Test
    void an_answer_counts_where_the_edition_it_was_typed_into_had_asked() {
        sixRanked();
        List<String> asked = asked(MARCH_15);
        List<String> notAsked = List.of("APO-1", "APO-2", "APO-3", "APO-4", "APO-5", "APO-6").stream()
                .filter(key -> !asked.contains(key))
                .toList();
        type("Top_20", asked.get(0), "Override", said(asked.get(0)) ? "yes" : "no", MARCH_15);
        type("Top_20", asked.get(1), "Override", said(asked.get(1)) ? "no" : "yes", MARCH_15);
        type("Top_20", notAsked.get(0), "Override", "no", MARCH_15);

        assertThat(written().named("Please_check")).endsWith("1 of 2 verdicts checked so far was right.");
    }

    @Test
    void answers_of_several_editions_add_up() {
        sixRanked();
        type("Top_20", asked(MARCH_15).get(0), "Override", said(asked(MARCH_15).get(0)) ? "yes" : "no", MARCH_15);
        String other = asked(MARCH_22).stream()
                .filter(key -> !key.equals(asked(MARCH_15).get(0)))
                .findFirst()
                .orElseThrow();
        type("Top_20", other, "Override", said(other) ? "yes" : "no", MARCH_22);

        assertThat(written().named("Please_check")).endsWith("2 of 2 verdicts checked so far were right.");
    }

    private List<String> asked(LocalDate edition) {
        Delivered delivered = Delivered.of(history.build(), TEAM, Times.endOf(MARCH_29));
        return PleaseCheck.of(new BacklogHealth().readAgain(delivered, Times.endOf(edition)), TEAM.id(), edition)
                .stream()
                .map(Verdict::key)
                .toList();
    }

    /** Whether the figure itself calls it clear. */
    private static boolean said(String key) {
        return List.of("APO-1", "APO-4", "APO-6").contains(key);
    }

    @Test
    void an_item_that_was_asked_about_and_answered_is_checked() {
        sixRanked();
        asked(MARCH_29).forEach(key -> type("Top_20", key, "Override", "yes", MARCH_22));

        assertThat(written().column("Top_20", "Please check"))
                .filteredOn("✓ checked"::equals)
                .hasSize(5);
    }

    @Test
    void the_top_ten_stand_beside_the_product_owners_picks() {
        sixRanked();
        type("Top_10_check", "2026-Q1/1", "Pick", "APO-3", MARCH_22);
        type("Top_10_check", "2026-Q1/2", "Pick", "apo-5", MARCH_22);
        type("Top_10_check", "2026-Q1/3", "Pick", "A tool for the branches", MARCH_22);
        Written written = written();

        assertThat(written.column("Top_10_check", "Picked as well"))
                .containsExactly("", "", "● yes", "", "● yes", "", "", "", "", "");
        assertThat(written.column("Top_10_check", "Our place of it")).startsWith("3", "5", "not listed", "");
        assertThat(written.column("Top_10_check", "What it is")).startsWith("Summary of APO-3", "Summary of APO-5", "");
        assertThat(written.named("Top_10_picks")).isEqualTo("3");
        assertThat(written.named("Top_10_overlap")).isEqualTo("2");
    }

    @Test
    void without_picks_the_lists_have_nothing_in_common_to_tell() {
        sixRanked();

        assertThat(written().named("Top_10_overlap")).isEqualTo("no picks yet");
    }

    @Test
    void the_top_ten_say_how_long_they_are_up_there() {
        sixRanked();
        history.from("2026-03-17", ranked(7));
        Written written = written();

        assertThat(written.column("Top_10_check", "How long").subList(0, 8))
                .containsExactly("7 weeks", "7 weeks", "7 weeks", "7 weeks", "7 weeks", "7 weeks", "1 week", "");
    }

    @Test
    void picks_are_of_their_quarter() {
        sixRanked();
        type("Top_10_check", "2025-Q4/1", "Pick", "APO-3", LocalDate.of(2025, 12, 21));
        Written written = written();

        assertThat(written.column("Top_10_check", "Pick")).containsOnly("");
        assertThat(written.column("Notes_archive", "What was typed")).containsExactly("APO-3");
    }

    @Test
    void the_workshop_lists_what_is_not_clear_with_a_question() {
        sixRanked();
        type("Criteria_workshop", "APO-2", "Done", "yes", MARCH_22);
        Written written = written();

        assertThat(written.column("Criteria_workshop", "Key")).containsExactly("APO-2", "APO-3", "APO-5");
        assertThat(written.column("Criteria_workshop", "How near")).containsExactly("place 2", "place 3", "place 5");
        assertThat(written.column("Criteria_workshop", "What is missing")).startsWith("level 0 for a test");
        assertThat(written.column("Criteria_workshop", "A question to ask"))
                .startsWith("How would we show that it is done? Tell one example.");
        assertThat(written.named("Workshop_open")).isEqualTo("2");
    }

    @Test
    void what_people_call_clear_needs_no_workshop() {
        sixRanked();
        type("Top_20", "APO-3", "Override", "yes", MARCH_22);

        assertThat(written().column("Criteria_workshop", "Key")).containsExactly("APO-2", "APO-5");
    }

    @Test
    void the_workshop_is_hidden_where_all_is_clear() {
        history.from("2026-02-02", List.of(ranked(1), ranked(4)));

        assertThat(written().hides("Criteria workshop")).isTrue();
    }

    @Test
    void pruning_lists_what_waited_long_with_what_people_decided() {
        history.from("2026-01-05", old(1).called("Export orders as a file").askedBy("Sales"))
                .from("2026-01-05", old(2).called("As a file: export orders"))
                .from("2026-01-05", old(3).in("Sprint 1"))
                .from("2026-01-05", ranked(4));
        type("Pruning", "APO-1", "Decision", "merge", MARCH_22);
        Written written = written();

        assertThat(written.column("Pruning", "Key")).containsExactly("APO-1", "APO-2");
        assertThat(written.column("Pruning", "Age (days)")).containsExactly("301", "301");
        assertThat(written.column("Pruning", "Asked by")).containsExactly("Sales", "");
        assertThat(written.column("Pruning", "Possible duplicate")).containsExactly("APO-2", "APO-1");
        assertThat(written.column("Pruning", "Decision")).containsExactly("merge", "");
        assertThat(written.named("Pruning_seen"))
                .isEqualTo("2 items have waited for more than 90 days, never in a sprint; unchanged all that time: 0");
        assertThat(written.named("Pruning_decided"))
                .isEqualTo("Decided so far: 1, of which keep 0, drop 0, not now 0, merge 1");
    }

    private static Items old(int place) {
        return ranked(place).created("2025-06-01T09:00");
    }

    @Test
    void charts_show_the_backlogs_age_and_what_came_and_went() {
        history.from("2026-01-05", List.of(old(1), old(2), ranked(3)))
                .from("2026-03-03", old(2).done("2026-03-03T12:00"));
        Written written = written();

        assertThat(written.column("Data_Ages", "Never in a sprint")).containsExactly("0", "1", "0", "1", "0", "0");
        assertThat(written.column("Data_Weeks", "Week"))
                .hasSize(11)
                .startsWith("2026-W03")
                .endsWith("2026-W13");
        assertThat(written.column("Data_Weeks", "Created").get(2)).isEqualTo("1");
        assertThat(written.column("Data_Weeks", "Closed").get(7)).isEqualTo("1");
        assertThat(written.named("Ages_seen")).isEqualTo("1 of 2 open items are older than 90 days");
        assertThat(written.named("Weeks_seen")).isEqualTo("In 11 weeks 1 created, 1 closed");
        assertThat(chart(written, "created-against-closed")).isEqualTo("In 11 weeks 1 created, 1 closed");
        assertThat(chart(written, "age-histogram")).isEqualTo("1 of 2 open items are older than 90 days");
    }

    /** A chart's alternative text. */
    private static String chart(Written written, String name) {
        XSSFGraphicFrame frame = Objects.requireNonNull(DrawnRows.frame(written.workbook(), name), name);
        return frame.getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr()
                .getDescr();
    }

    @Test
    void the_register_keeps_what_people_decide_below_what_the_decision_log_has() {
        tables.add(
                new Decision(LocalDate.of(2026, 3, 2), "Dark colours", Decision.Kind.NOT_NOW, "not yet", null, null));
        tables.add(new Decision(LocalDate.of(2026, 3, 1), "APO-2", Decision.Kind.DECLINE, null, null, null));
        type("Decisions", "2026-03-22/1", "Request", "APO-2", MARCH_22);
        type("Decisions", "2026-03-22/1", "Decision", "trade-off", MARCH_22);
        notes.add(new Note(
                new Note.Cell("Decisions", "2026-03-22/1", "Revisit"),
                Typed.time(LocalDate.of(2026, 3, 28).atStartOfDay()),
                MARCH_22,
                null,
                false));
        Written written = sixRanked().written();

        assertThat(written.column("Requests_known", "About")).containsExactly("Dark colours", "APO-2");
        assertThat(written.column("Requests_known", "Answer")).containsExactly("not now", "decline");
        assertThat(written.column("Decisions", "Request")).hasSize(9).startsWith("APO-2", "");
        assertThat(written.column("Decisions", "Title")).startsWith("Summary of APO-2", "");
        assertThat(written.column("Decisions", "Look again")).startsWith("● it is time", "");
    }

    @Test
    void what_may_be_typed_moves_down_with_its_table() {
        for (int day = 1; day <= 9; day++) {
            tables.add(
                    new Decision(LocalDate.of(2026, 3, day), "Wish " + day, Decision.Kind.DECLINE, null, null, null));
        }
        Written written = sixRanked().written();
        XSSFTable register = written.workbook().getTable("Decisions");
        int decision = register.getStartColIndex() + register.findColumnIndex("Decision");

        assertThat(written.column("Requests_known", "About")).hasSize(8).startsWith("Wish 9");
        assertThat(register.getXSSFSheet().getDataValidations())
                .filteredOn(validation -> validation.getPromptBoxTitle().equals("Decision"))
                .extracting(validation ->
                        validation.getRegions().getCellRangeAddress(0).formatAsString())
                .containsExactly("%s%d:%s%d"
                        .formatted(
                                CellReference.convertNumToColString(decision),
                                register.getStartRowIndex() + 2,
                                CellReference.convertNumToColString(decision),
                                register.getEndRowIndex() + 1));
    }

    @Test
    void what_came_into_a_sprint_stands_beside_what_went() {
        history.sprint("Sprint 1", "2026-03-02T09:00", "2026-03-13T16:00")
                .from("2026-03-01", ranked(1).in("Sprint 1"))
                .from("2026-03-01", List.of(ranked(2), ranked(3)))
                .from("2026-03-05", ranked(2).in("Sprint 1"))
                .from("2026-03-06", ranked(1));
        Written written = written();

        assertThat(written.column("Trade_offs", "What came in")).containsExactly("APO-2");
        assertThat(written.column("Trade_offs", "What went out")).containsExactly("APO-1");
        assertThat(written.column("Trade_offs", "So")).containsExactly("● traded");
        assertThat(written.named("Trade_offs_seen"))
                .isEqualTo("Work came into 1 of the last sprints after they had begun; in 1 something went for it");
    }

    @Test
    void intake_counts_the_paths_of_the_last_sprint() {
        history.sprint("Sprint 1", "2026-03-02T09:00", "2026-03-13T16:00")
                .from("2026-02-27", ranked(1).created("2026-02-20T09:00").in("Sprint 1"))
                .from("2026-02-27", ranked(2).created("2026-02-25T09:00").in("Sprint 1"))
                .from("2026-02-27", ranked(3).created("2026-02-02T09:00"))
                .from("2026-03-05", ranked(3).created("2026-02-02T09:00").in("Sprint 1"))
                .from(
                        "2026-03-10",
                        ranked(4).created("2026-03-10T09:00").in("Sprint 1").askedBy("Sales"));
        Written written = written();

        assertThat(written.named("Intake_sprint")).isEqualTo("How the work of Sprint 1 came in");
        assertThat(written.column("Intake_paths", "Items")).containsExactly("2", "1", "1", "0", "0");
        assertThat(written.column("Intake_paths", "Share")).containsExactly("50%", "25%", "25%", "0%", "0%");
        assertThat(written.column("Intake_paths", "Usual days")).containsExactly("3.5", "23.0", "0.0", "", "");
        assertThat(written.column("Intake", "Key")).containsExactly("APO-1", "APO-2", "APO-3", "APO-4");
        assertThat(written.column("Intake", "Working days")).containsExactly("5", "2", "23", "0");
        assertThat(written.column("Intake", "Asked by")).containsExactly("", "", "", "Sales");
    }

    @Test
    void dependencies_say_what_waits_since_when_and_for_which_sprint() {
        history.sprint("Sprint 2", "2026-03-23T09:00", "2026-04-03T16:00", null)
                .from("2026-02-02", ranked(1))
                .from("2026-03-19", ranked(1).linked("inward:Blocks", "OPS-7").in("Sprint 2"))
                .from("2026-02-02", ranked(2).linked("outward:Depends on", "APO-3"))
                .from("2026-02-02", ranked(3));
        type("Dependencies", "APO-2 waits for APO-3", "Note", "talked on Monday", MARCH_22);
        Written written = written();

        assertThat(written.column("Dependencies", "Key")).containsExactly("APO-1", "APO-2");
        assertThat(written.column("Dependencies", "Waits for")).containsExactly("OPS-7", "APO-3");
        assertThat(written.column("Dependencies", "State")).containsExactly("with another team", "backlog");
        assertThat(written.column("Dependencies", "Since")).containsExactly("2026-03-19", "2026-02-02");
        assertThat(written.column("Dependencies", "Days")).containsExactly("10", "55");
        assertThat(written.column("Dependencies", "Needed by")).containsExactly("● Sprint 2", "");
        assertThat(written.column("Dependencies", "Note")).containsExactly("", "talked on Monday");
    }

    @Test
    void dependencies_are_hidden_where_nothing_waits() {
        sixRanked();
        history.from("2026-02-02", ranked(7).linked("outward:Blocks", "APO-6"));

        assertThat(written().hides("Dependencies")).isTrue();
        assertThat(written().switchedOnBy("Dependencies"))
                .isEqualTo("hidden. It fills when an open item is linked as waiting for another");
    }

    @Test
    void so_what_asks_of_parents_and_keeps_the_answers_when_they_are_done() {
        history.from(
                        "2026-02-02",
                        Items.story("APO-90").type("Epic", Level.PARENT).called("Self-service"))
                .from(
                        "2026-03-10",
                        Items.story("APO-90")
                                .type("Epic", Level.PARENT)
                                .called("Self-service")
                                .done())
                .from(
                        "2026-02-02",
                        Items.story("APO-91").type("Epic", Level.PARENT).called("Search"))
                .from("2026-02-02", ranked(1).parent("APO-91"));
        type("So_what", "APO-90", "Measure", "calls a week", MARCH_22);
        Written written = written();

        assertThat(written.column("So_what", "Name")).containsExactly("Search", "Self-service");
        assertThat(written.column("So_what", "In the top 20")).containsExactly("1", "0");
        assertThat(written.column("So_what", "Success in its text")).startsWith("it says nothing of success");
        assertThat(written.column("So_what", "Measure")).containsExactly("", "calls a week");
    }

    @Test
    void so_what_shows_what_the_features_table_promises_beside_the_cells_to_type_into() {
        tables.add(feature());
        Written written = sixRanked().written();

        assertThat(written.column("So_what", "Known from the team's tables"))
                .containsExactly("outcome: find it at once\ntarget: 40 % of those who could use it");
        assertThat(written.column("So_what", "How we will know")).containsExactly("");
        assertThat(written.column("So_what", "_key")).containsExactly("So_what:feature search");
    }

    private static Contracts.Entry feature() {
        return new Feature(
                "search",
                List.of(),
                "Search",
                List.of(),
                LocalDate.of(2026, 2, 15),
                Feature.Reach.CORE,
                null,
                "find it at once",
                null,
                new BigDecimal("40"),
                false);
    }

    @Test
    void a_team_without_exports_is_told_how_to_switch_the_sheets_on() {
        Written written = Written.of(Reports.empty());

        assertThat(List.of(
                        "Top 20", "Top 10 check", "Criteria workshop", "Pruning", "Intake", "Dependencies", "So what"))
                .allMatch(written::hides);
        assertThat(written.hides("Not now & trade-offs")).isFalse();
        assertThat(written.switchedOnBy("Pruning"))
                .isEqualTo("hidden. Export the open items of the backlog with the date of their creation");
    }

    @Test
    void every_sheet_of_the_backlog_is_sound_when_it_is_full() {
        everything();

        assertThat(WorkbookSoundness.problems(written().bytes())).isEmpty();
    }

    @Test
    void another_spreadsheet_program_reckons_the_same(@TempDir Path folder) throws IOException, InterruptedException {
        assumeTrue(LibreOffice.isInstalled(), LibreOffice.MISSING);
        everything();

        assertThat(new LibreOffice(folder)
                        .differences(Map.of("team.xlsx", written().bytes())))
                .isEmpty();
    }

    private void everything() {
        history.sprint("Sprint 1", "2026-03-02T09:00", "2026-03-13T16:00")
                .from("2026-02-27", ranked(1).in("Sprint 1"))
                .from("2026-03-05", ranked(2).in("Sprint 1"))
                .from("2026-01-05", List.of(old(3), old(4), old(5)))
                .from("2026-02-02", ranked(6).linked("inward:Blocks", "OPS-7").parent("APO-90"))
                .from("2026-02-02", Items.story("APO-90").type("Epic", Level.PARENT));
        tables.add(feature());
        tables.add(new Decision(LocalDate.of(2026, 3, 2), "Colours", Decision.Kind.NOT_NOW, "=1+1", null, null));
        type("Top_10_check", "2026-Q1/1", "Pick", "APO-3", MARCH_22);
        type("Decisions", "2026-03-22/1", "Request", "=APO-2", MARCH_22);
    }
}
