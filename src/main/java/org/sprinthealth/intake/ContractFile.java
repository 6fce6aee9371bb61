package org.sprinthealth.intake;

import java.util.List;
import org.sprinthealth.facts.Contracts;
import org.sprinthealth.facts.FileReceipt;
import org.sprinthealth.facts.Rejected;

/**
 * One of a team's own tables, beside that of sprints, as one file has it.
 *
 * @param entries what its rows say
 * @param dated whether its name says when it was written; else it holds whenever it came
 * @param receipt the file's account
 * @param rejected rows and cells that could not be used, in the order of the file
 */
public record ContractFile(List<Contracts.Entry> entries, boolean dated, FileReceipt receipt, List<Rejected> rejected) {
    public ContractFile {
        entries = List.copyOf(entries);
        rejected = List.copyOf(rejected);
    }
}
