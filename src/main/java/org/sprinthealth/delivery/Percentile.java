package org.sprinthealth.delivery;

import java.util.List;

/** The percentile of whole numbers by nearest rank: always one of the numbers themselves, never one between two. */
final class Percentile {
    private static final int ALL = 100;

    private Percentile() {}

    /**
     * The smallest of the numbers that at least so many percent of them do not exceed.
     *
     * @param sorted ascending, at least one
     * @param percent from 1 to 100
     */
    static int of(List<Integer> sorted, int percent) {
        return sorted.get((percent * sorted.size() + ALL - 1) / ALL - 1);
    }
}
