package org.sprinthealth.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.ConditionalFormatting;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTMarker;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTTwoCellAnchor;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDataValidation;

/** Where a table stands on its sheet, and how it takes more rows than the one the template gave it. */
final class TableRange {
    private final XSSFTable table;
    private final XSSFSheet sheet;
    private final int firstRow;
    private final int firstColumn;
    private final int lastColumn;

    TableRange(XSSFTable table) {
        this.table = table;
        this.sheet = table.getXSSFSheet();
        this.firstRow = table.getStartRowIndex() + 1;
        this.firstColumn = table.getStartColIndex();
        this.lastColumn = table.getEndColIndex();
    }

    XSSFSheet sheet() {
        return sheet;
    }

    /** The first data row, which carries the style of all. */
    int firstRow() {
        return firstRow;
    }

    int firstColumn() {
        return firstColumn;
    }

    int lastColumn() {
        return lastColumn;
    }

    /** The place of a column by its header, or -1. */
    int columnOf(String header) {
        for (int i = 0; i < table.getColumnCount(); i++) {
            if (table.getColumns().get(i).getName().toLowerCase(Locale.ROOT).equals(header.toLowerCase(Locale.ROOT))) {
                return firstColumn + i;
            }
        }
        return -1;
    }

    /** Whether nothing stands below the first data row, so that the sheet ends with this table. */
    boolean isLast() {
        return sheet.getLastRowNum() <= firstRow
                && sheet.getTables().stream().allMatch(other -> other == table || other.getEndRowIndex() < firstRow);
    }

    /** Gives the table so many data rows; what stands below moves down. */
    void growTo(int rows) {
        int more = rows - 1;
        if (more > 0) {
            moveDown(firstRow + 1, more);
            widenFormats(more);
            widenValidations(more);
        }
        table.setArea(new AreaReference(
                new CellReference(firstRow - 1, firstColumn),
                new CellReference(firstRow + more, lastColumn),
                SpreadsheetVersion.EXCEL2007));
    }

    private void moveDown(int from, int by) {
        moveTables(from, by);
        moveDrawings(from, by);
        moveBreaks(from, by);
        if (sheet.getLastRowNum() >= from) {
            sheet.shiftRows(from, sheet.getLastRowNum(), by, true, false);
        }
        // a table that moved took its headings from where they had not arrived yet
        sheet.getTables().forEach(XSSFTable::updateHeaders);
        moveValidations(from, by);
    }

    private void moveTables(int from, int by) {
        for (XSSFTable other : sheet.getTables()) {
            if (other.getStartRowIndex() >= from) {
                other.setArea(new AreaReference(
                        new CellReference(other.getStartRowIndex() + by, other.getStartColIndex()),
                        new CellReference(other.getEndRowIndex() + by, other.getEndColIndex()),
                        SpreadsheetVersion.EXCEL2007));
            }
        }
    }

    private void moveDrawings(int from, int by) {
        XSSFDrawing drawing = sheet.getDrawingPatriarch();
        if (drawing == null) {
            return;
        }
        for (CTTwoCellAnchor anchor : drawing.getCTDrawing().getTwoCellAnchorList()) {
            if (anchor.getFrom().getRow() >= from) {
                move(anchor.getFrom(), by);
                move(anchor.getTo(), by);
            }
        }
    }

    /** A break stands after its row: one right above what moves down goes with it. */
    private void moveBreaks(int from, int by) {
        int[] below = IntStream.of(sheet.getRowBreaks())
                .filter(row -> row >= from - 1)
                .toArray();
        IntStream.of(below).forEach(sheet::removeRowBreak);
        IntStream.of(below).forEach(row -> sheet.setRowBreak(row + by));
    }

    private static void move(CTMarker marker, int by) {
        marker.setRow(marker.getRow() + by);
    }

    /** Rows that are shifted take their formats along, but not what may be typed into them. */
    private void moveValidations(int from, int by) {
        validations()
                .forEach(validation -> change(validation, range -> {
                    if (range.getFirstRow() >= from) {
                        range.setFirstRow(range.getFirstRow() + by);
                        range.setLastRow(range.getLastRow() + by);
                    }
                }));
    }

    private void widenFormats(int more) {
        XSSFSheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
        for (int i = 0; i < formats.getNumConditionalFormattings(); i++) {
            ConditionalFormatting format = formats.getConditionalFormattingAt(i);
            CellRangeAddress[] ranges = format.getFormattingRanges();
            for (CellRangeAddress range : ranges) {
                widen(range, more);
            }
            format.setFormattingRanges(ranges);
        }
    }

    private void widenValidations(int more) {
        validations().forEach(validation -> change(validation, range -> widen(range, more)));
    }

    private List<CTDataValidation> validations() {
        return sheet.getCTWorksheet().isSetDataValidations()
                ? sheet.getCTWorksheet().getDataValidations().getDataValidationList()
                : List.of();
    }

    private static void change(CTDataValidation validation, Consumer<CellRangeAddress> change) {
        List<String> ranges = new ArrayList<>();
        for (Object reference : validation.getSqref()) {
            CellRangeAddress range = CellRangeAddress.valueOf(String.valueOf(reference));
            change.accept(range);
            ranges.add(range.formatAsString());
        }
        validation.setSqref(ranges);
    }

    private void widen(CellRangeAddress range, int more) {
        boolean isTemplateRow = range.getFirstRow() == firstRow && range.getLastRow() == firstRow;
        if (isTemplateRow && range.getFirstColumn() >= firstColumn && range.getLastColumn() <= lastColumn) {
            range.setLastRow(firstRow + more);
        }
    }
}
