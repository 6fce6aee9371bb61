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
            "</?(?:p|div|ul|ol|li|br|h[1-6]|table|tbody|tr|td|th|span|b|strong)(?:\\s[^<>]{0,400})?/?>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WIKI_SIGN = Pattern.compile(
            "(?m)^\\s{0,3}h[1-6]\\.|^\\s{0,3}bq\\.|\\{(?:panel|color|code|noformat|quote|\\*|_)[:}]|\\|\\||\\[[^\\]\\n]{1,300}\\|http"
                    + "|^\\s{0,3}\\*[^*\\s][^*\\n]{0,100}\\*:?\\s*$|^\\s{0,3}(?:\\*{2,4}|[*#]{0,3}#\\*|\\*#)\\s|^\\s{0,3}# [^\\n]*\\n\\s{0,3}# ");
    private static final Pattern MARKDOWN_SIGN = Pattern.compile(
            "(?m)^#{2,6}\\s|\\*\\*[^*\\s][^*\\n]{0,300}\\*\\*|^\\s{0,9}[-*+] \\[[ xX]] |^```|]\\(http|^\\|?\\s?:?-{3,}:?\\s?\\|");
    private static final Pattern LONE_HASH = Pattern.compile("(?m)^# ");

    /** The dialect that most of the text's markup belongs to. */
    static Dialect of(String text) {
        int html = count(HTML_TAG, text);
        int wiki = count(WIKI_SIGN, text);
        int markdown = count(MARKDOWN_SIGN, text);
        if (html > 0 && (html > 2 * (wiki + markdown) || opensWithTag(text))) {
            return HTML;
        }
        if (wiki > markdown) {
            return WIKI;
        }
        return markdown > 0 || LONE_HASH.matcher(text).find() ? MARKDOWN : PLAIN;
    }

    /** The lines of a text, each with what its markup makes of it. */
    static List<Line> lines(String raw) {
        String text = Characters.tidy(raw);
        Dialect dialect = of(text);
        return dialect == HTML ? HtmlLines.of(text) : TextLines.of(text, dialect);
    }

    private static boolean opensWithTag(String text) {
        Matcher tag = HTML_TAG.matcher(text.stripLeading());
        return tag.lookingAt();
    }

    private static int count(Pattern sign, String text) {
        Matcher matcher = sign.matcher(text);
        int count = 0;
        while (matcher.find()) {
            count++;
        }
        return count;
    }
}
