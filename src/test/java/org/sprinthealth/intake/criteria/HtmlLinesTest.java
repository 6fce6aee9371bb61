package org.sprinthealth.intake.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What HTML is read as, line by line: its kind and its words. */
class HtmlLinesTest {

    /** The lines that are not blank, each as its kind and its text. */
    private static List<String> lines(String html) {
        return HtmlLines.of(html).stream()
                .filter(line -> !line.is(Line.Kind.BLANK))
                .map(line -> line.kind() + " " + line.text())
                .toList();
    }

    @Test
    void headings_have_their_level() {
        List<Line> lines = HtmlLines.of("<h3>Criteria</h3><p>The sum is shown</p>");

        assertThat(lines("<h3>Criteria</h3><p>The sum is shown</p>"))
                .containsExactly("HEADING Criteria", "TEXT The sum is shown");
        assertThat(lines.stream().filter(line -> line.is(Line.Kind.HEADING)).map(Line::depth))
                .containsExactly(3);
    }

    @Test
    void items_are_items_and_what_follows_is_text() {
        assertThat(lines("<ul><li>The sum</li><li><p>The date</p></li></ul>Thanks"))
                .containsExactly("ITEM The sum", "ITEM The date", "TEXT Thanks");
        assertThat(lines("<ul><li>The sum<ul><li>gross</li></ul></li></ul>"))
                .containsExactly("ITEM The sum", "ITEM gross");
    }

    @Test
    void the_second_line_or_paragraph_of_an_item_is_text() {
        assertThat(lines("<li>The sum<br>Mind the cents</li>")).containsExactly("ITEM The sum", "TEXT Mind the cents");
        assertThat(lines("<li><p>The sum</p><p>Mind the cents</p></li>"))
                .containsExactly("ITEM The sum", "TEXT Mind the cents");
    }

    @Test
    void rows_keep_their_cells_and_lose_empty_ones_and_a_row_of_titles() {
        assertThat(lines("<table><tr><th>Given</th><th>Then</th></tr>"
                        + "<tr><td>no order</td><td></td><td><p>a hint</p></td></tr></table>"))
                .containsExactly("ROW no order | a hint");
        assertThat(lines("<table><tr><th>Given</th><td>no order</td></tr></table>"))
                .containsExactly("ROW Given | no order");
    }

    @Test
    void a_break_ends_a_line_but_not_a_row() {
        assertThat(lines("The sum<br>The date<br/>The name"))
                .containsExactly("TEXT The sum", "TEXT The date", "TEXT The name");
        assertThat(lines("<table><tr><td>no<br>order</td><td>a hint</td></tr></table>"))
                .containsExactly("ROW no order | a hint");
    }

    @Test
    void what_is_struck_out_and_comments_are_left_out() {
        assertThat(lines("The <del>old</del> <s>older</s>sum<!-- <p>secret</p> --> is shown"))
                .containsExactly("TEXT The sum is shown");
        assertThat(lines("The sum</s> is shown")).containsExactly("TEXT The sum is shown");
        assertThat(lines("The sum<!-- never closed")).containsExactly("TEXT The sum");
    }

    @Test
    void a_sign_that_opens_no_tag_is_text() {
        assertThat(lines("a &lt; b and 1 < 2 <3")).containsExactly("TEXT a < b and 1 < 2 <3");
        assertThat(lines("left <")).containsExactly("TEXT left <");
        assertThat(lines("<P>Upper</P>")).containsExactly("TEXT Upper");
        assertThat(lines("not <closed")).containsExactly("TEXT not <closed");
    }

    @Test
    void tags_of_any_name_are_left_out() {
        assertThat(lines("The <a href='x'>rules</a>, <A HREF='x'>all</A>, and <zone>no <ZONE>others"))
                .containsExactly("TEXT The rules, all, and no others");
        assertThat(lines("3 <4 and 5> 4")).containsExactly("TEXT 3 <4 and 5> 4");
    }

    @Test
    void code_stands_in_quotes() {
        assertThat(lines("It says <code>null</code>")).containsExactly("TEXT It says \"null\"");
    }

    @Test
    void paragraphs_are_apart() {
        assertThat(HtmlLines.of("<p>The sum</p><p>The date</p>"))
                .containsExactly(Line.text("The sum", ""), Line.BLANK, Line.text("The date", ""), Line.BLANK);
    }

    @Test
    void bold_words_at_the_start_are_kept_as_such() {
        assertThat(HtmlLines.of("<p><strong>Criteria:</strong> the sum</p>").stream()
                        .filter(line -> line.is(Line.Kind.TEXT))
                        .map(Line::bold))
                .containsExactly("Criteria:");
    }

    @Test
    void white_space_is_one_blank() {
        assertThat(lines("<p>The\n   sum&nbsp;is   shown</p>")).containsExactly("TEXT The sum is shown");
    }
}
