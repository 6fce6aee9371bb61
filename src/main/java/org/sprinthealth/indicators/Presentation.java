package org.sprinthealth.indicators;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.delivery.Delivered;
import org.sprinthealth.delivery.Ledger;
import org.sprinthealth.delivery.LedgerEntry;
import org.sprinthealth.delivery.LedgerEntry.Posting;
import org.sprinthealth.facts.Item;
import org.sprinthealth.facts.Membership;
import org.sprinthealth.facts.PlanningEntry;
import org.sprinthealth.facts.State;
import org.sprinthealth.facts.Timeline;
import org.sprinthealth.facts.Timeline.Version;
import org.sprinthealth.indicators.Presented.Fate;
import org.sprinthealth.readings.Grade;

/**
 * What was presented for a sprint: what the planning log says, else what was in the sprint, or READY, in the three working
 * days before the commitment, and was still open at it.
 */
final class Presentation {
    private static final Set<State> BACK = EnumSet.of(State.REFINING, State.BACKLOG);

    private final Delivered delivered;
    private final Membership membership;
    private final Instant from;
    private final Instant committedAt;
    private final Set<String> committed;

    private Presentation(Ledger ledger, Instant committedAt, Membership membership, Delivered delivered) {
        this.delivered = delivered;
        this.membership = membership;
        this.committedAt = committedAt;
        this.from = Preparation.since(committedAt, delivered.team().zone());
        this.committed = ledger.entries().stream()
                .filter(entry -> entry.posting() == Posting.COMMITTED)
                .map(LedgerEntry::key)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What was presented for a sprint, by key; nothing where it has neither a log nor a commitment that can be read. */
    static List<Presented> of(Ledger ledger, Sprints sprints, Delivered delivered) {
        PlanningLog log = sprints.log(ledger);
        if (log.isKept()) {
            return log.presented();
        }
        Instant committedAt = ledger.committedAt();
        return committedAt == null
                ? List.of()
                : new Presentation(ledger, committedAt, sprints.membership(ledger), delivered).read();
    }

    private List<Presented> read() {
        return delivered.history().timelines().stream()
                .flatMap(timeline -> presented(timeline).stream())
                .toList();
    }

    private Optional<Presented> presented(Timeline timeline) {
        List<Version> versions = during(timeline);
        boolean shown = versions.stream().anyMatch(version -> isShown(timeline, version));
        if (!shown) {
            return Optional.empty();
        }
        if (committed.contains(timeline.key())) {
            return Optional.of(new Presented(timeline.key(), Fate.TAKEN, "in the sprint at the commitment", Grade.A));
        }
        return isClosed(timeline) ? Optional.empty() : Optional.of(notTaken(timeline, versions));
    }

    /** What is done or cancelled by the commitment was neither taken nor left. */
    private boolean isClosed(Timeline timeline) {
        return timeline.at(committedAt).map(Item::state).filter(State::isClosed).isPresent();
    }

    private Presented notTaken(Timeline timeline, List<Version> versions) {
        return notReady(timeline.key(), versions)
                .or(() -> wentBack(timeline.key(), versions))
                .or(() -> leftSprint(timeline, versions))
                .orElseGet(() -> new Presented(
                        timeline.key(), Fate.LEFT, "ready in the three working days before the commitment", Grade.A));
    }

    /** The versions in force in the three working days, oldest first. */
    private List<Version> during(Timeline timeline) {
        return Stream.concat(
                        timeline.versionAt(from).stream(),
                        timeline.versions().stream()
                                .filter(version -> version.from().isAfter(from)
                                        && !version.from().isAfter(committedAt)))
                .toList();
    }

    private boolean isShown(Timeline timeline, Version version) {
        Item item = version.item();
        return version.present()
                && item.isStandard()
                && item.isOpen()
                && (item.state() == State.READY || membership.holds(timeline, version));
    }

    private Optional<Presented> notReady(String key, List<Version> versions) {
        return versions.stream()
                .filter(Version::present)
                .flatMap(version ->
                        label(version.item(), delivered.team().labels().notReady())
                                .map(label -> pushedBack(key, "label " + label, sighting(version)))
                                .stream())
                .findFirst();
    }

    private Optional<Presented> wentBack(String key, List<Version> versions) {
        boolean wasReady = false;
        for (Version version : versions) {
            Item now = version.item();
            State to = now.state();
            wasReady |= to == State.READY;
            if (wasReady && to != null && BACK.contains(to)) {
                String why = unclear(versions);
                Sighting sighting = sighting(version);
                return Optional.of(
                        why == null
                                ? new Presented(
                                        key,
                                        Fate.PULLED,
                                        "back to " + now.status() + " " + sighting.inWords(),
                                        sighting.grade())
                                : pushedBack(key, "back to " + now.status() + ", " + why + ",", sighting));
            }
        }
        return Optional.empty();
    }

    /** A sign in the three working days that an item is unclear, be it before it went back; null where there is none. */
    private @Nullable String unclear(List<Version> versions) {
        Item first = versions.get(0).item();
        for (Version version : versions) {
            Item item = version.item();
            Optional<String> label = label(item, delivered.team().labels().needsClarification());
            if (label.isPresent()) {
                return "label " + label.get();
            }
            if (item.comments().questions() > first.comments().questions()
                    && sighting(version).comparesComments()) {
                return "a question in the comments";
            }
            if (item.criteria().unresolved()) {
                return "an unresolved marker in the criteria";
            }
        }
        return null;
    }

    private Optional<Presented> leftSprint(Timeline timeline, List<Version> versions) {
        return versions.stream()
                .filter(version -> version.item().isStandard() && version.item().isOpen())
                .filter(version -> membership.holds(timeline, version))
                .reduce((first, second) -> second)
                .map(version -> new Presented(
                        timeline.key(),
                        Fate.PULLED,
                        "in the sprint before the commitment, not at it",
                        sighting(version).grade()));
    }

    private static Presented pushedBack(String key, String why, Sighting sighting) {
        return new Presented(key, Fate.PUSHED_BACK, why + " " + sighting.inWords(), sighting.grade());
    }

    private Sighting sighting(Version version) {
        return new Sighting(version, delivered.history(), delivered.team().zone());
    }

    private static Optional<String> label(Item item, List<String> meant) {
        return item.labels().stream()
                .filter(label -> meant.contains(label.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** What a row of the planning log says. */
    static Presented of(PlanningEntry row) {
        Fate fate = switch (row.outcome()) {
            case TAKEN -> Fate.TAKEN;
            case NOT_READY -> Fate.PUSHED_BACK;
            case CAPACITY -> Fate.CAPACITY;
            case PRIORITY -> Fate.PRIORITY;
        };
        return new Presented(row.item(), fate, "by the planning log", Grade.A);
    }
}
