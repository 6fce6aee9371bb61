package org.sprinthealth.intake.criteria;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The lines of a text in wiki markup, Markdown or none. */
final class TextLines {

    private static final Pattern WIKI_HEADING = Pattern.compile("^\\s*+h([1-6])\\.\\s*+(.*)$");
    private static final Pattern HASH_HEADING = Pattern.compile("^ {0,3}(#{1,6})\\s++(.*)$");
    private static final Pattern PANEL = Pattern.compile("^\\s*+\\{panel(?::([^{}]{0,300}+))?}(.*)$");
    private static final Pattern PANELS = Pattern.compile("\\{panel(?::[^{}]{0,300}+)?}");
    private static final Pattern PANEL_TITLE = Pattern.compile("(?:^|\\|)title=([^|}]*)");
    private static final Pattern FENCE =
            Pattern.compile("^\\s*+(?:```.*|\\{(?:code|noformat|quote)(?::[^}]{0,100})?}\\s*)$");
    private static final Pattern RULE = Pattern.compile("^\\s*+(?:-{3,}+|={3,}+|_{3,}+|\\*{3,}+)\\s*$");
    private static final Pattern QUOTE = Pattern.compile("^(?:\\s*+>)++\\s?|^\\s*+bq\\.\\s");
    private static final Pattern BULLET =
            Pattern.compile("^\\s*+(?:[-*]{1,6}+|[-*]{0,5}+#[-*#]{0,5}+|[+\\u2013\\u2014])(?:\\s++(.*)|)$");
    private static final Pattern SIGN_BULLET = Pattern.compile(
            "^\\s*+[\\u2022\\u2023\\u25E6\\u25AA\\u25AB\\u25CF\\u25CB\\u25A0\\u00B7\\u27A2\\u25BA\\u2794\\u2043\\uF0B7]\\s*+(.*)$");
    private static final Pattern TIGHT_HASH = Pattern.compile("^\\s*+#{1,3}+(\\p{L}.*)$");
    private static final Pattern TIGHT_DASH = Pattern.compile("^\\s*+-(\\p{L}.*[^-\\s])\\s*$");
    private static final Pattern NUMBER =
            Pattern.compile("^\\s*+(?:\\(?\\d{1,3}(?:\\.\\d{1,2}){0,2}[.)]|\\(?[a-z]\\))(?:\\s++(.*)|)$");
    private static final Pattern CHECKBOX = Pattern.compile(
            "^\\s*+(?:\\[[ xX*\\u2713\\u2714-]?]|[\\u2610\\u2611\\u2612\\u274F\\u25A1\\u2B1C])\\s*+(.*)$");

    private final Dialect dialect;
    private final List<Line> lines = new ArrayList<>();
    private boolean inTitledPanel;

    private TextLines(Dialect dialect) {
        this.dialect = dialect;
    }

    static List<Line> of(String text, Dialect dialect) {
        var reading = new TextLines(dialect);
        String broken = dialect == Dialect.WIKI ? text.replace("\\\\", "\n") : text;
        Arrays.stream(uncommented(broken).split("\n")).forEach(reading::read);
        return List.copyOf(reading.lines);
    }

    private static String uncommented(String text) {
        int from = text.indexOf("<!--");
        int to = text.indexOf("-->", Math.max(from, 0));
        return from < 0 || to < from ? text : uncommentedFrom(text, from, to);
    }

    private static String uncommentedFrom(String text, int firstFrom, int firstTo) {
        var kept = new StringBuilder(text.substring(0, firstFrom));
        int from = firstFrom;
        int to = firstTo;
        while (from >= 0 && to >= from) {
            int next = text.indexOf("<!--", to);
            kept.append(text, to + 3, next < 0 ? text.length() : next);
            from = next;
            to = next < 0 ? -1 : text.indexOf("-->", next);
        }
        return kept.toString();
    }

    /** A text line, or the list item that hand-made markers make of it. */
    static Line unlisted(String text, String bold) {
        String item = new TextLines(Dialect.PLAIN).item(text);
        return item == null ? Line.text(text, bold) : Line.item(item);
    }

