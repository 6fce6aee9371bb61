package org.sprinthealth.intake;

import java.io.IOException;
import java.util.List;
import org.sprinthealth.intake.contracts.OnlineForm;
import org.sprinthealth.intake.table.Header;
import org.sprinthealth.intake.table.Table;
import org.sprinthealth.settings.TeamSettings;

/** The answers to an online form of which nobody has said yet what its questions mean. */
final class UnexplainedForm implements ExportFormat.OfTable {
    @Override
    public String name() {
        return ExplainedForm.NAME;
    }

    @Override
    public List<String> missing(Header header, TeamSettings team) {
        return new OnlineForm(header).isOne() ? List.of() : List.of("a time stamp and questions");
    }

    @Override
    public int likeness(Header header, TeamSettings team) {
        return 0;
    }

    @Override
    public Contents read(Table table, String file, TeamSettings team) throws IOException {
        throw new OnlineForm(table.header()).unexplained();
    }
}
