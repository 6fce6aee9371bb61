package org.sprinthealth.delivery;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.sprinthealth.readings.Definition;
import org.sprinthealth.readings.Evidence;
import org.sprinthealth.readings.Figure;
import org.sprinthealth.readings.Grade;
import org.sprinthealth.readings.Reading;
import org.sprinthealth.readings.Reading.NoData;
import org.sprinthealth.readings.Reason;
import org.sprinthealth.readings.Week;

/** How many items the team will probably finish in the next four weeks. */
final class ForecastFigure extends FlowFigure {
    private static final int WEEKS = 4;

    ForecastFigure() {
        super(new Definition(
                Forecast.FIGURE,
                "Forecast",
                "How much may others count on for the next four weeks?",
                "The number of items that the team finishes within four weeks of the as-of date, or more, in 85 % of 10,000"
                        + " futures. In each future every week finishes as many items as one of the last 26 complete weeks"
                        + " that exports tell of, drawn at random (a bootstrap); the draw is the same for the same team and date. At least five"
                        + " weeks, better eleven.",
                "A statement about the past, if things go on like this. The 85 % is to plan with, the 50 % is the toss of a"
                        + " coin. Where the weeks are not stable, or earlier dates did not hold, talk about why first.",
                "drawn from the last 26 complete weeks",
                null,
                Pace.FEWEST,
                "the Status and Resolved columns"));
    }

    @Override
    Figure fresh(Delivered delivered) {
        Reading reading = Forecast.of(delivered, List.of())
                .map(forecast -> reading(forecast, DoneByWeek.of(delivered)))
                .orElseGet(() -> silence(Pace.of(delivered)));
        return new Figure(definition(), reading, List.of(), List.of());
    }

    private static Reading reading(Forecast forecast, DoneByWeek done) {
        Forecast.Ahead ahead = forecast.ahead().get(WEEKS - 1);
        int weeks = forecast.pace().weeks().size();
        List<String> notes = new ArrayList<>();
        notes.add("50 %: " + ahead.atLeast(Sureness.HALF) + " or more, 95 %: " + ahead.atLeast(Sureness.ALMOST_SURE)
                + " or more");
        notes.add("drawn from " + weeks + " weeks" + (weeks < Pace.PREFERRED ? "; it takes 11 to be sound" : ""));
        notes.add(forecast.stability().inWords());
        notes.add(forecast.backTest().inWords());
        Grade grade = Grade.worst(forecast.pace().weeks().stream()
                .map((Week week) -> done.evidence(week).grade())
                .toList());
        return new Reading.Amount(
                BigDecimal.valueOf(ahead.atLeast(Sureness.LIKELY)), "items in four weeks", new Evidence(grade, notes));
    }

    private static NoData silence(Pace pace) {
        return pace.weeks().size() < Pace.FEWEST
                ? new NoData(
                        Reason.NOT_YET,
                        "Complete weeks known so far: " + pace.weeks().size() + ", and it takes " + Pace.FEWEST
                                + ". It will show once there are as many.")
                : new NoData(
                        Reason.TOO_FEW,
                        "Nothing was done in the last " + pace.weeks().size()
                                + " weeks, so there is nothing to draw from. Check how done is mapped.");
    }
}
