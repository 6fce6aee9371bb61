package org.sprinthealth.report.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.sprinthealth.report.TeamReport;

/** A team's workbook as somebody sees who opens it. */
record Opened(XSSFWorkbook workbook) {

    static Opened of(TeamReport report) {
        try {
            return new Opened(
                    new XSSFWorkbook(new ByteArrayInputStream(new TeamWorkbook(Shipped.team()).write(report))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a column of a table shows, from the top, dates and numbers as text. */
    List<String> column(String table, String column) {
        XSSFTable found = workbook.getTable(table);
        return IntStream.rangeClosed(found.getStartRowIndex() + 1, found.getEndRowIndex())
                .mapToObj(row -> shown(
                        cell(found.getXSSFSheet(), row, found.getStartColIndex() + found.findColumnIndex(column))))
                .toList();
    }

    /** What a named cell shows. */
    String named(String name) {
        CellReference at = new CellReference(workbook.getName(name).getRefersToFormula());
        return shown(cell(workbook.getSheet(at.getSheetName()), at.getRow(), at.getCol()));
    }

    XSSFCell cell(String table, int row, String column) {
        XSSFTable found = workbook.getTable(table);
        return cell(
                found.getXSSFSheet(),
                found.getStartRowIndex() + row,
                found.getStartColIndex() + found.findColumnIndex(column));
    }

    private static XSSFCell cell(XSSFSheet sheet, int row, int column) {
        XSSFRow found = sheet.getRow(row);
        return found.getCell(column, XSSFRow.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    private static String shown(XSSFCell cell) {
        if (cell.getCellType() == CellType.NUMERIC
                && cell.getCellStyle().getDataFormatString().contains("yy")) {
            return cell.getLocalDateTimeCellValue().toLocalDate().toString();
        }
        return cell.toString();
    }

    /** How many numbers the first line or row of bars of a chart keeps. */
    int points(String chart) {
        XSSFChart found = (XSSFChart) DrawnRows.frame(workbook, chart).getDrawing().getCharts().stream()
                .filter(each -> each.getGraphicFrame().getName().equals(chart))
                .findFirst()
                .orElseThrow();
        return (int) found.getCTChart().getPlotArea().getLineChartArray(0).getSerList().stream()
                .filter(series -> series.getTx().getStrRef() == null
                        && series.getTx().getV() != null
                        && series.getTx().getV().equals("reading"))
                .mapToLong(series -> series.getVal().getNumRef().getNumCache().sizeOfPtArray())
                .sum();
    }
}
