package org.sprinthealth.report.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes content into cells: text as text, numbers as numbers, in the template's styles. */
final class Cells {
    private final XSSFWorkbook workbook;
    private final Book book;
    private final Map<XSSFCellStyle, XSSFCellStyle> quoted = new HashMap<>();
    private final SharedTexts texts = new SharedTexts();

    private final Headings headings;

    Cells(XSSFWorkbook workbook, Book book, Headings headings) {
        this.workbook = workbook;
        this.book = book;
        this.headings = headings;
    }

    /** A column bound to its place in the template. */
    private record Bound<T>(int index, Function<T, Content> content) {}

    /** Writes a table's rows, each in the style of the first. */
    <T> void fill(TableRange range, String table, List<Table.Column<T>> columns, List<T> rows) {
        XSSFRow template = range.sheet().getRow(range.firstRow());
        StyleRow style = new StyleRow(template, range.firstColumn(), range.lastColumn());
        List<Bound<T>> bound = bound(range, table, columns);
        for (int i = 0; i < Math.max(1, rows.size()); i++) {
            XSSFRow row = i == 0 ? template : style.rowAt(range.firstRow() + i);
            if (i < rows.size()) {
                fill(row, bound, rows.get(i));
            }
            style.fitHeight(row);
        }
    }

    /** Where a table has no row, nothing can be typed that would find its way back: cells to type into look like any other. */
    void close(TableRange range, String table, List<String> columns) {
        XSSFRow row = range.sheet().getRow(range.firstRow());
        for (String column : columns) {
            XSSFCell key = row.getCell(range.columnOf(headings.of(table, Table.Inputs.KEY)));
            XSSFCell typed = row.getCell(range.columnOf(headings.of(table, column)));
            if (key != null && typed != null) {
                typed.setCellStyle(key.getCellStyle());
            }
        }
    }

    private <T> List<Bound<T>> bound(TableRange range, String table, List<Table.Column<T>> columns) {
        return columns.stream()
                .map(column -> new Bound<>(range.columnOf(headings.of(table, column.header())), column.content()))
                .filter(column -> column.index() >= 0)
                .toList();
    }

    private <T> void fill(XSSFRow row, List<Bound<T>> columns, T values) {
        for (Bound<T> column : columns) {
            XSSFCell cell = row.getCell(column.index());
            put(
                    cell == null ? row.createCell(column.index()) : cell,
                    column.content().apply(values));
        }
    }

    void put(XSSFCell cell, Content content) {
        if (content instanceof Content.Text text) {
            putText(cell, text.text());
        } else if (content instanceof Content.Quantity quantity) {
            cell.setCellValue(quantity.value().doubleValue());
        } else if (content instanceof Content.Time time) {
            cell.setCellValue(time.at());
        } else if (content instanceof Content.Formula formula) {
            cell.setCellFormula(headings.in(formula.expression()));
        } else if (content instanceof Content.Link link) {
            putText(cell, link.text());
            link(cell, HyperlinkType.URL, link.address());
        } else if (content instanceof Content.Jump jump) {
            link(cell, book.sheetNameOf(jump.table()));
        } else if (content instanceof Content.Place place) {
            book.findSheetNameOf(place.table())
                    .ifPresentOrElse(sheet -> link(cell, sheet), () -> putText(cell, place.otherwise()));
        } else if (content instanceof Content.Commented commented) {
            put(cell, commented.content());
            comment(cell, commented.comment());
        } else if (cell.getCellType() != CellType.BLANK) {
            cell.setBlank();
        }
    }

    private void putText(XSSFCell cell, String text) {
        texts.put(cell, CellText.fit(text));
        if (CellText.looksLikeFormula(text)) {
            cell.setCellStyle(quoted.computeIfAbsent(cell.getCellStyle(), this::quoted));
        }
    }

    /** The style with Excel's leading apostrophe: the text stays text even after somebody edits the cell. */
    private XSSFCellStyle quoted(XSSFCellStyle style) {
        XSSFCellStyle same = workbook.createCellStyle();
        same.cloneStyleFrom(style);
        same.setQuotePrefixed(true);
        return same;
    }

    private void comment(XSSFCell cell, String text) {
        XSSFDrawing drawing = cell.getSheet().createDrawingPatriarch();
        XSSFClientAnchor beside = new XSSFClientAnchor();
        beside.setCol1(cell.getColumnIndex() + 1);
        beside.setCol2(cell.getColumnIndex() + 4);
        beside.setRow1(cell.getRowIndex());
        beside.setRow2(cell.getRowIndex() + 5);
        XSSFComment comment = drawing.createCellComment(beside);
        comment.setString(CellText.fit(text));
        comment.setAuthor("Sprint Health Check");
        cell.setCellComment(comment);
    }

    private void link(XSSFCell cell, String sheet) {
        putText(cell, sheet);
        link(cell, HyperlinkType.DOCUMENT, "'" + sheet.replace("'", "''") + "'!A1");
    }

    private void link(XSSFCell cell, HyperlinkType type, String address) {
        XSSFHyperlink link = workbook.getCreationHelper().createHyperlink(type);
        link.setAddress(address);
        cell.setHyperlink(link);
    }
}
