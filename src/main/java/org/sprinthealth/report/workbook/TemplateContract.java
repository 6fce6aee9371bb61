package org.sprinthealth.report.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.EmptyFileException;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFTableColumn;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What a template must have so that it can be filled, whatever it looks like: tables with columns, names, charts. */
public final class TemplateContract {

    /** Which workbook a template is for. */
    public enum Kind {
        TEAM,
        PORTFOLIO
    }

    private static final Table<Object, Object> COLUMNS = Table.of(Headings.TABLE, nothing -> List.of())
            .column("Table", row -> Content.nothing())
            .column("Column", row -> Content.nothing())
            .column("Heading", row -> Content.nothing())
            .column("Typed", row -> Content.nothing());

    private TemplateContract() {}

    /**
     * What is missing in a template and what to do about it, a sentence each; empty where it fulfils the contract.
     *
     * @param template the file's bytes
     * @param kind the workbook it is for
     */
    public static List<String> check(byte[] template, Kind kind) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(template))) {
            return parts(kind).flatMap(part -> problems(workbook, part)).toList();
        } catch (IOException
                | POIXMLException
                | OpenXML4JRuntimeException
                | EmptyFileException
                | UnsupportedFileFormatException e) {
            return List.of("The file is not an Excel workbook (.xlsx). Save it as one, or take the shipped template");
        }
    }

    /**
     * What a template has that is not known here, a sentence each: it stays as it is, and nothing is filled into it. Names that
     * Excel makes of its own, such as print areas, are no matter.
     *
     * @param template the bytes of a template that {@link #check} has nothing to say against
     */
    public static List<String> remarks(byte[] template, Kind kind) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(template))) {
            List<Part<?>> parts = parts(kind).<Part<?>>map(part -> part).toList();
            Headings headings = Headings.of(workbook);
            List<String> remarks = new ArrayList<>();
            for (org.apache.poi.ss.usermodel.Sheet sheet : workbook) {
                for (XSSFTable table : ((XSSFSheet) sheet).getTables()) {
                    remarks.addAll(unknown(table, parts, headings));
                }
            }
            Set<String> names = parts.stream().map(Part::name).collect(Collectors.toSet());
            workbook.getAllNames().stream()
                    .map(XSSFName::getNameName)
                    .filter(name -> !name.startsWith("_xlnm") && !names.contains(name))
                    .sorted()
                    .map(name -> "Name " + name + " is not known: its cell stays as it is")
                    .forEach(remarks::add);
            return remarks;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> unknown(XSSFTable table, List<Part<?>> parts, Headings headings) {
        Optional<Table<?, ?>> known = parts.stream()
                .filter(part -> part instanceof Table<?, ?> && part.name().equals(table.getName()))
                .<Table<?, ?>>map(part -> (Table<?, ?>) part)
                .findFirst();
        if (known.isEmpty()) {
            return List.of("Table " + table.getName() + " is not known: it stays as it is");
        }
        Set<String> expected = known.get().headers().stream()
                .map(column -> headings.of(table.getName(), column).toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return table.getColumns().stream()
                .map(XSSFTableColumn::getName)
                .filter(name -> !expected.contains(name.toLowerCase(Locale.ROOT)))
                .map(name -> "Table " + table.getName() + " has a column " + name
                        + " that is not known: only a formula of its own fills it")
                .toList();
    }

    private static Stream<? extends Part<?>> parts(Kind kind) {
        List<? extends Sheet<?>> sheets = kind == Kind.TEAM ? TeamWorkbook.sheets("") : PortfolioWorkbook.SHEETS;
        Stream<Part<?>> own = sheets.stream().flatMap(sheet -> sheet.parts().stream());
        Stream<Part<?>> ofAll = kind == Kind.TEAM
                ? Stream.of(Contents.table(), NotesArchive.table(), COLUMNS)
                : Stream.of(Contents.table(), COLUMNS);
        return Stream.concat(own, ofAll);
    }

    private static Stream<String> problems(XSSFWorkbook workbook, Part<?> part) {
        if (part instanceof Table<?, ?> table) {
            return tableProblems(workbook, table);
        }
        return part instanceof Block<?> ? areaProblems(workbook, part.name()) : nameProblems(workbook, part.name());
    }

    private static Stream<String> areaProblems(XSSFWorkbook workbook, String name) {
        XSSFName found = workbook.getName(name);
        boolean isArea = found != null
                && found.getRefersToFormula().matches(".+!\\$[A-Z]+\\$[0-9]+:\\$[A-Z]+\\$[0-9]+")
                && workbook.getSheet(found.getSheetName()) != null;
        return isArea
                ? Stream.empty()
                : Stream.of(
                        "Name " + name + " is missing or no area. Select the rows with the charts that are to be hidden"
                                + " where there is nothing to draw, and type " + name + " into the name box");
    }

    private static Stream<String> nameProblems(XSSFWorkbook workbook, String name) {
        XSSFName found = workbook.getName(name);
        if (found == null) {
            return Stream.of("Name " + name + " is missing. Select the cell that is to show it, and type " + name
                    + " into the name box");
        }
        boolean isCell = found.getRefersToFormula().matches(".+!\\$[A-Z]+\\$[0-9]+")
                && workbook.getSheet(new CellReference(found.getRefersToFormula()).getSheetName()) != null;
        return isCell
                ? Stream.empty()
                : Stream.of("Name " + name + " refers to " + found.getRefersToFormula()
                        + ". Let it refer to a single cell of this workbook");
    }

    private static Stream<String> tableProblems(XSSFWorkbook workbook, Table<?, ?> table) {
        XSSFTable found = workbook.getTable(table.name());
        if (found == null) {
            return Stream.of("Table " + table.name() + " is missing. Insert a table (Ctrl+T) with the columns "
                    + String.join(", ", table.headers())
                    + ", and name it " + table.name());
        }
        Set<String> headers = found.getColumns().stream()
                .map(XSSFTableColumn::getName)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        List<String> problems = new ArrayList<>();
        Headings headings = Headings.of(workbook);
        for (String column : table.headers()) {
            String heading = headings.of(table.name(), column);
            if (!headers.contains(heading.toLowerCase(Locale.ROOT))) {
                problems.add("Table " + table.name() + " has no column " + heading
                        + ". Add it anywhere in the table, or hide it there rather than delete it");
            }
        }
        if (found.getRowCount() < 2 || found.getXSSFSheet().getRow(found.getStartRowIndex() + 1) == null) {
            problems.add("Table " + table.name() + " has no data row. Leave one, styled as every row is to look");
        }
        for (Table.Charted<?, ?> chart : table.charts()) {
            if (DrawnRows.frame(workbook, chart.name()) == null) {
                problems.add("Chart " + chart.name() + " is missing. Name a chart so in the selection pane (Alt+F10)");
            }
        }
        return problems.stream();
    }
}
