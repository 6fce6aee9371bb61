package org.sprinthealth.templates;

import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FontFormatting;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.sprinthealth.templates.Look.Kind;

/** One sheet of a template in the making: a title, then tables, names and notes, row by row. */
final class SheetMaker {
    private static final int CHARACTER = 256;
    /** Three lines of a header. */
    private static final int HEADER = 38;

    private final XSSFWorkbook workbook;
    private final XSSFSheet sheet;
    private final Look look;
    private final int columns;
    /** Where all but keys begins. */
    private final int left;

    private int next = 1;

    private static final Column KEY = column("_key", Kind.PLAIN);
    /** Excel takes no longer title of a prompt. */
    private static final int PROMPT_TITLE = 32;

    /**
     * A column of a table.
     *
     * @param prompt what to type, in a few words; empty where nobody does
     * @param choices what is offered; empty where anything can be typed
     */
    record Column(String header, Kind kind, String prompt, List<String> choices) {}

    SheetMaker(
            XSSFWorkbook workbook, Look look, Group group, String name, String purpose, boolean keyed, int... widths) {
        this.workbook = workbook;
        this.look = look;
        this.left = keyed ? 1 : 0;
        this.columns = widths.length + left;
        sheet = workbook.createSheet(name);
        sheet.setColumnHidden(0, keyed);
        sheet.setTabColor(Look.colour(group.tab()));
        sheet.setDisplayGridlines(false);
        for (int i = 0; i < widths.length; i++) {
            sheet.setColumnWidth(i + left, widths[i] * CHARACTER);
        }
        title(group, name, purpose);
        print();
    }

    static Column column(String header, Kind kind) {
        return new Column(header, kind, "", List.of());
    }

    /** A column that people type into. */
    static Column typed(String header, Kind kind, String prompt, String... choices) {
        return new Column(header, kind, prompt, List.of(choices));
    }

    XSSFSheet sheet() {
        return sheet;
    }

    /** The next free row, from 0. */
    int next() {
        return next;
    }

    private void title(Group group, String name, String purpose) {
        XSSFRow row = sheet.createRow(0);
        row.setHeightInPoints(46);
        XSSFCellStyle style = look.title(group);
        for (int i = left; i < columns; i++) {
            row.createCell(i).setCellStyle(style);
        }
        XSSFRichTextString text = new XSSFRichTextString(name + "\n" + purpose);
        text.applyFont(0, name.length(), look.font(16, true, Look.INK));
        text.applyFont(name.length(), text.length(), look.font(10, false, Look.QUIET));
        row.getCell(left).setCellValue(text);
        merge(0, left, columns - 1);
    }

