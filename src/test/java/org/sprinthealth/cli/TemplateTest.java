package org.sprinthealth.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sprinthealth.intake.contracts.AllContracts;
import org.sprinthealth.intake.contracts.Contract;
import org.sprinthealth.job.Outcome;
import org.sprinthealth.job.Outcome.Ending;

class TemplateTest {
    @TempDir
    Path folder;

    private Path written;

    @BeforeEach
    void a_portfolio() throws IOException {
        written = folder.resolve("written");
        Files.writeString(folder.resolve("portfolio.yaml"), """
                id: demo
                time-zone: UTC
                quiet-seconds: 0
                templates: %s
                teams: [ { id: apollo } ]
                """.formatted(
                        Path.of("templates").toAbsolutePath()));
    }

    private Shell shell() {
        return new Shell(
                folder.resolve("portfolio.yaml"),
                false,
                (portfolio, asOf, kind, progress, clock) -> new Outcome(Ending.NOTHING_NEW, "Nothing new.", List.of()));
    }

    private Shell template(int code, String... arguments) {
        Shell shell = shell();
        assertThat(shell.run(Stream.concat(Stream.of("template"), Stream.of(arguments))
                        .toArray(String[]::new)))
                .isEqualTo(code);
        return shell;
    }

    private String taken() {
        Shell shell = shell();
        shell.run("check");
        return shell.out();
    }

