package org.sprinthealth.indicators;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.delivery.Delivered;
import org.sprinthealth.delivery.Ledger;
import org.sprinthealth.delivery.LedgerEntry.Posting;
import org.sprinthealth.facts.Item;
import org.sprinthealth.facts.Membership;
import org.sprinthealth.facts.Sprint;
import org.sprinthealth.facts.State;
import org.sprinthealth.facts.Timeline;
import org.sprinthealth.facts.Timeline.Version;
import org.sprinthealth.indicators.Sign.Code;
import org.sprinthealth.readings.Grade;
import org.sprinthealth.settings.TrackerWords;

/**
 * Looks for signs that a committed item needed clarification, after the commitment and before it was done or the sprint ended.
 * What was first seen after the end, or no earlier than done, is none.
 */
final class Clarification {
    private static final int CHANGED_PERCENT = 15;
    private static final Set<State> BACK = EnumSet.of(State.REFINING, State.BACKLOG);

    private final Delivered delivered;
    private final Sprint sprint;
    private final Membership membership;
    private final Timeline timeline;
    private final List<Sign> signs = new ArrayList<>();
    private @Nullable State stood;
    private @Nullable BigDecimal estimated;

    private Clarification(Delivered delivered, Membership membership, Timeline timeline) {
        this.delivered = delivered;
        this.sprint = membership.sprint();
        this.membership = membership;
        this.timeline = timeline;
    }

    /** What the signs say of the items committed to a sprint; nothing where its commitment can't be read. */
    static List<Clarity> of(Ledger ledger, Sprints sprints, Delivered delivered) {
        Instant committedAt = ledger.committedAt();
        return committedAt == null
                ? List.of()
                : ledger.entries().stream()
                        .filter(entry -> entry.posting() == Posting.COMMITTED)
                        .flatMap(entry -> sprints.timeline(entry.key()).stream())
                        .map(timeline -> new Clarification(delivered, sprints.membership(ledger), timeline)
                                .read(committedAt, sprints.log(ledger)))
                        .toList();
    }

    /**
     * Whether a state, a label, a text or a comment of any item came to tell of a question while a sprint ran: only then does
     * its absence say anything.
     */
    static boolean isTold(Ledger ledger, Sprints sprints, Delivered delivered) {
        Instant start = ledger.sprint().start();
        return delivered.history().timelines().stream()
                .filter(timeline -> timeline.latest().item().isStandard())
                .map(timeline -> new Clarification(delivered, sprints.membership(ledger), timeline))
                .anyMatch(item -> tell(item.follow(start)));
    }

    /** Whether any of the signs is more than a new estimate, which is no question. */
    static boolean tell(List<Sign> signs) {
        return signs.stream().anyMatch(sign -> sign.code() != Code.W2);
    }

    private Clarity read(Instant committedAt, PlanningLog log) {
        if (log.ticks(timeline)) {
            signs.add(new Sign(Code.S3, "ticked in the planning log", Grade.A));
        }
        timeline.at(committedAt).ifPresent(item -> alreadyAsked(item, committedAt));
        return new Clarity(timeline.key(), follow(committedAt));
    }

    /** The signs from an instant to the end of the sprint. While the item is gone from the exports, it stands as it was. */
    private List<Sign> follow(Instant from) {
        Version before = timeline.versionAt(from).filter(Version::present).orElse(null);
        if (before != null) {
            remember(before.item());
        }
        for (Version version : timeline.versions()) {
            if (version.present()
                    && version.from().isAfter(from)
                    && !version.from().isAfter(sprint.end())) {
                if (before != null) {
                    compare(before, version);
                }
                remember(version.item());
                before = version;
            }
        }
        return signs;
    }

    /** What an item is compared by, even if its state is not mapped or its estimate is missing for a while. */
    private void remember(Item item) {
        stood = item.state() == null ? stood : item.state();
        estimated = item.estimate() == null ? estimated : item.estimate();
    }

