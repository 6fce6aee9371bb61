package org.sprinthealth.report.workbook;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sprinthealth.report.TeamReport;

/** The events behind the newest sprint ledgers, for reading: table {@code Sprint_items}. */
final class SprintItems implements Sheet<TeamReport> {
    private static final int SPRINTS = 6;

    @Override
    public List<Part<TeamReport>> parts() {
        return List.of(Table.of("Sprint_items", SprintItems::rows)
                .column("Sprint", row -> Content.text(row.ledger().sprint().name()))
                .column(
                        "Key",
                        row -> TrackerLinks.of(row.report().team())
                                .to(row.entry().key()))
                .column("Summary", row -> Content.text(row.entry().summary()))
                .column(
                        "What happened",
                        row -> Content.text(DataEvents.posting(row.entry().posting())))
                .column("Points", row -> Content.number(row.entry().points()))
                .column("From", DataEvents.Row::from)
                .column("Up to", DataEvents.Row::upTo)
                .column("Known", row -> Content.text(row.known())));
    }

    /** Newest sprint first: it is the one people talk about. */
    private static List<DataEvents.Row> rows(TeamReport report) {
        int oldest = report.ledgers().size() - SPRINTS;
        return DataEvents.rows(report).stream()
                .filter(row -> row.sprintNo() > oldest)
                .sorted(Comparator.comparing(DataEvents.Row::sprintNo).reversed())
                .toList();
    }

    @Override
    public Optional<String> switchedOnBy(TeamReport report) {
        return LedgerSheet.howToSwitchOn(report);
    }
}
