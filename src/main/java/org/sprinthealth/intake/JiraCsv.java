package org.sprinthealth.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.sprinthealth.intake.table.Header;
import org.sprinthealth.intake.table.Table;
import org.sprinthealth.settings.TeamSettings;

/** A CSV export of Jira, Cloud or Server, all fields or current fields, in its users' language, also saved by Excel. */
final class JiraCsv implements ExportFormat.OfTable {

    @Override
    public String name() {
        return "Jira CSV";
    }

    @Override
    public List<String> missing(Header header, TeamSettings team) {
        JiraColumns columns = JiraColumns.of(header, team);
        List<String> missing = new ArrayList<>();
        if (!columns.has(JiraColumn.KEY)) {
            missing.add("Issue key");
        }
        if (!columns.has(JiraColumn.SUMMARY)) {
            missing.add("Summary");
        }
        return missing;
    }

    @Override
    public int likeness(Header header, TeamSettings team) {
        return JiraColumns.of(header, team).fields().size();
    }

    @Override
    public ItemsFile read(Table table, String file, TeamSettings team) throws IOException {
        return new JiraReading(table, file, team).read();
    }
}
