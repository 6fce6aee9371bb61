package org.sprinthealth.indicators.struggles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sprinthealth.fixtures.Items.story;
import static org.sprinthealth.indicators.struggles.Struggling.counting;
import static org.sprinthealth.indicators.struggles.Struggling.decision;
import static org.sprinthealth.indicators.struggles.Struggling.decisions;
import static org.sprinthealth.indicators.struggles.Struggling.delivered;
import static org.sprinthealth.indicators.struggles.Struggling.ranked;
import static org.sprinthealth.indicators.struggles.Struggling.reading;
import static org.sprinthealth.indicators.struggles.Struggling.reason;
import static org.sprinthealth.indicators.struggles.Struggling.seen;
import static org.sprinthealth.indicators.struggles.Struggling.signal;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sprinthealth.facts.Decision.Kind;
import org.sprinthealth.facts.Field;
import org.sprinthealth.facts.Level;
import org.sprinthealth.facts.State;
import org.sprinthealth.fixtures.Histories;
import org.sprinthealth.fixtures.Items;
import org.sprinthealth.readings.Reading.Amount;
import org.sprinthealth.readings.Reading.NoData;
import org.sprinthealth.readings.Reading.Ratio;
import org.sprinthealth.readings.Reading.Share;
import org.sprinthealth.readings.Reason;
import org.sprinthealth.readings.Signal;
import org.sprinthealth.readings.Signal.Seen;
import org.sprinthealth.readings.Verdict;

/** Struggles that are read from sprints: S1 runs from Monday 2 to Friday 13 March 2026, with an export every night. */
class SprintStrugglesTest {
    private final Histories history =
            Histories.nightly("2026-03-01", "2026-03-16").sprint("S1", "2026-03-02T09:00", "2026-03-13T17:00");

    private Signal read(String id) {
        return signal(id, history, "2026-03-16");
    }

    /** Items planned long before and begun in the sprint. */
    private void planned(int count) {
        IntStream.rangeClosed(1, count).forEach(i -> {
            history.from("2026-03-01", ranked(i).created("2026-01-15").in("S1"));
            history.from("2026-03-04", ranked(i).created("2026-01-15").in("S1").state(State.IN_PROGRESS));
        });
    }

    private void added(String key, String created, String day) {
        history.from(day, begun(key, created));
    }

    private static Items begun(String key, String created) {
        return story(key).created(created).in("S1").state(State.IN_PROGRESS);
    }

    @Test
    void what_was_created_a_working_day_before_it_entered_is_born_in_the_sprint() {
        planned(9);
        added("B-1", "2026-03-05T10:00", "2026-03-06");
        added("B-2", "2026-03-06T10:00", "2026-03-09");
        added("B-3", "2026-03-05T10:00", "2026-03-09");

        assertThat(counting(read("backlog-bypassed"))).containsExactly("B-1", "B-2");
        assertThat(read("backlog-bypassed").figure().items()).hasSize(12);
    }

    @Test
    void more_than_fifteen_percent_born_in_the_sprint_is_seen() {
        planned(17);
        added("B-1", "2026-03-06T10:00", "2026-03-06");
        added("B-2", "2026-03-06T10:00", "2026-03-06");
        added("B-3", "2026-03-06T10:00", "2026-03-06");
        assertThat(seen(read("backlog-bypassed"))).containsExactly(Seen.NOT_SEEN);

        added("B-4", "2026-03-06T10:00", "2026-03-06");
        assertThat(seen(read("backlog-bypassed"))).containsExactly(Seen.SEEN);
    }

    @Test
    void incidents_splits_and_sub_tasks_are_not_born_in_the_sprint() {
        planned(9);
        history.from("2026-03-06", begun("I-1", "2026-03-06T10:00").labels("Incident"))
                .from("2026-03-06", begun("C-1", "2026-03-06T10:00").linked("inward:Issue split", "A-01"))
                .from("2026-03-06", begun("C-2", "2026-03-06T10:00").called("CLONE - Export orders"))
                .from("2026-03-06", begun("T-1", "2026-03-06T10:00").type("Sub-task", Level.SUB_TASK));

        assertThat(((Share) reading(read("backlog-bypassed"))).matching()).isZero();
        assertThat(((Share) reading(read("backlog-bypassed"))).of()).isEqualTo(12);
        assertThat(((Share) reading(read("backlog-bypassed"))).evidence().notes())
                .contains(
                        "1 not counted as born in the sprint, incident: I-1",
                        "2 not counted as born in the sprint, split off: C-1, C-2");
    }

