package org.sprinthealth.readings;

import java.util.List;

/**
 * A figure of a team: its definition, what it says now, its trend and the items behind it.
 *
 * @param definition what it means
 * @param current what it says at the as-of date
 * @param trend its earlier readings and the current one, oldest first
 * @param items the items behind the current reading, in order
 */
public record Figure(Definition definition, Reading current, List<Point> trend, List<Verdict> items) {
    public Figure {
        trend = List.copyOf(trend);
        items = List.copyOf(items);
    }
}
