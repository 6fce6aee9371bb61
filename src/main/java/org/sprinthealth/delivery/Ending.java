package org.sprinthealth.delivery;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.delivery.LedgerEntry.Posting;
import org.sprinthealth.facts.Item;
import org.sprinthealth.facts.Moment;
import org.sprinthealth.facts.State;
import org.sprinthealth.facts.Timeline;
import org.sprinthealth.facts.Timeline.Version;

/**
 * How an item stood when its sprint ended.
 *
 * @param posting completed, cancelled or not completed
 * @param when when it was, or for one not completed the end of the sprint
 * @param oddities what a reader should know of it
 */
record Ending(Posting posting, Moment when, Set<Oddity> oddities) {

    /**
     * Reads the end of an item.
     *
     * @param last the last version in which it counted, as seen up to the close
     */
    static Ending of(SprintRoll roll, Timeline timeline, Version last) {
        State state = last.item().state();
        if (state == null) {
            return new Ending(Posting.NOT_COMPLETED, atEnd(roll), EnumSet.of(Oddity.UNMAPPED));
        }
        Optional<Posting> closed = posting(state);
        if (closed.isPresent() && wasInTime(roll, timeline, last)) {
            Set<Oddity> oddities = state == State.DONE ? afterwards(roll, timeline, last) : Set.of();
            return new Ending(closed.get(), roll.doneAt(timeline, last), oddities);
        }
        return closedAfterAll(roll, timeline, last)
                .orElseGet(() -> new Ending(Posting.NOT_COMPLETED, atEnd(roll), Set.of()));
    }

    /** A close that was seen after the end counts unless the tracker says that it came after the end. */
    private static boolean wasInTime(SprintRoll roll, Timeline timeline, Version last) {
        Instant resolved = last.item().dates().resolved();
        return resolved == null
                || isBy(resolved, roll.end())
                || roll.stateAtEnd(timeline) == last.item().state();
    }

    private static Set<Oddity> afterwards(SprintRoll roll, Timeline timeline, Version last) {
        Set<Oddity> oddities = EnumSet.noneOf(Oddity.class);
        for (Version later : timeline.versions()) {
            if (later.from().isAfter(last.from()) && later.from().isAfter(roll.end())) {
                if (later.present() && later.item().isOpen()) {
                    oddities.add(Oddity.REOPENED);
                }
            } else if (later.from().isAfter(last.from()) && !later.present()) {
                oddities.add(Oddity.DONE_THEN_VANISHED);
            }
        }
        return oddities;
    }

    /** An item that looks open, but was done or cancelled at the end: seen late, or reopened since. */
    private static Optional<Ending> closedAfterAll(SprintRoll roll, Timeline timeline, Version last) {
        Optional<Version> seenLate = timeline.versions().stream()
                .filter(later -> later.from().isAfter(last.from()))
                .filter(later -> wasResolvedUnseen(roll, later.item()))
                .filter(later -> posting(later.item().state()).isPresent())
                .findFirst();
        if (seenLate.isPresent()) {
            Posting posting = posting(seenLate.get().item().state()).orElseThrow();
            return Optional.of(
                    new Ending(posting, roll.doneAt(timeline, seenLate.get()), EnumSet.of(Oddity.SEEN_LATE)));
        }
        if (roll.stateAtEnd(timeline) == State.DONE && !isBy(last.item().dates().updated(), roll.end())) {
            Moment when = timeline.versionAt(roll.end())
                    .map(done -> roll.doneAt(timeline, done))
                    .orElse(atEnd(roll));
            return Optional.of(new Ending(Posting.COMPLETED, when, EnumSet.of(Oddity.REOPENED)));
        }
        return Optional.empty();
    }

    /** How an item that was closed in time is posted; empty for one in any other state. */
    private static Optional<Posting> posting(@Nullable State state) {
        if (state == State.DONE) {
            return Optional.of(Posting.COMPLETED);
        }
        return state == State.CANCELLED ? Optional.of(Posting.CANCELLED) : Optional.empty();
    }

    /** Resolved after the last look inside the sprint, which still saw it open, and at or before the end. */
    private static boolean wasResolvedUnseen(SprintRoll roll, Item item) {
        Instant resolved = item.dates().resolved();
        return isBy(resolved, roll.end()) && !isBy(resolved, roll.window().lastInside());
    }

    private static boolean isBy(@Nullable Instant when, Instant end) {
        return when != null && !when.isAfter(end);
    }

    private static Moment atEnd(SprintRoll roll) {
        return new Moment.Exact(roll.end());
    }
}
