package org.sprinthealth.intake.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What wiki markup, Markdown and plain text are read as, line by line. */
class TextLinesTest {
    private static final String EIGHT = "one two three four five six seven eight";

    private static List<Line> wiki(String text) {
        return TextLines.of(text, Dialect.WIKI);
    }

    private static List<Line> markdown(String text) {
        return TextLines.of(text, Dialect.MARKDOWN);
    }

    private static Line text(String words) {
        return Line.text(words, "");
    }

    @Test
    void two_backslashes_break_a_line_of_wiki_markup_only() {
        assertThat(wiki("Sorted by date\\\\newest first"))
                .containsExactly(text("Sorted by date"), text("newest first"));
        assertThat(markdown("a\\\\b")).containsExactly(text("a\\\\b"));
    }

    @Test
    void comments_are_left_out_wherever_they_stand() {
        assertThat(markdown("<!-- hidden -->The <!-- old -->sum<!--\nall this\n--> is shown"))
                .containsExactly(text("The sum is shown"));
        assertThat(markdown("The sum <!-- is shown")).containsExactly(text("The sum <!-- is shown"));
        assertThat(markdown("The sum --> is shown")).containsExactly(text("The sum --> is shown"));
    }

    @Test
    void a_rule_under_a_short_line_makes_it_a_heading() {
        assertThat(markdown("Criteria\n====\nSorted"))
                .containsExactly(Line.heading(1, "Criteria"), Line.BLANK, text("Sorted"));
        assertThat(markdown(EIGHT + "\n---")).containsExactly(Line.heading(2, EIGHT), Line.BLANK);
    }

    @Test
    void a_rule_elsewhere_parts_only() {
        assertThat(markdown(EIGHT + " nine\n---")).containsExactly(text(EIGHT + " nine"), Line.BLANK);
        assertThat(markdown("----\nSorted")).containsExactly(Line.BLANK, text("Sorted"));
        assertThat(markdown("- Sorted\n---")).containsExactly(Line.item("Sorted"), Line.BLANK);
        assertThat(wiki("Criteria\n----")).containsExactly(text("Criteria"), Line.BLANK);
    }

    @Test
    void a_panel_with_a_title_is_a_section_up_to_its_end() {
        assertThat(wiki("{panel:title=*Criteria*|borderStyle=solid}\nSorted by date\n{panel}\nThanks\n{panel}\nto all"))
                .containsExactly(
                        Line.heading(1, "Criteria"),
                        text("Sorted by date"),
                        Line.heading(1, ""),
                        text("Thanks"),
                        text("to all"));
    }

    @Test
    void a_panel_without_a_title_is_what_stands_in_it() {
        assertThat(wiki("{panel:bgColor=#fff}* Sorted by date{panel}\nThe {panel} macro"))
                .containsExactly(Line.item("Sorted by date"), text("The {panel} macro"));
    }

    @Test
    void a_table_is_its_rows_without_the_header() {
        assertThat(markdown("| Who | What |\n|---|:--|\n| guide | | **list** |\n| -- | b |\n| - | - |\n|c"))
                .containsExactly(
                        Line.BLANK, Line.row("guide | list"), Line.row("-- | b"), Line.row("- | -"), Line.row("c"));
        assertThat(wiki("|| Who || What ||\n| guide | list |")).containsExactly(Line.BLANK, Line.row("guide | list"));
    }

    @Test
    void signs_of_a_table_without_one_take_nothing_away() {
        assertThat(markdown("|---|---|\n- Sorted\n|---|")).containsExactly(Line.item("Sorted"));
        assertThat(markdown("-- : --")).containsExactly(Line.item(": --"));
        assertThat(markdown("|")).containsExactly(text("|"));
    }

    @Test
    void hashes_make_a_heading_of_markdown_with_or_without_hashes_at_its_end() {
        assertThat(markdown("## Criteria ##\n# Notes # #\n### #\n#Sorted"))
                .containsExactly(
                        Line.heading(2, "Criteria"), Line.heading(1, "Notes"), Line.heading(3, ""), text("#Sorted"));
    }

    @Test
    void hashes_make_a_numbered_item_of_wiki_markup() {
        assertThat(wiki("# Sorted\n#Newest first\n- #3 first"))
                .containsExactly(Line.item("Sorted"), Line.item("Newest first"), Line.item("#3 first"));
    }
}
