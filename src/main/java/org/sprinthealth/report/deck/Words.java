package org.sprinthealth.report.deck;

import java.util.regex.Pattern;

/** Text from outside, made fit to stand on a slide. */
final class Words {
    private static final Pattern NOT_IN_XML =
            Pattern.compile("[^\\x09\\x0A\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Words() {}

    /** A text without what XML can't hold: controls and halves of pairs become a replacement mark. */
    static String legal(String text) {
        return NOT_IN_XML.matcher(text).replaceAll("\uFFFD");
    }

    /** A text on one line, cut at a word where it is longer than that many characters. */
    static String brief(String text, int longest) {
        String line = SPACE.matcher(text.strip()).replaceAll(" ");
        if (line.length() <= longest) {
            return line;
        }
        int space = line.lastIndexOf(' ', longest - 2);
        int end = space > 0 ? space : longest - 2;
        return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + " …";
    }
}