    @Test
    void nine_items_begun_are_too_few() {
        planned(9);

        assertThat(reason(read("backlog-bypassed"))).isEqualTo(Reason.TOO_FEW);
    }

    @Test
    void a_team_without_sprints_can_bypass_none() {
        Histories weeks = Histories.nightly("2026-03-01", "2026-03-16").from("2026-03-01", ranked(1, 10));

        assertThat(reason(signal("backlog-bypassed", weeks, "2026-03-16"))).isEqualTo(Reason.NOT_APPLICABLE);
        assertThat(seen(signal("lacks-criteria", weeks, "2026-03-16")))
                .containsExactly(Seen.SEEN, Seen.SEEN, Seen.SEEN);
    }

    @Test
    void a_week_without_an_export_is_no_data() {
        Histories weeks = Histories.nightly("2026-02-23", "2026-03-15").from("2026-02-23", ranked(1, 10));
        IntStream.rangeClosed(2, 8).forEach(day -> weeks.missing("2026-03-0" + day));

        assertThat(seen(signal("lacks-criteria", weeks, "2026-03-16")))
                .containsExactly(Seen.SEEN, Seen.NO_DATA, Seen.SEEN);
    }

    @Test
    void something_added_and_nothing_dropped_is_seen() {
        planned(3);
        added("B-1", "2026-01-15", "2026-03-06");

        assertThat(reading(read("nothing-dropped")).number()).contains(BigDecimal.ONE);
        assertThat(seen(read("nothing-dropped"))).containsExactly(Seen.SEEN);
    }

    @Test
    void a_removal_or_a_decided_trade_off_balances_what_was_added() {
        planned(3);
        added("B-1", "2026-01-15", "2026-03-06");
        history.with(decisions(List.of(decision("2026-03-06", "B-1", Kind.TRADE_OFF))));
        assertThat(seen(read("nothing-dropped"))).containsExactly(Seen.NOT_SEEN);

        history.with(decisions(List.of(decision("2026-03-14", "B-1", Kind.TRADE_OFF))));
        assertThat(seen(read("nothing-dropped"))).containsExactly(Seen.SEEN);

        history.from("2026-03-06", ranked(1).created("2026-01-15"));
        assertThat(TradeOff.in(delivered(history, "2026-03-16")))
                .containsExactly(new TradeOff("S1", List.of("B-1"), List.of("A-01"), List.of()));
        assertThat(seen(read("nothing-dropped"))).containsExactly(Seen.NOT_SEEN);
    }

    /** Requests of a group, the first {@code entered} of them in the sprint. */
    private void group(String name, int requests, int entered) {
        IntStream.rangeClosed(1, requests).forEach(i -> {
            Items item = story(name + "-" + i).askedBy(name);
            history.from("2026-03-01", i <= entered ? item.in("S1") : item);
        });
    }

    @Test
    void a_group_with_half_of_the_entries_and_a_third_of_the_requests_is_loud() {
        group("Sales", 10, 5);
        group("Support", 10, 3);
        group("Legal", 10, 2);
        Ratio ratio = (Ratio) reading(read("loudest-wins"));

        assertThat(ratio.part()).isEqualByComparingTo("50");
        assertThat(ratio.base()).isEqualByComparingTo("33.3");
        assertThat(seen(read("loudest-wins"))).containsExactly(Seen.SEEN);
        assertThat(counting(read("loudest-wins")))
                .containsExactly("Sales-1", "Sales-2", "Sales-3", "Sales-4", "Sales-5");
    }

    @Test
    void a_group_below_forty_percent_of_the_entries_is_not_loud() {
        group("Sales", 5, 3);
        group("Support", 10, 2);
        group("Legal", 10, 2);
        group("Field", 10, 1);

        assertThat(seen(read("loudest-wins"))).containsExactly(Seen.NOT_SEEN);
    }

    @Test
    void a_group_with_forty_percent_of_the_entries_at_one_and_a_half_times_its_share_is_loud() {
        // 4 of 10 entries and 8 of 30 requests: 40 % ÷ 26.67 %
        group("Sales", 8, 4);
        group("Support", 11, 3);
        group("Legal", 11, 3);

        assertThat(seen(read("loudest-wins"))).containsExactly(Seen.SEEN);
        assertThat(counting(read("loudest-wins"))).containsExactly("Sales-1", "Sales-2", "Sales-3", "Sales-4");
    }

