package org.sprinthealth.report.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.formula.EvaluationCell;
import org.apache.poi.ss.formula.EvaluationSheet;
import org.apache.poi.ss.formula.FormulaParser;
import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.ss.formula.IStabilityClassifier;
import org.apache.poi.ss.formula.WorkbookEvaluator;
import org.apache.poi.ss.formula.eval.BoolEval;
import org.apache.poi.ss.formula.eval.ErrorEval;
import org.apache.poi.ss.formula.eval.NumberEval;
import org.apache.poi.ss.formula.eval.StringEval;
import org.apache.poi.ss.formula.eval.ValueEval;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.udf.AggregatingUDFFinder;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.BaseXSSFEvaluationWorkbook;
import org.apache.poi.xssf.usermodel.XSSFEvaluationWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Gives every formula of a workbook its value, over the cells that it holds and the long rows below them. */
final class Reckoning {
    private final XSSFWorkbook workbook;
    private final Whole whole;
    private final WorkbookEvaluator evaluator;

    Reckoning(XSSFWorkbook workbook, List<LongRows<?>> longRows) {
        this.workbook = workbook;
        whole = new Whole(workbook, longRows);
        // nothing changes any more, so which cells a formula has read need not be remembered
        evaluator = new WorkbookEvaluator(whole, IStabilityClassifier.TOTALLY_IMMUTABLE, AggregatingUDFFinder.DEFAULT);
    }

    /** Reckons the formulas in the cells that are held. */
    void reckon() {
        workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
            if (cell.getCellType() == CellType.FORMULA) {
                reckon(cell);
            }
        })));
    }

    /** Reckons a formula and keeps its value in its cell. */
    void reckon(Cell cell) {
        ValueEval value = evaluator.evaluate(whole.cellAt(cell));
        if (value instanceof NumberEval number) {
            cell.setCellValue(number.getNumberValue());
        } else if (value instanceof StringEval text) {
            cell.setCellValue(text.getStringValue());
        } else if (value instanceof BoolEval truth) {
            cell.setCellValue(truth.getBooleanValue());
        } else {
            cell.setCellErrorValue((byte) ((ErrorEval) value).getErrorCode());
        }
    }

    /** The workbook as its formulas see it. */
    private static final class Whole extends BaseXSSFEvaluationWorkbook {
        private final XSSFEvaluationWorkbook held;
        private final Map<Integer, LongSheet> longSheets = new HashMap<>();

        Whole(XSSFWorkbook workbook, List<LongRows<?>> longRows) {
            super(workbook);
            held = XSSFEvaluationWorkbook.create(workbook);
            for (LongRows<?> rows : longRows) {
                int sheet = workbook.getSheetIndex(rows.sheet());
                longSheets.put(sheet, new LongSheet(sheet, held.getSheet(sheet), rows));
            }
        }

        EvaluationCell cellAt(Cell cell) {
            return getSheet(getSheetIndex(cell.getSheet().getSheetName()))
                    .getCell(cell.getRowIndex(), cell.getColumnIndex());
        }

        @Override
        public EvaluationSheet getSheet(int index) {
            EvaluationSheet found = longSheets.get(index);
            return found == null ? held.getSheet(index) : found;
        }

        @Override
        public int getSheetIndex(EvaluationSheet sheet) {
            return sheet instanceof LongSheet found ? found.index() : held.getSheetIndex(sheet);
        }

        @Override
        public Ptg[] getFormulaTokens(EvaluationCell cell) {
            if (cell instanceof MadeCell made && made.content() instanceof Content.Formula formula) {
                return FormulaParser.parse(formula.expression(), this, FormulaType.CELL, made.sheetIndex(), made.row());
            }
            return held.getFormulaTokens(cell);
        }
    }

    /** A sheet that goes on below what is held of it. */
    private record LongSheet(int index, EvaluationSheet held, LongRows<?> rows) implements EvaluationSheet {
        @Override
        public EvaluationCell getCell(int row, int column) {
            return row < rows.firstRow() || row > rows.lastRow()
                    ? held.getCell(row, column)
                    : new MadeCell(this, index, row, column, rows.at(row, column));
        }

        @Override
        public int getLastRowNum() {
            return rows.lastRow();
        }

        @Override
        public boolean isRowHidden(int row) {
            return held.isRowHidden(row);
        }

        @Override
        public void clearAllCachedResultValues() {
            held.clearAllCachedResultValues();
        }
    }
}
