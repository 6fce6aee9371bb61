package org.sprinthealth.cli;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook as text: what stands in the cells that people read. */
record WorkbookText(Path file) {
    /** Long texts that are the same for every team, and tables for formulas. */
    private static final String NOT_READ = "Definitions|Manifest|Data_.*";

    /** The sheets, then a line a cell: sheet and cell, value, number format, formula. */
    String cells() {
        return read(book -> {
            List<String> lines = new ArrayList<>();
            for (Sheet sheet : book) {
                lines.add(sheet.getSheetName() + (isHidden(book, sheet) ? "\thidden" : ""));
            }
            lines.add("");
            for (Sheet sheet : book) {
                if (!isHidden(book, sheet) && !sheet.getSheetName().matches(NOT_READ)) {
                    lines.addAll(cells(sheet));
                }
            }
            return String.join("\n", lines) + "\n";
        });
    }

    private static boolean isHidden(XSSFWorkbook book, Sheet sheet) {
        return book.isSheetHidden(book.getSheetIndex(sheet)) || book.isSheetVeryHidden(book.getSheetIndex(sheet));
    }

    private static List<String> cells(Sheet sheet) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                .filter(cell -> !value(cell).isEmpty())
                .map(cell -> sheet.getSheetName() + "!" + cell.getAddress() + "\t" + value(cell) + "\t"
                        + cell.getCellStyle().getDataFormatString() + "\t"
                        + (isFormula(cell) ? cell.getCellFormula() : ""))
                .toList();
    }

    private static boolean isFormula(Cell cell) {
        return cell.getCellType() == CellType.FORMULA;
    }

    private static String value(Cell cell) {
        return switch (isFormula(cell) ? cell.getCachedFormulaResultType() : cell.getCellType()) {
            case NUMERIC -> number(cell);
            case STRING -> cell.getStringCellValue().replace("\n", "\\n").replace("\t", "\\t");
            case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
            case ERROR -> "error " + cell.getErrorCellValue();
            default -> "";
        };
    }

    private static String number(Cell cell) {
        if (DateUtil.isCellDateFormatted(cell)) {
            return cell.getLocalDateTimeCellValue().toString();
        }
        return BigDecimal.valueOf(cell.getNumericCellValue())
                .stripTrailingZeros()
                .toPlainString();
    }

    /** The value in a named table, in the first row that holds a text, below a heading; empty where there is none. */
    Optional<String> value(String table, String rowWith, String heading) {
        return read(book -> StreamSupport.stream(book.spliterator(), false)
                .flatMap(sheet -> book.getSheet(sheet.getSheetName()).getTables().stream())
                .filter(candidate -> candidate.getName().equals(table))
                .findFirst()
                .flatMap(found -> value(found, rowWith, heading)));
    }

    private static Optional<String> value(XSSFTable table, String rowWith, String heading) {
        int column = table.findColumnIndex(heading);
        return IntStream.rangeClosed(table.getStartRowIndex() + 1, table.getEndRowIndex())
                .mapToObj(row -> table.getXSSFSheet().getRow(row))
                .map(row -> values(row, table))
                .filter(values -> values.contains(rowWith))
                .map(values -> values.get(column))
                .findFirst();
    }

    private static List<String> values(Row row, XSSFTable table) {
        return IntStream.rangeClosed(table.getStartColIndex(), table.getEndColIndex())
                .mapToObj(column -> row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK))
                .map(WorkbookText::value)
                .collect(Collectors.toList());
    }

    private <T> T read(Function<XSSFWorkbook, T> reading) {
        try (XSSFWorkbook book = new XSSFWorkbook(new File(file.toString()))) {
            return reading.apply(book);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }
}
