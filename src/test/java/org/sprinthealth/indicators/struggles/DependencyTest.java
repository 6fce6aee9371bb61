package org.sprinthealth.indicators.struggles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sprinthealth.fixtures.Items.story;
import static org.sprinthealth.indicators.struggles.Struggling.delivered;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sprinthealth.facts.Level;
import org.sprinthealth.facts.Moment;
import org.sprinthealth.facts.State;
import org.sprinthealth.fixtures.Histories;
import org.sprinthealth.fixtures.Items;
import org.sprinthealth.fixtures.Times;

/** Exports run every night from 1 to 16 March 2026. */
class DependencyTest {
    private final Histories history = Histories.nightly("2026-03-01", "2026-03-16");

    private List<Dependency> dependencies() {
        return Dependency.in(delivered(history, "2026-03-16"));
    }

    private static Items waiting(String key) {
        return story(key).linked("outward:Depends on", "X-9");
    }

    @Test
    void a_link_that_was_there_from_the_first_is_as_old_as_the_item_at_most() {
        history.from("2026-03-01", waiting("A-1").created("2026-01-15"));
        assertThat(dependencies().get(0).since())
                .isEqualTo(new Moment.Between(Times.at("2026-01-15"), Times.at("2026-03-01")));
    }

    @Test
    void a_link_that_was_made_again_is_as_old_as_when_it_was_made_again() {
        history.from("2026-03-01", waiting("A-1"))
                .from("2026-03-04", story("A-1"))
                .from("2026-03-08", waiting("A-1"))
                .from("2026-03-10", waiting("A-1").called("Another title"));
        assertThat(dependencies().get(0).since())
                .isEqualTo(new Moment.Between(Times.at("2026-03-07"), Times.at("2026-03-08")));
    }

    @Test
    void a_link_the_other_way_round_or_to_another_item_is_not_the_same() {
        history.from("2026-03-01", story("A-1").linked("outward:Depends on", "X-8"))
                .from("2026-03-04", story("A-1").linked("outward:Blocks", "X-9"))
                .from("2026-03-08", waiting("A-1"));
        assertThat(dependencies().get(0).since().knownBy()).isEqualTo(Times.at("2026-03-08"));
    }

    @Test
    void a_changelog_tells_when_a_link_was_made() {
        history.told("2026-03-16").from("2026-03-01", story("A-1")).from("2026-03-05T10:00", waiting("A-1"));
        assertThat(dependencies().get(0).since()).isEqualTo(new Moment.Exact(Times.at("2026-03-05T10:00")));
    }

    @Test
    void what_is_gone_done_or_cancelled_is_waited_for_no_longer() {
        history.from("2026-03-01", story("X-9")).gone("2026-03-05", "X-9").from("2026-03-01", waiting("A-1"));
        assertThat(dependencies()).isEmpty();
    }

    @Test
    void what_stands_in_an_unmapped_status_is_waited_for_in_an_unknown_state() {
        history.from("2026-03-01", story("X-9").unmapped("Somewhere")).from("2026-03-01", waiting("A-1"));
        assertThat(dependencies().get(0).state()).isNull();
        assertThat(dependencies().get(0).elsewhere()).isFalse();
    }

    @Test
    void parents_sub_tasks_and_closed_items_wait_for_nothing() {
        history.from("2026-03-01", waiting("A-1").type("Epic", Level.PARENT))
                .from("2026-03-01", waiting("A-2").type("Sub-task", Level.SUB_TASK))
                .from("2026-03-01", waiting("A-3").done("2026-03-01T10:00"))
                .from("2026-03-01", waiting("A-4").state(State.CANCELLED));
        assertThat(dependencies()).isEmpty();
    }

    @Test
    void what_a_sprint_needs_comes_first_then_the_oldest() {
        history.sprint("S3", "2026-03-30T09:00", "2026-04-10T17:00", null)
                .sprint("S2", "2026-03-16T09:00", "2026-03-27T17:00", null)
                .sprint("S1", "2026-03-02T09:00", "2026-03-13T17:00")
                .from("2026-03-02", waiting("A-1"))
                .from("2026-03-01", waiting("A-2").in("S1"))
                .from("2026-03-03", waiting("A-3").in("S2", "S3"));
        assertThat(dependencies())
                .extracting(one -> one.key() + " " + one.neededBy())
                .containsExactly("A-3 S2", "A-2 null", "A-1 null");
    }
}
