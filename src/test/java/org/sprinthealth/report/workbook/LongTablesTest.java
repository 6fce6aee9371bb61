package org.sprinthealth.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.sprinthealth.fixtures.CoachPortfolio;
import org.sprinthealth.fixtures.Reports;
import org.sprinthealth.fixtures.WorkbookSoundness;

/** A long table goes on row by row below what is held of it, and nobody who opens the workbook can tell. */
class LongTablesTest {
    private static final int ALL = Integer.MAX_VALUE;

    @Test
    void of_a_portfolio_show_what_they_show_when_they_are_held_whole() throws IOException {
        assertThat(seen(portfolio(1))).containsExactlyInAnyOrderElementsOf(seen(portfolio(ALL)));
    }

    @Test
    void of_a_team_show_what_they_show_when_they_are_held_whole() throws IOException {
        assertThat(seen(team(1))).containsExactlyInAnyOrderElementsOf(seen(team(ALL)));
    }

    @Test
    void open_without_a_repair_prompt() {
        assertThat(WorkbookSoundness.problems(portfolio(1))).isEmpty();
        assertThat(WorkbookSoundness.problems(team(1))).isEmpty();
    }

    @Test
    void keep_what_a_formula_came_to_even_where_that_is_an_error() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook held = new XSSFWorkbook()) {
            XSSFSheet sheet = held.createSheet("Long");
            sheet.createRow(0).createCell(0).setCellValue("A table's header");
            try (StreamedBook book = new StreamedBook(held)) {
                Row row = book.getSheet("Long").createRow(1);
                row.createCell(0).setCellFormula("1/0");
                row.getCell(0).setCellErrorValue(FormulaError.DIV0.getCode());
                row.createCell(1).setCellFormula("1>0");
                row.getCell(1).setCellValue(true);
                book.write(out);
            }
        }

        String written = new String(part(out.toByteArray(), "xl/worksheets/sheet1.xml"), StandardCharsets.UTF_8);
        assertThat(written)
                .contains("<c r=\"A2\" t=\"str\"><f>1/0</f><v>#DIV/0!</v></c>")
                .contains("<c r=\"B2\" t=\"str\"><f>1&gt;0</f><v>TRUE</v></c>");
    }

    private static byte[] part(byte[] workbook, String name) throws IOException {
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                if (part.getName().equals(name)) {
                    return parts.readAllBytes();
                }
            }
        }
        throw new IllegalArgumentException("no part " + name);
    }

    @Test
    void are_the_same_bytes_each_time() {
        assertThat(portfolio(1)).isEqualTo(portfolio(1));
    }

    private static byte[] portfolio(int held) {
        return new PortfolioWorkbook(Shipped.portfolio(), held).write(CoachPortfolio.whole());
    }

    private static byte[] team(int held) {
        return new TeamWorkbook(Shipped.team(), "not measured", held).write(Reports.artemis());
    }

    /** Everything in rows and cells, a line each. */
    private static List<String> seen(byte[] bytes) throws IOException {
        List<String> seen = new ArrayList<>();
        Map<Short, String> styles = new HashMap<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            workbook.forEach(sheet -> {
                ((XSSFSheet) sheet).getTables().forEach(table -> seen.add(table.getName() + " " + table.getArea()));
                sheet.forEach(row -> seen.add(row.getSheet().getSheetName() + " " + shown(row)));
                sheet.forEach(row -> row.forEach(cell -> seen.add(shown(cell, styles))));
            });
        }
        return seen;
    }

    private static String shown(Row row) {
        return row.getRowNum() + " " + row.getHeightInPoints() + " " + row.getZeroHeight();
    }

    private static String shown(Cell cell, Map<Short, String> styles) {
        String link = cell.getHyperlink() == null ? "" : cell.getHyperlink().getAddress();
        String comment = cell.getCellComment() == null
                ? ""
                : cell.getCellComment().getString().getString();
        String style = styles.computeIfAbsent(
                cell.getCellStyle().getIndex(),
                index -> ((XSSFCellStyle) cell.getCellStyle()).getCoreXf().xmlText());
        return String.join(
                "|",
                cell.getSheet().getSheetName(),
                new CellAddress(cell).toString(),
                value(cell),
                link,
                comment,
                style);
    }

    private static String value(Cell cell) {
        if (cell.getCellType() != CellType.FORMULA) {
            return cell.getCellType() + " " + cell;
        }
        String cached = switch (cell.getCachedFormulaResultType()) {
            case NUMERIC -> Double.toString(cell.getNumericCellValue());
            case STRING -> cell.getStringCellValue();
            default -> cell.getCachedFormulaResultType().toString();
        };
        return cell.getCellFormula() + " = " + cached;
    }
}
