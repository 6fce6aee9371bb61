package org.sprinthealth.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFTableColumn;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sprinthealth.facts.Notes;
import org.sprinthealth.fixtures.HostileText;
import org.sprinthealth.fixtures.LibreOffice;
import org.sprinthealth.fixtures.WorkbookSoundness;

/** A thousand hostile strings, through every column of every table of the shipped templates and back. */
class HostileTextTest {
    private static final int COUNT = 1_000;
    private static final List<String> HOSTILE = HostileText.strings(20_260_301, COUNT);
    private static final int LONGEST = 32_767;
    private static final String CUT = " … [cut]";

    /** A table of a template, and the rows that its columns are given: all strings once, in order. */
    private record Given(String table, List<String> columns) {
        List<List<String>> rows() {
            int width = columns.size();
            return IntStream.range(0, COUNT / width)
                    .mapToObj(i -> HOSTILE.subList(i * width, (i + 1) * width))
                    .toList();
        }

        Table<Integer, List<String>> filled() {
            Table<Integer, List<String>> table = Table.of(table(), nothing -> rows());
            for (int i = 0; i < columns.size(); i++) {
                int at = i;
                table = table.column(columns.get(i), row -> Content.text(row.get(at)));
            }
            return table;
        }
    }

    private static List<Given> tables(byte[] template) throws IOException {
        List<Given> given = new ArrayList<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(template))) {
            workbook.forEach(sheet -> workbook.getSheet(sheet.getSheetName())
                    .getTables()
                    .forEach(table -> given.add(new Given(
                            table.getName(),
                            table.getColumns().stream()
                                    .map(XSSFTableColumn::getName)
                                    .toList()))));
        }
        // it says which headings the other columns have
        given.removeIf(table -> table.table().equals("Columns"));
        return given;
    }

    private static byte[] written(byte[] template) throws IOException {
        try (Book book = new Book(template, Notes.NONE, Edition.HELD)) {
            tables(template).forEach(given -> book.fill(given.filled(), 0));
            return book.finish("Hostile", Instant.parse("2026-03-29T23:59:59Z"));
        }
    }

    /** What a cell can hold of it: what XML can't is replaced, and what is too long is cut. */
    private static String held(String raw) {
        String legal = raw.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replaceAll("[^\\t\\n\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "\ufffd");
        int escapes = legal.split("_(?=x[0-9A-Fa-f]{4}_)", -1).length - 1;
        int room = LONGEST - escapes * "x005F_".length();
        return legal.length() <= room ? legal : legal.substring(0, room - CUT.length()) + CUT;
    }

    /** Where two long texts begin to differ. */
    private static String difference(String read, String wanted) {
        int at = Arrays.mismatch(read.toCharArray(), wanted.toCharArray());
        return at < 0
                ? ""
                : "%s of %s characters: %s"
                        .formatted(at, wanted.length(), read.substring(at, Math.min(read.length(), at + 40)));
    }

    private static String first(String text, int longest) {
        return text.substring(0, Math.min(longest, text.length()));
    }

    private static void comesBack(byte[] template, byte[] workbook, int longest) throws IOException {
        try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            for (Given given : tables(template)) {
                XSSFTable table = read.getTable(given.table());
                for (int i = 0; i < given.rows().size(); i++) {
                    XSSFRow row = table.getXSSFSheet().getRow(table.getStartRowIndex() + 1 + i);
                    for (int column = 0; column < given.columns().size(); column++) {
                        XSSFCell cell = row.getCell(table.getStartColIndex() + column);
                        String raw = given.rows().get(i).get(column);
                        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                        assertThat(difference(first(cell.getStringCellValue(), longest), first(held(raw), longest)))
                                .as(given.table() + ", row " + i + ", "
                                        + given.columns().get(column))
                                .isEmpty();
                        assertThat(cell.getHyperlink()).isNull();
                    }
                }
            }
        }
    }

    @Test
    void comes_back_as_text_from_a_teams_workbook() throws IOException {
        byte[] workbook = written(Shipped.team());

        comesBack(Shipped.team(), workbook, LONGEST);
        assertThat(WorkbookSoundness.problems(workbook)).isEmpty();
    }

    @Test
    void comes_back_as_text_from_the_portfolios_workbook() throws IOException {
        byte[] workbook = written(Shipped.portfolio());

        comesBack(Shipped.portfolio(), workbook, LONGEST);
        assertThat(WorkbookSoundness.problems(workbook)).isEmpty();
    }

    @Test
    void comes_back_as_text_where_another_program_saved_it(@TempDir Path folder) throws Exception {
        assumeTrue(LibreOffice.isInstalled(), LibreOffice.MISSING);
        byte[] workbook = written(Shipped.portfolio());

        // it breaks a line of more characters in two
        comesBack(Shipped.portfolio(), new LibreOffice(folder).saved("portfolio.xlsx", workbook), 16_000);
    }

    @Test
    void that_could_be_a_formula_keeps_its_mark_when_someone_edits_the_cell() throws IOException {
        byte[] template = Shipped.portfolio();
        try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(written(template)))) {
            Given given = tables(template).get(0);
            XSSFTable table = read.getTable(given.table());
            for (int i = 0; i < given.rows().size(); i++) {
                XSSFRow row = table.getXSSFSheet().getRow(table.getStartRowIndex() + 1 + i);
                for (int column = 0; column < given.columns().size(); column++) {
                    String raw = given.rows().get(i).get(column);
                    assertThat(row.getCell(table.getStartColIndex() + column)
                                    .getCellStyle()
                                    .getQuotePrefixed())
                            .as(raw)
                            .isEqualTo(raw.matches("(?s)[=+@\\t-].*"));
                }
            }
        }
    }
}
