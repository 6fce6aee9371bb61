package org.sprinthealth.simulator;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.simulator.Canaries.Person;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The parts that answers of Jira's REST interface are made of.
 *
 * @param site the ids and names
 */
record JiraNodes(JiraSite site) {
    static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ", Locale.ROOT);
    private static final DateTimeFormatter SPRINT_TIME = DateTimeFormatter.ofPattern(
                    "yyyy-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    static ArrayNode array(List<? extends JsonNode> nodes) {
        ArrayNode array = JSON.arrayNode();
        nodes.forEach(array::add);
        return array;
    }

    ObjectNode type(Type type) {
        return JSON.objectNode()
                .put("id", typeId(type))
                .put("name", type.name(site.story().voice().language()))
                .put("subtask", type == Type.SUB_TASK)
                .put("hierarchyLevel", type == Type.EPIC ? 1 : type == Type.SUB_TASK ? -1 : 0);
    }

    private static String typeId(Type type) {
        return switch (type) {
            case EPIC -> "10000";
            case STORY -> "10001";
            case TASK -> "10002";
            case SUB_TASK -> "10003";
            case BUG -> "10004";
            case SPIKE -> "10005";
        };
    }

    ObjectNode project() {
        return JSON.objectNode()
                .put("id", "10000")
                .put("key", site.story().prefix())
                .put("name", site.story().name())
                .put("projectTypeKey", "software");
    }

    ObjectNode status(JiraSite.Status status) {
        ObjectNode node = JSON.objectNode()
                .put("self", JiraSite.URL + "/rest/api/2/status/" + status.id())
                .put("name", status.name())
                .put("id", status.id());
        node.putObject("statusCategory")
                .put("key", JiraSite.category(status.stage()))
                .put("name", status.stage().category(site.story().voice().language()));
        return node;
    }

    JsonNode resolution(Ticket ticket) {
        return ticket.isOpen()
                ? JSON.nullNode()
                : JSON.objectNode()
                        .put("id", ticket.stage() == Stage.DONE ? "10000" : "10001")
                        .put(
                                "name",
                                ticket.stage().resolution(site.story().voice().language()));
    }

    static ObjectNode person(int number) {
        Person person = Canaries.PEOPLE.get(number % Canaries.PEOPLE.size());
        return JSON.objectNode()
                .put("self", JiraSite.URL + "/rest/api/2/user?accountId=" + person.account())
                .put("accountId", person.account())
                .put("emailAddress", person.mail())
                .put("displayName", person.name())
                .put("active", true)
                .put("accountType", "atlassian");
    }

    ObjectNode sprint(Iteration sprint, Instant at) {
        String state = JiraSite.state(sprint, at);
        ObjectNode node = JSON.objectNode()
                .put("id", site.sprintId(sprint))
                .put("name", site.name(sprint, at))
                .put("state", state)
                .put("boardId", JiraSite.BOARD)
                .put("goal", state.equals("future") ? "" : sprint.goal());
        if (!state.equals("future")) {
            node.put("startDate", SPRINT_TIME.format(sprint.start()));
            node.put("endDate", SPRINT_TIME.format(sprint.plannedEnd()));
        }
        if (state.equals("closed")) {
            node.put("completeDate", SPRINT_TIME.format(sprint.completed()));
        }
        return node;
    }

    /** Local to the site, with an offset without a colon. */
    @Nullable
    String time(@Nullable Instant when) {
        return when == null ? null : when.atZone(site.story().zone()).format(TIME);
    }
}
