package org.sprinthealth.report.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFGraphicFrame;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.WsDrDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDataValidation;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.SstDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.StyleSheetDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.TableDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;

/** What Excel insists on before it opens a workbook without offering to repair it. */
final class WorkbookSoundness {
    private static final Set<String> FUNCTIONS = Set.of("COUNTIFS", "SUMIFS", "INDEX", "MATCH", "IF", "IFERROR");
    private static final Pattern CALL = Pattern.compile("([A-Z][A-Z0-9.]*)\\(");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
    private static final Pattern LEGAL_NAME = Pattern.compile("(_xlnm\\.)?[A-Za-z_\\\\][A-Za-z0-9_.\\\\]{0,254}");
    private static final Pattern LIKE_A_CELL = Pattern.compile("[A-Za-z]{1,3}[0-9]{1,7}|[RrCc]");
    private static final int LONGEST_FORMULA = 8_192;
    private static final int MOST_STYLES = 64_000;

    private final List<String> problems = new ArrayList<>();

    private WorkbookSoundness() {}

    /** What is wrong with a workbook, empty where it is sound. */
    static List<String> problems(byte[] xlsx) {
        WorkbookSoundness soundness = new WorkbookSoundness();
        try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(xlsx));
                XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            soundness.parts(parts);
            soundness.tables(workbook);
            soundness.names(workbook);
            workbook.forEach(sheet -> soundness.sheet((XSSFSheet) sheet));
            soundness.refuse(workbook.getNumCellStyles() > MOST_STYLES, "too many styles");
        } catch (IOException | InvalidFormatException | XmlException e) {
            throw new IllegalStateException(e);
        }
        return soundness.problems;
    }

    private void refuse(boolean wrong, String problem) {
        if (wrong) {
            problems.add(problem);
        }
    }

    private void parts(OPCPackage parts) throws InvalidFormatException, IOException, XmlException {
        for (PackagePart part : parts.getParts()) {
            String name = part.getPartName().getName();
            refuse(
                    name.matches(".*(vbaProject|externalLink|connections|activeX|embeddings|oleObject).*"),
                    name + " must not be there");
            if (!part.isRelationshipPart()) {
                relationships(parts, name, part.getRelationships());
                schema(name, part);
            }
        }
        relationships(parts, "/", parts.getRelationships());
    }

    private void relationships(OPCPackage parts, String from, PackageRelationshipCollection all) {
        for (PackageRelationship one : all) {
            if (one.getTargetMode() == TargetMode.EXTERNAL) {
                refuse(!one.getTargetURI().toString().startsWith("https://"), from + " links to " + one.getTargetURI());
            } else {
                refuse(
                        !exists(parts, one.getTargetURI()),
                        from + " points at " + one.getTargetURI() + ", which is missing");
            }
        }
    }

    private static boolean exists(OPCPackage parts, URI target) {
        try {
            return parts.containPart(PackagingURIHelper.createPartName(target));
        } catch (InvalidFormatException e) {
            return false;
        }
    }

    private void schema(String name, PackagePart part) throws IOException, XmlException {
        XmlObject document = document(name, part);
        List<XmlError> errors = new ArrayList<>();
        if (document != null && !document.validate(new XmlOptions().setErrorListener(errors))) {
            // xml:space is legal on text, though these schemas do not know it
            errors.stream()
                    .map(XmlError::getMessage)
                    .filter(message -> !message.contains("space@http://www.w3.org/XML/1998/namespace"))
                    .forEach(message -> problems.add(name + ": " + message));
        }
    }

    private static @Nullable XmlObject document(String name, PackagePart part) throws IOException, XmlException {
        if (!name.startsWith("/xl/")) {
            return null;
        }
        try (InputStream in = part.getInputStream()) {
            if (name.startsWith("/xl/worksheets/sheet")) {
                return WorksheetDocument.Factory.parse(in);
            } else if (name.startsWith("/xl/tables/")) {
                return TableDocument.Factory.parse(in);
            } else if (name.startsWith("/xl/charts/")) {
                return ChartSpaceDocument.Factory.parse(in);
            } else if (name.startsWith("/xl/drawings/")) {
                return WsDrDocument.Factory.parse(in);
            }
            return switch (name) {
                case "/xl/workbook.xml" -> WorkbookDocument.Factory.parse(in);
                case "/xl/styles.xml" -> StyleSheetDocument.Factory.parse(in);
                case "/xl/sharedStrings.xml" -> SstDocument.Factory.parse(in);
                default -> null;
            };
        }
    }

    private void tables(XSSFWorkbook workbook) {
        Set<Long> ids = new HashSet<>();
        Set<String> names = new HashSet<>();
        workbook.getAllNames().forEach(name -> names.add(name.getNameName().toLowerCase(Locale.ROOT)));
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            List<CellRangeAddress> taken =
                    new ArrayList<>(workbook.getSheetAt(i).getMergedRegions());
            for (XSSFTable table : workbook.getSheetAt(i).getTables()) {
                String name = table.getName();
                refuse(!ids.add(table.getCTTable().getId()), name + " has an id that is taken");
                refuse(!names.add(name.toLowerCase(Locale.ROOT)), name + " is a name that is taken");
                refuse(!name.equals(table.getDisplayName()), name + " is shown as " + table.getDisplayName());
                refuse(!isLegal(name), name + " is no legal name");
                table(table, taken);
            }
        }
    }

    private void table(XSSFTable table, List<CellRangeAddress> taken) {
        CellRangeAddress range = CellRangeAddress.valueOf(table.getCTTable().getRef());
        taken.forEach(
                other -> refuse(range.intersects(other), table.getName() + " overlaps " + other.formatAsString()));
        taken.add(range);
        refuse(range.getLastRow() <= range.getFirstRow(), table.getName() + " has no data row");
        boolean filtered = table.getCTTable().isSetAutoFilter();
        refuse(
                filtered
                        && !table.getCTTable()
                                .getAutoFilter()
                                .getRef()
                                .equals(table.getCTTable().getRef()),
                table.getName() + " filters another range than its own");
        headers(table, range);
    }

    private void headers(XSSFTable table, CellRangeAddress range) {
        Set<String> headers = new HashSet<>();
        Row row = table.getXSSFSheet().getRow(range.getFirstRow());
        refuse(
                table.getColumnCount() != range.getLastColumn() - range.getFirstColumn() + 1,
                table.getName() + " has " + table.getColumnCount() + " columns in " + range.formatAsString());
        for (int i = 0; i < table.getColumnCount(); i++) {
            String column = table.getColumns().get(i).getName();
            Cell cell = row.getCell(range.getFirstColumn() + i);
            refuse(!headers.add(column.toLowerCase(Locale.ROOT)), table.getName() + " has two columns " + column);
            refuse(
                    cell.getCellType() != CellType.STRING
                            || !cell.getStringCellValue().equals(column),
                    table.getName() + " says " + column + " where the cell says " + cell);
        }
    }

    private void names(XSSFWorkbook workbook) {
        Set<String> seen = new HashSet<>();
        for (XSSFName name : workbook.getAllNames()) {
            String scoped = name.getSheetIndex() + "!" + name.getNameName().toLowerCase(Locale.ROOT);
            refuse(!seen.add(scoped), "two names " + name.getNameName());
            refuse(!isLegal(name.getNameName()), name.getNameName() + " is no legal name");
            refuse(
                    name.getRefersToFormula().contains("#REF!") || workbook.getSheet(name.getSheetName()) == null,
                    name.getNameName() + " refers to nothing: " + name.getRefersToFormula());
        }
    }

    private static boolean isLegal(String name) {
        return LEGAL_NAME.matcher(name).matches() && !LIKE_A_CELL.matcher(name).matches();
    }

    private void sheet(XSSFSheet sheet) {
        refuse(sheet.getSheetName().length() > 31, sheet.getSheetName() + " is too long a name");
        drawings(sheet);
        validations(sheet);
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.FORMULA) {
                    formula(sheet.getSheetName() + "!" + cell.getAddress(), (XSSFCell) cell);
                }
            }
        }
    }

    private void drawings(XSSFSheet sheet) {
        Set<Long> ids = new HashSet<>();
        if (sheet.getDrawingPatriarch() != null) {
            for (XSSFShape shape : sheet.getDrawingPatriarch().getShapes()) {
                XSSFGraphicFrame frame = (XSSFGraphicFrame) shape;
                CTNonVisualDrawingProps props =
                        frame.getCTGraphicalObjectFrame().getNvGraphicFramePr().getCNvPr();
                refuse(!ids.add(props.getId()), "two shapes with id " + props.getId());
                refuse(props.getDescr().isBlank(), props.getName() + " has no alternative text");
            }
        }
    }

    private void validations(XSSFSheet sheet) {
        if (sheet.getCTWorksheet().isSetDataValidations()) {
            for (CTDataValidation validation :
                    sheet.getCTWorksheet().getDataValidations().getDataValidationList()) {
                refuse(
                        validation.isSetFormula1() && validation.getFormula1().length() > 255,
                        sheet.getSheetName() + " has too long a list to choose from");
            }
        }
    }

    private void formula(String where, XSSFCell cell) {
        String formula = cell.getCellFormula();
        refuse(formula.isBlank() || formula.length() > LONGEST_FORMULA, where + " has an empty or over-long formula");
        refuse(cell.getCachedFormulaResultType() == CellType.ERROR, where + " is an error: " + formula);
        String bare = QUOTED.matcher(formula).replaceAll("");
        Matcher call = CALL.matcher(bare);
        while (call.find()) {
            refuse(!FUNCTIONS.contains(call.group(1)), where + " uses " + call.group(1));
        }
        refuse(bare.matches(".*\\[[0-9]+\\].*"), where + " reads another workbook");
    }
}
