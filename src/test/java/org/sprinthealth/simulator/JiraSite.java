package org.sprinthealth.simulator;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The ids and names that a Jira site has for what is in a simulated tracker.
 *
 * @param story the team
 * @param sprints its sprints, oldest first
 * @param draftNames whether a sprint has another name until it starts
 * @param workflowChanged when all items in progress were moved to a status of another name, null for never
 */
record JiraSite(
        Story story,
        List<Iteration> sprints,
        boolean draftNames,
        @Nullable Instant workflowChanged) {
    static final String URL = "https://jira.example.org";
    static final int BOARD = 7;
    private static final int FIRST_SPRINT = 101;
    private static final int FIRST_ITEM = 20_000;
    private static final String WORKING = "Working | Trabajando | In Bearbeitung | En travail";

    /** A status with its id. */
    record Status(String id, String name, Stage stage) {}

    static JiraSite of(Team team) {
        return new JiraSite(team.story(), team.truth().sprints(), false, null);
    }

    /** The site on which a sprint is called a draft until it starts. */
    JiraSite withDraftNames() {
        return new JiraSite(story, sprints, true, workflowChanged);
    }

    JiraSite withAnotherWorkflowFrom(Instant when) {
        return new JiraSite(story, sprints, draftNames, when);
    }

    String key(int number) {
        return story.prefix() + "-" + number;
    }

    String id(int number) {
        return Integer.toString(FIRST_ITEM + number);
    }

    /** The status of a stage as the site has it at a moment. */
    Status status(Stage stage, Instant when) {
        String name = stage.status(story.voice().language());
        return switch (stage) {
            case NEW -> new Status("10000", name, stage);
            case DOING ->
                workflowChanged != null && !when.isBefore(workflowChanged)
                        ? new Status("10007", story.voice().language().of(WORKING), stage)
                        : new Status("3", name, stage);
            case DONE, DROPPED -> new Status("10002", name, stage);
        };
    }

    /** The key of a stage's category, the same in every language. */
    static String category(Stage stage) {
        return switch (stage) {
            case NEW -> "new";
            case DOING -> "indeterminate";
            case DONE, DROPPED -> "done";
        };
    }

    int sprintId(Iteration sprint) {
        return FIRST_SPRINT + sprints.indexOf(sprint);
    }

    /** A sprint's name at a moment. */
    String name(Iteration sprint, Instant when) {
        return draftNames && sprint.start().isAfter(when) ? sprint.name() + " (draft)" : sprint.name();
    }

    List<Iteration> sprints(Ticket ticket) {
        return sprints.stream().filter(ticket::isIn).toList();
    }

    String sprintIds(Ticket ticket) {
        return sprints(ticket).stream()
                .map(sprint -> Integer.toString(sprintId(sprint)))
                .collect(Collectors.joining(", "));
    }

    String sprintNames(Ticket ticket, Instant when) {
        return sprints(ticket).stream().map(sprint -> name(sprint, when)).collect(Collectors.joining(", "));
    }

    /** Sprints that a board shows at a moment: those that started, and the next one. */
    List<Iteration> shown(Instant when) {
        int started = (int)
                sprints.stream().filter(sprint -> !sprint.start().isAfter(when)).count();
        return IntStream.range(0, Math.min(started + 1, sprints.size()))
                .mapToObj(sprints::get)
                .toList();
    }

    static String state(Iteration sprint, Instant when) {
        if (sprint.start().isAfter(when)) {
            return "future";
        }
        return sprint.completed().isAfter(when) ? "active" : "closed";
    }
}
