package org.sprinthealth.intake;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.facts.Sprint;
import org.sprinthealth.facts.Sprint.DatesFrom;
import org.sprinthealth.intake.cells.DateTroubles;
import org.sprinthealth.intake.cells.People;

/**
 * A sprint as Jira's interface writes it, in an issue or in a board's list.
 *
 * @param id its id, which outlives its name; null where it has none
 * @param name its name; empty where it has none
 * @param sprint the sprint, where its dates can be used; else null
 * @param future whether it has no dates because it has not started
 * @param doubt what a reader should know of its dates, as a clause; or null
 * @param trouble why it cannot be used, or null
 */
record JiraSprint(
        @Nullable String id,
        String name,
        @Nullable Sprint sprint,
        boolean future,
        @Nullable String doubt,
        @Nullable Trouble trouble) {
    private static final String IN_JIRA = "Correct it in Jira, or give the sprint's dates in a sprints file";

    /**
     * What is wrong with a sprint.
     *
     * @param field the field in question
     * @param reason what was found
     * @param remedy what to do about it
     */
    record Trouble(String field, String reason, String remedy) {}

    /** A sprint's dates as far as they are there. */
    private record Span(
            @Nullable Instant activated,
            @Nullable Instant started,
            @Nullable Instant ended,
            @Nullable Instant completed) {}

    /** Whether a place holds a sprint. */
    static boolean is(Said said) {
        return said.node().has("name")
                && said.node().has("state")
                && (said.node().has("id") || said.node().has("startDate"));
    }

    /** The sprints in a place of an issue: an object each, or the text of a server's own objects. */
    static List<JiraSprint> all(Said said) {
        if (is(said)) {
            return List.of(of(said));
        }
        return said.text().stream()
                .flatMap(text -> SprintText.of(text).stream())
                .map(text -> new JiraSprint(text.id(), text.name(), text.sprint(), false, null, null))
                .toList();
    }

    static JiraSprint of(Said said) {
        String id = said.at("id").text().orElse(null);
        String name = said.at("name").text().map(People::leftOut).orElse("");
        if (name.isEmpty()) {
            return unusable(id, name, new Trouble("name", "it has no name", "Name the sprint in Jira"));
        }
        for (String field : new String[] {"startDate", "endDate", "completeDate", "activatedDate"}) {
            Optional<String> wrong = said.at(field).text().filter(text -> isWrong(text));
            if (wrong.isPresent()) {
                String found = "found " + DateTroubles.shown(wrong.get());
                return unusable(id, name, new Trouble(field, found, "Fetch it as 2026-03-02T09:00:00.000Z"));
            }
        }
        return dated(said, id, name);
    }

    private static boolean isWrong(String date) {
        return !date.equals("<null>") && JiraTime.read(date).isEmpty();
    }

    private static JiraSprint unusable(@Nullable String id, String name, Trouble trouble) {
        return new JiraSprint(id, name, null, false, null, trouble);
    }

    private static JiraSprint dated(Said said, @Nullable String id, String name) {
        Span span = new Span(
                time(said, "activatedDate"),
                time(said, "startDate"),
                time(said, "endDate"),
                time(said, "completeDate"));
        String state = said.at("state").text().orElse("").toLowerCase(Locale.ROOT);
        if (span.started() == null && span.activated() == null) {
            return state.equals("future")
                    ? new JiraSprint(id, name, null, true, null, null)
                    : unusable(id, name, new Trouble("startDate", "it has no start", IN_JIRA));
        }
        return withEnd(said, id, name, span);
    }

    private static JiraSprint withEnd(Said said, @Nullable String id, String name, Span span) {
        Instant end = span.ended() != null ? span.ended() : span.completed();
        if (end == null) {
            return unusable(id, name, new Trouble("endDate", "it has no end", IN_JIRA));
        }
        boolean late = span.activated() != null && end.isBefore(span.activated()) && span.started() != null;
        Instant start = span.activated() == null || late ? span.started() : span.activated();
        if (start == null || end.isBefore(start)) {
            return unusable(id, name, new Trouble("endDate", "the sprint ends before it starts", IN_JIRA));
        }
        boolean early = span.completed() != null && span.completed().isBefore(start);
        Instant completed = early ? null : span.completed();
        String goal = said.at("goal").text().map(People::leftOut).orElse(null);
        Sprint sprint = new Sprint(name, start, end, completed, goal, null, null, DatesFrom.EXPORT);
        return new JiraSprint(id, name, sprint, false, doubt(span, late, early), null);
    }

    private static @Nullable String doubt(Span span, boolean late, boolean early) {
        if (early) {
            return "completed before they started, of which the planned end is used";
        }
        if (late) {
            return "started after their planned end, of which the planned start is used";
        }
        return span.ended() == null ? "without a planned end, for which their completion stands" : null;
    }

    private static @Nullable Instant time(Said said, String field) {
        return said.at(field).text().flatMap(JiraTime::read).orElse(null);
    }
}
