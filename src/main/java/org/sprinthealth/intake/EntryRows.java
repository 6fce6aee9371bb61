package org.sprinthealth.intake;

import java.util.List;
import org.sprinthealth.facts.Contracts;
import org.sprinthealth.facts.Rejected;
import org.sprinthealth.intake.contracts.ContractRows;

/**
 * What one of a team's own tables says, beside that of sprints, and the account of its rows.
 *
 * @param entries what its rows say
 * @param quarantined rows refused
 * @param blank rows without content
 * @param rejected what was refused, rows and cells, in the order of the file
 * @param notes what a reader should know of it
 */
record EntryRows(List<Contracts.Entry> entries, int quarantined, int blank, List<Rejected> rejected, List<String> notes)
        implements Contents {
    EntryRows {
        entries = List.copyOf(entries);
    }

    static EntryRows of(ContractRows<? extends Contracts.Entry> rows) {
        return new EntryRows(
                List.copyOf(rows.facts()), rows.quarantined(), rows.blank(), rows.rejected(), rows.notes());
    }

    @Override
    public int accepted() {
        return entries.size();
    }
}
