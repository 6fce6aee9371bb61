package org.sprinthealth.indicators;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The order of trackers' stock priorities, and of those that people give, in the languages of their exports. */
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
                    "kritiek",
                    "must",
                    "must have",
                    "muss",
                    "högst",
                    "najwyższy",
                    "最高"),
            List.of(
                    "high",
                    "major",
                    "2",
                    "p2",
                    "hoch",
                    "alta",
                    "alto",
                    "haute",
                    "élevée",
                    "hoog",
                    "should",
                    "should have",
                    "soll",
                    "sollte",
                    "hög",
                    "wysoki",
                    "高"),
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
                    "gemiddeld",
                    "could",
                    "could have",
                    "kann",
                    "könnte",
                    "medel",
                    "średni",
                    "中"),
            List.of(
                    "low", "minor", "4", "p4", "niedrig", "gering", "baja", "bajo", "basse", "faible", "bassa", "baixa",
                    "laag", "låg", "niski", "低"),
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
                    "laagste",
                    "won't",
                    "won't have",
                    "lägst",
                    "najniższy",
                    "最低"));

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
