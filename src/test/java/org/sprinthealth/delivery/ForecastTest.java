package org.sprinthealth.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.sprinthealth.delivery.Flowing.inProgress;
import static org.sprinthealth.fixtures.Items.story;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sprinthealth.facts.Contracts;
import org.sprinthealth.facts.Level;
import org.sprinthealth.facts.RoadmapGoal;
import org.sprinthealth.fixtures.Histories;
import org.sprinthealth.fixtures.Items;
import org.sprinthealth.readings.Figure;
import org.sprinthealth.readings.Grade;
import org.sprinthealth.readings.Reading.Amount;
import org.sprinthealth.readings.Reading.NoData;
import org.sprinthealth.readings.Reason;

/** Exports begin on Sunday 1 March 2026, and each complete week from Monday 2 March on finishes three items. */
class ForecastTest {
    private static final LocalDate FIRST_MONDAY = LocalDate.of(2026, 3, 2);

    private static Histories weeks(int count) {
        Histories history = Histories.nightly(
                "2026-03-01", FIRST_MONDAY.plusWeeks(count).minusDays(1).toString());
        for (int week = 0; week < count; week++) {
            String day = FIRST_MONDAY.plusWeeks(week).plusDays(2).toString();
            for (int item = 0; item < 3; item++) {
                history.from(day, story("D-" + week + "-" + item).done(day + "T10:00"));
            }
        }
        return history;
    }

    private static Delivered after(int count, Histories history) {
        return Flowing.delivered(
                history, FIRST_MONDAY.plusWeeks(count).minusDays(1).toString());
    }

    private static Figure figure(int count) {
        return Flowing.figure("forecast", after(count, weeks(count)));
    }

    private static Remaining left(int items) {
        return new Remaining("A goal", Collections.nCopies(items, "A-1"));
    }

    @Test
    void says_how_many_items_by_which_date() {
        // The week of 1 March itself is known as well, and finished nothing: it is drawn in one of seven weeks.
        Forecast forecast = Forecast.of(after(6, weeks(6)), List.of()).orElseThrow();

        assertThat(forecast.pace().items()).containsExactly(0, 3, 3, 3, 3, 3, 3);
        assertThat(forecast.ahead()).hasSize(13);
        // (6/7)² = 73 % of futures have no quiet week in two, 98 % have at most one.
        assertThat(forecast.ahead().get(1))
                .isEqualTo(new Forecast.Ahead(
                        2,
                        LocalDate.of(2026, 4, 26),
                        Map.of(Sureness.HALF, 6, Sureness.LIKELY, 3, Sureness.ALMOST_SURE, 3)));
    }

    @Test
    void says_when_what_is_left_is_done() {
        Forecast forecast =
                Forecast.of(after(6, weeks(6)), List.of(left(6), left(2))).orElseThrow();

        // Two working weeks: 73 % after two, 94 % after three, 99 % after four.
        assertThat(forecast.due())
                .extracting(due -> due.remaining().items(), Forecast.Due::by)
                .containsExactly(
                        tuple(
                                6,
                                Map.of(
                                        Sureness.HALF,
                                        LocalDate.of(2026, 4, 26),
                                        Sureness.LIKELY,
                                        LocalDate.of(2026, 5, 3),
                                        Sureness.ALMOST_SURE,
                                        LocalDate.of(2026, 5, 10))),
                        tuple(
                                2,
                                Map.of(
                                        Sureness.HALF,
                                        LocalDate.of(2026, 4, 19),
                                        Sureness.LIKELY,
                                        LocalDate.of(2026, 4, 19),
                                        Sureness.ALMOST_SURE,
                                        LocalDate.of(2026, 4, 26))));
    }

    @Test
    void says_no_date_for_nothing_or_for_what_is_years_away() {
        Forecast forecast =
                Forecast.of(after(6, weeks(6)), List.of(left(0), left(1000))).orElseThrow();

        assertThat(forecast.due()).hasSize(1);
        assertThat(forecast.due().get(0).by()).isEmpty();
    }

    @Test
    void is_the_same_for_the_same_team_and_date() {
        assertThat(Forecast.of(after(8, weeks(8)), List.of(left(9))))
                .isEqualTo(Forecast.of(after(8, weeks(8)), List.of(left(9))));
    }

    @Test
    void is_not_yet_there_below_five_weeks() {
        assertThat(Forecast.of(after(3, weeks(3)), List.of())).isEmpty();
        assertThat(figure(3).current())
                .isEqualTo(new NoData(
                        Reason.NOT_YET,
                        "Complete weeks known so far: 4, and it takes 5. It will show once there are as many."));
        assertThat(figure(4).current()).isInstanceOf(Amount.class);
    }

    @Test
    void says_nothing_where_nothing_was_done() {
        Histories idle = Histories.nightly("2026-03-01", "2026-04-12").from("2026-03-01", inProgress("A-1"));

        assertThat(((NoData) Flowing.figure("forecast", idle, "2026-04-12").current()).reason())
                .isEqualTo(Reason.TOO_FEW);
    }

