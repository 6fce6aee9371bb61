package org.sprinthealth.simulator;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A team that lives through its story day by day. No item's place, estimate or stage changes twice between two nights
 * that are exported, so that what the exports show is what happened.
 */
final class SimulatedTeam {
    private static final int TOP = 20;
    private static final int[] ESTIMATES = {1, 2, 3, 3, 5, 5, 8};
    /** The large ones are left, and carried over again and again. */
    private static final Comparator<Ticket> SMALLEST_FIRST = Comparator.comparing(
                    Ticket::points, Comparator.nullsLast(Comparator.<Integer>naturalOrder()))
            .thenComparing(Ticket::rank);

    private static final LocalTime MORNING = LocalTime.of(9, 35);
    private static final LocalTime NOON = LocalTime.of(12, 0);
    private static final LocalTime AFTERNOON = LocalTime.of(14, 30);
    private static final LocalTime EVENING = LocalTime.of(17, 0);

    private final Story story;
    private final Predicate<LocalDate> exported;
    private final Random random;
    private final Backlog backlog;
    private final Tracker tracker = new Tracker();
    private final List<Iteration> sprints;
    private final Set<Integer> touched = new HashSet<>();
    private final List<Integer> away = new ArrayList<>();
    private boolean reopened;
    private LocalDate today;
    private LocalTime clock = MORNING;

    private SimulatedTeam(Story story, Predicate<LocalDate> exported) {
        this.story = story;
        this.exported = exported;
        this.random = new Random(story.seed());
        this.backlog = new Backlog(story, random);
        this.sprints = Iterations.of(story);
        this.today = story.from();
    }

    /**
     * Lives a story through.
     *
     * @param exported whether a full export is taken in the night after a day
     */
    static Truth live(Story story, Predicate<LocalDate> exported) {
        SimulatedTeam team = new SimulatedTeam(story, exported);
        team.backlog.before(team.tracker);
        story.workingDays().forEach(team::live);
        return new Truth(team.tracker, team.sprints, story.zone());
    }

    private void live(LocalDate day) {
        today = day;
        Optional<Iteration> closing =
                first(sprint -> sprint.lastDay(story.zone()).equals(day));
        Optional<Iteration> starting =
                first(sprint -> sprint.firstDay(story.zone()).equals(day));
        clock = MORNING;
        starting.ifPresent(this::plan);
        newItems();
        refine();
        Optional<Iteration> running = running(NOON);
        if (running.isPresent() && closing.isEmpty() && starting.isEmpty()) {
            clock = NOON.plusHours(1);
            changeScope(running.get());
        }
        clock = AFTERNOON;
        work(running);
        closing.ifPresent(this::close);
        if (exported.test(day)) {
            touched.clear();
        }
    }

    private Optional<Iteration> first(Predicate<Iteration> such) {
        return sprints.stream().filter(such).findFirst();
    }

    private Optional<Iteration> running(LocalTime time) {
        Instant when = today.atTime(time).atZone(story.zone()).toInstant();
        return first(sprint -> sprint.isActiveAt(when));
    }

    private Optional<Iteration> next(Iteration sprint) {
        int after = sprints.indexOf(sprint) + 1;
        return after < sprints.size() ? Optional.of(sprints.get(after)) : Optional.empty();
    }

    private boolean isIn(@Nullable Iteration sprint, int third) {
        return sprint != null && sprints.indexOf(sprint) + 1 == third;
    }

    /** The next minute in which something happens. */
    private Instant tick() {
        clock = clock.plusMinutes(1 + random.nextInt(2));
        return today.atTime(clock).atZone(story.zone()).toInstant();
    }

    private boolean happens(double chance) {
        return random.nextDouble() < chance;
    }

    /** A whole number that is the rate on average. */
    private int times(double rate) {
        int whole = (int) rate;
        return whole + (happens(rate - whole) ? 1 : 0);
    }

    private void change(Ticket ticket, UnaryOperator<Ticket> change) {
        tracker.change(ticket.card().number(), change);
        touched.add(ticket.card().number());
    }

    private boolean untouched(Ticket ticket) {
        return !touched.contains(ticket.card().number());
    }

    private void newItems() {
        for (int i = times(story.flow().arrivals()); i > 0; i--) {
            boolean clear = happens(story.refinement().bornClear().applyAsDouble(story.week(today)));
            Type type = happens(0.15) ? Type.BUG : happens(0.1) ? Type.TASK : happens(0.06) ? Type.SPIKE : Type.STORY;
            Ticket ticket = backlog.create(type, clear ? 3 : random.nextInt(3), tick(), place());
            tracker.create(ticket);
            touched.add(ticket.card().number());
        }
    }

    /** Mostly at the end; sometimes among the next items. */
    private int place() {
        List<Ticket> open = inOrder();
        return happens(0.25) && open.size() > 12 ? between(open, 2 + random.nextInt(10)) : backlog.last();
    }

