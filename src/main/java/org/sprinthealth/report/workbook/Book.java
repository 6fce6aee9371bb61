package org.sprinthealth.report.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.sprinthealth.facts.Note;
import org.sprinthealth.facts.Notes;
import org.sprinthealth.report.AlwaysDated;

/** A template, opened and being filled: the one place that knows how tables, names and charts are bound. */
final class Book implements AutoCloseable {
    private final XSSFWorkbook workbook;
    private final int held;
    private final Cells cells;
    private final List<DrawnRows> drawn = new ArrayList<>();
    /** Where the template has the first row of each table: charts refer to it, and it may move while tables above grow. */
    private final Map<String, Integer> templateRows = new HashMap<>();

    private final Headings headings;
    private final TypedCells typed;
    private final ColumnsSheet columns;

    /**
     * Opens a template.
     *
     * @param notes what people typed into earlier editions
     * @param held so many rows of a long table become cells before any is written
     */
    Book(byte[] template, Notes notes, int held) {
        this.held = held;
        try {
            workbook = new XSSFWorkbook(new ByteArrayInputStream(template));
        } catch (IOException e) {
            throw new UncheckedIOException("the template is not a workbook", e);
        }
        headings = Headings.of(workbook);
        columns = ColumnsSheet.of(workbook);
        cells = new Cells(workbook, this, headings);
        typed = new TypedCells(notes);
        workbook.forEach(sheet -> ((XSSFSheet) sheet)
                .getTables()
                .forEach(table -> templateRows.put(table.getName(), table.getStartRowIndex() + 1)));
    }

    /**
     * Makes room for whatever a sheet declares; what is left to do is to fill it. Room is made for all sheets before any of them
     * is filled: where rows move, every formula that is there already is read anew, and would lose the tables that it speaks of.
     */
    <R> Runnable withRoom(Sheet<R> sheet, R report) {
        List<Runnable> roomy =
                sheet.parts().stream().map(part -> withRoom(part, report)).toList();
        return () -> roomy.forEach(Runnable::run);
    }

    <R> void fill(Part<R> part, R report) {
        withRoom(part, report).run();
    }

    /** Makes room for a part; what is left to do is to fill it. */
    private <R> Runnable withRoom(Part<R> part, R report) {
        if (part instanceof Table<R, ?> table) {
            return withRoom(table, report);
        }
        if (part instanceof Block<R> block) {
            return () -> show(block.name(), block.shown().test(report));
        }
        NamedCell<R> named = (NamedCell<R>) part;
        return () -> cells.put(cell(named.name()), named.content().apply(report));
    }

    private <R, T> Runnable withRoom(Table<R, T> table, R report) {
        List<T> rows = table.rows().apply(report);
        new TableRange(table(table.name())).growTo(Math.max(1, rows.size()));
        return () -> fill(table, rows, report);
    }

    private <R, T> void fill(Table<R, T> table, List<T> rows, R report) {
        TableRange range = new TableRange(table(table.name()));
        boolean goesOn = table.charts().isEmpty() && range.isLast();
        cells.fill(range, table.name(), typed.columns(table), rows, goesOn ? held : rows.size());
        if (table.inputs() != null) {
            columns.typed(table.name(), table.inputs().columns(), range, headings);
            if (rows.isEmpty()) {
                cells.close(range, table.name(), table.inputs().columns());
            }
        }
        for (Table.Charted<R, T> chart : table.charts()) {
            int template = templateRows.getOrDefault(table.name(), range.firstRow());
            drawn.add(DrawnRows.of(chart, range.sheet(), template, range.firstRow(), rows, report));
        }
    }

    /** Hides the rows of an area, and the charts in them, unless they are shown. */
    private void show(String name, boolean shown) {
        XSSFName found = Objects.requireNonNull(workbook.getName(name), name);
        AreaReference area = new AreaReference(found.getRefersToFormula(), workbook.getSpreadsheetVersion());
        XSSFSheet sheet = workbook.getSheet(area.getFirstCell().getSheetName());
        for (int i = area.getFirstCell().getRow(); i <= area.getLastCell().getRow(); i++) {
            XSSFRow row = sheet.getRow(i) == null ? sheet.createRow(i) : sheet.getRow(i);
            row.setZeroHeight(!shown);
        }
    }

    /** What was typed into cells that this edition does not have. */
    List<Note> withoutCell() {
        return typed.withoutCell();
    }