    private void read(String raw) {
        String line = QUOTE.matcher(raw).replaceFirst("");
        if (line.isBlank() || FENCE.matcher(line).matches()) {
            lines.add(Line.BLANK);
        } else if (RULE.matcher(line).matches()) {
            rule(line);
        } else if (!panel(line) && !table(line)) {
            lines.add(marked(line));
        }
    }

    /** A rule under a short line makes it a heading, but in wiki markup. */
    private void rule(String raw) {
        Line above = lines.isEmpty() ? Line.BLANK : lines.get(lines.size() - 1);
        if (dialect != Dialect.WIKI && above.is(Line.Kind.TEXT) && Words.count(above.text()) <= 8) {
            lines.set(lines.size() - 1, Line.heading(raw.strip().startsWith("=") ? 1 : 2, above.text()));
        }
        lines.add(Line.BLANK);
    }

    private boolean panel(String line) {
        Matcher panel = PANEL.matcher(line);
        if (!line.contains("{panel") || !panel.matches()) {
            return false;
        }
        Matcher title = PANEL_TITLE.matcher(Objects.requireNonNullElse(panel.group(1), ""));
        boolean titled = title.find();
        if (titled || inTitledPanel) {
            lines.add(Line.heading(1, titled ? Inline.unmarked(Inline.plain(title.group(1), dialect)) : ""));
        }
        inTitledPanel = titled;
        String rest = PANELS.matcher(panel.group(2)).replaceAll(" ");
        if (!rest.isBlank()) {
            lines.add(marked(rest));
        }
        return true;
    }

    private boolean table(String line) {
        String text = line.strip();
        if (text.startsWith("||")) {
            lines.add(Line.BLANK);
            return true;
        }
        if (isSeparator(text)) {
            if (!lines.isEmpty() && lines.get(lines.size() - 1).is(Line.Kind.ROW)) {
                lines.set(lines.size() - 1, Line.BLANK);
            }
            return true;
        }
        if (!text.startsWith("|") || text.length() < 2) {
            return false;
        }
        lines.add(Line.row(cells(text)));
        return true;
    }

    private static boolean isSeparator(String text) {
        return text.contains("|") && text.contains("--") && text.chars().allMatch(c -> "|-: ".indexOf(c) >= 0);
    }

    private String cells(String row) {
        return Arrays.stream(row.split("\\|"))
                .map(cell -> Inline.unmarked(Inline.plain(cell, dialect)))
                .filter(cell -> !cell.isEmpty())
                .collect(Collectors.joining(" | "));
    }

    private Line marked(String line) {
        Matcher heading = WIKI_HEADING.matcher(line);
        if (heading.matches()) {
            return heading(Character.digit(heading.group(1).charAt(0), 10), heading.group(2));
        }
        heading = HASH_HEADING.matcher(line);
        if (dialect == Dialect.MARKDOWN && heading.matches()) {
            return heading(heading.group(1).length(), withoutHashesAtTheEnd(heading.group(2)));
        }
        String item = item(line);
        return item == null ? text(line) : Line.item(Inline.unmarked(Inline.plain(item, dialect)));
    }

    private static String withoutHashesAtTheEnd(String heading) {
        int end = heading.length();
        while (end > 0 && (heading.charAt(end - 1) == '#' || heading.charAt(end - 1) == ' ')) {
            end--;
        }
        return heading.substring(0, end);
    }

    private Line heading(int depth, String marked) {
        return Line.heading(depth, Inline.unmarked(Inline.plain(marked, dialect)));
    }

    private Line text(String line) {
        String marked = Inline.plain(line, dialect);
        String text = Inline.unmarked(marked);
        return text.isEmpty() ? Line.BLANK : Line.text(text, Inline.boldLead(marked));
    }

    private @Nullable String item(String line) {
        String item = firstGroup(BULLET, line);
        for (Pattern marker : List.of(SIGN_BULLET, TIGHT_DASH, NUMBER)) {
            item = item == null ? firstGroup(marker, line) : item;
        }
        if (item == null && dialect == Dialect.WIKI) {
            item = firstGroup(TIGHT_HASH, line);
        }
        String box = firstGroup(CHECKBOX, item == null ? line : item);
        return box == null ? item : box;
    }

    private static @Nullable String firstGroup(Pattern pattern, String line) {
        Matcher matcher = pattern.matcher(line);
        return matcher.matches() ? Objects.requireNonNullElse(matcher.group(1), "") : null;
    }
}
