package org.sprinthealth.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.facts.Field;
import org.sprinthealth.intake.Beside.FieldValue;
import org.sprinthealth.intake.table.Tidy;
import org.sprinthealth.settings.TeamSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The issues of a data pipeline's export put together with what the files beside it tell of them. */
final class JiraPipeline {
    private final ItemsFile issues;
    private final Beside beside;
    private final JiraFields fields;
    private final Tidy tidy = new Tidy();

    private JiraPipeline(ItemsFile issues, Beside beside, TeamSettings team) {
        this.issues = issues;
        this.beside = beside;
        this.fields = new JiraFields(team);
    }

    /** The file of issues with their own fields and their history. */
    static ItemsFile together(ItemsFile issues, Beside beside, TeamSettings team) {
        return beside.isNothing() ? issues : new JiraPipeline(issues, beside, team).together();
    }

    private ItemsFile together() {
        List<JiraIssue> whole = new ArrayList<>();
        for (ItemRow row : issues.rows()) {
            whole.add(issue(row));
        }
        ItemsFile read = new JiraRows(whole, fields, new Names())
                .file(issues.withheld(), issues.rejected(), issues.blank(), null, issues.notes());
        Map<String, Field> columns = new LinkedHashMap<>(issues.columns());
        fields.all()
                .forEach(id ->
                        fields.meaning(id).map(Meaning::field).ifPresent(field -> columns.put(fields.name(id), field)));
        return new ItemsFile(
                read.rows(),
                issues.withheld(),
                read.fields(),
                read.sprints(),
                read.newestUpdate(),
                issues.cutShort(),
                issues.quarantined(),
                issues.blank(),
                issues.rejected(),
                read.notes(),
                columns,
                read.changelogs(),
                null);
    }

    private JiraIssue issue(ItemRow row) {
        String id = row.text(Field.ID);
        Map<String, Said> custom = new TreeMap<>();
        for (FieldValue value : beside.values().getOrDefault(id, List.of())) {
            Said said = new Said(node(value.value()), tidy);
            fields.learn(value.id(), value.name());
            fields.see(value.id(), said);
            custom.put(value.id(), said);
        }
        Map<Field, List<String>> own = new EnumMap<>(Field.class);
        own.putAll(row.cells());
        return new JiraIssue(
                row.key(),
                own,
                issues.fields(),
                row.level(),
                row.links(),
                row.dates(),
                row.comments(),
                custom,
                changes(id),
                true,
                Math.toIntExact(row.line()));
    }

    private @Nullable List<JiraChange> changes(String id) {
        return beside.hasChanges() ? beside.changes().getOrDefault(id, List.of()) : null;
    }

    /** A list of values is written in brackets. */
    private static JsonNode node(String value) {
        boolean list = value.startsWith("[") && value.endsWith("]");
        return list
                ? JsonNodeFactory.instance.arrayNode().add(value.substring(1, value.length() - 1))
                : JsonNodeFactory.instance.stringNode(value);
    }

    /** What several files beside one export tell together. */
    static Beside both(Beside one, Beside other) {
        Map<String, List<FieldValue>> values = new TreeMap<>(one.values());
        other.values().forEach((id, more) -> values.merge(id, more, JiraPipeline::joined));
        Map<String, List<JiraChange>> changes = new TreeMap<>(one.changes());
        other.changes().forEach((id, more) -> changes.merge(id, more, JiraPipeline::joined));
        return new Beside(values, changes, one.hasChanges() || other.hasChanges());
    }

    private static <T> List<T> joined(List<T> one, List<T> other) {
        List<T> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }
}
