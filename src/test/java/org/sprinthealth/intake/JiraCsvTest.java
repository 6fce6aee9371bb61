package org.sprinthealth.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sprinthealth.facts.Comments;
import org.sprinthealth.facts.Dates;
import org.sprinthealth.facts.Field;
import org.sprinthealth.facts.FileReceipt;
import org.sprinthealth.facts.Item;
import org.sprinthealth.facts.Link;
import org.sprinthealth.facts.Rejected;
import org.sprinthealth.facts.Sprint;
import org.sprinthealth.facts.State;
import org.sprinthealth.fixtures.Teams;
import org.sprinthealth.intake.Sighting.Kind;
import org.sprinthealth.settings.TeamSettings.DateOrder;

class JiraCsvTest {
    private static final String MINIMAL = "Issue key,Summary,Status";

    @TempDir
    Path folder;

    @Test
    void takes_the_first_filled_cell_of_equal_columns() {
        Night night = night(
                "Issue key,Summary,Custom field (Story Points),Custom field (Story point estimate),Custom field (Story Points)",
                "A-1,x,,5,",
                "A-2,x,,,3.50",
                "A-3,x,?,,",
                "A-4,x,0,8,");
        assertThat(Door.each(night, Item::estimate))
                .containsExactly(new BigDecimal("5"), new BigDecimal("3.5"), null, BigDecimal.ZERO);
    }

    @Test
    void counts_estimates_that_are_no_numbers() {
        Night night = night("Issue key,Summary,Story Points", "A-1,x,XL", "A-2,x,?", "A-3,x,100", "A-4,x,M");
        assertThat(Door.each(night, Item::estimate)).containsExactly(null, null, new BigDecimal("100"), null);
        assertThat(notes(night)).contains("Estimates that are no numbers, counted as none: 2.");
    }

    @Test
    void lists_the_sprints_of_repeated_columns_oldest_first() {
        Night night = night("Issue key,Summary,Sprint,Sprint,Sprint", "A-1,x,S 1,S 2,S 3", "A-2,x,S 2,,", "A-3,x,,,");
        assertThat(Door.each(night, Item::sprints))
                .containsExactly(List.of("S 1", "S 2", "S 3"), List.of("S 2"), List.of());
    }

    @Test
    void reads_the_sprints_of_old_servers_with_their_dates() {
        Night night = night(
                "Issue key,Summary,Sprint,Sprint",
                "A-1,x,\"com.atlassian.greenhopper.service.sprint.Sprint@1f[id=112,rapidViewId=186,state=CLOSED,"
                        + "name=Pay, and ship,startDate=2017-02-06T09:00:00.000+01:00,endDate=2017-02-17T17:00:00.000+01:00,"
                        + "completeDate=2017-02-17T17:30:00.000+0100,sequence=112,goal=Ask @maria, then pay]\","
                        + "\"com.atlassian.greenhopper.service.sprint.Sprint@2[id=113,state=FUTURE,name=Next,startDate=<null>]\"");
        assertThat(Door.item(night, "A-1").sprints()).containsExactly("Pay, and ship", "Next");
        assertThat(night.sprints())
                .containsExactly(new Sprint(
                        "Pay, and ship",
                        Instant.parse("2017-02-06T08:00:00Z"),
                        Instant.parse("2017-02-17T16:00:00Z"),
                        Instant.parse("2017-02-17T16:30:00Z"),
                        "Ask @someone, then pay",
                        null,
                        null,
                        Sprint.DatesFrom.EXPORT));
    }

    @Test
    void finds_a_parent_by_key_by_id_and_by_epic_link() {
        Night night = night(
                "Issue key,Issue id,Summary,Issue Type,Parent,Parent id,Custom field (Epic Link)",
                "A-1,11,x,Epic,,,",
                "A-2,12,x,Story,11,,",
                "A-3,13,x,Story,,,A-1",
                "A-4,14,x,Sub-task,,12,",
                "A-5,15,x,Story,A-1,,",
                "A-6,16,x,Story,99,,");
        assertThat(Door.each(night, Item::parentKey)).containsExactly(null, "A-1", "A-1", "A-2", "A-1", null);
    }

