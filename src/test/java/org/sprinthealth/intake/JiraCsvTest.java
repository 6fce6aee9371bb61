package org.sprinthealth.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sprinthealth.facts.Dates;
import org.sprinthealth.facts.Field;
import org.sprinthealth.facts.FileReceipt;
import org.sprinthealth.facts.Item;
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
        Night night = night("Issue key,Summary,Story Points", "A-1,x,XL", "A-2,x,?", "A-3,x,100");
        assertThat(Door.each(night, Item::estimate)).containsExactly(null, null, new BigDecimal("100"));
        assertThat(notes(night)).contains("Estimates that are no numbers, counted as none: 1.");
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
