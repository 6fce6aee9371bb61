package org.sprinthealth.report.workbook;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFGraphicFrame;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumData;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumRef;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumVal;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTStrData;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTStrRef;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTStrVal;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;

/**
 * A native chart and the rows that it draws. Its references to the table's template row become references to those rows,
 * and what they show is kept in the chart, for viewers that never look into the cells. A chart without rows is hidden: the
 * words over it say why there is nothing to see.
 */
record DrawnRows(
        String chart, String description, XSSFSheet sheet, int template, int first, int last, boolean isEmpty) {

    /**
     * The rows that a chart draws; the empty one below the table where there is none to draw.
     *
     * @param template the table's first row where the template had it, as the chart's references still say
     * @param start the table's first row now
     */
    static <R, T> DrawnRows of(
            Table.Charted<R, T> chart, XSSFSheet sheet, int template, int start, List<T> rows, R report) {
        int[] drawn = IntStream.range(0, rows.size())
                .filter(i -> chart.drawn().test(rows.get(i)))
                .toArray();
        int first = drawn.length == 0 ? rows.size() : drawn[0];
        int last = drawn.length == 0 ? rows.size() : drawn[drawn.length - 1];
        String description = chart.description().apply(report);
        return new DrawnRows(
                chart.name(), description, sheet, template, start + first, start + last, drawn.length == 0);
    }

    void draw() {
        XSSFGraphicFrame frame = frame(sheet.getWorkbook(), chart);
        if (frame == null) {
            throw new IllegalArgumentException("the template has no chart " + chart);
        }
        CTNonVisualDrawingProps shown =
                frame.getCTGraphicalObjectFrame().getNvGraphicFramePr().getCNvPr();
        shown.setDescr(CellText.fit(description));
        if (isEmpty) {
            shown.setHidden(true);
        }
        XSSFChart drawing = chartOf(frame);
        each(drawing.getCTChart(), this::pointAtRows);
    }

    /** The chart's frame by its name, on whatever sheet; null where there is none. */
    static @Nullable XSSFGraphicFrame frame(XSSFWorkbook workbook, String name) {
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            XSSFDrawing drawing = workbook.getSheetAt(i).getDrawingPatriarch();
            for (XSSFShape shape : drawing == null ? List.<XSSFShape>of() : drawing.getShapes()) {
                if (shape instanceof XSSFGraphicFrame frame && frame.getName().equals(name)) {
                    return frame;
                }
            }
        }
        return null;
    }

    private static XSSFChart chartOf(XSSFGraphicFrame frame) {
        return frame.getDrawing().getCharts().stream()
                .filter(chart -> chart.getGraphicFrame() != null
                        && chart.getGraphicFrame().getName().equals(frame.getName()))
                .findFirst()
                .orElseThrow();
    }

    private static void each(XmlObject chart, Consumer<XmlObject> visitor) {
        try (XmlCursor cursor = chart.newCursor()) {
            for (XmlCursor.TokenType at = cursor.toNextToken(); !at.isEnddoc(); at = cursor.toNextToken()) {
                if (at.isStart()) {
                    visitor.accept(cursor.getObject());
                }
            }
        }
    }

    private void pointAtRows(XmlObject reference) {
        if (reference instanceof CTNumRef numbers) {
            numbers.setF(rewritten(numbers.getF()));
            keep(numbers, new AreaReference(numbers.getF(), sheet.getWorkbook().getSpreadsheetVersion()));
        } else if (reference instanceof CTStrRef words) {
            words.setF(rewritten(words.getF()));
            keep(words, new AreaReference(words.getF(), sheet.getWorkbook().getSpreadsheetVersion()));
        }
    }

    private String rewritten(String formula) {
        AreaReference area = new AreaReference(formula, sheet.getWorkbook().getSpreadsheetVersion());
        CellReference from = area.getFirstCell();
        boolean isTemplateRow = sheet.getSheetName().equals(from.getSheetName())
                && from.getRow() == template
                && area.getLastCell().getRow() == template;
        if (!isTemplateRow) {
            return formula;
        }
        return new CellRangeAddress(first, last, from.getCol(), from.getCol())
                .formatAsString(sheet.getSheetName(), true);
    }

    private void keep(CTNumRef numbers, AreaReference area) {
        CTNumData cache = numbers.isSetNumCache() ? numbers.getNumCache() : numbers.addNewNumCache();
        cache.setPtArray(new CTNumVal[0]);
        CellReference[] all = area.getAllReferencedCells();
        (cache.isSetPtCount() ? cache.getPtCount() : cache.addNewPtCount()).setVal(all.length);
        for (int i = 0; i < all.length; i++) {
            Cell cell = cell(all[i]);
            if (cell != null && isNumber(cell)) {
                CTNumVal point = cache.addNewPt();
                point.setIdx(i);
                point.setV(Double.toString(cell.getNumericCellValue()));
            }
        }
    }

    private void keep(CTStrRef words, AreaReference area) {
        CTStrData cache = words.isSetStrCache() ? words.getStrCache() : words.addNewStrCache();
        cache.setPtArray(new CTStrVal[0]);
        CellReference[] all = area.getAllReferencedCells();
        (cache.isSetPtCount() ? cache.getPtCount() : cache.addNewPtCount()).setVal(all.length);
        for (int i = 0; i < all.length; i++) {
            Cell cell = cell(all[i]);
            if (cell != null && cell.getCellType() == CellType.STRING) {
                CTStrVal point = cache.addNewPt();
                point.setIdx(i);
                point.setV(cell.getStringCellValue());
            }
        }
    }

    private static boolean isNumber(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return type == CellType.NUMERIC;
    }

    private @Nullable Cell cell(CellReference at) {
        XSSFSheet of = at.getSheetName() == null ? sheet : sheet.getWorkbook().getSheet(at.getSheetName());
        XSSFRow row = of.getRow(at.getRow());
        return row == null ? null : row.getCell(at.getCol());
    }
}
