package org.sprinthealth.report.workbook;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;

/** How high the rows of a table must be for the text that wraps in them: a written workbook is not laid out again. */
final class RowHeights {
    /** Text wraps at words, so a line is rarely full. */
    private static final double FULL = 0.92;

    private static final float LEADING = 1.36f;
    private static final int HIGHEST = 400;

    private final float least;
    private final int firstColumn;
    private final int lastColumn;

    RowHeights(XSSFRow template, int firstColumn, int lastColumn) {
        this.least = template.getHeightInPoints();
        this.firstColumn = firstColumn;
        this.lastColumn = lastColumn;
    }

    void fit(XSSFRow row) {
        float height = least;
        for (int column = firstColumn; column <= lastColumn; column++) {
            XSSFCell cell = row.getCell(column);
            if (cell != null && cell.getCellStyle().getWrapText() && cell.getCellType() == CellType.STRING) {
                height = Math.max(height, heightOf(cell));
            }
        }
        row.setHeightInPoints(Math.min(HIGHEST, height));
    }

    private static float heightOf(XSSFCell cell) {
        double width = cell.getSheet().getColumnWidth(cell.getColumnIndex()) / 256.0 * FULL;
        long lines = cell.getStringCellValue()
                .lines()
                .mapToLong(line -> Math.max(1, (long) Math.ceil(line.length() / width)))
                .sum();
        float font = cell.getCellStyle().getFont().getFontHeightInPoints();
        return lines * font * LEADING + 4;
    }
}
