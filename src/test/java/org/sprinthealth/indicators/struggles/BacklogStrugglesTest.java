package org.sprinthealth.indicators.struggles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.sprinthealth.fixtures.Items.story;
import static org.sprinthealth.indicators.struggles.Struggling.counting;
import static org.sprinthealth.indicators.struggles.Struggling.decision;
import static org.sprinthealth.indicators.struggles.Struggling.decisions;
import static org.sprinthealth.indicators.struggles.Struggling.goal;
import static org.sprinthealth.indicators.struggles.Struggling.goals;
import static org.sprinthealth.indicators.struggles.Struggling.ranked;
import static org.sprinthealth.indicators.struggles.Struggling.reading;
import static org.sprinthealth.indicators.struggles.Struggling.reason;
import static org.sprinthealth.indicators.struggles.Struggling.seen;
import static org.sprinthealth.indicators.struggles.Struggling.signal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sprinthealth.delivery.Delivered;
import org.sprinthealth.facts.Comments;
import org.sprinthealth.facts.Contracts;
import org.sprinthealth.facts.Contracts.Table;
import org.sprinthealth.facts.Decision;
import org.sprinthealth.facts.Decision.Kind;
import org.sprinthealth.facts.Field;
import org.sprinthealth.facts.Level;
import org.sprinthealth.facts.RoadmapGoal;
import org.sprinthealth.facts.State;
import org.sprinthealth.facts.TeamHistory;
import org.sprinthealth.facts.Timeline;
import org.sprinthealth.fixtures.Histories;
import org.sprinthealth.fixtures.Items;
import org.sprinthealth.fixtures.Teams;
import org.sprinthealth.fixtures.Times;
import org.sprinthealth.readings.Evidence;
import org.sprinthealth.readings.Grade;
import org.sprinthealth.readings.Reading.Amount;
import org.sprinthealth.readings.Reading.NoData;
import org.sprinthealth.readings.Reading.Share;
import org.sprinthealth.readings.Reason;
import org.sprinthealth.readings.Signal;
import org.sprinthealth.readings.Signal.Seen;
import org.sprinthealth.readings.Verdict;

/** Struggles that are read from the backlog. Sundays of 2026 are 4 January, 1 February, 1 March. */
class BacklogStrugglesTest {
    private static Share share(Signal signal) {
        return (Share) reading(signal);
    }

    private static String shareOf(Signal signal) {
        return share(signal).matching() + " of " + share(signal).of();
    }

    /** Sprints of two weeks: the first from Monday 2 to Friday 13 March, the second from Monday 16 to Friday 27 March. */
    private static Histories twoSprints() {
        return Histories.nightly("2026-03-01", "2026-03-31")
                .sprint("S1", "2026-03-02T09:00", "2026-03-13T17:00")
                .sprint("S2", "2026-03-16T09:00", "2026-03-27T17:00");
    }

    @Test
    void a_backlog_is_worth_its_months_of_work() {
        Histories history = Histories.nightly("2026-01-04", "2026-03-01").from("2026-01-04", ranked(1, 30));
        IntStream.range(0, 8)
                .forEach(i -> history.from("2026-01-04", story("D-" + i))
                        .from("2026-01-0" + (5 + i % 3), story("D-" + i).done("2026-01-0" + (5 + i % 3) + "T12:00")));

        // 30 open; 8 done in the 8 weeks from 5 January, which is 4.348 a month
        assertThat(reading(signal("grows-without-pruning", history, "2026-03-01"))
                        .number())
                .contains(new BigDecimal("6.9"));
    }

    @Test
    void months_of_work_take_five_complete_weeks() {
        Histories history = Histories.nightly("2026-01-04", "2026-02-07").from("2026-01-04", ranked(1, 30));

        assertThat(reason(signal("grows-without-pruning", history, "2026-02-07")))
                .isEqualTo(Reason.NOT_YET);
    }

    @Test
    void a_backlog_from_which_nothing_was_done_has_no_months_of_work() {
        Histories history = Histories.nightly("2026-01-04", "2026-03-01").from("2026-01-04", ranked(1, 30));

        assertThat(reason(signal("grows-without-pruning", history, "2026-03-01")))
                .isEqualTo(Reason.TOO_FEW);
    }

    /** An item comes every week from that of 29 December on; exports run to Sunday 1 March, the ninth week's end. */
    private static Histories growing() {
        Histories history = Histories.nightly("2025-12-28", "2026-03-01").from("2025-12-28", story("D-1"));
        IntStream.rangeClosed(0, 8)
                .forEach(week ->
                        history.from(LocalDate.of(2025, 12, 31).plusWeeks(week).toString(), story("N-" + week)));
        IntStream.range(0, 4)
                .forEach(i -> history.from("2025-12-28", story("E-" + i))
                        .from("2025-12-30", story("E-" + i).done("2025-12-30T12:00")));
        return history;
    }

    @Test
    void eight_weeks_of_growth_running_are_seen() {
        assertThat(seen(signal("grows-without-pruning", growing(), "2026-03-01")))
                .endsWith(Seen.SEEN);
    }

