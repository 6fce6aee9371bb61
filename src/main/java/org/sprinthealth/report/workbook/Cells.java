package org.sprinthealth.report.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
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
    private final Map<CellStyle, CellStyle> quoted = new HashMap<>();
    private final List<LongRows<?>> longRows = new ArrayList<>();
    private final SharedTexts texts = new SharedTexts();

    private final Headings headings;

    Cells(XSSFWorkbook workbook, Book book, Headings headings) {
        this.workbook = workbook;
        this.book = book;
        this.headings = headings;
    }

    /** A column bound to its place in the template. */
    record Bound<T>(int index, Function<T, Content> content) {}

    /**
     * Writes a table's rows, each in the style of the first.
     *
     * @param held how many of them become cells at once; the others are left to {@link #longRows}
     */
    <T> void fill(TableRange range, String table, List<Table.Column<T>> columns, List<T> rows, int held) {
        XSSFRow template = range.sheet().getRow(range.firstRow());
        StyleRow style = new StyleRow(template, range.firstColumn(), range.lastColumn());
        List<Bound<T>> bound = bound(range, table, columns);
        for (int i = 0; i < Math.max(1, Math.min(held, rows.size())); i++) {
            XSSFRow row = i == 0 ? template : style.rowAt(range.firstRow() + i);
            if (i < rows.size()) {
                fill(row, bound, rows.get(i));
            }
            style.fitHeight(row);
        }
        if (rows.size() > held) {
            longRows.add(new LongRows<>(
                    range.sheet(), range.firstRow() + held, style, this, bound, rows.subList(held, rows.size())));
        }
    }

    /** The rows that have not become cells. */
    List<LongRows<?>> longRows() {
        return longRows;
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

    <T> void fill(Row row, List<Bound<T>> columns, T values) {
        for (Bound<T> column : columns) {
            Cell cell = row.getCell(column.index());
            put(
                    cell == null ? row.createCell(column.index()) : cell,
                    column.content().apply(values));
        }
    }

    void put(Cell cell, Content content) {
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

    /**
     * What a formula reads of a content: its text, its number, its formula in this template's words, or nothing. Such are the
     * only contents that this returns.
     */
    Content plain(Content content) {
        if (content instanceof Content.Time time) {
            return new Content.Quantity(BigDecimal.valueOf(DateUtil.getExcelDate(time.at())));
        }
        if (content instanceof Content.Formula formula) {
            return new Content.Formula(headings.in(formula.expression()));
        }
        if (content instanceof Content.Text text) {
            return new Content.Text(CellText.fit(text.text()));
        }
        if (content instanceof Content.Link link) {
            return new Content.Text(CellText.fit(link.text()));
        }
        if (content instanceof Content.Jump jump) {
            return new Content.Text(book.sheetNameOf(jump.table()));
        }
        if (content instanceof Content.Place place) {
            return new Content.Text(book.findSheetNameOf(place.table()).orElse(CellText.fit(place.otherwise())));
        }
        return content instanceof Content.Commented commented ? plain(commented.content()) : content;
    }

    private void putText(Cell cell, String text) {
        texts.put(cell, CellText.fit(text));
        if (CellText.looksLikeFormula(text)) {
            cell.setCellStyle(quoted.computeIfAbsent(cell.getCellStyle(), this::quoted));
        }
    }

    /** The style with Excel's leading apostrophe: the text stays text even after somebody edits the cell. */
    private CellStyle quoted(CellStyle style) {
        CellStyle same = workbook.createCellStyle();
        same.cloneStyleFrom(style);
        same.setQuotePrefixed(true);
        return same;
    }

    private void comment(Cell cell, String text) {
        XSSFDrawing drawing = workbook.getSheet(cell.getSheet().getSheetName()).createDrawingPatriarch();
        XSSFClientAnchor beside = new XSSFClientAnchor();
        beside.setCol1(cell.getColumnIndex() + 1);
        beside.setCol2(cell.getColumnIndex() + 4);
        beside.setRow1(cell.getRowIndex());
        beside.setRow2(cell.getRowIndex() + 5);
        XSSFComment comment = drawing.createCellComment(beside);
        comment.setString(CellText.fit(text));
        comment.setAuthor("Sprint Health Check");
        comment.setAddress(new CellAddress(cell));
    }

    private void link(Cell cell, String sheet) {
        putText(cell, sheet);
        link(cell, HyperlinkType.DOCUMENT, "'" + sheet.replace("'", "''") + "'!A1");
    }

    private void link(Cell cell, HyperlinkType type, String address) {
        XSSFHyperlink link = workbook.getCreationHelper().createHyperlink(type);
        link.setAddress(address);
        cell.setHyperlink(link);
    }
}
