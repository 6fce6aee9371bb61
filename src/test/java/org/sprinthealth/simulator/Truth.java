package org.sprinthealth.simulator;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The true figures of a simulated team, reckoned from what happened in its tracker.
 *
 * @param tracker what happened
 * @param sprints the team's sprints, oldest first
 * @param zone its time zone
 */
public record Truth(Tracker tracker, List<Iteration> sprints, ZoneId zone) {
    private static final int TOP = 20;

    /**
     * The true account of a sprint.
     *
     * @param sprint its name
     * @param items in items
     * @param points in points, items without an estimate counting 0
     * @param committedEstimated committed items with an estimate
     * @param committedCompleted committed items that were completed
     * @param doneBeforeStart items in the sprint that were done before it started, outside the account
     * @param carried items carried over for the first, the second and a later time
     */
    public record TrueLedger(
            String sprint,
            Account items,
            Account points,
            int committedEstimated,
            int committedCompleted,
            int doneBeforeStart,
            List<Integer> carried) {}

    /** The columns of a ledger in one unit. */
    public record Account(
            int committed, int added, int removed, int reestimated, int completed, int notCompleted, int cancelled) {

        /** 0, or the account does not balance. */
        public int check() {
            return committed + added - removed + reestimated - completed - notCompleted - cancelled;
        }
    }

    /** So many of so many. */
    public record Of(int k, int n) {}

    /** The ledgers of the sprints that were closed at a moment, oldest first. */
    public List<TrueLedger> ledgers(Instant asOf) {
        return closed(asOf).map(this::ledger).toList();
    }

    private Stream<Iteration> closed(Instant asOf) {
        return sprints.stream().filter(sprint -> !sprint.completed().isAfter(asOf));
    }

    /** How many of the next 20 items had clear acceptance criteria at a moment. */
    public Of backlogHealth(Instant when) {
        List<Ticket> top = topOfBacklog(when);
        return new Of(
                (int) top.stream().filter(ticket -> ticket.text().level() == 3).count(), top.size());
    }

    List<Ticket> topOfBacklog(Instant when) {
        List<String> active = sprints.stream()
                .filter(sprint -> sprint.isActiveAt(when))
                .map(Iteration::name)
                .toList();
        return tracker.at(when).stream()
                .filter(ticket -> ticket.card().type().isProductWork() && ticket.isOpen())
                .filter(ticket -> ticket.sprints().stream().noneMatch(active::contains))
                .sorted(Comparator.comparingInt(Ticket::rank))
                .limit(TOP)
                .toList();
    }

    private TrueLedger ledger(Iteration sprint) {
        Bookkeeping books = new Bookkeeping();
        for (int number : tracker.numbers()) {
            Part part = new Part(tracker, number, sprint, sprint.committedAt(zone));
            if (part.counts()) {
                part.post(books);
                if (part.isCarried()) {
                    books.carried[Math.min(timesCarried(number, sprint), 3) - 1]++;
                }
            }
        }
        return books.close(sprint);
    }

    /** In how many sprints, this one included, it was left undone. */
    private int timesCarried(int number, Iteration upTo) {
        return (int) closed(upTo.completed())
                .filter(sprint -> new Part(tracker, number, sprint, sprint.committedAt(zone)).isCarried())
                .count();
    }

    /** An item's part in a sprint. */
    private record Part(Tracker tracker, int number, Iteration sprint, Instant committedAt) {

        boolean counts() {
            return tracker.now(number).card().type().isStandard();
        }

        boolean isCarried() {
            return tracker.at(number, sprint.completed())
                    .filter(ticket -> ticket.isIn(sprint) && ticket.isOpen())
                    .isPresent();
        }

        private boolean wasDoneBefore(Ticket ticket) {
            return ticket.resolved() != null && !ticket.resolved().isAfter(sprint.start());
        }

        /** What was done before the start is no work of this sprint, unless it is opened again in it. */
        private boolean isWorkOf(@Nullable Ticket ticket) {
            return ticket != null && ticket.isIn(sprint) && !wasDoneBefore(ticket);
        }

        void post(Bookkeeping books) {
            @Nullable Ticket before = tracker.at(number, committedAt).orElse(null);
            boolean committed = isWorkOf(before);
            if (before != null && committed) {
                books.commit(before);
            }
            for (Ticket next :
                    tracker.between(number, committedAt, sprint.completed()).toList()) {
                postChange(before, next, books);
                before = next;
            }
            if (before != null && before.isIn(sprint)) {
                postEnd(before, committed, books);
            }
        }

        private void postEnd(Ticket last, boolean committed, Bookkeeping books) {
            if (isWorkOf(last)) {
                books.end(last, committed);
            } else {
                books.doneBeforeStart++;
            }
        }

        private void postChange(@Nullable Ticket before, Ticket next, Bookkeeping books) {
            boolean was = isWorkOf(before);
            if (before != null && was && isWorkOf(next)) {
                books.reestimated += points(next) - points(before);
            } else if (before != null && was) {
                books.removed.add(before);
            } else if (isWorkOf(next)) {
                books.added.add(next);
            }
        }
    }

    private static int points(Ticket ticket) {
        return Objects.requireNonNullElse(ticket.points(), 0);
    }

    private static final class Sum {
        private int items;
        private int points;

        void add(Ticket ticket) {
            items++;
            points += points(ticket);
        }
    }

    private static final class Bookkeeping {
        private final Sum committed = new Sum();
        private final Sum added = new Sum();
        private final Sum removed = new Sum();
        private final Sum completed = new Sum();
        private final Sum notCompleted = new Sum();
        private final Sum cancelled = new Sum();
        private final Integer[] carried = {0, 0, 0};
        private int reestimated;
        private int committedEstimated;
        private int committedCompleted;
        private int doneBeforeStart;

        void commit(Ticket ticket) {
            committed.add(ticket);
            committedEstimated += ticket.points() == null ? 0 : 1;
        }

        void end(Ticket ticket, boolean wasCommitted) {
            switch (ticket.stage()) {
                case DONE -> {
                    completed.add(ticket);
                    committedCompleted += wasCommitted ? 1 : 0;
                }
                case DROPPED -> cancelled.add(ticket);
                default -> notCompleted.add(ticket);
            }
        }

        TrueLedger close(Iteration sprint) {
            return new TrueLedger(
                    sprint.name(),
                    account(sum -> sum.items, 0),
                    account(sum -> sum.points, reestimated),
                    committedEstimated,
                    committedCompleted,
                    doneBeforeStart,
                    List.of(carried));
        }

        private Account account(ToIntFunction<Sum> unit, int change) {
            return new Account(
                    unit.applyAsInt(committed),
                    unit.applyAsInt(added),
                    unit.applyAsInt(removed),
                    change,
                    unit.applyAsInt(completed),
                    unit.applyAsInt(notCompleted),
                    unit.applyAsInt(cancelled));
        }
    }
}
