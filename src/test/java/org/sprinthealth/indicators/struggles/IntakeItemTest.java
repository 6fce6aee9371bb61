package org.sprinthealth.indicators.struggles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sprinthealth.fixtures.Items.story;
import static org.sprinthealth.indicators.struggles.Struggling.delivered;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sprinthealth.facts.Level;
import org.sprinthealth.facts.State;
import org.sprinthealth.fixtures.Histories;
import org.sprinthealth.fixtures.Items;
import org.sprinthealth.fixtures.Times;
import org.sprinthealth.indicators.struggles.IntakeItem.Path;

/** S1 runs from Monday 2 to Friday 13 March 2026, with an export every night from Wednesday 25 February on. */
class IntakeItemTest {
    private final Histories history =
            Histories.nightly("2026-02-25", "2026-03-16").sprint("S1", "2026-03-02T09:00", "2026-03-13T17:00");

    private List<IntakeItem> items() {
        return IntakeItem.in(delivered(history, "2026-03-16"));
    }

    private IntakeItem item(String key) {
        return items().stream()
                .filter(item -> item.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static Items planned(String key) {
        return story(key).created("2026-01-15T10:00").in("S1");
    }

    @Test
    void a_team_without_a_closed_sprint_has_none() {
        Histories running =
                Histories.nightly("2026-03-01", "2026-03-04").sprint("S1", "2026-03-02T09:00", "2026-03-13T17:00");
        assertThat(IntakeItem.in(delivered(running, "2026-03-04"))).isEmpty();
    }

    @Test
    void is_read_from_the_last_closed_sprint_only() {
        history.sprint("S2", "2026-03-14T09:00", "2026-03-16T17:00")
                .from("2026-03-01", planned("A-1"))
                .from("2026-03-14", story("A-2").in("S2"));
        assertThat(items()).extracting(IntakeItem::key).containsExactly("A-2");
    }

    @Test
    void what_was_committed_came_in_when_the_sprint_first_held_it() {
        history.from("2026-02-25", story("A-1").created("2026-01-15T10:00")).from("2026-02-27", planned("A-1"));
        assertThat(item("A-1").entered()).isEqualTo(Times.at("2026-02-27"));
        // 16 January to 27 February: 31 working days
        assertThat(item("A-1").workingDays()).isEqualTo(31L);
        assertThat(item("A-1").path()).isEqualTo(Path.PLANNED);
    }

    @Test
    void what_was_added_came_in_when_it_was_added() {
        history.from("2026-03-01", planned("A-1"))
                .from("2026-03-01", story("A-2").created("2026-01-15T10:00").askedBy("Sales"))
                .from("2026-03-05", planned("A-2").askedBy("Sales"));
        assertThat(item("A-2").entered()).isEqualTo(Times.at("2026-03-05"));
        assertThat(item("A-2").path()).isEqualTo(Path.ADDED);
        assertThat(item("A-2").group()).isEqualTo("Sales");
    }

    @Test
    void an_item_of_which_no_one_knows_when_it_was_created_is_not_born_in_the_sprint() {
        history.from("2026-03-01", planned("A-1"))
                .from("2026-03-05", story("A-2").in("S1"));
        assertThat(item("A-2").workingDays()).isNull();
        assertThat(item("A-2").path()).isEqualTo(Path.ADDED);
    }

    @Test
    void an_incident_is_known_by_its_type_as_well_as_by_its_label() {
        history.from("2026-03-01", planned("A-1").type("Incident", Level.STANDARD));
        assertThat(item("A-1").path()).isEqualTo(Path.INCIDENT);
    }

    @Test
    void is_ordered_by_path_then_key() {
        history.from("2026-03-05", story("A-1").created("2026-03-05T09:00").in("S1"))
                .from("2026-03-01", planned("A-3"))
                .from("2026-03-01", planned("A-2"));
        assertThat(items()).extracting(IntakeItem::key).containsExactly("A-2", "A-3", "A-1");
    }

    @Test
    void work_is_begun_in_the_sprint_or_before_it_or_not_at_all() {
        history.from("2026-03-01", planned("A-1"))
                .from("2026-03-04", planned("A-1").state(State.IN_PROGRESS))
                .from("2026-03-01", planned("A-2").state(State.IN_PROGRESS))
                .from("2026-03-04", planned("A-2").state(State.REVIEW))
                .from("2026-03-01", planned("A-3"))
                .from("2026-03-01", planned("A-4"))
                .from("2026-03-15", planned("A-4").state(State.IN_PROGRESS));
        assertThat(items())
                .filteredOn(IntakeItem::started)
                .extracting(IntakeItem::key)
                .containsExactly("A-1");
    }

    @Test
    void an_item_that_left_and_came_back_is_listed_once() {
        history.from("2026-03-01", planned("A-1"))
                .from("2026-03-04", planned("A-1").in())
                .from("2026-03-05", planned("A-1"));
        assertThat(items()).hasSize(1);
        assertThat(item("A-1").path()).isEqualTo(Path.PLANNED);
    }

    @Test
    void what_an_earlier_sprint_held_too_came_into_each_when_that_one_first_held_it() {
        history.sprint("S0", "2026-02-16T09:00", "2026-02-27T17:00")
                .from("2026-02-25", planned("A-1").in("S0"))
                .from("2026-02-28", planned("A-1").in("S0", "S1"));
        assertThat(item("A-1").entered()).isEqualTo(Times.at("2026-02-28"));
    }

    @Test
    void an_item_that_blocks_another_is_not_split_off_it() {
        history.from("2026-03-01", planned("A-1").linked("outward:Blocks", "A-2"));
        assertThat(item("A-1").path()).isEqualTo(Path.PLANNED);
    }

    @Test
    void work_that_the_look_at_the_close_shows_was_begun_in_the_sprint() {
        history.from("2026-03-01", planned("A-1"))
                .from("2026-03-13", planned("A-1").state(State.IN_PROGRESS));
        assertThat(item("A-1").started()).isTrue();
    }

    @Test
    void a_new_label_in_the_sprint_begins_no_work() {
        history.from("2026-03-01", planned("A-1"))
                .from("2026-03-05", planned("A-1").labels("later"));
        assertThat(item("A-1").started()).isFalse();
    }

    @Test
    void what_was_done_before_the_sprint_and_what_left_it_count_as_they_came() {
        history.from("2026-02-25", planned("A-1").done("2026-02-26T10:00"))
                .from("2026-03-01", planned("A-2"))
                .from("2026-03-05", planned("A-2").in());
        assertThat(items()).extracting(IntakeItem::key).containsExactly("A-2");
    }
}
