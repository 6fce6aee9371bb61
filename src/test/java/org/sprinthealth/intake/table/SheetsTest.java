package org.sprinthealth.intake.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sprinthealth.fixtures.Packed;

/** Workbooks as programs and people save them. */
class SheetsTest {

    @Test
    void every_sheet_is_a_part_called_by_its_name() throws IOException {
        byte[] file = saved(workbook -> {
            put(workbook.createSheet("Backlog"), 0, "ID", "Title");
            put(workbook.createSheet("Sprint 1"), 0, "ID", "Title");
        });

        assertThat(PartsRead.listed(file)).containsExactly("Backlog: table", "Sprint 1: table");
        assertThat(PartsRead.table(file).name()).isEqualTo("Backlog");
    }

    @Test
    void hidden_and_empty_sheets_are_left_out() throws IOException {
        byte[] file = saved(workbook -> {
            put(workbook.createSheet("Backlog"), 0, "ID", "Title");
            put(workbook.createSheet("Lists"), 0, "x");
            workbook.setSheetHidden(1, true);
            workbook.createSheet("Sheet3");
        });

        assertThat(PartsRead.listed(file)).containsExactly("Backlog: table", "Lists: hidden", "Sheet3: empty");
    }

    @Test
    void a_workbook_without_anything_to_see_is_refused() {
        assertThat(PartsRead.refusal(saved(workbook -> workbook.createSheet("Sheet1"))))
                .isEqualTo("file: all of its sheets are empty or hidden. Export it again, or show the sheet");
    }

    @ParameterizedTest
    @CsvSource({
        "3, 3",
        "2.5, 2.5",
        "0.1, 0.1",
        "1.1000000000000001, 1.1",
        "0.30000000000000004, 0.3",
        "1E3, 1000",
        "12345678901, 12345678901",
        "1.0E-7, 0.0000001",
        "-0, 0",
        "100000000000000000000, 100000000000000000000"
    })
    void numbers_are_plain(String saved, String shown) throws IOException {
        assertThat(PartsRead.rows(workbook("<c><v>" + saved + "</v></c>"))).containsExactly("t", "2: " + shown);
    }

    @ParameterizedTest
    @CsvSource({
        "14, 46097, 2026-03-16",
        "22, 46097.375, 2026-03-16T09:00",
        "164, 46097.375, 2026-03-16T09:00",
        "164, 46097.37505787037, 2026-03-16T09:00:05",
        "164, 46097.99999999, 2026-03-17",
        "26, 46097, 46097",
        "27, 46097, 2026-03-16",
        "36, 46097, 2026-03-16",
        "37, 46097, 46097",
        "49, 46097, 46097",
        "50, 46097, 2026-03-16",
        "58, 46097, 2026-03-16",
        "59, 46097, 46097",
        "165, 46097, 2026-03-16",
        "20, 0.375, 09:00",
        "46, 1.5, 36:00",
        "46, -1.5, -36:00",
        "46, 0, 0:00",
        "166, 1.0625, 25:30",
        "9, 0.25, 0.25",
        "167, 5, 5",
        "14, -3, -3",
        "14, 99999999, 99999999",
        "14, 2958465, 9999-12-31",
        "14, 2958466, 2958466",
        "14, 1, 1900-01-01",
        "14, 0, 00:00"
    })
    void dates_are_told_by_their_format(int format, String saved, String shown) throws IOException {
        byte[] file = Packed.workbook(row(1, "<c t='str'><v>t</v></c>") + row(2, "<c s='1'><v>" + saved + "</v></c>"))
                .styles(
                        "<numFmt numFmtId='164' formatCode='dd.mm.yyyy hh:mm'/>"
                                + "<numFmt numFmtId='165' formatCode='yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;'/>"
                                + "<numFmt numFmtId='166' formatCode='[h]:mm'/>"
                                + "<numFmt numFmtId='167' formatCode='0 &quot;days&quot;'/>",
                        "<xf/><xf numFmtId='" + format + "'/>")
                .zip();

        assertThat(PartsRead.rows(file)).containsExactly("t", "2: " + shown);
    }

    @Test
    void dates_of_old_macs_count_from_1904() throws IOException {
        byte[] file = Packed.workbook(row(1, "<c t='str'><v>t</v></c>") + row(2, "<c s='0'><v>44635</v></c>"))
                .styles("", "<xf numFmtId='14'/>")
                .with(
                        "xl/workbook.xml",
                        "<workbook xmlns:r='r'><workbookPr date1904='1'/>"
                                + "<sheets><sheet name='Backlog' r:id='rId1'/></sheets></workbook>")
                .zip();

        assertThat(PartsRead.rows(file)).containsExactly("t", "2: 2026-03-16");
    }

