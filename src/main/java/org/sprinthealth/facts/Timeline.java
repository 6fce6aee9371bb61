package org.sprinthealth.facts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One item through time: a version for each change that its changelog tells or a snapshot showed, oldest first.
 *
 * @param key the item's newest key
 * @param versions at least one, strictly ascending by {@link Version#from()}
 * @param toldUntil until when a changelog tells of it, from its creation on; null where only snapshots do
 */
public record Timeline(
        String key, List<Version> versions, @Nullable Instant toldUntil) {

    /**
     * An item as it stood from an instant on.
     *
     * @param from when it came to stand so, where that is exact; else the snapshot that first showed it so
     * @param item how it stood; the last known values where {@code present} is false
     * @param present false from the moment a full snapshot no longer had it
     * @param exact whether a changelog tells when it came to stand so
     */
    public record Version(Instant from, Item item, boolean present, boolean exact) {

        /** An item as a snapshot shows it. */
        public Version(Instant from, Item item, boolean present) {
            this(from, item, present, false);
        }
    }

    /** An item that only snapshots show. */
    public Timeline(String key, List<Version> versions) {
        this(key, versions, null);
    }

    public Timeline {
        versions = List.copyOf(versions);
        if (versions.isEmpty()) {
            throw new IllegalArgumentException(key + " has no version");
        }
    }

    /** The item as last seen at an instant; empty before it first appeared and while it had vanished. */
    public Optional<Item> at(Instant when) {
        return versionAt(when).filter(Version::present).map(Version::item);
    }

    /** The version in force at an instant, empty before the item first appeared. */
    public Optional<Version> versionAt(Instant when) {
        Version found = null;
        for (Version version : versions) {
            if (version.from().isAfter(when)) {
                break;
            }
            found = version;
        }
        return Optional.ofNullable(found);
    }

    /** The first version of the unbroken run of versions up to this one in which the item had the same state. */
    public Version inStateSince(Version version) {
        Version first = version;
        for (int i = versions.indexOf(version); i >= 0; i--) {
            if (versions.get(i).item().state() != version.item().state()) {
                break;
            }
            first = versions.get(i);
        }
        return first;
    }

    /** Whether a changelog tells of the item up to an instant. */
    public boolean isToldUntil(Instant when) {
        return toldUntil != null && !toldUntil.isBefore(when);
    }

    /** The newest version. */
    public Version latest() {
        return versions.get(versions.size() - 1);
    }
}
