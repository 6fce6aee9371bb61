package org.sprinthealth.intake;

import java.util.List;
import java.util.Map;
import org.sprinthealth.facts.Rejected;

/**
 * What a file says about the items in other files of its night, itself holding none: the categories of statuses, say, or
 * nothing that is of use here.
 *
 * @param categories the tracker's categories of statuses, by the statuses' names
 * @param beside what it tells of each issue, by the id
 * @param accepted rows or records used, or left out on purpose
 * @param quarantined rows or records refused
 * @param blank rows or records without content
 * @param rejected what was refused, in the order of the file
 * @param notes what it is, and what becomes of it
 */
record Companion(
        Map<String, String> categories,
        Beside beside,
        int accepted,
        int quarantined,
        int blank,
        List<Rejected> rejected,
        List<String> notes)
        implements Contents {
    Companion {
        categories = Map.copyOf(categories);
        rejected = List.copyOf(rejected);
        notes = List.copyOf(notes);
    }

    /** A file that is known and of no use here. */
    static Companion leftOut(int records, String what) {
        return new Companion(Map.of(), Beside.NOTHING, records, 0, 0, List.of(), List.of(what));
    }
}
