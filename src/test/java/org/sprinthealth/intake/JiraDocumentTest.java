package org.sprinthealth.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Texts of Jira Cloud that are trees, as the text that people see. */
class JiraDocumentTest {
    private static final JsonMapper JSON = new JsonMapper();

    /** A tree of blocks, written with single quotes. */
    private static JsonNode tree(String... blocks) {
        return JSON.readTree(("{'type': 'doc', 'content': [" + String.join(",", blocks) + "]}").replace('\'', '"'));
    }

    private static String text(String... blocks) {
        return JiraDocument.text(tree(blocks));
    }

    private static String node(String type, String... content) {
        return "{'type': '" + type + "', 'content': [" + String.join(",", content) + "]}";
    }

    private static String words(String words) {
        return "{'type': 'text', 'text': '" + words + "'}";
    }

    private static String marked(String words, String mark) {
        return "{'type': 'text', 'text': '" + words + "', 'marks': [{'type': '" + mark + "'}]}";
    }

    private static String paragraph(String words) {
        return node("paragraph", words(words));
    }

    private static String item(String words) {
        return node("listItem", paragraph(words));
    }

    private static String heading(int level, String words) {
        return "{'type': 'heading', 'attrs': {'level': " + level + "}, 'content': [" + words(words) + "]}";
    }

    private static String task(String state, String words) {
        return "{'type': 'taskItem', 'attrs': {'state': '" + state + "'}, 'content': [" + words(words) + "]}";
    }

    private static String row(String kind, String... cells) {
        StringBuilder row = new StringBuilder();
        for (String cell : cells) {
            row.append(row.isEmpty() ? "" : ",").append(node(kind, paragraph(cell)));
        }
        return node("tableRow", row.toString());
    }

    @Test
    void is_a_tree_with_content_and_nothing_else() {
        assertThat(JiraDocument.is(tree(paragraph("Hello")))).isTrue();
        assertThat(JiraDocument.is(JSON.readTree("{\"type\": \"doc\"}"))).isFalse();
        assertThat(JiraDocument.is(JSON.readTree("{\"type\": \"panel\", \"content\": []}")))
                .isFalse();
        assertThat(JiraDocument.is(JSON.readTree("\"doc\""))).isFalse();
    }

    @Test
    void a_heading_has_a_hash_more_than_its_level_and_six_at_most() {
        assertThat(text(heading(1, "Criteria"), paragraph("The list shows ten orders")))
                .isEqualTo("## Criteria\nThe list shows ten orders");
        assertThat(text(paragraph("Before"), heading(3, "Criteria"))).isEqualTo("Before\n\n#### Criteria");
        assertThat(text(heading(6, "Criteria"))).isEqualTo("###### Criteria");
        assertThat(text(heading(0, "Criteria"))).isEqualTo("## Criteria");
    }

    @Test
    void lists_are_marked_and_what_is_nested_is_moved_in() {
        String nested =
                node("listItem", paragraph("The list shows"), node("bulletList", item("the date"), item("the sum")));
        assertThat(text(node("bulletList", nested, item("It can be sorted"))))
                .isEqualTo("- The list shows\n  - the date\n  - the sum\n- It can be sorted");
        assertThat(text(node("orderedList", item("Open"), item("Close")))).isEqualTo("1. Open\n1. Close");
    }

    @Test
    void an_item_without_words_keeps_its_line() {
        assertThat(text(node("bulletList", node("listItem"), item("Close")))).isEqualTo("- \n- Close");
    }

    @Test
    void tasks_say_whether_they_are_done() {
        assertThat(text(node(
                        "taskList",
                        task("DONE", "The date is shown"),
                        task("TODO", "The sum is shown"),
                        node("taskList", task("TODO", "with its currency")))))
                .isEqualTo("- [x] The date is shown\n- [ ] The sum is shown\n  - [ ] with its currency");
    }

    @Test
    void decisions_are_tasks() {
        assertThat(text(node("decisionList", task("DECIDED", "Sums are gross"))))
                .isEqualTo("- [ ] Sums are gross");
    }

    @Test
    void a_table_with_titles_is_one_in_markdown() {
        assertThat(text(
                        paragraph("As follows"),
                        node("table", row("tableHeader", "Given", "Then"), row("tableCell", "no order", "a hint")),
                        paragraph("Thanks")))
                .isEqualTo("As follows\n\n| Given | Then |\n|---|---|\n| no order | a hint |\n\nThanks");
    }

    @Test
    void only_a_first_row_of_titles_is_underlined() {
        assertThat(text(node("table", row("tableCell", "no order", "a hint"), row("tableHeader", "Given", "Then"))))
                .isEqualTo("| no order | a hint |\n| Given | Then |");
    }

