package org.sprinthealth.history;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.facts.Comments;
import org.sprinthealth.facts.Dates;
import org.sprinthealth.facts.Item;
import org.sprinthealth.facts.Past;
import org.sprinthealth.facts.Snapshot;

/**
 * Facts as precisely as the database keeps them, so that what is read back equals what was stored: instants to the
 * millisecond, estimates to six decimals and without idle zeros.
 */
final class Kept {
    private static final int DECIMALS = 6;

    private Kept() {}

    static Snapshot of(Snapshot snapshot) {
        return new Snapshot(
                of(snapshot.at()),
                snapshot.scope(),
                snapshot.fields(),
                snapshot.lacking(),
                snapshot.items().stream().map(Kept::of).toList(),
                snapshot.withheld(),
                snapshot.files(),
                snapshot.pasts().stream().map(Kept::of).toList());
    }

    /** Of versions that fall on one instant the last one counts. */
    private static Past of(Past past) {
        TreeMap<Instant, Item> versions = new TreeMap<>();
        past.versions().forEach(version -> versions.put(of(version.from()), of(version.item())));
        return new Past(
                past.key(),
                past.fields(),
                versions.entrySet().stream()
                        .map(version -> new Past.Version(version.getKey(), version.getValue()))
                        .toList(),
                orNull(past.until()));
    }

    static Instant of(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MILLIS);
    }

    static @Nullable BigDecimal of(@Nullable BigDecimal estimate) {
        if (estimate == null) {
            return null;
        }
        BigDecimal plain = estimate.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    static @Nullable Instant orNull(@Nullable Instant instant) {
        return instant == null ? null : of(instant);
    }

    private static Item of(Item item) {
        return new Item(
                item.key(),
                item.id(),
                item.type(),
                item.level(),
                item.summary(),
                item.status(),
                item.state(),
                item.rank(),
                item.row(),
                item.priority(),
                item.sprints(),
                of(item.estimate()),
                item.labels(),
                item.parentKey(),
                item.links(),
                new Dates(
                        orNull(item.dates().created()),
                        orNull(item.dates().updated()),
                        orNull(item.dates().resolved())),
                item.flagged(),
                item.requesterGroup(),
                new Comments(
                        item.comments().count(),
                        item.comments().questions(),
                        orNull(item.comments().last())),
                item.criteria(),
                item.text());
    }
}
