package org.sprinthealth.intake;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A text of Jira Cloud, which its newer interface gives as a tree, as the text that people see: with headings, lists, tasks
 * and tables in Markdown. People whom it mentions are left out.
 */
final class JiraDocument {
    private static final int DEEPEST = 100;
    private static final Set<String> INLINE =
            Set.of("text", "hardBreak", "mention", "status", "emoji", "inlineCard", "date", "mediaInline");

    private final StringBuilder text = new StringBuilder();

    private JiraDocument() {}

    /** Whether a node is such a tree. */
    static boolean is(JsonNode node) {
        return node.path("type").asString("").equals("doc") && node.has("content");
    }

    /** The text of a tree. */
    static String text(JsonNode tree) {
        JiraDocument document = new JiraDocument();
        document.blocks(tree, "", 0);
        return document.text.toString().strip();
    }

    private void blocks(JsonNode parent, String margin, int depth) {
        parent.path("content").valueStream().forEach(block -> block(block, margin, depth + 1));
    }

    private void block(JsonNode block, String margin, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        switch (block.path("type").asString("")) {
            case "heading" -> heading(block);
            case "bulletList" -> items(block, margin, "- ", depth);
            case "orderedList" -> items(block, margin, "1. ", depth);
            case "taskList", "decisionList" -> tasks(block, margin, depth);
            case "table" -> table(block);
            case "codeBlock" -> line("```\n" + inline(block) + "\n```");
            case "rule" -> line("");
            case "expand", "nestedExpand" -> expand(block, margin, depth);
            default -> paragraph(block, margin, depth);
        }
    }

    /** Never a single hash, which elsewhere counts items. */
    private void heading(JsonNode block) {
        int level = Math.min(Math.max(block.path("attrs").path("level").asInt(1), 1), 5);
        line("");
        line("#".repeat(level + 1) + " " + inline(block));
    }

    private void expand(JsonNode block, String margin, int depth) {
        String title = block.path("attrs").path("title").asString("");
        if (!title.isBlank()) {
            line("## " + title);
        }
        blocks(block, margin, depth);
    }

    private void items(JsonNode list, String margin, String mark, int depth) {
        list.path("content").valueStream().forEach(item -> {
            int start = text.length();
            blocks(item, margin + "  ", depth + 1);
            mark(start, margin, mark);
        });
    }

    /** Puts a list's mark before the first line of what was written since. */
    private void mark(int start, String margin, String mark) {
        String item = text.substring(start).stripLeading();
        text.setLength(start);
        text.append(margin).append(mark).append(item);
        if (item.isEmpty()) {
            text.append('\n');
        }
    }

    private void tasks(JsonNode list, String margin, int depth) {
        list.path("content").valueStream().forEach(task -> {
            if (task.path("type").asString("").endsWith("List")) {
                block(task, margin + "  ", depth + 1);
            } else {
                boolean done = task.path("attrs").path("state").asString("").equals("DONE");
                line(margin + (done ? "- [x] " : "- [ ] ") + oneLine(task));
            }
        });
    }

    private void table(JsonNode table) {
        line("");
        boolean first = true;
        for (JsonNode row : table.path("content")) {
            boolean header = row.path("content")
                    .valueStream()
                    .allMatch(cell -> cell.path("type").asString("").equals("tableHeader"));
            line(row.path("content")
                    .valueStream()
                    .map(JiraDocument::oneLine)
                    .collect(Collectors.joining(" | ", "| ", " |")));
            if (first && header) {
                line("|" + "---|".repeat(row.path("content").size()));
            }
            first = false;
        }
        line("");
    }

    private void paragraph(JsonNode block, String margin, int depth) {
        boolean isLine = block.path("content")
                .valueStream()
                .anyMatch(each -> INLINE.contains(each.path("type").asString("")));
        if (isLine) {
            inline(block).lines().forEach(line -> line(margin + line));
        } else if (block.path("type").asString("").equals("paragraph")) {
            line("");
        } else {
            blocks(block, margin, depth);
        }
    }

    private static String oneLine(JsonNode cell) {
        String blocks = text(cell);
        return (blocks.isEmpty() ? inline(cell) : blocks).replace('\n', ' ');
    }

    private static String inline(JsonNode block) {
        return block.path("content").valueStream().flatMap(JiraDocument::words).collect(Collectors.joining());
    }

    private static Stream<String> words(JsonNode node) {
        return switch (node.path("type").asString("")) {
            case "text" -> Stream.of(marked(node));
            case "hardBreak" -> Stream.of("\n");
            case "mention" -> Stream.of("@someone");
            case "status" -> Stream.of(node.path("attrs").path("text").asString(""));
            default -> Stream.of();
        };
    }

    private static String marked(JsonNode node) {
        String words = node.path("text").asString("");
        boolean strong = node.path("marks")
                .valueStream()
                .anyMatch(mark -> mark.path("type").asString("").equals("strong"));
        boolean struck = node.path("marks")
                .valueStream()
                .anyMatch(mark -> mark.path("type").asString("").equals("strike"));
        if (struck && !words.isBlank()) {
            return "~~" + words + "~~";
        }
        return strong && !words.isBlank() ? "**" + words.strip() + "**" + (words.endsWith(" ") ? " " : "") : words;
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
