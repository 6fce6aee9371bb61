package org.sprinthealth.intake;

import java.io.IOException;
import org.sprinthealth.intake.table.Records;
import org.sprinthealth.settings.TeamSettings;
import tools.jackson.databind.JsonNode;

/** Issues as Jira's REST interface answers them, with or without changelogs. */
final class JiraJson implements ExportFormat.OfRecords {

    @Override
    public String name() {
        return "Jira JSON";
    }

    @Override
    public boolean fits(JsonNode first) {
        return JiraIssue.is(first);
    }

    @Override
    public ItemsFile read(Records records, String file, TeamSettings team) throws IOException {
        return new JiraIssues(records, file, team).read();
    }
}