    @Test
    void knows_a_custom_field_without_its_wrapper() {
        Night night = night("Issue key,Summary,Epic Link", "A-2,x,A-1");
        assertThat(Door.item(night, "A-2").parentKey()).isEqualTo("A-1");
    }

    @Test
    void reads_labels_and_links_without_empty_ones() {
        Night night = night(
                "Issue key,Summary,Labels,Inward issue link (Cloners),Outward issue link (Blocks),Outward issue link (Blocks)",
                "A-1,x,\"; web, pay web\",A-3,A-2,");
        assertThat(Door.item(night, "A-1").labels()).containsExactly("pay", "web");
        assertThat(Door.item(night, "A-1").links())
                .containsExactly(new Link("inward:Cloners", "A-3"), new Link("outward:Blocks", "A-2"));
    }

    @Test
    void reads_criteria_in_their_field_and_in_the_description() {
        Night night = night(
                "Issue key,Summary,Description,Custom field (Acceptance Criteria)",
                "A-1,x,,- The sum is shown",
                "A-2,x,\"Acceptance criteria:\n- The sum is shown\n- The date is shown\",",
                "A-3,x,,");
        assertThat(Door.each(night, item -> item.criteria().written())).containsExactly(1, 2, 0);
        assertThat(Door.each(night, item -> item.text() != null)).containsExactly(true, true, false);
    }

    @Test
    void reads_criteria_in_a_field_that_the_portfolio_file_names() {
        Door door = new Door(folder, Teams.apollo().criteriaField("Done when").build());
        Night night = door.night(
                "apollo.csv", "Issue key,Summary,Custom field (Done when),Undone when", "A-1,x,- The sum is shown,May");
        assertThat(Door.item(night, "A-1").criteria().source()).isEqualTo("field \"Done when\"");
        assertThat(notes(night)).contains("Columns without a known meaning, left out: Undone when.");
    }

    @Test
    void takes_sub_tasks_of_a_form_as_criteria_of_their_parent() {
        Door door = new Door(folder, Teams.apollo().criteriaInSubTasks("^AC:").build());
        Night night = door.night(
                "apollo.csv",
                "Issue key,Issue id,Summary,Issue Type,Parent id",
                "A-1,11,Pay,Story,",
                "A-2,12,AC: The sum is shown,Sub-task,11",
                "A-3,13,AC: The date is shown,Sub-task,11",
                "A-4,14,AC: The shop is named,Story,11",
                "A-5,15,AC: The till is named,Sub-task,");
        assertThat(Door.each(night, item -> item.criteria().written())).containsExactly(2, 0, 0, 0, 0);
    }

    @Test
    void tells_the_state_of_an_unknown_status_by_its_category() {
        Night night =
                night("Issue key,Summary,Status,Status Category", "A-1,x,Moonlit,Done", "A-2,x,Sunlit,In Progress");
        assertThat(Door.each(night, Item::state)).containsExactly(State.DONE, State.IN_PROGRESS);
    }

    @Test
    void counts_a_comment_however_long_it_is() {
        Night night = night("Issue key,Summary,Comment", "A-1,x,2026-02-01 09:00;70:ab;" + "x".repeat(32_768));
        assertThat(Door.item(night, "A-1").comments())
                .isEqualTo(new Comments(1, 0, Instant.parse("2026-02-01T09:00:00Z")));
    }

    @Test
    void is_as_old_as_the_newest_update_of_an_item() {
        Sighting sighting = new Door(folder, Teams.apollo().build())
                .look(
                        "apollo.csv",
                        "Issue key,Summary,Updated",
                        "A-1,x,2026-03-01 09:00",
                        "A-2,x,2026-03-02 10:00",
                        "A-3,x,");
        assertThat(sighting.at()).isEqualTo("2026-03-02T10:00:00Z");
    }

    @Test
    void says_which_columns_were_read_as_what() {
        Night night =
                night("Issue key,Project name,Summary,Team colour,Custom field (Story Points)", "A-1,Apollo,x,red,3");
        assertThat(night.understood()).hasSize(1);
        Understood understood = night.understood().get(0);
        assertThat(understood.file() + ": " + understood.format()).isEqualTo("apollo.csv: Jira CSV");
        assertThat(understood.columns())
                .containsExactly(
                        Map.entry("Issue key", Field.KEY),
                        Map.entry("Summary", Field.SUMMARY),
                        Map.entry("Custom field (Story Points)", Field.ESTIMATE));
    }

