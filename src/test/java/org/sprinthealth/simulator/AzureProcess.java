package org.sprinthealth.simulator;

/** The processes of Azure Boards: each has its own words for types, states, estimate and order. */
enum AzureProcess {
    AGILE("User Story", "Story Points", "Stack Rank"),
    SCRUM("Product Backlog Item", "Effort", "Backlog Priority"),
    CMMI("Requirement", "Size", "Stack Rank"),
    BASIC("Issue", "Effort", "Stack Rank");

    private final String story;
    private final String estimate;
    private final String order;

    AzureProcess(String story, String estimate, String order) {
        this.story = story;
        this.estimate = estimate;
        this.order = order;
    }

    /** The title of the column with the estimate. */
    String estimate() {
        return estimate;
    }

    /** The title of the column with the place in the backlog. */
    String order() {
        return order;
    }

    /** A task is work below a story in all of them, so a story of this name stands for one. */
    String type(Type type) {
        return switch (type) {
            case STORY, TASK -> story;
            case BUG -> this == BASIC ? story : "Bug";
            case SPIKE -> "Spike";
            case EPIC -> this == BASIC ? "Epic" : "Feature";
            case SUB_TASK -> "Task";
        };
    }

    String state(Ticket ticket) {
        return switch (this) {
            case AGILE -> state(ticket.stage(), "New", "Active", "Closed", "Removed");
            case SCRUM ->
                state(ticket.stage(), ticket.points() == null ? "New" : "Approved", "Committed", "Done", "Removed");
            case CMMI -> state(ticket.stage(), "Proposed", "Active", "Closed", "Closed");
            case BASIC -> state(ticket.stage(), "To Do", "Doing", "Done", "Done");
        };
    }

    /** The state of work above or below the backlog's items. */
    String otherState(Stage stage) {
        return switch (this) {
            case AGILE -> state(stage, "New", "Active", "Closed", "Removed");
            case SCRUM -> state(stage, "New", "In Progress", "Done", "Removed");
            case CMMI -> state(stage, "Proposed", "Active", "Closed", "Closed");
            case BASIC -> state(stage, "To Do", "Doing", "Done", "Done");
        };
    }

    private static String state(Stage stage, String fresh, String doing, String done, String dropped) {
        return switch (stage) {
            case NEW -> fresh;
            case DOING -> doing;
            case DONE -> done;
            case DROPPED -> dropped;
        };
    }
}
