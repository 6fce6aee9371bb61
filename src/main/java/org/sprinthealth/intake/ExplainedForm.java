package org.sprinthealth.intake;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.sprinthealth.intake.contracts.Explanation;
import org.sprinthealth.intake.table.Header;
import org.sprinthealth.intake.table.Table;
import org.sprinthealth.settings.TeamSettings;

/** The answers to an online form, or any other table, whose titles the portfolio file explains. */
final class ExplainedForm implements ExportFormat.OfTable {
    static final String NAME = "Form";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> missing(Header header, TeamSettings team) {
        return Explanation.of(team).stream()
                .map(form -> form.missing(header))
                .min(Comparator.comparingInt(List::size))
                .orElse(List.of("an explanation of its questions in the portfolio file"));
    }

    @Override
    public int likeness(Header header, TeamSettings team) {
        return Explanation.of(team).stream()
                .mapToInt(form -> form.likeness(header))
                .max()
                .orElse(0);
    }

    @Override
    public String remedy() {
        return "Correct the questions under forms in the portfolio file: they are to have the words of the file";
    }

    @Override
    public Contents read(Table table, String file, TeamSettings team) throws IOException {
        Explanation explained = Explanation.of(team).stream()
                .filter(form -> form.missing(table.header()).isEmpty())
                .max(Comparator.comparingInt(form -> form.likeness(table.header())))
                .orElseThrow();
        return EntryRows.of(explained.read(table, file, team));
    }
}
