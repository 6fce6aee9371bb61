package org.sprinthealth.report.workbook;

import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The rows of a table that is too long to be held as cells, below those that are. A cell is made from what its row is about
 * whenever it is asked for: while a formula reads it, and while it is written.
 *
 * @param firstRow the index on the sheet of the first of them
 * @param columns what stands in the columns
 * @param rows what the rows are about
 */
record LongRows<T>(
        XSSFSheet sheet, int firstRow, StyleRow style, Cells cells, List<Cells.Bound<T>> columns, List<T> rows) {

    int lastRow() {
        return firstRow + rows.size() - 1;
    }

    /** What stands in a cell, as {@link Cells#plain} has it. */
    Content at(int row, int column) {
        T about = rows.get(row - firstRow);
        return columns.stream()
                .filter(bound -> bound.index() == column)
                .findFirst()
                .map(bound -> cells.plain(bound.content().apply(about)))
                .orElseGet(() -> style.formulaIn(column));
    }

    /** Writes the rows one after the other, each with the values of its formulas, so that it can be let go. */
    void write(StreamedBook book, Reckoning reckoning) {
        for (int i = 0; i < rows.size(); i++) {
            Row row = style.dress(book.getSheet(sheet.getSheetName()).createRow(firstRow + i));
            cells.fill(row, columns, rows.get(i));
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.FORMULA) {
                    reckoning.reckon(cell);
                }
            }
            style.fitHeight(row);
        }
    }
}
