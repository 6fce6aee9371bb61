package org.sprinthealth.history;

import static org.sprinthealth.facts.Field.COMMENTS;
import static org.sprinthealth.facts.Field.CRITERIA;
import static org.sprinthealth.facts.Field.DESCRIPTION;
import static org.sprinthealth.facts.Field.ESTIMATE;
import static org.sprinthealth.facts.Field.FLAGGED;
import static org.sprinthealth.facts.Field.LABELS;
import static org.sprinthealth.facts.Field.LINKS;
import static org.sprinthealth.facts.Field.PARENT;
import static org.sprinthealth.facts.Field.PRIORITY;
import static org.sprinthealth.facts.Field.RANK;
import static org.sprinthealth.facts.Field.REQUESTER_GROUP;
import static org.sprinthealth.facts.Field.SPRINT;
import static org.sprinthealth.facts.Field.STATUS;
import static org.sprinthealth.facts.Field.SUMMARY;
import static org.sprinthealth.facts.Field.TYPE;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.facts.Dates;
import org.sprinthealth.facts.Field;
import org.sprinthealth.facts.Item;

/**
 * Lays what a changelog tells of an item over what a snapshot shows of it.
 *
 * @param fields what the changelog covers; the rest, with key, id, place and dates, is as the snapshot shows it
 */
record Overlay(Set<Field> fields) {

    /** The item as told and, where nothing is told, as shown. */
    Item over(Item shown, Item told) {
        return over(shown, told, shown.dates());
    }

    /** The same, with other dates. */
    Item over(Item shown, Item told, Dates dates) {
        boolean text = fields.contains(DESCRIPTION) || fields.contains(CRITERIA);
        return new Item(
                shown.key(),
                shown.id(),
                pick(TYPE, told.type(), shown.type()),
                pick(TYPE, told.level(), shown.level()),
                pick(SUMMARY, told.summary(), shown.summary()),
                pick(STATUS, told.status(), shown.status()),
                maybe(STATUS, told.state(), shown.state()),
                maybe(RANK, told.rank(), shown.rank()),
                shown.row(),
                maybe(PRIORITY, told.priority(), shown.priority()),
                pick(SPRINT, told.sprints(), shown.sprints()),
                maybe(ESTIMATE, told.estimate(), shown.estimate()),
                pick(LABELS, told.labels(), shown.labels()),
                maybe(PARENT, told.parentKey(), shown.parentKey()),
                pick(LINKS, told.links(), shown.links()),
                dates,
                pick(FLAGGED, told.flagged(), shown.flagged()),
                maybe(REQUESTER_GROUP, told.requesterGroup(), shown.requesterGroup()),
                pick(COMMENTS, told.comments(), shown.comments()),
                text ? told.criteria() : shown.criteria(),
                text ? told.text() : shown.text());
    }

    /** Whether two items differ in what is covered. */
    boolean differ(Item one, Item other) {
        return !over(one, other).equals(one);
    }

    private <T> T pick(Field field, T told, T shown) {
        return fields.contains(field) ? told : shown;
    }

    private <T> @Nullable T maybe(Field field, @Nullable T told, @Nullable T shown) {
        return fields.contains(field) ? told : shown;
    }
}
