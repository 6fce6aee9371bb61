package org.sprinthealth.indicators;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The order of trackers' stock priorities, in the languages of their exports. */
final class Priorities {
    private static final List<List<String>> ORDER = List.of(
            List.of("blocker", "0", "p0", "urgent"),
            List.of(
                    "highest",
                    "critical",
                    "1",
                    "p1",
                    "höchste",
                    "am höchsten",
                    "kritisch",
                    "más alta",
                    "muy alta",
                    "crítica",
                    "la plus haute",
                    "la plus élevée",
                    "critique",
                    "più alta",
                    "critica",
                    "mais alta",
                    "hoogste",
                    "kritiek"),
            List.of("high", "major", "2", "p2", "hoch", "alta", "alto", "haute", "élevée", "hoog"),
            List.of(
                    "medium",
                    "normal",
                    "moderate",
                    "3",
                    "p3",
                    "mittel",
                    "media",
                    "medio",
                    "moyenne",
                    "média",
                    "médio",
                    "gemiddeld"),
            List.of(
                    "low", "minor", "4", "p4", "niedrig", "gering", "baja", "bajo", "basse", "faible", "bassa", "baixa",
                    "laag"),
            List.of(
                    "lowest",
                    "trivial",
                    "5",
                    "p5",
                    "niedrigste",
                    "am niedrigsten",
                    "más baja",
                    "muy baja",
                    "la plus basse",
                    "la plus faible",
                    "più bassa",
                    "mais baixa",
                    "laagste"));

    private Priorities() {}

    /** The place of a priority, most pressing first. A name that is not known stands last but before none. */
    static int place(@Nullable String priority) {
        if (priority == null) {
            return ORDER.size() + 1;
        }
        String name = priority.strip().toLowerCase(Locale.ROOT);
        for (int place = 0; place < ORDER.size(); place++) {
            if (ORDER.get(place).contains(name)) {
                return place;
            }
        }
        return ORDER.size();
    }
}
