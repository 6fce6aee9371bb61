package org.sprinthealth.indicators.struggles;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.delivery.Delivered;
import org.sprinthealth.delivery.Ledger;
import org.sprinthealth.delivery.LedgerEntry;
import org.sprinthealth.delivery.LedgerEntry.Posting;
import org.sprinthealth.facts.Item;
import org.sprinthealth.facts.Membership;
import org.sprinthealth.facts.Timeline;
import org.sprinthealth.facts.Timeline.Version;
import org.sprinthealth.readings.WorkingDays;
import org.sprinthealth.settings.TrackerWords;

/**
 * An item of a sprint, and by which path it came in.
 *
 * @param key the item
 * @param summary its title
 * @param path how it came in
 * @param group the group that asked for it, or null
 * @param created when it was created; null where the export does not say
 * @param entered when it was in the sprint, as far as the exports tell
 * @param workingDays working days from its creation to its entry; null where unknown
 * @param started whether work on it began in the sprint
 */
public record IntakeItem(
        String key,
        String summary,
        Path path,
        @Nullable String group,
        @Nullable Instant created,
        Instant entered,
        @Nullable Long workingDays,
        boolean started) {

    /** How an item can come into a sprint. */
    public enum Path {
        PLANNED("planned"),
        ADDED("added"),
        BORN_IN_SPRINT("born in the sprint"),
        INCIDENT("incident"),
        SPLIT("split off");

        private final String words;

        Path(String words) {
            this.words = words;
        }

        /** As people read it. */
        public String inWords() {
            return words;
        }
    }

    /** What the last closed sprint held, by path, then key; nothing of a team without one. */
    public static List<IntakeItem> in(Delivered delivered) {
        Workings workings = new Workings(delivered);
        List<Ledger> ledgers = delivered.ledgers();
        return ledgers.isEmpty() ? List.of() : of(ledgers.get(ledgers.size() - 1), workings);
    }

    static List<IntakeItem> of(Ledger ledger, Workings workings) {
        Map<String, LedgerEntry> entered = new LinkedHashMap<>();
        ledger.entries().stream()
                .filter(entry -> entry.posting() == Posting.COMMITTED || entry.posting() == Posting.ADDED)
                .forEach(entry -> entered.putIfAbsent(entry.key(), entry));
        return entered.values().stream()
                .flatMap(entry -> workings.item(entry.key()).map(item -> of(item, entry, ledger, workings)).stream())
                .sorted(Comparator.comparing(IntakeItem::path).thenComparing(IntakeItem::key))
                .toList();
    }

    private static IntakeItem of(Timeline timeline, LedgerEntry entry, Ledger ledger, Workings workings) {
        Instant entered = entered(timeline, entry, ledger, workings);
        Item item = timeline.versionAt(ledger.sprint().end())
                .orElse(timeline.latest())
                .item();
        Instant created = item.dates().created();
        Long waited = created == null ? null : WorkingDays.between(created, entered, workings.zone());
        return new IntakeItem(
                entry.key(),
                entry.summary(),
                way(item, entry, waited, workings),
                item.requesterGroup(),
                created,
                entered,
                waited,
                isStarted(timeline, ledger));
    }

    /** What was committed may have come into the sprint long before. */
    private static Instant entered(Timeline timeline, LedgerEntry entry, Ledger ledger, Workings workings) {
        if (entry.posting() == Posting.ADDED) {
            return entry.when().knownBy();
        }
        Optional<Membership> sprint = workings.memberships().stream()
                .filter(membership -> membership.sprint().equals(ledger.sprint()))
                .findFirst();
        return timeline.versions().stream()
                .filter(version ->
                        sprint.filter(holder -> holder.holds(timeline, version)).isPresent())
                .map(Version::from)
                .findFirst()
                .orElse(entry.when().knownBy());
    }

    private static Path way(Item item, LedgerEntry entry, @Nullable Long waited, Workings workings) {
        if (isIncident(item, workings)) {
            return Path.INCIDENT;
        }
        if (item.links().stream().anyMatch(link -> TrackerWords.meansSplit(link.kind()))
                || TrackerWords.startsAsClone(item.summary())) {
            return Path.SPLIT;
        }
        if (waited != null && waited <= 1) {
            return Path.BORN_IN_SPRINT;
        }
        return entry.posting() == Posting.ADDED ? Path.ADDED : Path.PLANNED;
    }

    private static boolean isIncident(Item item, Workings workings) {
        return Workings.isLabelled(item, workings.team().labels().incident())
                || workings.team().labels().incident().contains(item.type().toLowerCase(Locale.ROOT));
    }

    private static boolean isStarted(Timeline timeline, Ledger ledger) {
        Instant start = ledger.sprint().start();
        Instant close = ledger.closedAt() == null ? ledger.sprint().end() : ledger.closedAt();
        boolean before = timeline.at(start).filter(Workings::isBegun).isPresent();
        return !before
                && timeline.versions().stream()
                        .filter(version ->
                                version.from().isAfter(start) && !version.from().isAfter(close))
                        .anyMatch(version -> Workings.isBegun(version.item()));
    }
}