    @Test
    void a_group_just_below_one_and_a_half_times_its_share_is_not_loud() {
        // 4 of 10 entries and 9 of 33 requests: 40 % ÷ 27.27 %
        group("Sales", 9, 4);
        group("Support", 12, 3);
        group("Legal", 12, 3);

        assertThat(seen(read("loudest-wins"))).containsExactly(Seen.NOT_SEEN);
    }

    @Test
    void four_entries_are_too_few_to_say_who_is_loud() {
        group("Sales", 5, 2);
        group("Support", 5, 1);
        group("Legal", 5, 1);

        assertThat(reason(read("loudest-wins"))).isEqualTo(Reason.TOO_FEW);
    }

    @Test
    void a_request_that_was_done_before_the_quarter_is_no_request_of_it() {
        group("Sales", 5, 2);
        group("Support", 5, 2);
        group("Legal", 5, 1);
        history.from("2026-03-01", story("Sales-6").askedBy("Sales").done("2025-06-01"));

        assertThat(((Ratio) reading(read("loudest-wins"))).evidence().notes())
                .contains("Sales: 2 of 5 sprint entries, 5 of 15 requests");
    }

    @Test
    void an_entry_before_the_quarter_is_no_entry_of_it() {
        Histories longer = Histories.nightly("2025-10-01", "2026-03-16")
                .sprint("S0", "2025-10-06T09:00", "2025-10-17T17:00")
                .sprint("S1", "2026-03-02T09:00", "2026-03-13T17:00");
        for (String group : List.of("Sales", "Support", "Legal")) {
            for (int i = 1; i <= 5; i++) {
                Items item = story(group + "-" + i).askedBy(group);
                longer.from("2025-10-01", i == 1 ? item.in("S0") : i <= 3 ? item.in("S1") : item);
            }
        }
        Ratio ratio = (Ratio) reading(signal("loudest-wins", longer, "2026-03-16"));
        assertThat(ratio.evidence().notes()).anyMatch(note -> note.contains(": 2 of 6 sprint entries, 5 of 15"));
    }

    @Test
    void fewer_than_three_groups_of_five_are_suppressed() {
        group("Sales", 10, 5);
        group("Support", 10, 3);
        group("Legal", 4, 2);

        assertThat(reason(read("loudest-wins"))).isEqualTo(Reason.SUPPRESSED);
        assertThat(seen(read("loudest-wins"))).containsExactly(Seen.NO_DATA);
    }

    @Test
    void a_dependency_says_for_what_since_when_and_who_needs_it() {
        history.sprint("S2", "2026-03-16T09:00", "2026-03-27T17:00", null)
                .from("2026-03-01", story("A-1").in("S2"))
                .from("2026-03-05", story("A-1").in("S2").linked("inward:Blocks", "A-2"))
                .from("2026-03-01", story("A-2").state(State.IN_PROGRESS))
                .from("2026-03-01", story("A-3").linked("outward:Wartet auf", "ZEUS-7"))
                .from("2026-03-01", story("A-4").linked("outward:Blocks", "A-2"))
                .from("2026-03-01", story("A-5").linked("inward:Blocks", "A-6"))
                .from("2026-03-01", story("A-6").done("2026-03-05T12:00"));

        assertThat(read("dependencies").figure().items())
                .extracting(verdict -> verdict.key() + " " + verdict.verdict() + ", " + verdict.reason())
                .containsExactly(
                        "A-1 waits for A-2, which is in progress, linked by 2026-03-05; S2 needs it",
                        "A-3 waits for ZEUS-7, which is not in the exports, linked by 2026-03-01");
        assertThat(read("dependencies").occurrences()).isEmpty();
    }

    @Test
    void dependencies_are_not_known_where_nobody_links_anything() {
        history.from("2026-03-01", story("A-1"));
        assertThat(reason(read("dependencies"))).isEqualTo(Reason.NOT_YET);

        // once a link was there, its absence says something
        history.from("2026-03-05", story("A-1").linked("outward:Blocks", "A-2")).from("2026-03-06", story("A-1"));
        assertThat(((Amount) read("dependencies").figure().current()).value()).isEqualByComparingTo("0");
    }