    /** An item without a mapped state counts as open: its texts and labels are known all the same. */
    private static boolean isOpen(Item item) {
        State state = item.state();
        return state == null || !state.isClosed();
    }

    /** A question that was open at the commitment needs its answer in the sprint. */
    private void alreadyAsked(Item item, Instant committedAt) {
        String since = "at the commitment of "
                + committedAt.atZone(delivered.team().zone()).toLocalDate();
        if (!isOpen(item)) {
            return;
        }
        if (item.state() == State.CLARIFY) {
            signs.add(new Sign(Code.S1, "in clarification (" + item.status() + ") already " + since, Grade.A));
        }
        clarityLabel(item)
                .ifPresent(
                        label -> signs.add(new Sign(Code.S1, "label " + label + " already there " + since, Grade.A)));
    }

    private void compare(Version earlier, Version version) {
        Sighting sighting =
                new Sighting(version, delivered.history(), delivered.team().zone());
        Item before = earlier.item();
        Item now = version.item();
        if (!isOpen(now)) {
            return;
        }
        asked(before, now, sighting);
        if (isOpen(before)) {
            wentBack(version, now, sighting);
            rewritten(before, now, sighting);
            hinted(before, now, sighting);
        }
    }

    /** What is done and then reopened to be clarified is not done yet. */
    private void asked(Item before, Item now, Sighting sighting) {
        if (now.state() == State.CLARIFY && before.state() != State.CLARIFY) {
            add(Code.S1, "in clarification (" + now.status() + ")", sighting);
        }
        clarityLabel(now)
                .filter(label -> clarityLabel(before).isEmpty())
                .ifPresent(label -> add(Code.S1, "label " + label, sighting));
    }

    /** Out of the sprint only refinement counts: whatever leaves a sprint goes to the backlog. */
    private void wentBack(Version version, Item now, Sighting sighting) {
        State from = stood;
        State to = now.state();
        boolean back = from != null && to != null && !BACK.contains(from) && BACK.contains(to);
        boolean deeper = from == State.BACKLOG && to == State.REFINING;
        if ((back && membership.holds(timeline, version)) || (to == State.REFINING && (back || deeper))) {
            add(Code.S2, "back to " + now.status(), sighting);
        }
    }

    private void rewritten(Item before, Item now, Sighting sighting) {
        if (!now.criteria().saysTheSameAs(before.criteria()) && sighting.comparesTexts()) {
            add(Code.M1, "acceptance criteria changed", sighting);
        }
        int percent = now.wordsChangedFrom(before);
        if (percent >= CHANGED_PERCENT && sighting.comparesTexts()) {
            add(Code.M2, percent + " % of the description's words changed", sighting);
        }
    }

    private void hinted(Item before, Item now, Sighting sighting) {
        boolean question = now.comments().questions() > before.comments().questions() && sighting.comparesComments();
        if (question) {
            add(Code.W1, "a question in the comments, it is not known by whom,", sighting);
        }
        BigDecimal from = estimated;
        BigDecimal to = now.estimate();
        if (from != null && to != null && from.compareTo(to) != 0) {
            add(Code.W2, "re-estimated from " + from.toPlainString() + " to " + to.toPlainString(), sighting);
        }
        if (waits(now) && !waits(before)) {
            add(Code.W3, "waiting for requirements", sighting);
        } else if (question && now.flagged() && !before.flagged()) {
            add(Code.W3, "flagged beside a question", sighting);
        }
    }

    private void add(Code code, String words, Sighting sighting) {
        signs.add(new Sign(code, words + " " + sighting.inWords(), sighting.grade()));
    }

    private Optional<String> clarityLabel(Item item) {
        List<String> meant = delivered.team().labels().needsClarification();
        return item.labels().stream()
                .filter(label -> meant.contains(label.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private static boolean waits(Item item) {
        return Stream.concat(Stream.of(item.status()), item.labels().stream())
                .anyMatch(TrackerWords::meansWaitingForRequirements);
    }
}
