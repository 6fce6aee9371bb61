package org.sprinthealth.templates;

import static org.sprinthealth.templates.SheetMaker.column;

import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.sprinthealth.templates.Look.Kind;

/** The hidden sheet that follows every heading wherever it moves and whatever it is called. */
final class ColumnsSheet {
    private static final String NAME = "Columns";

    private ColumnsSheet() {}

    /** The sheet of a workbook that comes back: it says of which edition it is. */
    static void addMarked(Making making) {
        add(making, sheet(making).namedHeading("Edition_mark"));
    }

    /** Lists the columns of all tables that are there by now. */
    static void add(Making making) {
        add(making, sheet(making));
    }

    private static SheetMaker sheet(Making making) {
        return making.sheet(
                Group.DATA,
                NAME,
                "Which heading belongs to which column, so that this workbook can be filled and read back.",
                24,
                40,
                40,
                10);
    }

    private static void add(Making making, SheetMaker maker) {
        maker.table(
                NAME,
                List.of(
                        column("Table", Kind.PLAIN),
                        column("Column", Kind.PLAIN),
                        column("Heading", Kind.PLAIN),
                        column("Typed", Kind.PLAIN)));
        XSSFTable columns = making.workbook().getTable(NAME);
        int row = columns.getStartRowIndex() + 1;
        for (var sheet : making.workbook()) {
            for (XSSFTable table : ((XSSFSheet) sheet).getTables()) {
                row = table == columns ? row : list(maker.sheet(), table, row);
            }
        }
        maker.reach(columns, row - 1);
        making.workbook().setSheetHidden(making.workbook().getSheetIndex(NAME), true);
    }

    private static int list(XSSFSheet on, XSSFTable table, int first) {
        int next = first;
        for (int i = 0; i < table.getColumnCount(); i++) {
            XSSFRow row = on.getRow(next) == null ? on.createRow(next) : on.getRow(next);
            row.createCell(0).setCellValue(table.getName());
            row.createCell(1).setCellValue(table.getColumns().get(i).getName());
            CellReference heading = new CellReference(
                    table.getSheetName(), table.getStartRowIndex(), table.getStartColIndex() + i, true, true);
            row.createCell(2).setCellFormula(heading.formatAsString());
            next++;
        }
        return next;
    }
}
