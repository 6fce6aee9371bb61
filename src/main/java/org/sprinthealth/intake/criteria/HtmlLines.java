package org.sprinthealth.intake.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The lines of an HTML text, read in one pass. */
final class HtmlLines {

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "ul",
            "ol",
            "table",
            "tbody",
            "thead",
            "section",
            "blockquote",
            "pre",
            "hr",
            "dl",
            "dt",
            "dd",
            "details",
            "summary");
    private static final Set<String> STRUCK = Set.of("s", "del", "strike", "script", "style");
    private static final Pattern SPACES = Pattern.compile(" {2,}+");
    private static final int LONGEST_TAG = 2_000;

    private final String html;
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder buffer = new StringBuilder();
    private Line.Kind kind = Line.Kind.TEXT;
    private int depth;
    private boolean headerRow;
    private int struck;

    private HtmlLines(String html) {
        this.html = html;
    }

    static List<Line> of(String html) {
        var reading = new HtmlLines(html);
        reading.read();
        return List.copyOf(reading.lines);
    }

    private void read() {
        int at = 0;
        while (at < html.length()) {
            int end = html.charAt(at) == '<' ? tagEnd(at) : -1;
            if (end < 0) {
                text(html.charAt(at));
                at++;
            } else {
                if (!html.startsWith("<!--", at)) {
                    tag(html.substring(at + 1, end));
                }
                at = end + 1;
            }
        }
        flush();
    }

    /** Where the tag ends that begins here, or -1 where none does. */
    private int tagEnd(int at) {
        if (html.startsWith("<!--", at)) {
            int end = html.indexOf("-->", at);
            return end < 0 ? html.length() : end + 2;
        }
        if (at + 1 >= html.length() || (!isLetter(html.charAt(at + 1)) && html.charAt(at + 1) != '/')) {
            return -1;
        }
        for (int i = at + 1; i < Math.min(html.length(), at + LONGEST_TAG) && html.charAt(i) != '<'; i++) {
            if (html.charAt(i) == '>') {
                return i;
            }
        }
        return -1;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private void text(char c) {
        if (struck == 0) {
            buffer.append(Character.isWhitespace(c) ? ' ' : c);
        }
    }

    private void tag(String inside) {
        boolean closes = inside.startsWith("/");
        String name = name(closes ? inside.substring(1) : inside);
        if (STRUCK.contains(name)) {
            struck = Math.max(0, struck + (closes ? -1 : 1));
        } else if (name.equals("b") || name.equals("strong")) {
            text(closes ? Inline.BOLD_OFF : Inline.BOLD_ON);
        } else if (name.equals("code")) {
            text('"');
        } else if (name.equals("br")) {
            lineBreak();
        } else if (name.equals("td") || name.equals("th")) {
            cell(name, closes);
        } else {
            block(name, closes);
        }
    }

    private void lineBreak() {
        if (kind == Line.Kind.ROW) {
            text(' ');
        } else {
            flush();
        }
    }

    private static String name(String inside) {
        int end = 0;
        while (end < inside.length() && Character.isLetterOrDigit(inside.charAt(end))) {
            end++;
        }
        return inside.substring(0, end).toLowerCase(Locale.ROOT);
    }

    private void cell(String name, boolean closes) {
        headerRow &= name.equals("th");
        if (closes) {
            buffer.append(" | ");
        }
    }

    private void block(String name, boolean closes) {
        if (HEADINGS.contains(name)) {
            open(closes ? Line.Kind.TEXT : Line.Kind.HEADING);
            depth = Character.digit(name.charAt(1), 10);
        } else if (name.equals("li")) {
            open(closes ? Line.Kind.TEXT : Line.Kind.ITEM);
        } else if (name.equals("tr")) {
            row(closes);
        } else if (BLOCKS.contains(name) && kind != Line.Kind.ROW) {
            if (flush() || name.equals("ul") || name.equals("ol")) {
                open(Line.Kind.TEXT);
            }
        }
    }

    private void row(boolean closes) {
        if (closes && headerRow) {
            buffer.setLength(0);
        }
        open(closes ? Line.Kind.TEXT : Line.Kind.ROW);
        headerRow = !closes;
    }

    private void open(Line.Kind next) {
        flush();
        lines.add(Line.BLANK);
        kind = next;
    }

    /** Ends the line; false where it was empty, which keeps what the tag around it made of it. */
    private boolean flush() {
        String marked = Inline.plain(Characters.tidy(Entities.decoded(buffer.toString())), Dialect.HTML);
        buffer.setLength(0);
        String text = SPACES.matcher(Inline.unmarked(marked)).replaceAll(" ");
        text = kind == Line.Kind.ROW ? withoutEmptyCells(text) : text;
        if (text.isEmpty()) {
            return false;
        }
        lines.add(line(text, Inline.boldLead(marked)));
        kind = Line.Kind.TEXT;
        return true;
    }

    private Line line(String text, String bold) {
        return switch (kind) {
            case HEADING -> Line.heading(depth, text);
            case ITEM -> Line.item(text);
            case ROW -> Line.row(text);
            case TEXT, BLANK -> TextLines.unlisted(text, bold);
        };
    }

    private static String withoutEmptyCells(String row) {
        var cells = new ArrayList<String>();
        for (String cell : row.split("\\|", -1)) {
            if (!cell.isBlank()) {
                cells.add(cell.strip());
            }
        }
        return String.join(" | ", cells);
    }
}
