package org.sprinthealth.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sprinthealth.facts.Note;
import org.sprinthealth.fixtures.HostileText;
import org.sprinthealth.fixtures.InputCells;
import org.sprinthealth.fixtures.LibreOffice;

class NotesComeBackTest {
    private static final String WORKBOOK = "teams/apollo.xlsx";

    private SmallPortfolio portfolio;

    @BeforeEach
    void publish_a_first_edition(@TempDir Path folder) throws IOException {
        portfolio = SmallPortfolio.ofAFewNights(folder);
        portfolio.weekly();
    }

    @Test
    void every_typed_word_is_found_again_in_its_row() throws IOException {
        Map<Note.Cell, String> typed;
        try (InputCells coach = latest()) {
            typed = typeIntoAll(coach);
            returned("apollo.xlsx", coach.saved());
        }
        portfolio.weekly();

        assertThat(typed).hasSizeGreaterThan(60);
        assertThat(found()).isEqualTo(typed);
    }

    @Test
    void what_libreoffice_saved_is_found_again_as_well(@TempDir Path folder) throws Exception {
        assumeTrue(LibreOffice.isInstalled(), LibreOffice.MISSING);
        Map<Note.Cell, String> typed;
        try (InputCells coach = latest()) {
            typed = typeIntoAll(coach);
            returned("apollo.xlsx", new LibreOffice(folder).saved("apollo.xlsx", coach.saved()));
        }
        portfolio.weekly();

        assertThat(found()).isEqualTo(typed);
    }

    @Test
    void hostile_words_come_back_as_words() throws IOException {
        Map<Note.Cell, String> typed = new LinkedHashMap<>();
        List<String> hostile = HostileText.strings(20_260_302, 1_000).stream()
                .map(String::strip)
                .filter(words -> !words.isEmpty() && words.length() < 32_767)
                // what no workbook holds, no program lets anybody type
                .filter(words -> words.matches("[\\t\\n\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]+"))
                .toList();
        try (InputCells coach = latest()) {
            coach.all().forEach((at, cell) -> {
                String words = hostile.get(typed.size() % hostile.size());
                cell.setCellValue(words.replaceAll("_(x[0-9A-Fa-f]{4}_)", "_x005F_$1"));
                typed.put(at, words);
            });
            returned("apollo.xlsx", coach.saved());
        }
        portfolio.weekly();

        assertThat(found()).isEqualTo(typed);
    }

    @Test
    void a_workbook_edited_where_it_was_published_counts_as_returned() throws IOException {
        try (InputCells coach = latest()) {
            String key = firstKey(coach, "Top_20");
            coach.type("Top_20", key, "Because", "we talked it over");
            Files.write(portfolio.output().resolve("latest").resolve(WORKBOOK), coach.saved());
            portfolio.weekly();

            try (InputCells next = latest()) {
                assertThat(next.words("Top_20", key, "Because")).isEqualTo("we talked it over");
            }
        }
    }

    @Test
    void sorted_rows_renamed_sheets_and_deleted_rows_lose_nothing() throws IOException {
        Map<Note.Cell, String> typed;
        try (InputCells coach = latest()) {
            typed = typeIntoAll(coach);
            XSSFTable table = coach.workbook().getTable("Top_20");
            reverse(table);
            coach.workbook().setSheetName(coach.workbook().getSheetIndex(table.getXSSFSheet()), "Was oben steht");
            returned("apollo.xlsx", coach.saved());
        }
        portfolio.weekly();
        try (InputCells coach = latest()) {
            XSSFTable table = coach.workbook().getTable("Top_20");
            XSSFSheet sheet = table.getXSSFSheet();
            sheet.removeRow(sheet.getRow(table.getStartRowIndex() + 3));
            returned("again.xlsx", coach.saved());
        }
        portfolio.weekly();

        assertThat(found()).isEqualTo(typed);
    }

    @Test
    void an_emptied_cell_stays_empty_and_its_words_are_kept_in_the_archive() throws IOException {
        String key;
        try (InputCells coach = latest()) {
            key = firstKey(coach, "Top_20");
            coach.type("Top_20", key, "Because", "only for this week");
            returned("first.xlsx", coach.saved());
        }
        portfolio.weekly();
        try (InputCells coach = latest()) {
            coach.cell("Top_20", key, "Because").setBlank();
            returned("second.xlsx", coach.saved());
        }
        portfolio.weekly();

        try (InputCells next = latest()) {
            assertThat(next.words("Top_20", key, "Because")).isEmpty();
            assertThat(archived(next)).contains("only for this week");
        }
    }

