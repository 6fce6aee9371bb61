package org.sprinthealth.intake.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A label inside of a line, such as the second in {@code Who: clerks. Why: they call}, with what is said behind it.
 *
 * @param topic what it is about
 * @param said what follows, up to the next label
 */
record Label(Topic topic, String said) {

    /** A label is no longer than this. */
    private static final int CHARACTERS = 100;

    private static final Pattern SIGN = Pattern.compile("[:=?|]|(?<=\\s)[\\u2013\\u2014-](?=\\s)");
    private static final String BOUNDS = ".;,:=/|(?!\u00bf\u00a1\n";

    /** The labels of a line that the vocabulary knows, in order. */
    static List<Label> in(String line) {
        var labels = new ArrayList<Label>();
        Topic open = null;
        int from = 0;
        Matcher sign = SIGN.matcher(line);
        while (sign.find()) {
            int start = start(line, sign.start());
            Topic topic = Headings.topicOf(Words.of(line.substring(start, sign.start())));
            if (topic != null) {
                add(labels, open, line.substring(Math.min(from, start), start));
                open = topic;
                from = sign.end();
            }
        }
        add(labels, open, line.substring(from));
        return labels;
    }

    /** What a line says before its first label. */
    static String before(String line) {
        Matcher sign = SIGN.matcher(line);
        while (sign.find()) {
            int start = start(line, sign.start());
            if (Headings.topicOf(Words.of(line.substring(start, sign.start()))) != null) {
                return line.substring(0, start);
            }
        }
        return line;
    }

    private static void add(List<Label> labels, @Nullable Topic topic, String said) {
        if (topic != null) {
            labels.add(new Label(topic, said));
        }
    }

    private static int start(String line, int end) {
        int start = end;
        while (start > 0 && end - start < CHARACTERS && BOUNDS.indexOf(line.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    boolean isAbout(Topic other) {
        return topic == other;
    }
}
