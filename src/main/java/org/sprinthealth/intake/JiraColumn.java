package org.sprinthealth.intake;

import org.jspecify.annotations.Nullable;
import org.sprinthealth.facts.Field;

/** What a column of a Jira export means. */
enum JiraColumn {
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
    /** A person's name or account, which is never read. */
    PERSON(null),
    /** Known, and of no use here. */
    UNUSED(null);

    private final @Nullable Field field;

    JiraColumn(@Nullable Field field) {
        this.field = field;
    }

    /** The field that it fills, or null where its cells are not to be read. */
    @Nullable
    Field field() {
        return field;
    }

    /** The column that an alias of the portfolio file means by a field. */
    static JiraColumn of(Field field) {
        return field == Field.LINKS ? OUTWARD_LINK : valueOf(field.name());
    }
}
