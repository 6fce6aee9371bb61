package org.sprinthealth.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.sprinthealth.simulator.ExcelBacklog.Progress;
import org.sprinthealth.simulator.ExcelBacklog.Sheets;

class ExcelBacklogTest {
    private static final Team TEAM = OddTeams.teams().get(2);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 6);

    private static byte[] write(SheetWords words, Sheets sheets, Progress progress) {
        return new ExcelBacklog(TEAM, words, sheets, progress).write(DAY);
    }

    @Test
    void one_sheet_has_a_title_the_day_and_the_goal_above_its_table() throws IOException {
        byte[] file = write(SheetWords.GERMAN, Sheets.ONE, Progress.STATUS);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            Sheet sheet = workbook.getSheet("Product Backlog");
            assertThat(texts(sheet.getRow(0))).startsWith("Product Backlog odd-3");
            assertThat(sheet.getRow(1).getCell(1).getLocalDateTimeCellValue()).isEqualTo("2026-03-06T00:00:00");
            assertThat(texts(sheet.getRow(2)))
                    .startsWith("Sprintziel:", TEAM.truth().sprints().get(3).goal());
            assertThat(sheet.getRow(3)).isNull();
            assertThat(texts(sheet.getRow(4)))
                    .containsExactly(
                            "Nr.",
                            "Anforderung",
                            "Art",
                            "Thema",
                            "Priorität",
                            "Aufwand",
                            "Sprint Nr.",
                            "Beschreibung",
                            "Akzeptanzkriterien",
                            "Bearbeiter",
                            "Angelegt am",
                            "Erledigt am",
                            "Stand");
        }
    }

    @Test
    void numbers_and_dates_are_real_ones_and_hundreds_of_rows_below_are_empty() throws IOException {
        byte[] file = write(SheetWords.SWEDISH, Sheets.ONE, Progress.STATUS);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            Sheet sheet = workbook.getSheetAt(0);
            Row first = sheet.getRow(5);
            assertThat(first.getCell(0).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(DateUtil.isCellDateFormatted(first.getCell(10))).isTrue();
            assertThat(sheet.getMergedRegions()).hasSizeGreaterThan(5);
            assertThat(sheet.getLastRowNum()).isGreaterThan(210);
            assertThat(texts(sheet.getRow(sheet.getLastRowNum()))).containsOnly("");
        }
    }

    @Test
    void there_can_be_a_sheet_a_sprint_and_an_item_on_two_of_them() throws IOException {
        byte[] file = write(SheetWords.POLISH, Sheets.ONE_A_SPRINT, Progress.STATUS);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            List<String> names = new ArrayList<>();
            workbook.forEach(sheet -> names.add(sheet.getSheetName()));
            assertThat(names).startsWith("Backlog", "ODD Sprint 1", "ODD Sprint 2", "ODD Sprint 3", "ODD Sprint 4");
            assertThat(keys(workbook.getSheet("ODD Sprint 4")))
                    .containsAnyElementsOf(keys(workbook.getSheet("ODD Sprint 5")));
            assertThat(texts(workbook.getSheet("Backlog").getRow(4))).doesNotContain("Sprint");
        }
    }

    @Test
    void there_can_be_ticks_in_columns() throws IOException {
        byte[] file = write(SheetWords.GERMAN, Sheets.ONE, Progress.TICKS);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            Sheet sheet = workbook.getSheetAt(0);
            assertThat(texts(sheet.getRow(4))).endsWith("offen", "in Arbeit", "erledigt", "verworfen");
            assertThat(texts(sheet.getRow(5)).subList(12, 16)).containsOnlyOnce("x");
        }
    }

    @Test
    void japanese_words_are_kept_with_how_they_are_read() throws IOException {
        Map<String, byte[]> parts = SameZip.entries(write(SheetWords.JAPANESE, Sheets.ONE, Progress.STATUS));
        assertThat(new String(parts.getOrDefault("xl/sharedStrings.xml", new byte[0]), StandardCharsets.UTF_8))
                .contains("優先度</t><rPh")
                .contains("ユウセンド");
    }

    @Test
    void it_is_the_same_bytes_each_time_and_small() {
        byte[] once = write(SheetWords.GERMAN, Sheets.ONE, Progress.TICKS);
        assertThat(write(SheetWords.GERMAN, Sheets.ONE, Progress.TICKS)).isEqualTo(once);
        assertThat(once).hasSizeLessThan(40_000);
    }

    @Test
    void aliases_name_fields_of_a_portfolio_file() {
        assertThat(SheetWords.GERMAN.aliases())
                .containsEntry("Aufwand", "ESTIMATE")
                .doesNotContainKey("Thema");
        assertThat(SheetWords.JAPANESE.states()).containsEntry("完了", "DONE");
    }

    private static List<String> keys(Sheet sheet) {
        List<String> keys = new ArrayList<>();
        for (int row = 5; row <= sheet.getLastRowNum(); row++) {
            String key = sheet.getRow(row).getCell(0).toString();
            if (!key.isEmpty()) {
                keys.add(key);
            }
        }
        return keys;
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        row.forEach(cell -> texts.add(cell.toString()));
        return texts;
    }
}
