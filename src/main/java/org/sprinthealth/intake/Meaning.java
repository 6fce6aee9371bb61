package org.sprinthealth.intake;

import org.jspecify.annotations.Nullable;
import org.sprinthealth.facts.Field;

/** What a column of a table of items means. */
enum Meaning {
    KEY(Field.KEY),
    ID(Field.ID),
    TYPE(Field.TYPE),
    SUMMARY(Field.SUMMARY),
    STATUS(Field.STATUS),
    STATUS_CATEGORY(Field.STATUS_CATEGORY),
    RESOLUTION(Field.RESOLUTION),
    RANK(Field.RANK),
    PRIORITY(Field.PRIORITY),
    SPRINT(Field.SPRINT),
    ESTIMATE(Field.ESTIMATE),
    LABELS(Field.LABELS),
    PARENT_KEY(Field.PARENT),
    /** The parent's id in most versions, its key in some. */
    PARENT(Field.PARENT),
    INWARD_LINK(Field.LINKS),
    OUTWARD_LINK(Field.LINKS),
    CREATED(Field.CREATED),
    UPDATED(Field.UPDATED),
    RESOLVED(Field.RESOLVED),
    DESCRIPTION(Field.DESCRIPTION),
    CRITERIA(Field.CRITERIA),
    COMMENTS(Field.COMMENTS),
    FLAGGED(Field.FLAGGED),
    REQUESTER_GROUP(Field.REQUESTER_GROUP),
    TEAM(Field.TEAM),
    /** Of several columns named like statuses, the one that is ticked is the item's status. */
    TICK(Field.STATUS),
    /** Who wants something, in tables that write a user story in three columns. */
    STORY_WHO(Field.SUMMARY),
    /** What is wanted. */
    STORY_WHAT(Field.SUMMARY),
    /** What for. */
    STORY_WHY(Field.SUMMARY),
    /** The sprint's own number, dates and name, where each has a column. */
    SPRINT_NUMBER(Field.SPRINT),
    SPRINT_START(Field.SPRINT),
    SPRINT_END(Field.SPRINT),
    /** A sprint, where the export has no iterations. */
    MILESTONE(Field.SPRINT),
    /** Titles of a tree, a column a level. */
    TREE_SUMMARY(Field.SUMMARY),
    /** The page of an item, which tells what is no item. */
    URL(Field.KEY),
    /** When the tracker put an item away. */
    ARCHIVED(Field.RESOLUTION),
    /** When an item was closed without being done. */
    CANCELLED_ON(Field.RESOLUTION),
    /** Known, and of no use here. */
    UNUSED(null);

    private final @Nullable Field field;

    Meaning(@Nullable Field field) {
        this.field = field;
    }

    /** The field that it fills, or null where its cells are not to be read. */
    @Nullable
    Field field() {
        return field;
    }

    /** The column that an alias of the portfolio file means by a field. */
    static Meaning of(Field field) {
        return field == Field.LINKS ? OUTWARD_LINK : valueOf(field.name());
    }
}
