package org.sprinthealth.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.facts.Criteria;
import org.sprinthealth.facts.Field;
import org.sprinthealth.facts.Item;
import org.sprinthealth.facts.Level;
import org.sprinthealth.intake.criteria.CriteriaText;
import org.sprinthealth.settings.TeamSettings;
import org.sprinthealth.settings.TrackerWords;

/** A night's rows as items: what the team's settings make of its tracker's words, and who is whose parent. */
final class Items {
    private final States states;
    private final Levels levels;
    private final RememberedTexts texts;
    private final Collection<ItemRow> rows;
    private final Map<String, String> keyOfId = new HashMap<>();
    private final boolean numbered;
    private final Map<String, List<String>> subTasks = new HashMap<>();
    private final SortedMap<String, Integer> unmapped = new TreeMap<>();

    Items(Collection<ItemRow> rows, TeamSettings team, RememberedTexts texts) {
        this.rows = rows;
        this.states = new States(team);
        this.levels = new Levels(team);
        this.texts = texts;
        this.numbered = rows.stream().anyMatch(row -> isNumber(row.key()));
        for (ItemRow row : rows) {
            String id = row.first(Field.ID);
            if (id != null) {
                keyOfId.put(id, row.key());
            }
        }
        rows.forEach(this::addToParent);
    }

    private void addToParent(ItemRow row) {
        String parent = parent(row);
        if (parent != null && levels.of(row.text(Field.TYPE), row.level()) == Level.SUB_TASK) {
            subTasks.computeIfAbsent(parent, first -> new ArrayList<>()).add(row.text(Field.SUMMARY));
        }
    }

    /** The items in the order of the rows. */
    List<Item> read() {
        List<Item> items = new ArrayList<>();
        rows.forEach(row -> items.add(item(row, items.size() + 1)));
        return items;
    }

    /** Statuses that nothing maps to a state, with the number of items in each; complete after {@link #read}. */
    SortedMap<String, Integer> unmapped() {
        return unmapped;
    }

    private Item item(ItemRow row, int place) {
        Item item = then(row, place);
        if (item.state() == null && !item.status().isEmpty()) {
            unmapped.merge(item.status(), 1, Integer::sum);
        }
        return item;
    }

    /** A row of the past as the item that it was, at the place that it has now. */
    Item then(ItemRow row, int place) {
        String type = row.text(Field.TYPE);
        String status = row.text(Field.STATUS);
        var state = states.of(status, row.text(Field.STATUS_CATEGORY), row.text(Field.RESOLUTION));
        String estimate = row.first(Field.ESTIMATE);
        return new Item(
                row.key(),
                row.first(Field.ID),
                type,
                levels.of(type, row.level()),
                row.text(Field.SUMMARY),
                status,
                state,
                row.first(Field.RANK),
                place,
                row.first(Field.PRIORITY),
                row.all(Field.SPRINT),
                estimate == null ? null : new BigDecimal(estimate),
                row.all(Field.LABELS),
                parent(row),
                row.links(),
                row.dates(),
                row.first(Field.FLAGGED) != null,
                row.first(Field.REQUESTER_GROUP),
                row.comments(),
                criteria(row),
                texts.facts(row));
    }

    /** A parent is exported by key or by id; where ids are no keys, one is of use only if the parent itself is in sight. */
    private @Nullable String parent(ItemRow row) {
        String parent = row.first(Field.PARENT);
        return parent == null || numbered || !isNumber(parent) ? parent : keyOfId.get(parent);
    }

    private static boolean isNumber(String text) {
        return text.chars().allMatch(Character::isDigit);
    }

    private Criteria criteria(ItemRow row) {
        boolean bug = TrackerWords.meansBug(row.text(Field.TYPE));
        List<String> children = subTasks.getOrDefault(row.key(), List.of());
        return texts.read(new CriteriaText(bug, row.criteria(), row.first(Field.DESCRIPTION), children));
    }
}
