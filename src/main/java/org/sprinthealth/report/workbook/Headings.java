package org.sprinthealth.report.workbook;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * What a template calls the columns of its tables. Its sheet of columns refers to each heading, so that whoever renames or
 * translates one need not tell anybody; a column that is not listed there has its id for a heading.
 */
final class Headings {
    /** The table that lists them. */
    static final String TABLE = "Columns";

    /** A column of a table in a formula: {@code Top_20[Level]} or {@code Top_20[[#This Row],[Level]]}. */
    private static final Pattern REFERENCE =
            Pattern.compile("([A-Za-z_][A-Za-z0-9_.]*)\\[(\\[#This Row\\],\\[)?([^\\[\\]]+)\\]");

    /** A reference to one cell of a sheet, whatever its name. */
    private static final Pattern CELL = Pattern.compile("('([^']|'')+'|[^'()&+*,! ]+)!\\$?[A-Z]{1,3}\\$?\\d+");

    private final Map<String, Map<String, String>> byTable = new HashMap<>();

    private Headings() {}

    static Headings of(XSSFWorkbook workbook) {
        Headings headings = new Headings();
        XSSFTable listed = workbook.getTable(TABLE);
        if (listed != null) {
            headings.read(listed);
        }
        return headings;
    }

    private void read(XSSFTable listed) {
        XSSFSheet sheet = listed.getXSSFSheet();
        for (int i = listed.getStartRowIndex() + 1; i <= listed.getEndRowIndex(); i++) {
            XSSFRow row = sheet.getRow(i);
            String heading = row == null ? "" : heading(row.getCell(listed.getStartColIndex() + 2));
            if (row != null && !heading.isEmpty()) {
                byTable.computeIfAbsent(text(row.getCell(listed.getStartColIndex())), missing -> new HashMap<>())
                        .put(text(row.getCell(listed.getStartColIndex() + 1)), heading);
            }
        }
    }

    /** A heading as it is typed there, or as it stands where the cell points to. */
    private static String heading(@Nullable XSSFCell cell) {
        if (cell == null || cell.getCellType() != CellType.FORMULA) {
            return text(cell);
        }
        if (!CELL.matcher(cell.getCellFormula()).matches()) {
            return cell.getCachedFormulaResultType() == CellType.STRING ? cell.getStringCellValue() : "";
        }
        CellReference at = new CellReference(cell.getCellFormula());
        XSSFSheet sheet = cell.getSheet().getWorkbook().getSheet(at.getSheetName());
        XSSFRow row = sheet == null ? null : sheet.getRow(at.getRow());
        return row == null ? "" : text(row.getCell(at.getCol()));
    }

    private static String text(@Nullable XSSFCell cell) {
        return cell == null || cell.getCellType() != CellType.STRING ? "" : cell.getStringCellValue();
    }

    /** The heading of a column. */
    String of(String table, String column) {
        return byTable.getOrDefault(table, Map.of()).getOrDefault(column, column);
    }

    /** A formula of our own, in this template's words. */
    String in(String formula) {
        if (byTable.isEmpty() || formula.indexOf('[') < 0) {
            return formula;
        }
        Matcher references = REFERENCE.matcher(formula);
        return references.replaceAll(found -> {
            String row = found.group(2) == null ? "" : found.group(2);
            return Matcher.quoteReplacement(found.group(1) + "[" + row + of(found.group(1), found.group(3)) + "]");
        });
    }
}
