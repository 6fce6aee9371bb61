package org.sprinthealth.report.workbook;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.delivery.Ledger;
import org.sprinthealth.facts.Sprint;
import org.sprinthealth.report.TeamReport;

/** The sprints behind the ledger: table {@code Data_Sprints}. */
final class DataSprints implements Sheet<TeamReport> {

    private record Row(int sprintNo, Ledger ledger, ZoneId zone) {
        Sprint sprint() {
            return ledger.sprint();
        }
    }

    @Override
    public List<Part<TeamReport>> parts() {
        return List.of(Table.of("Data_Sprints", DataSprints::rows)
                .column("Sprint no", row -> Content.number(row.sprintNo()))
                .column("Sprint", row -> Content.text(row.sprint().name()))
                .column("Start", row -> Content.time(row.sprint().start(), row.zone()))
                .column("Planned end", row -> Content.time(row.sprint().plannedEnd(), row.zone()))
                .column("Completed", row -> Content.time(row.sprint().completed(), row.zone()))
                .column("Commitment read", row -> Content.time(row.ledger().committedAt(), row.zone()))
                .column("End read", row -> Content.time(row.ledger().closedAt(), row.zone()))
                .column("Sprint Goal", row -> Content.text(row.sprint().goal()))
                .column("Goal outcome", row -> Content.text(words(row.sprint().outcome())))
                .column("Team size", row -> size(row.sprint().teamSize()))
                .column("Dates from", row -> Content.text(Words.of(row.sprint().datesFrom())))
                .column("Evidence", row -> Content.text(row.ledger().grade().name())));
    }

    private static List<Row> rows(TeamReport report) {
        return IntStream.range(0, report.ledgers().size())
                .mapToObj(i ->
                        new Row(i + 1, report.ledgers().get(i), report.team().zone()))
                .toList();
    }

    private static String words(@Nullable Enum<?> value) {
        return value == null ? "" : Words.of(value);
    }

    private static Content size(@Nullable Integer people) {
        return people == null ? Content.nothing() : Content.number(people);
    }
}
