package org.sprinthealth.intake;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sprinthealth.intake.table.Records;
import org.sprinthealth.intake.table.Tidy;
import org.sprinthealth.intake.table.Unreadable;
import org.sprinthealth.settings.TeamSettings;
import tools.jackson.databind.JsonNode;

/** What else Jira's interface answers beside issues and sprints: known, and told from what is of use. */
final class JiraListJson implements ExportFormat.OfRecords {

    private static final String STATUSES = "a list of statuses";
    private static final String REFUSAL = "Jira's refusal to answer";
    private static final String CHANGELOG = "the changelog of one issue without the issue";

    private static final List<Listed> LISTS = List.of(
            new Listed("a board's configuration", "columnConfig"),
            new Listed(STATUSES, "name", "statusCategory"),
            new Listed(STATUSES, "name", "statuses", "subtask"),
            new Listed("a list of projects", "key", "projectTypeKey"),
            new Listed("a list of fields", "id", "clauseNames"),
            new Listed("a list of boards", "id", "type", "location"),
            new Listed("a list of issue types", "id", "subtask", "name"),
            new Listed("a list of people", "displayName"),
            new Listed(REFUSAL, "errorMessages"),
            new Listed(CHANGELOG, "created", "items"));

    /**
     * A list that Jira answers.
     *
     * @param what what it is
     * @param has names that each of its records has
     */
    private record Listed(String what, Set<String> has) {
        Listed(String what, String... has) {
            this(what, Set.of(has));
        }

        static Optional<Listed> of(JsonNode first) {
            return LISTS.stream()
                    .filter(list -> list.has.stream().allMatch(first::has))
                    .findFirst();
        }
    }

    @Override
    public boolean isOfTeams() {
        return false;
    }

    @Override
    public String name() {
        return "Jira JSON beside issues";
    }

    @Override
    public boolean fits(JsonNode first) {
        return Listed.of(first).isPresent();
    }

    @Override
    public Companion read(Records records, String file, TeamSettings team) throws IOException {
        Listed list = Listed.of(records.first()).orElseThrow();
        if (list.what().equals(REFUSAL)) {
            throw new Unreadable(0, "it is " + REFUSAL, "Check the address, the query and the token, and fetch again");
        }
        if (list.what().equals(CHANGELOG)) {
            throw new Unreadable(0, "it is " + CHANGELOG, "Fetch the issues themselves with expand=changelog");
        }
        Map<String, String> categories = new TreeMap<>();
        int read = 0;
        Tidy tidy = new Tidy();
        for (JsonNode record = records.next(); record != null; record = records.next()) {
            statuses(new Said(record, tidy)).forEach(status -> learn(status, categories));
            read++;
        }
        return categories.isEmpty()
                ? Companion.leftOut(read, "It is " + list.what() + ", which is known and left out.")
                : new Companion(
                        categories,
                        Beside.NOTHING,
                        read,
                        0,
                        0,
                        List.of(),
                        List.of("It is " + list.what() + ": it tells what the statuses in changelogs mean."));
    }

    private static Stream<Said> statuses(Said record) {
        return Stream.concat(Stream.of(record), record.at("statuses").stream());
    }

    private static void learn(Said status, Map<String, String> categories) {
        Said category = status.at("statusCategory");
        category.at("key")
                .text()
                .or(() -> category.text())
                .ifPresent(key -> status.at("name").text().ifPresent(name -> categories.put(name, key)));
    }
}