    @Test
    void names_eight_columns_without_a_meaning_and_counts_the_rest() {
        assertThat(notes(night("Issue key,Summary,q1,q2,q3,q4,q5,q6,q7,q8", "A-1,x")))
                .contains("Columns without a known meaning, left out: q1, q2, q3, q4, q5, q6, q7, q8.");
        assertThat(notes(night("Issue key,Summary,q1,q2,q3,q4,q5,q6,q7,q8,q9,q10", "A-1,x")))
                .contains("Columns without a known meaning, left out: q1, q2, q3, q4, q5, q6, q7, q8 and 2 more.");
    }

    @ParameterizedTest
    @CsvSource({"Created,Updated,Resolved", "Updated,Created,Resolved", "Resolved,Created,Updated"})
    void a_column_of_dates_of_which_none_can_be_told_is_as_good_as_missing(String lost, String one, String other) {
        Night night = night(
                "Issue key,Summary," + lost + "," + one + "," + other,
                "A-1,x,29:10.8,2026-01-02 09:00,2026-01-03 09:00",
                "A-2,x,30:11.9,,");
        assertThat(night.snapshot().fields())
                .containsExactlyInAnyOrder(
                        Field.KEY,
                        Field.SUMMARY,
                        Field.valueOf(one.toUpperCase(Locale.ROOT)),
                        Field.valueOf(other.toUpperCase(Locale.ROOT)));
    }

    @Test
    void knows_a_missing_column_from_an_empty_one() {
        Night night = night("Issue Type,Issue key,Issue id,Summary,Priority,Status", "Bug,A-1,1,x,High,Open");
        assertThat(night.snapshot().fields())
                .containsExactlyInAnyOrder(
                        Field.TYPE, Field.KEY, Field.ID, Field.SUMMARY, Field.PRIORITY, Field.STATUS);
    }

    @Test
    void reads_what_excel_saved_again() {
        Night night = night(
                "sep=;",
                "Issue key;Summary;Created;Updated;Resolved;;",
                "A-1;x;11/22/2025 22:48;1/2/2026 8:00;;;",
                ";;;;;;",
                "A-2;x;1/3/2026 7:05;1/3/2026 7:05;29:10.8;;",
                ";;;;;;",
                ";;;;;;");
        assertThat(Door.item(night, "A-1").dates())
                .isEqualTo(
                        new Dates(Instant.parse("2025-11-22T22:48:00Z"), Instant.parse("2026-01-02T08:00:00Z"), null));
        assertThat(Door.item(night, "A-2").dates().created()).isEqualTo("2026-01-03T07:05:00Z");
        assertThat(account(night)).isEqualTo("5 read = 2 accepted + 0 quarantined + 3 blank");
        assertThat(Door.inWords(night))
                .containsExactly("apollo.csv Resolved: 1 date (the first in line 5: '29:10.8') lost their day when a"
                        + " spreadsheet saved them; they are left unknown. Export again, and drop the file in without"
                        + " opening it in a spreadsheet");
    }

    @Test
    void asks_for_the_order_of_day_and_month_and_uses_the_rows_without_these_dates() {
        Night night = night("Issue key,Summary,Created", "A-1,x,04/05/2026", "A-2,x,06/07/2026");
        assertThat(Door.each(night, Item::dates)).containsOnly(Dates.UNKNOWN);
        assertThat(night.snapshot().fields()).doesNotContain(Field.CREATED);
        assertThat(account(night)).isEqualTo("2 read = 2 accepted + 0 quarantined + 0 blank");
        assertThat(Door.inWords(night))
                .containsExactly("apollo.csv Created: 2 dates (the first in line 2: '04/05/2026') can be read day first"
                        + " or month first; they are left unknown. Which is it? Set exports.dates to day-first or"
                        + " month-first in the portfolio file");
    }