    @Test
    void a_week_that_stands_still_ends_the_growth() {
        Histories history = growing().from("2026-01-07", story("D-1").done("2026-01-07T12:00"));

        // 9 open and 5 done in 9 weeks, 2.4 a month, are no six months of work
        assertThat(reading(signal("grows-without-pruning", history, "2026-03-01"))
                        .number())
                .contains(new BigDecimal("3.7"));
        assertThat(seen(signal("grows-without-pruning", history, "2026-03-01"))).endsWith(Seen.NOT_SEEN);
    }

    @Test
    void a_stale_share_that_rises_at_three_week_ends_running_is_seen() {
        Histories history = Histories.nightly("2026-01-04", "2026-03-01").from("2026-01-04", ranked(1, 5));
        // older than 90 days by the ends of the weeks of 9, 16 and 23 February
        for (String created : List.of("2025-11-12", "2025-11-19", "2025-11-26")) {
            history.from("2026-01-04", story("OLD-" + created).created(created).updated(created));
        }
        history.from("2026-01-04", story("D-1")).from("2026-01-07", story("D-1").done("2026-01-07T12:00"));
        IntStream.range(0, 5)
                .forEach(i -> history.from("2026-01-04", story("E-" + i))
                        .from("2026-01-07", story("E-" + i).done("2026-01-07T12:00")));

        assertThat(seen(signal("grows-without-pruning", history, "2026-03-01"))).endsWith(Seen.NOT_SEEN, Seen.SEEN);
    }

    @Test
    void what_no_one_touched_for_a_quarter_is_stale() {
        Histories history = Histories.nightly("2026-01-04", "2026-03-01")
                .from("2026-01-04", story("OLD").created("2025-06-01").updated("2025-07-01"))
                .from("2026-01-04", story("EDITED").created("2025-06-01").updated("2025-07-01"))
                .from("2026-02-01", story("EDITED").created("2025-06-01").called("Clearer"))
                .from("2026-01-04", story("RANKED").created("2025-06-01").updated("2025-07-01"))
                .from(
                        "2026-02-01",
                        story("RANKED")
                                .created("2025-06-01")
                                .updated("2026-02-01")
                                .rank("z"))
                .from(
                        "2026-01-04",
                        story("CARRIED")
                                .created("2025-06-01")
                                .updated("2025-07-01")
                                .in("S0"))
                .from("2026-01-04", story("YOUNG").created("2025-12-20").updated("2025-12-20"));

        assertThat(PruningCandidate.in(Struggling.delivered(history, "2026-03-01")))
                .filteredOn(PruningCandidate::stale)
                .extracting(PruningCandidate::key)
                .containsExactly("OLD", "RANKED");
    }

    @Test
    void titles_of_the_same_words_may_be_duplicates() {
        Histories history = Histories.nightly("2026-01-04", "2026-03-01")
                .from("2026-01-04", story("A-1").created("2025-06-01").called("Export orders as CSV"))
                .from("2026-01-04", story("A-2").created("2026-02-01").called("As CSV: export orders!"));

        assertThat(PruningCandidate.in(Struggling.delivered(history, "2026-03-01")))
                .extracting(PruningCandidate::key, PruningCandidate::possibleDuplicate, PruningCandidate::ageDays)
                .containsExactly(tuple("A-1", "A-2", 273L));
    }

    private static Histories ready(int all, int lacking) {
        Histories history = twoSprints();
        IntStream.rangeClosed(1, all)
                .forEach(i -> history.from("2026-03-01", ranked(i).level(i <= lacking ? 1 : 2)));
        return history;
    }

    @Test
    void more_than_a_fifth_of_what_is_ready_lacks_criteria() {
        assertThat(shareOf(signal("lacks-criteria", ready(5, 1), "2026-03-31"))).isEqualTo("1 of 5");
        assertThat(seen(signal("lacks-criteria", ready(5, 1), "2026-03-31")))
                .containsExactly(Seen.NOT_SEEN, Seen.NOT_SEEN);
        assertThat(seen(signal("lacks-criteria", ready(5, 2), "2026-03-31"))).containsExactly(Seen.SEEN, Seen.SEEN);
    }

    @Test
    void four_items_are_too_few_to_say_that_criteria_lack() {
        assertThat(reason(signal("lacks-criteria", ready(4, 4), "2026-03-31"))).isEqualTo(Reason.TOO_FEW);
        assertThat(seen(signal("lacks-criteria", ready(4, 4), "2026-03-31")))
                .containsExactly(Seen.NO_DATA, Seen.NO_DATA);
    }

    @Test
    void what_is_planned_for_a_coming_sprint_is_next_whatever_its_state() {
        Histories history = twoSprints().sprint("S3", "2026-04-01T09:00", "2026-04-14T17:00", null);
        IntStream.rangeClosed(1, 5)
                .forEach(i -> history.from(
                        "2026-03-30", ranked(i).state(State.BACKLOG).in("S3").level(0)));
        history.from("2026-03-30", ranked(6).state(State.BACKLOG).level(0));

        assertThat(counting(signal("lacks-criteria", history, "2026-03-31")))
                .containsExactly("A-01", "A-02", "A-03", "A-04", "A-05");
    }

