package org.sprinthealth.templates;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumRef;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTSerTx;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTStrRef;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTStrVal;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDataValidation;

/**
 * A template in another language, by the means that a coach has in Excel: its sheets are renamed, its headings and sentences
 * typed over. Nothing but the looks knows of it. Tables of data, which few people open, stay as they are.
 */
final class Translation {
    private static final String NOT_SEEN = "Data.*|Manifest|Columns";

    private final XSSFWorkbook workbook;
    private final Map<String, String> words;
    private final Set<String> missing = new TreeSet<>();

    private Translation(XSSFWorkbook workbook, Map<String, String> words) {
        this.workbook = workbook;
        this.words = words;
    }

    /** Puts a workbook into a language, such as {@code de}, and returns the texts that its words lack. */
    static Set<String> into(String language, XSSFWorkbook workbook) {
        Translation translation = new Translation(workbook, words(language));
        translation.translate();
        return translation.missing;
    }

    /** A line a text: the English, a tab, the other. */
    private static Map<String, String> words(String language) {
        try (InputStream in = Translation.class.getResourceAsStream(language + ".tsv")) {
            if (in == null) {
                throw new IllegalArgumentException("no words for " + language);
            }
            return Arrays.stream(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n"))
                    .filter(line -> line.indexOf('\t') > 0)
                    .map(line -> line.split("\t", 2))
                    .collect(Collectors.toMap(
                            line -> line[0], line -> line[1].strip(), (first, second) -> second, LinkedHashMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void translate() {
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            XSSFSheet sheet = workbook.getSheetAt(i);
            if (!sheet.getSheetName().matches(NOT_SEEN)) {
                sheet.getTables().forEach(this::headings);
                cells(sheet);
                prompts(sheet);
                charts(sheet);
                footer(sheet);
            }
        }
        Map<String, String> renamed = new HashMap<>();
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            String name = workbook.getSheetName(i);
            if (!name.matches(NOT_SEEN)) {
                renamed.put(name, of(name));
                workbook.setSheetName(i, of(name));
            }
        }
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            chartsOf(workbook.getSheetAt(i)).forEach(chart -> each(chart, object -> follow(object, renamed)));
        }
    }

    private String of(String text) {
        if (text.isBlank() || !text.chars().anyMatch(Character::isLetter)) {
            return text;
        }
        return Optional.ofNullable(words.get(text)).orElseGet(() -> {
            missing.add(text);
            return text;
        });
    }

    /** The column of keys belongs to nobody's language. */
    private void headings(XSSFTable table) {
        Row row = table.getXSSFSheet().getRow(table.getStartRowIndex());
        for (int i = table.getStartColIndex(); i <= table.getEndColIndex(); i++) {
            Cell cell = row.getCell(i);
            if (!cell.getStringCellValue().equals("_key")) {
                cell.setCellValue(of(cell.getStringCellValue()));
            }
        }
        table.updateHeaders();
    }

    private void cells(XSSFSheet sheet) {
        Set<String> headings = sheet.getTables().stream()
                .flatMap(table -> table.getColumns().stream())
                .map(column -> column.getName())
                .collect(Collectors.toSet());
        for (Row row : sheet) {
            for (Cell cell : row) {
                boolean isText = cell.getCellType() == CellType.STRING;
                if (isText && !headings.contains(cell.getStringCellValue())) {
                    retype((XSSFCell) cell);
                }
            }
        }
    }

    /** A title has its purpose in a second line, in a font of its own. */
    private void retype(XSSFCell cell) {
        String text = cell.getStringCellValue();
        int end = text.indexOf('\n');
        if (end < 0) {
            cell.setCellValue(of(text));
            return;
        }
        XSSFRichTextString before = cell.getRichStringCellValue();
        XSSFFont first = before.getFontAtIndex(0);
        XSSFFont second = before.getFontAtIndex(text.length() - 1);
        String title = of(text.substring(0, end));
        XSSFRichTextString both = new XSSFRichTextString(title + "\n" + of(text.substring(end + 1)));
        both.applyFont(0, title.length(), first);
        both.applyFont(title.length(), both.length(), second);
        cell.setCellValue(both);
    }

    private void prompts(XSSFSheet sheet) {
        if (!sheet.getCTWorksheet().isSetDataValidations()) {
            return;
        }
        for (CTDataValidation each : sheet.getCTWorksheet().getDataValidations().getDataValidationList()) {
            if (each.isSetPrompt()) {
                each.setPrompt(of(each.getPrompt()));
            }
            if (each.isSetPromptTitle()) {
                String title = of(each.getPromptTitle());
                each.setPromptTitle(title.length() > 32 ? title.substring(0, 32) : title);
            }
        }
    }

    private void charts(XSSFSheet sheet) {
        chartsOf(sheet)
                .forEach(chart -> each(chart, object -> {
                    if (object instanceof CTRegularTextRun run) {
                        run.setT(of(run.getT()));
                    } else if (object instanceof CTStrVal value && value.xgetV() != null) {
                        value.setV(of(value.getV()));
                    } else if (object instanceof CTSerTx series && series.isSetV()) {
                        series.setV(of(series.getV()));
                    }
                }));
    }

    private void footer(XSSFSheet sheet) {
        sheet.getFooter().setLeft(of(sheet.getFooter().getLeft()));
    }

    private static Iterable<XSSFChart> chartsOf(XSSFSheet sheet) {
        return sheet.getDrawingPatriarch() == null
                ? Set.of()
                : sheet.getDrawingPatriarch().getCharts();
    }

    private static void follow(XmlObject object, Map<String, String> renamed) {
        if (object instanceof CTNumRef numbers) {
            numbers.setF(followed(numbers.getF(), renamed));
        } else if (object instanceof CTStrRef strings) {
            strings.setF(followed(strings.getF(), renamed));
        }
    }

    private static String followed(String formula, Map<String, String> renamed) {
        int end = formula.lastIndexOf('!');
        String sheet = formula.substring(0, end).replaceAll("^'|'$", "");
        return renamed.containsKey(sheet) ? "'" + renamed.get(sheet) + "'" + formula.substring(end) : formula;
    }

    private static void each(XSSFChart chart, Consumer<XmlObject> visitor) {
        try (XmlCursor cursor = chart.getCTChart().newCursor()) {
            for (XmlCursor.TokenType at = cursor.toNextToken(); !at.isEnddoc(); at = cursor.toNextToken()) {
                if (at.isStart()) {
                    visitor.accept(cursor.getObject());
                }
            }
        }
    }
}
