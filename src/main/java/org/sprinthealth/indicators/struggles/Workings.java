package org.sprinthealth.indicators.struggles;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.delivery.Delivered;
import org.sprinthealth.facts.AllKeys;
import org.sprinthealth.facts.Contracts;
import org.sprinthealth.facts.Field;
import org.sprinthealth.facts.Item;
import org.sprinthealth.facts.Membership;
import org.sprinthealth.facts.Scope;
import org.sprinthealth.facts.SnapshotMark;
import org.sprinthealth.facts.State;
import org.sprinthealth.facts.TeamHistory;
import org.sprinthealth.facts.Timeline;
import org.sprinthealth.indicators.Backlogs;
import org.sprinthealth.readings.Evidence;
import org.sprinthealth.readings.Grade;
import org.sprinthealth.settings.TeamSettings;

/** What the struggles of a team are read from, worked out once. */
final class Workings {
    /** How long a request, a goal or an item may rest, in days. */
    static final Duration QUARTER = Duration.ofDays(90);

    private final Delivered delivered;
    private final List<Period> periods;
    private final Backlogs backlogs;
    private final Collection<Membership> memberships;
    private final AllKeys keys;
    private @Nullable Growth growth;

    Workings(Delivered delivered) {
        this.delivered = delivered;
        this.periods = Period.of(delivered);
        this.backlogs = new Backlogs(delivered.history(), delivered.team());
        this.memberships = Membership.of(delivered.history()).values();
        this.keys = AllKeys.of(history().timelines());
    }

    List<Period> periods() {
        return periods;
    }

    Backlogs backlogs() {
        return backlogs;
    }

    /** How the backlog grows; reckoned once it is asked for. */
    Growth growth() {
        if (growth == null) {
            growth = new Growth(this);
        }
        return growth;
    }

    Collection<Membership> memberships() {
        return memberships;
    }

    TeamHistory history() {
        return delivered.history();
    }

    Contracts contracts() {
        return history().contracts();
    }

    TeamSettings team() {
        return delivered.team();
    }

    Instant asOf() {
        return delivered.asOf();
    }

    ZoneId zone() {
        return team().zone();
    }

    LocalDate date(Instant when) {
        return when.atZone(zone()).toLocalDate();
    }

    /** An item by any key that it has or had. */
    Optional<Timeline> item(String key) {
        return keys.item(key);
    }

    /** The items by every key that they have or had. */
    AllKeys keys() {
        return keys;
    }

    /** Whether an export shows the whole tracker, as far as any export of the team does. */
    boolean isWhole(SnapshotMark look) {
        return look.scope() != Scope.FILTERED
                || history().snapshots().stream().allMatch(any -> any.scope() == Scope.FILTERED);
    }

    /** Whether any export up to an instant had one of these columns. */
    boolean hadAny(Instant when, Field... columns) {
        return history().snapshots().stream()
                .filter(look -> !look.at().isAfter(when))
                .anyMatch(look -> List.of(columns).stream().anyMatch(look.fields()::contains));
    }

    /** Whether an item is a product item: standard, and no spike or chore. */
    boolean isProductItem(Item item) {
        return item.isStandard()
                && !team().leftOutOfTop20().contains(item.type().toLowerCase(Locale.ROOT));
    }

    /** Whether one of the item's labels is one of these, which are in lower case. */
    static boolean isLabelled(Item item, List<String> labels) {
        return item.labels().stream().anyMatch(label -> labels.contains(label.toLowerCase(Locale.ROOT)));
    }

    /** Whether work on an item has begun, or is over. */
    static boolean isBegun(Item item) {
        State state = item.state();
        return state == State.IN_PROGRESS || state == State.CLARIFY || state == State.REVIEW || state == State.DONE;
    }

    /** How well an instant is known by the last look before it. */
    Evidence evidence(Instant when) {
        return history()
                .lastSnapshotAt(when)
                .map(look -> doubts(look, when))
                .filter(doubts -> !doubts.isEmpty())
                .map(doubts -> new Evidence(Grade.C, doubts))
                .orElse(Evidence.of(Grade.B));
    }

    private List<String> doubts(SnapshotMark look, Instant when) {
        List<String> doubts = new ArrayList<>();
        if (Grade.ofLooks(look.at(), when, zone()) == Grade.C) {
            doubts.add("read from the export of " + date(look.at()));
        }
        if (look.scope() == Scope.FILTERED) {
            doubts.add("the export shows only a part; the rest is as last seen");
        }
        return doubts;
    }
}
