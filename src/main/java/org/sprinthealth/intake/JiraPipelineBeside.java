package org.sprinthealth.intake;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.facts.Rejected;
import org.sprinthealth.intake.Beside.FieldValue;
import org.sprinthealth.intake.cells.DateTroubles;
import org.sprinthealth.intake.table.Header;
import org.sprinthealth.intake.table.Row;
import org.sprinthealth.intake.table.Table;
import org.sprinthealth.settings.TeamSettings;

/**
 * A file of the data pipeline that tells more of the issues in another: their own fields, a row each, or their history, a row
 * a change. Who made a change is never read.
 */
final class JiraPipelineBeside implements ExportFormat.OfTable {
    private static final List<String> VALUES = List.of("issue_id", "field_id", "field_name", "field_value");
    private static final List<String> HISTORY =
            List.of("issue_id", "changelog_id", "created_date", "field", "from", "from_string", "to", "to_string");

    @Override
    public boolean isOfTeams() {
        return false;
    }

    @Override
    public String name() {
        return "Jira data pipeline, beside issues";
    }

    @Override
    public List<String> missing(Header header, TeamSettings team) {
        List<String> values = lacking(VALUES, header);
        List<String> history = lacking(HISTORY, header);
        return values.size() < history.size() ? values : history;
    }

    private static List<String> lacking(List<String> titles, Header header) {
        return titles.stream().filter(title -> place(title, header) < 0).toList();
    }

    private static int place(String title, Header header) {
        for (int i = 0; i < header.width(); i++) {
            if (header.titles().get(i).equalsIgnoreCase(title)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public int likeness(Header header, TeamSettings team) {
        return (int) HISTORY.stream().filter(title -> place(title, header) >= 0).count();
    }

    @Override
    public String remedy() {
        return "Drop the files of one export of the data pipeline together";
    }

    @Override
    public Companion read(Table table, String file, TeamSettings team) throws IOException {
        boolean history = lacking(HISTORY, table.header()).isEmpty();
        return new Reading(table, file, history).read();
    }

    /** One such file being read. */
    private static final class Reading {
        private final Table table;
        private final String file;
        private final boolean history;
        private final Map<String, Integer> places = new HashMap<>();
        private final Map<String, List<FieldValue>> values = new TreeMap<>();
        private final Map<String, List<JiraChange>> changes = new TreeMap<>();
        private final List<Rejected> rejected = new ArrayList<>();
        private int accepted;
        private int blank;

        Reading(Table table, String file, boolean history) {
            this.table = table;
            this.file = file;
            this.history = history;
            (history ? HISTORY : VALUES).forEach(title -> places.put(title, place(title, table.header())));
        }

        Companion read() throws IOException {
            for (Row row = table.next(); row != null; row = table.next()) {
                if (row.isBlank()) {
                    blank++;
                } else if (history) {
                    change(row);
                } else {
                    value(row);
                }
            }
            changes.values().forEach(list -> list.sort(JiraChange.OLDEST_FIRST));
            List<String> notes = new ArrayList<>(table.notes());
            notes.add(
                    history
                            ? "It is the history of the issues exported with it."
                            : "It holds the site's own fields of the issues exported with it.");
            return new Companion(
                    Map.of(), new Beside(values, changes, history), accepted, rejected.size(), blank, rejected, notes);
        }

        private String cell(Row row, String title) {
            return JiraPipelineCsv.withLineEnds(row.cell(places.getOrDefault(title, -1)));
        }

        private void value(Row row) {
            String issue = cell(row, "issue_id");
            if (refused(row, issue)) {
                return;
            }
            values.computeIfAbsent(issue, first -> new ArrayList<>())
                    .add(new FieldValue(cell(row, "field_id"), cell(row, "field_name"), cell(row, "field_value")));
            accepted++;
        }

        private void change(Row row) {
            String issue = cell(row, "issue_id");
            String created = cell(row, "created_date");
            Optional<Instant> at = JiraTime.read(created);
            if (refused(row, issue)) {
                return;
            }
            if (at.isEmpty()) {
                refuse(row, "created_date", "found " + DateTroubles.shown(created), "Export it again without editing");
                return;
            }
            JiraChange change = new JiraChange(
                    at.get(),
                    number(cell(row, "changelog_id")),
                    cell(row, "field"),
                    null,
                    cell(row, "from"),
                    cell(row, "from_string"),
                    cell(row, "to"),
                    cell(row, "to_string"));
            List<JiraChange> ofIssue = changes.computeIfAbsent(issue, first -> new ArrayList<>());
            if (change.mayCount()) {
                ofIssue.add(change);
            }
            accepted++;
        }

        private boolean refused(Row row, String issue) {
            if (!row.isBlankFrom(table.header().width())) {
                refuse(row, null, "it has more cells than the header has columns", "Export again without editing");
                return true;
            }
            if (!issue.matches("\\d{1,18}")) {
                refuse(row, "issue_id", "it has no number of an issue", "Export again without editing");
                return true;
            }
            return false;
        }

        private void refuse(Row row, @Nullable String column, String reason, String remedy) {
            rejected.add(new Rejected(file, row.line(), column, reason, remedy));
        }

        private static long number(String id) {
            return id.matches("\\d{1,18}") ? Long.parseLong(id) : 0;
        }
    }
}
