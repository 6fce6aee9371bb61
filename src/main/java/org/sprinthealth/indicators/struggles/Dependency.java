package org.sprinthealth.indicators.struggles;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.delivery.Delivered;
import org.sprinthealth.facts.Item;
import org.sprinthealth.facts.Link;
import org.sprinthealth.facts.Moment;
import org.sprinthealth.facts.SnapshotMark;
import org.sprinthealth.facts.Sprint;
import org.sprinthealth.facts.State;
import org.sprinthealth.facts.Timeline;
import org.sprinthealth.facts.Timeline.Version;
import org.sprinthealth.settings.TrackerWords;

/**
 * An open item that waits for another.
 *
 * @param key the item
 * @param summary its title
 * @param waitsFor the key that it waits for
 * @param elsewhere whether that is in no export of the team, so that another team has it
 * @param since when the link was made, as far as the exports tell
 * @param neededBy the running or coming sprint that holds the item, the next first; null where none does
 * @param state the state of what it waits for; null where unknown or not mapped
 */
public record Dependency(
        String key,
        String summary,
        String waitsFor,
        boolean elsewhere,
        Moment since,
        @Nullable String neededBy,
        @Nullable State state) {

    /** Those of a team as of a date: what a sprint needs first, then the oldest. */
    public static List<Dependency> in(Delivered delivered) {
        return in(new Workings(delivered));
    }

    static List<Dependency> in(Workings workings) {
        List<Dependency> found = new ArrayList<>();
        for (Timeline timeline : workings.history().timelines()) {
            timeline.at(workings.asOf())
                    .filter(item -> item.isOpen() && item.isStandard())
                    .ifPresent(item -> found.addAll(of(item, timeline, workings)));
        }
        found.sort(Comparator.comparing((Dependency one) -> one.neededBy() == null)
                .thenComparing(one -> one.since().knownBy())
                .thenComparing(Dependency::key)
                .thenComparing(Dependency::waitsFor));
        return List.copyOf(found);
    }

    private static List<Dependency> of(Item item, Timeline timeline, Workings workings) {
        return item.links().stream()
                .filter(link -> TrackerWords.meansWaitingFor(link.kind()))
                .map(Link::key)
                .distinct()
                .filter(other -> !isClosed(other, workings))
                .map(other -> of(item, timeline, other, workings))
                .toList();
    }

    private static boolean isClosed(String key, Workings workings) {
        return workings.item(key)
                .flatMap(timeline -> timeline.versionAt(workings.asOf()))
                .filter(version -> !version.present()
                        || (version.item().state() != null && !version.item().isOpen()))
                .isPresent();
    }

    private static Dependency of(Item item, Timeline timeline, String other, Workings workings) {
        Optional<Timeline> waitedFor = workings.item(other);
        return new Dependency(
                item.key(),
                item.summary(),
                other,
                waitedFor.isEmpty(),
                since(timeline, other, workings),
                neededBy(timeline, workings),
                waitedFor
                        .flatMap(known -> known.at(workings.asOf()))
                        .map(Item::state)
                        .orElse(null));
    }

    /** When the unbroken run of versions with the link began. */
    private static Moment since(Timeline timeline, String other, Workings workings) {
        Version first = timeline.latest();
        for (int i = timeline.versions().size() - 1; i >= 0; i--) {
            Version version = timeline.versions().get(i);
            if (!isLinked(version.item(), other, workings)) {
                break;
            }
            first = version;
        }
        return moment(first, timeline, workings);
    }

    private static boolean isLinked(Item item, String other, Workings workings) {
        return item.links().stream()
                .anyMatch(link ->
                        workings.keys().areSame(link.key(), other) && TrackerWords.meansWaitingFor(link.kind()));
    }

    /** A link that the first version has may be older than it. */
    private static Moment moment(Version first, Timeline timeline, Workings workings) {
        if (first.exact()) {
            return new Moment.Exact(first.from());
        }
        Instant before = first.equals(timeline.versions().get(0))
                ? first.item().dates().created()
                : workings.history()
                        .lastSnapshotAt(first.from().minusNanos(1))
                        .map(SnapshotMark::at)
                        .orElse(null);
        return new Moment.Between(before, first.from());
    }

    private static @Nullable String neededBy(Timeline timeline, Workings workings) {
        return workings.memberships().stream()
                .filter(sprint -> !sprint.sprint().isClosedAt(workings.asOf()))
                .filter(sprint -> sprint.holds(timeline, workings.asOf()))
                .map(sprint -> sprint.sprint())
                .min(Comparator.comparing(Sprint::start).thenComparing(Sprint::name))
                .map(Sprint::name)
                .orElse(null);
    }
}
