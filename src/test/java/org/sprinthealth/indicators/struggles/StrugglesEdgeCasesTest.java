package org.sprinthealth.indicators.struggles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sprinthealth.fixtures.Items.story;
import static org.sprinthealth.indicators.struggles.Struggling.ranked;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sprinthealth.delivery.Delivered;
import org.sprinthealth.facts.Contracts;
import org.sprinthealth.facts.Contracts.Entry;
import org.sprinthealth.facts.Contracts.Table;
import org.sprinthealth.facts.Decision;
import org.sprinthealth.facts.Decision.Kind;
import org.sprinthealth.facts.Level;
import org.sprinthealth.facts.RoadmapGoal;
import org.sprinthealth.facts.State;
import org.sprinthealth.facts.TextFacts;
import org.sprinthealth.facts.TextFacts.Success;
import org.sprinthealth.facts.WordSketch;
import org.sprinthealth.fixtures.Histories;
import org.sprinthealth.fixtures.Items;
import org.sprinthealth.fixtures.Teams;
import org.sprinthealth.fixtures.Times;
import org.sprinthealth.readings.Evidence;
import org.sprinthealth.readings.Grade;
import org.sprinthealth.readings.Point;
import org.sprinthealth.readings.Reading;
import org.sprinthealth.readings.Reading.Amount;
import org.sprinthealth.readings.Reading.NoData;
import org.sprinthealth.readings.Reading.Ratio;
import org.sprinthealth.readings.Reading.Share;
import org.sprinthealth.readings.Signal;
import org.sprinthealth.readings.Signal.Occurrence;
import org.sprinthealth.readings.Signal.Seen;

/**
 * The edge cases of the specification in one line of all struggles, in their order.
 *
 * <p>Exports go from 1 December 2025 to Sunday 29 March 2026. S1 runs from Monday 2 to Friday 13 March, S2 the two weeks after.
 * Ten items wait in their order, A-01 and A-02 without criteria, A-01 to A-08 under an epic that a goal names, A-09 for another
 * team. Ten items, T-1 to T-10, are done in S2, of which T-10 was made on Wednesday 18 March and came in that day.
 */
class StrugglesEdgeCasesTest {
    private static final String USUAL =
            "3.0 months, 2 of 10 lack criteria, 0 of 10 gone, 8 of 10 linked, 1 of 10 declined,"
                    + " 1 of 10 bypassed, 9 without why, 3 of 4 measurable, 166.7 % loudest, 8 of 10 with horizon, 1 waiting,"
                    + " 1 with nothing dropped";

    private final Histories history = Histories.nightly("2025-12-01", "2026-03-29");
    private final Teams team = Teams.apollo();
    private final List<Entry> rows = new ArrayList<>();
    private String asOf = "2026-03-29";

    @BeforeEach
    void two_sprints() {
        history.sprint("S1", "2026-03-02T09:00", "2026-03-13T17:00")
                .sprint("S2", "2026-03-16T09:00", "2026-03-27T17:00");
        tell(history);
        rows.add(new RoadmapGoal("Refunds", List.of("EPIC-1"), "now", null, null, LocalDate.parse("2026-03-01")));
        for (int i = 1; i <= 10; i++) {
            rows.add(decision("2026-02-10", "request " + i, i == 1 ? Kind.NOT_NOW : Kind.TRADE_OFF));
        }
    }

    private static void tell(Histories of) {
        for (int i = 1; i <= 10; i++) {
            of.from("2025-12-01", waiting(i));
        }
        for (int i = 1; i <= 4; i++) {
            of.from("2025-12-01", epic(i));
        }
        for (int i = 1; i <= 9; i++) {
            of.from("2025-12-01", task(i).state(State.BACKLOG));
        }
        for (int i = 1; i <= 10; i++) {
            String came = i == 10 ? "2026-03-18" : "2026-03-16";
            of.from(came, task(i).in("S2"))
                    .from("2026-03-19", begun(i))
                    .from("2026-03-25", task(i).in("S2").done("2026-03-25T10:00"));
        }
    }

