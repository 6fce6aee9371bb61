package org.sprinthealth.intake.criteria;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The markup that a text is written in. */
enum Dialect {
    HTML,
    WIKI,
    MARKDOWN,
    PLAIN;

    private static final Pattern HTML_TAG = Pattern.compile(
            "</?(?:p|div|ul|ol|li|br|h[1-6]|table|tbody|tr|td|th|span|b|strong)(?:\\s[^<>]{0,400}+)?/?>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WIKI_LINE =
            Pattern.compile("h[1-6]\\.|bq\\.|\\*[^*\\s][^*]{0,100}+\\*:?$|\\*{2,4}\\s|[*#]{0,3}#\\*|\\*#");
    private static final List<String> WIKI_SIGNS =
            List.of("{panel", "{color", "{code", "{noformat", "{quote", "{*}", "{_}", "||", "|http");
    private static final Pattern MARKDOWN_LINE =
            Pattern.compile("#{2,6}\\s|[-*+] \\[[ xX]] |```|\\|?\\s?:?-{3,}+:?\\s?\\|");
    private static final Pattern MARKDOWN_BOLD = Pattern.compile("\\*\\*[^*\\s][^*]{0,300}+\\*\\*");

    /** The dialect that most of the text's markup belongs to. */
    static Dialect of(String text) {
        int html = tags(text);
        int wiki = 0;
        int markdown = 0;
        boolean hash = false;
        for (String line : text.split("\n", -1)) {
            String stripped = line.strip();
            boolean numbered = stripped.startsWith("# ");
            wiki += isWiki(stripped) || (numbered && hash) ? 1 : 0;
            markdown += isMarkdown(stripped) ? 1 : 0;
            hash = numbered;
        }
        if (html > 2 * (wiki + markdown) || opensWithTag(text)) {
            return HTML;
        }
        return wiki > markdown ? WIKI : withoutWiki(text, markdown);
    }

    /** The lines of a text, each with what its markup makes of it. */
    static List<Line> lines(String raw) {
        String text = Characters.tidy(raw);
        Dialect dialect = of(text);
        return dialect == HTML ? HtmlLines.of(text) : TextLines.of(text, dialect);
    }

    private static Dialect withoutWiki(String text, int markdown) {
        return markdown > 0 || text.startsWith("# ") || text.contains("\n# ") ? MARKDOWN : PLAIN;
    }

    private static boolean isWiki(String line) {
        return WIKI_LINE.matcher(line).lookingAt() || WIKI_SIGNS.stream().anyMatch(line::contains);
    }

    private static boolean isMarkdown(String line) {
        return MARKDOWN_LINE.matcher(line).lookingAt()
                || line.contains("](http")
                || (line.contains("**") && MARKDOWN_BOLD.matcher(line).find());
    }

    private static boolean opensWithTag(String text) {
        return HTML_TAG.matcher(text.stripLeading()).lookingAt();
    }

    private static int tags(String text) {
        Matcher tag = HTML_TAG.matcher(text);
        int count = 0;
        int at = text.indexOf('<');
        while (at >= 0 && tag.find(at)) {
            count++;
            at = text.indexOf('<', tag.end());
        }
        return count;
    }
}