    /** Ten items of which six lose their places to others on 10 March. */
    private static Histories reordered(List<Items> lost) {
        Histories history = twoSprints().from("2026-03-01", ranked(1, 10)).from("2026-03-01", ranked(31, 60));
        history.from("2026-03-10", lost);
        return history.from(
                "2026-03-01",
                IntStream.rangeClosed(11, 20).mapToObj(i -> ranked(i)).toList());
    }

    private static List<Items> last(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(i -> ranked(i).rank("z%03d:".formatted(i)))
                .toList();
    }

    @Test
    void more_than_half_of_the_top_gone_without_a_word_is_seen() {
        Signal half = signal("priorities-change", reordered(last(1, 10)), "2026-03-31");
        Signal more = signal("priorities-change", reordered(last(1, 11)), "2026-03-31");

        assertThat(shareOf(half)).isEqualTo("10 of 20");
        assertThat(seen(half)).containsExactly(Seen.NO_DATA, Seen.NOT_SEEN);
        assertThat(seen(more)).containsExactly(Seen.NO_DATA, Seen.SEEN);
        assertThat(half.figure().items().get(0).reason())
                .isEqualTo("was 1 on 2026-03-02, 41 on 2026-03-16: no decision, label or comment in between");
    }

    @Test
    void decisions_labels_and_comments_explain_a_change() {
        List<Items> lost = new ArrayList<>(last(1, 12));
        lost.set(1, ranked(2).rank("z002:").labels("later"));
        lost.set(2, ranked(3).rank("z003:").comments(new Comments(1, 0, null)));
        List<Decision> log =
                List.of(decision("2026-03-10", "A-01", Kind.REORDER), decision("2026-03-17", "A-04", Kind.REORDER));
        Signal signal = signal("priorities-change", reordered(lost).with(decisions(log)), "2026-03-31");

        assertThat(shareOf(signal)).isEqualTo("12 of 20");
        assertThat(counting(signal))
                .hasSize(9)
                .doesNotContain("A-01", "A-02", "A-03")
                .contains("A-04");
    }

    @Test
    void what_was_done_cancelled_or_taken_into_a_sprint_has_not_lost_its_place() {
        List<Items> lost = new ArrayList<>();
        lost.add(ranked(1).done("2026-03-10T12:00"));
        lost.add(ranked(2).cancelled());
        lost.add(ranked(3).in("S1"));
        lost.add(ranked(4).in("S2"));
        lost.addAll(last(5, 6));
        Signal signal = signal("priorities-change", reordered(lost), "2026-03-31");

        assertThat(shareOf(signal)).isEqualTo("2 of 16");
    }

    @Test
    void an_item_under_a_new_key_keeps_its_place() {
        Histories history = twoSprints().from("2026-03-01", ranked(1, 20));
        TeamHistory told = history.build();
        Timeline moved = new Timeline(
                "B-01",
                List.of(
                        told.timelines().get(0).latest(),
                        new Timeline.Version(
                                Times.at("2026-03-10"),
                                story("B-01").rank("i001:").build(),
                                true)));
        List<Timeline> timelines = new ArrayList<>(told.timelines());
        timelines.set(0, moved);
        TeamHistory renamed = new TeamHistory(
                told.snapshots(), timelines, told.sprints(), told.events(), told.changelog(), told.contracts());
        Signal signal =
                new PrioritiesChange().read(Delivered.of(renamed, Teams.apollo().build(), Times.at("2026-03-31")));

        assertThat(shareOf(signal)).isEqualTo("0 of 20");
    }

    /** Ten items: so many under a goal, so many under a parent that is not in the file. */
    private static Histories linked(int toGoal, int toNowhere) {
        Histories history = twoSprints()
                .from(
                        "2026-03-01",
                        story("GOAL-1").type("Initiative", Level.GOAL).updated("2026-03-01"))
                .from("2026-03-01", story("EPIC-1").type("Epic", Level.PARENT).parent("GOAL-1"));
        IntStream.rangeClosed(1, 10).forEach(i -> {
            Items item = ranked(i);
            history.from(
                    "2026-03-01",
                    i <= toGoal ? item.parent("EPIC-1") : i <= toGoal + toNowhere ? item.parent("X-9") : item);
        });
        return history;
    }

    @Test
    void fewer_than_seven_of_ten_linked_is_seen() {
        assertThat(shareOf(signal("no-link-to-strategy", linked(7, 0), "2026-03-31")))
                .isEqualTo("7 of 10");
        assertThat(seen(signal("no-link-to-strategy", linked(7, 0), "2026-03-31")))
                .containsOnly(Seen.NOT_SEEN);
        assertThat(seen(signal("no-link-to-strategy", linked(6, 0), "2026-03-31")))
                .containsOnly(Seen.SEEN);
    }

