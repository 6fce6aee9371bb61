package org.sprinthealth.intake;

import java.time.Instant;
import org.sprinthealth.intake.table.PartName;

/**
 * A file that came in and is kept: the archive has its bytes under its fingerprint.
 *
 * @param team the team's id
 * @param name its name, as dropped
 * @param sha256 its fingerprint, lower-case hex
 * @param modified when it was last written before it was taken
 * @param size its size in bytes
 */
public record Arrival(String team, String name, String sha256, Instant modified, long size) {

    /** The name by which reports call a part of it. */
    String nameOf(PartName part) {
        return part.equals(PartName.WHOLE) ? name : name + "/" + part.inWords();
    }

    /** Whether a name that reports print is this file's, or that of a part of it. */
    public boolean isCalled(String reported) {
        return reported.equals(name) || reported.startsWith(name + "/");
    }
}
