package org.sprinthealth.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sprinthealth.fixtures.Items.story;
import static org.sprinthealth.fixtures.Times.at;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sprinthealth.facts.Sprint;
import org.sprinthealth.facts.Sprint.DatesFrom;
import org.sprinthealth.facts.State;
import org.sprinthealth.facts.TeamHistory;
import org.sprinthealth.fixtures.Histories;

/** Sprints of which exports give no more than the name. */
class InferredSprintsTest {

    private static List<Sprint> inferred(Histories told, String asOf) {
        TeamHistory history = told.build();
        return InferredSprints.of(
                history.snapshots(), history.changelog(), history.timelines(), history.sprints(), at(asOf));
    }

    private static Sprint sprint(String name, String start, String plannedEnd, @Nullable String completed) {
        return new Sprint(
                name,
                at(start),
                at(plannedEnd),
                completed == null ? null : at(completed),
                null,
                null,
                null,
                DatesFrom.SNAPSHOTS);
    }

    @Test
    void a_sprint_ends_at_the_look_that_shows_an_item_carried_over() {
        Histories told = Histories.nightly("2026-03-02", "2026-03-18")
                .from("2026-03-02", story("APO-1").in("Sprint 1"))
                .from("2026-03-03", story("APO-1").in("Sprint 1").state(State.IN_PROGRESS))
                .from("2026-03-13", story("APO-1").in("Sprint 1", "Sprint 2").state(State.IN_PROGRESS));
        assertThat(inferred(told, "2026-03-18"))
                .containsExactly(
                        sprint("Sprint 1", "2026-03-03", "2026-03-13", "2026-03-13"),
                        sprint("Sprint 2", "2026-03-13", "2026-03-23", null));
    }

    @Test
    void a_sprint_whose_tracker_forgets_ends_at_the_last_look_before_work_on_the_next() {
        Histories told = Histories.nightly("2026-03-02", "2026-03-18")
                .from("2026-03-02", story("APO-1").in("Iteration 9").state(State.IN_PROGRESS))
                .from("2026-03-02", story("APO-2").in("Iteration 10"))
                .from("2026-03-12", story("APO-1").in("Iteration 9").done())
                .from("2026-03-16", story("APO-2").in("Iteration 10").state(State.IN_PROGRESS));
        assertThat(inferred(told, "2026-03-18"))
                .containsExactly(
                        sprint("Iteration 9", "2026-03-02", "2026-03-15", "2026-03-15"),
                        sprint("Iteration 10", "2026-03-16", "2026-03-29", null));
    }

    @Test
    void a_sprint_that_is_only_planned_is_not_one_yet() {
        Histories told = Histories.nightly("2026-03-02", "2026-03-05")
                .from("2026-03-02", story("APO-1").in("Sprint 1").state(State.IN_PROGRESS))
                .from("2026-03-02", story("APO-2").in("Sprint 2"));
        assertThat(inferred(told, "2026-03-05")).containsExactly(sprint("Sprint 1", "2026-03-02", "2026-03-16", null));
    }

    @Test
    void sprints_that_nobody_watched_are_not_made_up() {
        Histories told = Histories.nightly("2026-03-02", "2026-03-05")
                .from("2026-03-02", story("APO-1").in("Sprint 1").done())
                .from("2026-03-02", story("APO-2").in("Sprint 2", "Sprint 3").state(State.IN_PROGRESS));
        assertThat(inferred(told, "2026-03-05")).extracting(Sprint::name).containsExactly("Sprint 3");
    }

    @Test
    void a_single_look_tells_of_no_sprint() {
        Histories told = Histories.nightly("2026-03-02", "2026-03-02")
                .from("2026-03-02", story("APO-1").in("Sprint 1").state(State.IN_PROGRESS));
        assertThat(inferred(told, "2026-03-02")).isEmpty();
    }

    @Test
    void a_sprint_that_a_file_dates_is_left_to_the_file() {
        Histories told = Histories.nightly("2026-03-02", "2026-03-05")
                .sprint("Sprint 1", "2026-03-02T09:00", "2026-03-13T17:00")
                .from("2026-03-02", story("APO-1").in("SPRINT 1").state(State.IN_PROGRESS));
        assertThat(inferred(told, "2026-03-05")).isEmpty();
    }

    @Test
    void the_running_sprint_never_ends_before_tomorrow() {
        Histories told = Histories.nightly("2026-03-02", "2026-03-31")
                .from("2026-03-02", story("APO-1").in("Sprint 1").state(State.IN_PROGRESS));
        assertThat(inferred(told, "2026-03-31")).containsExactly(sprint("Sprint 1", "2026-03-02", "2026-04-01", null));
    }

    @Test
    void changelogs_show_where_a_sprint_ended_without_any_look() {
        Histories told = Histories.nightly("2026-03-20", "2026-03-20")
                .told("2026-03-20")
                .from("2026-03-02T09:00", story("APO-1").in("Sprint 1"))
                .from("2026-03-03T10:00", story("APO-1").in("Sprint 1").state(State.IN_PROGRESS))
                .from(
                        "2026-03-13T16:02",
                        story("APO-1").in("Sprint 1", "Sprint 2").state(State.IN_PROGRESS));
        assertThat(inferred(told, "2026-03-20"))
                .first()
                .isEqualTo(sprint("Sprint 1", "2026-03-03T10:00", "2026-03-13T16:02", "2026-03-13T16:02"));
    }
}
