package org.sprinthealth.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.facts.Dates;
import org.sprinthealth.facts.Field;
import org.sprinthealth.facts.Item;
import org.sprinthealth.facts.Past;
import org.sprinthealth.facts.State;
import org.sprinthealth.facts.Timeline;
import org.sprinthealth.facts.Timeline.Version;

/**
 * One item's way through time, woven from what its changelog tells and what snapshots show.
 *
 * <p>From its creation to the newest export with its changelog, the item stands as the changelog says; what that does not
 * cover, such as its rank or whether it is there at all, is as the snapshots of the time show it, and as the first one does
 * before that. After that export it stands as snapshots show it, and at that night's snapshot already where the two disagree:
 * the night can have a file that is younger than the one with the changelog.
 */
final class Woven {
    private final List<KnownItem> seen;
    private final Told told;
    private final Overlay overlay;
    private final List<Version> versions = new ArrayList<>();

    private Woven(List<KnownItem> seen, Told told) {
        this.seen = seen;
        this.told = told;
        this.overlay = new Overlay(told.fields());
    }

    /**
     * The versions of an item.
     *
     * @param seen as snapshots show it, at least one, ascending
     * @param told as changelogs tell it; null where none does
     */
    static Timeline of(List<KnownItem> seen, @Nullable Told told) {
        String key = seen.get(seen.size() - 1).item().key();
        return told == null
                ? new Timeline(key, seen.stream().map(Woven::shown).toList())
                : new Timeline(key, new Woven(seen, told).weave(), told.until());
    }

    private static Version shown(KnownItem item) {
        return new Version(item.from(), item.item(), item.present());
    }

    private List<Version> weave() {
        instants().forEach(when -> add(at(when)));
        settle();
        seen.stream()
                .filter(item -> item.from().isAfter(told.at()))
                .map(item -> afterwards(item.from(), item))
                .forEach(this::add);
        return versions;
    }

    /** When something of the item changed, up to the newest night with its changelog. */
    private Set<Instant> instants() {
        TreeSet<Instant> instants = new TreeSet<>();
        told.versions().forEach(version -> instants.add(version.from()));
        seen.stream()
                .map(KnownItem::from)
                .filter(from -> !from.isAfter(told.at()))
                .forEach(instants::add);
        return instants;
    }

    private Version at(Instant when) {
        Optional<KnownItem> look = lookAt(when);
        KnownItem shown = look.orElse(seen.get(0));
        int place = placeAt(when);
        if (place < 0) {
            return shown(shown);
        }
        Past.Version version = told.versions().get(place);
        Item item =
                overlay.over(shown.item(), version.item(), dates(shown.item().dates(), place, look.isPresent()));
        boolean present = look.isEmpty() || shown.present();
        return new Version(when, item, present, version.from().equals(when));
    }

    private Optional<KnownItem> lookAt(Instant when) {
        return lookAt(when, seen);
    }

    /** An item as snapshots up to an instant show it. */
    static Optional<KnownItem> lookAt(Instant when, List<KnownItem> seen) {
        return seen.stream().filter(item -> !item.from().isAfter(when)).reduce((first, second) -> second);
    }

    /** Which told version was in force; -1 before the item was created. */
    private int placeAt(Instant when) {
        int place = -1;
        while (place + 1 < told.versions().size()
                && !told.versions().get(place + 1).from().isAfter(when)) {
            place++;
        }
        return place;
    }

    private Dates dates(Dates shown, int place, boolean wasSeen) {
        Instant from = told.versions().get(place).from();
        Instant created = shown.created() == null ? told.versions().get(0).from() : shown.created();
        Instant updated = shown.updated();
        boolean later = wasSeen && updated != null && updated.isAfter(from);
        Instant resolved = told.fields().contains(Field.STATUS) ? resolved(place) : shown.resolved();
        return new Dates(created, later ? updated : from, resolved);
    }

    /**
     * When an item came into the closed state that it is in. One that was so from its creation on came from elsewhere, and
     * its own date stands.
     */
    private @Nullable Instant resolved(int place) {
        State state = state(place);
        if (state == null || !state.isClosed()) {
            return null;
        }
        int first = place;
        while (first > 0 && state(first - 1) == state) {
            first--;
        }
        Instant own = told.versions().get(0).item().dates().resolved();
        boolean always = first == 0
                && told.versions().stream().allMatch(version -> version.item().state() == state);
        return always && own != null ? own : told.versions().get(first).from();
    }

    private @Nullable State state(int place) {
        return told.versions().get(place).item().state();
    }

    /** Where the newest night with the changelog shows the item otherwise than the changelog, the item's own row holds. */
    private void settle() {
        Item last = told.versions().get(told.versions().size() - 1).item();
        lookAt(told.at()).filter(shown -> overlay.differ(shown.item(), last)).ifPresent(shown -> {
            Version settled = afterwards(told.at(), shown);
            versions.removeIf(version -> version.from().equals(told.at()));
            add(settled);
        });
    }

    /** As a snapshot shows it from an instant on; one that is still closed was closed when the changelog said. */
    private Version afterwards(Instant from, KnownItem shown) {
        Item before = versions.get(versions.size() - 1).item();
        State state = shown.item().state();
        boolean stillClosed = state != null && state.isClosed() && state == before.state();
        return new Version(from, stillClosed ? resolved(shown.item(), before) : shown.item(), shown.present());
    }

    private static Item resolved(Item item, Item before) {
        Dates own = item.dates();
        return dated(
                item, new Dates(own.created(), own.updated(), before.dates().resolved()));
    }

    private void add(Version version) {
        if (versions.isEmpty() || !isSame(versions.get(versions.size() - 1), version)) {
            versions.add(version);
        }
    }

    /** That something was updated is no change of substance. */
    private static boolean isSame(Version one, Version other) {
        return one.present() == other.present() && timeless(one.item()).equals(timeless(other.item()));
    }

    private static Item timeless(Item item) {
        return dated(item, new Dates(item.dates().created(), null, item.dates().resolved()));
    }

    private static Item dated(Item item, Dates dates) {
        return new Overlay(Set.of()).over(item, item, dates);
    }
}
