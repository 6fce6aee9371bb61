package org.sprinthealth.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sprinthealth.fixtures.PortfolioTeam.named;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.junit.jupiter.api.Test;
import org.sprinthealth.fixtures.CoachPortfolio;
import org.sprinthealth.fixtures.PortfolioReports;
import org.sprinthealth.fixtures.PortfolioTeam;
import org.sprinthealth.fixtures.Trends;
import org.sprinthealth.fixtures.WorkbookSoundness;

class PortfolioSheetsTest {
    private static final List<String> CONFIGURED =
            List.of("Apollo", "Borealis", "Cygnus", "Draco", "Eridanus", "Fornax", "Gemini");

    private static final Set<String> FRESHNESS = Set.of("Teams", "Freshness", "Coverage", "Data_Now", "Data_Readings");

    private final Written workbook = Written.of(CoachPortfolio.whole());

    private static Written of(PortfolioTeam... teams) {
        return Written.of(PortfolioTeam.portfolio(teams));
    }

    @Test
    void counts_the_teams_that_repeat_a_struggle_and_names_them_in_their_order() {
        assertThat(workbook.words("Shared_seen"))
                .isEqualTo("Struggles that two teams or more repeat, so that they may be nobody's own: 1");
        assertThat(workbook.column("Patterns_shared", "Struggle")).containsExactly("Struggle lacks-criteria");
        assertThat(workbook.column("Patterns_shared", "Teams that repeat it")).containsExactly("2");
        assertThat(workbook.column("Patterns_shared", "Of teams with data")).containsExactly("5");
        assertThat(workbook.column("Patterns_shared", "Who, in the configured order"))
                .containsExactly("Apollo, Borealis");
    }

    @Test
    void shows_where_a_struggle_was_seen_in_a_shape_a_sprint() {
        assertThat(workbook.column("Patterns_by_team", "Team"))
                .containsExactly("Apollo", "Borealis", "Cygnus", "Draco");
        assertThat(workbook.column("Patterns_by_team", "Last eight"))
                .containsExactly("● ○ ● ●", "· ● ● ●", "○ ○ ○ ●", "● ● ● ● ○ · ○ ○");
        assertThat(workbook.column("Patterns_by_team", "State"))
                .containsExactly("repeated", "repeated", "once", "rests");
    }

    @Test
    void pools_what_stakeholders_say_from_the_readings_of_the_file() {
        assertThat(workbook.column("Pooled", "k")).containsExactly("21", "20", "");
        assertThat(workbook.column("Pooled", "of")).containsExactly("33", "33", "");
        assertThat(workbook.cell("Pooled", 1, "k").getCellFormula())
                .isEqualTo("SUMIFS(Data_Now[k],Data_Now[Figure],\"stakeholder-satisfaction\")");
        assertThat(workbook.words("Pooled", 1, "Left out, and why")).isEqualTo("Fornax (too few), Gemini (stale)");
    }

    @Test
    void shows_nothing_pooled_of_fewer_than_five_teams() {
        assertThat(workbook.words("Pooled", 3, "What is shown")).isEqualTo("not shown: 1 team tells, and it takes 5");
        assertThat(workbook.words("Pooled", 3, "Percent")).isEmpty();
    }

    @Test
    void dates_an_outcome_of_two_teams_by_the_later_of_their_dates() {
        assertThat(workbook.column("Outcomes", "Team"))
                .containsExactly("all 2 together", "Apollo", "Borealis", "Cygnus");
        assertThat(workbook.cell("Outcomes", 1, "85 % by")
                        .getLocalDateTimeCellValue()
                        .toLocalDate())
                .isEqualTo("2026-05-31");
        assertThat(workbook.words("Outcomes", 4, "85 % by")).isEqualTo("not within 2 years");
        assertThat(workbook.words("Outcomes", 2, "How earlier dates held"))
                .isEqualTo("the 85 % dates held 11 of 13 times");
    }

    @Test
    void says_why_a_team_has_no_forecast() {
        assertThat(workbook.column("Backlog_tops", "What is left").subList(2, 7))
                .containsOnly("no forecast");
        assertThat(workbook.words("Backlog_tops", 7, "How earlier dates held"))
                .isEqualTo("stale since 2026-03-22: its export could not be read");
    }

    @Test
    void says_which_team_is_not_current_and_why() {
        assertThat(workbook.words("Teams_in")).isEqualTo("6");
        assertThat(workbook.words("Teams_not_current"))
                .isEqualTo("Gemini: stale since 2026-03-22: its export could not be read");
    }

    @Test
    void says_how_old_the_newest_source_of_each_kind_is_and_none_where_there_is_none() {
        assertThat(workbook.words("Freshness", 1, "Items")).isEqualTo("1");
        assertThat(workbook.words("Freshness", 1, "Planning log")).isEqualTo("5");
        assertThat(workbook.words("Freshness", 1, "Sprints")).isEqualTo("no date");
        assertThat(workbook.words("Freshness", 1, "Goals")).isEqualTo("none");
    }

    @Test
    void says_who_waits_for_whom_and_where_the_link_can_go() {
        assertThat(workbook.column("Cross_team", "Of team"))
                .containsExactly("Borealis", "Borealis", "not in any team's exports");
        assertThat(workbook.column("Cross_team", "State there"))
                .containsExactly("in progress", "done there: the link can go", "");
        assertThat(workbook.column("Cross_team", "Needed by")).containsExactly("● Sprint 7", "", "");
        assertThat(workbook.words("Cross_team_seen"))
                .isEqualTo("3 links to items of others; in the exports of another team here: 2; needed by a running or"
                        + " coming sprint: 1");
        assertThat(workbook.column("Cross_team", "Days")).containsExactly("27", "27", "20");
    }

