package org.sprinthealth.intake.contracts;

import java.util.List;
import org.sprinthealth.facts.Rejected;

/**
 * What one file of a contract says, and the account of its rows.
 *
 * @param <F> the fact that a row becomes
 * @param facts what its rows say: in the order of the file, or in an order that tells nothing where it would tell who wrote
 * @param quarantined rows refused
 * @param blank rows without content
 * @param rejected what was refused, rows and cells, in the order of the file
 * @param notes what a reader should know of it
 */
public record ContractRows<F>(List<F> facts, int quarantined, int blank, List<Rejected> rejected, List<String> notes) {
    public ContractRows {
        facts = List.copyOf(facts);
        rejected = List.copyOf(rejected);
        notes = List.copyOf(notes);
    }
}
