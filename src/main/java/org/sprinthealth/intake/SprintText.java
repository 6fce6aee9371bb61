package org.sprinthealth.intake;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.facts.Sprint;
import org.sprinthealth.intake.cells.People;

/**
 * A sprint in an item's cell: today its name only; in old Jira Server exports the text of a Java object, which knows the
 * dates too.
 *
 * @param id its id, which outlives its name; null where the cell has the name only
 * @param name the sprint's name
 * @param sprint the sprint, where the cell has its dates; else null
 */
record SprintText(
        @Nullable String id, String name, @Nullable Sprint sprint) {
    private static final Pattern JAVA_OBJECT = Pattern.compile(
            "com\\.atlassian\\.greenhopper[^\\[]*\\[(.*?)\\](?=$|\\s*[,;]\\s*com\\.atlassian)", Pattern.DOTALL);

    /** An offset as some servers write it, without a colon. */
    private static final Pattern OFFSET = Pattern.compile("([+-]\\d{2})(\\d{2})$");

    /** A comma only separates where one of the object's own keys follows, since names and goals have commas too. */
    private static final Pattern SEPARATOR = Pattern.compile(",(?=(?:id|rapidViewId|state|name|goal|startDate|endDate"
            + "|completeDate|activatedDate|sequence|originBoardId|autoStartStop|synced"
            + "|incompleteIssuesDestinationId)=)");

    SprintText(String name, @Nullable Sprint sprint) {
        this(null, name, sprint);
    }

    /** The sprints of a cell, in its order. */
    static List<SprintText> of(String cell) {
        if (!cell.startsWith("com.atlassian.greenhopper")) {
            return List.of(new SprintText(cell, null));
        }
        List<SprintText> sprints = new ArrayList<>();
        Matcher objects = JAVA_OBJECT.matcher(cell);
        while (objects.find()) {
            object(values(objects.group(1))).ifPresent(sprints::add);
        }
        return sprints;
    }

    private static Map<String, String> values(String inside) {
        Map<String, String> values = new HashMap<>();
        for (String pair : SEPARATOR.split(inside, -1)) {
            int equals = pair.indexOf('=');
            String value = equals < 0 ? "" : pair.substring(equals + 1).strip();
            if (!value.isEmpty() && !value.equals("<null>")) {
                values.put(pair.substring(0, equals).strip(), value);
            }
        }
        return values;
    }

    private static Optional<SprintText> object(Map<String, String> values) {
        String name = values.get("name");
        return name == null
                ? Optional.empty()
                : Optional.of(new SprintText(values.get("id"), name, sprint(name, values)));
    }

    private static @Nullable Sprint sprint(String name, Map<String, String> values) {
        Instant start = instant(values.getOrDefault("activatedDate", values.getOrDefault("startDate", "")));
        Instant end = instant(values.getOrDefault("endDate", ""));
        if (start == null || end == null || end.isBefore(start)) {
            return null;
        }
        String goal = values.containsKey("goal") ? People.leftOut(values.get("goal")) : null;
        Instant completed = instant(values.getOrDefault("completeDate", ""));
        return new Sprint(name, start, end, completed, goal, null, null, Sprint.DatesFrom.EXPORT);
    }

    private static @Nullable Instant instant(String text) {
        try {
            return text.isEmpty()
                    ? null
                    : OffsetDateTime.parse(
                                    OFFSET.matcher(text).replaceFirst("$1:$2"), DateTimeFormatter.ISO_OFFSET_DATE_TIME)
                            .toInstant();
        } catch (DateTimeException noDate) {
            return null;
        }
    }
}
