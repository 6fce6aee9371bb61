package org.sprinthealth.indicators;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sprinthealth.delivery.Delivered;
import org.sprinthealth.delivery.Ledger;
import org.sprinthealth.delivery.LedgerEntry;
import org.sprinthealth.delivery.LedgerEntry.Posting;
import org.sprinthealth.delivery.Pool;
import org.sprinthealth.facts.PlanningEntry;
import org.sprinthealth.facts.Sprint;
import org.sprinthealth.readings.Grade;
import org.sprinthealth.readings.Verdict;

/**
 * What a sheet may show of how a sprint was refined and planned.
 *
 * @param sprint the newest closed sprint
 * @param committed the items committed to it, in the order of its ledger
 * @param presented what was presented for it, by key
 */
public record PlanningReview(Sprint sprint, List<Committed> committed, List<Shown> presented) {

    /**
     * An item that a sprint began with.
     *
     * @param entry its line in the sprint's ledger
     * @param verdict whether it needed clarification after the commitment, with every sign and its date; it counts where it
     *     needed none
     * @param signs whether there is any sign at all
     */
    public record Committed(LedgerEntry entry, Verdict verdict, boolean signs) {}

    /**
     * An item presented for a sprint.
     *
     * @param sprint the sprint
     * @param key the item
     * @param fate what became of it, in words
     * @param words how that is known
     * @param grade how well
     * @param clarified whether the planning log says that it needed clarification later
     */
    public record Shown(Sprint sprint, String key, String fate, String words, Grade grade, boolean clarified) {}

    public PlanningReview {
        committed = List.copyOf(committed);
        presented = List.copyOf(presented);
    }

    /** Of the newest closed sprint; empty where none has closed. */
    public static Optional<PlanningReview> of(Delivered delivered) {
        List<Ledger> ledgers = delivered.ledgers();
        return ledgers.isEmpty()
                ? Optional.empty()
                : Optional.of(of(ledgers.get(ledgers.size() - 1), new Sprints(delivered)));
    }

    private static PlanningReview of(Ledger ledger, Sprints sprints) {
        Map<String, Clarity> clarities = new HashMap<>();
        sprints.clarities(new Pool(List.of(ledger))).forEach(clarity -> clarities.put(clarity.key(), clarity));
        List<Committed> committed = ledger.entries().stream()
                .filter(entry -> entry.posting() == Posting.COMMITTED)
                .map(entry ->
                        committed(entry, clarities.getOrDefault(entry.key(), new Clarity(entry.key(), List.of()))))
                .toList();
        PlanningLog log = sprints.log(ledger);
        return new PlanningReview(
                ledger.sprint(),
                committed,
                sprints.presented(ledger).stream()
                        .map(presented -> shown(ledger.sprint(), presented, log))
                        .toList());
    }

    private static Committed committed(LedgerEntry entry, Clarity clarity) {
        return new Committed(entry, clarity.verdict(), !clarity.signs().isEmpty());
    }

    private static Shown shown(Sprint sprint, Presented presented, PlanningLog log) {
        List<PlanningEntry> rows = log.rows().stream()
                .filter(row -> row.item().equalsIgnoreCase(presented.key()))
                .toList();
        String notes = String.join("; ", notes(rows));
        return new Shown(
                sprint,
                presented.key(),
                presented.fate().inWords(),
                notes.isEmpty() ? presented.words() : presented.words() + ": " + notes,
                presented.grade(),
                rows.stream().anyMatch(PlanningEntry::neededClarification));
    }

    private static List<String> notes(List<PlanningEntry> rows) {
        return rows.stream()
                .flatMap(row -> Stream.ofNullable(row.note()))
                .filter(note -> !note.isBlank())
                .distinct()
                .toList();
    }

    /** What the planning log says of the sprints that are running, so that it can be talked about while it matters. */
    public static List<Shown> running(Delivered delivered) {
        Sprints sprints = new Sprints(delivered);
        return delivered.history().sprints().stream()
                .filter(sprint -> sprint.isActiveAt(delivered.asOf()))
                .sorted(Comparator.comparing(Sprint::name))
                .flatMap(sprint -> logged(sprint, sprints.log(sprint)))
                .toList();
    }

    private static Stream<Shown> logged(Sprint sprint, PlanningLog log) {
        return log.presented().stream().map(presented -> shown(sprint, presented, log));
    }
}
