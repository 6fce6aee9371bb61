package org.sprinthealth.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sprinthealth.fixtures.PortfolioReports;
import org.sprinthealth.fixtures.Reports;

/** Another spreadsheet program reckons the same figures as stand in the cells. */
class LibreOfficeTest {
    private static final double TINY = 1e-9;

    @TempDir
    Path folder = Path.of("");

    @Test
    void reckons_every_formula_to_its_cached_value() throws IOException, InterruptedException {
        assumeTrue(isInstalled(), "LibreOffice (soffice) is not on the path: recalculated figures are not compared");
        Map<String, byte[]> written = Map.of(
                "team.xlsx", new TeamWorkbook(Shipped.team()).write(Reports.artemis()),
                "empty.xlsx", new TeamWorkbook(Shipped.team()).write(Reports.empty()),
                "portfolio.xlsx", new PortfolioWorkbook(Shipped.portfolio()).write(PortfolioReports.seven()));

        Path recalculated = recalculate(written);

        for (Map.Entry<String, byte[]> workbook : new TreeMap<>(written).entrySet()) {
            byte[] theirs = Files.readAllBytes(recalculated.resolve(workbook.getKey()));
            assertThat(differences(workbook.getValue(), theirs))
                    .as(workbook.getKey())
                    .isEmpty();
        }
    }

    private static boolean isInstalled() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(path -> Files.isExecutable(Path.of(path, "soffice")));
    }

    /** Each workbook opened and saved anew, from a copy in which no formula has a value. */
    private Path recalculate(Map<String, byte[]> written) throws IOException, InterruptedException {
        Path to = Files.createDirectory(folder.resolve("recalculated"));
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "--headless",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--convert-to",
                "xlsx:Calc MS Excel 2007 XML",
                "--outdir",
                to.toString()));
        for (Map.Entry<String, byte[]> workbook : new TreeMap<>(written).entrySet()) {
            command.add(withoutValues(workbook.getKey(), workbook.getValue()).toString());
        }
        Process office = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertThat(office.waitFor(4, TimeUnit.MINUTES)).as("LibreOffice ends").isTrue();
        return to;
    }

    private Path withoutValues(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes));
                OutputStream out = Files.newOutputStream(file)) {
            formulas(workbook).forEach(cell -> cell.getCTCell().unsetV());
            workbook.write(out);
        }
        return file;
    }

    private static List<String> differences(byte[] ours, byte[] theirs) throws IOException {
        List<String> differences = new ArrayList<>();
        try (XSSFWorkbook cached = new XSSFWorkbook(new ByteArrayInputStream(ours));
                XSSFWorkbook reckoned = new XSSFWorkbook(new ByteArrayInputStream(theirs))) {
            for (XSSFCell cell : formulas(cached)) {
                XSSFCell other = reckoned.getSheet(cell.getSheet().getSheetName())
                        .getRow(cell.getRowIndex())
                        .getCell(cell.getColumnIndex());
                if (!isSame(cell, other)) {
                    differences.add(cell.getSheet().getSheetName() + "!" + cell.getAddress() + ": " + cell.getRawValue()
                            + ", but LibreOffice " + other.getRawValue());
                }
            }
        }
        return differences;
    }

    private static boolean isSame(XSSFCell ours, XSSFCell theirs) {
        if (ours.getCachedFormulaResultType() == CellType.NUMERIC) {
            return theirs.getCachedFormulaResultType() == CellType.NUMERIC
                    && Math.abs(ours.getNumericCellValue() - theirs.getNumericCellValue()) < TINY;
        }
        return ours.getStringCellValue().equals(theirs.getStringCellValue());
    }

    private static List<XSSFCell> formulas(XSSFWorkbook workbook) {
        List<XSSFCell> formulas = new ArrayList<>();
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        formulas.add((XSSFCell) cell);
                    }
                }
            }
        }
        return formulas;
    }
}