    @Test
    void a_cell_of_several_paragraphs_stays_on_one_line() {
        String cell = node("tableCell", paragraph("one"), paragraph("two"));
        assertThat(text(node("table", node("tableRow", cell)))).isEqualTo("| one two |");
    }

    @Test
    void what_is_folded_away_is_read_below_its_title() {
        String folded = "{'type': 'expand', 'attrs': {'title': 'Criteria'}, 'content': ["
                + paragraph("The sum is shown") + "]}";
        assertThat(text(folded)).isEqualTo("## Criteria\nThe sum is shown");
        assertThat(text(node("expand", paragraph("The sum is shown")))).isEqualTo("The sum is shown");
    }

    @Test
    void code_stands_between_fences_and_a_rule_is_a_blank_line() {
        assertThat(text(node("codeBlock", words("GET /orders")), "{'type': 'rule'}", paragraph("Done")))
                .isEqualTo("```\nGET /orders\n```\n\nDone");
    }

    @Test
    void what_stands_in_a_panel_or_in_columns_is_read() {
        assertThat(text(node("panel", paragraph("Mind the sum")))).isEqualTo("Mind the sum");
        assertThat(text(node("layoutSection", node("layoutColumn", node("bulletList", item("The date"))))))
                .isEqualTo("- The date");
    }

    @Test
    void an_empty_paragraph_is_a_blank_line_and_a_break_ends_one() {
        assertThat(text(paragraph("One"), node("paragraph"), paragraph("Two"))).isEqualTo("One\n\nTwo");
        assertThat(text(node("paragraph", words("One"), "{'type': 'hardBreak'}", words("Two"))))
                .isEqualTo("One\nTwo");
    }

    @Test
    void what_is_strong_or_struck_out_is_marked() {
        assertThat(text(node("paragraph", marked("Given ", "strong"), words("an order, "), marked("then", "strong"))))
                .isEqualTo("**Given** an order, **then**");
        assertThat(text(node("paragraph", marked("a hint", "strike"), words(" "), marked("a link", "em"))))
                .isEqualTo("~~a hint~~ a link");
        assertThat(text(node("paragraph", words("a"), marked(" ", "strong"), marked(" ", "strike"), words("b"))))
                .isEqualTo("a  b");
    }

    @Test
    void people_are_left_out_and_a_state_is_told() {
        String mention = "{'type': 'mention', 'attrs': {'text': '@Canary Quillfeather'}}";
        String status = "{'type': 'status', 'attrs': {'text': 'OPEN'}}";
        assertThat(text(node("paragraph", words("Ask "), mention, words(": "), status, "{'type': 'emoji'}")))
                .isEqualTo("Ask @someone: OPEN");
    }

    /** What stands in so many nodes, each in the one before. */
    private static String nested(int times, UnaryOperator<String> node, String innermost) {
        String all = innermost;
        for (int i = 0; i < times; i++) {
            all = node.apply(all);
        }
        return all;
    }

    @Test
    void what_is_nested_deeper_than_a_hundred_blocks_is_cut_off() {
        UnaryOperator<String> panel = inner -> node("panel", inner);
        assertThat(text(paragraph("top"), nested(99, panel, paragraph("bottom"))))
                .isEqualTo("top\nbottom");
        assertThat(text(paragraph("top"), nested(100, panel, paragraph("bottom"))))
                .isEqualTo("top");
    }

    @Test
    void lists_in_lists_are_cut_off_as_deep_where_list_and_item_count_each() {
        UnaryOperator<String> list = inner -> node("bulletList", node("listItem", inner));
        assertThat(text(nested(49, list, paragraph("bottom")))).endsWith("- bottom");
        assertThat(text(nested(50, list, paragraph("bottom")))).doesNotContain("bottom");
    }

    @Test
    void tasks_below_tasks_are_cut_off_as_deep() {
        UnaryOperator<String> list = inner -> node("taskList", inner);
        assertThat(text(nested(100, list, task("DONE", "bottom")))).isEqualTo("- [x] bottom");
        assertThat(text(nested(101, list, task("DONE", "bottom")))).isEmpty();
    }

    @Test
    @Timeout(20)
    void tables_within_tables_take_no_longer_for_every_one() {
        UnaryOperator<String> table = inner -> node("table", node("tableRow", node("tableCell", inner)));
        assertThat(text(nested(30, table, paragraph("bottom"))))
                .isEqualTo("| ".repeat(30) + "bottom" + " |".repeat(30));
    }
}