    @Test
    void a_parent_that_is_not_in_the_file_makes_no_orphan() {
        Signal signal = signal("no-link-to-strategy", linked(6, 2), "2026-03-31");

        assertThat(shareOf(signal)).isEqualTo("6 of 8");
        assertThat(share(signal).evidence().notes()).contains("left out, parent not in the file: A-07, A-08");
    }

    @Test
    void a_roadmap_names_items_by_key_parent_or_label() {
        Histories history = twoSprints()
                .with(goals(goal("Faster checkout", "2026-03-01", "A-01", "EPIC-1", "checkout", "X-9")))
                .from("2026-03-01", story("EPIC-1").type("Epic", Level.PARENT))
                .from(
                        "2026-03-01",
                        List.of(
                                ranked(1),
                                ranked(2).parent("EPIC-1"),
                                ranked(3).labels("Checkout"),
                                ranked(4).parent("X-9"),
                                ranked(5)));

        assertThat(counting(signal("no-link-to-strategy", history, "2026-03-31")))
                .containsExactly("A-01", "A-02", "A-03", "A-04");
    }

    @Test
    void without_any_goal_nothing_is_said_of_links() {
        assertThat(reason(signal("no-link-to-strategy", twoSprints().from("2026-03-01", ranked(1, 10)), "2026-03-31")))
                .isEqualTo(Reason.NOT_EXPORTED);
    }

    @Test
    void a_roadmap_reviewed_ninety_days_ago_is_fresh_and_one_day_more_is_not() {
        Histories fresh = twoSprints().from("2026-03-01", ranked(1, 5)).with(goals(goal("G", "2025-12-27", "A-01")));
        Histories old = twoSprints().from("2026-03-01", ranked(1, 5)).with(goals(goal("G", "2025-12-26", "A-01")));

        // S2 ends on 27 March, which is 90 days after 27 December
        assertThat(seen(signal("no-roadmap", fresh, "2026-03-31"))).containsExactly(Seen.NOT_SEEN, Seen.NOT_SEEN);
        assertThat(seen(signal("no-roadmap", old, "2026-03-31"))).containsExactly(Seen.NOT_SEEN, Seen.SEEN);
        assertThat(shareOf(signal("no-roadmap", fresh, "2026-03-31"))).isEqualTo("1 of 5");
    }

    @Test
    void a_missing_list_of_goals_is_seen_of_a_team_that_keeps_tables_but_is_no_zero() {
        Histories none = twoSprints().from("2026-03-01", ranked(1, 5)).with(decisions(yes(1)));

        assertThat(seen(signal("no-roadmap", none, "2026-03-31"))).containsExactly(Seen.SEEN, Seen.SEEN);
        assertThat(reason(signal("no-roadmap", none, "2026-03-31"))).isEqualTo(Reason.NOT_EXPORTED);
    }

    @Test
    void a_team_without_tables_may_have_its_roadmap_elsewhere() {
        Histories none = twoSprints().from("2026-03-01", ranked(1, 5));

        assertThat(seen(signal("no-roadmap", none, "2026-03-31"))).containsExactly(Seen.NO_DATA, Seen.NO_DATA);
    }

    @Test
    void goals_of_the_tracker_are_reviewed_when_they_are_updated() {
        assertThat(seen(signal("no-roadmap", linked(7, 0), "2026-03-31"))).containsOnly(Seen.NOT_SEEN);
    }

    @Test
    void a_review_after_a_sprint_hides_the_one_before_it() {
        Histories later = twoSprints().from("2026-03-01", ranked(1, 5)).with(goals(goal("G", "2026-03-20", "A-01")));

        assertThat(seen(signal("no-roadmap", later, "2026-03-31"))).containsExactly(Seen.NO_DATA, Seen.NOT_SEEN);
    }

