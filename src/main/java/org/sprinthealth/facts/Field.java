package org.sprinthealth.facts;

/**
 * A column that an export can have, whatever the tracker calls it. A field that a snapshot lacks is unknown there, never
 * cleared.
 */
public enum Field {
    KEY,
    ID,
    TYPE,
    SUMMARY,
    STATUS,
    STATUS_CATEGORY,
    RESOLUTION,
    RANK,
    PRIORITY,
    SPRINT,
    ESTIMATE,
    LABELS,
    PARENT,
    LINKS,
    CREATED,
    UPDATED,
    RESOLVED,
    DESCRIPTION,
    CRITERIA,
    COMMENTS,
    FLAGGED,
    REQUESTER_GROUP,
    TEAM
}
