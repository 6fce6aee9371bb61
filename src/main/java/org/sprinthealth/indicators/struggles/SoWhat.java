package org.sprinthealth.indicators.struggles;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.delivery.Delivered;
import org.sprinthealth.facts.Feature;
import org.sprinthealth.facts.Field;
import org.sprinthealth.facts.Item;
import org.sprinthealth.facts.Level;
import org.sprinthealth.facts.RoadmapGoal;
import org.sprinthealth.indicators.Backlog;
import org.sprinthealth.indicators.Shelf;
import org.sprinthealth.indicators.ShippedFeature;
import org.sprinthealth.indicators.ShippedFeature.Uptake;

/**
 * A larger piece of work, of which one may ask: so what?
 *
 * @param kind what it is
 * @param key the parent's key, or the feature's id
 * @param name as people call it
 * @param itemsOnTop how many items of the top 20 are part of it
 * @param success how its text speaks of success, in words; null where no text is exported
 * @param outcome what it is to change, as a table of the team has it, or null
 * @param measure how that would be seen, or null
 * @param target the target, in words, or null
 */
public record SoWhat(
        Kind kind,
        String key,
        String name,
        int itemsOnTop,
        @Nullable String success,
        @Nullable String outcome,
        @Nullable String measure,
        @Nullable String target) {

    /** What can be asked about. */
    public enum Kind {
        PARENT,
        FEATURE
    }

    /**
     * Those of a team as of a date: open parents over the top 20 or in progress, those with the most items on top first; then
     * features of the last two quarters, internal ones left out.
     *
     * @param begun keys of others for which people have begun to answer
     */
    public static List<SoWhat> in(Delivered delivered, Set<String> begun) {
        Workings workings = new Workings(delivered);
        return Stream.concat(
                        parents(begun, workings),
                        Shelf.of(delivered).features().stream()
                                .filter(feature -> isRecent(feature)
                                        || begun.contains(feature.feature().id()))
                                .map(feature -> of(feature.feature())))
                .toList();
    }

    private static Stream<SoWhat> parents(Set<String> begun, Workings workings) {
        Set<String> asked = NoMeasurableSuccess.parents(workings.asOf(), workings).stream()
                .map(Item::key)
                .collect(Collectors.toSet());
        return workings.history().itemsAt(workings.asOf()).stream()
                .filter(item -> item.level() == Level.PARENT)
                .filter(item -> asked.contains(item.key()) || begun.contains(item.key()))
                .map(item -> of(item, workings))
                .sorted((one, other) -> other.itemsOnTop() - one.itemsOnTop());
    }

    private static SoWhat of(Item parent, Workings workings) {
        RoadmapGoal goal = new Strategy(workings).of(parent, workings.asOf()).goal();
        return new SoWhat(
                Kind.PARENT,
                parent.key(),
                parent.summary(),
                itemsOnTop(parent, workings),
                workings.hadAny(workings.asOf(), Field.DESCRIPTION)
                        ? NoMeasurableSuccess.verdict(parent).reason()
                        : null,
                goal == null ? null : goal.outcome(),
                goal == null ? null : goal.measure(),
                null);
    }

    private static int itemsOnTop(Item parent, Workings workings) {
        return (int) workings.backlogs().at(workings.asOf()).stream()
                .map(Backlog::top)
                .flatMap(List::stream)
                .filter(item -> parent.key().equals(item.parentKey()))
                .count();
    }

    private static SoWhat of(Feature feature) {
        String target = feature.target() == null
                ? null
                : feature.target().stripTrailingZeros().toPlainString() + " % of those who could use it";
        return new SoWhat(
                Kind.FEATURE,
                feature.id(),
                feature.name(),
                0,
                null,
                feature.intendedOutcome(),
                feature.measure(),
                target);
    }

    private static boolean isRecent(ShippedFeature feature) {
        return feature.uptake() != Uptake.EARLIER && feature.uptake() != Uptake.INTERNAL;
    }
}
