package org.sprinthealth.settings;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words of trackers that mean the same in most teams, in any case, with accents or without. */
public final class TrackerWords {
    private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\u00a0_-]+");

    private static final Set<String> BUGS = folded(
            "Bug | Defect | Error | Incident | Fault | Problem | Production Bug",
            "Error de software | Defecto | Incidencia",
            "Fehler | Defekt",
            "Bogue | Anomalie | Défaut",
            "Bugue | Defeito | Erro",
            "Fout",
            "Difetto | Errore");

    private static final Set<String> BLOCKED = folded(
            "Blocked | Impeded | Impediment | On hold | Waiting | Waiting for customer | Waiting for third party | Waiting on third party | Paused | Stalled",
            "Blockiert | Wartend | Wartet | Pausiert | Angehalten",
            "Bloqué | Bloquée | En attente | En pause",
            "Bloqueado | Bloqueada | En espera | En pausa | Detenido",
            "Impedido | Impedida | Em espera | Pausado | Pausada",
            "Geblokkeerd | In de wacht",
            "Bloccato | Bloccata | In attesa | In pausa | Sospeso");

    private TrackerWords() {}

    /** Whether a type's name means a bug. */
    public static boolean meansBug(String type) {
        return BUGS.contains(fold(type));
    }

    /** Whether a status or a label says that work on an item has to wait. */
    public static boolean meansBlocked(String word) {
        return BLOCKED.contains(fold(word));
    }

    private static Set<String> folded(String... lines) {
        return Stream.of(lines)
                .flatMap(line -> Stream.of(line.split("\\|", -1)))
                .map(TrackerWords::fold)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String fold(String word) {
        String plain =
                ACCENTS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
        return BLANKS.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
