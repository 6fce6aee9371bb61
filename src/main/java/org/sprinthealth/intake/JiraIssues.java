package org.sprinthealth.intake;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.facts.Comments;
import org.sprinthealth.facts.Dates;
import org.sprinthealth.facts.Rejected;
import org.sprinthealth.intake.cells.DateTroubles;
import org.sprinthealth.intake.cells.ExportDates;
import org.sprinthealth.intake.table.Records;
import org.sprinthealth.intake.table.Tidy;
import org.sprinthealth.settings.TeamSettings;
import tools.jackson.databind.JsonNode;

/** One file of Jira issues being read, issue by issue. */
final class JiraIssues {
    /** The longest text that is used, as in tables. */
    private static final int LONGEST = 32_767;

    private final Records records;
    private final String file;
    private final Tidy tidy = new Tidy();
    private final ExportDates dates;
    private final JiraFields fields;
    private final Names names = new Names();
    private final List<JiraIssue> issues = new ArrayList<>();
    private final Map<String, Integer> recordOfKey = new HashMap<>();
    private final Set<String> withheld = new LinkedHashSet<>();
    private final List<Rejected> rejected = new ArrayList<>();
    private int blank;

    JiraIssues(Records records, String file, TeamSettings team) {
        this.records = records;
        this.file = file;
        this.dates = new ExportDates(team.exports().zone(), team.exports().dateOrder());
        this.fields = new JiraFields(team);
    }

    ItemsFile read() throws IOException {
        for (JsonNode record = records.next(); record != null; record = records.next()) {
            take(new Said(record, tidy));
        }
        records.pages().forEach(page -> learnNames(new Said(page.envelope(), tidy)));
        JiraRows rows = new JiraRows(issues, fields, names);
        return rows.file(withheld, rejected, blank, JiraPaging.shortfall(records), notes());
    }

    private void learnNames(Said answer) {
        answer.at("names")
                .node()
                .propertyStream()
                .forEach(name -> fields.learn(name.getKey(), name.getValue().asString("")));
    }

    private void take(Said issue) {
        if (issue.node().isEmpty()) {
            blank++;
            return;
        }
        String key = issue.at("key").text().orElse("");
        Optional<Rejected> trouble = trouble(issue, key);
        if (trouble.isPresent()) {
            rejected.add(trouble.get());
            if (JiraWords.KEY.matcher(key).matches()) {
                withheld.add(key);
            }
            return;
        }
        recordOfKey.put(key, records.number());
        learnNames(issue);
        JiraIssue.learn(issue, names);
        issue.at("fields")
                .node()
                .propertyStream()
                .filter(each -> JiraFields.isCustom(each.getKey()))
                .forEach(each -> fields.see(each.getKey(), new Said(each.getValue(), tidy)));
        JiraIssue read = JiraIssue.of(
                issue, key, dates(issue), comments(issue.at("fields").at("comment")), records.number());
        learnFrom(Objects.requireNonNullElse(read.changes(), List.of()));
        issues.add(read);
    }

    private void learnFrom(List<JiraChange> changes) {
        for (JiraChange change : changes) {
            String id = change.fieldId();
            if (id != null) {
                fields.learn(id, change.field());
            }
        }
    }

    private Optional<Rejected> trouble(Said issue, String key) {
        if (!JiraWords.KEY.matcher(key).matches()) {
            return refuse(
                    "key",
                    key.isEmpty() ? "it has no key" : "what stands there is no key such as ABC-12",
                    "Fetch it again, or take the record out");
        }
        if (!issue.at("fields").node().isObject()) {
            return refuse("fields", "it has no fields", "Fetch issues with all fields");
        }
        Integer before = recordOfKey.get(key);
        if (before != null) {
            return refuse("key", key + " already stands in record " + before, "Keep one record an item");
        }
        for (String field : List.of("created", "updated", "resolutiondate")) {
            Optional<String> wrong = issue.at("fields")
                    .at(field)
                    .text()
                    .filter(text -> JiraTime.read(text).isEmpty());
            if (wrong.isPresent()) {
                return refuse(
                        field, "found " + DateTroubles.shown(wrong.get()), "Fetch it as 2026-03-02T09:00:00.000+0000");
            }
        }
        boolean tooLong = JiraIssue.words(issue.at("fields").at("description"))
                .filter(text -> text.length() > LONGEST)
                .isPresent();
        return tooLong
                ? refuse("description", "it has more than 32,767 characters", "Shorten it in the tracker")
                : Optional.empty();
    }

    private Optional<Rejected> refuse(String field, String reason, String remedy) {
        return Optional.of(new Rejected(file, records.number(), field, reason, remedy));
    }

    private static Dates dates(Said issue) {
        Said fields = issue.at("fields");
        return new Dates(time(fields, "created"), time(fields, "updated"), time(fields, "resolutiondate"));
    }

    private static @Nullable Instant time(Said fields, String field) {
        return fields.at(field).text().flatMap(JiraTime::read).orElse(null);
    }

    /** Who wrote them is never looked at. */
    private Comments comments(Said comment) {
        List<CommentCell> cells = comment.at("comments").stream()
                .map(each -> CommentCell.of(
                        each.at("created").text().orElse("") + ";;"
                                + JiraIssue.words(each.at("body")).orElse(""),
                        dates))
                .toList();
        return CommentCell.together(cells, dates);
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>(records.notes());
        notes.addAll(tidy.notes());
        return notes;
    }
}
