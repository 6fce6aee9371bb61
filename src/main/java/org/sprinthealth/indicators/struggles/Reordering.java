package org.sprinthealth.indicators.struggles;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sprinthealth.facts.Item;
import org.sprinthealth.facts.Timeline;
import org.sprinthealth.facts.Timeline.Version;
import org.sprinthealth.indicators.Backlog;
import org.sprinthealth.indicators.Keys;
import org.sprinthealth.readings.Verdict;

/** How the top of a backlog changed from one moment to another. */
final class Reordering {
    private static final int HIGHEST = 5;

    private final Backlog first;
    private final Backlog second;
    private final Workings workings;
    private final List<String> now;

    Reordering(Backlog first, Backlog second, Workings workings) {
        this.first = first;
        this.second = second;
        this.workings = workings;
        this.now = names(second.top());
    }

    /** A key may change when a project moves: the item's newest tells that it is the same. */
    private String name(Item item) {
        return workings.item(item.key()).map(Timeline::key).orElse(item.key());
    }

    private List<String> names(List<Item> items) {
        return items.stream().map(this::name).toList();
    }

    /** The former top, less what was done, cancelled or begun since, and what a sprint took. */
    List<Item> stillWaiting() {
        return first.top().stream().filter(this::isWaiting).toList();
    }

    private boolean isWaiting(Item before) {
        return timeline(before)
                .filter(timeline -> timeline.at(second.when())
                        .filter(item -> isWaiting(before, item))
                        .isPresent())
                .filter(timeline -> !wasTaken(timeline))
                .isPresent();
    }

    private static boolean isWaiting(Item before, Item now) {
        return now.isOpen() && (Workings.isBegun(before) || !Workings.isBegun(now));
    }

    /** Whether a sprint that ran in between held it. */
    private boolean wasTaken(Timeline timeline) {
        return workings.memberships().stream()
                .filter(sprint -> !sprint.sprint().start().isAfter(second.when())
                        && sprint.sprint().end().isAfter(first.when()))
                .anyMatch(sprint -> timeline.versions().stream()
                        .filter(version -> version.from().isAfter(first.when())
                                && !version.from().isAfter(second.when()))
                        .anyMatch(version -> sprint.holds(timeline, version)));
    }

    private Optional<Timeline> timeline(Item item) {
        return workings.item(item.key());
    }

    /** Those that still wait, but no longer on top; they count where nothing explains it. */
    List<Verdict> gone() {
        return stillWaiting().stream()
                .filter(item -> !now.contains(name(item)))
                .map(this::verdict)
                .toList();
    }

    private Verdict verdict(Item item) {
        String place =
                "was " + (first.top().indexOf(item) + 1) + " on " + workings.date(first.when()) + ", " + placeNow(item);
        return explanation(item)
                .map(why -> new Verdict(item.key(), false, "explained", place + ": " + why))
                .orElseGet(() -> new Verdict(
                        item.key(), true, "unexplained", place + ": no decision, label or comment in between"));
    }

    private String placeNow(Item item) {
        int place = names(second.items()).indexOf(name(item));
        String on = " on " + workings.date(second.when());
        return place < 0 ? "out of the backlog" + on : (place + 1) + on;
    }

    private Optional<String> explanation(Item item) {
        return decision(item)
                .or(() -> timeline(item).filter(this::isRelabelled).map(timeline -> "its labels changed"))
                .or(() -> timeline(item).filter(this::isCommented).map(timeline -> "a comment came"));
    }

    private Optional<String> decision(Item item) {
        LocalDate from = workings.date(first.when());
        LocalDate to = workings.date(second.when());
        return workings.contracts().decisions().stream()
                .filter(decision ->
                        !decision.date().isBefore(from) && !decision.date().isAfter(to))
                .filter(decision -> workings.keys().areSame(decision.about(), item.key()))
                .findFirst()
                .map(decision -> "decided on " + decision.date());
    }

    private boolean isRelabelled(Timeline timeline) {
        Set<List<String>> labels = new HashSet<>();
        timeline.at(first.when()).ifPresent(item -> labels.add(item.labels()));
        between(timeline).forEach(version -> labels.add(version.item().labels()));
        return labels.size() > 1;
    }

    private boolean isCommented(Timeline timeline) {
        int before =
                timeline.at(first.when()).map(item -> item.comments().count()).orElse(0);
        return between(timeline).stream()
                .anyMatch(version -> version.item().comments().count() > before);
    }

    private List<Version> between(Timeline timeline) {
        Instant from = first.when();
        return timeline.versions().stream()
                .filter(version -> version.present()
                        && version.from().isAfter(from)
                        && !version.from().isAfter(second.when()))
                .toList();
    }

    /** How far those moved that stayed, and what jumped the queue. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        List<Integer> moves = moves();
        if (!moves.isEmpty()) {
            notes.add("those that stayed moved by " + median(moves) + " places against each other (median)");
        }
        List<String> jumped = jumpers();
        if (!jumped.isEmpty()) {
            notes.add("jumped into the top 5: " + Keys.of(jumped));
        }
        return notes;
    }

    /** Places among those on top at both moments, so that what only moved up for others does not count. */
    private List<Integer> moves() {
        List<String> before = new ArrayList<>(names(first.top()));
        List<String> after = new ArrayList<>(now);
        before.retainAll(now);
        after.retainAll(before);
        return before.stream()
                .map(key -> Math.abs(before.indexOf(key) - after.indexOf(key)))
                .sorted()
                .toList();
    }

    private static String median(List<Integer> sorted) {
        int middle = sorted.size() / 2;
        BigDecimal twice = BigDecimal.valueOf(
                sorted.size() % 2 == 1 ? 2L * sorted.get(middle) : sorted.get(middle - 1) + sorted.get(middle));
        return twice.divide(BigDecimal.valueOf(2)).stripTrailingZeros().toPlainString();
    }

    private List<String> jumpers() {
        List<String> before = names(first.top());
        return now.subList(0, Math.min(HIGHEST, now.size())).stream()
                .filter(key -> !before.contains(key)
                        && workings.item(key).filter(this::wasThereOrNew).isPresent())
                .toList();
    }

    /** An item that a sprint gave back has not jumped. */
    private boolean wasThereOrNew(Timeline timeline) {
        return workings.memberships().stream().noneMatch(sprint -> sprint.holds(timeline, first.when()));
    }
}
