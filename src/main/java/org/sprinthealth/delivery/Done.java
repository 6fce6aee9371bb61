package org.sprinthealth.delivery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sprinthealth.facts.Item;
import org.sprinthealth.facts.Moment;
import org.sprinthealth.facts.State;
import org.sprinthealth.facts.TeamHistory;
import org.sprinthealth.facts.Timeline;

/**
 * A standard item that is done.
 *
 * @param timeline the item
 * @param when when it was last done
 */
record Done(Timeline timeline, Moment when) {

    /** All that is done, by key. What was done before the first export, and no one wrote when, is left out. */
    static List<Done> in(TeamHistory history) {
        List<Done> done = new ArrayList<>();
        for (Timeline timeline : history.timelines()) {
            Item item = timeline.latest().item();
            if (item.isStandard() && item.state() == State.DONE) {
                closed(timeline, history).ifPresent(moment -> done.add(new Done(timeline, moment)));
            }
        }
        return done;
    }

    /** When a closed item was closed for the last time; empty where it was so before anyone looked, and no one wrote when. */
    static Optional<Moment> closed(Timeline timeline, TeamHistory history) {
        Instant resolved = timeline.latest().item().dates().resolved();
        if (resolved != null) {
            return Optional.of(new Moment.Exact(resolved));
        }
        Timeline.Version first = timeline.inStateSince(timeline.latest());
        Instant seen = first.from();
        if (first.exact()) {
            return Optional.of(new Moment.Exact(seen));
        }
        return history.lastWholeSnapshotBefore(seen).map(before -> new Moment.Between(before.at(), seen));
    }

    String key() {
        return timeline.key();
    }

    Item item() {
        return timeline.latest().item();
    }
}
