package org.sprinthealth.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sprinthealth.facts.Event.Kind.APPEARED;
import static org.sprinthealth.facts.Event.Kind.CRITERIA_CHANGED;
import static org.sprinthealth.facts.Event.Kind.ENTERED_SPRINT;
import static org.sprinthealth.facts.Event.Kind.ESTIMATE_CHANGED;
import static org.sprinthealth.facts.Event.Kind.LABEL_ADDED;
import static org.sprinthealth.facts.Event.Kind.LABEL_REMOVED;
import static org.sprinthealth.facts.Event.Kind.LEFT_SPRINT;
import static org.sprinthealth.facts.Event.Kind.LINK_ADDED;
import static org.sprinthealth.facts.Event.Kind.RANK_MOVED;
import static org.sprinthealth.facts.Event.Kind.RETURNED;
import static org.sprinthealth.facts.Event.Kind.STATE_CHANGED;
import static org.sprinthealth.facts.Event.Kind.TEXT_CHANGED;
import static org.sprinthealth.facts.Event.Kind.VANISHED;
import static org.sprinthealth.fixtures.Items.story;
import static org.sprinthealth.fixtures.Times.at;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sprinthealth.facts.Criteria;
import org.sprinthealth.facts.Event;
import org.sprinthealth.facts.Field;
import org.sprinthealth.facts.Item;
import org.sprinthealth.facts.Moment;
import org.sprinthealth.facts.Scope;
import org.sprinthealth.facts.Snapshot;
import org.sprinthealth.facts.State;
import org.sprinthealth.fixtures.Items;
import org.sprinthealth.fixtures.Snapshots;

/** What a night tells that the nights before did not. */
class ComparisonTest {
    private static final Moment SECOND_NIGHT = new Moment.Between(at("2026-03-02"), at("2026-03-03"));

    /** The first night, the second, the third. */
    private static Snapshots monday(Items... items) {
        return Snapshots.on("2026-03-02").full().showing(items);
    }

    private static Snapshots tuesday(Items... items) {
        return Snapshots.on("2026-03-03").full().showing(items);
    }

    private static Snapshots wednesday(Items... items) {
        return Snapshots.on("2026-03-04").full().showing(items);
    }

    private static Changes last(Snapshots... nights) {
        Nights known = new Nights();
        for (Snapshots night : nights) {
            known.add(night.build());
        }
        return known.last();
    }

    private static List<Event> events(Snapshots... nights) {
        return last(nights).events().stream().map(Changes.Happened::event).toList();
    }

    private static Item known(Snapshots... nights) {
        Nights known = new Nights();
        for (Snapshots night : nights) {
            known.add(night.build());
        }
        return known.known().items().get(0).item();
    }

    private static Event event(Event.Kind kind, Moment when, @Nullable String from, @Nullable String to) {
        return new Event("APO-1", kind, when, from, to);
    }

    @Test
    void an_item_that_did_not_change_tells_nothing() {
        Changes changes = last(monday(story("APO-1")), tuesday(story("APO-1").updated("2026-03-03T10:00")));
        assertThat(changes.versions()).isEmpty();
        assertThat(changes.events()).isEmpty();
    }

    @Test
    void an_item_appears_when_it_was_created() {
        Moment created = new Moment.Exact(at("2026-03-03T10:00"));
        assertThat(events(monday(), tuesday(story("APO-1").created("2026-03-03T10:00"))))
                .containsExactly(event(APPEARED, created, null, null));
    }

    @Test
    void an_item_created_long_ago_appears_between_two_looks() {
        assertThat(events(monday(), tuesday(story("APO-1").created("2026-01-03T10:00"))))
                .containsExactly(event(APPEARED, SECOND_NIGHT, null, null));
    }

    @Test
    void an_item_is_done_when_it_was_resolved() {
        Moment resolved = new Moment.Exact(at("2026-03-03T15:00"));
        assertThat(events(monday(story("APO-1")), tuesday(story("APO-1").done("2026-03-03T15:00"))))
                .containsExactly(event(STATE_CHANGED, resolved, "READY", "DONE"));
    }

    @Test
    void an_item_is_done_between_two_looks_where_the_tracker_does_not_say_when() {
        assertThat(events(monday(story("APO-1")), tuesday(story("APO-1").done())))
                .containsExactly(event(STATE_CHANGED, SECOND_NIGHT, "READY", "DONE"));
    }

