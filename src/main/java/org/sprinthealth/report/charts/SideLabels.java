package org.sprinthealth.report.charts;

import java.util.ArrayList;
import java.util.List;

/** The heights of labels beside a chart, moved up or down just enough not to cover one another. */
final class SideLabels {
    private SideLabels() {}

    /**
     * Heights at least a gap apart, none below half a gap and, where there is room for all, none above {@code top} less
     * half a gap.
     *
     * @param wanted where the labels belong, ascending
     */
    static List<Double> apart(List<Double> wanted, double gap, double top) {
        List<Double> placed = new ArrayList<>();
        double floor = gap / 2;
        for (double height : wanted) {
            placed.add(Math.max(height, floor));
            floor = placed.get(placed.size() - 1) + gap;
        }
        double ceiling = Math.max(top, placed.size() * gap) - gap / 2;
        for (int i = placed.size() - 1; i >= 0; i--) {
            placed.set(i, Math.min(placed.get(i), ceiling));
            ceiling = placed.get(i) - gap;
        }
        return placed;
    }
}