    /** Items that can be planned or refined, in the backlog's order. */
    private List<Ticket> inOrder() {
        Optional<Iteration> running = running(clock);
        return tracker.now().stream()
                .filter(ticket -> ticket.card().type().isStandard() && ticket.isOpen())
                .filter(ticket -> running.filter(ticket::isIn).isEmpty())
                .sorted(Comparator.comparingInt(Ticket::rank))
                .toList();
    }

    /** A place right after the item before an index, whatever else stands there: sprints hold places too. */
    private int between(List<Ticket> open, int index) {
        int before = open.get(index - 1).rank();
        int after = tracker.now().stream()
                .mapToInt(Ticket::rank)
                .filter(rank -> rank > before)
                .min()
                .orElseThrow();
        return before + (after - before) / 2;
    }

    private void refine() {
        int week = story.week(today);
        boolean session = today.getDayOfWeek().getValue() % 2 == 0;
        for (Ticket ticket : inOrder().stream().limit(TOP).toList()) {
            if (happens(story.refinement().spoiled().applyAsDouble(week) / 5)) {
                rewrite(ticket, Math.max(0, ticket.text().level() - 1 - random.nextInt(2)));
            } else if (session && happens(story.refinement().improved().applyAsDouble(week) / 2)) {
                rewrite(ticket, happens(0.7) ? 3 : Math.min(3, ticket.text().level() + 1));
                estimate(ticket);
            }
        }
        if (session && inOrder().size() > TOP && happens(0.5)) {
            List<Ticket> open = inOrder();
            int place = between(open, 1 + random.nextInt(6));
            Instant when = tick();
            tracker.change(open.get(8 + random.nextInt(10)).card().number(), ticket -> ticket.ranked(place, when));
        }
    }

    private void rewrite(Ticket ticket, int level) {
        if (ticket.text().level() != level) {
            Written text = backlog.write(ticket.card(), level);
            Instant when = tick();
            tracker.change(ticket.card().number(), now -> now.rewritten(text, when));
            if (happens(0.3)) {
                tracker.change(ticket.card().number(), now -> now.remarked(backlog.question(tick())));
            }
        }
    }

    private void estimate(Ticket ticket) {
        if (ticket.points() == null && happens(story.flow().estimated()) && untouched(ticket)) {
            Instant when = tick();
            change(ticket, now -> now.estimated(anEstimate(), when));
        }
    }

    private int anEstimate() {
        return ESTIMATES[random.nextInt(ESTIMATES.length)];
    }

    private List<Ticket> openIn(Iteration sprint) {
        return tracker.now().stream()
                .filter(ticket -> ticket.isIn(sprint) && ticket.isOpen())
                .filter(ticket -> ticket.card().type().isStandard())
                .toList();
    }

    private void plan(Iteration sprint) {
        int before = sprints.indexOf(sprint) - 1;
        if (story.cadence().movedInPlanning() && before >= 0) {
            moveOver(openIn(sprints.get(before)), sprint);
        }
        int room =
                story.flow().capacity() - 1 + random.nextInt(3) - openIn(sprint).size();
        for (Ticket ticket : inOrder().stream().limit(Math.max(0, room)).toList()) {
            estimate(ticket);
            Instant when = tick();
            change(ticket, now -> now.into(sprint, when));
        }
    }

    private void changeScope(Iteration sprint) {
        for (int i = times(story.flow().removed()); i > 0; i--) {
            anUntouched(sprint).ifPresent(ticket -> leave(ticket, sprint));
        }
        for (int i = times(story.flow().reestimated()); i > 0; i--) {
            anUntouched(sprint).ifPresent(ticket -> reestimate(ticket, anEstimate()));
        }
        for (int i = times(story.flow().cancelled()); i > 0; i--) {
            anUntouched(sprint).ifPresent(ticket -> move(ticket, Stage.DROPPED));
        }
        for (int i = times(story.flow().added()); i > 0; i--) {
            add(sprint);
        }
        if (isIn(sprint, 3)) {
            beOdd(sprint);
        }
    }

    private Optional<Ticket> anUntouched(Iteration sprint) {
        List<Ticket> open = openIn(sprint).stream().filter(this::untouched).toList();
        return open.isEmpty() ? Optional.empty() : Optional.of(open.get(random.nextInt(open.size())));
    }

    private void leave(Ticket ticket, Iteration sprint) {
        Instant when = tick();
        change(ticket, now -> now.outOf(sprint, when));
    }

    private void reestimate(Ticket ticket, @Nullable Integer points) {
        Instant when = tick();
        change(ticket, now -> now.estimated(points, when));
    }

    private void move(Ticket ticket, Stage stage) {
        Instant when = tick();
        change(ticket, now -> now.at(stage, when));
    }

