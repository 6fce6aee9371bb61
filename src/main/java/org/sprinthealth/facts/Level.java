package org.sprinthealth.facts;

/** How large a thing an item is. Indicators count {@link #STANDARD} items; a {@link #SUB_TASK} never counts. */
public enum Level {
    GOAL,
    PARENT,
    STANDARD,
    SUB_TASK
}
