package org.sprinthealth.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** The first data row of a template's table: the style of every row, and how high a row must be for text that wraps. */
final class StyleRow {
    /** A column is as wide as so many digits; more letters than that fit, since most are narrower. */
    private static final double LETTERS = 1.06;

    private static final double BOLD_LETTERS = 0.95;

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
                        * (style.getFont().getBold() ? BOLD_LETTERS : LETTERS);
        return new Look(
                model.getColumnIndex(),
                style,
                model.getCellType() == CellType.FORMULA ? model.getCellFormula() : null,
                style.getWrapText() ? width : 0,
                style.getFont().getFontHeightInPoints() * LEADING);
    }

    /** A row of the sheet in this style. */
    XSSFRow rowAt(int index) {
        XSSFRow found = sheet.getRow(index);
        return dress(found == null ? sheet.createRow(index) : found);
    }

    /** Gives a row this style, and the formulas of the coach's own. */
    <T extends Row> T dress(T row) {
        for (Look look : looks) {
            Cell cell = row.createCell(look.column());
            cell.setCellStyle(look.style());
            if (look.formula() != null) {
                cell.setCellFormula(look.formula());
            }
        }
        return row;
    }

    /** The formula of the coach's own in a column, or nothing. */
    Content formulaIn(int column) {
        return looks.stream()
                .filter(look -> look.column() == column && look.formula() != null)
                .findFirst()
                .<Content>map(look -> new Content.Formula(Objects.requireNonNull(look.formula())))
                .orElseGet(Content.Nothing::new);
    }

    /** Makes a row as high as its wrapped text needs: a written workbook is not laid out again. */
    void fitHeight(Row row) {
        double height = least;
        for (Look look : looks) {
            Cell cell = look.wrapsAt() > 0 ? row.getCell(look.column()) : null;
            if (cell != null && cell.getCellType() == CellType.STRING) {
                height = Math.max(height, lines(cell.getStringCellValue(), look.wrapsAt()) * look.lineHeight() + 4);
            }
        }
        row.setHeightInPoints((float) Math.min(HIGHEST, height));
    }

    private static long lines(String text, double wrapsAt) {
        return text.lines().mapToLong(line -> wrapped(line, wrapsAt)).sum();
    }

    /** Lines that a text takes where it wraps between its words, and within one that is longer than a line. */
    private static long wrapped(String text, double wrapsAt) {
        long lines = 1;
        double used = 0;
        for (String word : text.split(" ", -1)) {
            if (used > 0 && used + 1 + word.length() > wrapsAt) {
                lines++;
                used = 0;
            }
            used += word.length() + (used > 0 ? 1 : 0);
            for (; used > wrapsAt; used -= wrapsAt) {
                lines++;
            }
        }
        return lines;
    }
}
