package org.sprinthealth.delivery;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.sprinthealth.delivery.LedgerEntry.Posting;

/** Adds up the lines of a ledger, so that what the lines say and what the account says can't differ. */
final class Tallies {
    static final Tally NOTHING = items(List.of());

    private Tallies() {}

    static Tally items(List<LedgerEntry> entries) {
        return tally(posting -> posting == Posting.REESTIMATED
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(entries.stream()
                        .filter(entry -> entry.posting() == posting)
                        .count()));
    }

    static Tally points(List<LedgerEntry> entries) {
        return tally(posting -> sum(entries, posting));
    }

    /** The points that some items posted under one heading. */
    static BigDecimal points(List<Course> courses, Posting posting) {
        return sum(courses.stream().flatMap(course -> course.entries().stream()).toList(), posting);
    }

    private static Tally tally(Function<Posting, BigDecimal> amount) {
        return new Tally(
                amount.apply(Posting.COMMITTED),
                amount.apply(Posting.ADDED),
                amount.apply(Posting.REMOVED),
                amount.apply(Posting.REESTIMATED),
                amount.apply(Posting.COMPLETED),
                amount.apply(Posting.NOT_COMPLETED),
                amount.apply(Posting.CANCELLED));
    }

    private static BigDecimal sum(List<LedgerEntry> entries, Posting posting) {
        return entries.stream()
                .filter(entry -> entry.posting() == posting)
                .map(LedgerEntry::points)
                .map(points -> points == null ? BigDecimal.ZERO : points)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
