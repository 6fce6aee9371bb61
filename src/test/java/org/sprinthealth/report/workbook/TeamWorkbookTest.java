package org.sprinthealth.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sprinthealth.delivery.Ledger;
import org.sprinthealth.fixtures.Reports;
import org.sprinthealth.report.TeamReport;

class TeamWorkbookTest {
    private static final TeamReport ARTEMIS = Reports.artemis();
    private static byte[] bytes = {};
    private static XSSFWorkbook workbook = new XSSFWorkbook();

    @BeforeAll
    static void write() throws IOException {
        bytes = new TeamWorkbook(Shipped.team()).write(ARTEMIS);
        workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    @Test
    void is_the_same_bytes_for_the_same_report() {
        byte[] again = new TeamWorkbook(Shipped.team()).write(Reports.artemis());

        assertThat(Arrays.equals(again, bytes)).isTrue();
    }

    @Test
    void counts_clear_items_by_a_formula_over_the_items() {
        assertThat(cell("Indicators", 1, "k").getCellFormula())
                .isEqualTo("COUNTIFS(Data_Items[Top 20],\">0\",Data_Items[Clear],\"yes\")");
        assertThat(cell("Indicators", 1, "k").getNumericCellValue()).isEqualTo(14);
        assertThat(cell("Indicators", 1, "of").getNumericCellValue()).isEqualTo(20);
        assertThat(cell("Indicators", 1, "Percent").getNumericCellValue()).isEqualTo(0.7);
    }

    @Test
    void says_no_data_in_words() {
        assertThat(cell("Indicators", 2, "k").toString()).isEmpty();
        assertThat(cell("Indicators", 2, "Standing").getStringCellValue()).isEqualTo("no data: not exported");
    }

    @Test
    void reckons_the_ledger_as_it_was_read() {
        for (int i = 1; i <= 6; i++) {
            Ledger ledger = ARTEMIS.ledgers().get(i - 1);
            assertThat(number("Sprint_ledger", i, "Committed"))
                    .isEqualTo(ledger.items().committed().doubleValue());
            assertThat(number("Sprint_ledger", i, "Final"))
                    .isEqualTo(ledger.items().inSprintAtEnd().doubleValue());
            assertThat(number("Sprint_ledger", i, "Committed and completed")).isEqualTo(ledger.committedCompleted());
            assertThat(number("Sprint_ledger", i, "Check")).isZero();
            assertThat(number("Sprint_points", i, "Completed"))
                    .isEqualTo(ledger.points().completed().doubleValue());
            assertThat(number("Sprint_points", i, "Committed and completed"))
                    .isEqualTo(ledger.pointsCommittedCompleted().doubleValue());
            assertThat(number("Sprint_points", i, "Check")).isZero();
        }
    }

    @Test
    void writes_text_as_text_even_where_it_looks_like_a_formula() {
        XSSFCell summary = cell("Top_20", 2, "Summary");

        assertThat(summary.getStringCellValue()).isEqualTo("=HYPERLINK(\"http://evil\",\"click\")");
        assertThat(summary.getCellStyle().getQuotePrefixed()).isTrue();
    }

    @Test
    void links_keys_to_the_tracker() {
        assertThat(cell("Top_20", 1, "Key").getHyperlink().getAddress())
                .isEqualTo("https://jira.example.org/browse/ART-201");
    }

    @Test
    void hides_a_sheet_without_data_and_says_how_to_switch_it_on() throws IOException {
        byte[] empty = new TeamWorkbook(Shipped.team()).write(Reports.empty());
        try (XSSFWorkbook written = new XSSFWorkbook(new ByteArrayInputStream(empty))) {
            assertThat(written.isSheetHidden(written.getSheetIndex("Sprint ledger")))
                    .isTrue();
            assertThat(switchedOnBy(written, "Sprint ledger"))
                    .isEqualTo(
                            "hidden. Export the Sprint column, or drop a sprints file: sprint, start, end, completed");
        }
    }

    private static String switchedOnBy(XSSFWorkbook written, String sheet) {
        int row = 1;
        while (!cell(written, "Sheets", row, "Sheet").getStringCellValue().equals(sheet)) {
            row++;
        }
        return cell(written, "Sheets", row, "Switched on by").getStringCellValue();
    }

    private static double number(String table, int row, String column) {
        return cell(table, row, column).getNumericCellValue();
    }

    private static XSSFCell cell(String table, int row, String column) {
        return cell(workbook, table, row, column);
    }

    private static XSSFCell cell(XSSFWorkbook of, String name, int row, String column) {
        XSSFTable table = of.getTable(name);
        XSSFRow found = table.getXSSFSheet().getRow(table.getStartRowIndex() + row);
        return found.getCell(table.getStartColIndex() + table.findColumnIndex(column));
    }
}
