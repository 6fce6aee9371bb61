package org.sprinthealth.report.workbook;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** The first data row of a template's table: the style of every row, and how high a row must be for text that wraps. */
final class StyleRow {
    /** Text wraps at words, so a line is rarely full. */
    private static final double FULL = 0.95;

    private static final double FULL_OF_BOLD = 0.85;

    /** Characters that a step of indention takes. */
    private static final double INDENTION = 1.5;

    private static final double LEADING = 1.36;
    private static final int HIGHEST = 400;

    /**
     * How cells of a column look.
     *
     * @param formula a formula of the coach's own, which fits any row where it uses structured references; or null
     * @param wrapsAt characters in a line; 0 where text does not wrap
     * @param lineHeight in points
     */
    private record Look(
            int column, XSSFCellStyle style, @Nullable String formula, double wrapsAt, double lineHeight) {}

    private final XSSFSheet sheet;
    private final float least;
    private final List<Look> looks = new ArrayList<>();

    StyleRow(XSSFRow template, int firstColumn, int lastColumn) {
        sheet = template.getSheet();
        least = template.getHeightInPoints();
        for (int column = firstColumn; column <= lastColumn; column++) {
            XSSFCell model = template.getCell(column);
            if (model != null) {
                looks.add(look(model));
            }
        }
    }

    private static Look look(XSSFCell model) {
        XSSFCellStyle style = model.getCellStyle();
        double width =
                (model.getSheet().getColumnWidth(model.getColumnIndex()) / 256.0 - style.getIndention() * INDENTION)
                        * (style.getFont().getBold() ? FULL_OF_BOLD : FULL);
        return new Look(
                model.getColumnIndex(),
                style,
                model.getCellType() == CellType.FORMULA ? model.getCellFormula() : null,
                style.getWrapText() ? width : 0,
                style.getFont().getFontHeightInPoints() * LEADING);
    }

    /** A row in this style. */
    XSSFRow rowAt(int index) {
        XSSFRow found = sheet.getRow(index);
        XSSFRow row = found == null ? sheet.createRow(index) : found;
        for (Look look : looks) {
            XSSFCell cell = row.createCell(look.column());
            cell.setCellStyle(look.style());
            if (look.formula() != null) {
                cell.setCellFormula(look.formula());
            }
        }
        return row;
    }

    /** Makes a row as high as its wrapped text needs: a written workbook is not laid out again. */
    void fitHeight(XSSFRow row) {
        double height = least;
        for (Look look : looks) {
            XSSFCell cell = look.wrapsAt() > 0 ? row.getCell(look.column()) : null;
            if (cell != null && cell.getCellType() == CellType.STRING) {
                height = Math.max(height, lines(cell.getStringCellValue(), look.wrapsAt()) * look.lineHeight() + 4);
            }
        }
        row.setHeightInPoints((float) Math.min(HIGHEST, height));
    }

    private static long lines(String text, double wrapsAt) {
        return text.lines()
                .mapToLong(line -> Math.max(1, (long) Math.ceil(line.length() / wrapsAt)))
                .sum();
    }
}
