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
        return read(text, true);
    }

    /** The words in order. */
    static List<String> of(String text) {
        return read(text, false);
    }

    /** How many words there are. */
    static int count(String text) {
        return of(text).size();
    }

    /** Whether a word is a number. */
    static boolean isNumber(String word) {
        return word.chars().allMatch(Character::isDigit);
    }

    private static List<String> read(String text, boolean breaks) {
        String folded = folded(text);
        var words = new ArrayList<String>();
        if (breaks) {
            words.add(BREAK);
        }
        int start = -1;
        for (int i = 0; i <= folded.length(); i++) {
            boolean inWord = i < folded.length() && Character.isLetterOrDigit(folded.charAt(i));
            if (inWord) {
                start = start < 0 ? i : start;
                continue;
            }
            if (start >= 0) {
                words.add(folded.substring(start, i));
                start = -1;
            }
            if (breaks && parts(folded, i) && !words.get(words.size() - 1).equals(BREAK)) {
                words.add(BREAK);
            }
        }
        return words;
    }

    private static String folded(String text) {
        if (text.chars().allMatch(c -> c < 0x80)) {
            return text.toLowerCase(Locale.ROOT);
        }
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        return MARKS.matcher(apart)
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("œ", "oe")
                .replace("æ", "ae");
    }

    private static boolean parts(String text, int at) {
        if (at == text.length()) {
            return true;
        }
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
}
