package org.sprinthealth.history;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.facts.Field;
import org.sprinthealth.facts.Item;
import org.sprinthealth.facts.SnapshotMark;
import org.sprinthealth.facts.Sprint;
import org.sprinthealth.facts.Sprint.DatesFrom;
import org.sprinthealth.facts.State;
import org.sprinthealth.facts.TeamHistory.Changelog;
import org.sprinthealth.facts.Timeline;
import org.sprinthealth.facts.Timeline.Version;

/**
 * The sprints of which only the names are known, with the dates that the looks suggest: to a day at best, and only for
 * sprints that were watched while they ran. They are taken to follow one another, in the order in which work on them was
 * first seen.
 *
 * <p>A sprint ended at the look that first showed one of its items carried over: its name with a later one after it. Where
 * the tracker forgets the sprints that an item was in, or nothing was carried over, it ended at the last look before work on
 * the next one was seen. It started when the one before it ended; the first one when work on it was first seen. The last one
 * is running: its planned end is as far from its start as for the one before it, or two weeks, but never before the day after
 * the as-of instant.
 */
final class InferredSprints {
    private static final Duration USUAL_LENGTH = Duration.ofDays(14);
    private static final Duration DAY = Duration.ofDays(1);
    private static final Set<Field> WATCHED = EnumSet.of(Field.SPRINT, Field.STATUS);
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final List<Instant> looks;
    private final Set<String> over = new HashSet<>();
    private final Map<String, Seen> seen = new TreeMap<>();

    private InferredSprints(List<Instant> looks) {
        this.looks = looks;
    }

    /** What the looks show of a sprint; instants are null until they show it. */
    private static final class Seen {
        private final String name;
        private boolean open;
        private @Nullable Instant worked;
        private @Nullable Instant carried;

        Seen(String name) {
            this.name = name;
        }

        Instant start() {
            return Objects.requireNonNull(worked);
        }
    }

    /**
     * The sprints among the names in the items' lists that no dated sprint is called by. Where changelogs tell of all items,
     * each change that they tell counts as a look.
     *
     * @param changelog how far they do; null where they do not
     * @param until the as-of instant, after which nothing is known
     */
    static List<Sprint> of(
            List<SnapshotMark> marks,
            @Nullable Changelog changelog,
            List<Timeline> timelines,
            List<Sprint> dated,
            Instant until) {
        List<Instant> looks = Stream.concat(looks(marks), told(changelog, timelines))
                .sorted()
                .distinct()
                .toList();
        if (looks.size() < 2) {
            return List.of();
        }
        InferredSprints inferred = new InferredSprints(looks);
        timelines.forEach(inferred::watch);
        return inferred.sprints(dated, until);
    }

    private static Stream<Instant> looks(List<SnapshotMark> marks) {
        return marks.stream()
                .filter(mark -> mark.fields().contains(Field.SPRINT))
                .map(SnapshotMark::at);
    }

    private static Stream<Instant> told(@Nullable Changelog changelog, List<Timeline> timelines) {
        return changelog == null || !changelog.fields().containsAll(WATCHED)
                ? Stream.empty()
                : timelines.stream()
                        .flatMap(item -> item.versions().stream())
                        .filter(Version::exact)
                        .map(Version::from);
    }

    private void watch(Timeline item) {
        List<String> before = List.of();
        for (Version version : item.versions()) {
            List<String> names = version.item().sprints();
            if (version.present() && !names.isEmpty()) {
                watch(version, names, before);
            }
            before = names;
        }
    }

    private void watch(Version version, List<String> names, List<String> before) {
        String current = last(names);
        if (version.from().equals(looks.get(0))) {
            names.stream().filter(name -> !name.equals(current)).forEach(over::add);
        }
        Seen sprint = seen(current);
        sprint.open |= version.item().isOpen();
        if (isWorkedOn(version.item())) {
            sprint.worked = first(sprint.worked, version.from());
        }
        if (!before.isEmpty() && !last(before).equals(current) && names.contains(last(before))) {
            Seen left = seen(last(before));
            left.carried = first(left.carried, version.from());
        }
    }

    private Seen seen(String name) {
        return seen.computeIfAbsent(name, Seen::new);
    }

    private static String last(List<String> names) {
        return names.get(names.size() - 1);
    }

    private static boolean isWorkedOn(Item item) {
        State state = item.state();
        return state == State.IN_PROGRESS || state == State.CLARIFY || state == State.REVIEW || state == State.DONE;
    }

    private static Instant first(@Nullable Instant one, Instant other) {
        return one == null || other.isBefore(one) ? other : one;
    }

    /** Sprints that were over before the first look, or never seen with open work, are a past nobody watched. */
    private List<Sprint> sprints(List<Sprint> dated, Instant until) {
        List<Seen> watched = seen.values().stream()
                .filter(sprint -> sprint.open && sprint.worked != null && !over.contains(sprint.name))
                .filter(sprint -> dated.stream().noneMatch(known -> known.isCalled(sprint.name)))
                .sorted(Comparator.comparing(Seen::start).thenComparing(sprint -> naturally(sprint.name)))
                .toList();
        List<Sprint> sprints = new ArrayList<>();
        Instant start = watched.isEmpty() ? until : watched.get(0).start();
        for (int i = 0; i < watched.size(); i++) {
            Seen next = i + 1 < watched.size() ? watched.get(i + 1) : null;
            Turn turn = turn(watched.get(i), start, next);
            sprints.add(sprint(watched.get(i).name, start, turn, sprints, until));
            start = turn == null ? until : turn.nextStart();
        }
        return sprints;
    }

    /** Where one sprint ends and the next starts. */
    private record Turn(Instant end, Instant nextStart) {}

    private @Nullable Turn turn(Seen sprint, Instant start, @Nullable Seen next) {
        if (sprint.carried != null && sprint.carried.isAfter(start)) {
            return new Turn(sprint.carried, sprint.carried);
        }
        if (next == null) {
            return null;
        }
        Instant nextStart = next.start().isAfter(start) ? next.start() : start;
        Optional<Instant> before =
                looks.stream().filter(look -> look.isBefore(nextStart)).reduce((first, second) -> second);
        return new Turn(before.filter(look -> look.isAfter(start)).orElse(nextStart), nextStart);
    }

    private static Sprint sprint(String name, Instant start, @Nullable Turn turn, List<Sprint> before, Instant until) {
        Instant completed = turn == null ? null : turn.end();
        Instant end = completed == null ? plannedEnd(start, before, until) : completed;
        return new Sprint(name, start, end, completed, null, null, null, DatesFrom.SNAPSHOTS);
    }

    private static Instant plannedEnd(Instant start, List<Sprint> before, Instant until) {
        Duration length = before.isEmpty() ? USUAL_LENGTH : length(before.get(before.size() - 1));
        Instant tomorrow = until.plus(DAY);
        Instant usual = start.plus(length);
        return usual.isBefore(tomorrow) ? tomorrow : usual;
    }

    private static Duration length(Sprint sprint) {
        return Duration.between(sprint.start(), sprint.end());
    }

    /** A name whose numbers sort as numbers: Sprint 9 before Sprint 10. */
    private static String naturally(String name) {
        return NUMBER.matcher(name)
                .replaceAll(number -> "0".repeat(Math.max(0, 9 - number.group().length())) + number.group());
    }
}
