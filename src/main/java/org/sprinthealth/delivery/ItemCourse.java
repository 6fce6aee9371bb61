package org.sprinthealth.delivery;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.delivery.LedgerEntry.Posting;
import org.sprinthealth.facts.Item;
import org.sprinthealth.facts.Moment;
import org.sprinthealth.facts.State;
import org.sprinthealth.facts.Timeline;
import org.sprinthealth.facts.Timeline.Version;

/** Follows one item through one sprint, from the commitment to the close, and posts what happens to it. */
final class ItemCourse {
    private final SprintRoll roll;
    private final Timeline timeline;
    private final List<LedgerEntry> entries = new ArrayList<>();
    private final Set<Oddity> oddities = EnumSet.noneOf(Oddity.class);

    /** The last version in which it counted; null before it came in and once it left. */
    private @Nullable Version inside;

    /** A version in which the sprint held it, but it had been done before the start. */
    private @Nullable Version doneBefore;

    private ItemCourse(SprintRoll roll, Timeline timeline) {
        this.roll = roll;
        this.timeline = timeline;
    }

    /** What an item posts. An item whose status is not mapped where it decides posts nothing. */
    static Course of(SprintRoll roll, Timeline timeline) {
        ItemCourse course = new ItemCourse(roll, timeline);
        roll.versionsDuring(timeline).forEach(course::step);
        return course.end();
    }

    private void step(Version version) {
        Version before = inside;
        boolean held = roll.holds(timeline, version);
        if (before == null && held) {
            enter(version);
        } else if (before != null && held) {
            reestimate(before, version);
        } else if (before != null && !roll.isForgotten(before, version)) {
            leave(before, version);
        }
    }

    private void enter(Version version) {
        Item item = version.item();
        if (item.state() == null) {
            oddities.add(Oddity.UNMAPPED);
        } else if (item.state() == State.CANCELLED) {
            oddities.add(Oddity.CANCELLED_BEFORE);
        } else if (item.state() == State.DONE && roll.wasDoneBeforeStart(timeline, version)) {
            doneBefore = version;
        } else {
            comeIn(version);
        }
    }

    private void comeIn(Version version) {
        Item item = version.item();
        boolean committed = !version.from().isAfter(roll.window().committedAt());
        Moment when = committed ? new Moment.Exact(roll.window().committedAt()) : roll.seenAt(version);
        post(committed ? Posting.COMMITTED : Posting.ADDED, item, item.estimate(), when);
        inside = version;
        if (roll.isInTwo(timeline, version)) {
            oddities.add(Oddity.IN_TWO_SPRINTS);
        }
    }

    private void reestimate(Version before, Version version) {
        BigDecimal change = points(version).subtract(points(before));
        if (change.signum() != 0) {
            post(Posting.REESTIMATED, version.item(), change, roll.seenAt(version));
        }
        inside = version;
    }

    private void leave(Version before, Version version) {
        post(Posting.REMOVED, before.item(), before.item().estimate(), roll.seenAt(version));
        if (!version.present()) {
            oddities.add(Oddity.VANISHED);
        }
        inside = null;
    }

    private Course end() {
        if (inside != null) {
            settle(inside);
        }
        if (entries.isEmpty() && doneBefore != null) {
            Item item = doneBefore.item();
            post(Posting.DONE_BEFORE_START, item, item.estimate(), roll.doneAt(timeline, doneBefore));
            oddities.add(Oddity.DONE_BEFORE_START);
        }
        if (!entries.isEmpty()) {
            oddities.remove(Oddity.CANCELLED_BEFORE);
        }
        return oddities.contains(Oddity.UNMAPPED)
                ? new Course(timeline, List.of(), EnumSet.of(Oddity.UNMAPPED))
                : new Course(timeline, entries, oddities);
    }

    private void settle(Version last) {
        Ending ending = Ending.of(roll, timeline, last);
        oddities.addAll(ending.oddities());
        post(ending.posting(), last.item(), last.item().estimate(), ending.when());
    }

    private void post(Posting posting, Item item, @Nullable BigDecimal points, Moment when) {
        entries.add(new LedgerEntry(timeline.key(), item.summary(), posting, points, when));
    }

    private static BigDecimal points(Version version) {
        BigDecimal estimate = version.item().estimate();
        return estimate == null ? BigDecimal.ZERO : estimate;
    }
}
