package org.sprinthealth.indicators;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sprinthealth.delivery.Delivered;
import org.sprinthealth.delivery.Ledger;
import org.sprinthealth.delivery.LedgerEntry;
import org.sprinthealth.delivery.LedgerEntry.Posting;
import org.sprinthealth.delivery.Pool;
import org.sprinthealth.delivery.SprintFigure;
import org.sprinthealth.delivery.Tally;
import org.sprinthealth.facts.Field;
import org.sprinthealth.facts.Membership;
import org.sprinthealth.facts.Sprint;
import org.sprinthealth.facts.TeamHistory;
import org.sprinthealth.indicators.Sign.Strength;
import org.sprinthealth.readings.Definition;
import org.sprinthealth.readings.Definition.GoodEnd;
import org.sprinthealth.readings.Evidence;
import org.sprinthealth.readings.Grade;
import org.sprinthealth.readings.Reading;
import org.sprinthealth.readings.Reading.NoData;
import org.sprinthealth.readings.Reading.Share;
import org.sprinthealth.readings.Reason;
import org.sprinthealth.readings.Verdict;

/** Items committed that needed no further clarification. */
final class RefinementEffectiveness extends SprintFigure implements Indicator {
    private static final int SILENT_SPRINTS = 3;
    private static final Set<Field> SOURCES =
            EnumSet.of(Field.STATUS, Field.LABELS, Field.DESCRIPTION, Field.CRITERIA, Field.COMMENTS);

    private static final String START =
            "Start a planning log with the columns sprint, item, outcome, needed clarification; what you note now will"
                    + " count later.";

    RefinementEffectiveness() {
        super(new Definition(
                "refinement-effectiveness",
                "Refinement effectiveness",
                "Do items still need clarifying once the sprint runs?",
                "Of the items committed, those that needed no further clarification between the commitment and done or the"
                        + " end: committed, less needed, less likely ÷ committed. Needed: in a clarification state or"
                        + " under a clarification label (S1), back to refinement or backlog while in the sprint, or left"
                        + " it undone and went to refinement (S2), or ticked in the planning log (S3; a row without a"
                        + " tick says nothing, and other signs still count). Likely: an acceptance criterion added,"
                        + " removed or edited (M1), or 15 % or more of the description's words changed outside notes"
                        + " (M2). Possible, and printed only: a new question in the comments, by whom is not known (W1),"
                        + " re-estimated (W2), waiting for requirements (W3). Ticks, formatting, links, attachments,"
                        + " technical and test notes are no signs, nor is what was first seen no earlier than done or"
                        + " after the end. Items added later are a line of their own.",
                "A talk about a question that came late is worth more than the percentage. Read it together with story"
                        + " rejection: much clarified late and little pushed back asks whether it is safe to say that an"
                        + " item is not ready.",
                "one closed sprint; the last three together below five items; trend over the last 24 sprints",
                GoodEnd.UP,
                5,
                "a clarification state or label, criteria or description every working day, or a planning log"));
    }

    @Override
    protected int sample(Pool pool, Delivered delivered) {
        return pool.items(Tally::committed);
    }

    @Override
    protected Reading reading(Pool pool, Delivered delivered) {
        return unread(pool, delivered)
                .<Reading>map(none -> none)
                .orElseGet(() -> share(pool, clarities(pool, delivered)));
    }

    @Override
    protected List<Verdict> items(Pool pool, Delivered delivered) {
        return clarities(pool, delivered).stream().map(Clarity::verdict).toList();
    }

    private static Share share(Pool pool, List<Clarity> items) {
        int clear = count(items, Clarity::neededNone);
        Evidence evidence = pool.evidence();
        List<Grade> grades = new ArrayList<>(List.of(evidence.grade()));
        items.forEach(item -> item.signs().forEach(sign -> grades.add(sign.grade())));
        List<String> notes = new ArrayList<>(notes(pool, items, clear));
        notes.addAll(evidence.notes());
        return new Share(clear, items.size(), new Evidence(Grade.worst(grades), notes));
    }

    private static List<String> notes(Pool pool, List<Clarity> items, int clear) {
        int possible = count(items, item -> item.is(Strength.WEAK));
        List<String> notes = new ArrayList<>();
        notes.add(count(items, item -> item.is(Strength.STRONG)) + " needed clarification, "
                + count(items, item -> item.is(Strength.MEDIUM)) + " likely, " + possible + " possibly");
        if (possible > 0) {
            notes.add(percent(clear - possible, items.size()) + "–" + percent(clear, items.size())
                    + " %, the lower end if the possible ones counted");
        }
        long added = pool.entries(Posting.ADDED).stream()
                .map(LedgerEntry::key)
                .distinct()
                .count();
        if (added > 0) {
            notes.add("came in without refinement: " + added);
        }
        return notes;
    }

    private static long percent(int part, int of) {
        return Math.round(100.0 * part / of);
    }

    private static int count(List<Clarity> items, Predicate<Clarity> condition) {
        return Math.toIntExact(items.stream().filter(condition).count());
    }

    /** What the signs say of the committed items, in the order of the ledgers. */
    private static List<Clarity> clarities(Pool pool, Delivered delivered) {
        return pool.ledgers().stream()
                .flatMap(ledger -> clarities(ledger, delivered))
                .toList();
    }

    private static Stream<Clarity> clarities(Ledger ledger, Delivered delivered) {
        TeamHistory history = delivered.history();
        Map<Sprint, Membership> memberships = Membership.of(history);
        PlanningLog log = PlanningLog.of(ledger.sprint(), delivered);
        return Optional.ofNullable(ledger.committedAt()).stream()
                .flatMap(committedAt -> ledger.entries().stream()
                        .filter(entry -> entry.posting() == Posting.COMMITTED)
                        .flatMap(entry -> history.timelines().stream()
                                .filter(timeline -> timeline.key().equals(entry.key())))
                        .map(timeline -> Clarification.of(
                                timeline, memberships.get(ledger.sprint()), committedAt, log, delivered)));
    }

    /** Why nothing can be said although items were committed: no source, or one that nobody ever uses. */
    private static Optional<NoData> unread(Pool pool, Delivered delivered) {
        List<Ledger> recent = upTo(pool.newest(), delivered);
        boolean logged = recent.stream()
                .anyMatch(ledger -> PlanningLog.of(ledger.sprint(), delivered).isKept());
        if (logged) {
            return Optional.empty();
        }
        if (delivered.history().snapshots().stream()
                .noneMatch(look -> look.fields().stream().anyMatch(SOURCES::contains))) {
            return Optional.of(new NoData(
                    Reason.NOT_EXPORTED,
                    "The exports have neither labels nor states, text or comments. Export all fields, or start a planning"
                            + " log with the columns sprint, item, outcome, needed clarification."));
        }
        boolean used = clarities(new Pool(recent), delivered).stream()
                .anyMatch(item -> !item.signs().isEmpty());
        return used ? Optional.empty() : Optional.of(noEvidence(recent));
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
