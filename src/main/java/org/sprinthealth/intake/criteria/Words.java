package org.sprinthealth.intake.criteria;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words of a text, folded so that case, accents, hyphens and apostrophes make no difference. */
final class Words {

    /** Stands among the words for the start and the end of the text, and for punctuation. */
    static final String BREAK = "|";

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final String JOINERS = "'-_´`’‑";

    private Words() {}

    /** The words in order, with {@link #BREAK} at both ends and where punctuation parts them. */
    static List<String> withBreaks(String text) {
        var words = new ArrayList<String>();
        words.add(BREAK);
        var word = new StringBuilder();
        String folded = folded(text);
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            } else {
                add(words, word);
                if (parts(folded, i)) {
                    addBreak(words);
                }
            }
        }
        add(words, word);
        addBreak(words);
        return words;
    }

    /** The words in order. */
    static List<String> of(String text) {
        return withBreaks(text).stream().filter(word -> !word.equals(BREAK)).toList();
    }

    /** How many words there are. */
    static int count(String text) {
        return of(text).size();
    }

    private static String folded(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        return MARKS.matcher(apart)
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("œ", "oe")
                .replace("æ", "ae");
    }

    private static boolean parts(String text, int at) {
        char c = text.charAt(at);
        if (Character.isWhitespace(c) || Character.isSurrogate(c)) {
            return false;
        }
        if (JOINERS.indexOf(c) >= 0) {
            return isSpace(text, at - 1) || isSpace(text, at + 1);
        }
        return Character.getType(c) != Character.OTHER_SYMBOL;
    }

    private static boolean isSpace(String text, int at) {
        return at < 0 || at >= text.length() || Character.isWhitespace(text.charAt(at));
    }

    private static void add(List<String> words, StringBuilder word) {
        if (word.length() > 0) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private static void addBreak(List<String> words) {
        if (!words.get(words.size() - 1).equals(BREAK)) {
            words.add(BREAK);
        }
    }
}
