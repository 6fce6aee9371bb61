package org.sprinthealth.intake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Labels that tell more than open and closed, in trackers that know no other status: {@code workflow::in dev}. */
final class StatusLabels {
    private static final Pattern LABEL = Pattern.compile("(?i)(?:workflow|status|state)\\s*[:/]+\\s*(.+)");
    private static final Pattern CLOSED = Pattern.compile("(?i)closed");

    private StatusLabels() {}

    /** The status of an item: closed where it is, else what the first such label says, else its state. */
    static Optional<String> status(Optional<String> state, Stream<String> labels) {
        return state.filter(word -> CLOSED.matcher(word).matches())
                .or(() -> labels.map(LABEL::matcher)
                        .filter(Matcher::matches)
                        .map(label -> label.group(1).strip())
                        .findFirst())
                .or(() -> state);
    }
}