    @Test
    void is_a_figure_of_four_weeks_with_all_that_qualifies_it() {
        Amount amount = (Amount) figure(12).current();

        // One of 13 weeks is quiet: 73 % have none in four, 97 % at most one.
        assertThat(amount.value()).isEqualByComparingTo("9");
        assertThat(amount.unit()).isEqualTo("items in four weeks");
        assertThat(amount.evidence().grade()).isEqualTo(Grade.C);
        assertThat(amount.evidence().notes())
                .startsWith("50 %: 12 or more, 95 %: 9 or more", "drawn from 13 weeks")
                .anyMatch(note -> note.startsWith("stable: random halves of the weeks are"))
                .anyMatch(note -> note.startsWith("the 85 % dates held"));
        assertThat(((Amount) figure(6).current()).evidence().notes())
                .contains("drawn from 7 weeks; it takes 11 to be sound");
    }

    @Test
    void asks_for_what_is_under_way_and_the_top_of_the_backlog() {
        Histories history = weeks(6).sprint("S1", "2026-04-06T09:00", "2026-04-17T17:00")
                .from("2026-04-06", inProgress("A-1"))
                .from("2026-04-06", story("A-2").in("S1"))
                .from("2026-04-06", story("A-3").in("S1").done("2026-04-08T10:00"))
                .from("2026-04-06", story("A-4"))
                .from("2026-04-06", story("A-5"));

        assertThat(Remaining.top(after(6, history), List.of("A-4")))
                .isEqualTo(
                        new Remaining("What is under way, and the top 1 of the backlog", List.of("A-1", "A-2", "A-4")));
    }

    private static Items epic(String key, String name) {
        return story(key).type("Epic", Level.PARENT).called(name);
    }

    @Test
    void asks_for_open_parents_where_there_is_no_roadmap() {
        Histories history = weeks(6).from("2026-04-06", epic("E-1", "Pay by card"))
                .from("2026-04-06", epic("E-2", "Nothing under it"))
                .from("2026-04-06", epic("E-3", "Closed").done("2026-04-06T10:00"))
                .from("2026-04-06", story("A-1").parent("E-1"))
                .from("2026-04-06", story("A-2").parent("E-1").done("2026-04-07T10:00"))
                .from("2026-04-06", story("A-3").parent("E-3"));

        assertThat(Remaining.goals(after(6, history))).containsExactly(new Remaining("Pay by card", List.of("A-1")));
    }

    @Test
    void asks_for_the_goals_of_the_roadmap_by_parents_above_labels_and_keys() {
        RoadmapGoal goal =
                new RoadmapGoal("Fewer calls", List.of("G-1", "self-service", "a-4"), "now", null, null, null);
        RoadmapGoal other = new RoadmapGoal("Nothing left", List.of("X-1"), "next", null, null, null);
        Histories history = weeks(6).with(Contracts.of(List.of(goal, other), Map.of()))
                .from("2026-04-06", epic("E-1", "Help pages").parent("G-1"))
                .from("2026-04-06", story("A-1").parent("E-1"))
                .from("2026-04-06", story("A-2").labels("Self-Service"))
                .from("2026-04-06", story("A-3"))
                .from("2026-04-06", story("A-4"));

        assertThat(Remaining.goals(after(6, history)))
                .containsExactly(new Remaining("Fewer calls", List.of("A-1", "A-2", "A-4")));
    }

    /** E-10. */
    @Test
    void asks_for_a_goal_that_names_items_and_parents_by_the_keys_they_had() {
        RoadmapGoal goal = new RoadmapGoal("Fewer calls", List.of("E-1", "A-2"), "now", null, null, null);
        Histories history = weeks(6).with(Contracts.of(List.of(goal), Map.of()))
                .moved("E-1", "X-1")
                .moved("A-2", "X-2")
                .from("2026-04-06", epic("E-1", "Help pages"))
                .from("2026-04-06", story("A-1").parent("E-1"))
                .from("2026-04-06", story("A-2"))
                .from("2026-04-08", epic("X-1", "Help pages"))
                .from("2026-04-08", story("X-2"))
                .from("2026-04-09", story("A-3").parent("X-1"));

        assertThat(Remaining.goals(after(6, history)))
                .containsExactly(new Remaining("Fewer calls", List.of("A-1", "A-3", "X-2")));
    }

    @Test
    void follows_no_circle_of_parents_for_ever() {
        Histories history = weeks(6).from("2026-04-06", epic("E-1", "One").parent("E-2"))
                .from("2026-04-06", epic("E-2", "Other").parent("E-1"))
                .from("2026-04-06", story("A-1").parent("E-1"));

        assertThat(Remaining.goals(after(6, history)))
                .containsExactly(new Remaining("One", List.of("A-1")), new Remaining("Other", List.of("A-1")));
    }

    @Test
    void does_not_ask_for_what_a_closed_sprint_left_behind() {
        Histories history = weeks(6).sprint("S1", "2026-03-09T09:00", "2026-03-20T17:00")
                .from("2026-03-09", story("A-1").in("S1"))
                .from("2026-03-09", story("A-2"));

        assertThat(Remaining.top(after(6, history), List.of("A-2")).keys()).containsExactly("A-2");
    }

    @Test
    void is_sound_from_eleven_weeks_on() {
        assertThat(((Amount) figure(10).current()).evidence().notes()).contains("drawn from 11 weeks");
    }

    @Test
    void says_nothing_of_five_weeks_without_anything_done() {
        Histories idle = Histories.nightly("2026-03-02", "2026-04-05").from("2026-03-02", inProgress("A-1"));

        assertThat(((NoData) Flowing.figure("forecast", idle, "2026-04-05").current()).nextStep())
                .startsWith("Nothing was done in the last 5 weeks");
    }
}
