package org.sprinthealth.facts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When something happened, as exactly as the exports can tell. */
public sealed interface Moment {
    /** Known to the instant, from a changelog or a resolved date. */
    record Exact(Instant at) implements Moment {}

    /**
     * Somewhere after one snapshot and up to the next.
     *
     * @param after the snapshot that did not show it yet; null where there was none before
     * @param upTo the first snapshot that shows it
     */
    record Between(@Nullable Instant after, Instant upTo) implements Moment {}

    /** The earliest instant by which it is known to have happened. */
    default Instant knownBy() {
        if (this instanceof Exact exact) {
            return exact.at();
        }
        return ((Between) this).upTo();
    }
}
