package org.sprinthealth.intake.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {

    @ParameterizedTest
    @ValueSource(strings = {"a,b\n1,2\n", "a;b\r\n1;2\r\n", "a\tb\r1\t2\r", "sep=;\na;b\n1;2\n", "sep=|\r\na|b\r\n1|2"})
    void reads_whatever_separates_cells_and_lines(String text) throws IOException {
        assertThat(cells(utf8(text))).containsExactly("a|b", "1|2");
    }

    @Test
    void keeps_separators_and_line_ends_within_quotes() throws IOException {
        assertThat(cells(utf8("\"x;;;\",b\n\"1,\"\"2\"\"\r\n3\",4\n"))).containsExactly("x;;;|b", "1,\"2\"\n3|4");
    }

    @Test
    void tells_the_line_on_which_a_row_starts() throws IOException {
        assertThat(lines("a,b\n\"1\n2\n3\",4\n5,6\n")).containsExactly(2L, 5L);
        assertThat(lines("sep=,\na,b\n5,6\n\n7,8")).containsExactly(3L, 4L, 5L);
        assertThat(lines("\n\na,b\r\n5,6\r\n")).containsExactly(4L);
    }

    @Test
    void takes_the_first_row_that_is_not_blank_as_the_header() throws IOException {
        assertThat(cells(utf8(",,\n\na,b\n1,2\n"))).containsExactly("a|b", "1|2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void follows_a_byte_order_mark(String charset) throws IOException {
        byte[] marked = ("\ufeff" + "Schlüssel,b\n1,2\n").getBytes(Charset.forName(charset));
        assertThat(cells(marked)).containsExactly("Schlüssel|b", "1|2");
    }

    @Test
    void detects_another_charset_and_says_so() throws IOException {
        byte[] windows = "Schlüssel,Priorität\n1,„schön“ – für 5 €\n".getBytes(Charset.forName("windows-1252"));
        assertThat(cells(windows)).containsExactly("Schlüssel|Priorität", "1|„schön“ – für 5 €");
        assertThat(notes(windows)).containsExactly("Not UTF-8: read as windows-1252, as its letters suggest.");
    }

    @Test
    void replaces_a_damaged_sequence_in_its_cell_and_says_so() throws IOException {
        byte[] damaged = utf8("a,b\nüber,schön\n#,Öl\nx,y\n");
        damaged[damaged.length - 10] = (byte) 0xc3;
        assertThat(cells(damaged)).containsExactly("a|b", "über|schön", "\ufffd|Öl", "x|y");
        assertThat(notes(damaged))
                .containsExactly("Damaged characters, read as \ufffd: 1, the first in the row of line 3.");
    }

    @ParameterizedTest
    @ValueSource(ints = {0xff, 0xfe, 0xc3})
    void takes_a_lone_odd_byte_in_plain_text_as_damage(int odd) throws IOException {
        byte[] damaged = utf8("a,b\nplain,text# more\n");
        damaged[14] = (byte) odd;
        assertThat(cells(damaged)).containsExactly("a|b", "plain|text\ufffd more");
    }

    @Test
    void takes_out_controls_and_writing_directions_and_counts_the_cells() throws IOException {
        byte[] odd = utf8("a,b\nx\u0007y,\u202eabc\u2069\n1\u00a0%,plain\n");
        assertThat(cells(odd)).containsExactly("a|b", "xy|abc", "1\u00a0%|plain");
        assertThat(notes(odd)).containsExactly("Cells with control or direction characters, which were taken out: 2.");
    }

    @Test
    void reads_gzip_as_what_is_in_it() throws IOException {
        assertThat(cells(gzip(utf8("a,b\n1,2\n")))).containsExactly("a|b", "1|2");
    }

    @Test
    void refuses_gzip_that_is_cut_off() throws IOException {
        byte[] whole = gzip(utf8("a,b\n1,2\n"));
        assertRefused(Arrays.copyOf(whole, whole.length - 9), "the compressed file is damaged or cut off");
    }

    @Test
    void refuses_a_file_that_unpacks_without_end() throws IOException {
        assertRefused(gzip(new byte[(int) Unpacked.EXPANDED_LIMIT + 1]), "it holds more than 100 MB");
    }

    @Test
    void refuses_a_quote_that_is_not_closed() {
        assertRefused(
                utf8("a,b\n1,2\n\"3,4\n5,6\n"), "a quote is out of place or not closed in the row that starts here");
        assertRefused(utf8("a,b\n\"1\"x,2\n"), "a quote is out of place or not closed in the row that starts here");
    }

    @Test
    void refuses_a_row_that_does_not_end() {
        byte[] endless = utf8("a,b\n1,2\n\"3" + "x".repeat(BoundedReader.RECORD_LIMIT + 20_000) + "\",4\n");
        assertRefused(endless, "the row that starts here is longer than 1 MiB, so a quote is probably not closed");
    }

    @Test
    void refuses_a_nul() {
        assertRefused(utf8("a,b\n1,\0\n"), "there is a NUL character at or after this line");
    }

    @Test
    void refuses_more_columns_than_any_tracker_has() {
        assertRefused(utf8("a" + ",a".repeat(4_000) + "\n"), "it has more than 4,000 columns");
    }

    @Test
    void offers_the_first_rows_as_headers_and_keeps_what_stands_above_the_chosen_one() throws IOException {
        try (Table table = open(utf8("# Backlog of Apollo\n\nGoal:,ship it\na,b\n1,2\n"))) {
            table.startBelow(table.candidates().get(2));
            assertThat(table.header().titles()).containsExactly("a", "b");
            assertThat(table.above()).containsExactly("# Backlog of Apollo", "Goal: ship it");
            assertThat(Objects.requireNonNull(table.next()).cell(1)).isEqualTo("2");
            assertThat(table.next()).isNull();
        }
    }

    @Test
    void knows_a_file_that_ends_within_a_line() throws IOException {
        assertThat(endsInLine("a,b\n1,2")).isTrue();
        assertThat(endsInLine("a,b\n1,2\n")).isFalse();
    }

    @Test
    void offers_no_more_than_the_first_forty_rows_as_headers() throws IOException {
        try (Table table = open(utf8("title\n\n".repeat(41)))) {
            assertThat(table.candidates()).hasSize(40).last().isEqualTo(new Header(List.of("title"), 78));
        }
    }

    @Test
    void takes_four_thousand_columns_and_two_hundred_thousand_rows_and_no_more() throws IOException {
        List<List<String>> rows = new ArrayList<>(Collections.nCopies(200_001, List.of("1")));
        rows.add(100, List.of(" "));
        try (Table table = Table.of(rows)) {
            Row last = null;
            for (Row row = table.next(); row != null; row = table.next()) {
                last = row;
            }
            assertThat(Objects.requireNonNull(last).line()).isEqualTo(200_002);
        }
        rows.add(List.of("1"));
        try (Table table = Table.of(rows)) {
            assertThatThrownBy(() -> PartsRead.rows(table))
                    .isInstanceOf(Unreadable.class)
                    .hasMessage("it has more than 200,000 rows");
        }
        try (Table table = open(utf8("a" + ",a".repeat(3_999)))) {
            assertThat(table.header().width()).isEqualTo(4_000);
        }
    }

    @Test
    void a_cell_may_be_as_long_as_in_excel_and_one_beyond_the_row_is_empty() throws IOException {
        String longest = "x".repeat(32_767);
        try (Table table = Table.of(List.of(List.of("a", "b", "c"), List.of(longest, longest + "x")))) {
            Row row = Objects.requireNonNull(table.next());
            assertThat(row.isTooLong(0)).isFalse();
            assertThat(row.isTooLong(1)).isTrue();
            assertThat(row.isTooLong(2)).isFalse();
            assertThat(row.cell(2)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b\n", "{\"a\":1}\n"})
    void a_file_is_open_as_long_as_what_is_read_from_it(String line) throws IOException {
        byte[] file = utf8(line.repeat(50));
        AtomicInteger open = new AtomicInteger();
        Content content = () -> {
            open.incrementAndGet();
            return new FilterInputStream(new ByteArrayInputStream(file)) {
                @Override
                public void close() {
                    open.decrementAndGet();
                }
            };
        };
        Part part = Parts.of(content).get(0);
        assertThat(open).hasValue(0);

        try (Table table =
                part instanceof Part.OfTable plain ? plain.open() : Table.of(((Part.OfRecords) part).open())) {
            assertThat(open).hasValue(1);
            assertThat(table.header().titles()).startsWith("a");
        }
        assertThat(open).hasValue(0);
    }

    private static boolean endsInLine(String text) throws IOException {
        try (Table table = open(utf8(text))) {
            while (table.next() != null) {
                // to the end
            }
            return table.endsInLine();
        }
    }

    private static List<String> cells(byte[] content) throws IOException {
        List<String> rows = new ArrayList<>();
        try (Table table = open(content)) {
            rows.add(String.join("|", table.header().titles()));
            for (Row row = table.next(); row != null; row = table.next()) {
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < row.width(); i++) {
                    cells.add(row.cell(i));
                }
                rows.add(String.join("|", cells));
            }
        }
        return rows;
    }

    private static List<Long> lines(String text) throws IOException {
        List<Long> lines = new ArrayList<>();
        try (Table table = open(utf8(text))) {
            for (Row row = table.next(); row != null; row = table.next()) {
                lines.add(row.line());
            }
        }
        return lines;
    }

    private static List<String> notes(byte[] content) throws IOException {
        try (Table table = open(content)) {
            for (Row row = table.next(); row != null; row = table.next()) {
                row.cell(0);
                row.cell(1);
            }
            return table.notes();
        }
    }

    private static void assertRefused(byte[] content, String reason) {
        assertThatThrownBy(() -> cells(content)).isInstanceOf(Unreadable.class).hasMessage(reason);
    }

    private static Table open(byte[] content) throws IOException {
        return ((Part.OfTable) Parts.of(() -> new ByteArrayInputStream(content)).get(0)).open();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(content);
        }
        return packed.toByteArray();
    }
}