    @Test
    void cells_of_every_kind_are_text() throws IOException {
        byte[] file = saved(workbook -> {
            Sheet sheet = workbook.createSheet("Backlog");
            put(sheet, 0, "yes", "no", "sum", "date", "text");
            Row row = sheet.createRow(1);
            row.createCell(0).setCellValue(true);
            row.createCell(1).setCellValue(false);
            row.createCell(2).setCellFormula("1+2");
            row.createCell(3).setCellValue(LocalDate.of(2026, 3, 16));
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yy"));
            row.getCell(3).setCellStyle(style);
            XSSFRichTextString rich = new XSSFRichTextString("one two");
            rich.applyFont(0, 3, workbook.createFont());
            row.createCell(4).setCellValue(rich);
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        });

        assertThat(PartsRead.rows(file)).containsExactly("yes|no|sum|date|text", "2: TRUE|FALSE|3|2026-03-16|one two");
    }

    @Test
    void errors_and_formulas_without_a_result_are_empty_and_counted() throws IOException {
        byte[] file = Packed.workbook(row(1, text("a") + text("b") + text("c"))
                        + row(2, "<c t='e'><v>#REF!</v></c><c><f>A1</f></c>" + text("x"))
                        + row(3, "<c t='e'><v>#N/A</v></c>" + text("y")))
                .zip();

        assertThat(PartsRead.rows(file)).containsExactly("a|b|c", "2: ||x", "3: |y");
        assertThat(PartsRead.notes(file))
                .containsExactly(
                        "Cells with an error such as #REF!, read as empty: 2, the first in A2.",
                        "Formulas without a saved result, read as empty: 1. Opened and saved in Excel, they have one.");
    }

    @Test
    void how_a_text_is_read_aloud_is_left_out() throws IOException {
        String read = "<t>番号</t><rPh sb='0' eb='2'><t>バンゴウ</t></rPh><phoneticPr fontId='1'/>";
        byte[] file = Packed.workbook(row(1, "<c t='s'><v>0</v></c><c t='inlineStr'><is>" + read + "</is></c>"))
                .strings("<si>" + read + "</si>")
                .zip();

        assertThat(PartsRead.rows(file)).containsExactly("番号|番号");
    }

    @Test
    void characters_that_xml_does_not_have_are_read_as_what_they_are() throws IOException {
        byte[] file = Packed.workbook(row(1, text("a")) + row(2, text("one_x000D__x000A_two_x005F_x000D_")))
                .zip();

        assertThat(PartsRead.rows(file)).containsExactly("a", "2: one\ntwo_x000D_");
    }

