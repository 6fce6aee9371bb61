package org.sprinthealth.report;

import org.sprinthealth.delivery.BackTest;
import org.sprinthealth.delivery.Forecast.Due;
import org.sprinthealth.delivery.Sureness;
import org.sprinthealth.readings.Expected;

/**
 * Something that a forecast is asked for: the top of the backlog, a goal, or what people picked of these, together.
 *
 * @param key what it is known by from edition to edition
 * @param due when it will be done
 * @param backTest how earlier forecasts of the team held
 */
public record DueWork(String key, Due due, BackTest backTest) {
    /** The column that people pick in. */
    public static final String PICKED = "In scope";

    static final String TABLE = "Forecast";
    static final String TOP = "top";
    static final String TOGETHER = "together";

    /** What of it the portfolio shows. */
    public Expected expected() {
        return new Expected(
                kind(),
                due.remaining().what(),
                due.remaining().items(),
                due.by().get(Sureness.HALF),
                due.by().get(Sureness.LIKELY),
                backTest.held(),
                backTest.tested());
    }

    private Expected.Kind kind() {
        return switch (key) {
            case TOP -> Expected.Kind.TOP;
            case TOGETHER -> Expected.Kind.PICKED;
            default -> Expected.Kind.OUTCOME;
        };
    }
}
