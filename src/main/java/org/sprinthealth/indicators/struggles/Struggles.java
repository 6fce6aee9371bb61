package org.sprinthealth.indicators.struggles;

import java.util.List;
import org.sprinthealth.delivery.Delivered;
import org.sprinthealth.readings.Definition;
import org.sprinthealth.readings.Signal;

/** The struggles that are looked for, in the order in which they are always shown. */
public final class Struggles {
    private static final List<Struggle> STRUGGLES = List.of(
            new GrowsWithoutPruning(),
            new LacksCriteria(),
            new PrioritiesChange(),
            new NoLinkToStrategy(),
            new YesToEverything(),
            new BacklogBypassed(),
            new SolutionsNotProblems(),
            new NoMeasurableSuccess(),
            new LoudestWins(),
            new NoRoadmap(),
            new OpenDependencies(),
            new NothingDropped());

    private Struggles() {}

    /** The struggles. A new one is a class, and a line in this list. */
    public static List<Struggle> all() {
        return STRUGGLES;
    }

    /** What they mean, in the same order. */
    public static List<Definition> definitions() {
        return STRUGGLES.stream().map(Struggle::definition).toList();
    }

    /** What a team's facts show of each, in the same order. */
    public static List<Signal> read(Delivered delivered) {
        return STRUGGLES.stream().map(struggle -> struggle.read(delivered)).toList();
    }
}
