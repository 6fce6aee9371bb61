package org.sprinthealth.intake.table;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * To which other parts of a workbook one of its parts refers.
 *
 * @param byId each relation by its id
 */
record Relations(Map<String, Relation> byId) {

    /**
     * A reference to another part.
     *
     * @param kind what the other is to the one, such as {@code worksheet}
     * @param target where the other lies in the archive
     */
    record Relation(String kind, String target) {}

    /** The relations of a part; of the archive as a whole where the part has no name. */
    static Relations of(Zip zip, String part) throws IOException {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        String file = folder + "_rels/" + part.substring(slash) + ".rels";
        Map<String, Relation> byId = new LinkedHashMap<>();
        if (!zip.has(file)) {
            return new Relations(byId);
        }
        try (Elements elements = Elements.open(zip, file)) {
            while (elements.next()) {
                if (elements.isStart("Relationship")) {
                    String kind = text(elements.attribute("Type"));
                    String target = resolved(folder, text(elements.attribute("Target")));
                    byId.put(
                            text(elements.attribute("Id")),
                            new Relation(kind.substring(kind.lastIndexOf('/') + 1), target));
                }
            }
        }
        return new Relations(byId);
    }

    private static String text(@Nullable String attribute) {
        return attribute == null ? "" : attribute;
    }

    private static String resolved(String folder, String target) {
        Deque<String> path = new ArrayDeque<>();
        for (String segment : (target.startsWith("/") ? target : folder + target).split("/", -1)) {
            if (segment.equals("..")) {
                path.pollLast();
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                path.addLast(segment);
            }
        }
        return String.join("/", path);
    }

    /** Where the first part of a kind lies. */
    Optional<String> first(String kind) {
        return byId.values().stream()
                .filter(relation -> relation.kind().equals(kind))
                .map(Relation::target)
                .findFirst();
    }
}
