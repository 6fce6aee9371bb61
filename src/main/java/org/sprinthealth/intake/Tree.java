package org.sprinthealth.intake;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The parents in a table that writes its titles in one column a level: the nearest item above in a column further left.
 * Levels can be skipped.
 */
final class Tree {
    private final NavigableMap<Integer, String> keys = new TreeMap<>();

    /** The key of the parent of the next row; empty at the top, and where titles are no tree. */
    Optional<String> parent(Line line, String key) {
        List<ItemColumns.Column> levels =
                line.columns().meaning(Meaning.TREE_SUMMARY).toList();
        for (int depth = 0; depth < levels.size(); depth++) {
            if (!line.row().cell(levels.get(depth).position()).isEmpty()) {
                keys.tailMap(depth, true).clear();
                Optional<String> parent = Optional.ofNullable(keys.lastEntry()).map(Map.Entry::getValue);
                keys.put(depth, key);
                return parent;
            }
        }
        return Optional.empty();
    }
}
