package org.sprinthealth.intake;

import java.util.List;
import org.sprinthealth.facts.FileReceipt;
import org.sprinthealth.facts.Rejected;
import org.sprinthealth.facts.Sprint;

/**
 * A team's sprints as one sprints file has them.
 *
 * @param sprints the sprints, in the order of the file
 * @param receipt the file's account
 * @param rejected rows that could not be used, in the order of the file
 */
public record SprintsFile(List<Sprint> sprints, FileReceipt receipt, List<Rejected> rejected) {
    public SprintsFile {
        sprints = List.copyOf(sprints);
        rejected = List.copyOf(rejected);
    }
}
