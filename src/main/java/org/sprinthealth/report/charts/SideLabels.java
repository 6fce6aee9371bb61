package org.sprinthealth.report.charts;

import java.awt.Color;
import java.awt.Font;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Labels on the right of a chart, moved up or down just enough not to cover one another. */
final class SideLabels {

    /** A label at a height in the chart's units. */
    record Label(String text, double y, Font font, Color paint) {
        Label at(double height) {
            return new Label(text, height, font, paint);
        }
    }

    private SideLabels() {}

    /** The labels from the lowest to the highest, at least a gap apart and none below half a gap. */
    static List<Label> apart(List<Label> labels, double gap) {
        List<Label> placed = new ArrayList<>(labels);
        placed.sort(Comparator.comparingDouble(Label::y));
        double free = gap / 2;
        for (int i = 0; i < placed.size(); i++) {
            Label label = placed.get(i);
            double y = Math.max(label.y(), free);
            placed.set(i, label.at(y));
            free = y + gap;
        }
        return placed;
    }
}
