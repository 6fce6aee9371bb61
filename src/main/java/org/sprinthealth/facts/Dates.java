package org.sprinthealth.facts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When the tracker says an item was created, last updated and resolved; null where the export does not say. */
public record Dates(
        @Nullable Instant created,
        @Nullable Instant updated,
        @Nullable Instant resolved) {

    /** An export that says nothing about dates. */
    public static final Dates UNKNOWN = new Dates(null, null, null);
}