    private static Decision decision(String date, String about, Kind kind) {
        return new Decision(LocalDate.parse(date), about, kind, "a reason", null, null);
    }

    /** One of ten that wait. */
    private static Items waiting(int place) {
        Items item =
                ranked(place).level(place <= 2 ? 0 : 3).text(text(place == 1)).askedBy(group(place, 1, 4));
        if (place <= 8) {
            item.parent("EPIC-1");
        }
        return place == 9 ? item.linked("is blocked by", "X-1") : item;
    }

    private static Items epic(int number) {
        Items item = story("EPIC-" + number).type("Epic", Level.PARENT).text(success(number));
        return number == 1 ? item : item.state(State.IN_PROGRESS);
    }

    private static TextFacts success(int epic) {
        return new TextFacts("epic", WordSketch.NONE, false, epic == 4 ? Success.UNSAID : Success.MEASURABLE);
    }

    /** One of ten that a sprint takes. */
    private static Items task(int number) {
        String created = number == 10 ? "2026-03-18T10:00" : "2025-11-03";
        return story("T-" + number)
                .created(created)
                .askedBy(group(number, 5, 8))
                .level(3);
    }

    private static Items begun(int number) {
        return task(number).in("S2").state(State.IN_PROGRESS);
    }

    private static TextFacts text(boolean why) {
        return new TextFacts("text", WordSketch.NONE, why, Success.UNSAID);
    }

    private static String group(int number, int lastOfSales, int lastOfSupport) {
        return number <= lastOfSales ? "Sales" : number <= lastOfSupport ? "Support" : "Ops";
    }

    private Delivered delivered(Histories of) {
        Contracts tables = Contracts.of(
                rows, Map.of(Table.GOALS, Times.at("2026-03-01"), Table.DECISIONS, Times.at("2026-03-01")));
        return Delivered.of(of.with(tables).build(), team.build(), Times.at(asOf));
    }

    private List<Signal> signals() {
        return Struggles.read(delivered(history));
    }

    private Signal signal(String id) {
        return signal(id, history);
    }

