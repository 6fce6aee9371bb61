package org.sprinthealth.intake.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sprinthealth.fixtures.Packed;

/** A workbook that was written here and comes back, told by what one of its sheets says. */
class OwnWorkbookTest {
    private static final String MARK = "sprint-health-check edition apollo 2026-03-16 shows 1a,2b";

    @Test
    void it_is_known_by_its_mark_and_says_of_which_edition_it_is() throws IOException {
        OwnWorkbook own = own(workbook("", row(1, text("x")) + row(8, text("y") + text(MARK))));

        assertThat(own.team()).isEqualTo("apollo");
        assertThat(own.edition()).isEqualTo("2026-03-16");
        assertThat(own.shows()).containsExactly("1a", "2b");
        assertThat(own.names()).containsExactly("Notes");
        assertThat(own(workbook("", row(1, text("sprint-health-check edition apollo 2026-03-16 shows"))))
                        .shows())
                .isEmpty();
    }

    @Test
    void a_mark_far_down_is_a_text_as_any_other() throws IOException {
        byte[] file = workbook(row(1, text("x")), row(9, text(MARK))).zip();

        assertThat(PartsRead.listed(file)).containsExactly("Notes: table", "Columns: table");
    }

    @Test
    void each_cell_is_read_with_what_it_is() throws IOException {
        OwnWorkbook own = own(workbook(
                row(
                        2,
                        text("a") + "<c><v>3</v></c><c t='n' s='1'><v>46097</v></c><c><f>B2</f><v>3</v></c>"
                                + "<c r='F2' t='b'><v>1</v></c><c t='str' s='1'><v>b</v></c>"),
                row(1, text(MARK))));

        assertThat(read(rows -> own.read("Notes", rows)))
                .containsExactly("2: a WORDS, 3 NUMBER, 2026-03-16 TIME, 3 FORMULA,  WORDS, TRUE WORDS, b WORDS");
        assertThat(read(own::readColumns)).containsExactly("1: " + MARK + " WORDS");
        assertThat(read(rows -> own.read("Lists", rows))).isEmpty();
    }

    @Test
    void a_program_that_has_saved_it_says_when() throws IOException {
        assertThat(saved("<created>2026-03-16T08:00:00Z</created><modified>2026-03-17T09:30:00Z</modified>"))
                .contains(Instant.parse("2026-03-17T09:30:00Z"));
        assertThat(saved("<created>2026-03-16T08:00:00Z</created><modified>2026-03-16T08:00:00Z</modified>"))
                .isEmpty();
        assertThat(saved("<created>2026-03-16T08:00:00Z</created><modified>yesterday</modified>"))
                .isEmpty();
        assertThat(own(workbook("", row(1, text(MARK)))).saved()).isEmpty();
    }

    private static Optional<Instant> saved(String core) throws IOException {
        return own(workbook("", row(1, text(MARK))).with("docProps/core.xml", "<core>" + core + "</core>"))
                .saved();
    }

    /** A workbook of the sheets Notes and Columns. */
    private static Packed workbook(String notes, String columns) {
        return Packed.workbook(notes)
                .styles("", "<xf/><xf numFmtId='14'/>")
                .with(
                        "xl/workbook.xml",
                        "<workbook xmlns:r='r'><sheets><sheet name='Notes' r:id='rId1'/>"
                                + "<sheet name='Columns' r:id='rId4'/></sheets></workbook>")
                .with(
                        "xl/_rels/workbook.xml.rels",
                        "<r><Relationship Id='rId1' Type='x/worksheet' Target='worksheets/sheet1.xml'/>"
                                + "<Relationship Id='rId3' Type='x/styles' Target='styles.xml'/>"
                                + "<Relationship Id='rId4' Type='x/worksheet' Target='worksheets/sheet2.xml'/></r>")
                .with("xl/worksheets/sheet2.xml", "<worksheet><sheetData>" + columns + "</sheetData></worksheet>");
    }

    private static OwnWorkbook own(Packed packed) throws IOException {
        return ((Part.OfOwnWorkbook) PartsRead.of(packed.zip()).get(0)).workbook();
    }

    /** Something that is read row by row. */
    private interface Reads {
        void read(OwnWorkbook.Rows rows) throws IOException;
    }

    private static List<String> read(Reads readable) throws IOException {
        List<String> read = new ArrayList<>();
        readable.read((row, cells) -> read.add(row + ": "
                + cells.stream().map(cell -> cell.text() + " " + cell.kind()).collect(Collectors.joining(", "))));
        return read;
    }

    private static String row(int number, String cells) {
        return "<row r='" + number + "'>" + cells + "</row>";
    }

    private static String text(String text) {
        return "<c t='str'><v>" + text + "</v></c>";
    }
}
