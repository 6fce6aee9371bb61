package org.sprinthealth.report.workbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
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

    private final XSSFTable table;
    /** By table and column, in the order in which they came. */
    private final Map<List<String>, CellReference> followed = new LinkedHashMap<>();

    private ColumnsSheet(XSSFTable table) {
        this.table = table;
    }

    /**
     * The sheet of a template whose headings have been read. It is emptied: an edition needs to know of the columns that people
     * type into and of no others, and until the end nothing has to follow what moves.
     */
    static ColumnsSheet of(XSSFWorkbook workbook) {
        XSSFTable table = workbook.getTable(Headings.TABLE);
        if (table == null) {
            throw new IllegalArgumentException("the template has no table " + Headings.TABLE);
        }
        XSSFSheet sheet = table.getXSSFSheet();
        for (int i = table.getEndRowIndex(); i > table.getStartRowIndex(); i--) {
            if (sheet.getRow(i) != null) {
                sheet.removeRow(sheet.getRow(i));
            }
        }
        return new ColumnsSheet(table);
    }

    /** Has the headings of columns followed that are typed into. */
    void typed(String of, List<String> columns, TableRange range, Headings headings) {
        Stream.concat(Stream.of(Table.Inputs.KEY), columns.stream()).forEach(column -> {
            int at = range.columnOf(headings.of(of, column));
            if (at >= 0) {
                followed.put(
                        List.of(of, column),
                        new CellReference(range.sheet().getSheetName(), range.firstRow() - 1, at, true, true));
            }
        });
    }

    /** Lists what is followed; nothing moves any more. */
    void finish() {
        int index = table.getStartRowIndex();
        // a table has a row, were it an empty one
        table.getXSSFSheet().createRow(index + 1);
        for (Map.Entry<List<String>, CellReference> each : followed.entrySet()) {
            XSSFRow row = table.getXSSFSheet().createRow(++index);
            int first = table.getStartColIndex();
            row.createCell(first).setCellValue(each.getKey().get(0));
            row.createCell(first + 1).setCellValue(each.getKey().get(1));
            row.createCell(first + 2).setCellFormula(each.getValue().formatAsString());
            row.createCell(first + 3).setCellValue(TYPED);
        }
        table.setArea(new AreaReference(
                new CellReference(table.getStartRowIndex(), table.getStartColIndex()),
                new CellReference(Math.max(index, table.getStartRowIndex() + 1), table.getEndColIndex()),
                SpreadsheetVersion.EXCEL2007));
    }
}
