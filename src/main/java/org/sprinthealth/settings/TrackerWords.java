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

    private static final Set<String> WAITS = folded(
            "Blocked by | Is blocked by | Depends on | Depends | Dependency | Dependent | Dependencies | Waits for | Waiting for | Waits on | Waiting on | Requires | Needs | Predecessor | Predecessors",
            "Blockiert durch | Blockiert von | Wird blockiert von | Wird blockiert durch | Ist blockiert durch | Hängt ab von | Ist abhängig von | Abhängig von | Abhängigkeit | Wartet auf | Benötigt | Vorgänger",
            "Bloqué par | Bloquée par | Est bloqué par | Est bloquée par | Dépend de | Dépendance | Attend | En attente de | Nécessite | Prédécesseur",
            "Bloqueado por | Bloqueada por | Está bloqueado por | Es bloqueado por | Depende de | Dependencia | Espera a | A la espera de | Requiere | Predecesor | Predecesora",
            "Está bloqueado por | É bloqueado por | Dependência | Aguarda | Aguardando | Espera por | Requer | Antecessor | Antecessora | Predecessora",
            "Bloccato da | Bloccata da | È bloccato da | Dipende da | Dipendenza | In attesa di | Attende | Richiede | Predecessore",
            "Geblokkeerd door | Wordt geblokkeerd door | Is geblokkeerd door | Hangt af van | Afhankelijk van | Is afhankelijk van | Afhankelijkheid | Wacht op | Vereist | Voorganger");

    private static final Set<String> BLOCKS = folded(
            "Blocks | Block | Blocker | Blocking",
            "Blockiert | Blockieren | Blockade | Blocker",
            "Bloque | Bloquer | Blocage",
            "Bloquea | Bloquear | Bloqueo",
            "Bloqueia | Bloqueio",
            "Blocca | Bloccare | Blocco",
            "Blokkeert | Blokkeren | Blokkade");

    private static final Pattern SPLIT = Pattern.compile(
            "\\b(split|splits|cloners?|clones?|cloned|duplicated from|aufgeteilt|geteilt|teilung|klon|klone|kloner|geklont|scinde|divise|clonage|cloneurs?|clonado|clonada|clona|clonadores|dividido|dividida|divide|desdobrado|clonato|clonazione|suddiviso|diviso|gesplitst|splitst|gekloond|kloon)\\b");
    private static final Pattern CLONE =
            Pattern.compile("^(clone|klon|kloon|clon)( of| von)?( -|:| \\().*|^(clone|copy) of .*");
    private static final Pattern DIRECTION = Pattern.compile("^(inward|outward):");
    private static final Set<String> WAITING_FOR_REQUIREMENTS = folded(
            "Waiting for requirements | Waiting on requirements | Waiting for specification | Waiting for input | Waiting for details | Waiting for business | Waiting for PO | Waiting for Product Owner | Requirements missing | Missing requirements | Requirements unclear | Blocked by requirements",
            "Wartet auf Anforderungen | Warten auf Anforderungen | Wartet auf Anforderung | Wartet auf Input | Wartet auf Fachbereich | Warten auf Fachbereich | Wartet auf Spezifikation | Wartet auf PO | Anforderung fehlt | Anforderungen fehlen | Anforderung unklar",
            "En attente des exigences | En attente d'exigences | En attente de spécification | En attente de spécifications | En attente du métier | En attente du PO | Exigences manquantes",
            "Esperando requisitos | En espera de requisitos | En espera de requerimientos | Esperando requerimientos | Esperando especificación | Esperando al PO | Faltan requisitos",
            "Aguardando requisitos | À espera de requisitos | Em espera de requisitos | Esperando requisitos | Aguardando especificação | Aguardando PO | Faltam requisitos",
            "In attesa di requisiti | In attesa dei requisiti | Attesa requisiti | In attesa di specifiche | In attesa delle specifiche | In attesa del PO | Requisiti mancanti",
            "Wacht op requirements | Wachten op requirements | Wacht op eisen | Wacht op specificatie | Wacht op specificaties | Wacht op business | Wacht op PO | Eisen ontbreken");

    private TrackerWords() {}

    /**
     * Whether an item waits for what it is linked to.
     *
     * @param kind the link as an item has it: {@code inward:} or {@code outward:} and the tracker's name of it. What is linked
     *     inward by "Blocks" blocks the item; what is linked outward by "Depends on" is what it depends on
     */
    public static boolean meansWaitingFor(String kind) {
        String name = fold(DIRECTION.matcher(kind).replaceFirst(""));
        return kind.startsWith("inward:") ? BLOCKS.contains(name) : WAITS.contains(name);
    }

    /** Whether a link says that one item was split off from another, or is its copy. */
    public static boolean meansSplit(String kind) {
        return SPLIT.matcher(fold(DIRECTION.matcher(kind).replaceFirst(""))).find();
    }

    /** Whether a title begins as trackers begin those of copies: {@code CLONE - Export orders}. */
    public static boolean startsAsClone(String summary) {
        return CLONE.matcher(summary.strip().toLowerCase(Locale.ROOT)).matches();
    }

    /** Whether a type's name means a bug. */
    public static boolean meansBug(String type) {
        return BUGS.contains(fold(type));
    }

    /** Whether a status or a label says that work on an item has to wait. */
    public static boolean meansBlocked(String word) {
        return BLOCKED.contains(fold(word));
    }

    /** Whether a status or a label says that an item waits until somebody tells what is wanted. */
    public static boolean meansWaitingForRequirements(String word) {
        return WAITING_FOR_REQUIREMENTS.contains(fold(word));
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
