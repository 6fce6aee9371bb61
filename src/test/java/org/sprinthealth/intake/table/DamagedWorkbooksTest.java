package org.sprinthealth.intake.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.sprinthealth.fixtures.Packed;

/** Workbooks that lie, that are damaged, or that would fill the memory: each with its verdict and what to do. */
class DamagedWorkbooksTest {
    private static final String SAVE_AGAIN = ". Open it in Excel, and save it again";

    @Test
    void more_rows_than_a_backlog_has() {
        String rows = "<row><c><v>1</v></c></row>".repeat(200_001);

        assertThat(PartsRead.refusal(Packed.workbook(rows).zip()))
                .isEqualTo("file:200001: in sheet Backlog, it has more than 200,000 rows."
                        + " Export fewer items at a time");
    }

    @Test
    void a_sheet_that_is_listed_and_not_there() {
        assertThat(refusal(sound -> sound.without("xl/worksheets/sheet1.xml")))
                .isEqualTo("file: the workbook is damaged: it lists a sheet Backlog that is not in it" + SAVE_AGAIN);
        assertThat(refusal(sound -> sound.without("xl/_rels/workbook.xml.rels")))
                .isEqualTo("file: the workbook is damaged: it lists a sheet Backlog that is not in it" + SAVE_AGAIN);
        assertThat(refusal(sound -> sound.without("xl/workbook.xml")))
                .isEqualTo("file: the workbook is damaged: its part xl/workbook.xml is missing" + SAVE_AGAIN);
    }

    @Test
    void two_sheets_of_one_name() {
        assertThat(
                        refusal(
                                sound -> sound.with(
                                        "xl/workbook.xml",
                                        "<workbook xmlns:r='r'><sheet name='Backlog' r:id='rId1'/><sheet name='BACKLOG' r:id='rId1'/></workbook>")))
                .isEqualTo("file: two of its sheets are called BACKLOG" + SAVE_AGAIN);
    }

    @Test
    void strings_that_unpack_to_more_than_a_file_may_hold() {
        String strings = "<sst>" + "<si><t>x</t></si>".repeat((int) (Unpacked.EXPANDED_LIMIT / 17) + 1) + "</sst>";

        assertThat(refusal(sound -> sound.with("xl/sharedStrings.xml", strings)))
                .isEqualTo("file: it holds more than 100 MB. Export fewer items at a time,"
                        + " or leave out the columns that nobody reads");
    }

    @Test
    void a_workbook_that_is_cut_off() {
        byte[] whole = Packed.workbook("<row><c><v>1</v></c></row>").zip();

        assertThat(PartsRead.refusal(Arrays.copyOf(whole, whole.length - 40)))
                .isEqualTo("file: the compressed file is damaged or cut off. Copy it to the inbox again");
    }

    private static String refusal(UnaryOperator<Packed> change) {
        return PartsRead.refusal(
                change.apply(Packed.workbook("<row><c><v>1</v></c></row>")).zip());
    }
}