    private Signal signal(String id, Histories of) {
        return Struggles.read(delivered(of)).stream()
                .filter(signal -> signal.figure().definition().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private String now() {
        return now(history);
    }

    private String now(Histories of) {
        return ("%s months, %s lack criteria, %s gone, %s linked, %s declined, %s bypassed, %s without why, %s measurable,"
                        + " %s loudest, %s with horizon, %s waiting, %s with nothing dropped")
                .formatted(Struggles.read(delivered(of)).stream()
                        .map(signal -> said(signal.figure().current()))
                        .toArray());
    }

    private String said(String id) {
        return said(signal(id).figure().current());
    }

    private static String said(Reading reading) {
        if (reading instanceof Share share) {
            return share.matching() + " of " + share.of();
        }
        if (reading instanceof Ratio ratio) {
            return ratio.percent() + " %";
        }
        return reading instanceof Amount amount
                ? amount.value().toPlainString()
                : ((NoData) reading).reason().inWords();
    }

    private static Evidence evidence(Reading reading) {
        if (reading instanceof Share share) {
            return share.evidence();
        }
        return reading instanceof Ratio ratio ? ratio.evidence() : ((Amount) reading).evidence();
    }

    private Grade grade(String id) {
        return evidence(signal(id).figure().current()).grade();
    }

    private String in(String id, String period) {
        return signal(id).figure().trend().stream()
                .filter(point -> point.period().equals(period))
                .map(Point::reading)
                .map(StrugglesEdgeCasesTest::said)
                .findFirst()
                .orElseThrow();
    }

    private Seen seen(String id, String period) {
        return signal(id).occurrences().stream()
                .filter(occurrence -> occurrence.period().equals(period))
                .map(Occurrence::seen)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void without_an_edge_case_they_say_this() {
        assertThat(now()).isEqualTo(USUAL);
    }

    /** E-1. */
    @Test
    void items_in_two_sprints_at_once_count_in_both_and_enter_once() {
        history.sprint("S3", "2026-03-16T09:00", "2026-03-27T17:00");
        for (int i = 1; i <= 10; i++) {
            history.from(i == 10 ? "2026-03-18" : "2026-03-16", task(i).in("S2", "S3"))
                    .from("2026-03-19", begun(i).in("S2", "S3"))
                    .from("2026-03-25", task(i).in("S2", "S3").done("2026-03-25T10:00"));
        }

        assertThat(in("backlog-bypassed", "S2")).isEqualTo("1 of 10");
        assertThat(in("backlog-bypassed", "S3")).isEqualTo("1 of 10");
        assertThat(in("nothing-dropped", "S3")).isEqualTo("1");
        assertThat(said("loudest-wins")).isEqualTo("166.7 %");
        assertThat(said("lacks-criteria")).isEqualTo("2 of 10");
    }

    /** E-2. */
    @Test
    void what_came_and_went_between_two_exports_is_not_seen() {
        history.from("2026-03-20T10:00", waiting(10).in("S2"))
                .from("2026-03-20T16:00", waiting(10))
                .from("2026-03-23T10:00", waiting(3).rank("i999:"))
                .from("2026-03-23T16:00", waiting(3));

        assertThat(now()).isEqualTo(USUAL);
    }

    /** E-3. */
    @Test
    void what_left_the_sprint_and_came_back_was_not_dropped_for_what_was_added() {
        history.from("2026-03-20", task(1).state(State.IN_PROGRESS)).from("2026-03-23", begun(1));

        assertThat(now()).isEqualTo(USUAL);
        assertThat(TradeOff.in(delivered(history)))
                .containsExactly(new TradeOff("S2", List.of("T-10"), List.of(), List.of()));
    }

    /** E-3. */
    @Test
    void what_left_the_sprint_and_came_back_is_no_addition() {
        for (String day : List.of("2026-03-18", "2026-03-19", "2026-03-25")) {
            history.from(day, task(10).state(State.BACKLOG));
        }
        history.from("2026-03-20", task(1).state(State.IN_PROGRESS)).from("2026-03-23", begun(1));

        assertThat(said("nothing-dropped")).isEqualTo("0");
        assertThat(TradeOff.in(delivered(history))).isEmpty();
    }

    /** E-4. */
    @Test
    void what_was_done_before_the_start_is_neither_bypassed_nor_added() {
        history.from("2025-12-01", ranked(11).state(State.BACKLOG))
                .from("2026-03-10", ranked(11).in("S2").done("2026-03-10T10:00"));

        assertThat(now()).isEqualTo(USUAL.replace("3.0 months", "2.7 months"));
    }

    /** E-5. */
    @Test
    void what_is_cancelled_no_longer_waits_and_has_not_lost_its_place() {
        history.from("2026-03-11", waiting(10).cancelled());

        assertThat(now())
                .isEqualTo("2.7 months, 2 of 9 lack criteria, 0 of 9 gone, 8 of 9 linked, 1 of 10 declined,"
                        + " 1 of 10 bypassed, 8 without why, 3 of 4 measurable, 166.7 % loudest, 8 of 9 with horizon,"
                        + " 1 waiting, 1 with nothing dropped");
    }

    /** E-5. */
    @Test
    void what_is_cancelled_in_the_sprint_was_begun_in_it_and_is_not_dropped_for_another() {
        history.from("2026-03-20", task(1).in("S2").cancelled())
                .from("2026-03-25", task(1).in("S2").cancelled());

        assertThat(now()).isEqualTo(USUAL.replace("3.0 months", "3.3 months"));
    }

    /** E-5. */
    @Test
    void what_waits_for_something_cancelled_waits_for_nothing() {
        history.from("2025-12-01", waiting(9).linked("is blocked by", "A-10"))
                .from("2026-03-28", waiting(10).cancelled());

        assertThat(said("dependencies")).isEqualTo("0");
    }

    /** E-6. */
    @Test
    void what_is_reopened_after_the_close_waits_again_and_changes_nothing_in_its_sprint() {
        history.from("2026-03-28", task(1).in("S2").state(State.IN_PROGRESS));

        assertThat(now())
                .isEqualTo("3.7 months, 2 of 10 lack criteria, 0 of 10 gone, 8 of 11 linked, 1 of 10 declined,"
                        + " 1 of 10 bypassed, 10 without why, 3 of 4 measurable, 166.7 % loudest, 8 of 11 with horizon,"
                        + " 1 waiting, 1 with nothing dropped");
    }

    /** E-7. */
    @Test
    void what_rolls_over_minutes_after_the_close_was_neither_dropped_nor_taken_twice() {
        history.from("2026-03-25", begun(1));
        String left = now();

        history.sprint("S3", "2026-03-30T09:00", "2026-04-10T17:00").from("2026-03-27T17:02", begun(1).in("S2", "S3"));

        assertThat(now()).isEqualTo(left);
    }

    /** E-7. */
    @Test
    void what_comes_into_a_sprint_that_is_closed_late_came_into_it() {
        Histories late = Histories.nightly("2025-12-01", "2026-04-05")
                .sprint("S1", "2026-03-02T09:00", "2026-03-13T17:00")
                .sprint("S2", "2026-03-16T09:00", "2026-03-27T17:00", "2026-03-31T12:00");
        tell(late);
        late.from("2026-03-30", ranked(11).in("S2").created("2026-03-30T10:00").state(State.IN_PROGRESS));
        asOf = "2026-04-01";

        assertThat(said(signal("backlog-bypassed", late).figure().current())).isEqualTo("2 of 11");
        assertThat(said(signal("nothing-dropped", late).figure().current())).isEqualTo("2");
    }

    /** E-8. */
    @Test
    void a_sprint_that_overlaps_has_signals_of_its_own() {
        history.sprint("T1", "2026-03-09T09:00", "2026-03-20T17:00");

        assertThat(now()).isEqualTo(USUAL);
        assertThat(in("backlog-bypassed", "T1")).isEqualTo("too few");
        assertThat(in("priorities-change", "T1")).isEqualTo("0 of 19");
    }

    /** E-8. */
    @Test
    void between_two_sprints_committed_at_once_nothing_can_have_changed() {
        history.sprint("S3", "2026-03-16T09:00", "2026-03-27T17:00");

        assertThat(in("priorities-change", "S2")).isEqualTo("0 of 10");
        assertThat(in("priorities-change", "S3")).isEqualTo("not yet");
    }

    /** E-9. */
    @Test
    void missing_nights_are_grade_c() {
        history.missing("2026-03-14", "2026-03-15", "2026-03-16", "2026-03-27", "2026-03-28", "2026-03-29");
        asOf = "2026-03-31";

        assertThat(now()).isEqualTo(USUAL);
        assertThat(signals())
                .filteredOn(signal -> !signal.figure().definition().id().equals("priorities-change"))
                .allSatisfy(
                        signal -> assertThat(evidence(signal.figure().current()).grade())
                                .as(signal.figure().definition().id())
                                .isEqualTo(Grade.C));
    }

    /** E-9. */
    @Test
    void a_sprint_that_no_export_saw_is_no_data_and_never_nought() {
        Histories blind = Histories.nightly("2026-03-28", "2026-03-29")
                .export("2026-03-01T23:59:59")
                .sprint("S1", "2026-03-02T09:00", "2026-03-13T17:00")
                .sprint("S2", "2026-03-16T09:00", "2026-03-27T17:00");
        tell(blind);

        assertThat(now(blind))
                .contains("not yet gone", "not yet bypassed", "not yet with nothing dropped", "not yet months");
    }

    /** E-10. */
    @Test
    void items_and_parents_that_move_to_another_project_are_the_same() {
        history.moved("A-01", "B-01")
                .moved("A-09", "B-09")
                .moved("T-10", "B-10")
                .moved("EPIC-1", "EPX-1")
                .from("2026-03-20", moved(1).text(text(true)).parent("EPIC-1"))
                .from("2026-03-20", moved(9).level(3).text(text(false)).linked("is blocked by", "X-1"))
                .from("2026-03-20", story("EPX-1").type("Epic", Level.PARENT).text(success(1)))
                .from("2026-03-20", movedTask())
                .from("2026-03-25", movedTask().done("2026-03-25T10:00"));

        assertThat(now()).isEqualTo(USUAL);
    }

    private static Items moved(int place) {
        return story("B-0" + place)
                .rank("i00" + place + ":")
                .askedBy(place == 1 ? "Sales" : "Ops")
                .level(0);
    }

    private static Items movedTask() {
        return story("B-10")
                .created("2026-03-18T10:00")
                .askedBy("Ops")
                .level(3)
                .in("S2")
                .state(State.IN_PROGRESS);
    }

    /** E-10. */
    @Test
    void a_dependency_on_an_item_that_moves_is_as_old_as_it_was() {
        history.moved("A-10", "B-10")
                .from("2025-12-01", waiting(9).linked("is blocked by", "A-10"))
                .from("2026-03-20", waiting(9).linked("is blocked by", "B-10"))
                .from("2026-03-20", story("B-10").rank("i010:").askedBy("Ops"));

        assertThat(signal("dependencies").figure().items().get(0).reason())
                .isEqualTo("which is ready, linked by 2025-12-01");
    }

    /** E-10. */
    @Test
    void a_decision_about_an_item_under_its_old_key_answers_the_request() {
        rows.clear();
        for (int i = 1; i <= 9; i++) {
            rows.add(decision("2026-02-10", "request " + i, Kind.NOT_NOW));
        }
        rows.add(decision("2026-02-10", "a-10", Kind.NOT_NOW));
        history.moved("A-10", "B-10")
                .from("2025-12-01", waiting(10).labels("intake"))
                .from("2026-03-20", story("B-10").rank("i010:").labels("intake"));

        assertThat(said("yes-to-everything")).isEqualTo("10 of 10");
        assertThat(evidence(signal("yes-to-everything").figure().current()).notes())
                .isEmpty();
    }

    /** E-11. */
    @Test
    void a_half_that_is_split_off_in_the_sprint_is_not_born_in_it_but_added() {
        for (String day : List.of("2026-03-18", "2026-03-19")) {
            history.from(day, begun(10).linked("split from", "T-1"));
        }
        history.from("2026-03-25", task(10).in("S2").linked("split from", "T-1").done("2026-03-25T10:00"));

        assertThat(now()).isEqualTo(USUAL.replace("1 of 10 bypassed", "0 of 10 bypassed"));
    }

    /** E-12. */
    @Test
    void estimates_have_no_say_but_one_taken_away_is_a_change_of_substance() {
        history.from("2025-12-01", waiting(3).points("0").created("2025-06-01"))
                .from("2025-12-01", waiting(4).points("3").created("2025-06-01"))
                .from("2026-03-20", waiting(3).points("0.0").created("2025-06-01"))
                .from("2026-03-20", waiting(4).created("2025-06-01"))
                .from("2026-03-19", begun(1).points("5"));

        assertThat(now()).isEqualTo(USUAL);
        assertThat(Struggling.counting(signal("grows-without-pruning")))
                .contains("A-03")
                .doesNotContain("A-04");
    }

    /** E-13. */
    @Test
    void what_filtered_nights_do_not_show_is_as_last_seen_at_grade_c() {
        history.filtered("2026-03-28", "2026-03-29");
        for (int i = 1; i <= 10; i++) {
            history.gone("2026-03-28", "A-%02d".formatted(i));
        }

        assertThat(now()).isEqualTo(USUAL);
        assertThat(List.of(
                        "grows-without-pruning",
                        "lacks-criteria",
                        "no-link-to-strategy",
                        "solutions-not-problems",
                        "no-measurable-success",
                        "loudest-wins",
                        "no-roadmap",
                        "dependencies"))
                .allSatisfy(id -> assertThat(grade(id)).as(id).isEqualTo(Grade.C));
        assertThat(List.of("priorities-change", "backlog-bypassed", "nothing-dropped"))
                .allSatisfy(id -> assertThat(grade(id)).as(id).isEqualTo(Grade.B));
    }

    /** E-13. */
    @Test
    void a_backlog_does_not_grow_by_what_a_filtered_export_left_out() {
        // Ten weeks of lists of one team's new items, after one of all.
        history.filtered(LocalDate.parse("2026-01-05")
                .datesUntil(LocalDate.parse("2026-03-30"))
                .map(LocalDate::toString)
                .toArray(String[]::new));
        for (int week = 0; week < 11; week++) {
            history.from(LocalDate.parse("2026-01-06").plusWeeks(week).toString(), story("N-" + week));
        }

        assertThat(seen("grows-without-pruning", "S2")).isEqualTo(Seen.NO_DATA);
    }

    /** E-13. */
    @Test
    void a_backlog_that_was_first_seen_in_part_is_not_known_to_have_grown_while_all_was_a_yes() {
        rows.clear();
        for (int i = 1; i <= 10; i++) {
            rows.add(decision("2026-02-10", "request " + i, Kind.TRADE_OFF));
        }
        assertThat(seen("yes-to-everything", "S2")).isEqualTo(Seen.NOT_SEEN);

        history.filtered(LocalDate.parse("2025-12-01")
                .datesUntil(LocalDate.parse("2026-01-05"))
                .map(LocalDate::toString)
                .toArray(String[]::new));

        assertThat(seen("yes-to-everything", "S2")).isEqualTo(Seen.NO_DATA);
    }

    /** E-14. */
    @Test
    void working_days_and_dates_are_those_of_the_teams_zone() {
        // Made at 22:30 UTC on Monday 16 March, Tuesday in Athens; it came in on Wednesday the 18th.
        history.told("2026-03-29");
        for (int i = 1; i <= 10; i++) {
            String came = i == 10 ? "2026-03-18T12:00" : "2026-03-16T12:00";
            history.from(came, late(i).in("S2"))
                    .from("2026-03-19", late(i).in("S2").state(State.IN_PROGRESS))
                    .from("2026-03-25", late(i).in("S2").done("2026-03-25T10:00"));
        }
        history.from("2026-03-18", late(10).in("S2"));

        assertThat(said("backlog-bypassed")).isEqualTo("0 of 10");

        team.zone("Europe/Athens");

        assertThat(said("backlog-bypassed")).isEqualTo("1 of 10");
    }

    private static Items late(int number) {
        return number == 10 ? task(10).created("2026-03-16T22:30") : task(number);
    }

    /** E-14. */
    @Test
    void a_trade_off_of_the_sprints_last_day_counts_by_the_teams_calendar() {
        // S2 ends at 22:30 UTC on Friday 27 March, which is Saturday in Athens.
        Histories night = Histories.nightly("2025-12-01", "2026-03-29")
                .sprint("S1", "2026-03-02T09:00", "2026-03-13T17:00")
                .sprint("S2", "2026-03-16T09:00", "2026-03-27T22:30");
        tell(night);
        rows.add(decision("2026-03-28", "T-10", Kind.TRADE_OFF));

        assertThat(said(signal("nothing-dropped", night).figure().current())).isEqualTo("1");

        team.zone("Europe/Athens");

        assertThat(said(signal("nothing-dropped", night).figure().current())).isEqualTo("0");
    }

    /** E-15. */
    @Test
    void a_renamed_sprint_keeps_its_items() {
        for (int i = 1; i <= 10; i++) {
            history.from("2026-03-20", begun(i).in("S2 - refunds"))
                    .from("2026-03-25", task(i).in("S2 - refunds").done("2026-03-25T10:00"));
        }

        assertThat(now()).isEqualTo(USUAL);
    }

    /** E-15. */
    @Test
    void last_years_sprint_of_the_name_lends_it_nothing() {
        history.sprint("S2", "2025-12-08T09:00", "2025-12-19T17:00")
                .from("2025-12-08", ranked(11).in("S2").askedBy("Field"))
                .from("2025-12-15", ranked(11).in("S2").askedBy("Field").done("2025-12-15T10:00"));

        assertThat(now()).isEqualTo(USUAL);
    }

    /** E-16. */
    @Test
    void a_sprint_without_items_is_no_data_and_never_nought() {
        history.sprint("S3", "2026-03-27T18:00", "2026-03-29T17:00");

        assertThat(in("backlog-bypassed", "S3")).isEqualTo("too few");
        assertThat(in("nothing-dropped", "S3")).isEqualTo("too few");
        assertThat(seen("nothing-dropped", "S3")).isEqualTo(Seen.NO_DATA);
    }

    /** E-16. */
    @Test
    void a_list_of_nothing_is_no_data_and_never_nought() {
        rows.clear();
        Histories bare = Histories.nightly("2025-12-01", "2026-03-29")
                .from("2025-12-01", story("A-1").done("2025-12-01T10:00"))
                .from("2026-03-10", story("A-2").done("2026-03-10T10:00"));

        assertThat(Struggles.read(delivered(bare)))
                .allSatisfy(signal -> assertThat(signal.figure().current())
                        .as(signal.figure().definition().id())
                        .isInstanceOf(NoData.class));
    }

    /** E-16. */
    @Test
    void a_top_of_bugs_alone_says_nothing_of_who_and_why() {
        Histories bugs = Histories.nightly("2025-12-01", "2026-03-29")
                .from(
                        "2025-12-01",
                        IntStream.rangeClosed(1, 6)
                                .mapToObj(i -> ranked(i).type("Bug", Level.STANDARD))
                                .toList());

        assertThat(said(signal("solutions-not-problems", bugs).figure().current()))
                .isEqualTo("too few");
    }

    /** E-17. */
    @Test
    void a_team_without_sprints_is_read_by_weeks_and_not_asked_about_sprints() {
        Histories kanban = Histories.nightly("2025-12-01", "2026-03-29");
        for (int i = 1; i <= 10; i++) {
            kanban.from("2025-12-01", waiting(i))
                    .from(i == 10 ? "2026-03-18" : "2025-12-01", task(i).state(State.BACKLOG))
                    .from("2026-03-19", task(i).state(State.IN_PROGRESS))
                    .from("2026-03-25", task(i).done("2026-03-25T10:00"));
        }
        for (int i = 1; i <= 4; i++) {
            kanban.from("2025-12-01", epic(i));
        }

        assertThat(now(kanban))
                .isEqualTo("3.0 months, 2 of 10 lack criteria, 0 of 10 gone, 8 of 10 linked, 1 of 10 declined,"
                        + " not applicable bypassed, 9 without why, 3 of 4 measurable, not applicable loudest,"
                        + " 8 of 10 with horizon, 1 waiting, not applicable with nothing dropped");
        assertThat(signal("lacks-criteria", kanban).occurrences())
                .extracting(Occurrence::period)
                .endsWith("2026-W12", "2026-W13");
    }

    /** E-18. */
    @Test
    void a_tracker_that_keeps_one_sprint_an_item_forgets_nothing_of_it() {
        history.from("2026-03-25", begun(1));
        String left = now();

        history.sprint("S3", "2026-03-30T09:00", "2026-04-10T17:00")
                .from("2026-03-27T17:02", task(1).in("S3").state(State.IN_PROGRESS));

        assertThat(now()).isEqualTo(left);
    }
}
