package org.sprinthealth.simulator;

import java.time.Instant;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes what Jira's agile interface would answer of a simulated team's board: its sprints and its configuration.
 *
 * @param site the ids and names
 */
record JiraBoardJson(JiraSite site) {
    /** The board's sprints at a moment, as the agile interface lists them. */
    String sprints(Instant at) {
        JiraNodes nodes = new JiraNodes(site);
        List<ObjectNode> values = site.shown(at).stream()
                .map(sprint -> inList(nodes.sprint(sprint, at)))
                .toList();
        ObjectNode answer = JiraNodes.JSON
                .objectNode()
                .put("maxResults", 50)
                .put("startAt", 0)
                .put("isLast", true);
        answer.set("values", JiraNodes.array(values));
        return answer.toString();
    }

    private static ObjectNode inList(ObjectNode sprint) {
        sprint.remove("boardId");
        return sprint.put("originBoardId", JiraSite.BOARD);
    }

    /** The board's configuration at a moment: its columns with the ids of their statuses. */
    String board(Instant at) {
        ObjectNode board = JiraNodes.JSON
                .objectNode()
                .put("id", JiraSite.BOARD)
                .put("name", site.story().name() + " board")
                .put("type", site.story().cadence().isNone() ? "kanban" : "scrum")
                .put("self", JiraSite.URL + "/rest/agile/1.0/board/" + JiraSite.BOARD + "/configuration");
        board.putObject("location")
                .put("type", "project")
                .put("key", site.story().prefix());
        ArrayNode columns = board.putObject("columnConfig").putArray("columns");
        for (Stage stage : List.of(Stage.NEW, Stage.DOING, Stage.DONE)) {
            JiraSite.Status status = site.status(stage, at);
            columns.addObject()
                    .put("name", stage.category(site.story().voice().language()))
                    .putArray("statuses")
                    .addObject()
                    .put("id", status.id())
                    .put("self", JiraSite.URL + "/rest/api/2/status/" + status.id());
        }
        board.putObject("ranking").put("rankCustomFieldId", 10_019);
        return board.toString();
    }
}
