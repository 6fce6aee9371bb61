package org.sprinthealth.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.sprinthealth.fixtures.Reports;
import org.sprinthealth.report.workbook.TemplateContract.Kind;
import org.sprinthealth.templates.Templates;

class TemplateContractTest {

    @Test
    void has_nothing_against_the_shipped_templates() {
        assertThat(TemplateContract.check(Shipped.team(), Kind.TEAM)).isEmpty();
        assertThat(TemplateContract.check(Shipped.portfolio(), Kind.PORTFOLIO)).isEmpty();
    }

    @Test
    void the_shipped_templates_are_what_their_maker_makes() throws IOException {
        assertThat(Arrays.equals(Templates.team(), Shipped.team())).isTrue();
        assertThat(Arrays.equals(Templates.team("de"), Shipped.german())).isTrue();
        assertThat(Arrays.equals(Templates.portfolio(), Shipped.portfolio())).isTrue();
        assertThat(Arrays.equals(Templates.deck(), Shipped.deck())).isTrue();
    }

    @Test
    void names_a_table_that_is_missing_with_its_columns() {
        assertThat(TemplateContract.check(Shipped.portfolio(), Kind.TEAM))
                .contains("Table Checks is missing. Insert a table (Ctrl+T) with the columns What was looked at, Found,"
                        + " Touches, Where, What would change it, Standing, _key, Accepted, Until, and name it Checks");
    }

    @Test
    void follows_a_heading_that_was_renamed() throws IOException {
        byte[] renamed = withHeader("Top_20", 2, "Schlüssel");

        assertThat(TemplateContract.check(renamed, Kind.TEAM)).isEmpty();
        assertThat(shown(new TeamWorkbook(renamed).write(Reports.artemis()), "Top_20", "Schlüssel"))
                .isEqualTo("ART-201");
    }

    @Test
    void takes_a_template_that_was_translated_without_any_code() throws IOException {
        byte[] german = Shipped.german();

        assertThat(TemplateContract.check(german, Kind.TEAM)).isEmpty();
        byte[] written = new TeamWorkbook(german).write(Reports.artemis());
        assertThat(shown(written, "Top_20", "Schlüssel")).isEqualTo("ART-201");
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(written))) {
            assertThat(workbook.getSheet("Hier beginnen")).isNotNull();
        }
    }

    @Test
    void names_a_column_that_is_gone() throws IOException {
        assertThat(TemplateContract.check(withHeader("Top_20", 2, ""), Kind.TEAM))
                .containsExactly("Table Top_20 has no column Key. Add it anywhere in the table, or hide it there rather"
                        + " than delete it");
    }

    @Test
    void knows_everything_in_the_shipped_templates() {
        assertThat(TemplateContract.remarks(Shipped.team(), Kind.TEAM)).isEmpty();
        assertThat(TemplateContract.remarks(Shipped.portfolio(), Kind.PORTFOLIO))
                .isEmpty();
    }

    @Test
    void tells_what_a_coach_added_of_their_own() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(Shipped.team()))) {
            XSSFSheet own = workbook.createSheet("Our own");
            own.createRow(0).createCell(0).setCellValue("Mood");
            own.createRow(1);
            own.createTable(new AreaReference("A1:A2", SpreadsheetVersion.EXCEL2007))
                    .setName("Moods");
            var name = workbook.createName();
            name.setNameName("Our_mood");
            name.setRefersToFormula("'Our own'!$A$2");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);

            assertThat(TemplateContract.check(out.toByteArray(), Kind.TEAM)).isEmpty();
            assertThat(TemplateContract.remarks(out.toByteArray(), Kind.TEAM))
                    .containsExactly(
                            "Table Moods is not known: it stays as it is",
                            "Name Our_mood is not known: its cell stays as it is");
        }
    }

    @Test
    void says_so_when_the_file_is_no_workbook() {
        assertThat(TemplateContract.check("<html>".getBytes(StandardCharsets.UTF_8), Kind.TEAM))
                .containsExactly(
                        "The file is not an Excel workbook (.xlsx). Save it as one, or take the shipped template");
    }

    private static String shown(byte[] written, String table, String heading) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(written))) {
            XSSFTable found = workbook.getTable(table);
            return found.getXSSFSheet()
                    .getRow(found.getStartRowIndex() + 1)
                    .getCell(found.findColumnIndex(heading))
                    .getStringCellValue();
        }
    }

    private static byte[] withHeader(String table, int column, String header) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(Shipped.team()))) {
            var found = workbook.getTable(table);
            found.getXSSFSheet()
                    .getRow(found.getStartRowIndex())
                    .getCell(column)
                    .setCellValue(header);
            found.updateHeaders();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        }
    }
}
