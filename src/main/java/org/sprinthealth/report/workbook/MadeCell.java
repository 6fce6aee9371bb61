package org.sprinthealth.report.workbook;

import org.apache.poi.ss.formula.EvaluationCell;
import org.apache.poi.ss.formula.EvaluationSheet;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * What a formula sees of a cell in {@link LongRows}.
 *
 * @param content what stands in it, as {@link Cells#plain} has it
 */
record MadeCell(EvaluationSheet sheet, int sheetIndex, int row, int column, Content content) implements EvaluationCell {

    /** A cell is made anew each time that it is asked for, and is still the same cell. */
    private record Place(int sheet, int row, int column) {}

    @Override
    public Object getIdentityKey() {
        return new Place(sheetIndex, row, column);
    }

    @Override
    public EvaluationSheet getSheet() {
        return sheet;
    }

    @Override
    public int getRowIndex() {
        return row;
    }

    @Override
    public int getColumnIndex() {
        return column;
    }

    @Override
    public CellType getCellType() {
        if (content instanceof Content.Text) {
            return CellType.STRING;
        }
        if (content instanceof Content.Quantity) {
            return CellType.NUMERIC;
        }
        return content instanceof Content.Formula ? CellType.FORMULA : CellType.BLANK;
    }

    @Override
    public double getNumericCellValue() {
        return ((Content.Quantity) content).value().doubleValue();
    }

    @Override
    public String getStringCellValue() {
        return ((Content.Text) content).text();
    }

    @Override
    public boolean getBooleanCellValue() {
        throw new IllegalStateException("no cell is made that holds a truth value");
    }

    @Override
    public int getErrorCellValue() {
        throw new IllegalStateException("no cell is made that holds an error");
    }

    @Override
    public CellRangeAddress getArrayFormulaRange() {
        throw new IllegalStateException("no cell is made that belongs to an array formula");
    }

    @Override
    public boolean isPartOfArrayFormulaGroup() {
        return false;
    }

    @Override
    public CellType getCachedFormulaResultType() {
        throw new IllegalStateException("a cell that is made keeps no value of its formula");
    }
}
