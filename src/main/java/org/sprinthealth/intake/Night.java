package org.sprinthealth.intake;

import java.util.List;
import java.util.Map;
import org.sprinthealth.facts.FileReceipt;
import org.sprinthealth.facts.Origin;
import org.sprinthealth.facts.Rejected;
import org.sprinthealth.facts.Snapshot;
import org.sprinthealth.facts.Sprint;

/**
 * One night's exports of items, read together.
 *
 * @param snapshot the team's items as the files show them together
 * @param sprints sprints whose dates the items themselves know, ordered by start then name
 * @param receipts the account of each file, in the order of the files
 * @param rejected rows and columns that could not be used, in the order of the files
 * @param understood what was mapped to what in each file, in the order of the files
 * @param origins where each item stands, by its key: in the newest file that has it
 */
public record Night(
        Snapshot snapshot,
        List<Sprint> sprints,
        List<FileReceipt> receipts,
        List<Rejected> rejected,
        List<Understood> understood,
        Map<String, Origin> origins) {
    public Night {
        sprints = List.copyOf(sprints);
        receipts = List.copyOf(receipts);
        rejected = List.copyOf(rejected);
        understood = List.copyOf(understood);
        origins = Map.copyOf(origins);
    }
}
