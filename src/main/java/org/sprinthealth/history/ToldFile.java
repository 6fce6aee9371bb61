package org.sprinthealth.history;

import java.time.Instant;
import java.util.Comparator;

/**
 * A file, or a sheet of one, that told something of a team's own tables.
 *
 * @param sha256 its fingerprint
 * @param name its name, with that of the sheet behind it
 * @param toldAt when it was written
 * @param knownFrom from when on it is known: from when it was written where its name says so, else always
 */
record ToldFile(String sha256, String name, Instant toldAt, Instant knownFrom) {
    /** Oldest first; files of one instant, and sheets of one file, in a fixed order. */
    static final Comparator<ToldFile> OLDEST_FIRST = Comparator.comparing(ToldFile::toldAt)
            .thenComparing(ToldFile::sha256)
            .thenComparing(ToldFile::name);

    /** Whether both are one file, be they two sheets of it. */
    boolean isWith(ToldFile other) {
        return toldAt.equals(other.toldAt) && sha256.equals(other.sha256);
    }
}
