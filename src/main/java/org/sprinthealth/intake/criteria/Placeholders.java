package org.sprinthealth.intake.criteria;

import java.util.List;
import java.util.regex.Pattern;

/** What stands where criteria will: {@code […]}, {@code <…>}, TBD, "as discussed". */
final class Placeholders {

    private static final Pattern BRACKETED = Pattern.compile("\\[[^\\[\\]]{0,200}]|<[^<>]{0,200}>|\\{[^{}]{0,200}}");

    private static final Pattern ITEM_KEY = Pattern.compile("\\b[A-Z][A-Z0-9_]{1,20}-\\d{1,7}\\b");

    private Placeholders() {}

    /** Whether the text says nothing yet. */
    static boolean isOne(String text) {
        List<String> words = Words.of(ITEM_KEY.matcher(removed(text)).replaceAll(" "));
        return words.stream().allMatch(Words::isNumber) || Vocabulary.PLACEHOLDER.whole(unnumbered(words)) != null;
    }

    /** The text without what stands in square, pointed or curly brackets. */
    static String removed(String text) {
        return BRACKETED.matcher(text).replaceAll(" ");
    }

    /** "Criterion 1" is as much of a placeholder as "criterion"; not all of the words are numbers. */
    private static List<String> unnumbered(List<String> words) {
        int last = words.size() - 1;
        return Words.isNumber(words.get(last)) ? words.subList(0, last) : words;
    }
}