    @Test
    void shows_what_teams_chose_to_share_with_its_age() {
        assertThat(workbook.column("Requests_upward", "Request"))
                .containsExactly("Could the payment team answer within two days?", "A test environment of our own");
        assertThat(workbook.column("Requests_upward", "Days")).containsExactly("28", "7");
    }

    @Test
    void shows_what_is_tried_and_what_was_learned() {
        assertThat(workbook.column("Learned", "State")).containsExactly("open", "closed");
        assertThat(workbook.column("Learned", "Distinguishable from usual variation"))
                .containsExactly("yes", "not yet");
        assertThat(workbook.words("Learned", 2, "What was learned, in the team's words"))
                .isEqualTo("Fewer bugs come back; the pace stayed as it was");
    }

    @Test
    void says_what_is_new_since_the_edition_before() {
        assertThat(workbook.words("Since_last"))
                .isEqualTo("Since the edition of 2026-03-22: words that changed: 1; readings that were revised: 1");
        assertThat(workbook.column("Since_words", "This edition")).containsExactly("changed");
        assertThat(workbook.column("Since_revised", "Says, revised")).containsExactly("13 of 20");
    }

    @Test
    void marks_a_reading_that_was_revised_wherever_it_stands() {
        assertThat(workbook.words("Team_indicators", 1, "What could mislead, or what to do next"))
                .isEqualTo("revised since the last edition: 2026-W02");
        assertThat(workbook.column("Data_Readings", "Revised from").stream().filter(words -> !words.isEmpty()))
                .containsExactly("12 of 20");
    }

    @Test
    void says_of_a_first_edition_that_there_is_none_before_it() {
        Written first = of(named("Apollo"));

        assertThat(first.words("Since_last"))
                .isEqualTo("This is the first edition: there is none before it to compare with.");
        assertThat(first.isHidden("Since last edition")).isTrue();
    }

    @Test
    void counts_teams_by_word_from_the_readings_of_the_file() {
        assertThat(workbook.words("Team_words", 1, "Changed")).isEqualTo("1");
        assertThat(workbook.words("Team_words", 1, "In its usual range")).isEqualTo("1");
        assertThat(workbook.words("Team_words", 1, "New")).isEqualTo("1");
        assertThat(workbook.words("Team_words", 1, "No data")).isEqualTo("3");
    }

    @Test
    void draws_the_teams_that_have_readings_and_names_the_others() {
        XSSFSheet charts = workbook.workbook().getSheet("Run charts");

        assertThat(charts.getRow(workbook.rowOf("Run_2_team")).getZeroHeight()).isFalse();
        assertThat(charts.getRow(workbook.rowOf("Run_3_team")).getZeroHeight()).isTrue();
        assertThat(workbook.words("Run_seen"))
                .isEqualTo("All charts have one scale, 0 to 100 %. No readings to draw yet: Cygnus, Draco, Eridanus,"
                        + " Fornax, Gemini");
        assertThat(workbook.words("Run_1_1")).isEqualTo("Backlog health: 20 of 20, changed");
    }

    @Test
    void says_how_many_teams_there_is_no_room_to_draw() {
        PortfolioTeam[] many = Stream.iterate(1, i -> i + 1)
                .limit(23)
                .map(i -> named("Team " + i).run("backlog-health", Trends.weeklyShares(20, 5, 6)))
                .toArray(PortfolioTeam[]::new);

        assertThat(of(many).words("Run_seen")).contains("the first 20 of 23 teams");
    }

    @Test
    void hides_a_sheet_without_data_and_says_how_to_switch_it_on() {
        Written bare = of(named("Apollo"));

        assertThat(Stream.of(
                        "Patterns across teams",
                        "Run charts",
                        "Requests upward",
                        "Experiments",
                        "Cross-team dependencies",
                        "Forecasts by outcome",
                        "Stakeholders and adoption"))
                .allMatch(bare::isHidden);
        assertThat(bare.column("Sheets", "Switched on by").stream().filter(words -> words.startsWith("hidden. ")))
                .hasSize(8);
    }

    @Test
    void sorts_no_list_of_teams_by_a_measure() {
        for (String table : List.of("Team_indicators", "Team_delivery", "Learned", "Requests_upward", "Teams")) {
            List<Integer> places = workbook.column(table, "Team").stream()
                    .map(CONFIGURED::indexOf)
                    .toList();
            assertThat(places).isSorted().doesNotContain(-1);
        }
    }

    @Test
    void offers_to_sort_teams_by_nothing_but_how_fresh_their_data_is() {
        workbook.workbook()
                .forEach(sheet -> ((XSSFSheet) sheet)
                        .getTables().stream()
                                .filter(table -> table.findColumnIndex("Team") >= 0)
                                .filter(table -> !FRESHNESS.contains(table.getName()))
                                .forEach(table -> assertThat(isSortable(table))
                                        .as(table.getName())
                                        .isFalse()));
    }

    private static boolean isSortable(XSSFTable table) {
        return table.getCTTable().isSetAutoFilter();
    }

    @Test
    void ranks_nobody() {
        workbook.workbook().removeSheetAt(workbook.workbook().getSheetIndex("Definitions"));

        assertThat(workbook.everything())
                .noneMatch(words -> words.toLowerCase(Locale.ROOT)
                        .matches("(?s).*\\b(best|worst|top team|bottom|league|score of|winner|loser|leader)\\b.*"));
    }

    @Test
    void follows_tables_that_others_push_down_by_a_single_row() {
        // with two teams the table below moves to where its own first row was
        byte[] written = new PortfolioWorkbook(Shipped.portfolio()).write(PortfolioReports.first(2));

        assertThat(WorkbookSoundness.problems(written)).isEmpty();
    }
}