    private void print() {
        sheet.setFitToPage(true);
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, 0.4);
        sheet.setMargin(PageMargin.RIGHT, 0.4);
        sheet.setMargin(PageMargin.TOP, 0.5);
        sheet.setMargin(PageMargin.BOTTOM, 0.6);
        sheet.getFooter().setLeft("Sprint Health Check · coaching data, never a performance score");
        sheet.getFooter().setCenter("&A");
        sheet.getFooter().setRight("&P of &N");
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
    }

    /** A low empty row. Below a table that people type into it is a must: a row right below one is read as one of its own. */
    SheetMaker gap(int points) {
        row().setHeightInPoints(points);
        return this;
    }

    SheetMaker heading(String text) {
        XSSFRow row = row();
        row.setHeightInPoints(26);
        put(row, left, text, look.heading());
        return this;
    }

    /** A sentence over the whole width. */
    SheetMaker note(String text, int points) {
        XSSFRow row = row();
        row.setHeightInPoints(points);
        put(row, left, text, look.note());
        merge(row.getRowNum(), left, columns - 1);
        return this;
    }

    /** A label with a named cell beside it, which takes the columns up to {@code last}. */
    SheetMaker named(String label, String name, XSSFCellStyle style, int last, int points) {
        XSSFRow row = row();
        row.setHeightInPoints(points);
        put(row, left, label, look.label());
        put(row, left + 1, "", style);
        merge(row.getRowNum(), left + 1, left + last);
        return name(name, row.getRowNum(), left + 1);
    }

    /** A named cell as a heading. */
    SheetMaker namedHeading(String name) {
        XSSFRow row = row();
        row.setHeightInPoints(26);
        put(row, left, "", look.heading());
        return name(name, row.getRowNum(), left);
    }

    /** Named cells as headings in one row, each at its column: over charts that stand side by side. */
    SheetMaker namedHeadings(String leftName, String rightName, int rightColumn) {
        namedHeading(leftName);
        XSSFRow row = sheet.getRow(next - 1);
        put(row, rightColumn, "", look.heading());
        return name(rightName, row.getRowNum(), rightColumn);
    }

    /** Named cells as headings in one row, a column each. */
    SheetMaker headings(int points, String... names) {
        XSSFRow row = row();
        row.setHeightInPoints(points);
        for (int i = 0; i < names.length; i++) {
            put(row, left + i, "", i == 0 ? look.heading() : look.caption());
            name(names[i], row.getRowNum(), left + i);
        }
        return this;
    }

    /** A named cell as a note over the whole width. */
    SheetMaker namedNote(String name, int points) {
        note("", points);
        return name(name, next - 1, left);
    }

    /**
     * A cell over some columns of a row: a label where it has a text, else a named cell.
     *
     * @param first its first column, from 0
     * @param last its last column
     */
    record Span(String text, String name, XSSFCellStyle style, int first, int last) {}

    /** Labels and named cells side by side. */
    SheetMaker spans(int points, Span... spans) {
        XSSFRow row = row();
        row.setHeightInPoints(points);
        for (Span span : spans) {
            for (int column = span.first(); column <= span.last(); column++) {
                put(row, column, column == span.first() ? span.text() : "", span.style());
            }
            merge(row.getRowNum(), span.first(), span.last());
            if (!span.name().isEmpty()) {
                name(span.name(), row.getRowNum(), span.first());
            }
        }
        return this;
    }

    private SheetMaker name(String name, int row, int column) {
        XSSFName made = workbook.createName();
        made.setNameName(name);
        made.setRefersToFormula(new CellReference(sheet.getSheetName(), row, column, true, true).formatAsString());
        return this;
    }

    /** A table with one row, which carries the style of all. Where people type into it, it begins with its keys. */
    SheetMaker table(String name, List<Column> of) {
        return of.stream().anyMatch(column -> column.kind().isTyped())
                ? table(name, 0, Stream.concat(Stream.of(KEY), of.stream()).toList())
                : table(name, left, of);
    }

    private SheetMaker table(String name, int first, List<Column> of) {
        XSSFRow header = row();
        XSSFRow body = row();
        header.setHeightInPoints(HEADER);
        body.setHeightInPoints(17);
        for (int i = 0; i < of.size(); i++) {
            Kind kind = of.get(i).kind();
            put(header, first + i, of.get(i).header(), look.headerOf(kind, first + i <= left));
            put(body, first + i, "", look.body(kind, first + i <= left));
            if (of.get(i).kind().isTyped()) {
                prompt(body.getRowNum(), first + i, of.get(i));
            }
        }
        make(name, header.getRowNum(), first, of.size());
        return this;
    }

    /** Says what to type, and holds it to a list where there is one. */
    private void prompt(int row, int column, Column typed) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation validation =
                helper.createValidation(constraint(helper, typed), new CellRangeAddressList(row, row, column, column));
        validation.setShowPromptBox(true);
        validation.createPromptBox(
                typed.header().length() > PROMPT_TITLE ? typed.header().substring(0, PROMPT_TITLE) : typed.header(),
                typed.prompt());
        validation.setEmptyCellAllowed(true);
        validation.setShowErrorBox(!typed.choices().isEmpty());
        validation.setErrorStyle(DataValidation.ErrorStyle.WARNING);
        sheet.addValidationData(validation);
    }

    private static DataValidationConstraint constraint(DataValidationHelper helper, Column typed) {
        return typed.choices().isEmpty()
                ? helper.createCustomConstraint("TRUE")
                : helper.createExplicitListConstraint(typed.choices().toArray(String[]::new));
    }

    private void make(String name, int header, int first, int width) {
        AreaReference area = new AreaReference(
                new CellReference(header, first),
                new CellReference(header + 1, first + width - 1),
                SpreadsheetVersion.EXCEL2007);
        XSSFTable table = sheet.createTable(area);
        table.setName(name);
        table.setDisplayName(name);
        table.getCTTable().addNewAutoFilter().setRef(area.formatAsString());
    }

    /** Makes rows of the newest table so high at least: room to write into. */
    SheetMaker high(int points) {
        sheet.getRow(next - 1).setHeightInPoints(points);
        return this;
    }

    /** Begins a new page with the next row. */
    SheetMaker newPage() {
        sheet.setRowBreak(next - 1);
        return this;
    }

    /** No filter buttons on the newest table: they would offer to sort it by value. */
    SheetMaker unsorted() {
        XSSFTable table = sheet.getTables().get(sheet.getTables().size() - 1);
        table.getCTTable().unsetAutoFilter();
        return this;
    }

    /** Keeps everything up to the header of the newest table in sight, and prints it on every page. */
    SheetMaker frozen(int columnsLeft) {
        sheet.createFreezePane(columnsLeft, next - 1);
        sheet.setRepeatingRows(new CellRangeAddress(0, next - 2, -1, -1));
        return this;
    }

    /** Where only some of the pages are of a table: prints the title on all, its header on none but the first. */
    SheetMaker onlyTitleRepeats() {
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        return this;
    }

    /** Prints the whole sheet on one page. */
    SheetMaker onOnePage() {
        sheet.getPrintSetup().setFitHeight((short) 1);
        return this;
    }

    /** Keeps the title in sight. */
    SheetMaker frozenTitle() {
        sheet.createFreezePane(0, 1);
        return this;
    }

    /**
     * Shades cells of the newest table's row.
     *
     * @param first first column shaded, from 0
     * @param last last column shaded
     * @param formula when, relative to the row, with {@code #} for its number
     */
    SheetMaker shade(int first, int last, String formula, String fill, boolean bold) {
        int row = next - 1;
        ConditionalFormattingRule rule = sheet.getSheetConditionalFormatting()
                .createConditionalFormattingRule(formula.replace("#", Integer.toString(row + 1)));
        if (!fill.isEmpty()) {
            PatternFormatting pattern = rule.createPatternFormatting();
            pattern.setFillBackgroundColor(Look.colour(fill));
            pattern.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        }
        if (bold) {
            FontFormatting font = rule.createFontFormatting();
            font.setFontStyle(false, true);
        }
        sheet.getSheetConditionalFormatting()
                .addConditionalFormatting(new CellRangeAddress[] {new CellRangeAddress(row, row, first, last)}, rule);
        return this;
    }

    /** Room for a chart: so many rows. */
    int room(int rows) {
        int first = next;
        for (int i = 0; i < rows; i++) {
            row();
        }
        return first;
    }

    /** Names the rows from one on, over the whole width: a block that is hidden where there is nothing to draw. */
    SheetMaker block(String name, int firstRow) {
        XSSFName made = workbook.createName();
        made.setNameName(name);
        made.setRefersToFormula(new AreaReference(
                        new CellReference(sheet.getSheetName(), firstRow, left, true, true),
                        new CellReference(sheet.getSheetName(), next - 1, columns - 1, true, true),
                        SpreadsheetVersion.EXCEL2007)
                .formatAsString());
        return this;
    }

    /** Lets a table end at a row. */
    void reach(XSSFTable table, int lastRow) {
        AreaReference area = new AreaReference(
                new CellReference(table.getStartRowIndex(), table.getStartColIndex()),
                new CellReference(lastRow, table.getEndColIndex()),
                SpreadsheetVersion.EXCEL2007);
        table.setArea(area);
    }

    private XSSFRow row() {
        return sheet.createRow(next++);
    }

    private static void put(XSSFRow row, int column, String text, XSSFCellStyle style) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(style);
        if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
    }

    private void merge(int row, int first, int last) {
        if (last > first) {
            sheet.addMergedRegion(new CellRangeAddress(row, row, first, last));
        }
    }
}
