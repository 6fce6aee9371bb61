package org.sprinthealth.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.delivery.Delivered;
import org.sprinthealth.delivery.Ledger;
import org.sprinthealth.delivery.LedgerEntry;
import org.sprinthealth.delivery.LedgerEntry.Posting;
import org.sprinthealth.facts.AllKeys;
import org.sprinthealth.facts.GoalOutcome;
import org.sprinthealth.facts.Item;
import org.sprinthealth.facts.Link;
import org.sprinthealth.facts.Sprint;
import org.sprinthealth.indicators.GoalFact.Holds;

/** What can be told of Sprint Goals from what the team wrote and took on, without a survey. */
final class GoalFacts {
    private static final String NO_TEXT = "no goal text; write it into the tracker or the sprints file";

    private GoalFacts() {}

    /**
     * Of one sprint, always the same facts in the same order.
     *
     * @param keys the team's items by every key that they have or had
     */
    static List<GoalFact> of(Sprint sprint, Delivered delivered, AllKeys keys) {
        Optional<GoalText> text = Optional.ofNullable(sprint.goal())
                .filter(goal -> !goal.isBlank())
                .map(GoalText::new);
        List<GoalFact> facts = new ArrayList<>();
        facts.add(new GoalFact("goal written down", Holds.when(text.isPresent()), text.isPresent() ? "" : NO_TEXT));
        facts.add(text.map(GoalFacts::one).orElse(unknown("one goal", NO_TEXT)));
        facts.add(text.map(GoalFacts::why).orElse(unknown("says why", NO_TEXT)));
        facts.add(text.isPresent() ? GoalWordings.unchanged(sprint, delivered) : unknown(GoalWordings.FACT, NO_TEXT));
        facts.add(text.map(goal -> tied(goal, sprint, delivered, keys)).orElse(unknown("items tied to it", NO_TEXT)));
        facts.add(outcome(sprint.outcome()));
        return List.copyOf(facts);
    }

    static GoalFact unknown(String fact, String words) {
        return new GoalFact(fact, Holds.UNKNOWN, words);
    }

    private static GoalFact one(GoalText text) {
        String words = text.isList() ? "a list rather than a goal" : Counts.of(text.sentences(), "sentence");
        return new GoalFact("one goal", Holds.when(text.isOne()), words);
    }

    private static GoalFact why(GoalText text) {
        String words = text.saysWhy() ? "" : "no words such as 'so that' or 'because'";
        return new GoalFact("says why", Holds.when(text.saysWhy()), words);
    }

    private static GoalFact outcome(@Nullable GoalOutcome outcome) {
        if (outcome == null) {
            return unknown("met", "note at the review: met, partly or not");
        }
        return switch (outcome) {
            case MET -> new GoalFact("met", Holds.YES, "met at the review");
            case PARTLY -> new GoalFact("met", Holds.PARTLY, "partly met at the review");
            case NOT_MET -> new GoalFact("met", Holds.NO, "not met at the review");
        };
    }

    private static GoalFact tied(GoalText text, Sprint sprint, Delivered delivered, AllKeys all) {
        Set<String> keys = known(text.keys(), all, delivered);
        Optional<Ledger> ledger = delivered.ledgers().stream()
                .filter(candidate -> candidate.sprint().equals(sprint))
                .findFirst();
        if (keys.isEmpty()) {
            return unknown("items tied to it", "the goal names no key, parent or label of an item");
        }
        if (ledger.isEmpty() || ledger.get().committedAt() == null) {
            return unknown("items tied to it", "what was committed is known once the sprint has closed");
        }
        List<Item> committed = committed(ledger.get(), delivered);
        long tied = committed.stream().filter(item -> isTied(item, keys, all)).count();
        Holds holds = tied == 0 ? Holds.NO : tied == committed.size() ? Holds.YES : Holds.PARTLY;
        return committed.isEmpty()
                ? unknown("items tied to it", "nothing was committed")
                : new GoalFact("items tied to it", holds, tied + " of " + committed.size() + " committed items");
    }

    /** Many a word looks like a key; those count that some item is tied to. */
    private static Set<String> known(Set<String> keys, AllKeys all, Delivered delivered) {
        return keys.stream()
                .filter(key -> delivered.history().timelines().stream()
                        .anyMatch(timeline -> isTied(timeline.latest().item(), Set.of(key), all)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<Item> committed(Ledger ledger, Delivered delivered) {
        Set<String> keys = ledger.entries().stream()
                .filter(entry -> entry.posting() == Posting.COMMITTED)
                .map(LedgerEntry::key)
                .collect(Collectors.toSet());
        return delivered.history().timelines().stream()
                .filter(timeline -> keys.contains(timeline.key()))
                .map(timeline -> timeline.at(Objects.requireNonNull(ledger.committedAt()))
                        .orElse(timeline.versions().get(0).item()))
                .toList();
    }

    /** By its own key, its parent, a link or a label. */
    private static boolean isTied(Item item, Set<String> keys, AllKeys all) {
        return Stream.of(
                        Stream.of(item.key()),
                        Stream.ofNullable(item.parentKey()),
                        item.links().stream().map(Link::key),
                        item.labels().stream())
                .flatMap(named -> named)
                .anyMatch(named -> keys.stream().anyMatch(key -> all.areSame(key, named)));
    }
}
