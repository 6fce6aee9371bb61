package org.sprinthealth.report.workbook;

import java.util.List;
import java.util.Optional;
import org.sprinthealth.report.TeamReport;

/** What the sprint ledgers say together: table {@code Delivery} with a row a delivery figure. */
final class DeliverySheet implements Sheet<TeamReport> {
    static final String TABLE = "Delivery";

    @Override
    public List<Part<TeamReport>> parts() {
        return List.of(Table.of(TABLE, Said::delivery)
                .column("Figure", said -> Content.text(said.definition().title()))
                .column("k", Said::k)
                .column("of", Said::n)
                .column("Percent", said -> said.percentIn(TABLE))
                .column("Amount", Said::amount)
                .column("Unit", said -> Content.text(said.unit()))
                .column("Standing", said -> Content.text(Words.standing(said.current(), said.standing())))
                .column("Usual range", said -> Content.text(Words.usualRange(said.current(), said.standing())))
                .column(
                        "Last 12",
                        said -> Content.text(Words.last12(said.figure().trend())))
                .column("Evidence", said -> Content.text(Words.grade(said.current())))
                .column("What could mislead, or what to do next", said -> Content.text(said.caution()))
                .column(
                        "A question it helps to ask",
                        said -> Content.text(said.definition().question())));
    }

    @Override
    public Optional<String> switchedOnBy(TeamReport report) {
        return report.delivery().isEmpty() ? LedgerSheet.howToSwitchOn(report) : Optional.empty();
    }
}
