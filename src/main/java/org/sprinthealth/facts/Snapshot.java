package org.sprinthealth.facts;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A team's items as one night's exports show them together.
 *
 * @param at the instant the exports were taken; the newest where several files of one night are merged
 * @param scope how much of the tracker they show
 * @param fields the columns that at least one of the files had; all others are unknown, not cleared
 * @param lacking by key, those of the columns that no file with the item had: unknown for it, not cleared
 * @param items the items, ordered by {@link Item#row()}
 * @param withheld keys whose rows could not be used: they are there, but nothing else is known of them, so they are
 *     neither changed nor gone
 * @param files fingerprints (SHA-256, lower-case hex) of the files, in order
 * @param pasts what changelogs in the files tell of items, by key; none where the exports have no changelog
 */
public record Snapshot(
        Instant at,
        Scope scope,
        Set<Field> fields,
        Map<String, Set<Field>> lacking,
        List<Item> items,
        Set<String> withheld,
        List<String> files,
        List<Past> pasts) {
    public Snapshot {
        fields = Set.copyOf(fields);
        lacking = Map.copyOf(lacking);
        items = List.copyOf(items);
        withheld = Set.copyOf(withheld);
        files = List.copyOf(files);
        pasts = List.copyOf(pasts);
    }

    /** The columns that say something of an item, be it that the cell is empty. */
    public Set<Field> fieldsOf(Item item) {
        Set<Field> said = EnumSet.noneOf(Field.class);
        said.addAll(fields);
        said.removeAll(lacking.getOrDefault(item.key(), Set.of()));
        return said;
    }
}
