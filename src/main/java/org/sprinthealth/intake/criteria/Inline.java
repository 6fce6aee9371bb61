package org.sprinthealth.intake.criteria;

import java.util.regex.Pattern;

/** The markup inside a line: taken off, but for the marks around bold words and the quotes around code. */
final class Inline {

    static final char BOLD_ON = '\u0002';
    static final char BOLD_OFF = '\u0003';

    private static final String BOLD = BOLD_ON + "$1" + BOLD_OFF;

    private static final Pattern WIKI_COLOR = Pattern.compile("\\{color(?::[^{}]{0,40}+)?}");
    private static final Pattern WIKI_BRACES = Pattern.compile("\\{([*_+^~-])}");
    private static final Pattern WIKI_CODE = Pattern.compile("\\{\\{([^{}]{1,200}+)}}");
    private static final Pattern WIKI_LINK = Pattern.compile("\\[([^\\[\\]|]{1,300}+)\\|[^\\[\\]]{1,1000}+]");
    private static final Pattern WIKI_IMAGE = Pattern.compile("![^!\\s|][^!|]{1,200}+(?:\\|[^!]{0,100}+)?!");
    private static final Pattern WIKI_ICON = Pattern.compile("\\((?:/|x|!|\\?|on|off|\\*[rgby]?|[yni+-])\\)");
    private static final Pattern WIKI_BOLD = Pattern.compile(
            "(?<![\\p{L}\\d*])[_+]{0,2}\\*(?=[^\\s*])([^*]{1,300}+)(?<=\\S)\\*[_+]{0,2}(?![\\p{L}\\d*])");
    private static final Pattern MARKDOWN_BOLD = Pattern.compile("\\*{2,3}+(?=\\S)([^*]{1,300}+)\\*{2,3}+");
    private static final Pattern MARKDOWN_BOLD_TOO = Pattern.compile("(?<!\\w)__(?=[^\\s_])([^_]{1,300}+)__(?!\\w)");
    private static final Pattern MARKDOWN_STRUCK = Pattern.compile("~~[^~]{1,500}+~~");
    private static final Pattern MARKDOWN_CODE = Pattern.compile("`{1,3}+([^`]{1,200}+)`{1,3}+");
    private static final Pattern MARKDOWN_LINK = Pattern.compile("!?\\[([^\\[\\]]{0,300}+)]\\([^()]{1,1000}+\\)");
    private static final Pattern ITALIC =
            Pattern.compile("(?<![\\p{L}\\d*_])([*_])(?=[^\\s*_])([^*_]{1,300}+)\\1(?![\\p{L}\\d*_])");
    private static final Pattern SHORTCODE = Pattern.compile("(?<!\\S):[a-z][a-z0-9_+-]{1,40}+:(?!\\S)");
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S++");
    private static final Pattern TAG =
            Pattern.compile("</?(?:details|summary|br|b|i|u|em|strong|sub|sup|kbd|span|font)\\b[^<>]{0,200}+>");

    private Inline() {}

    /** The line without the markup of its dialect. */
    static String plain(String line, Dialect dialect) {
        String text = bare(line, dialect);
        text = text.contains("://") ? ADDRESS.matcher(text).replaceAll(" ") : text;
        return text.contains(":") ? SHORTCODE.matcher(text).replaceAll(" ") : text;
    }

    private static String bare(String line, Dialect dialect) {
        return switch (dialect) {
            case HTML -> line;
            case MARKDOWN -> italic(markdown(line));
            case WIKI, PLAIN -> italic(wiki(markdown(line)));
        };
    }

    private static String markdown(String line) {
        String text = without(line, "~~", MARKDOWN_STRUCK, " ");
        text = without(text, "](", MARKDOWN_LINK, "$1");
        text = without(text, "`", MARKDOWN_CODE, "\"$1\"");
        text = without(text, "<", TAG, " ");
        text = without(text, "**", MARKDOWN_BOLD, BOLD);
        return without(text, "__", MARKDOWN_BOLD_TOO, BOLD);
    }

    private static String wiki(String line) {
        String text = without(line, "{color", WIKI_COLOR, "");
        text = without(text, "{", WIKI_BRACES, "$1");
        text = without(text, "{{", WIKI_CODE, "\"$1\"");
        text = without(text, "!", WIKI_IMAGE, " ");
        text = without(text, "[", WIKI_LINK, "$1");
        text = without(text, "(", WIKI_ICON, " ");
        return without(text, "*", WIKI_BOLD, BOLD);
    }

    private static String italic(String line) {
        return line.indexOf('*') < 0 && line.indexOf('_') < 0
                ? line
                : ITALIC.matcher(line).replaceAll("$2");
    }

    private static String without(String line, String sign, Pattern markup, String instead) {
        return line.contains(sign) ? markup.matcher(line).replaceAll(instead) : line;
    }

    /** The bold words that the text begins with, or nothing. */
    static String boldLead(String marked) {
        int on = marked.indexOf(BOLD_ON);
        int off = marked.indexOf(BOLD_OFF);
        boolean leads =
                on >= 0 && off > on && marked.substring(0, on).codePoints().noneMatch(Character::isLetterOrDigit);
        return leads ? unmarked(marked.substring(on, off)) : "";
    }

    /** The text without the marks of bold words. */
    static String unmarked(String marked) {
        return marked.replace(String.valueOf(BOLD_ON), "")
                .replace(String.valueOf(BOLD_OFF), "")
                .strip();
    }
}
