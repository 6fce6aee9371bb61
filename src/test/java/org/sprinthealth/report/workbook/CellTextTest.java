package org.sprinthealth.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CellTextTest {

    @Test
    void keeps_what_a_cell_can_hold() {
        assertThat(CellText.fit("Größe ≥ 3\n🙂")).isEqualTo("Größe ≥ 3\n🙂");
    }

    @Test
    void replaces_what_xml_cannot_hold() {
        assertThat(CellText.fit("a\u0000b\ud800c\uffffd")).isEqualTo("a\ufffdb\ufffdc\ufffdd");
    }

    @Test
    void escapes_what_excel_would_take_for_an_escape() {
        assertThat(CellText.fit("_x0041_")).isEqualTo("_x005F_x0041_");
    }

    @Test
    void cuts_what_is_too_long_with_a_mark() {
        assertThat(CellText.fit("x".repeat(40_000))).hasSize(32_767).endsWith("x … [cut]");
    }

    @Test
    void leaves_room_for_escapes_where_it_cuts() {
        // 32,760 letters and seven more, written as thirteen
        assertThat(CellText.fit("x".repeat(32_760) + "_x0041_"))
                .hasSizeLessThanOrEqualTo(32_767)
                .endsWith("x … [cut]");
        assertThat(CellText.fit("_x0041_".repeat(5_000)))
                .hasSizeLessThanOrEqualTo(32_767)
                .endsWith(" … [cut]");
    }

    @Test
    void knows_what_could_be_taken_for_a_formula() {
        assertThat(CellText.looksLikeFormula("=1+1")).isTrue();
        assertThat(CellText.looksLikeFormula("+1")).isTrue();
        assertThat(CellText.looksLikeFormula("-1")).isTrue();
        assertThat(CellText.looksLikeFormula("@x")).isTrue();
        assertThat(CellText.looksLikeFormula("a=1")).isFalse();
    }
}
