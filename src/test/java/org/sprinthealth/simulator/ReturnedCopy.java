package org.sprinthealth.simulator;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A copy of a team's workbook as its coach sends it back: the tables that were typed into, each on a sheet of its own, and
 * the list of columns by which they are known. It needs no template: whatever a later one looks like, the words come back.
 *
 * @param edition the date of the edition
 * @param saved when the coach saved it
 * @param typed what was typed, by the order of the sheets
 */
record ReturnedCopy(LocalDate edition, Instant saved, List<Typed> typed) {
    private static final String KEY = "_key";

    /** The built-in format of a day, whatever the language. */
    private static final short DAY = 14;

    /** A cell that was typed into: words, or a day where a day is asked for. */
    record Typed(String table, String key, String column, Object value) {}

    ReturnedCopy {
        typed = List.copyOf(typed);
    }

    static ReturnedCopy of(String edition, String saved) {
        return new ReturnedCopy(LocalDate.parse(edition), Instant.parse(saved), List.of());
    }

    /** With a cell more. */
    ReturnedCopy typed(String table, String key, String column, String words) {
        return with(new Typed(table, key, column, words));
    }

    /** With a day more. */
    ReturnedCopy typed(String table, String key, String column, LocalDate day) {
        return with(new Typed(table, key, column, day));
    }

    private ReturnedCopy with(Typed cell) {
        return new ReturnedCopy(
                edition, saved, Stream.concat(typed.stream(), Stream.of(cell)).toList());
    }

    /** The file of a team. */
    byte[] write(String team) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.getProperties()
                    .getCoreProperties()
                    .setCreated(Optional.of(Date.from(Iteration.endOf(edition, ZoneOffset.UTC))));
            workbook.getProperties().getCoreProperties().setModified(Optional.of(Date.from(saved)));
            CellStyle day = workbook.createCellStyle();
            day.setDataFormat(DAY);
            tables().forEach((table, columns) -> fill(workbook.createSheet(table), table, columns, day));
            known(workbook.createSheet("Columns"), team);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return SameZip.of(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The tables with their columns, in the order in which they were typed into. */
    private Map<String, List<String>> tables() {
        Map<String, List<String>> tables = new LinkedHashMap<>();
        for (Typed cell : typed) {
            List<String> columns = tables.computeIfAbsent(cell.table(), first -> new ArrayList<>(List.of(KEY)));
            if (!columns.contains(cell.column())) {
                columns.add(cell.column());
            }
        }
        return tables;
    }

    private void fill(Sheet sheet, String table, List<String> columns, CellStyle day) {
        put(sheet, columns);
        Map<String, Row> rows = new LinkedHashMap<>();
        typed.stream().filter(cell -> cell.table().equals(table)).forEach(cell -> {
            Row row = rows.computeIfAbsent(cell.key(), key -> put(sheet, List.of(table + ":" + key)));
            type(row.createCell(columns.indexOf(cell.column())), cell.value(), day);
        });
    }

    private static void type(Cell cell, Object value, CellStyle day) {
        if (value instanceof LocalDate date) {
            cell.setCellValue(date);
            cell.setCellStyle(day);
        } else {
            cell.setCellValue(value.toString());
        }
    }

    /** What the workbook says of itself, and a line for each column. */
    private void known(Sheet sheet, String team) {
        put(sheet, List.of("sprint-health-check edition " + team + " " + edition + " shows "));
        put(sheet, List.of("Table", "Column", "Heading", "Kind"));
        tables().forEach((table, columns) ->
                columns.forEach(column -> put(sheet, List.of(table, column, column, "typed"))));
    }

    /** Writes a row below the last one. */
    private static Row put(Sheet sheet, List<String> cells) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int i = 0; i < cells.size(); i++) {
            row.createCell(i).setCellValue(cells.get(i));
        }
        return row;
    }
}
