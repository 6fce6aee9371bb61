package org.sprinthealth.indicators.struggles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sprinthealth.facts.Contracts;
import org.sprinthealth.facts.Contracts.Table;
import org.sprinthealth.facts.Criteria;
import org.sprinthealth.facts.Feature;
import org.sprinthealth.facts.Feature.Reach;
import org.sprinthealth.facts.Field;
import org.sprinthealth.facts.Level;
import org.sprinthealth.facts.RoadmapGoal;
import org.sprinthealth.facts.State;
import org.sprinthealth.fixtures.Histories;
import org.sprinthealth.fixtures.Items;
import org.sprinthealth.fixtures.Times;
import org.sprinthealth.indicators.struggles.WorkshopItem.Nearness;

/** The lists that a coach and a Product Owner work through together. */
class RitualListsTest {

    /** Exports of four weeks: the first complete week begins on Monday, February 9. */
    private static Histories february() {
        return Histories.nightly("2026-02-04", "2026-03-01");
    }

    @Test
    void a_week_counts_what_was_created_and_what_was_closed_in_it() {
        Histories history = february()
                .from("2026-02-04", Items.story("A-1").created("2026-02-10T09:00"))
                .from("2026-02-04", Items.story("A-2").created("2025-11-03T09:00"))
                .from(
                        "2026-02-11",
                        Items.story("A-2").created("2025-11-03T09:00").done("2026-02-10T15:00"))
                .from("2026-02-04", Items.story("A-3").created("2025-11-03T09:00"))
                .from(
                        "2026-02-18",
                        Items.story("A-3").created("2025-11-03T09:00").cancelled())
                .from("2026-02-04", Items.story("A-4").created("2025-11-03T09:00"))
                .gone("2026-02-25", "A-4");

        assertThat(BacklogWeek.in(Struggling.delivered(history, "2026-03-01")))
                .extracting(week -> week.week().label(), BacklogWeek::created, BacklogWeek::closed)
                .containsExactly(tuple("2026-W07", 1, 1), tuple("2026-W08", 0, 1), tuple("2026-W09", 0, 1));
    }

    @Test
    void what_was_done_and_then_tidied_away_was_closed_once_when_it_was_done() {
        Histories history = february()
                .from("2026-02-04", Items.story("A-1").created("2025-11-03T09:00"))
                .from(
                        "2026-02-11",
                        Items.story("A-1").created("2025-11-03T09:00").done())
                .gone("2026-02-25", "A-1");

        assertThat(BacklogWeek.in(Struggling.delivered(history, "2026-03-01")))
                .extracting(BacklogWeek::closed)
                .containsExactly(1, 0, 0);
    }

    @Test
    void what_was_reopened_is_not_closed() {
        Histories history = february()
                .from("2026-02-04", Items.story("A-1").created("2025-11-03T09:00"))
                .from(
                        "2026-02-11",
                        Items.story("A-1").created("2025-11-03T09:00").done())
                .from("2026-02-12", Items.story("A-1").created("2025-11-03T09:00"));

        assertThat(BacklogWeek.in(Struggling.delivered(history, "2026-03-01")))
                .extracting(BacklogWeek::closed)
                .containsOnly(0);
    }

    @Test
    void parents_and_sub_tasks_are_no_part_of_a_backlogs_weeks() {
        Histories history = february()
                .from(
                        "2026-02-10",
                        Items.story("A-1").type("Epic", Level.PARENT).created("2026-02-10T09:00"));

        assertThat(BacklogWeek.in(Struggling.delivered(history, "2026-03-01")))
                .extracting(BacklogWeek::created)
                .containsOnly(0);
    }