    /** Half of what comes in is new and urgent, half is pulled from the backlog. */
    private void add(Iteration sprint) {
        if (happens(0.5)) {
            Ticket urgent =
                    backlog.create(happens(0.6) ? Type.BUG : Type.STORY, random.nextInt(3), tick(), backlog.first());
            tracker.create(urgent.into(sprint, urgent.updated()));
            touched.add(urgent.card().number());
        } else {
            inOrder().stream().filter(this::untouched).findFirst().ifPresent(ticket -> {
                Instant when = tick();
                change(ticket, now -> now.into(sprint, when));
            });
        }
    }

    private void beOdd(Iteration sprint) {
        long day = ChronoUnit.DAYS.between(sprint.firstDay(story.zone()), today);
        if (has(Story.Oddity.REMOVED_AND_BACK) && day == 1) {
            openIn(sprint).stream()
                    .filter(this::untouched)
                    .findFirst()
                    .ifPresent(ticket -> leaveForAWhile(ticket, sprint));
        }
        if (has(Story.Oddity.REMOVED_AND_BACK) && day >= 2) {
            List.copyOf(away).stream()
                    .map(tracker::now)
                    .filter(this::untouched)
                    .forEach(ticket -> comeBack(ticket, sprint));
        }
        if (has(Story.Oddity.ESTIMATE_CLEARED) && day == 1) {
            openIn(sprint).stream()
                    .filter(ticket -> ticket.points() != null && untouched(ticket))
                    .findFirst()
                    .ifPresent(ticket -> reestimate(ticket, null));
        }
    }

    private void leaveForAWhile(Ticket ticket, Iteration sprint) {
        leave(ticket, sprint);
        away.add(ticket.card().number());
    }

    private void comeBack(Ticket ticket, Iteration sprint) {
        Instant when = tick();
        change(ticket, now -> now.into(sprint, when));
        away.clear();
    }

    private boolean has(Story.Oddity oddity) {
        return story.oddities().contains(oddity);
    }

    private void work(Optional<Iteration> running) {
        if (running.isEmpty() && !story.cadence().isNone()) {
            return;
        }
        List<Ticket> doable = running.isPresent()
                ? openIn(running.get())
                : inOrder().stream().limit(6).toList();
        List<Ticket> free =
                doable.stream().filter(this::untouched).sorted(SMALLEST_FIRST).toList();
        int finished = Math.min(times(story.flow().finished()), free.size());
        free.subList(0, finished).forEach(ticket -> move(ticket, Stage.DONE));
        free.subList(finished, free.size()).stream()
                .filter(ticket -> ticket.stage() == Stage.NEW)
                .limit(2)
                .forEach(ticket -> move(ticket, Stage.DOING));
        if (running.filter(sprint -> isIn(sprint, 4)).isPresent() && has(Story.Oddity.REOPENED)) {
            reopen(running.get());
        }
    }

    private void reopen(Iteration sprint) {
        Iteration before = sprints.get(sprints.indexOf(sprint) - 1);
        if (!reopened && !sprint.firstDay(story.zone()).equals(today)) {
            tracker.now().stream()
                    .filter(ticket -> ticket.stage() == Stage.DONE && ticket.isIn(before) && untouched(ticket))
                    .findFirst()
                    .ifPresent(ticket -> {
                        move(ticket, Stage.DOING);
                        Instant when = tick();
                        change(ticket, now -> now.into(sprint, when));
                        reopened = true;
                    });
        }
    }

    private void moveOver(List<Ticket> left, Iteration next) {
        for (Ticket ticket : left) {
            if (!happens(0.1)) {
                Instant when = tick();
                change(ticket, now -> now.into(next, when));
            }
        }
    }

    /** What is left over rolls over into the next sprint, minutes after the close; now and then something is left behind. */
    private void close(Iteration sprint) {
        clock = sprint.completed().atZone(story.zone()).toLocalTime().plusMinutes(2);
        Optional<Iteration> next = next(sprint);
        List<Ticket> left = openIn(sprint);
        if (next.isPresent() && !story.cadence().movedInPlanning()) {
            moveOver(left, next.get());
        }
        clock = EVENING;
        if (isIn(sprint, 3) && has(Story.Oddity.DONE_AFTER_CLOSE)) {
            left.stream()
                    .findFirst()
                    .ifPresent(ticket -> move(tracker.now(ticket.card().number()), Stage.DONE));
        }
        if (isIn(sprint, 4) && has(Story.Oddity.DONE_BEFORE_START) && next.isPresent()) {
            inOrder().stream().filter(this::untouched).findFirst().ifPresent(ticket -> {
                Instant when = tick();
                change(ticket, now -> now.into(next.get(), when));
                move(ticket, Stage.DONE);
            });
        }
    }
}
