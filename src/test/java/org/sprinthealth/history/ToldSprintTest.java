package org.sprinthealth.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sprinthealth.fixtures.Times.at;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sprinthealth.facts.GoalWording;
import org.sprinthealth.facts.Sprint;
import org.sprinthealth.facts.Sprint.DatesFrom;

/** Which sprints are in force where exports of two weeks tell them. */
class ToldSprintTest {
    private static ToldSprint told(String day, String name, String start) {
        Sprint sprint =
                new Sprint(name, at(start), at(start).plusSeconds(864_000), null, null, null, null, DatesFrom.EXPORT);
        return new ToldSprint(at(day), "file of " + day, sprint);
    }

    private static ToldSprint worded(String day, DatesFrom from, @Nullable String goal) {
        Sprint sprint =
                new Sprint("Sprint 1", at("2026-03-02T09:00"), at("2026-03-13T17:00"), null, goal, null, null, from);
        return new ToldSprint(at(day), "file of " + day, sprint);
    }

    private static List<String> inForce(ToldSprint... told) {
        return ToldSprint.inForce(List.of(told)).stream().map(Sprint::name).toList();
    }

    @Test
    void one_that_a_newer_export_calls_otherwise_was_renamed() {
        assertThat(inForce(
                        told("2026-03-06", "Sprint 1", "2026-03-02T09:00"),
                        told("2026-03-13", "Sprint 1: payments", "2026-03-02T09:00")))
                .containsExactly("Sprint 1: payments");
    }

    @Test
    void two_that_start_at_once_are_two_where_an_export_tells_both() {
        ToldSprint[] both = Stream.of("2026-03-06", "2026-03-13")
                .flatMap(day -> Stream.of("Red 1", "Blue 1").map(name -> told(day, name, "2026-03-02T09:00")))
                .toArray(ToldSprint[]::new);
        assertThat(inForce(both)).containsExactlyInAnyOrder("Red 1", "Blue 1");
    }

    @Test
    void one_that_a_newer_export_no_longer_tells_stays() {
        assertThat(inForce(
                        told("2026-03-06", "Sprint 1", "2026-03-02T09:00"),
                        told("2026-03-20", "Sprint 2", "2026-03-16T09:00")))
                .containsExactly("Sprint 2", "Sprint 1");
    }

    @Test
    void a_goal_is_known_by_all_the_words_it_had() {
        List<Sprint> sprints = ToldSprint.inForce(List.of(
                worded("2026-03-02", DatesFrom.EXPORT, "Guests pay by card"),
                worded("2026-03-04", DatesFrom.EXPORT, null),
                worded("2026-03-06", DatesFrom.EXPORT, " Guests pay  by Card"),
                worded("2026-03-09", DatesFrom.EXPORT, "Guests pay by card or voucher")));

        assertThat(sprints).hasSize(1);
        assertThat(sprints.get(0).wordings())
                .containsExactly(
                        new GoalWording("Guests pay by card", at("2026-03-02"), at("2026-03-06")),
                        new GoalWording("Guests pay by card or voucher", at("2026-03-09"), at("2026-03-09")));
    }

    @Test
    void a_goal_in_the_sprints_file_and_in_the_tracker_are_not_two_wordings() {
        List<Sprint> sprints = ToldSprint.inForce(List.of(
                worded("2026-03-02", DatesFrom.SPRINTS_FILE, "Guests pay by card"),
                worded("2026-03-09", DatesFrom.EXPORT, "card payment")));

        assertThat(sprints.get(0).wordings())
                .containsExactly(new GoalWording("Guests pay by card", at("2026-03-02"), at("2026-03-02")));
    }
}
