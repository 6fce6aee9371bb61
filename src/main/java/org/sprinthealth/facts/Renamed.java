package org.sprinthealth.facts;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sprinthealth.facts.Timeline.Version;

/** Finds a sprint that was renamed: from one look to the next, every item that listed one name lists another. */
final class Renamed {
    private final TeamHistory history;
    private final Map<String, Span> spans = new HashMap<>();

    private record Span(Instant first, Instant end) {
        Span with(Instant from, Instant to) {
            return new Span(from.isBefore(first) ? from : first, to.isAfter(end) ? to : end);
        }
    }

    Renamed(TeamHistory history) {
        this.history = history;
        history.timelines().forEach(this::span);
    }

    /** The other names of a sprint. A name that belongs to another sprint of known dates is none of them. */
    Set<String> namesOf(Sprint sprint) {
        Set<String> own = spans.keySet().stream().filter(sprint::isCalled).collect(Collectors.toSet());
        return spans.keySet().stream()
                .filter(name -> !own.contains(name) && !isKnown(name))
                .filter(name -> own.stream().anyMatch(mine -> became(name, mine) || became(mine, name)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private void span(Timeline timeline) {
        List<Version> versions = timeline.versions();
        for (int i = 0; i < versions.size(); i++) {
            Version version = versions.get(i);
            Instant end = i + 1 < versions.size() ? versions.get(i + 1).from() : Instant.MAX;
            for (String name : version.present() ? version.item().sprints() : List.<String>of()) {
                spans.merge(name, new Span(version.from(), end), (known, seen) -> known.with(seen.first(), seen.end()));
            }
        }
    }

    private boolean isKnown(String name) {
        return history.sprints().stream()
                .filter(sprint -> sprint.datesFrom() != Sprint.DatesFrom.SNAPSHOTS)
                .anyMatch(sprint -> sprint.isCalled(name));
    }

    private boolean became(String before, String after) {
        Span old = spans.get(before);
        Span young = spans.get(after);
        return old != null
                && young != null
                && old.end().equals(young.first())
                && history.timelines().stream().allMatch(item -> tookOver(item, before, after, young.first()));
    }

    private static boolean tookOver(Timeline item, String before, String after, Instant when) {
        return item.at(when.minusNanos(1)).stream()
                        .noneMatch(old -> old.sprints().contains(before))
                || item.at(when).stream().allMatch(young -> young.sprints().contains(after));
    }
}