    @Test
    void tells_each_sprint_that_an_item_came_into_or_left() {
        assertThat(events(
                        monday(story("APO-1").in("Sprint 1")),
                        tuesday(story("APO-1").in("Sprint 2"))))
                .containsExactly(
                        event(LEFT_SPRINT, SECOND_NIGHT, null, "Sprint 1"),
                        event(ENTERED_SPRINT, SECOND_NIGHT, null, "Sprint 2"));
    }

    @Test
    void an_item_that_is_carried_over_does_not_leave_the_old_sprint() {
        assertThat(events(
                        monday(story("APO-1").in("Sprint 1")),
                        tuesday(story("APO-1").in("Sprint 1", "Sprint 2"))))
                .containsExactly(event(ENTERED_SPRINT, SECOND_NIGHT, null, "Sprint 2"));
    }

    @Test
    void an_item_can_be_in_two_sprints_at_once() {
        assertThat(events(tuesday(story("APO-1").in("Sprint 1", "Hardening"))))
                .extracting(Event::to)
                .containsExactly(null, "Sprint 1", "Hardening");
    }

    @Test
    void an_item_removed_and_added_again_tells_both() {
        Snapshots thirdNight = wednesday(story("APO-1").in("Sprint 1"));
        assertThat(events(monday(story("APO-1").in("Sprint 1")), tuesday(story("APO-1")), thirdNight))
                .containsExactly(event(
                        ENTERED_SPRINT, new Moment.Between(at("2026-03-03"), at("2026-03-04")), null, "Sprint 1"));
    }

    @Test
    void an_estimate_of_nothing_is_not_the_same_as_none() {
        assertThat(events(monday(story("APO-1").points("0")), tuesday(story("APO-1"))))
                .containsExactly(event(ESTIMATE_CHANGED, SECOND_NIGHT, "0", null));
    }

    @Test
    void tells_rank_labels_and_links() {
        Items before = story("APO-1").rank("a").labels("old", "same");
        Items now = story("APO-1").rank("b").labels("new", "same").linked("outward:Blocks", "APO-2");
        assertThat(events(monday(before), tuesday(now)))
                .containsExactly(
                        event(RANK_MOVED, SECOND_NIGHT, "a", "b"),
                        event(LABEL_REMOVED, SECOND_NIGHT, "old", null),
                        event(LABEL_ADDED, SECOND_NIGHT, null, "new"),
                        event(LINK_ADDED, SECOND_NIGHT, null, "outward:Blocks APO-2"));
    }

    @Test
    void tells_criteria_and_text_without_their_words() {
        assertThat(events(
                        monday(story("APO-1").level(1).text("one")),
                        tuesday(story("APO-1").level(3).text("two"))))
                .containsExactly(
                        event(CRITERIA_CHANGED, SECOND_NIGHT, "level 1", "level 3"),
                        event(TEXT_CHANGED, SECOND_NIGHT, null, "0"));
    }

    @Test
    void an_item_that_a_full_export_lacks_has_vanished() {
        Items other = story("APO-2").rank("a");
        Changes changes = last(monday(story("APO-1"), other), tuesday(other));
        assertThat(changes.events())
                .containsExactly(new Changes.Happened(1, event(VANISHED, SECOND_NIGHT, null, null)));
        assertThat(changes.versions()).extracting(KnownItem::present).containsExactly(false);
    }

    @Test
    void an_item_that_is_done_can_vanish_too() {
        assertThat(events(monday(story("APO-1").done()), tuesday()))
                .containsExactly(event(VANISHED, SECOND_NIGHT, null, null));
    }

    @Test
    void an_item_that_vanished_can_return() {
        assertThat(events(
                        monday(story("APO-1")),
                        tuesday(),
                        wednesday(story("APO-1").done())))
                .extracting(Event::kind)
                .containsExactly(RETURNED, STATE_CHANGED);
    }

    @Test
    void a_filtered_export_between_full_ones_removes_nothing() {
        Snapshots filtered = Snapshots.on("2026-03-03").filtered().showing(story("APO-2"));
        assertThat(last(monday(story("APO-1"), story("APO-2")), filtered).kept())
                .isEqualTo(1);
        assertThat(events(monday(story("APO-1"), story("APO-2")), filtered, wednesday(story("APO-1"), story("APO-2"))))
                .isEmpty();
    }