    @Test
    void of_two_copies_the_newer_stands_in_the_cell_and_the_older_beside_it() throws IOException {
        String key;
        try (InputCells coach = latest();
                InputCells owner = latest()) {
            key = firstKey(coach, "Top_20");
            returned(
                    "coach.xlsx",
                    coach.type("Top_20", key, "Because", "as the coach sees it").saved());
            byte[] later = owner.type("Top_20", key, "Because", "as the Product Owner sees it")
                    .saved();
            returned("owner.xlsx", later);
            Files.setLastModifiedTime(
                    portfolio.inbox("apollo").resolve("owner.xlsx"),
                    FileTime.from(Instant.parse("2099-01-01T00:00:00Z")));
        }
        portfolio.weekly();

        try (InputCells next = latest()) {
            XSSFCell cell = next.cell("Top_20", key, "Because");
            assertThat(cell.getStringCellValue()).isEqualTo("as the Product Owner sees it");
            assertThat(cell.getCellComment().getString().getString()).contains("as the coach sees it");
        }
    }

    @Test
    void an_override_changes_the_figure() throws IOException {
        double before;
        try (InputCells coach = latest()) {
            before = clear(coach);
            XSSFTable table = coach.workbook().getTable("Top_20");
            String key = keyOfUnclear(table);
            returned("apollo.xlsx", coach.type("Top_20", key, "Override", "yes").saved());
        }
        portfolio.weekly();

        try (InputCells next = latest()) {
            assertThat(clear(next)).isEqualTo(before + 1);
        }
    }

    @Test
    void a_damaged_copy_is_told_and_the_last_notes_stay() throws IOException {
        String key;
        try (InputCells coach = latest()) {
            key = firstKey(coach, "Top_20");
            byte[] saved = coach.type("Top_20", key, "Because", "kept").saved();
            returned("apollo.xlsx", saved);
            portfolio.weekly();
            returned("damaged.xlsx", Arrays.copyOf(saved, saved.length / 2));
        }
        Outcome outcome = portfolio.weekly();

        assertThat(outcome.troubles()).containsExactly("apollo: current, but damaged.xlsx could not be used");
        try (InputCells next = latest()) {
            assertThat(next.words("Top_20", key, "Because")).isEqualTo("kept");
        }
    }

    private InputCells latest() throws IOException {
        return InputCells.of(Files.readAllBytes(
                portfolio.output().resolve("latest").toRealPath().resolve(WORKBOOK)));
    }

    private void returned(String name, byte[] workbook) throws IOException {
        Files.write(portfolio.inbox("apollo").resolve(name), workbook);
    }

    private Map<Note.Cell, String> found() throws IOException {
        try (InputCells next = latest()) {
            Map<Note.Cell, String> typed = next.typed();
            return typed;
        }
    }

    private static Map<Note.Cell, String> typeIntoAll(InputCells coach) {
        Map<Note.Cell, String> typed = new LinkedHashMap<>();
        coach.all().forEach((at, cell) -> {
            String words = "typed " + typed.size() + " =SUM(A1) ä€";
            cell.setCellValue(words);
            typed.put(at, words);
        });
        return typed;
    }

    private static String firstKey(InputCells coach, String table) {
        return coach.all().keySet().stream()
                .filter(at -> at.table().equals(table))
                .findFirst()
                .orElseThrow()
                .key();
    }

    private static String keyOfUnclear(XSSFTable table) {
        int level = table.getStartColIndex() + table.findColumnIndex("Level");
        int key = table.getStartColIndex() + table.findColumnIndex("_key");
        for (int i = table.getStartRowIndex() + 1; i <= table.getEndRowIndex(); i++) {
            XSSFRow row = table.getXSSFSheet().getRow(i);
            if (row.getCell(level).getNumericCellValue() < 3) {
                return row.getCell(key).getStringCellValue().substring("Top_20:".length());
            }
        }
        throw new IllegalStateException("all are clear");
    }

    private static double clear(InputCells coach) {
        XSSFTable table = coach.workbook().getTable("Indicators");
        return table.getXSSFSheet()
                .getRow(table.getStartRowIndex() + 1)
                .getCell(table.getStartColIndex() + table.findColumnIndex("k"))
                .getNumericCellValue();
    }

    private static List<String> archived(InputCells coach) {
        XSSFTable table = coach.workbook().getTable("Notes_archive");
        List<String> words = new ArrayList<>();
        for (int i = table.getStartRowIndex() + 1; i <= table.getEndRowIndex(); i++) {
            words.add(table.getXSSFSheet()
                    .getRow(i)
                    .getCell(table.getStartColIndex())
                    .toString());
        }
        return words;
    }

    private static void reverse(XSSFTable table) {
        XSSFSheet sheet = table.getXSSFSheet();
        int first = table.getStartRowIndex() + 1;
        int last = table.getEndRowIndex();
        for (int column = table.getStartColIndex(); column <= table.getEndColIndex(); column++) {
            List<String> texts = new ArrayList<>();
            for (int i = first; i <= last; i++) {
                XSSFCell cell = sheet.getRow(i).getCell(column);
                texts.add(cell == null ? "" : cell.toString());
            }
            for (int i = first; i <= last; i++) {
                sheet.getRow(i).createCell(column).setCellValue(texts.get(last - i));
            }
        }
    }
}