    private static List<Decision> yes(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> decision("2026-03-0" + (1 + i % 5), "Request " + i, Kind.TRADE_OFF))
                .toList();
    }

    @Test
    void ten_times_yes_while_the_backlog_grows_is_seen() {
        Histories growing = Histories.nightly("2025-12-01", "2026-03-31")
                .from("2025-12-01", ranked(1, 5))
                .from("2026-02-01", ranked(6, 9))
                .sprint("S1", "2026-03-02T09:00", "2026-03-13T17:00");

        assertThat(seen(signal("yes-to-everything", growing.with(decisions(yes(9))), "2026-03-31")))
                .containsExactly(Seen.NO_DATA);
        assertThat(seen(signal("yes-to-everything", growing.with(decisions(yes(10))), "2026-03-31")))
                .containsExactly(Seen.SEEN);
        assertThat(shareOf(signal("yes-to-everything", growing, "2026-03-31"))).isEqualTo("0 of 10");
    }

    @Test
    void one_not_now_is_no_yes_to_everything() {
        List<Decision> log = new ArrayList<>(yes(10));
        log.add(decision("2026-03-05", "Request 11", Kind.NOT_NOW));
        Signal signal = signal(
                "yes-to-everything",
                twoSprints().from("2026-03-01", ranked(1, 5)).with(decisions(log)),
                "2026-03-31");

        assertThat(shareOf(signal)).isEqualTo("1 of 11");
        assertThat(seen(signal)).containsExactly(Seen.NOT_SEEN, Seen.NOT_SEEN);
    }

    @Test
    void without_a_decision_log_nothing_is_said_of_yes_and_no() {
        assertThat(reason(signal("yes-to-everything", twoSprints().from("2026-03-01", ranked(1, 5)), "2026-03-31")))
                .isEqualTo(Reason.NOT_EXPORTED);
    }

    @Test
    void a_request_waits_too_long_after_thirty_days() {
        Histories history = twoSprints()
                .with(decisions(List.of(decision("2026-03-05", "R-3", Kind.DECLINE))))
                .from("2026-03-01", story("R-1").labels("intake").created("2026-02-28"))
                .from("2026-03-02", story("R-2").labels("Intake").created("2026-03-02"))
                .from("2026-03-01", story("R-3").labels("intake").created("2026-01-01"));

        assertThat(Request.in(Struggling.delivered(history, "2026-03-31")))
                .extracting(request -> request.about() + " " + (request.decision() == null))
                .containsExactly("R-1 true", "R-3 false");
    }

    @Test
    void the_top_ten_say_since_when_they_are_up_there() {
        Histories history = Histories.nightly("2026-03-01", "2026-03-31")
                .from("2026-03-01", ranked(2, 11))
                .from("2026-03-18", ranked(1));

        List<TopTenItem> ten = TopTenItem.in(Struggling.delivered(history, "2026-03-31"));
        assertThat(ten).hasSize(10);
        assertThat(ten.get(0))
                .isEqualTo(new TopTenItem(1, "A-01", "Summary of A-01", LocalDate.parse("2026-03-22"), false));
        assertThat(ten.get(1))
                .isEqualTo(new TopTenItem(2, "A-02", "Summary of A-02", LocalDate.parse("2026-03-01"), true));
    }

    @Test
    void six_months_of_work_are_no_struggle_and_a_tenth_more_is() {
        // in 8 weeks 8 done, 4.348 a month: 26 open are 6.0 months, 27 are 6.2
        assertThat(seen(signal("grows-without-pruning", worked(26), "2026-03-01")))
                .doesNotContain(Seen.SEEN);
        assertThat(seen(signal("grows-without-pruning", worked(27), "2026-03-01")))
                .endsWith(Seen.SEEN);
    }

    /** So many items waiting all along, and eight that were done in the eight weeks from 5 January. */
    private static Histories worked(int waiting) {
        Histories history = Histories.nightly("2026-01-04", "2026-03-01").from("2026-01-04", ranked(1, waiting));
        IntStream.range(0, 8)
                .forEach(i -> history.from("2026-01-04", story("D-" + i))
                        .from("2026-01-05", story("D-" + i).done("2026-01-05T12:00")));
        return history;
    }

    @Test
    void says_which_item_of_the_top_has_no_horizon_and_why() {
        RoadmapGoal without =
                new RoadmapGoal("Faster checkout", List.of("A-01"), null, null, null, LocalDate.parse("2026-03-01"));
        Histories history = twoSprints()
                .from("2026-03-01", ranked(1, 5))
                .with(goals(without, goal("Fewer returns", "2026-02-01", "A-02")));

        assertThat(signal("no-roadmap", history, "2026-03-31").figure().items())
                .startsWith(
                        new Verdict(
                                "A-01",
                                false,
                                "no horizon",
                                "serves 'Faster checkout' through A-01, which has no horizon"),
                        new Verdict("A-02", true, "now", "serves 'Fewer returns' through A-02"),
                        new Verdict("A-03", false, "no horizon", "no parent, and no goal names it"));
        assertThat(share(signal("no-roadmap", history, "2026-03-31")).evidence().notes())
                .contains("goals last reviewed on 2026-03-01");
    }

    @Test
    void what_was_written_after_the_commitment_lacked_at_it() {
        Histories history = ready(5, 2)
                .from("2026-03-20", ranked(1).level(3))
                .from("2026-03-20", ranked(2).level(3));

        assertThat(seen(signal("lacks-criteria", history, "2026-03-31"))).containsExactly(Seen.SEEN, Seen.SEEN);
        assertThat(shareOf(signal("lacks-criteria", history, "2026-03-31"))).isEqualTo("0 of 5");
    }

    @Test
    void an_item_under_way_is_not_next_and_one_of_the_committed_is() {
        Histories history = twoSprints();
        IntStream.rangeClosed(1, 5)
                .forEach(i -> history.from(
                        "2026-03-01", ranked(i).state(State.BACKLOG).in("S1").level(0)));
        history.from("2026-03-01", ranked(6).state(State.IN_PROGRESS).in("S1").level(0));

        assertThat(seen(signal("lacks-criteria", history, "2026-03-31"))).startsWith(Seen.SEEN);
        assertThat(reason(signal("lacks-criteria", history, "2026-03-31"))).isEqualTo(Reason.TOO_FEW);
    }

    @Test
    void without_a_parent_column_nothing_is_said_of_links_to_the_trackers_goals() {
        Histories history = linked(7, 0).fields(Field.KEY, Field.RANK, Field.STATUS, Field.SPRINT);

        assertThat(((NoData) reading(signal("no-link-to-strategy", history, "2026-03-31"))).nextStep())
                .startsWith("The exports have no parent column.");
    }

    @Test
    void undecided_requests_are_printed_beside_yes_and_no() {
        List<Decision> log = new ArrayList<>(yes(10));
        log.add(decision("2026-03-05", "Request 11", Kind.NOT_NOW));
        Histories history = twoSprints()
                .from("2026-03-01", story("R-1").labels("intake").created("2026-01-01"))
                .with(decisions(log));

        assertThat(share(signal("yes-to-everything", history, "2026-03-31"))
                        .evidence()
                        .notes())
                .containsExactly("1 undecided for more than 30 days: R-1");
    }

    @Test
    void a_log_whose_rows_are_all_later_says_nothing_yet() {
        Histories history = twoSprints()
                .from("2026-03-01", ranked(1, 5))
                .with(decisions(List.of(decision("2026-04-05", "R-1", Kind.DECLINE))));

        assertThat(((NoData) reading(signal("yes-to-everything", history, "2026-03-31"))).nextStep())
                .isEqualTo("The decision log has no row up to 2026-03-31.");
    }

    @Test
    void an_item_that_left_the_ten_and_came_back_is_up_there_since_it_came_back() {
        Histories history = Histories.nightly("2026-03-01", "2026-03-31")
                .from("2026-03-01", ranked(1, 12))
                .from("2026-03-10", ranked(1).rank("z"))
                .from("2026-03-18", ranked(1));

        assertThat(TopTenItem.in(Struggling.delivered(history, "2026-03-31")).get(0))
                .isEqualTo(new TopTenItem(1, "A-01", "Summary of A-01", LocalDate.parse("2026-03-22"), false));
    }

    @Test
    void titles_of_two_words_are_too_short_to_be_duplicates() {
        Histories history = Histories.nightly("2026-01-04", "2026-03-01")
                .from("2026-01-04", story("A-1").created("2025-06-01").called("Export orders"))
                .from("2026-01-04", story("A-2").created("2025-06-01").called("Export orders"))
                .from("2026-01-04", story("A-3").created("2025-06-01").called("Export all orders"))
                .from("2026-01-04", story("A-4").called("Export all orders").done("2026-01-04T10:00"));

        assertThat(PruningCandidate.in(Struggling.delivered(history, "2026-03-01")))
                .extracting(PruningCandidate::possibleDuplicate)
                .containsOnlyNulls();
    }

    /** Twelve of the top 20 lose their places; the first so many of them by a decision. */
    private static Signal twelveGone(int decided) {
        List<Decision> log = IntStream.rangeClosed(1, decided)
                .mapToObj(i -> decision("2026-03-10", "A-%02d".formatted(i), Kind.REORDER))
                .toList();
        return signal("priorities-change", reordered(last(1, 12)).with(decisions(log)), "2026-03-31");
    }

    @Test
    void half_of_those_gone_unexplained_is_not_seen_and_one_more_is() {
        assertThat(seen(twelveGone(6))).containsExactly(Seen.NO_DATA, Seen.NOT_SEEN);
        assertThat(seen(twelveGone(5))).containsExactly(Seen.NO_DATA, Seen.SEEN);
        assertThat(share(twelveGone(5)).evidence().notes()).contains("gone without a word: 7");
    }

    /** All of the top 20 but so many are done between the two commitments. */
    private static Signal stillWaiting(int count) {
        List<Items> done = IntStream.rangeClosed(1, 20 - count)
                .mapToObj(i -> ranked(i).done("2026-03-10T12:00"))
                .toList();
        return signal("priorities-change", reordered(done), "2026-03-31");
    }

    @Test
    void five_that_still_wait_tell_of_changed_priorities_and_four_are_too_few() {
        assertThat(shareOf(stillWaiting(5))).isEqualTo("0 of 5");
        assertThat(((NoData) reading(stillWaiting(4))).nextStep())
                .isEqualTo("Items of the top 20 that still wait: 4, and it takes 5.");
    }

    @Test
    void a_backlog_that_lost_its_order_says_nothing_of_changed_priorities() {
        Histories history = twoSprints().from("2026-03-01", ranked(1, 10));
        IntStream.rangeClosed(1, 10).forEach(i -> history.from("2026-03-10", story("A-%02d".formatted(i))));

        assertThat(reason(signal("priorities-change", history, "2026-03-31"))).isEqualTo(Reason.NOT_EXPORTED);
    }

    /** A team without sprints, whose export of some nights shows only a part; weeks end on Sunday 8 and 15 March. */
    private static Share weekly(String... filtered) {
        Histories history = Histories.nightly("2026-03-02", "2026-03-15").from("2026-03-02", ranked(1, 30));
        history.from("2026-03-10", last(1, 10)).filtered(filtered);
        return share(signal("priorities-change", history, "2026-03-15"));
    }

    @Test
    void a_doubt_about_the_order_of_either_week_is_said_once() {
        String doubt = "the export shows only a part; the rest is as last seen";

        assertThat(weekly("2026-03-08").evidence().notes()).startsWith(doubt, "gone without a word: 10");
        assertThat(weekly("2026-03-08", "2026-03-15").evidence().notes()).startsWith(doubt, "gone without a word: 10");
        assertThat(weekly("2026-03-08").evidence().grade()).isEqualTo(Grade.C);
        assertThat(weekly().evidence().grade()).isEqualTo(Grade.B);
    }

    @Test
    void five_complete_weeks_are_enough_for_months_of_work() {
        Histories history = Histories.nightly("2026-01-04", "2026-02-08").from("2026-01-04", ranked(1, 30));
        IntStream.range(0, 5)
                .forEach(i -> history.from("2026-01-04", story("D-" + i))
                        .from("2026-01-05", story("D-" + i).done("2026-01-05T12:00")));

        // 30 open; 5 done in 5 weeks, which is 4.348 a month
        assertThat(reading(signal("grows-without-pruning", history, "2026-02-08"))
                        .number())
                .contains(new BigDecimal("6.9"));
    }

    @Test
    void what_is_done_without_a_date_was_done_when_an_export_first_showed_it() {
        Histories history = Histories.nightly("2026-01-04", "2026-03-01").from("2026-01-04", ranked(1, 30));
        IntStream.range(0, 8)
                .forEach(i -> history.from("2026-01-04", story("D-" + i))
                        .from("2026-01-05", story("D-" + i).done()));

        assertThat(reading(signal("grows-without-pruning", history, "2026-03-01"))
                        .number())
                .contains(new BigDecimal("6.9"));
    }

    @Test
    void a_resolution_before_the_weeks_counts_for_none_of_them() {
        Histories history = worked(30)
                .from("2026-01-04", story("LATE"))
                .from("2026-01-06", story("LATE").done("2026-01-02T12:00"));

        assertThat(((Amount) reading(signal("grows-without-pruning", history, "2026-03-01")))
                        .evidence()
                        .notes())
                .startsWith("30 open, 8 done in 8 weeks");
    }

    @Test
    void says_by_how_many_the_backlog_grew_last_week() {
        assertThat(((Amount) reading(signal("grows-without-pruning", growing(), "2026-03-01")))
                        .evidence()
                        .notes())
                .contains("created less closed in the last complete week: 1");
    }

    @Test
    void an_item_that_a_sprint_takes_later_was_stale_until_then() {
        Histories history = Histories.nightly("2026-01-04", "2026-03-15")
                .from("2026-01-04", story("OLD").created("2025-06-01").updated("2025-07-01"))
                .from("2026-03-10", story("OLD").created("2025-06-01").in("S1"));

        assertThat(PruningCandidate.in(Struggling.delivered(history, "2026-03-01")))
                .extracting(PruningCandidate::key, PruningCandidate::stale)
                .containsExactly(tuple("OLD", true));
    }

    @Test
    void titles_of_three_words_are_long_enough_to_be_duplicates() {
        Histories history = Histories.nightly("2026-01-04", "2026-03-01")
                .from("2026-01-04", story("A-1").created("2025-06-01").called("Export all orders"))
                .from("2026-01-04", story("A-2").created("2025-06-01").called("Export all orders"));

        assertThat(PruningCandidate.in(Struggling.delivered(history, "2026-03-01")))
                .extracting(PruningCandidate::possibleDuplicate)
                .containsExactly("A-2", "A-1");
    }

    @Test
    void a_table_kept_only_after_a_sprint_says_nothing_of_the_roadmap_in_it() {
        Contracts later = Contracts.of(yes(1), Map.of(Table.DECISIONS, Times.at("2026-03-20")));
        Histories none = twoSprints().from("2026-03-01", ranked(1, 5)).with(later);

        assertThat(seen(signal("no-roadmap", none, "2026-03-31"))).containsExactly(Seen.NO_DATA, Seen.SEEN);
    }

    @Test
    void a_story_that_is_updated_is_no_review_of_the_goals() {
        Histories history = twoSprints()
                .from(
                        "2026-03-01",
                        story("GOAL-1").type("Initiative", Level.GOAL).updated("2025-10-01"))
                .from("2026-03-01", ranked(1).updated("2026-03-01"));

        assertThat(seen(signal("no-roadmap", history, "2026-03-31"))).containsExactly(Seen.SEEN, Seen.SEEN);
    }

    @Test
    void a_sprint_is_told_the_last_review_up_to_its_end() {
        Histories history = twoSprints()
                .from("2026-03-01", ranked(1, 5))
                .with(goals(goal("G", "2026-03-01", "A-01"), goal("H", "2026-03-20", "A-02")));

        assertThat(signal("no-roadmap", history, "2026-03-31").figure().trend())
                .extracting(point -> ((Share) point.reading()).evidence().notes())
                .containsExactly(
                        List.of("goals last reviewed on 2026-03-01"), List.of("goals last reviewed on 2026-03-20"));
    }

    @Test
    void says_of_each_item_on_top_whether_and_through_what_it_is_linked() {
        assertThat(signal("no-link-to-strategy", linked(9, 0), "2026-03-31")
                        .figure()
                        .items())
                .startsWith(new Verdict("A-01", true, "linked", "serves GOAL-1 Summary of GOAL-1"))
                .endsWith(new Verdict("A-10", false, "no goal", "no parent, and no goal names it"));
    }

    @Test
    void an_item_serves_the_goal_that_names_its_label_or_its_parent_elsewhere_and_no_other() {
        Histories history = twoSprints()
                .with(goals(
                        goal("Faster checkout", "2026-03-01", "checkout"),
                        goal("Fewer returns", "2026-03-01", "returns", "X-9")))
                .from(
                        "2026-03-01",
                        List.of(
                                ranked(1).labels("Returns"),
                                ranked(2).parent("X-9"),
                                ranked(3).labels("Refunds"),
                                ranked(4),
                                ranked(5),
                                ranked(6).parent("X-8")));

        assertThat(signal("no-link-to-strategy", history, "2026-03-31").figure().items())
                .extracting(Verdict::reason)
                .startsWith(
                        "serves 'Fewer returns' through A-01",
                        "serves 'Fewer returns' through X-9",
                        "no parent, and no goal names it");
        assertThat(share(signal("no-link-to-strategy", history, "2026-03-31"))
                        .evidence()
                        .notes())
                .contains("left out, parent not in the file: A-06");
    }

    @Test
    void before_the_first_export_nothing_is_said_of_links() {
        assertThat(reason(signal("no-link-to-strategy", linked(7, 0), "2026-02-28")))
                .isEqualTo(Reason.NOT_YET);
    }

    @Test
    void items_whose_criteria_no_export_could_read_are_not_said_to_lack_them() {
        Histories history = ready(5, 2)
                .fields(Field.KEY, Field.RANK, Field.STATUS, Field.SPRINT)
                .fieldsUntil("2026-03-20", Field.values())
                .from("2026-03-25", ranked(6).level(0));

        assertThat(shareOf(signal("lacks-criteria", history, "2026-03-31"))).isEqualTo("2 of 5");
    }

    @Test
    void what_exports_of_every_night_show_is_grade_b() {
        assertThat(share(signal("lacks-criteria", ready(5, 2), "2026-03-31")).evidence())
                .isEqualTo(Evidence.of(Grade.B));
    }

    @Test
    void ten_times_yes_while_the_backlog_stays_as_it_is_is_not_seen() {
        Histories steady = Histories.nightly("2025-12-01", "2026-03-31")
                .from("2025-12-01", ranked(1, 5))
                .sprint("S1", "2026-03-02T09:00", "2026-03-13T17:00")
                .with(decisions(yes(10)));

        assertThat(seen(signal("yes-to-everything", steady, "2026-03-31"))).containsExactly(Seen.NOT_SEEN);
    }

    @Test
    void a_backlog_that_was_only_ever_seen_in_part_may_be_seen_to_grow() {
        Histories part = growing();
        LocalDate.parse("2025-12-28")
                .datesUntil(LocalDate.parse("2026-03-02"))
                .forEach(day -> part.filtered(day.toString()));

        assertThat(seen(signal("grows-without-pruning", part, "2026-03-01"))).endsWith(Seen.SEEN);
    }

    @Test
    void a_backlog_without_order_has_no_top_ten() {
        Histories history = Histories.nightly("2026-03-01", "2026-03-31")
                .from("2026-03-01", story("A-1"))
                .from("2026-03-01", story("A-2"));

        assertThat(TopTenItem.in(Struggling.delivered(history, "2026-03-31"))).isEmpty();
    }

    private static LocalDate onTopSince(Histories history) {
        return TopTenItem.in(Struggling.delivered(history, "2026-03-29")).get(0).since();
    }

    @Test
    void the_top_ten_are_followed_back_for_half_a_year_of_weeks_with_exports() {
        Histories history = Histories.nightly("2025-09-01", "2026-03-29").from("2025-09-01", ranked(1));
        // 29 March is the end of the newest of 26 weeks, 5 October that of the oldest
        assertThat(onTopSince(history)).isEqualTo(LocalDate.parse("2025-10-05"));

        LocalDate.parse("2025-09-29")
                .datesUntil(LocalDate.parse("2025-10-06"))
                .forEach(day -> history.missing(day.toString()));
        assertThat(onTopSince(history)).isEqualTo(LocalDate.parse("2025-10-12"));
    }
}
