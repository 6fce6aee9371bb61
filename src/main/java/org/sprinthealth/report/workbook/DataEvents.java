package org.sprinthealth.report.workbook;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sprinthealth.delivery.Ledger;
import org.sprinthealth.delivery.LedgerEntry;
import org.sprinthealth.delivery.LedgerEntry.Posting;
import org.sprinthealth.facts.Moment;
import org.sprinthealth.report.TeamReport;

/** Every posting behind the sprint ledgers: table {@code Data_Events}, which the ledger's formulas count. */
final class DataEvents implements Sheet<TeamReport> {

    /**
     * A posting.
     *
     * @param sprintNo the sprint's place in the ledger, from 1; formulas go by it, as names may be used again
     * @param committed whether the item was committed to in that sprint
     */
    record Row(int sprintNo, Ledger ledger, LedgerEntry entry, boolean committed, TeamReport report) {
        Content from() {
            Moment when = entry.when();
            return when instanceof Moment.Between between
                    ? Content.time(between.after(), report.team().zone())
                    : upTo();
        }

        Content upTo() {
            return Content.time(entry.when().knownBy(), report.team().zone());
        }

        String known() {
            return entry.when() instanceof Moment.Exact ? "exact" : "between";
        }
    }

    @Override
    public List<Part<TeamReport>> parts() {
        return List.of(Table.of("Data_Events", DataEvents::rows)
                .column("Sprint no", row -> Content.number(row.sprintNo()))
                .column("Sprint", row -> Content.text(row.ledger().sprint().name()))
                .column("Key", row -> Content.text(row.entry().key()))
                .column("Posting", row -> Content.text(posting(row.entry().posting())))
                .column("Points", row -> Content.number(row.entry().points()))
                .column("Was committed", row -> Content.text(row.committed() ? "yes" : "no"))
                .column("From", Row::from)
                .column("Up to", Row::upTo)
                .column("Known", row -> Content.text(row.known())));
    }

    /** Oldest sprint first, in the ledger's own order. */
    static List<Row> rows(TeamReport report) {
        return IntStream.range(0, report.ledgers().size())
                .boxed()
                .flatMap(i -> postings(i + 1, report.ledgers().get(i), report))
                .toList();
    }

    private static Stream<Row> postings(int sprintNo, Ledger ledger, TeamReport report) {
        Set<String> committed = new HashSet<>();
        ledger.entries().stream()
                .filter(entry -> entry.posting() == Posting.COMMITTED)
                .map(LedgerEntry::key)
                .forEach(committed::add);
        return ledger.entries().stream()
                .map(entry -> new Row(sprintNo, ledger, entry, committed.contains(entry.key()), report));
    }

    /** A posting as the ledger's columns name it. */
    static String posting(Posting posting) {
        return posting == Posting.REESTIMATED ? "re-estimated" : Words.of(posting);
    }
}
