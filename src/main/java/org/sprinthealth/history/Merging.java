package org.sprinthealth.history;

import static org.sprinthealth.facts.Field.COMMENTS;
import static org.sprinthealth.facts.Field.CREATED;
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
import static org.sprinthealth.facts.Field.RESOLUTION;
import static org.sprinthealth.facts.Field.RESOLVED;
import static org.sprinthealth.facts.Field.SPRINT;
import static org.sprinthealth.facts.Field.STATUS;
import static org.sprinthealth.facts.Field.STATUS_CATEGORY;
import static org.sprinthealth.facts.Field.SUMMARY;
import static org.sprinthealth.facts.Field.TYPE;
import static org.sprinthealth.facts.Field.UPDATED;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.facts.Criteria;
import org.sprinthealth.facts.Dates;
import org.sprinthealth.facts.Field;
import org.sprinthealth.facts.Item;
import org.sprinthealth.facts.Scope;
import org.sprinthealth.facts.State;

/**
 * What is known of an item once a snapshot has shown it again: what the export has a column for is as shown, even where the
 * cell is empty; what it has no column for stays as it was.
 *
 * @param fields the columns that the snapshot has for the item
 * @param scope how much of the tracker it shows
 */
record Merging(Set<Field> fields, Scope scope) {

    /** The known item with what is shown; the very same item where nothing of substance is new. */
    Item merge(Item known, Item shown) {
        Item merged = merge(
                known,
                shown,
                orderedByRow(shown) ? shown.row() : known.row(),
                known.dates().updated());
        if (merged.equals(known)) {
            return known;
        }
        int row = scope == Scope.FILTERED ? known.row() : shown.row();
        return merge(
                known,
                shown,
                row,
                maybe(UPDATED, shown.dates().updated(), known.dates().updated()));
    }

    /**
     * Whether a new place in the export is news. It is for the open backlog items of a tracker without ranks, whose order
     * may be the row order; then the last whole export has to give them all. Elsewhere a place means nothing, and would
     * make a new version of everything each time a row is added above.
     */
    private boolean orderedByRow(Item shown) {
        return scope != Scope.FILTERED && shown.rank() == null && shown.isStandard() && shown.isOpen();
    }

    private Item merge(Item known, Item shown, int row, @Nullable Instant updated) {
        return new Item(
                shown.key(),
                shown.id() == null ? known.id() : shown.id(),
                pick(TYPE, shown.type(), known.type()),
                pick(TYPE, shown.level(), known.level()),
                pick(SUMMARY, shown.summary(), known.summary()),
                pick(STATUS, shown.status(), known.status()),
                state(known, shown),
                maybe(RANK, shown.rank(), known.rank()),
                row,
                maybe(PRIORITY, shown.priority(), known.priority()),
                pick(SPRINT, shown.sprints(), known.sprints()),
                maybe(ESTIMATE, shown.estimate(), known.estimate()),
                pick(LABELS, shown.labels(), known.labels()),
                maybe(PARENT, shown.parentKey(), known.parentKey()),
                pick(LINKS, shown.links(), known.links()),
                new Dates(
                        maybe(CREATED, shown.dates().created(), known.dates().created()),
                        updated,
                        maybe(RESOLVED, shown.dates().resolved(), known.dates().resolved())),
                pick(FLAGGED, shown.flagged(), known.flagged()),
                maybe(REQUESTER_GROUP, shown.requesterGroup(), known.requesterGroup()),
                pick(COMMENTS, shown.comments(), known.comments()),
                keepsCriteria(known.criteria(), shown.criteria()) ? known.criteria() : shown.criteria(),
                hasText() ? shown.text() : known.text());
    }

    private <T> T pick(Field column, T shown, T known) {
        return fields.contains(column) ? shown : known;
    }

    private <T> @Nullable T maybe(Field column, @Nullable T shown, @Nullable T known) {
        return fields.contains(column) ? shown : known;
    }

    /** The resolution and the status category help to map a status; without them the mapping known for it holds. */
    private @Nullable State state(Item known, Item shown) {
        if (!fields.contains(STATUS)) {
            return known.state();
        }
        boolean lostCategory = shown.state() == null && !fields.contains(STATUS_CATEGORY);
        boolean lostResolution =
                shown.state() == State.DONE && known.state() == State.CANCELLED && !fields.contains(RESOLUTION);
        return known.status().equals(shown.status()) && (lostCategory || lostResolution)
                ? known.state()
                : shown.state();
    }

    private boolean hasText() {
        return fields.contains(DESCRIPTION) || fields.contains(CRITERIA);
    }

    /** Criteria stay as known where the place that they were found in is not in the export. */
    private boolean keepsCriteria(Criteria known, Criteria shown) {
        String source = known.source();
        if (source == null) {
            return !hasText() && shown.source() == null;
        }
        if (source.startsWith("field")) {
            return !fields.contains(CRITERIA);
        }
        if (source.startsWith("sub-task")) {
            return shown.source() == null && (scope == Scope.FILTERED || !fields.contains(PARENT));
        }
        return !fields.contains(DESCRIPTION);
    }
}
