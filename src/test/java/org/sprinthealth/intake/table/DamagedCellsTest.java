package org.sprinthealth.intake.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sprinthealth.fixtures.Packed;

/** Cells, rows and merged cells that Excel would not have saved so: each with its verdict and where it stands. */
class DamagedCellsTest {
    private static final String SAVE_AGAIN = ". Open it in Excel, and save it again";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<c t='s'><v>7</v></c> | cell A2 refers to a text that is not there",
                "<c t='s'><v>1</v></c> | cell A2 refers to a text that is not there",
                "<c t='s'><v>0000000000</v></c> | cell A2 refers to a text that is not there",
                "<c t='s'><v>-1</v></c> | cell A2 refers to a text that is not there",
                "<c t='s'><v>x</v></c> | cell A2 refers to a text that is not there",
                "<c s='-4'><v>1</v></c> | cell A2 has a style that is not there",
                "<c s='2'><v>1</v></c> | cell A2 has a style that is not there",
                "<c><v>abc</v></c> | cell A2 should be a number, and is none that Excel has",
                "<c><v>1e999</v></c> | cell A2 should be a number, and is none that Excel has",
                "<c><v>NaN</v></c> | cell A2 should be a number, and is none that Excel has",
                "<c t='z'><v>1</v></c> | cell A2 is of a kind that Excel does not have",
                "<c r='A2'/><c r='A2'/> | a cell of this row is called A2",
                "<c r='C2'/><c r='B2'/> | a cell of this row is called B2",
                "<c r='XFE2'/> | a cell of this row is called XFE2",
                "<c r='A9'/> | a cell of this row is called A9",
                "<c r='a2'/> | a cell of this row is called a2",
                "<c r='A12'/> | a cell of this row is called A12",
                "<c r='AAAA2'/> | a cell of this row is called AAAA2",
                "<c r='AB'/> | a cell of this row is called AB",
                "<c r='ABCDEFGHIJKL'/> | a cell of this row is called ABCDEFGHIJKL",
                "<c r='ABCDEFGHIJKLM'/> | a cell of this row is called ABCDEFGHIJKL…",
                "<c r='XFD2'/><c/> | a cell of this row is called nothing",
                "<c r='2'/> | a cell of this row is called 2",
                "<c r=''/> | a cell of this row is called"
            })
    void a_cell_that_cannot_be(String cell, String what) {
        byte[] file = Packed.workbook("<row r='1'><c t='str'><v>a</v></c></row><row r='2'>" + cell + "</row>")
                .strings("<si><t>x</t></si>")
                .styles("", "<xf/><xf/>")
                .zip();

        assertThat(PartsRead.refusal(file))
                .isEqualTo(("file:2: the workbook is damaged: in sheet Backlog, " + what).strip()
                        + (what.endsWith("called") ? " " : "")
                        + SAVE_AGAIN);
    }

    @ParameterizedTest
    @CsvSource({"1", "0", "-3", "1048577", "99999999999", "x"})
    void a_row_that_cannot_be(String number) {
        byte[] file = Packed.workbook("<row r='1'/><row r='" + number + "'/>").zip();

        assertThat(PartsRead.refusal(file))
                .isEqualTo("file:1: the workbook is damaged: in sheet Backlog, the row after this one is numbered "
                        + number + SAVE_AGAIN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "B", "Z", "AA", "AB", "AZ", "BA", "OJ", "ZZ", "AAA", "ABC", "XFD"})
    void a_cell_is_called_by_the_letters_of_its_column(String column) {
        byte[] file = Packed.workbook("<row r='7'><c r='" + column + "7'><v>abc</v></c></row>")
                .zip();

        assertThat(PartsRead.refusal(file))
                .isEqualTo("file:7: the workbook is damaged: in sheet Backlog, cell " + column
                        + "7 should be a number, and is none that Excel has" + SAVE_AGAIN);
    }

    @Test
    void a_number_of_more_digits_than_anybody_writes() throws IOException {
        String longest = "1." + "0".repeat(398);

        assertThat(PartsRead.rows(Packed.workbook("<row><c><v>" + longest + "</v></c></row>")
                        .zip()))
                .containsExactly("1");
        assertThat(PartsRead.refusal(Packed.workbook("<row><c><v>" + longest + "0</v></c></row>")
                        .zip()))
                .isEqualTo("file:1: the workbook is damaged: in sheet Backlog,"
                        + " cell A1 should be a number, and is none that Excel has" + SAVE_AGAIN);
    }

    @Test
    void nothing_comes_after_the_last_row_of_a_sheet() throws IOException {
        String rows = "<row><c><v>1</v></c></row><row r='1048576'/>";

        assertThat(PartsRead.rows(Packed.workbook(rows).zip())).containsExactly("1");
        assertThat(PartsRead.refusal(Packed.workbook(rows + "<row/>").zip()))
                .isEqualTo("file:1048576: the workbook is damaged: in sheet Backlog,"
                        + " the row after this one is numbered nothing" + SAVE_AGAIN);
    }

    @Test
    void merged_cells_that_cannot_be() {
        byte[] file = Packed.workbook("")
                .sheet("<row/>", "<mergeCells><mergeCell ref='A1:?'/></mergeCells>")
                .zip();

        assertThat(PartsRead.refusal(file))
                .isEqualTo("file: the workbook is damaged: in sheet Backlog, there are merged cells that cannot be,"
                        + " or more than 200,000 of them" + SAVE_AGAIN);
    }

    @Test
    void more_columns_than_anybody_reads() throws IOException {
        String cells = IntStream.range(0, 401).mapToObj(i -> "<c><v>1</v></c>").collect(Collectors.joining());

        assertThat(PartsRead.refusal(Packed.workbook("<row>" + cells + "</row>").zip()))
                .isEqualTo("file:1: in sheet Backlog, there are more than 400 columns."
                        + " Export it as CSV, or leave columns out");
        assertThat(PartsRead.rows(Packed.workbook("<row><c r='OJ1'><v>1</v></c><c/></row>")
                        .zip()))
                .containsExactly("|".repeat(399) + "1");
        assertThat(PartsRead.refusal(Packed.workbook("<row><c r='XFD1'/></row>").zip()))
                .contains("all of its sheets are empty or hidden");
    }

    @Test
    void a_cell_longer_than_excel_has_is_seen_as_too_long() throws Exception {
        byte[] file = Packed.workbook("<row><c t='inlineStr'><is><t>" + "x".repeat(40_000) + "</t></is></c></row>"
                        + "<row><c t='inlineStr'><is><t>" + "x".repeat(40_000) + "</t></is></c></row>")
                .zip();

        try (Table table = PartsRead.table(file)) {
            Row row = Objects.requireNonNull(table.next());
            assertThat(row.isTooLong(0)).isTrue();
            assertThat(row.cell(0)).hasSize(32_768);
        }
    }
}
