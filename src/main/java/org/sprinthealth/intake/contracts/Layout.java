package org.sprinthealth.intake.contracts;

import java.util.EnumMap;
import java.util.Map;
import org.sprinthealth.facts.Contracts.Column;

/**
 * Where the columns of a contract stand in a file.
 *
 * @param positions the places of the columns, from 0; a time stamp stands for a wave where nothing else tells it
 * @param fixed what all rows have in common, where no column tells it
 * @param dated whether the wave is told by a time stamp
 */
record Layout(Map<Column, Integer> positions, Map<Column, String> fixed, boolean dated) {
    Layout {
        positions = Map.copyOf(positions);
        fixed = Map.copyOf(fixed);
    }

    /** A file whose titles say it all. */
    static Layout of(Map<Column, Integer> positions) {
        return new Layout(positions, new EnumMap<>(Column.class), false);
    }
}