    @Test
    void a_change_seen_after_a_filtered_export_happened_after_the_last_full_one() {
        Snapshots filtered = Snapshots.on("2026-03-03").filtered().showing(story("APO-2"));
        assertThat(events(
                        monday(story("APO-1")),
                        filtered,
                        wednesday(story("APO-1").done(), story("APO-2"))))
                .extracting(Event::when)
                .containsExactly(new Moment.Between(at("2026-03-02"), at("2026-03-04")));
    }

    @Test
    void what_only_a_filtered_export_showed_is_gone_after_two_full_ones_without_it() {
        Snapshots filtered = Snapshots.on("2026-03-03").filtered().showing(story("APO-2"));
        Snapshots thursday = Snapshots.on("2026-03-05").full().showing(story("APO-1"));
        assertThat(events(monday(story("APO-1")), filtered, wednesday(story("APO-1"))))
                .isEmpty();
        assertThat(events(monday(story("APO-1")), filtered, wednesday(story("APO-1")), thursday))
                .extracting(Event::kind)
                .containsExactly(VANISHED);
    }

    @Test
    void an_item_whose_row_could_not_be_used_is_neither_changed_nor_gone() {
        Changes changes = last(monday(story("APO-1")), tuesday().withholding("APO-1"));
        assertThat(changes.versions()).isEmpty();
        assertThat(changes.kept()).isEqualTo(1);
    }

    @Test
    void a_missing_column_clears_nothing() {
        Items full = story("APO-1")
                .in("Sprint 1")
                .points("3")
                .rank("a")
                .labels("x")
                .level(3)
                .text("one");
        Snapshots narrow = tuesday(story("APO-1").state(State.REVIEW))
                .without(Field.SPRINT, Field.ESTIMATE, Field.RANK, Field.LABELS, Field.DESCRIPTION, Field.CRITERIA);
        assertThat(known(monday(full), narrow))
                .isEqualTo(full.state(State.REVIEW).build());
    }

    @Test
    void an_empty_cell_clears() {
        assertThat(known(monday(story("APO-1").in("Sprint 1").points("3")), tuesday(story("APO-1"))))
                .isEqualTo(story("APO-1").build());
    }

    @Test
    void criteria_found_in_a_field_stay_while_the_field_is_not_exported() {
        Criteria found = new Criteria(3, "clear", 2, 0, false, "field \"Acceptance Criteria\"", "print");
        Snapshots narrow = tuesday(story("APO-1")).without(Field.CRITERIA);
        assertThat(known(monday(story("APO-1").criteria(found)), narrow).criteria())
                .isEqualTo(found);
    }

    @Test
    void a_text_read_from_other_columns_is_no_change_of_text() {
        Snapshots narrow = tuesday(story("APO-1").text("two")).without(Field.CRITERIA);
        assertThat(events(monday(story("APO-1").text("one")), narrow)).isEmpty();
    }

    @Test
    void an_item_cancelled_by_its_resolution_stays_so_without_that_column() {
        Snapshots first = monday(story("APO-1").cancelled().status("Closed"));
        Snapshots second =
                tuesday(story("APO-1").state(State.DONE).status("Closed")).without(Field.RESOLUTION);
        assertThat(known(first, second).state()).isEqualTo(State.CANCELLED);
    }

    @Test
    void an_item_whose_key_changed_is_found_by_its_id() {
        Changes changes =
                last(monday(story("APO-1").id("7")), tuesday(story("GEM-1").id("7")));
        assertThat(changes.versions()).extracting(KnownItem::number).containsExactly(1);
        assertThat(changes.events()).isEmpty();
    }

    @Test
    void an_item_whose_project_moved_is_found_by_summary_and_creation() {
        Items before = story("APO-1").called("Pay by card").created("2026-02-01T10:00");
        Items now = story("GEM-9").called("Pay by card").created("2026-02-01T10:00");
        assertThat(last(monday(before), tuesday(now)).versions())
                .extracting(KnownItem::number)
                .containsExactly(1);
    }

