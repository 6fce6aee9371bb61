package org.sprinthealth.indicators;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sprinthealth.delivery.Delivered;
import org.sprinthealth.delivery.Ledger;
import org.sprinthealth.delivery.LedgerEntry;
import org.sprinthealth.delivery.LedgerEntry.Posting;
import org.sprinthealth.delivery.Pool;
import org.sprinthealth.delivery.SprintFigure;
import org.sprinthealth.delivery.Tally;
import org.sprinthealth.facts.Field;
import org.sprinthealth.indicators.Sign.Strength;
import org.sprinthealth.readings.Definition;
import org.sprinthealth.readings.Evidence;
import org.sprinthealth.readings.Grade;
import org.sprinthealth.readings.Reading;
import org.sprinthealth.readings.Reading.NoData;
import org.sprinthealth.readings.Reading.Share;
import org.sprinthealth.readings.Reason;
import org.sprinthealth.readings.Verdict;

/** What closed sprints say of items that needed clarification after they were committed. */
final class LateClarification extends SprintFigure {
    private static final int SILENT_SPRINTS = 3;
    private static final Set<Field> SOURCES =
            EnumSet.of(Field.STATUS, Field.LABELS, Field.DESCRIPTION, Field.CRITERIA, Field.COMMENTS);

    private static final String START =
            "Start a planning log with the columns sprint, item, outcome, needed clarification; what you note now will"
                    + " count later.";

    private final Sprints sprints;

    LateClarification(Definition definition, Sprints sprints) {
        super(definition);
        this.sprints = sprints;
    }

    @Override
    protected int sample(Pool pool, Delivered delivered) {
        return pool.items(Tally::committed);
    }

    @Override
    protected Reading reading(Pool pool, Delivered delivered) {
        return unread(pool, delivered).<Reading>map(none -> none).orElseGet(() -> share(pool, delivered));
    }

    @Override
    protected List<Verdict> items(Pool pool, Delivered delivered) {
        return pool.ledgers().stream()
                .flatMap(ledger ->
                        sprints
                                .overrides(definition().id())
                                .in(ledger.sprint(), own(new Pool(List.of(ledger))))
                                .stream())
                .toList();
    }

    private List<Verdict> own(Pool pool) {
        return sprints.clarities(pool).stream().map(Clarity::verdict).toList();
    }

    private Share share(Pool pool, Delivered delivered) {
        List<Verdict> said = items(pool, delivered);
        return Overrides.share(read(pool, said), said);
    }

    private Share read(Pool pool, List<Verdict> said) {
        List<Clarity> items = sprints.clarities(pool);
        Evidence evidence = pool.evidence();
        List<Grade> grades = new ArrayList<>(List.of(evidence.grade()));
        items.forEach(item -> item.signs().forEach(sign -> grades.add(sign.grade())));
        List<String> notes = new ArrayList<>(notes(pool, items, said));
        notes.addAll(evidence.notes());
        return new Share(count(items, Clarity::neededNone), items.size(), new Evidence(Grade.worst(grades), notes));
    }

    private static List<String> notes(Pool pool, List<Clarity> items, List<Verdict> said) {
        List<String> notes = new ArrayList<>();
        notes.add(count(items, item -> item.is(Strength.STRONG)) + " needed clarification, "
                + count(items, item -> item.is(Strength.MEDIUM)) + " likely, "
                + count(items, item -> item.is(Strength.WEAK)) + " possibly");
        int open = possible(items, said);
        if (open > 0) {
            int clear = (int) said.stream().filter(Verdict::counts).count();
            notes.add(percent(clear - open, items.size()) + "–" + percent(clear, items.size())
                    + " %, the lower end if the possible ones counted");
        }
        int added = pool.sum(LateClarification::cameInLater);
        if (added > 0) {
            notes.add("came in without refinement: " + added);
        }
        return notes;
    }

    /** Items that only possibly needed clarification, and of which nobody said whether they did. */
    private static int possible(List<Clarity> items, List<Verdict> said) {
        return (int) IntStream.range(0, items.size())
                .filter(i -> items.get(i).is(Strength.WEAK) && !Overrides.isOverruled(said.get(i)))
                .count();
    }

    /** Items that were added and had not been committed: one that left and came back was. */
    private static int cameInLater(Ledger ledger) {
        Set<String> keys = keys(ledger, Posting.ADDED);
        keys.removeAll(keys(ledger, Posting.COMMITTED));
        return keys.size();
    }

    private static Set<String> keys(Ledger ledger, Posting posting) {
        return ledger.entries().stream()
                .filter(entry -> entry.posting() == posting)
                .map(LedgerEntry::key)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static long percent(int part, int of) {
        return Math.round(100.0 * part / of);
    }

    private static int count(List<Clarity> items, Predicate<Clarity> condition) {
        return Math.toIntExact(items.stream().filter(condition).count());
    }

    /** Why nothing can be said although items were committed: no source, or one that nobody ever uses. */
    private Optional<NoData> unread(Pool pool, Delivered delivered) {
        List<Ledger> recent = upTo(pool.newest(), delivered);
        boolean logged = recent.stream().anyMatch(ledger -> sprints.log(ledger).isKept());
        if (logged) {
            return Optional.empty();
        }
        if (!areExported(recent, delivered)) {
            return Optional.of(new NoData(
                    Reason.NOT_EXPORTED,
                    "The exports have neither labels nor states, text or comments. Export all fields, or start a planning"
                            + " log with the columns sprint, item, outcome, needed clarification."));
        }
        return recent.stream().anyMatch(sprints::areTold) ? Optional.empty() : Optional.of(noEvidence(recent));
    }

    /** Whether an export since the first of these sprints began has anything that could tell. */
    private static boolean areExported(List<Ledger> recent, Delivered delivered) {
        Instant start = recent.get(0).sprint().start();
        return delivered.history().snapshots().stream()
                .filter(look -> !look.at().isBefore(start))
                .anyMatch(look -> look.fields().stream().anyMatch(SOURCES::contains));
    }

    private static NoData noEvidence(List<Ledger> recent) {
        return new NoData(
                Reason.NOT_YET,
                "No evidence of either kind in " + new Pool(recent).names()
                        + ": no state, label, text, comment or log ever showed a question. Ask the team. " + START);
    }

    /** A sprint and the two before it. */
    private static List<Ledger> upTo(Ledger newest, Delivered delivered) {
        List<Ledger> ledgers = delivered.ledgers();
        int end = ledgers.indexOf(newest) + 1;
        return ledgers.subList(Math.max(0, end - SILENT_SPRINTS), end);
    }
}
