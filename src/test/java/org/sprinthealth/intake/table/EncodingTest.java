package org.sprinthealth.intake.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In which character set a file is read, and what is said of damage. */
class EncodingTest {
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Charset POLISH = Charset.forName("windows-1250");
    private static final String SENTENCE = "Kupujący płaci kartą; może też zapłacić później, jeśli wybierze źródło";

    @Test
    void polish_letters_are_told_from_western_ones() throws IOException {
        byte[] file = polish("");

        assertThat(PartsRead.rows(file)).containsExactly("Klucz|Tytuł", "2: A-1|" + SENTENCE);
        assertThat(PartsRead.notes(file)).containsExactly("Not UTF-8: read as windows-1250, as its letters suggest.");
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1251, Название, Покупатель платит картой и получает письмо с чеком",
        "windows-1253, Τίτλος, Ο πελάτης πληρώνει με κάρτα και λαμβάνει απόδειξη",
        "Shift_JIS, 要約, カードで支払うと領収書がメールで届くようにする",
        "GB18030, 概要, 客户用信用卡付款并收到电子邮件收据",
        "EUC-KR, 요약, 고객이 카드로 결제하고 영수증을 이메일로 받는다"
    })
    void letters_of_other_scripts_are_no_damage(String charset, String title, String sentence) throws IOException {
        byte[] file = ("ID," + title + "\nA-1," + sentence + "\n").getBytes(Charset.forName(charset));

        assertThat(PartsRead.rows(file)).containsExactly("ID|" + title, "2: A-1|" + sentence);
    }

    @Test
    void western_letters_cut_in_two_are_damage_however_many_there_are() throws IOException {
        byte[] file = bytes(
                "Schl",
                "",
                "\u00c3ssel,Titel\n1,die Kundin m\u00c3chte mit der Karte zahlen und die"
                        + " Rechnung sp\u00c3ter f\u00c3r die Pr\u00c3fung haben\n");

        assertThat(PartsRead.rows(file))
                .containsExactly(
                        "Schl\ufffdssel|Titel",
                        "2: 1|die Kundin m\ufffdchte mit der Karte zahlen und die"
                                + " Rechnung sp\ufffdter f\ufffdr die Pr\ufffdfung haben");
    }

    @Test
    void letters_tell_the_character_set_however_much_plain_text_stands_above_them() throws IOException {
        byte[] file = polish("1,2\n".repeat(20_000));

        assertThat(PartsRead.notes(file)).containsExactly("Not UTF-8: read as windows-1250, as its letters suggest.");
    }

    private static byte[] polish(String above) {
        return (above + "Klucz,Tytuł\nA-1,\"" + SENTENCE + "\"\n").getBytes(POLISH);
    }

    @Test
    void more_sound_letters_than_damaged_ones_are_utf8_with_damage() throws IOException {
        byte[] file = bytes("a,b\n", "über,€ 5 ", "\u00e4 mehr\n");

        assertThat(PartsRead.rows(file)).containsExactly("a|b", "2: über|€ 5 \ufffd mehr");
        assertThat(PartsRead.notes(file))
                .containsExactly("Damaged characters, read as \ufffd: 1, the first in the row of line 2.");
    }

    @Test
    void as_many_damaged_letters_as_sound_ones_are_another_character_set() throws IOException {
        byte[] file = bytes("a,b\n", "über", ",w\u00e4re\n");

        assertThat(PartsRead.rows(file)).containsExactly("a|b", "2: Ã¼ber|wäre");
    }

    @Test
    void controls_are_no_letters_that_speak_for_utf8() throws IOException {
        byte[] file = bytes("a,b\n", "\u007f\u007f", "x,das w\u00e4re sch\u00f6n\n");

        assertThat(PartsRead.rows(file)).containsExactly("a|b", "2: x|das wäre schön");
    }

    @Test
    void a_letter_that_the_end_cuts_in_two_is_damage() throws IOException {
        byte[] whole = utf8("a,b\nüber grün,schön\nx,Ö");
        byte[] file = Arrays.copyOf(whole, whole.length - 1);

        assertThat(PartsRead.rows(file)).containsExactly("a|b", "2: über grün|schön", "3: x|\ufffd");
        assertThat(PartsRead.notes(file))
                .containsExactly("Damaged characters, read as \ufffd: 1, the first in the row of line 3.");
    }

    @Test
    void a_file_of_one_odd_byte_has_one_damaged_title() throws IOException {
        assertThat(PartsRead.rows(new byte[] {(byte) 0xff})).containsExactly("\ufffd");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void a_byte_order_mark_is_no_part_of_the_first_title(String charset) throws IOException {
        byte[] file = "\ufeff\"Schlüssel, neu\",b\n1,2\n".getBytes(Charset.forName(charset));

        assertThat(PartsRead.rows(file)).containsExactly("Schlüssel, neu|b", "2: 1|2");
        assertThat(PartsRead.notes(file)).isEmpty();
    }

    @Test
    void a_file_in_utf16_that_is_cut_off_within_a_character_is_refused() {
        byte[] whole = "\ufeffa,b\n1,2".getBytes(StandardCharsets.UTF_16LE);

        assertThat(PartsRead.refusal(Arrays.copyOf(whole, whole.length - 1)))
                .isEqualTo("file: it has characters that are none in UTF-16LE. Export it again, in UTF-8");
    }

    @Test
    void records_in_utf16_with_half_a_pair_of_characters_are_refused() {
        byte[] whole = "\ufeff[{\"key\":\"A-1\"},{\"key\":\"#x\"}]".getBytes(StandardCharsets.UTF_16LE);
        int half = new String(whole, StandardCharsets.UTF_16LE).indexOf('#') * 2;
        whole[half + 1] = (byte) 0xd8;

        assertThat(PartsRead.refusal(whole))
                .isEqualTo("file: it has characters that are none in UTF-16LE. Export it again, in UTF-8");
    }

    /** Text in UTF-8, with western text behind it. */
    private static byte[] bytes(String start, String utf8, String western) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(utf8(start + utf8));
        bytes.writeBytes(western.getBytes(WESTERN));
        return bytes.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
