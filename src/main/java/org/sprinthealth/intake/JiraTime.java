package org.sprinthealth.intake;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/** Times as Jira's REST interface writes them: {@code 2021-01-25T11:09:27.985+0800}, with or without a colon, or a Z. */
final class JiraTime {
    private static final Pattern OFFSET = Pattern.compile("([+-]\\d{2})(\\d{2})$");

    private JiraTime() {}

    /** The instant; empty where the text is no time. */
    static Optional<Instant> read(String text) {
        try {
            String colon = OFFSET.matcher(text).replaceFirst("$1:$2");
            return Optional.of(OffsetDateTime.parse(colon, DateTimeFormatter.ISO_OFFSET_DATE_TIME)
                    .toInstant());
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }
}
