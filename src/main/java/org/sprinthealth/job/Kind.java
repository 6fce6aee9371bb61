package org.sprinthealth.job;

/** How much of a run is done: everything once a week, all but the workbooks in the nights between. */
public enum Kind {
    WEEKLY,
    NIGHTLY
}