    @Test
    void two_items_of_one_summary_and_creation_are_not_guessed_at() {
        Items before = story("APO-1").called("Pay by card").created("2026-02-01T10:00");
        Items one = story("GEM-8").called("Pay by card").created("2026-02-01T10:00");
        Items other = story("GEM-9").called("Pay by card").created("2026-02-01T10:00");
        assertThat(events(monday(before), tuesday(one, other)))
                .extracting(Event::kind)
                .containsExactly(VANISHED, APPEARED, APPEARED);
    }

    @Test
    void a_tracker_that_moved_gives_new_ids_to_known_keys() {
        Changes changes = last(
                monday(story("APO-1").id("1"), story("APO-2").id("2")),
                tuesday(story("APO-1").id("2"), story("APO-2").id("3")));
        assertThat(changes.events()).isEmpty();
    }

    @Test
    void a_row_that_moved_is_news_only_without_ranks() {
        assertThat(last(
                                monday(story("APO-1").rank("a")),
                                tuesday(story("APO-2"), story("APO-1").rank("a")))
                        .versions())
                .extracting(KnownItem::number)
                .containsExactly(2);
        assertThat(last(monday(story("APO-1")), tuesday(story("APO-2"), story("APO-1")))
                        .versions())
                .extracting(KnownItem::number)
                .containsExactly(1, 2);
    }

    @Test
    void the_first_export_is_taken_for_full() {
        assertThat(judged(Snapshots.on("2026-03-02").showing(stories(1, 10)))).isEqualTo(Scope.FULL);
    }

    @Test
    void a_fifth_of_the_open_items_may_be_gone_from_a_full_export() {
        Snapshots first = Snapshots.on("2026-03-02").showing(stories(1, 10));
        assertThat(judged(first, Snapshots.on("2026-03-03").showing(stories(3, 10))))
                .isEqualTo(Scope.FULL);
        assertThat(judged(first, Snapshots.on("2026-03-03").showing(stories(4, 10))))
                .isEqualTo(Scope.FILTERED);
    }

    @Test
    void items_that_are_done_may_all_be_gone() {
        Snapshots first = Snapshots.on("2026-03-02")
                .showing(stories(1, 5))
                .showing(
                        story("APO-90").done(),
                        story("APO-91").done(),
                        story("APO-92").cancelled());
        assertThat(judged(first, Snapshots.on("2026-03-03").showing(stories(1, 5))))
                .isEqualTo(Scope.FULL);
    }

    @Test
    void a_mass_of_vanished_items_is_no_mass_completion() {
        Snapshots first = Snapshots.on("2026-03-02").showing(stories(1, 10));
        assertThat(last(first, Snapshots.on("2026-03-03").showing(stories(8, 10)))
                        .versions())
                .isEmpty();
    }

    @Test
    void what_is_declared_is_not_judged() {
        Snapshots first = Snapshots.on("2026-03-02").showing(stories(1, 10));
        assertThat(judged(first, tuesday(story("APO-1")))).isEqualTo(Scope.FULL);
    }

    private static Scope judged(Snapshots... nights) {
        return last(nights).judged().scope();
    }

    private static List<Items> stories(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(number -> story("APO-" + number).rank("r" + number).points(String.valueOf(number)))
                .toList();
    }

    @Test
    void instants_and_estimates_are_compared_as_they_are_kept() {
        Snapshot night = monday(story("APO-1").points("3.00")).build();
        assertThat(Kept.of(night).items().get(0).estimate()).isEqualTo(new BigDecimal("3"));
    }

    @Test
    void clears_nothing_of_an_item_whose_own_file_of_the_night_lacks_the_column() {
        Snapshots night = tuesday(story("APO-1"), story("APO-2")).lacking("APO-1", Field.SPRINT, Field.ESTIMATE);
        List<Event> events = events(
                monday(story("APO-1").in("Sprint 1").points("3"), story("APO-2").in("Sprint 1")), night);
        assertThat(events).containsExactly(new Event("APO-2", LEFT_SPRINT, SECOND_NIGHT, null, "Sprint 1"));
    }

    @Test
    void keeps_criteria_of_sub_tasks_where_nobody_says_whose_they_are() {
        Criteria clear = new Criteria(3, "two criteria", 2, 0, false, "sub-tasks", "hash");
        assertThat(known(
                                monday(story("APO-1").criteria(clear)),
                                tuesday(story("APO-1")).without(Field.PARENT))
                        .criteria())
                .isEqualTo(clear);
    }
}
