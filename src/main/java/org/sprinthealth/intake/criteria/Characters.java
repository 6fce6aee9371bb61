package org.sprinthealth.intake.criteria;

/** The characters of a cell, freed from what exports, spreadsheets and word processors do to them. */
final class Characters {

    /** Longer texts are read up to here; a tracker's own limit is half of it. */
    private static final int LIMIT = 65_536;

    private static final String QUOTES = "\u201C\u201D\u201E\u201F\u00AB\u00BB\u2039\u203A";
    private static final String APOSTROPHES = "\u2018\u2019\u201A\u201B\u02BC\u00B4";
    private static final char UNSEEN = 0;

    private Characters() {}

    /** The text with plain spaces, quotes and line ends, cut at the limit. */
    static String tidy(String raw) {
        String text = raw.length() > LIMIT ? raw.substring(0, LIMIT) : raw;
        text = text.replace("_x000D_", "").replace("\r\n", "\n").replace('\r', '\n');
        if (text.indexOf('\n') < 0) {
            text = text.replace("\\r", "").replace("\\n", "\n");
        }
        var tidied = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = plain(text.charAt(i));
            if (c != UNSEEN) {
                tidied.append(c);
            }
        }
        return tidied.toString();
    }

    private static char plain(char c) {
        if (c == '\n' || (c >= ' ' && c < 0x7F)) {
            return c;
        }
        if (Character.isSpaceChar(c) || Character.isWhitespace(c)) {
            return ' ';
        }
        if (QUOTES.indexOf(c) >= 0) {
            return '"';
        }
        if (APOSTROPHES.indexOf(c) >= 0) {
            return '\'';
        }
        return isSeen(c) ? c : UNSEEN;
    }

    /** Control and format characters and the selectors of emoji are not; the marks of bold words are ours. */
    private static boolean isSeen(char c) {
        int type = Character.getType(c);
        boolean selector = c == '\uFE0E' || c == '\uFE0F';
        boolean ours = c == Inline.BOLD_ON || c == Inline.BOLD_OFF;
        return ours || (!selector && type != Character.FORMAT && type != Character.CONTROL);
    }
}
