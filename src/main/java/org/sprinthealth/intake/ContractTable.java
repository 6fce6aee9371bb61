package org.sprinthealth.intake;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sprinthealth.facts.Contracts;
import org.sprinthealth.facts.Sprint;
import org.sprinthealth.intake.contracts.AllContracts;
import org.sprinthealth.intake.contracts.Contract;
import org.sprinthealth.intake.contracts.ContractRows;
import org.sprinthealth.intake.table.Header;
import org.sprinthealth.intake.table.Table;
import org.sprinthealth.settings.TeamSettings;

/**
 * A small table that a team keeps by hand. A header that could be two of them is that of which it has more columns; one of
 * which a backlog understands more is a backlog's.
 */
final class ContractTable<F> implements ExportFormat.OfTable {
    private static final BacklogTable BACKLOG = new BacklogTable();

    private final Contract<F> contract;
    private final Function<ContractRows<F>, Contents> contents;

    private ContractTable(Contract<F> contract, Function<ContractRows<F>, Contents> contents) {
        this.contract = contract;
        this.contents = contents;
    }

    /** The formats of all contracts. */
    static Stream<ExportFormat.OfTable> all() {
        return Stream.concat(
                Stream.of(new ContractTable<>(AllContracts.SPRINTS, ContractTable::sprints)),
                AllContracts.OF_ENTRIES.stream().map(ContractTable::ofEntries));
    }

    private static <E extends Contracts.Entry> ContractTable<E> ofEntries(Contract<E> contract) {
        return new ContractTable<>(contract, EntryRows::of);
    }

    private static Contents sprints(ContractRows<Sprint> rows) {
        return new SprintRows(rows.facts(), rows.quarantined(), rows.blank(), rows.rejected(), rows.notes());
    }

    @Override
    public String name() {
        return contract.name();
    }

    @Override
    public List<String> missing(Header header, TeamSettings team) {
        List<String> missing = contract.missing(header);
        return missing.isEmpty() && !isBest(header, team) ? List.of("more columns of its own") : missing;
    }

    private boolean isBest(Header header, TeamSettings team) {
        boolean moreOfABacklog =
                BACKLOG.missing(header, team).isEmpty() && BACKLOG.likeness(header, team) > contract.likeness(header);
        return !moreOfABacklog
                && AllContracts.of(header).filter(contract::equals).isPresent();
    }

    /** One column alone is too little to name a table as the nearest: dates and goals are everywhere. */
    @Override
    public int likeness(Header header, TeamSettings team) {
        int likeness = contract.likeness(header);
        return likeness > 1 ? likeness : 0;
    }

    @Override
    public String remedy() {
        return "Name its columns as the template does, which sprint-health template writes";
    }

    @Override
    public Contents read(Table table, String file, TeamSettings team) throws IOException {
        return contents.apply(contract.read(table, file, team));
    }
}