    @Test
    void open_items_are_counted_by_age_and_by_whether_they_were_ever_planned() {
        Histories history = february()
                .from("2026-02-04", Items.story("A-1").created("2026-01-31T00:00"))
                .from("2026-02-04", Items.story("A-2").created("2026-01-29T00:00"))
                .from(
                        "2026-02-04",
                        Items.story("A-3").created("2025-12-15T00:00").in("Sprint 1"))
                .from("2026-02-04", Items.story("A-4").created("2020-01-01T00:00"))
                .from(
                        "2026-02-04",
                        Items.story("A-5").created("2020-01-01T00:00").done());

        assertThat(AgeSpan.in(Struggling.delivered(history, "2026-03-01")))
                .extracting(AgeSpan::age, AgeSpan::planned, AgeSpan::neverPlanned)
                .containsExactly(
                        tuple("up to 30 days", 0, 1),
                        tuple("31–90 days", 1, 1),
                        tuple("91–180 days", 0, 0),
                        tuple("181–365 days", 0, 0),
                        tuple("1–2 years", 0, 0),
                        tuple("over 2 years", 0, 1));
    }

    @Test
    void an_item_taken_out_of_a_sprint_again_was_planned_once() {
        Histories history = february()
                .from(
                        "2026-02-04",
                        Items.story("A-1").created("2026-02-04T00:00").in("Sprint 1"))
                .from("2026-02-10", Items.story("A-1").created("2026-02-04T00:00"));

        assertThat(AgeSpan.in(Struggling.delivered(history, "2026-03-01")).get(0))
                .isEqualTo(new AgeSpan("up to 30 days", 1, 0));
    }

    @Test
    void the_workshop_takes_what_is_planned_first_then_what_is_ready_then_the_top() {
        Histories history = february()
                .sprint("Sprint 9", "2026-03-09T09:00", "2026-03-20T16:00", null)
                .sprint("Sprint 8", "2026-03-02T09:00", "2026-03-06T16:00", null)
                .from("2026-02-04", Struggling.ranked(1).state(State.BACKLOG).level(1))
                .from("2026-02-04", Struggling.ranked(2).level(0))
                .from("2026-02-04", Struggling.ranked(3).state(State.BACKLOG).level(3))
                .from(
                        "2026-02-04",
                        Struggling.ranked(4).state(State.BACKLOG).level(2).in("Sprint 9"))
                .from(
                        "2026-02-04",
                        Struggling.ranked(5).state(State.BACKLOG).level(2).in("Sprint 8"));

        assertThat(WorkshopItem.in(Struggling.delivered(history, "2026-03-01")))
                .extracting(
                        each -> each.item().key(), WorkshopItem::nearness, WorkshopItem::sprint, WorkshopItem::place)
                .containsExactly(
                        tuple("A-05", Nearness.PLANNED, "Sprint 8", 5),
                        tuple("A-04", Nearness.PLANNED, "Sprint 9", 4),
                        tuple("A-02", Nearness.READY, null, 2),
                        tuple("A-01", Nearness.ON_TOP, null, 1));
    }

    @Test
    void the_workshop_leaves_items_beyond_the_top_20_alone_until_they_are_ready() {
        Histories history = february();
        Struggling.ranked(1, 22).forEach(item -> history.from("2026-02-04", item.state(State.BACKLOG)));
        history.from("2026-02-04", Struggling.ranked(22));

        assertThat(WorkshopItem.in(Struggling.delivered(history, "2026-03-01")))
                .hasSize(21)
                .extracting(each -> each.item().key())
                .startsWith("A-22", "A-01")
                .doesNotContain("A-21");
    }

    @Test
    void each_gap_has_a_question_of_its_own() {
        assertThat(question(new Criteria(0, "", 0, 0, false, null, null))).startsWith("How would we show");
        assertThat(question(new Criteria(1, "", 0, 0, false, null, null))).startsWith("What would you look at");
        assertThat(question(new Criteria(2, "", 3, 0, true, null, null))).startsWith("Who can answer");
        assertThat(question(new Criteria(2, "", 4, 2, false, null, null))).startsWith("Which number");
        assertThat(question(new Criteria(2, "", 0, 0, false, null, null))).startsWith("Which two checks");
        assertThat(question(new Criteria(2, "", 1, 0, false, null, null))).startsWith("What could go wrong");
        assertThat(question(new Criteria(2, "", 3, 1, false, null, null))).startsWith("How does it happen");
    }

    private static String question(Criteria criteria) {
        return new WorkshopItem(Items.story("A-1").criteria(criteria).build(), Nearness.READY, null, 1).question();
    }

