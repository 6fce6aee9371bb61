package org.sprinthealth.intake;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.facts.Comments;
import org.sprinthealth.facts.Field;
import org.sprinthealth.intake.cells.People;
import tools.jackson.databind.JsonNode;

/**
 * Issues as GitHub's REST interface answers them, or its command line ({@code gh issue list --json …}). Pull requests stand
 * among the issues of the former, and are left out. A milestone stands for a sprint.
 */
final class GitHubIssuesJson implements ItemRecords {
    private static final Pattern PAGE =
            Pattern.compile("https?://[^/]+/(?:repos/)?[^/]+/([^/]+)/(?:issues|pull)/(\\d+)");
    private static final Set<String> TYPE_LABELS = Set.of("bug", "epic", "story", "task", "spike", "chore");

    @Override
    public String name() {
        return "GitHub issues JSON";
    }

    @Override
    public boolean fits(JsonNode first) {
        boolean rest = first.has("number") && first.has("title") && first.has("html_url") && first.has("state");
        boolean commandLine = first.has("number") && first.has("title") && first.has("state") && first.has("url");
        return rest || commandLine;
    }

    @Override
    public Map<String, Field> names() {
        Map<String, Field> names = new LinkedHashMap<>();
        names.put("number", Field.KEY);
        names.put("id", Field.ID);
        names.put("title", Field.SUMMARY);
        names.put("type", Field.TYPE);
        names.put("state", Field.STATUS);
        names.put("state_reason", Field.RESOLUTION);
        names.put("stateReason", Field.RESOLUTION);
        names.put("labels", Field.LABELS);
        names.put("milestone", Field.SPRINT);
        names.put("body", Field.DESCRIPTION);
        names.put("comments", Field.COMMENTS);
        names.put("parent_issue_url", Field.PARENT);
        names.put("created_at", Field.CREATED);
        names.put("createdAt", Field.CREATED);
        names.put("updated_at", Field.UPDATED);
        names.put("updatedAt", Field.UPDATED);
        names.put("closed_at", Field.RESOLVED);
        names.put("closedAt", Field.RESOLVED);
        return names;
    }

    @Override
    public Map<Field, List<String>> dates() {
        return Map.of(
                Field.CREATED, List.of("created_at", "createdAt"),
                Field.UPDATED, List.of("updated_at", "updatedAt"),
                Field.RESOLVED, List.of("closed_at", "closedAt"));
    }

    /** As in a project's export, so that both can be read as one night. */
    @Override
    public String key(Said item) {
        return item.at("number")
                .text()
                .map(number -> page(item)
                        .filter(Matcher::matches)
                        .map(page -> page.group(1) + "#" + number)
                        .orElse("#" + number))
                .orElse("");
    }

    private static Optional<Matcher> page(Said item) {
        return item.at("html_url").text().or(() -> item.at("url").text()).map(PAGE::matcher);
    }

    @Override
    public String exampleKey() {
        return "web#12";
    }

    @Override
    public @Nullable String leftOut(Said item) {
        return item.node().has("pull_request") ? "pull requests" : null;
    }

    @Override
    public Map<Field, List<String>> cells(Said item) {
        Map<Field, List<String>> cells = new EnumMap<>(Field.class);
        List<String> labels =
                labels(item).map(People::leftOut).distinct().sorted().toList();
        ItemRecords.put(cells, Field.ID, item.at("id").text());
        ItemRecords.put(cells, Field.SUMMARY, item.at("title").text().map(JiraWords::oneLine));
        ItemRecords.put(cells, Field.TYPE, type(item, labels));
        ItemRecords.put(
                cells, Field.STATUS, StatusLabels.status(item.at("state").text(), labels.stream()));
        ItemRecords.put(
                cells,
                Field.RESOLUTION,
                item.at("state_reason").text().or(() -> item.at("stateReason").text()));
        ItemRecords.put(cells, Field.SPRINT, item.at("milestone").at("title").text());
        ItemRecords.put(cells, Field.DESCRIPTION, item.at("body").text().map(People::leftOut));
        ItemRecords.put(cells, Field.PARENT, parent(item));
        if (!labels.isEmpty()) {
            cells.put(Field.LABELS, labels);
        }
        return cells;
    }

    private static Stream<String> labels(Said item) {
        return item.at("labels").stream()
                .flatMap(label -> label.text().or(() -> label.at("name").text()).stream());
    }

    /** The type where the organisation uses types, else what a label says. */
    private static Optional<String> type(Said item, List<String> labels) {
        return item.at("type")
                .at("name")
                .text()
                .or(() -> item.at("issueType").at("name").text())
                .or(() -> labels.stream()
                        .filter(label -> TYPE_LABELS.contains(label.toLowerCase(Locale.ROOT)))
                        .findFirst());
    }

    private static Optional<String> parent(Said item) {
        return item.at("parent_issue_url")
                .text()
                .map(PAGE::matcher)
                .filter(Matcher::matches)
                .map(page -> page.group(1) + "#" + page.group(2));
    }

    /** The interface counts comments; the command line gives them with their authors, who are not looked at. */
    @Override
    public Comments comments(Said item) {
        Said comments = item.at("comments");
        int count = comments.node().isArray()
                ? comments.node().size()
                : comments.node().asInt(0);
        return count == 0 ? Comments.NONE : new Comments(count, 0, null);
    }
}
