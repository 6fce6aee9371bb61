package org.sprinthealth.report.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A template, opened and being filled: the one place that knows how tables, names and charts are bound. */
final class Book implements AutoCloseable {
    private final XSSFWorkbook workbook;
    private final Cells cells;
    private final List<DrawnRows> drawn = new ArrayList<>();
    /** Where the template has the first row of each table: charts refer to it, and it may move while tables above grow. */
    private final Map<String, Integer> templateRows = new HashMap<>();

    Book(byte[] template) {
        try {
            workbook = new XSSFWorkbook(new ByteArrayInputStream(template));
        } catch (IOException e) {
            throw new UncheckedIOException("the template is not a workbook", e);
        }
        cells = new Cells(workbook, this);
        workbook.forEach(sheet -> ((XSSFSheet) sheet)
                .getTables()
                .forEach(table -> templateRows.put(table.getName(), table.getStartRowIndex() + 1)));
    }

    /** Fills whatever a sheet declares. */
    <R> void fill(Sheet<R> sheet, R report) {
        for (Part<R> part : sheet.parts()) {
            fill(part, report);
        }
    }

    <R> void fill(Part<R> part, R report) {
        if (part instanceof NamedCell<R> named) {
            cells.put(cell(named.name()), named.content().apply(report));
        } else if (part instanceof Table<R, ?> table) {
            fillTable(table, report);
        }
    }

    private <R, T> void fillTable(Table<R, T> table, R report) {
        List<T> rows = table.rows().apply(report);
        TableRange range = new TableRange(table(table.name()));
        range.growTo(Math.max(1, rows.size()));
        cells.fill(range, table.columns(), rows);
        for (Table.Charted<R, T> chart : table.charts()) {
            int template = templateRows.getOrDefault(table.name(), range.firstRow());
            drawn.add(DrawnRows.of(chart, range.sheet(), template, range.firstRow(), rows, report));
        }
    }

    /** Hides the sheet that holds the first of the parts; what there is to show stays to be found on Start here. */
    void hide(Sheet<?> sheet) {
        workbook.setSheetVisibility(workbook.getSheetIndex(sheetOf(sheet)), SheetVisibility.HIDDEN);
    }

    /** The name of a sheet as this template has it. */
    String nameOf(Sheet<?> sheet) {
        return sheetOf(sheet).getSheetName();
    }

    /** The name of the sheet that holds a table or a named cell. */
    String sheetNameOf(String part) {
        return sheetWith(part)
                .orElseThrow(() -> new IllegalArgumentException("no table or name " + part))
                .getSheetName();
    }

    /** What a sheet is for: the sentence after its title in the first row. */
    String purposeOf(Sheet<?> sheet) {
        XSSFRow first = sheetOf(sheet).getRow(0);
        XSSFCell title = first == null ? null : first.getCell(0);
        String text = title == null ? "" : title.getStringCellValue();
        return text.substring(text.indexOf('\n') + 1);
    }

    private XSSFSheet sheetOf(Sheet<?> sheet) {
        return sheetWith(sheet.parts().get(0).name()).orElseThrow();
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
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        drawn.forEach(DrawnRows::draw);
        describe(title, Date.from(asOf));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            workbook.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return SameBytes.of(out.toByteArray());
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
