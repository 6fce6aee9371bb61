package org.sprinthealth.intake;

import java.util.List;
import org.sprinthealth.facts.Rejected;
import org.sprinthealth.facts.Sprint;

/**
 * What one sprints file says, and the account of its rows.
 *
 * @param sprints the sprints, in the order of the file
 * @param quarantined rows refused
 * @param blank rows without content
 * @param rejected what was refused, in the order of the file
 * @param notes what a reader should know of it
 */
record SprintRows(List<Sprint> sprints, int quarantined, int blank, List<Rejected> rejected, List<String> notes)
        implements Contents {

    @Override
    public int accepted() {
        return sprints.size();
    }
}