    private void drop(String name, String content) throws IOException {
        drop(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private void drop(String name, byte[] content) throws IOException {
        Path inbox = Files.createDirectories(folder.resolve("inbox/apollo"));
        Path file = Files.write(inbox.resolve(name), content);
        Files.setLastModifiedTime(file, FileTime.from(Shell.CLOCK.instant()));
    }

    private static String example(Contract<?> contract) {
        return contract.columns().stream()
                .map(column -> '"' + column.example() + '"')
                .collect(Collectors.joining(",", "", "\n"));
    }

    @Test
    void writes_templates_and_an_empty_table_for_each_contract() throws IOException {
        Shell shell = template(0, "--to", written.toString());

        assertThat(shell.out()).contains("wrote " + written.resolve("templates/team.xlsx"));
        assertThat(written.resolve("templates/page.html")).hasSameBinaryContentAs(Path.of("templates/page.html"));
        assertThat(written.resolve("contracts/planning-log.csv"))
                .hasContent("sprint*,item*,outcome*,needed clarification,note\n");
        assertThat(Files.readString(written.resolve("contracts.txt")))
                .contains(
                        "  sprint*                the sprint's name as the tracker shows it (for example: APO Sprint 7)\n");
        try (Stream<Path> tables = Files.list(written.resolve("contracts"))) {
            assertThat(tables).hasSize(10);
        }
    }

    @Test
    void an_empty_table_in_the_inbox_is_no_trouble() throws IOException {
        for (Contract<?> contract : AllContracts.all()) {
            drop(contract.file() + ".csv", header(contract));
        }
        assertThat(taken())
                .doesNotContain("refused")
                .contains("goals.csv: Goals, accepted, taken 2026-03-29 23:30, scope unknown, 0 rows read");
    }

    private String header(Contract<?> contract) throws IOException {
        if (!Files.exists(written)) {
            template(0, "--to", written.toString());
        }
        return Files.readString(written.resolve("contracts/" + contract.file() + ".csv"));
    }

    @Test
    void what_is_filled_in_below_the_titles_is_taken() throws IOException {
        for (Contract<?> contract : AllContracts.all()) {
            drop(contract.file() + ".csv", header(contract) + example(contract));
        }
        String taken = taken();
        assertThat(taken).doesNotContain("refused");
        AllContracts.all()
                .forEach(
                        contract -> assertThat(taken)
                                .contains(
                                        contract.file() + ".csv: " + contract.name()
                                                + ", accepted, taken 2026-03-29 23:30, scope unknown, 1 rows read: 1 accepted, 0 quarantined, 0 blank"));
    }

    /** As a spreadsheet would save each sheet. */
    @Test
    void explanations_in_the_workbook_are_never_read_as_rows() throws IOException {
        template(0, "--to", written.toString());
        try (XSSFWorkbook workbook = new XSSFWorkbook(
                new ByteArrayInputStream(Files.readAllBytes(written.resolve("contracts/contracts.xlsx"))))) {
            assertThat(workbook.getNumberOfSheets())
                    .isEqualTo(AllContracts.all().size());
            for (Contract<?> contract : AllContracts.all()) {
                drop(contract.file() + ".csv", text(workbook.getSheet(contract.name())) + example(contract));
            }
        }
        String taken = taken();
        assertThat(taken).doesNotContain("refused");
        AllContracts.all()
                .forEach(contract -> assertThat(taken)
                        .contains(contract.file() + ".csv: " + contract.name()
                                + ", accepted, taken 2026-03-29 23:30, scope unknown, 1 rows read: 1 accepted"));
    }

    @Test
    void the_workbook_is_taken_as_it_is_filled_in_sheet_by_sheet() throws IOException {
        template(0, "--to", written.toString());
        try (XSSFWorkbook workbook = new XSSFWorkbook(
                        new ByteArrayInputStream(Files.readAllBytes(written.resolve("contracts/contracts.xlsx"))));
                ByteArrayOutputStream filled = new ByteArrayOutputStream()) {
            for (Contract<?> contract : AllContracts.all()) {
                fill(workbook.getSheet(contract.name()), contract);
            }
            workbook.write(filled);
            drop("contracts.xlsx", filled.toByteArray());
        }
        String taken = taken();
        assertThat(taken).doesNotContain("refused");
        AllContracts.all()
                .forEach(contract -> assertThat(taken)
                        .contains("contracts.xlsx/" + contract.name() + ": " + contract.name()
                                + ", accepted, taken 2026-03-29 23:30, scope unknown, 1 rows read: 1 accepted"));
    }

    private static void fill(XSSFSheet sheet, Contract<?> contract) {
        Row row = sheet.createRow(sheet.getLastRowNum() + 1);
        contract.columns()
                .forEach(column ->
                        row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(column.example()));
    }

    private static String text(XSSFSheet sheet) {
        List<String> lines = new ArrayList<>();
        for (Row row : sheet) {
            List<String> cells = new ArrayList<>();
            for (Cell cell : row) {
                cells.add('"' + cell.getStringCellValue() + '"');
            }
            lines.add(String.join(",", cells) + "\n");
        }
        return String.join("", lines);
    }

    @Test
    void the_same_bytes_are_written_each_time() throws IOException {
        template(0, "--to", written.toString());
        byte[] first = Files.readAllBytes(written.resolve("contracts/contracts.xlsx"));
        template(0, "--to", written.toString(), "--force");
        assertThat(written.resolve("contracts/contracts.xlsx")).hasBinaryContent(first);
    }

    @Test
    void nothing_is_written_over_unless_forced() throws IOException {
        Files.createDirectories(written.resolve("contracts"));
        Files.writeString(written.resolve("contracts/goals.csv"), "mine");

        assertThat(template(1, "--to", written.toString()).err())
                .contains("nothing was written", "contracts/goals.csv", "--force");
        assertThat(written.resolve("contracts/goals.csv")).hasContent("mine");
        assertThat(written.resolve("templates")).doesNotExist();

        template(0, "--to", written.toString(), "--force", "--quiet");
        assertThat(Files.readString(written.resolve("contracts/goals.csv"))).startsWith("goal*,");
    }

    @Test
    void an_edited_template_is_checked() throws IOException {
        assertThat(template(0, "--check", "templates/portfolio.xlsx").out())
                .isEqualTo("templates/portfolio.xlsx: can be used\n");

        Path edited = Files.writeString(folder.resolve("team.xlsx"), "no workbook");
        assertThat(template(78, "--check", edited.toString()).err())
                .isEqualTo(edited + ": The file is not an Excel workbook (.xlsx). Save it as one, or take the shipped"
                        + " template\n");
        assertThat(template(1, "--check", folder.resolve("nowhere.xlsx").toString())
                        .err())
                .contains("nowhere.xlsx");
    }

    @Test
    void an_edited_presentation_is_checked_as_well() throws IOException {
        assertThat(template(0, "--check", "templates/portfolio.pptx").out())
                .isEqualTo("templates/portfolio.pptx: can be used\n");

        Path edited = folder.resolve("portfolio.pptx");
        try (XMLSlideShow blank = new XMLSlideShow();
                OutputStream out = Files.newOutputStream(edited)) {
            blank.write(out);
        }
        assertThat(template(78, "--check", edited.toString()).err())
                .contains(edited + ": Layout Opening is missing. Name a layout so in the slide master view\n");
    }

    @Test
    void one_of_writing_and_checking_has_to_be_asked_for() {
        template(2);
    }
}
