package org.sprinthealth.intake.criteria;

import java.util.regex.Pattern;

/** The characters of a cell, freed from what exports, spreadsheets and word processors do to them. */
final class Characters {

    /** Longer texts are read up to here; a tracker's own limit is half of it. */
    private static final int LIMIT = 65_536;

    private static final Pattern SPACES =
            Pattern.compile("[\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000\\t\\f\\u000B]");
    private static final Pattern UNSEEN = Pattern.compile(
            "[\\u200B-\\u200F\\u2028\\u2029\\u2060\\uFE0E\\uFE0F\\uFEFF\\u00AD\\u0000-\\u0008\\u000E-\\u001F]");
    private static final Pattern QUOTES = Pattern.compile("[\\u201C-\\u201F\\u00AB\\u00BB\\u2039\\u203A]");
    private static final Pattern APOSTROPHES = Pattern.compile("[\\u2018-\\u201B\\u02BC\\u00B4]");

    private Characters() {}

    /** The text with plain spaces, quotes and line ends, cut at the limit. */
    static String tidy(String raw) {
        String text = raw.length() > LIMIT ? raw.substring(0, LIMIT) : raw;
        text = text.replace("_x000D_", "").replace("\r\n", "\n").replace('\r', '\n');
        if (text.indexOf('\n') < 0) {
            text = text.replace("\\r", "").replace("\\n", "\n");
        }
        text = SPACES.matcher(text).replaceAll(" ");
        text = UNSEEN.matcher(text).replaceAll("");
        text = QUOTES.matcher(text).replaceAll("\"");
        return APOSTROPHES.matcher(text).replaceAll("'");
    }
}