    @Test
    void quarantines_a_row_with_a_date_that_is_none_but_knows_that_its_item_is_there() {
        Door door = new Door(folder, Teams.apollo().dates(DateOrder.DAY_FIRST).build());
        Night night = door.night("apollo.csv", "Issue key,Summary,Created", "A-1,x,04/05/2026", "A-2,x,07/13/2026");
        assertThat(account(night)).isEqualTo("2 read = 1 accepted + 1 quarantined + 0 blank");
        assertThat(night.snapshot().withheld()).containsExactly("A-2");
        assertThat(Door.inWords(night))
                .containsExactly("apollo.csv:3 Created: found '07/13/2026'. Write dates as 2026-07-13, or set"
                        + " exports.dates to day-first or month-first in the portfolio file");
    }

    @Test
    void quarantines_rows_without_a_key_with_a_strange_one_and_with_one_twice() {
        Night night = night(MINIMAL, "A-1,x,Done", ",y,Open", "Canary Person,z,Open", "A-1,x,Open");
        assertThat(account(night)).isEqualTo("4 read = 1 accepted + 3 quarantined + 0 blank");
        assertThat(Door.item(night, "A-1").state()).isEqualTo(State.DONE);
        assertThat(night.snapshot().withheld()).isEmpty();
        assertThat(Door.inWords(night))
                .containsExactly(
                        "apollo.csv:3 Issue key: it has no key. Export again, or take the row out",
                        "apollo.csv:4 Issue key: what stands there is no key such as ABC-12. Export again, or take the row out",
                        "apollo.csv:5 Issue key: A-1 already stands in line 2. Keep one row an item");
    }

    @Test
    void tells_of_refused_rows_in_the_order_of_the_file() {
        Night night = night("Issue key,Summary,Created", "A-1,x,soon", ",y,2026-01-01", "A-3,z,later", "A-4,w,");
        assertThat(night.rejected()).extracting(Rejected::line).containsExactly(2L, 3L, 4L);
    }

    @Test
    void checks_ragged_rows_against_the_header() {
        Night night = night(MINIMAL, "A-1,x", "A-2,x,Open,,,", "A-3,x,Open,,spilled");
        assertThat(Door.each(night, Item::key)).containsExactly("A-1", "A-2");
        assertThat(Door.inWords(night))
                .containsExactly(
                        "apollo.csv:4: it has more cells than the header has columns. Export again without editing");
    }

    @Test
    void quarantines_the_last_row_of_a_file_that_was_cut_off() {
        Door door = new Door(folder, Teams.apollo().build());
        byte[] cut = (MINIMAL + "\nA-1,x,Open\nA-2,hal").getBytes(StandardCharsets.UTF_8);
        Night night = door.night(door.look("apollo.csv", cut));
        assertThat(Door.inWords(night))
                .containsExactly("apollo.csv:3: the file ends within this row. Copy the whole file to the inbox again");
        assertThat(night.snapshot().withheld()).containsExactly("A-2");
    }

    @Test
    void quarantines_a_row_with_an_endless_cell() {
        Night night = night(MINIMAL, "A-1,x,Open", "A-2," + "x".repeat(32_768) + ",Open");
        assertThat(Door.inWords(night))
                .containsExactly(
                        "apollo.csv:3 Summary: the cell has more than 32,767 characters. Shorten it in the tracker");
    }

    @Test
    void never_lets_a_column_of_people_in_whatever_the_settings_say() {
        Door door = new Door(
                folder, Teams.apollo().column("Reporter", Field.REQUESTER_GROUP).build());
        Night night = door.night("apollo.csv", "Issue key,Summary,Reporter", "A-1,x,Canary Person");
        assertThat(night.toString()).doesNotContain("Canary");
        assertThat(Door.item(night, "A-1").requesterGroup()).isNull();
    }

    @Test
    void knows_a_column_of_accounts_by_the_people_it_belongs_to() {
        Night night = night("Issue key,Summary,Personne assignée Id", "A-1,x,canary");
        assertThat(notes(night)).noneMatch(note -> note.contains("without a known meaning"));
    }

    @Test
    void leaves_out_whom_a_text_names() {
        Night night = night(
                "Issue key,Summary,Labels",
                "A-1,Ask [~accountid:70:ab-cd] or @Maria Garcia or maria@example.org. Why?,for-@maria");
        assertThat(Door.item(night, "A-1").summary()).isEqualTo("Ask @someone or @someone or @someone. Why?");
    }

