package org.sprinthealth.indicators.struggles;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.delivery.Delivered;
import org.sprinthealth.facts.Criteria;
import org.sprinthealth.facts.Item;
import org.sprinthealth.facts.Membership;
import org.sprinthealth.facts.State;
import org.sprinthealth.facts.Timeline;
import org.sprinthealth.indicators.Backlog;

/**
 * An item for a criteria workshop: near to a sprint, and not yet clear.
 *
 * @param item the item
 * @param nearness how near it is to a sprint
 * @param sprint the coming sprint that it is planned for; null where there is none
 * @param place its place in the backlog, from 1; null where the backlog has no order
 */
public record WorkshopItem(
        Item item,
        Nearness nearness,
        @Nullable String sprint,
        @Nullable Integer place) {
    private static final int SHOWN = 30;
    private static final int TOP = 20;

    /** How near an item is to a sprint, the nearest first. */
    public enum Nearness {
        PLANNED,
        READY,
        ON_TOP
    }

    /** Where an item waits. */
    private record Waiting(Item item, int place, Optional<Membership> sprint) {}

    /**
     * Up to 30 of a team as of a date, the nearest to a sprint first: of the items that wait in the backlog, those of levels 0
     * to 2 that are planned for a coming sprint, ready, or among the top 20.
     */
    public static List<WorkshopItem> in(Delivered delivered) {
        Workings workings = new Workings(delivered);
        return workings.backlogs()
                .at(workings.asOf())
                .filter(backlog -> backlog.criteriaRead().isPresent())
                .map(backlog -> of(backlog, workings))
                .orElse(List.of());
    }

    private static List<WorkshopItem> of(Backlog backlog, Workings workings) {
        boolean ordered = backlog.orderSilence(1).isEmpty();
        return waiting(backlog, workings).stream()
                .filter(waiting -> !waiting.item().criteria().isClear())
                .filter(waiting -> waiting.sprint().isPresent()
                        || waiting.item().state() == State.READY
                        || (ordered && waiting.place() <= TOP))
                .sorted(Comparator.comparing(WorkshopItem::nearnessOf)
                        .thenComparing(WorkshopItem::start)
                        .thenComparing(Waiting::place))
                .limit(SHOWN)
                .map(waiting -> of(waiting, ordered))
                .toList();
    }

    private static List<Waiting> waiting(Backlog backlog, Workings workings) {
        List<Membership> coming = LacksCriteria.coming(workings.asOf(), null, workings);
        List<Waiting> waiting = new ArrayList<>();
        for (Item item : backlog.items()) {
            waiting.add(new Waiting(
                    item,
                    waiting.size() + 1,
                    workings.item(item.key()).flatMap(timeline -> next(timeline, coming, workings.asOf()))));
        }
        return waiting;
    }

    private static Optional<Membership> next(Timeline timeline, List<Membership> coming, Instant when) {
        return coming.stream()
                .filter(sprint -> sprint.holds(timeline, when))
                .min(Comparator.comparing(sprint -> sprint.sprint().start()));
    }

    private static Nearness nearnessOf(Waiting waiting) {
        if (waiting.sprint().isPresent()) {
            return Nearness.PLANNED;
        }
        return waiting.item().state() == State.READY ? Nearness.READY : Nearness.ON_TOP;
    }

    private static Instant start(Waiting waiting) {
        return waiting.sprint().map(sprint -> sprint.sprint().start()).orElse(Instant.MAX);
    }

    private static WorkshopItem of(Waiting waiting, boolean ordered) {
        return new WorkshopItem(
                waiting.item(),
                nearnessOf(waiting),
                waiting.sprint().map(sprint -> sprint.sprint().name()).orElse(null),
                ordered ? waiting.place() : null);
    }

    /** A question that helps its criteria on. */
    public String question() {
        Criteria criteria = item.criteria();
        return switch (criteria.level()) {
            case 0 -> "How would we show that it is done? Tell one example.";
            case 1 -> "What would you look at to say: yes, this is it?";
            default -> questionOfWritten(criteria);
        };
    }

    private static String questionOfWritten(Criteria criteria) {
        if (criteria.unresolved()) {
            return "Who can answer what is still open, and until when?";
        }
        if (criteria.vague() > 0 && criteria.vague() * 2 >= criteria.written()) {
            return "Which number or which state would tell us that it is good enough?";
        }
        return switch (criteria.written()) {
            case 0 -> "Which two checks of this text could be ticked off one by one?";
            case 1 -> "What could go wrong here, and what shall happen then?";
            default -> "How does it happen step by step, and what shall happen instead?";
        };
    }
}
