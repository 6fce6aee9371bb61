package org.sprinthealth.report.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The hidden sheet by which a workbook is read back: it says which columns people type into, and follows their headings
 * wherever they are moved or renamed.
 */
final class ColumnsSheet {
    /** Says that a column is typed into. */
    static final String TYPED = "typed";

    private static final int HEADING = 2;

    private final XSSFTable table;
    private final Map<String, Integer> rows = new HashMap<>();
    private final Map<Integer, CellReference> followed = new HashMap<>();

    private ColumnsSheet(XSSFTable table) {
        this.table = table;
    }

    /** The sheet of a template. Until the end its headings are plain words: nothing has to follow what moves. */
    static ColumnsSheet of(XSSFWorkbook workbook, Headings headings) {
        XSSFTable table = workbook.getTable(Headings.TABLE);
        if (table == null) {
            throw new IllegalArgumentException("the template has no table " + Headings.TABLE);
        }
        ColumnsSheet columns = new ColumnsSheet(table);
        for (int i = table.getStartRowIndex() + 1; i <= table.getEndRowIndex(); i++) {
            columns.read(i, headings);
        }
        return columns;
    }

    private void read(int index, Headings headings) {
        XSSFRow row = sheet().getRow(index);
        XSSFCell named = row == null ? null : row.getCell(table.getStartColIndex());
        XSSFCell column = row == null ? null : row.getCell(table.getStartColIndex() + 1);
        if (named != null && column != null) {
            rows.put(id(named.getStringCellValue(), column.getStringCellValue()), index);
            XSSFCell heading = row.createCell(table.getStartColIndex() + HEADING);
            heading.setCellValue(headings.of(named.getStringCellValue(), column.getStringCellValue()));
        }
    }

    /** Marks columns that are typed into, and has their headings followed from here on. */
    void typed(String of, List<String> columns, TableRange range, Headings headings) {
        Stream.concat(Stream.of(Table.Inputs.KEY), columns.stream()).forEach(column -> {
            int at = range.columnOf(headings.of(of, column));
            if (at >= 0) {
                followed.put(
                        rows.computeIfAbsent(id(of, column), missing -> append(of, column)),
                        new CellReference(range.sheet().getSheetName(), range.firstRow() - 1, at, true, true));
            }
        });
    }

    private int append(String of, String column) {
        int index = table.getEndRowIndex() + 1;
        XSSFRow row = sheet().createRow(index);
        row.createCell(table.getStartColIndex()).setCellValue(of);
        row.createCell(table.getStartColIndex() + 1).setCellValue(column);
        table.setArea(new AreaReference(
                new CellReference(table.getStartRowIndex(), table.getStartColIndex()),
                new CellReference(index, table.getEndColIndex()),
                SpreadsheetVersion.EXCEL2007));
        return index;
    }

    /** Lets the headings be followed; nothing moves any more. */
    void finish() {
        followed.forEach((index, heading) -> {
            XSSFRow row = sheet().getRow(index);
            row.createCell(table.getStartColIndex() + HEADING).setCellFormula(heading.formatAsString());
            row.createCell(table.getStartColIndex() + HEADING + 1).setCellValue(TYPED);
        });
    }

    private XSSFSheet sheet() {
        return table.getXSSFSheet();
    }

    private static String id(String of, String column) {
        return of + "[" + column + "]";
    }
}