    @Test
    void what_stands_in_a_cell_over_several_rows_holds_for_all_of_them() throws IOException {
        byte[] file = saved(workbook -> {
            Sheet sheet = workbook.createSheet("Backlog");
            put(sheet, 0, "Shop", "");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 1));
            put(sheet, 1, "topic", "title");
            put(sheet, 2, "pay", "by card");
            put(sheet, 3, "", "by bill");
            put(sheet, 5, "", "by cash");
            put(sheet, 6, "", "search");
            sheet.addMergedRegion(new CellRangeAddress(2, 5, 0, 0));
        });

        assertThat(PartsRead.rows(file))
                .containsExactly(
                        "Shop",
                        "2: topic|title",
                        "3: pay|by card",
                        "4: pay|by bill",
                        "5: ",
                        "6: pay|by cash",
                        "7: |search");
    }

    @Test
    void rows_end_with_the_last_that_has_anything_in_it() throws IOException {
        byte[] file = saved(workbook -> {
            Sheet sheet = workbook.createSheet("Backlog");
            put(sheet, 0, "a");
            put(sheet, 1, "1");
            CellStyle style = workbook.createCellStyle();
            for (int i = 2; i < 5_000; i++) {
                sheet.createRow(i).createCell(i % 30).setCellStyle(style);
            }
        });

        assertThat(PartsRead.rows(file)).containsExactly("a", "2: 1");
    }

    @Test
    void rows_and_cells_that_do_not_say_where_they_are_follow_each_other() throws IOException {
        byte[] file = Packed.workbook("<row>" + text("a") + text("b") + "</row><row r='4'>"
                        + "<c r='B4' t='str'><v>x</v></c>" + text("y") + "</row><row><c><v>1</v></c></row>")
                .zip();

        assertThat(PartsRead.rows(file)).containsExactly("a|b", "2: ", "3: ", "4: |x|y", "5: 1");
    }

    @Test
    void workbooks_of_other_programs_are_read_too() throws IOException {
        byte[] file = Packed.archive()
                .with("[Content_Types].xml", "<Types/>")
                .with("_rels/.rels", "<r><Relationship Id='a' Type='x/officeDocument' Target='/book/main.xml'/></r>")
                .with(
                        "book/main.xml",
                        "<x:workbook xmlns:x='x' xmlns:y='y'><x:sheets>"
                                + "<x:sheet name='S' y:id='one'/></x:sheets></x:workbook>")
                .with(
                        "book\\_rels\\main.xml.rels",
                        "<r><Relationship Id='one' Type='x/worksheet' Target='../Sheets/1.xml'/></r>")
                .with(
                        "sheets/1.xml",
                        "<x:worksheet xmlns:x='x'><x:sheetData><x:row>"
                                + "<x:c t='d'><x:v>2026-03-16</x:v></x:c></x:row></x:sheetData></x:worksheet>")
                .zip();

        assertThat(PartsRead.rows(file)).containsExactly("2026-03-16");
    }

    @Test
    void a_format_longer_than_excel_has_says_nothing() throws IOException {
        String longest = "[h]:mm" + "x".repeat(249);
        byte[] file = Packed.workbook(
                        row(1, text("a") + text("b")) + row(2, "<c s='1'><v>1.0625</v></c><c s='2'><v>1.0625</v></c>"))
                .styles(
                        "<numFmt numFmtId='164' formatCode='" + longest + "'/>" + "<numFmt numFmtId='165' formatCode='"
                                + longest + "x'/>",
                        "<xf/><xf numFmtId='164'/><xf numFmtId='165'/>")
                .zip();

        assertThat(PartsRead.rows(file)).containsExactly("a|b", "2: 25:30|1.0625");
    }

    @Test
    void as_many_styles_are_taken_as_excel_knows_and_no_more() throws IOException {
        String formats = IntStream.range(0, 65_490)
                .mapToObj(i -> "<numFmt numFmtId='" + (164 + i) + "' formatCode='0'/>")
                .collect(Collectors.joining());
        String cells = "<xf/>".repeat(65_490);
        Packed file = Packed.workbook(row(1, text("a")));

        assertThat(PartsRead.rows(file.styles(formats, cells).zip())).containsExactly("a");
        assertThat(PartsRead.refusal(file.styles(formats, cells + "<xf/>").zip()))
                .isEqualTo("file: the workbook is damaged: its part xl/styles.xml has more styles than Excel knows."
                        + " Open it in Excel, and save it again");
    }

    @Test
    void numbers_are_plain_where_a_workbook_has_no_styles() throws IOException {
        assertThat(PartsRead.rows(workbook("<c s='5'><v>46097</v></c>"))).containsExactly("t", "2: 46097");
    }

    @Test
    void errors_and_formulas_without_a_result_are_told_each_on_its_own() throws IOException {
        assertThat(PartsRead.notes(workbook("<c r='AB2' t='e'><v>#REF!</v></c>" + text("x"))))
                .containsExactly("Cells with an error such as #REF!, read as empty: 1, the first in AB2.");
        assertThat(PartsRead.notes(workbook("<c><f>A1</f></c><c><f>A1</f></c>" + text("x"))))
                .containsExactly(
                        "Formulas without a saved result, read as empty: 2. Opened and saved in Excel, they have one.");
    }

    @Test
    void what_else_stands_within_a_cell_is_passed_over() throws IOException {
        assertThat(PartsRead.rows(workbook("<c><v>1</v><extLst><ext><v>9</v></ext></extLst></c>"
                        + "<c t='inlineStr'><is><t>a</t><rPh sb='0'><x/><t>b</t></rPh></is></c>")))
                .containsExactly("t", "2: 1|a");
    }

    @Test
    void rows_outside_of_the_data_of_a_sheet_are_none() throws IOException {
        byte[] file = Packed.workbook("")
                .sheet(row(1, text("a")), "<extLst>" + row(2, text("b")) + "</extLst>")
                .zip();

        assertThat(PartsRead.rows(file)).containsExactly("a");
    }

    @Test
    void a_remark_above_a_sheet_is_passed_over() throws IOException {
        byte[] file = Packed.workbook("")
                .with(
                        "xl/worksheets/sheet1.xml",
                        "<!-- saved by hand --><worksheet><sheetData>" + row(1, text("a")) + "</sheetData></worksheet>")
                .zip();

        assertThat(PartsRead.rows(file)).containsExactly("a");
    }

    @Test
    void texts_that_cells_share_are_found_by_their_number_however_many_there_are() throws IOException {
        StringBuilder strings = new StringBuilder();
        for (int i = 0; i < 3_000; i++) {
            strings.append("<si><t>text ").append(i).append("</t></si>");
        }
        for (int i = 0; i < 80; i++) {
            strings.append("<si><t>").append(i).append("ü".repeat(16_000)).append("</t></si>");
        }
        strings.append("<si><t/></si><si><t>last</t></si>");
        byte[] file = Packed.workbook(row(1, shared("0") + shared("1024") + shared("2999"))
                        + row(2, shared("3000") + shared("3079"))
                        + row(3, shared("3080") + shared("3081") + shared("000000001")))
                .strings(strings.toString())
                .zip();

        assertThat(PartsRead.rows(file))
                .containsExactly(
                        "text 0|text 1024|text 2999",
                        "2: 0" + "ü".repeat(16_000) + "|79" + "ü".repeat(16_000),
                        "3: |last|text 1");
    }

    @Test
    void two_hundred_sheets_are_read_and_no_more() throws IOException {
        assertThat(PartsRead.listed(sheets(200))).hasSize(200).endsWith("Sprint 200: table");
        assertThat(PartsRead.refusal(sheets(201)))
                .isEqualTo("file: it has more than 200 sheets. Keep the sheets of older sprints in another file");
    }

    private static byte[] sheets(int count) {
        String sheets = IntStream.rangeClosed(1, count)
                .mapToObj(i -> "<sheet name='Sprint " + i + "' r:id='rId1'/>")
                .collect(Collectors.joining());
        return Packed.workbook(row(1, text("a")))
                .with("xl/workbook.xml", "<workbook xmlns:r='r'><sheets>" + sheets + "</sheets></workbook>")
                .zip();
    }

    @Test
    void a_sheet_that_refers_to_no_part_is_not_there() {
        byte[] file = Packed.workbook(row(1, text("a")))
                .with("xl/workbook.xml", "<workbook><sheets><sheet name='Backlog' id='rId1'/></sheets></workbook>")
                .with(
                        "xl/_rels/workbook.xml.rels",
                        "<r><Relationship Id='rId1' Type='x/worksheet' Target='worksheets/sheet1.xml'/>"
                                + "<Relationship Type='x/worksheet' Target='worksheets/sheet1.xml'/></r>")
                .zip();

        assertThat(PartsRead.refusal(file))
                .isEqualTo("file: the workbook is damaged: it lists a sheet Backlog that is not in it."
                        + " Open it in Excel, and save it again");
    }

    @Test
    void nothing_is_left_on_the_disk() throws IOException {
        List<String> before = temporary();
        byte[] file = saved(workbook -> put(workbook.createSheet("Backlog"), 0, "a"));

        assertThat(PartsRead.rows(file)).containsExactly("a");
        assertThat(temporary()).isEqualTo(before);
    }

    private static List<String> temporary() {
        File temporary = new File(System.getProperty("java.io.tmpdir"));
        return Stream.of(temporary, new File(temporary, "poifiles"))
                .flatMap(folder -> Stream.ofNullable(folder.list()).flatMap(Stream::of))
                .filter(name -> name.contains("poi") || name.contains("xlsx"))
                .sorted()
                .toList();
    }

    private static byte[] workbook(String cell) {
        return Packed.workbook(row(1, text("t")) + row(2, cell)).zip();
    }

    private static String row(int number, String cells) {
        return "<row r='" + number + "'>" + cells + "</row>";
    }

    private static String text(String text) {
        return "<c t='str'><v>" + text + "</v></c>";
    }

    private static String shared(String number) {
        return "<c t='s'><v>" + number + "</v></c>";
    }

    private static void put(Sheet sheet, int row, String... texts) {
        Row made = sheet.createRow(row);
        for (int i = 0; i < texts.length; i++) {
            made.createCell(i).setCellValue(texts[i]);
        }
    }

    private static byte[] saved(Consumer<XSSFWorkbook> content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            content.accept(workbook);
            workbook.write(out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }
}
