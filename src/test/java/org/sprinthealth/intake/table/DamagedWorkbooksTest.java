package org.sprinthealth.intake.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sprinthealth.fixtures.Packed;

/** Workbooks that lie, that are damaged, or that would fill the memory: each with its verdict and what to do. */
class DamagedWorkbooksTest {
    private static final String SAVE_AGAIN = ". Open it in Excel, and save it again";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<c t='s'><v>7</v></c> | cell A2 refers to a text that is not there",
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
    void more_columns_than_anybody_reads() {
        String cells = IntStream.range(0, 401).mapToObj(i -> "<c><v>1</v></c>").collect(Collectors.joining());

        assertThat(PartsRead.refusal(Packed.workbook("<row>" + cells + "</row>").zip()))
                .isEqualTo("file:1: in sheet Backlog, there are more than 400 columns."
                        + " Export it as CSV, or leave columns out");
        assertThat(PartsRead.refusal(Packed.workbook("<row><c r='XFD1'/></row>").zip()))
                .contains("all of its sheets are empty or hidden");
    }

    @Test
    void more_rows_than_a_backlog_has() {
        String rows = "<row><c><v>1</v></c></row>".repeat(200_001);

        assertThat(PartsRead.refusal(Packed.workbook(rows).zip()))
                .isEqualTo("file:200001: in sheet Backlog, it has more than 200,000 rows."
                        + " Export fewer items at a time");
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

    @Test
    void a_sheet_that_is_listed_and_not_there() {
        assertThat(refusal(sound -> sound.without("xl/worksheets/sheet1.xml")))
                .isEqualTo("file: the workbook is damaged: it lists a sheet Backlog that is not in it" + SAVE_AGAIN);
        assertThat(refusal(sound -> sound.without("xl/_rels/workbook.xml.rels")))
                .isEqualTo("file: the workbook is damaged: it lists a sheet Backlog that is not in it" + SAVE_AGAIN);
        assertThat(refusal(sound -> sound.without("xl/workbook.xml")))
                .isEqualTo("file: the workbook is damaged: its part xl/workbook.xml is missing" + SAVE_AGAIN);
    }

    @Test
    void a_sheet_that_is_something_else() {
        assertThat(refusal(sound -> sound.with("xl/worksheets/sheet1.xml", "<sst/>")))
                .isEqualTo("file: the workbook is damaged: its part xl/worksheets/sheet1.xml is no sheet" + SAVE_AGAIN);
        assertThat(refusal(sound -> sound.with("xl/worksheets/sheet1.xml", "\u0089PNG")))
                .isEqualTo("file: the workbook is damaged: its part xl/worksheets/sheet1.xml is no sound XML"
                        + SAVE_AGAIN);
    }

    @Test
    void two_sheets_of_one_name() {
        assertThat(
                        refusal(
                                sound -> sound.with(
                                        "xl/workbook.xml",
                                        "<workbook xmlns:r='r'><sheet name='Backlog' r:id='rId1'/><sheet name='BACKLOG' r:id='rId1'/></workbook>")))
                .isEqualTo("file: two of its sheets are called BACKLOG" + SAVE_AGAIN);
    }

    @Test
    void entities_are_never_expanded_and_nothing_is_fetched() {
        String bomb = "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>]>"
                + "<worksheet><sheetData><row><c t='str'><v>&b;</v></c></row></sheetData></worksheet>";
        String outside = "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>"
                + "<worksheet><sheetData><row><c t='str'><v>&a;</v></c></row></sheetData></worksheet>";
        String verdict = "file: the workbook is damaged: its part xl/worksheets/sheet1.xml declares entities,"
                + " which no program does that saves workbooks" + SAVE_AGAIN;

        assertThat(refusal(sound -> sound.with("xl/worksheets/sheet1.xml", bomb)))
                .isEqualTo(verdict);
        assertThat(refusal(sound -> sound.with("xl/worksheets/sheet1.xml", outside)))
                .isEqualTo(verdict);
    }

    @Test
    void tags_without_end_and_tags_too_deep() {
        assertThat(refusal(sound -> sound.sheet("<row a='" + "x".repeat(3 << 20) + "'/>")))
                .isEqualTo("file: the workbook has a tag longer than 1 MiB" + SAVE_AGAIN);
        assertThat(refusal(sound -> sound.sheet("<a>".repeat(200))))
                .isEqualTo("file: the workbook is damaged: its part xl/worksheets/sheet1.xml has tags within tags"
                        + " more than 100 deep" + SAVE_AGAIN);
    }

    @Test
    void a_nul_and_half_a_pair_of_characters() throws Exception {
        assertThat(refusal(sound -> sound.sheet("<row><c t='str'><v>a_x0000_</v></c></row>")))
                .isEqualTo("file: there is a NUL character in a cell. Take it out, and save the workbook again");
        assertThat(refusal(sound -> sound.sheet("<row><c t='str'><v>&#xD800;</v></c></row>")))
                .isEqualTo("file: the workbook is damaged: its part xl/worksheets/sheet1.xml is no sound XML"
                        + SAVE_AGAIN);
        byte[] half =
                Packed.workbook("<row><c t='str'><v>a_xD800_</v></c></row>").zip();
        assertThat(PartsRead.rows(half)).containsExactly("a");
    }

    @Test
    void a_part_in_another_charset_than_workbooks_are_in() throws Exception {
        String sheet = "<worksheet><sheetData><row><c t='str'><v>schön</v></c></row></sheetData></worksheet>";

        assertThat(refusal(
                        sound -> sound.with("xl/worksheets/sheet1.xml", sheet.getBytes(StandardCharsets.ISO_8859_1))))
                .isEqualTo("file: the workbook is damaged: its part xl/worksheets/sheet1.xml is no sound XML"
                        + SAVE_AGAIN);
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            for (String mark : List.of("", "\ufeff")) {
                byte[] part = (mark + sheet).getBytes(charset);
                assertThat(PartsRead.rows(Packed.workbook("")
                                .with("xl/worksheets/sheet1.xml", part)
                                .zip()))
                        .containsExactly("schön");
            }
        }
    }

    @Test
    void strings_that_unpack_to_more_than_a_file_may_hold() {
        String strings = "<sst>" + "<si><t>x</t></si>".repeat((int) (Unpacked.EXPANDED_LIMIT / 17) + 1) + "</sst>";

        assertThat(refusal(sound -> sound.with("xl/sharedStrings.xml", strings)))
                .isEqualTo("file: it holds more than 100 MB. Export fewer items at a time,"
                        + " or leave out the columns that nobody reads");
    }

    @Test
    void a_workbook_that_is_cut_off() {
        byte[] whole = Packed.workbook("<row><c><v>1</v></c></row>").zip();

        assertThat(PartsRead.refusal(Arrays.copyOf(whole, whole.length - 40)))
                .isEqualTo("file: the compressed file is damaged or cut off. Copy it to the inbox again");
    }

    private static String refusal(UnaryOperator<Packed> change) {
        return PartsRead.refusal(
                change.apply(Packed.workbook("<row><c><v>1</v></c></row>")).zip());
    }
}
