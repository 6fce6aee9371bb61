package org.sprinthealth.intake;

import java.io.IOException;
import org.sprinthealth.intake.table.Records;
import org.sprinthealth.settings.TeamSettings;
import tools.jackson.databind.JsonNode;

/** A board's sprints as Jira's agile interface lists them. */
final class JiraSprintsJson implements ExportFormat.OfRecords {

    @Override
    public String name() {
        return "Jira sprints JSON";
    }

    /** Sprints have a state and dates; nothing else that Jira lists has both. */
    @Override
    public boolean fits(JsonNode first) {
        boolean dated = first.has("startDate") || first.has("endDate") || first.has("originBoardId");
        return !first.has("fields") && first.has("state") && (dated || first.has("completeDate"));
    }

    @Override
    public SprintRows read(Records records, String file, TeamSettings team) throws IOException {
        return new JiraSprints(records, file).read();
    }
}
