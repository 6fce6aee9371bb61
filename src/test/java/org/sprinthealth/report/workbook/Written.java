package org.sprinthealth.report.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.sprinthealth.report.PortfolioReport;
import org.sprinthealth.report.TeamReport;

/** A workbook, written and opened again. */
record Written(XSSFWorkbook workbook) {

    static Written of(TeamReport report) {
        return of(new TeamWorkbook(Shipped.team()).write(report));
    }

    static Written of(PortfolioReport report) {
        return of(new PortfolioWorkbook(Shipped.portfolio()).write(report));
    }

    private static Written of(byte[] bytes) {
        try {
            return new Written(new XSSFWorkbook(new ByteArrayInputStream(bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A cell of a table, rows counted from 1. */
    XSSFCell cell(String name, int row, String column) {
        XSSFTable table = workbook.getTable(name);
        XSSFRow found = table.getXSSFSheet().getRow(table.getStartRowIndex() + row);
        return found.getCell(table.getStartColIndex() + table.findColumnIndex(column));
    }

    double number(String table, int row, String column) {
        return cell(table, row, column).getNumericCellValue();
    }

    /** What a cell of a table shows; empty where nothing stands there. */
    String words(String table, int row, String column) {
        return words(cell(table, row, column));
    }

    /** What a named cell shows. */
    String words(String name) {
        CellReference at = new CellReference(workbook.getName(name).getRefersToFormula());
        return words(workbook.getSheet(at.getSheetName()).getRow(at.getRow()).getCell(at.getCol()));
    }

    /** The row of a named cell, from 0. */
    int rowOf(String name) {
        return new CellReference(workbook.getName(name).getRefersToFormula()).getRow();
    }

    /** What the cells of a column show, from the top down. */
    List<String> column(String table, String column) {
        List<String> words = new ArrayList<>();
        for (int row = 1; row <= workbook.getTable(table).getDataRowCount(); row++) {
            words.add(words(table, row, column));
        }
        return words;
    }

    /** All that is written anywhere. */
    List<String> everything() {
        List<String> all = new ArrayList<>();
        workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> all.add(words(cell)))));
        return all;
    }

    boolean isHidden(String sheet) {
        return workbook.isSheetHidden(workbook.getSheetIndex(sheet));
    }

    private static String words(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> cell.getStringCellValue();
            case NUMERIC -> Double.toString(cell.getNumericCellValue()).replaceFirst("\\.0$", "");
            default -> "";
        };
    }
}
