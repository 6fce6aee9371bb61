package org.sprinthealth.intake.criteria;

import java.util.regex.Pattern;

/** The markup inside a line: taken off, but for the marks around bold words and the quotes around code. */
final class Inline {

    static final char BOLD_ON = '\u0002';
    static final char BOLD_OFF = '\u0003';

    private static final String BOLD = BOLD_ON + "$1" + BOLD_OFF;

    private static final Pattern WIKI_COLOR = Pattern.compile("\\{color(?::[^}\\n]{0,40})?+}");
    private static final Pattern WIKI_BRACES = Pattern.compile("\\{([*_+^~-])}");
    private static final Pattern WIKI_CODE = Pattern.compile("\\{\\{([^}\\n]{1,200})}}");
    private static final Pattern WIKI_LINK = Pattern.compile("\\[([^\\]|\\n]{1,300})\\|[^\\]\\n]{1,1000}]");
    private static final Pattern WIKI_IMAGE =
            Pattern.compile("![^!\\s|][^!|\\n]{0,200}\\.\\w{2,4}(?:\\|[^!\\n]{0,100})?!");
    private static final Pattern WIKI_ICON = Pattern.compile("\\((?:/|x|!|\\?|on|off|\\*[rgby]?|[ynia+-])\\)");
    private static final Pattern WIKI_BOLD = Pattern.compile(
            "(?<![\\p{L}\\d*])[_+]{0,2}\\*(?=[^\\s*])([^*\\n]{0,300}[^\\s*])\\*[_+]{0,2}(?![\\p{L}\\d*])");
    private static final Pattern MARKDOWN_BOLD = Pattern.compile("\\*{2,3}(?=[^\\s*])([^*\\n]{1,300})\\*{2,3}");
    private static final Pattern MARKDOWN_BOLD_TOO = Pattern.compile("(?<!\\w)__(?=[^\\s_])([^_\\n]{1,300})__(?!\\w)");
    private static final Pattern MARKDOWN_STRUCK = Pattern.compile("~~[^~\\n]{1,500}~~");
    private static final Pattern MARKDOWN_CODE = Pattern.compile("`{1,3}([^`\\n]{1,200})`{1,3}");
    private static final Pattern MARKDOWN_IMAGE = Pattern.compile("!\\[[^\\]\\n]{0,300}]\\([^)\\n]{1,1000}\\)");
    private static final Pattern MARKDOWN_LINK = Pattern.compile("\\[([^\\]\\n]{1,300})]\\([^)\\n]{1,1000}\\)");
    private static final Pattern ITALIC =
            Pattern.compile("(?<![\\p{L}\\d*_])([*_])(?=[^\\s*_])([^*_\\n]{1,500})\\1(?![\\p{L}\\d*_])");
    private static final Pattern SHORTCODE = Pattern.compile("(?<!\\S):[a-z][a-z0-9_+-]{1,40}:(?!\\S)");
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S{1,2000}");
    private static final Pattern TAG =
            Pattern.compile("</?(?:details|summary|br|b|i|u|em|strong|sub|sup|kbd|span|font)\\b[^<>\\n]{0,200}>");

    private Inline() {}

    /** The line without the markup of its dialect. */
    static String plain(String line, Dialect dialect) {
        String text = ADDRESS.matcher(bare(line, dialect)).replaceAll(" ");
        return SHORTCODE.matcher(text).replaceAll(" ");
    }

    private static String bare(String line, Dialect dialect) {
        return switch (dialect) {
            case HTML -> line;
            case MARKDOWN -> italic(markdown(line));
            case WIKI, PLAIN -> italic(wiki(markdown(line)));
        };
    }

    private static String markdown(String line) {
        String text = MARKDOWN_STRUCK.matcher(line).replaceAll(" ");
        text = MARKDOWN_IMAGE.matcher(text).replaceAll(" ");
        text = MARKDOWN_LINK.matcher(text).replaceAll("$1");
        text = MARKDOWN_CODE.matcher(text).replaceAll("\"$1\"");
        text = TAG.matcher(text).replaceAll(" ");
        text = MARKDOWN_BOLD.matcher(text).replaceAll(BOLD);
        return MARKDOWN_BOLD_TOO.matcher(text).replaceAll(BOLD);
    }

    private static String wiki(String line) {
        String text = WIKI_COLOR.matcher(line).replaceAll("");
        text = WIKI_BRACES.matcher(text).replaceAll("$1");
        text = WIKI_CODE.matcher(text).replaceAll("\"$1\"");
        text = WIKI_IMAGE.matcher(text).replaceAll(" ");
        text = WIKI_LINK.matcher(text).replaceAll("$1");
        text = WIKI_ICON.matcher(text).replaceAll(" ");
        return WIKI_BOLD.matcher(text).replaceAll(BOLD);
    }

    private static String italic(String line) {
        return ITALIC.matcher(line).replaceAll("$2");
    }

    /** The bold words that the text begins with, or nothing. */
    static String boldLead(String marked) {
        String text = marked.strip();
        int off = text.indexOf(BOLD_OFF);
        int on = firstLetterOrMark(text);
        return off > 0 && on >= 0 && text.charAt(on) == BOLD_ON ? unmarked(text.substring(on, off)) : "";
    }

    /** The text without the marks of bold words. */
    static String unmarked(String marked) {
        return marked.replace(String.valueOf(BOLD_ON), "")
                .replace(String.valueOf(BOLD_OFF), "")
                .strip();
    }

    private static int firstLetterOrMark(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == BOLD_ON) {
                return i;
            }
        }
        return -1;
    }
}
