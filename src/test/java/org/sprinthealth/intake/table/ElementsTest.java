package org.sprinthealth.intake.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.sprinthealth.fixtures.Packed;

/** The parts of a workbook as XML: what is read as text, and what is refused. */
class ElementsTest {
    private static final String SAVE_AGAIN = ". Open it in Excel, and save it again";

    @Test
    void a_sheet_that_is_something_else() {
        assertThat(refusal(sound -> sound.with("xl/worksheets/sheet1.xml", "<sst/>")))
                .isEqualTo("file: the workbook is damaged: its part xl/worksheets/sheet1.xml is no sheet" + SAVE_AGAIN);
        assertThat(refusal(sound -> sound.with("xl/worksheets/sheet1.xml", "\u0089PNG")))
                .isEqualTo("file: the workbook is damaged: its part xl/worksheets/sheet1.xml is no sound XML"
                        + SAVE_AGAIN);
    }

    @Test
    void entities_are_never_expanded_and_nothing_is_fetched() {
        String bomb = "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>]>"
                + "<worksheet><sheetData><row><c t='str'><v>&b;</v></c></row></sheetData></worksheet>";
        String outside = "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>"
                + "<worksheet><sheetData><row><c t='str'><v>&a;</v></c></row></sheetData></worksheet>";
        String verdict = "file: the workbook is damaged: its part xl/worksheets/sheet1.xml declares entities,"
                + " which no program does that saves workbooks" + SAVE_AGAIN;

        assertThat(refusal(sound -> sound.with("xl/worksheets/sheet1.xml", bomb)))
                .isEqualTo(verdict);
        assertThat(refusal(sound -> sound.with("xl/worksheets/sheet1.xml", outside)))
                .isEqualTo(verdict);
    }

    @Test
    void remarks_and_instructions_within_a_text_are_no_part_of_it() throws IOException {
        byte[] file = Packed.workbook(
                        "<row><c t='str'><v>one<!-- two --> <?three four?><![CDATA[<five>]]></v></c></row>")
                .zip();

        assertThat(PartsRead.rows(file)).containsExactly("one <five>");
    }

    @Test
    void a_part_of_which_the_checksum_is_another() {
        byte[] file = Packed.workbook("")
                .without("xl/worksheets/sheet1.xml")
                .sheet("<row/>")
                .zip();
        file[new String(file, StandardCharsets.ISO_8859_1).lastIndexOf("PK\u0001\u0002") + 16]++;

        assertThat(PartsRead.refusal(file))
                .isEqualTo("file: its checksum is not what its archive says."
                        + " Copy it to the inbox again; if that does not help, pack it again");
    }

    @Test
    void tags_without_end_and_tags_too_deep() {
        assertThat(refusal(sound -> sound.sheet("<row a='" + "x".repeat(3 << 20) + "'/>")))
                .isEqualTo("file: the workbook has a tag longer than 1 MiB" + SAVE_AGAIN);
        String deepest = "<a>".repeat(97) + "</a>".repeat(97);
        assertThat(refusal(sound -> sound.sheet("<row>" + deepest + "</row>")))
                .isEqualTo("file: all of its sheets are empty or hidden. Export it again, or show the sheet");
        assertThat(refusal(sound -> sound.sheet("<row><a>" + deepest + "</a></row>")))
                .isEqualTo("file: the workbook is damaged: its part xl/worksheets/sheet1.xml has tags within tags"
                        + " more than 100 deep" + SAVE_AGAIN);
    }

    @Test
    void a_nul_and_half_a_pair_of_characters() throws Exception {
        assertThat(refusal(sound -> sound.sheet("<row><c t='str'><v>a_x0000_</v></c></row>")))
                .isEqualTo("file: there is a NUL character in a cell. Take it out, and save the workbook again");
        assertThat(refusal(sound -> sound.sheet("<row><c t='str'><v>&#xD800;</v></c></row>")))
                .isEqualTo("file: the workbook is damaged: its part xl/worksheets/sheet1.xml is no sound XML"
                        + SAVE_AGAIN);
        byte[] half =
                Packed.workbook("<row><c t='str'><v>a_xD800_</v></c></row>").zip();
        assertThat(PartsRead.rows(half)).containsExactly("a");
    }

    @Test
    void a_part_in_another_charset_than_workbooks_are_in() throws Exception {
        String sheet = "<worksheet><sheetData><row><c t='str'><v>schön</v></c></row></sheetData></worksheet>";

        assertThat(refusal(
                        sound -> sound.with("xl/worksheets/sheet1.xml", sheet.getBytes(StandardCharsets.ISO_8859_1))))
                .isEqualTo("file: the workbook is damaged: its part xl/worksheets/sheet1.xml is no sound XML"
                        + SAVE_AGAIN);
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            for (String mark : List.of("", "\ufeff")) {
                byte[] part = (mark + sheet).getBytes(charset);
                assertThat(PartsRead.rows(Packed.workbook("")
                                .with("xl/worksheets/sheet1.xml", part)
                                .zip()))
                        .containsExactly("schön");
            }
        }
    }

    private static String refusal(UnaryOperator<Packed> change) {
        return PartsRead.refusal(
                change.apply(Packed.workbook("<row><c><v>1</v></c></row>")).zip());
    }
}