    @Test
    void an_item_serves_the_goal_that_its_parents_reach() {
        Histories history = february()
                .with(Struggling.goals(Struggling.goal("Fewer calls", "2026-02-20", "A-90")))
                .from("2026-02-04", Items.story("A-90").type("Epic", Level.PARENT))
                .from("2026-02-04", Struggling.ranked(1).parent("A-90"))
                .from("2026-02-04", Struggling.ranked(2));

        assertThat(Purpose.in(Struggling.delivered(history, "2026-03-01")))
                .containsExactly(
                        new Purpose("A-01", "Fewer calls", "serves 'Fewer calls' through A-90"),
                        new Purpose("A-02", null, "no parent, and no goal names it"));
    }

    @Test
    void a_goal_of_the_tracker_is_called_by_its_key_and_title() {
        Histories history = february()
                .from("2026-02-04", Items.story("A-99").type("Goal", Level.GOAL).called("Fewer calls"))
                .from("2026-02-04", Struggling.ranked(1).parent("A-99"));

        assertThat(Purpose.in(Struggling.delivered(history, "2026-03-01")))
                .extracting(Purpose::goal)
                .containsExactly("A-99 Fewer calls");
    }

    @Test
    void nothing_serves_a_goal_where_none_is_named() {
        Histories history = february().from("2026-02-04", Struggling.ranked(1));

        assertThat(Purpose.in(Struggling.delivered(history, "2026-03-01"))).isEmpty();
    }

    @Test
    void so_what_is_asked_of_parents_with_most_on_top_first_and_then_of_shipped_features() {
        RoadmapGoal goal = new RoadmapGoal(
                "Fewer calls", List.of("A-91"), "now", "calls halve", "calls a week", LocalDate.parse("2026-02-20"));
        Histories history = february()
                .with(Contracts.of(List.of(goal, search()), Map.of(Table.GOALS, Times.at("2026-02-20"))))
                .from(
                        "2026-02-04",
                        Items.story("A-90").type("Epic", Level.PARENT).called("Search"))
                .from(
                        "2026-02-04",
                        Items.story("A-91").type("Epic", Level.PARENT).called("Self-service"))
                .from(
                        "2026-02-04",
                        Items.story("A-92").type("Epic", Level.PARENT).called("Not asked"))
                .from("2026-02-04", Struggling.ranked(1).parent("A-90"))
                .from("2026-02-04", Struggling.ranked(2).parent("A-91"))
                .from("2026-02-04", Struggling.ranked(3).parent("A-91"));

        assertThat(SoWhat.in(Struggling.delivered(history, "2026-03-01"), Set.of()))
                .extracting(SoWhat::key, SoWhat::itemsOnTop, SoWhat::outcome, SoWhat::measure, SoWhat::target)
                .containsExactly(
                        tuple("A-91", 2, "calls halve", "calls a week", null),
                        tuple("A-90", 1, null, null, null),
                        tuple("search", 0, "find it at once", null, "40 % of those who could use it"));
    }

    @Test
    void so_what_stays_where_people_have_begun_to_answer() {
        Histories history = february()
                .from(
                        "2026-02-04",
                        Items.story("A-90").type("Epic", Level.PARENT).done());

        assertThat(SoWhat.in(Struggling.delivered(history, "2026-03-01"), Set.of()))
                .isEmpty();
        assertThat(SoWhat.in(Struggling.delivered(history, "2026-03-01"), Set.of("A-90")))
                .extracting(SoWhat::key)
                .containsExactly("A-90");
    }

    private static Feature search() {
        return new Feature(
                "search",
                List.of(),
                "Search",
                List.of(),
                LocalDate.parse("2026-01-15"),
                Reach.CORE,
                null,
                "find it at once",
                null,
                new BigDecimal("40.0"),
                false);
    }

    @Test
    void an_item_is_up_to_30_days_old_to_the_second() {
        Histories history = february()
                .from("2026-02-04", Items.story("A-1").created("2026-01-30T23:59:59"))
                .from("2026-02-04", Items.story("A-2").created("2026-01-30T23:59:58"));

        assertThat(AgeSpan.in(Struggling.delivered(history, "2026-03-01")))
                .extracting(AgeSpan::age, AgeSpan::open)
                .startsWith(tuple("up to 30 days", 1), tuple("31–90 days", 1));
    }

