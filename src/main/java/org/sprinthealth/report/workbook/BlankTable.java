package org.sprinthealth.report.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.sprinthealth.report.AlwaysDated;

/**
 * A sheet to be filled in by hand: what it is for, a line of explanations, the titles, and nothing below them.
 *
 * @param name the sheet's name
 * @param purpose what it is for, a sentence
 * @param columns its columns
 */
public record BlankTable(String name, String purpose, List<Column> columns) {
    private static final int CHARACTER = 256;
    private static final int WIDTH = 26 * CHARACTER;
    private static final float EXPLANATION_HEIGHT = 96;
    private static final Date ALWAYS = Date.from(Instant.parse("2020-01-01T00:00:00Z"));

    /**
     * A column to be filled in.
     *
     * @param title its title
     * @param explanation what to write there
     */
    public record Column(String title, String explanation) {}

    public BlankTable {
        columns = List.copyOf(columns);
    }

    /** A workbook with a sheet a table; the same tables give the same bytes. */
    public static byte[] workbook(List<BlankTable> tables) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                AlwaysDated parts = new AlwaysDated(out)) {
            workbook.getProperties().getCoreProperties().setCreated(Optional.of(ALWAYS));
            tables.forEach(table -> table.add(workbook));
            workbook.write(parts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void add(XSSFWorkbook workbook) {
        XSSFSheet sheet = workbook.createSheet(name);
        sheet.createRow(0).createCell(0).setCellValue(purpose);
        Row explanations = sheet.createRow(1);
        explanations.setHeightInPoints(EXPLANATION_HEIGHT);
        Row titles = sheet.createRow(2);
        CellStyle wrapped = wrapped(workbook);
        CellStyle bold = bold(workbook);
        for (int i = 0; i < columns.size(); i++) {
            sheet.setColumnWidth(i, WIDTH);
            explanations.createCell(i).setCellValue(columns.get(i).explanation());
            explanations.getCell(i).setCellStyle(wrapped);
            titles.createCell(i).setCellValue(columns.get(i).title());
            titles.getCell(i).setCellStyle(bold);
        }
        sheet.createFreezePane(0, 3);
    }

    private static CellStyle wrapped(XSSFWorkbook workbook) {
        CellStyle style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private static CellStyle bold(XSSFWorkbook workbook) {
        Font font = workbook.createFont();
        font.setBold(true);
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        return style;
    }
}
