package org.sprinthealth.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sprinthealth.facts.Field;
import org.sprinthealth.facts.Item;
import org.sprinthealth.facts.Level;
import org.sprinthealth.facts.Link;
import org.sprinthealth.facts.Sprint;
import org.sprinthealth.facts.State;
import org.sprinthealth.fixtures.Packed;
import org.sprinthealth.fixtures.Sheets;
import org.sprinthealth.fixtures.Teams;
import org.sprinthealth.intake.Sighting.Kind;

/** Backlogs as teams keep them in Excel, in the languages and habits of real ones. */
class HandKeptBacklogTest {
    @TempDir
    Path folder;

    private Door door;

    @BeforeEach
    void openDoor() {
        door = new Door(folder, Teams.apollo().build());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ID; User Story; Priority (MoSCoW); Story Points; Sprint; Status | In progress",
                "ID; User Story; Priorität; Aufwand; Sprint; Status | in Arbeit",
                "Lfd. Nr.; Anforderung; Prio; Schätzung (SP); Sprint-Nr.; Bearbeitungsstand | angefangen",
                "N°; Récit utilisateur; Priorité; Complexité; Sprint; Statut | En cours",
                "Nº; Historia de usuario; Prioridad; Puntos de historia; Sprint; Estado | En proceso",
                "Código; História de usuário; Prioridade; Pontos; Sprint; Situação | Em andamento",
                "Codice; Storia utente; Priorità; Stima; Sprint; Stato | In corso",
                "Nr.; Gebruikersverhaal; Prioriteit; Inschatting; Sprint; Status | Mee bezig",
                "Nr; Användarberättelse; Prioritet; Storlek; Sprint; Status | Pågår",
                "Lp.; Historyjka użytkownika; Priorytet; Pracochłonność; Sprint; Stan | W toku",
                "番号; ユーザーストーリー; 優先度; 見積(pt); スプリント; ステータス | 作業中"
            })
    void are_told_by_their_titles_in_many_languages(String titles, String status) {
        Night night =
                night(Sheets.workbook().sheet("Backlog", cells(titles), new Object[] {7, "Pay", 1, 5, 3, status}));

        Item item = Door.item(night, "7");
        assertThat(item.summary()).isEqualTo("Pay");
        assertThat(item.priority()).isEqualTo("1");
        assertThat(item.estimate()).isEqualTo(new BigDecimal(5));
        assertThat(item.sprints()).containsExactly("Sprint 3");
        assertThat(item.state()).isEqualTo(State.IN_PROGRESS);
    }

    @Test
    void an_epic_that_is_one_cell_over_its_stories_is_the_parent_of_each() {
        Night night = night(Sheets.workbook()
                .sheet(
                        "Backlog",
                        cells("Epic; ID; Title; Status"),
                        new Object[] {"Shop", 1, "Pay", "New"},
                        new Object[] {null, 2, "Search", "New"},
                        new Object[] {"Stock", 3, "Count", "New"})
                .merged("Backlog", "A2:A3"));

        assertThat(Door.each(night, item -> String.valueOf(item.parentKey()))).containsExactly("Shop", "Shop", "Stock");
    }

    @Test
    void criteria_in_a_row_each_belong_to_the_item_whose_cells_are_merged_beside_them() {
        Night night = night(Sheets.workbook()
                .sheet(
                        "Backlog",
                        cells("ID; Title; Status; Acceptance Criteria"),
                        new Object[] {1, "Pay", "New", "A card of each bank is taken"},
                        new Object[] {null, null, null, "A wrong PIN is told"},
                        new Object[] {null, null, null, "The receipt can be printed"},
                        new Object[] {2, "Search", "New", "Two letters are enough"})
                .merged("Backlog", "A2:A4")
                .merged("Backlog", "B2:B4")
                .merged("Backlog", "C2:C4"));

        assertThat(Door.each(night, Item::key)).containsExactly("1", "2");
        assertThat(Door.item(night, "1").criteria().written()).isEqualTo(3);
        assertThat(Door.item(night, "2").criteria().level()).isEqualTo(2);
        assertThat(night.receipts().get(0).notes())
                .contains("Left out, being further rows of the item above them, whose texts are added to it: 2.");
    }

    @Test
    void a_key_is_any_text_of_one_line_that_is_no_longer_than_keys_are() {
        String longest = "K".repeat(200);
        Night night = door.night(
                "backlog.csv",
                "ID,Title,Status,Rank",
                "Pay 1,a,New,3",
                longest + ",b,New,4",
                longest + "K,c,New,5",
                "\"Pay\n2\",d,New,6");

        assertThat(Door.each(night, item -> item.key() + " at " + item.rank()))
                .containsExactly("Pay 1 at 3", longest + " at 4");
        assertThat(Door.inWords(night))
                .containsExactly(
                        "backlog.csv:4 ID: what stands there is no key such as 12. Export again, or take the row out",
                        "backlog.csv:5 ID: what stands there is no key such as 12. Export again, or take the row out");
    }

    @Test
    void a_title_is_known_with_underscores_and_with_an_aside() {
        Night night = door.night("backlog.csv", "ID,Item_do_backlog (resumo),Status", "1,Pagar,New");

        assertThat(Door.each(night, Item::summary)).containsExactly("Pagar");
    }

    @Test
    void a_link_is_called_what_its_column_is() {
        Door told =
                new Door(folder, Teams.apollo().column("Waits for", Field.LINKS).build());
        Night night = told.night("backlog.csv", "ID,Title,Status,Waits for", "1,a,New,2", "2,b,New,");

        assertThat(Door.each(night, Item::links))
                .containsExactly(List.of(new Link("outward:Waits for", "2")), List.of());
    }

    @Test
    void a_text_beside_a_key_of_two_rows_goes_on_with_the_item_above_even_where_nothing_else_is_merged() {
        Night night = night(Sheets.workbook()
                .sheet(
                        "Backlog",
                        cells("ID; Title; Status; Acceptance Criteria"),
                        new Object[] {1, "Pay", "New", "A card of each bank is taken"},
                        new Object[] {null, null, null, "A wrong PIN is told"})
                .merged("Backlog", "A2:A3"));

        assertThat(Door.item(night, "1").criteria().written()).isEqualTo(2);
        assertThat(night.rejected()).isEmpty();
    }

    @Test
    void a_row_with_a_title_of_its_own_beside_the_key_of_the_item_above_is_another_item_of_that_key() {
        Night night = night(Sheets.workbook()
                .sheet("Backlog", cells("ID; Title; Status"), new Object[] {1, "Pay", "New"}, new Object[] {
                    null, "Refund", "New"
                })
                .merged("Backlog", "A2:A3"));

        assertThat(Door.each(night, Item::summary)).containsExactly("Pay");
        assertThat(Door.inWords(night))
                .containsExactly("backlog.xlsx/Backlog:3 ID: 1 already stands in line 2. Keep one row an item");
    }

    @Test
    void a_text_alone_in_a_row_without_merged_cells_is_of_no_item() {
        Night night = night(Sheets.workbook()
                .sheet(
                        "Backlog",
                        cells("ID; Title; Status; Acceptance Criteria"),
                        new Object[] {1, "Pay", "New", "A card of each bank is taken"},
                        new Object[] {null, null, null, "A wrong PIN is told"}));

        assertThat(Door.each(night, Item::key)).containsExactly("1");
        assertThat(Door.inWords(night))
                .containsExactly("backlog.xlsx/Backlog:3 ID: it has no key. Export again, or take the row out");
    }

    @Test
    void without_a_column_that_says_done_a_missing_tick_tells_nothing() {
        Night night = night(Sheets.workbook()
                .sheet(
                        "Backlog",
                        cells("ID; User Story; Doing; Testing"),
                        new Object[] {1, "a", "x", null},
                        new Object[] {2, "b", null, null}));

        assertThat(Door.each(night, item -> String.valueOf(item.state()))).containsExactly("IN_PROGRESS", "null");
    }

    @Test
    void numbers_with_dots_tell_whose_parts_items_are() {
        Night night = night(Sheets.workbook()
                .sheet(
                        "Backlog",
                        cells("ID; Anforderung; Kategorie; Priorität"),
                        new Object[] {0, "Ein Laden", "Product Goal", 1},
                        new Object[] {1, "Zahlen", "Epic", 1},
                        new Object[] {"1.1", "Mit Karte", "User Story", 1},
                        new Object[] {"1.10", "Bar", "User Story", 2}));

        assertThat(Door.each(night, Item::level))
                .containsExactly(Level.GOAL, Level.PARENT, Level.STANDARD, Level.STANDARD);
        assertThat(Door.each(night, item -> String.valueOf(item.parentKey())))
                .containsExactly("null", "null", "1", "1");
    }

    @Test
    void an_item_without_a_tick_has_not_begun_and_a_day_is_a_tick() {
        Night night = night(Sheets.workbook()
                .sheet(
                        "Backlog",
                        cells("ID; User Story; Doing; Testing; Done"),
                        new Object[] {1, "a", "x", null, null},
                        new Object[] {2, "b", "✓", "○", null},
                        new Object[] {3, "c", null, null, "2026-03-16"},
                        new Object[] {4, "d", null, null, null}));

        assertThat(Door.each(night, Item::state))
                .containsExactly(State.IN_PROGRESS, State.REVIEW, State.DONE, State.BACKLOG);
    }

    @Test
    void one_column_of_ticks_is_enough() {
        Night night = night(Sheets.workbook()
                .sheet("Backlog", cells("ID; User Story; Prio; Erledigt"), new Object[] {1, "a", 1, "x"}, new Object[] {
                    2, "b", 2, null
                }));

        assertThat(Door.each(night, Item::state)).containsExactly(State.DONE, State.BACKLOG);
    }

    @Test
    void sums_below_the_table_are_no_items() {
        Night night = night(Sheets.workbook()
                .sheet(
                        "Backlog",
                        cells("ID; Titel; Aufwand"),
                        new Object[] {1, "a", 3},
                        new Object[] {null, "Summe", 3},
                        new Object[] {"Gesamt:", null, 3}));

        assertThat(Door.each(night, Item::key)).containsExactly("1");
        assertThat(night.receipts().get(0).notes()).contains("Left out, being sums: 2.");
    }

    @ParameterizedTest
    @CsvSource({"-", "n/a", "TBD", "Backlog", "?", "später", "未定"})
    void no_sprint_is_what_stands_for_none(String none) {
        Night night = night(Sheets.workbook()
                .sheet("Backlog", cells("ID; Title; Sprint"), new Object[] {1, "a", none}, new Object[] {2, "b", "1, 2"
                }));

        assertThat(Door.each(night, Item::sprints)).containsExactly(List.of(), List.of("Sprint 1", "Sprint 2"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sprint 3; 2026-03-16; 2026-03-27 | Sprint Goal:; Customers can pay",
                "Zeitraum: 16.03.2026 – 27.03.2026 | Sprintziel: Customers can pay",
                "Start: 2026-03-16; Ende: 2026-03-27 | Sprint-Ziel; Customers can pay",
                "Du 16/03/2026 au 27/03/2026 | Objectif du sprint : Customers can pay",
                "Periodo: 16/03/2026 - 27/03/2026 | Objetivo del sprint; Customers can pay",
                "Od 16.03.2026 do 27.03.2026 | Cel sprintu: Customers can pay",
                "16.03.2026 - 27.03.2026 | Sprintmål; Customers can pay",
                "期間：2026年3月16日～2026年3月27日 | スプリントゴール：Customers can pay"
            })
    void a_sprints_dates_and_goal_above_the_table_of_its_sheet_are_its_own(String dates, String goal) {
        Night night = night(Sheets.workbook()
                .sheet(
                        "Sprint 3",
                        cells(dates),
                        cells(goal),
                        new Object[] {},
                        cells("ID; Title; Status"),
                        new Object[] {1, "Pay", "Done"}));

        assertThat(Door.item(night, "1").sprints()).containsExactly("Sprint 3");
        assertThat(night.sprints())
                .containsExactly(new Sprint(
                        "Sprint 3",
                        Instant.parse("2026-03-16T00:00:00Z"),
                        Instant.parse("2026-03-27T23:59:59Z"),
                        null,
                        "Customers can pay",
                        null,
                        null,
                        Sprint.DatesFrom.EXPORT));
    }

    @Test
    void a_goal_without_dates_is_no_sprint_and_that_is_said() {
        Night night = night(Sheets.workbook()
                .sheet("Sprint 3", cells("Sprint Goal: Pay"), cells("ID; Title; Status"), new Object[] {1, "Pay", "Done"
                }));

        assertThat(night.sprints()).isEmpty();
        assertThat(night.receipts().get(0).notes())
                .contains(
                        "A Sprint Goal stands above the table, but not of which sprint, or not its first and last day:"
                                + " with them beside it, or in a sprints file, it would count.");
    }

    @Test
    void an_item_on_the_sheets_of_two_sprints_is_in_both_and_stands_as_on_the_later() {
        Night night = night(Sheets.workbook()
                .sheet("Sprint Backlog 10", cells("ID; Title; Status"), new Object[] {1, "Pay", "Done"})
                .sheet("Sprint Backlog 9", cells("ID; Title; Status"), new Object[] {1, "Pay", "Doing"}));

        assertThat(night.snapshot().fields())
                .containsExactlyInAnyOrder(Field.KEY, Field.SUMMARY, Field.STATUS, Field.SPRINT);
        assertThat(Door.item(night, "1").sprints()).containsExactly("Sprint 9", "Sprint 10");
        assertThat(Door.item(night, "1").state()).isEqualTo(State.DONE);
    }

    @Test
    void sheets_of_no_use_are_left_out_and_named() {
        List<Sighting> parts = door.lookAtParts(
                "backlog.xlsx",
                Sheets.workbook()
                        .sheet("Backlog", cells("ID; Title; Status"), new Object[] {1, "Pay", "Done"})
                        .sheet("Legend", cells("Colour; Meaning"))
                        .sheet("Sprint 9", cells("ID; Title; Status"))
                        .sheet("Lists", cells("x"))
                        .hidden("Lists")
                        .sheet("Sheet5")
                        .saved());

        assertThat(parts).extracting(Sighting::name).containsExactly("backlog.xlsx/Backlog");
        assertThat(parts.get(0).notes())
                .endsWith(
                        "Left out, since no known header stands in their first rows: Legend.",
                        "Left out, having a header and no rows: Sprint 9.",
                        "Left out, being hidden: Lists.",
                        "Left out, being empty: Sheet5.");
    }

    @Test
    void sheets_without_rows_are_refused_where_no_other_has_any() {
        List<Sighting> parts = door.lookAtParts(
                "backlog.xlsx",
                Sheets.workbook()
                        .sheet("Sprint 1", cells("ID; Title; Status"))
                        .sheet("Sprint 2", cells("ID; Title; Status"))
                        .saved());

        assertThat(parts)
                .flatExtracting(Door::refusal)
                .containsExactly(
                        "backlog.xlsx/Sprint 1: it has a header and no rows. Check the filter it was exported with",
                        "backlog.xlsx/Sprint 2: it has a header and no rows. Check the filter it was exported with");
    }

    @Test
    void a_sheet_is_of_use_though_as_many_of_its_rows_are_refused_as_are_read() {
        List<Sighting> parts = door.lookAtParts(
                "backlog.xlsx",
                Sheets.workbook()
                        .sheet("Sprint 1", cells("ID; Title; Status"), new Object[] {1, "Pay", "Done"}, new Object[] {
                            1, "Pay", "Done"
                        })
                        .sheet("Sprint 2", cells("ID; Title; Status"), new Object[] {2, "Search", "Doing"})
                        .saved());

        assertThat(parts).extracting(Sighting::name).containsExactly("backlog.xlsx/Sprint 1", "backlog.xlsx/Sprint 2");
    }

    @Test
    void a_workbook_that_nothing_is_known_of_is_refused_once() {
        Sighting refused = door.look(
                "burndown.xlsx",
                Sheets.workbook()
                        .sheet("Sprint 1", cells("Datum; verbleibend"), cells("1; 2"))
                        .sheet("Sprint 2", cells("Datum; verbleibend"), cells("1; 2"))
                        .saved());

        assertThat(Door.refusal(refused))
                .containsExactly(
                        "burndown.xlsx/Sprint 1: nothing in its first rows is a known title of a column; nearest"
                                + " is Backlog table, which also needs a column of titles and two of: key, status, estimate,"
                                + " priority, sprint, criteria, description, type. Name its columns under exports.columns in the"
                                + " portfolio file, such as { \"Anforderung\": SUMMARY }");
    }

    @Test
    void entries_of_an_archive_are_files_with_instants_and_verdicts_of_their_own() {
        byte[] archive = Packed.archive()
                .with("backlog-2026-03-13.csv", "ID,Title,Status\n1,Pay,Doing\n")
                .with("backlog-2026-03-14.csv", "ID,Title,Status\n1,Pay,Done\n")
                .with("notes.csv", "a,b\n1,2\n")
                .zip();

        List<Sighting> parts = door.lookAtParts("week.zip", archive);

        assertThat(parts).extracting(Sighting::kind).containsExactly(Kind.ITEMS, Kind.ITEMS, Kind.UNUSABLE);
        assertThat(parts.get(0).at()).isEqualTo("2026-03-13T23:59:59Z");
        assertThat(parts.get(1).at()).isEqualTo("2026-03-14T23:59:59Z");
        assertThat(Door.item(door.night(parts.get(0)), "1").state()).isEqualTo(State.IN_PROGRESS);
    }

    private Night night(Sheets workbook) {
        return door.night(door.lookAtParts("backlog.xlsx", workbook.saved()).toArray(Sighting[]::new));
    }

    private static Object[] cells(String line) {
        return Arrays.stream(line.split(";")).map(String::strip).toArray();
    }
}