    /** Hides the sheet that holds the first of the parts; what there is to show stays to be found on Start here. */
    void hide(String part) {
        workbook.setSheetVisibility(workbook.getSheetIndex(sheetOf(part)), SheetVisibility.HIDDEN);
    }

    /** The name of the sheet that holds a table or a named cell. */
    String sheetNameOf(String part) {
        return sheetOf(part).getSheetName();
    }

    /** The name of the sheet that holds a table or a named cell, if any does. */
    Optional<String> findSheetNameOf(String part) {
        return sheetWith(part).map(XSSFSheet::getSheetName);
    }

    /** What a sheet is for: the sentence after its title in the first row. */
    String purposeOf(String part) {
        XSSFRow first = sheetOf(part).getRow(0);
        String text = "";
        for (int i = 0; first != null && text.isEmpty() && i < first.getLastCellNum(); i++) {
            text = first.getCell(i) == null ? "" : first.getCell(i).getStringCellValue();
        }
        return text.substring(text.indexOf('\n') + 1);
    }

    private XSSFSheet sheetOf(String part) {
        return sheetWith(part).orElseThrow(() -> new IllegalArgumentException("no table or name " + part));
    }

    private Optional<XSSFSheet> sheetWith(String part) {
        XSSFTable table = workbook.getTable(part);
        if (table != null) {
            return Optional.of(table.getXSSFSheet());
        }
        return Optional.ofNullable(workbook.getName(part)).map(name -> workbook.getSheet(name.getSheetName()));
    }

    private XSSFTable table(String name) {
        XSSFTable table = workbook.getTable(name);
        if (table == null) {
            throw new IllegalArgumentException("the template has no table " + name);
        }
        return table;
    }

    private XSSFCell cell(String name) {
        XSSFName found = workbook.getName(name);
        if (found == null) {
            throw new IllegalArgumentException("the template has no name " + name);
        }
        CellReference at = new CellReference(found.getRefersToFormula());
        XSSFSheet sheet = workbook.getSheet(at.getSheetName());
        XSSFRow row = sheet.getRow(at.getRow()) == null ? sheet.createRow(at.getRow()) : sheet.getRow(at.getRow());
        return row.getCell(at.getCol(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    /**
     * Reckons every formula, draws the charts' data into them, and writes the workbook.
     *
     * @param title the document's title
     * @param asOf the moment the document says it was made: the edition's, not the machine's
     */
    byte[] finish(String title, Instant asOf) {
        columns.finish();
        Reckoning reckoning = new Reckoning(workbook, cells.longRows());
        reckoning.reckon();
        drawn.forEach(DrawnRows::draw);
        describe(title, Date.from(asOf));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            if (cells.longRows().isEmpty()) {
                write(out);
            } else {
                write(reckoning, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void write(OutputStream out) throws IOException {
        unlinkHidden();
        try (AlwaysDated parts = new AlwaysDated(out)) {
            workbook.write(parts);
        }
    }

    private void write(Reckoning reckoning, OutputStream out) throws IOException {
        try (StreamedBook streamed = new StreamedBook(workbook)) {
            cells.longRows().forEach(rows -> rows.write(streamed, reckoning));
            unlinkHidden();
            streamed.write(out);
        }
    }

    /** A link to a hidden sheet leads nowhere; its words stay. */
    private void unlinkHidden() {
        workbook.forEach(sheet -> unlinkHidden((XSSFSheet) sheet));
    }

    private void unlinkHidden(XSSFSheet sheet) {
        for (XSSFHyperlink link : List.copyOf(sheet.getHyperlinkList())) {
            if (link.getType() == HyperlinkType.DOCUMENT && isHidden(new CellReference(link.getAddress()))) {
                sheet.removeHyperlink(link.getFirstRow(), link.getFirstColumn());
            }
        }
    }

    private boolean isHidden(CellReference to) {
        int index = workbook.getSheetIndex(to.getSheetName());
        return index >= 0 && workbook.getSheetVisibility(index) != SheetVisibility.VISIBLE;
    }

    private void describe(String title, Date asOf) {
        POIXMLProperties.CoreProperties core = workbook.getProperties().getCoreProperties();
        core.setTitle(CellText.fit(title));
        core.setCreator("Sprint Health Check");
        core.setLastModifiedByUser("Sprint Health Check");
        core.setCreated(Optional.of(asOf));
        core.setModified(Optional.of(asOf));
    }

    @Override
    public void close() {
        try {
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
