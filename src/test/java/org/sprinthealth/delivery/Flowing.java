package org.sprinthealth.delivery;

import static org.sprinthealth.fixtures.Items.story;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.sprinthealth.facts.State;
import org.sprinthealth.fixtures.Histories;
import org.sprinthealth.fixtures.Items;
import org.sprinthealth.fixtures.Teams;
import org.sprinthealth.fixtures.Times;
import org.sprinthealth.readings.Figure;
import org.sprinthealth.readings.Week;

/** What tests of flow have in common: a team's figures by their ids, and items on their way. */
final class Flowing {
    private Flowing() {}

    static Delivered delivered(Histories history, String asOf) {
        return Delivered.of(history.build(), Teams.apollo().build(), Times.at(asOf));
    }

    static Figure figure(String id, Histories history, String asOf) {
        return figure(id, delivered(history, asOf));
    }

    static Figure figure(String id, Delivered delivered) {
        return DeliveryMetrics.read(delivered).stream()
                .filter(figure -> figure.definition().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static Items inProgress(String key) {
        return story(key).state(State.IN_PROGRESS);
    }

    /** An item there from the first night on, begun on a day and done on another. */
    static Histories journey(Histories history, String key, String began, String done) {
        return history.from("2026-03-01", story(key))
                .from(began, inProgress(key))
                .from(done, story(key).done(done + "T12:00"));
    }

    /** So many items a week, from the week of Monday 5 January 2026 on. */
    static Pace pace(int... items) {
        List<Week> weeks = new ArrayList<>();
        List<Integer> counts = new ArrayList<>();
        Week week = Week.of(Times.at("2026-01-05"), ZoneOffset.UTC);
        for (int count : items) {
            weeks.add(week);
            counts.add(count);
            week = week.next();
        }
        return new Pace(weeks, counts);
    }
}
