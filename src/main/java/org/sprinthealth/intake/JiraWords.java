package org.sprinthealth.intake;

import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sprinthealth.intake.cells.People;

/** The forms of Jira's own words: keys, ids, ranks, labels, summaries. */
final class JiraWords {
    static final Pattern KEY = Pattern.compile("\\p{L}[\\p{L}\\p{N}_]*-\\d+");

    /** Ids grow: what came later has the longer or greater one. */
    static final Comparator<String> BY_NUMBER =
            Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder());

    /** Labels of Jira have no blanks. */
    static final Pattern LABEL_SEPARATOR = Pattern.compile("[\\s,;]+");

    private static final Pattern LINE_ENDS = Pattern.compile("\\s*\\n\\s*");
    private static final Pattern RANK_BUCKET = Pattern.compile("^\\d+\\|");

    private JiraWords() {}

    static Stream<String> labels(Stream<String> cells) {
        return cells.flatMap(LABEL_SEPARATOR::splitAsStream)
                .filter(label -> !label.isEmpty())
                .map(People::leftOut)
                .distinct()
                .sorted();
    }

    static String oneLine(String summary) {
        return People.leftOut(LINE_ENDS.matcher(summary).replaceAll(" "));
    }

    /** The bucket changes when Jira rebalances all ranks, the order does not. */
    static String withoutBucket(String rank) {
        return RANK_BUCKET.matcher(rank).replaceFirst("");
    }
}