    @Test
    void an_item_is_closed_when_it_was_resolved_though_exports_show_it_later() {
        Histories history = february()
                .missing("2026-02-11", "2026-02-12", "2026-02-13", "2026-02-14", "2026-02-15")
                .from("2026-02-04", Items.story("A-1").created("2025-11-03T09:00"))
                .from(
                        "2026-02-12",
                        Items.story("A-1").created("2025-11-03T09:00").done("2026-02-12T15:00"));

        assertThat(BacklogWeek.in(Struggling.delivered(history, "2026-03-01")))
                .extracting(BacklogWeek::closed)
                .containsExactly(1, 0, 0);
    }

    @Test
    void what_was_closed_when_exports_began_is_closed_since_then() {
        Histories history = february()
                .from(
                        "2026-02-10",
                        Items.story("A-1").created("2025-11-03T09:00").done())
                .from(
                        "2026-02-18",
                        Items.story("A-1").created("2025-11-03T09:00").done().labels("later"));

        assertThat(BacklogWeek.in(Struggling.delivered(history, "2026-03-01")))
                .extracting(BacklogWeek::closed)
                .containsExactly(1, 0, 0);
    }

    @Test
    void a_workshop_takes_criteria_that_can_be_read() {
        Histories history = february()
                .fields(Field.KEY, Field.STATUS, Field.RANK)
                .from("2026-02-04", Struggling.ranked(1).level(0));

        assertThat(WorkshopItem.in(Struggling.delivered(history, "2026-03-01"))).isEmpty();
    }

    @Test
    void so_what_is_asked_of_no_item_below_a_parent_and_of_no_feature_that_is_internal() {
        Feature internal = new Feature(
                "admin",
                List.of(),
                "Admin",
                List.of(),
                LocalDate.parse("2026-01-15"),
                Reach.INTERNAL,
                null,
                null,
                null,
                null,
                false);
        Histories history = february()
                .with(Contracts.of(List.of(internal), Map.of(Table.FEATURES, Times.at("2026-02-20"))))
                .from("2026-02-04", Struggling.ranked(1));

        assertThat(SoWhat.in(Struggling.delivered(history, "2026-03-01"), Set.of()))
                .isEmpty();
        assertThat(SoWhat.in(Struggling.delivered(history, "2026-03-01"), Set.of("admin", "A-01")))
                .extracting(SoWhat::key)
                .containsExactly("admin");
    }

    @Test
    void a_feature_without_a_target_of_its_own_has_none_to_talk_about() {
        Feature plain = new Feature(
                "plain",
                List.of(),
                "Plain",
                List.of(),
                LocalDate.parse("2026-01-15"),
                Reach.CORE,
                null,
                null,
                null,
                null,
                false);
        Histories history =
                february().with(Contracts.of(List.of(plain), Map.of(Table.FEATURES, Times.at("2026-02-20"))));

        assertThat(SoWhat.in(Struggling.delivered(history, "2026-03-01"), Set.of()))
                .extracting(SoWhat::key, SoWhat::success, SoWhat::target)
                .containsExactly(tuple("plain", null, null));
    }

    @Test
    void so_what_says_nothing_of_success_where_no_export_has_a_description() {
        Histories history = february()
                .fields(Field.KEY, Field.STATUS, Field.RANK, Field.PARENT)
                .from("2026-02-04", Items.story("A-90").type("Epic", Level.PARENT))
                .from("2026-02-04", Struggling.ranked(1).parent("A-90"));

        assertThat(SoWhat.in(Struggling.delivered(history, "2026-03-01"), Set.of()))
                .extracting(SoWhat::key, SoWhat::success)
                .containsExactly(tuple("A-90", null));
        history.fields(Field.values());
        assertThat(SoWhat.in(Struggling.delivered(history, "2026-03-01"), Set.of()))
                .extracting(SoWhat::success)
                .doesNotContainNull();
    }
}