    @Test
    void follows_the_column_names_of_the_portfolio_file() {
        Door door = new Door(
                folder, Teams.apollo().column("Kundenwert", Field.PRIORITY).build());
        Night night = door.night("apollo.csv", "Issue key,Summary,Custom field (Kundenwert)", "A-1,x,hoch");
        assertThat(Door.item(night, "A-1").priority()).isEqualTo("hoch");
    }

    @Test
    void takes_keys_of_any_form_in_one_line_from_a_column_that_the_portfolio_file_names() {
        Door door = new Door(folder, Teams.apollo().column("Vorgang", Field.KEY).build());
        Night night = door.night("apollo.csv", "Vorgang,Summary", "No. 7,x", "\"No.\n8\",y", ",z");
        assertThat(Door.each(night, Item::key)).containsExactly("No. 7");
        assertThat(Door.inWords(night))
                .containsExactly(
                        "apollo.csv:3 Vorgang: what stands there is no key such as ABC-12. Export again, or take the row out",
                        "apollo.csv:5 Vorgang: it has no key. Export again, or take the row out");
    }

    @Test
    void a_table_of_which_the_portfolio_file_names_all_that_is_needed_is_no_trackers() {
        Door door = new Door(
                folder,
                Teams.apollo()
                        .column("Vorgang", Field.KEY)
                        .column("Worum", Field.SUMMARY)
                        .build());
        assertThat(door.look("a.csv", "Vorgang,Worum,Status", "A-1,x,Open").format())
                .isEqualTo("Backlog table");
        assertThat(door.look("b.csv", "Vorgang,Summary,Status", "A-1,x,Open").format())
                .isEqualTo("Jira CSV");
    }

    @Test
    void names_columns_and_statuses_without_a_meaning() {
        Night night =
                night("Issue key,Summary,Status,Custom field (Team colour),Project name", "A-1,x,Moonlit,red,Apollo");
        assertThat(Door.item(night, "A-1").state()).isNull();
        assertThat(notes(night))
                .contains(
                        "Columns without a known meaning, left out: Custom field (Team colour).",
                        "Statuses that mean no state yet, to be named under states in the portfolio file: Moonlit.");
    }

    @Test
    void refuses_a_header_that_is_none_with_the_nearest_format_and_a_cure() {
        Sighting sighting = new Door(folder, Teams.apollo().build()).look("x.csv", "Key,Words,Phase", "A-1,x,Open");
        assertThat(sighting.kind()).isEqualTo(Kind.UNUSABLE);
        assertThat(Door.refusal(sighting))
                .containsExactly(
                        "x.csv: its header (Key, Words, Phase) is none that is known; nearest is Jira CSV, which"
                                + " also needs Summary. Export as CSV with all fields, or name the columns under"
                                + " exports.columns in the portfolio file");
    }

    @Test
    void quotes_nothing_of_a_file_without_a_header() {
        Sighting sighting = new Door(folder, Teams.apollo().build()).look("x.csv", "Ada Byron,asks,twice", "Ada,x,y");
        assertThat(Door.refusal(sighting))
                .containsExactly(
                        "x.csv: nothing in its first rows is a known title of a column. Export it from the tracker"
                                + " as CSV with all fields, or name its columns under exports.columns in the portfolio file");
    }

    @Test
    void concludes_nothing_from_an_export_without_rows() {
        Sighting sighting = new Door(folder, Teams.apollo().build()).look("x.csv", MINIMAL);
        assertThat(Door.refusal(sighting))
                .containsExactly("x.csv: it has a header and no rows. Check the filter it was exported with");
    }

    private Night night(String... lines) {
        return new Door(folder, Teams.apollo().build()).night("apollo.csv", lines);
    }

    private static List<String> notes(Night night) {
        return night.receipts().get(0).notes();
    }

    private static String account(Night night) {
        FileReceipt receipt = night.receipts().get(0);
        return receipt.read() + " read = " + receipt.accepted() + " accepted + " + receipt.quarantined()
                + " quarantined + " + receipt.blank() + " blank";
    }
}
