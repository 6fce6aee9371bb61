package org.sprinthealth.facts;

/** How much of the tracker an export shows. Only two full snapshots may conclude that something is gone. */
public enum Scope {
    FULL,
    FILTERED,
    UNKNOWN
}
