package org.sprinthealth.facts;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An item's past as the changelog in an export tells it: exact to the instant, from its creation to the export.
 *
 * <p>An item whose changelog was cut short has none.
 *
 * @param key the item, as the export calls it now
 * @param fields what the changelog covers; in the versions everything else stands as the export shows it now
 * @param versions at least one, strictly ascending by {@link Version#from()}; the first is the item's creation
 * @param until when the file with the changelog was exported; null where that is the instant of the snapshot
 */
public record Past(
        String key,
        Set<Field> fields,
        List<Version> versions,
        @Nullable Instant until) {

    /**
     * The item as it stood from an instant on, until the next version or the export.
     *
     * @param from when it came to stand so; the item's creation for the first version
     * @param item how it stood
     */
    public record Version(Instant from, Item item) {}

    /** A past told up to the snapshot. */
    public Past(String key, Set<Field> fields, List<Version> versions) {
        this(key, fields, versions, null);
    }

    public Past {
        fields = Set.copyOf(fields);
        versions = List.copyOf(versions);
        if (versions.isEmpty()) {
            throw new IllegalArgumentException(key + " has no version");
        }
        for (int i = 1; i < versions.size(); i++) {
            if (!versions.get(i).from().isAfter(versions.get(i - 1).from())) {
                throw new IllegalArgumentException(
                        key + " has a version at " + versions.get(i).from() + " that is not after the one before it");
            }
        }
    }

    /** The same, told by a file that was exported then: before the snapshot where the night had a later file. */
    public Past toldAt(Instant exported) {
        return new Past(key, fields, versions, exported);
    }
}