    @Test
    void says_since_when_an_item_was_known_and_in_the_sprint() {
        planned(8);
        added("B-1", "2026-03-05T10:00", "2026-03-06");
        history.from("2026-03-09", story("B-2").in("S1").state(State.IN_PROGRESS));

        assertThat(read("backlog-bypassed").figure().items())
                .contains(
                        new Verdict("A-01", false, "planned", "created 2026-01-15, in the sprint by 2026-03-01"),
                        new Verdict(
                                "B-1", true, "born in the sprint", "created 2026-03-05, in the sprint by 2026-03-06"),
                        new Verdict("B-2", false, "added", "created unknown, in the sprint by 2026-03-09"));
    }

    @Test
    void names_what_was_added_while_nothing_was_dropped() {
        planned(3);
        added("B-1", "2026-01-15", "2026-03-06");
        assertThat(read("nothing-dropped").figure().items())
                .containsExactly(new Verdict("B-1", true, "added", "by 2026-03-06, and nothing was dropped"));

        history.with(decisions(List.of(decision("2026-03-06", "B-1", Kind.TRADE_OFF))));
        assertThat(read("nothing-dropped").figure().items()).isEmpty();
    }

    @Test
    void a_request_declined_in_the_sprint_drops_nothing_for_what_was_added() {
        planned(3);
        added("B-1", "2026-01-15", "2026-03-06");
        history.with(decisions(List.of(decision("2026-03-06", "Another", Kind.DECLINE))));

        assertThat(seen(read("nothing-dropped"))).containsExactly(Seen.SEEN);
    }

    @Test
    void a_request_that_was_open_only_before_the_quarter_is_no_request_of_it() {
        Histories longer = Histories.nightly("2025-10-01", "2026-03-16")
                .sprint("S1", "2026-03-02T09:00", "2026-03-13T17:00")
                .from("2025-10-01", story("Sales-6").askedBy("Sales"))
                .from("2025-11-03", story("Sales-6").askedBy("Sales").done("2025-11-03T10:00"));
        for (String group : List.of("Sales", "Support", "Legal")) {
            for (int i = 1; i <= 5; i++) {
                Items item = story(group + "-" + i).askedBy(group);
                longer.from("2026-03-01", i <= 2 ? item.in("S1") : item);
            }
        }

        assertThat(((Ratio) reading(signal("loudest-wins", longer, "2026-03-16")))
                        .evidence()
                        .notes())
                .anyMatch(note -> note.endsWith(": 2 of 6 sprint entries, 5 of 15 requests"));
    }

    @Test
    void what_is_put_into_a_sprint_after_its_end_did_not_enter_it() {
        group("Sales", 5, 2);
        group("Support", 5, 2);
        group("Legal", 5, 1);
        history.from("2026-03-15", story("Sales-5").askedBy("Sales").in("S1"));

        assertThat(((Ratio) reading(read("loudest-wins"))).evidence().notes())
                .contains("Sales: 2 of 5 sprint entries, 5 of 15 requests");
    }

    @Test
    void a_column_that_comes_after_a_sprint_says_nothing_of_it() {
        group("Sales", 10, 5);
        group("Support", 10, 3);
        group("Legal", 10, 2);
        history.fieldsUntil("2026-03-14", Field.KEY, Field.STATUS, Field.SPRINT);

        assertThat(seen(read("loudest-wins"))).containsExactly(Seen.NO_DATA);
        assertThat(reading(read("loudest-wins"))).isInstanceOf(Ratio.class);
    }

    @Test
    void dependencies_are_not_known_without_a_column_of_links() {
        history.fields(Field.KEY, Field.STATUS, Field.SPRINT).from("2026-03-01", story("A-1"));

        assertThat(reason(read("dependencies"))).isEqualTo(Reason.NOT_EXPORTED);
    }

    @Test
    void where_only_a_parent_is_open_nothing_is_said_of_dependencies() {
        history.from("2026-03-01", story("A-1").linked("outward:Blocks", "A-2"))
                .from("2026-03-05", story("A-1").done("2026-03-05T10:00"))
                .from("2026-03-01", story("E-1").type("Epic", Level.PARENT));

        assertThat(((NoData) reading(read("dependencies"))).nextStep()).startsWith("No item is open.");
    }
}
