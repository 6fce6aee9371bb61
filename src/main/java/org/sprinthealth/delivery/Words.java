package org.sprinthealth.delivery;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.sprinthealth.delivery.LedgerEntry.Posting;
import org.sprinthealth.facts.Moment;
import org.sprinthealth.readings.Evidence;
import org.sprinthealth.readings.Reading;
import org.sprinthealth.readings.Verdict;

/** Small pieces of the sentences that notes and reasons are made of. */
final class Words {
    private static final int KEYS_SHOWN = 8;

    private Words() {}

    static String date(Optional<Instant> when, ZoneId zone) {
        return when.map(at -> at.atZone(zone).toLocalDate().toString()).orElse("none");
    }

    /** {@code 1 item} or {@code 3 items}. */
    static String items(int count) {
        return count == 1 ? "1 item" : count + " items";
    }

    /** {@code 1 day} or {@code 3 days}. */
    static String days(int count) {
        return count == 1 ? "1 day" : count + " days";
    }

    /** The first keys of many, and how many more there are. */
    static String keys(List<String> keys) {
        return keys.size() <= KEYS_SHOWN
                ? String.join(", ", keys)
                : String.join(", ", keys.subList(0, KEYS_SHOWN)) + " and " + (keys.size() - KEYS_SHOWN) + " more";
    }

    /** What a line of a ledger says of its item, and when that was. */
    static Verdict verdict(LedgerEntry entry, boolean counts, String verdict, ZoneId zone) {
        BigDecimal points = entry.points();
        String estimate = points == null ? "not estimated" : points(points);
        return new Verdict(entry.key(), counts, verdict, when(entry.when(), zone) + ", " + estimate);
    }

    private static String points(BigDecimal points) {
        return plain(points).toPlainString() + (points.compareTo(BigDecimal.ONE) == 0 ? " point" : " points");
    }

    /** How an item left the ledger. */
    static String outcome(Posting posting) {
        return switch (posting) {
            case COMPLETED -> "completed";
            case CANCELLED -> "cancelled";
            case REMOVED -> "removed";
            default -> "carried over";
        };
    }

    /** {@code on 2026-03-09}, or between which exports. */
    static String when(Moment when, ZoneId zone) {
        if (when instanceof Moment.Between between) {
            String upTo = date(Optional.of(between.upTo()), zone);
            return between.after() == null
                    ? "by " + upTo
                    : "between the exports of " + date(Optional.of(between.after()), zone) + " and " + upTo;
        }
        return "on " + date(Optional.of(when.knownBy()), zone);
    }

    static Reading ratio(int part, int base, Evidence evidence) {
        return new Reading.Ratio(BigDecimal.valueOf(part), BigDecimal.valueOf(base), evidence);
    }

    /** A number without needless zeros: 13, not 13.0 or 1E+1. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
    }
}
