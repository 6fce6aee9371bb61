package org.sprinthealth.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sprinthealth.facts.Field;
import org.sprinthealth.intake.cells.ExportDates;
import org.sprinthealth.intake.cells.Words;

/**
 * A CSV export of GitLab's issues. An iteration is a sprint where the export has iterations, else a milestone is. A status is
 * open or closed, unless a label of the form {@code workflow::doing} tells more.
 */
final class GitLabCsv implements ItemTable {
    private static final Words<Meaning> TITLES = Words.read("gitlab-headers.txt", Meaning.class);
    private static final Pattern PROJECT =
            Pattern.compile("https?://[^/]+/((?:.*/)?([^/]+))/-/(?:issues|work_items)/\\d+");

    @Override
    public String name() {
        return "GitLab CSV";
    }

    @Override
    public Map<Meaning, String> needed() {
        return Map.of(Meaning.KEY, "Issue ID", Meaning.SUMMARY, "Title", Meaning.STATUS, "State", Meaning.ID, "URL");
    }

    @Override
    public Optional<Meaning> meaning(String title) {
        return TITLES.meaningOf(title);
    }

    @Override
    public String key(Line line) {
        return line.first(Meaning.KEY).map(number -> "#" + number).orElse("");
    }

    @Override
    public String identity(Line line) {
        return line.first(Meaning.ID).orElse(key(line));
    }

    @Override
    public String exampleKey() {
        return "#12";
    }

    @Override
    public Optional<String> status(Line line) {
        return StatusLabels.status(
                line.first(Meaning.STATUS), line.all(Meaning.LABELS).stream().flatMap(labelSeparator()::splitAsStream));
    }

    @Override
    public List<SprintText> sprints(Line line, ExportDates dates) {
        Meaning means = line.columns().has(Meaning.SPRINT) ? Meaning.SPRINT : Meaning.MILESTONE;
        return line.first(means)
                .map(name -> List.of(new SprintText(name, null)))
                .orElse(List.of());
    }

    /** Numbers are unique in a project only: where a group was exported, keys say of which, by its path if need be. */
    @Override
    public List<ItemRow> together(List<ItemRow> rows, ItemColumns columns) {
        Map<ItemRow, String> paths = new HashMap<>();
        Set<String> names = new HashSet<>();
        for (ItemRow row : rows) {
            Matcher page = PROJECT.matcher(row.text(Field.ID));
            if (page.matches()) {
                paths.put(row, page.group(1));
                names.add(page.group(2));
            }
        }
        Set<String> projects = new HashSet<>(paths.values());
        if (projects.size() < 2) {
            return rows;
        }
        boolean byName = names.size() == projects.size();
        return rows.stream()
                .map(row -> {
                    String path = paths.getOrDefault(row, "");
                    return row.called((byName ? path.substring(path.lastIndexOf('/') + 1) : path) + row.key());
                })
                .toList();
    }
}
