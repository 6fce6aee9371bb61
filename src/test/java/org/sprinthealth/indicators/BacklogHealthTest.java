package org.sprinthealth.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.sprinthealth.fixtures.Items.story;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sprinthealth.delivery.Delivered;
import org.sprinthealth.facts.Criteria;
import org.sprinthealth.facts.Field;
import org.sprinthealth.facts.Level;
import org.sprinthealth.fixtures.Histories;
import org.sprinthealth.fixtures.Items;
import org.sprinthealth.fixtures.Teams;
import org.sprinthealth.fixtures.Times;
import org.sprinthealth.readings.Figure;
import org.sprinthealth.readings.Grade;
import org.sprinthealth.readings.Point;
import org.sprinthealth.readings.Reading;
import org.sprinthealth.readings.Reading.NoData;
import org.sprinthealth.readings.Reading.Share;
import org.sprinthealth.readings.Reason;
import org.sprinthealth.readings.Verdict;

/** Exports run from Monday 2 to Friday 13 March 2026. */
class BacklogHealthTest {
    private final Histories history = Histories.nightly("2026-03-02", "2026-03-13");
    private Teams team = Teams.apollo();

    private Figure figure(String asOf) {
        return new BacklogHealth().read(Delivered.of(history.build(), team.build(), Times.at(asOf)));
    }

    private Share share() {
        return (Share) figure("2026-03-13").current();
    }

    private NoData silence() {
        return (NoData) figure("2026-03-13").current();
    }

    private List<String> top() {
        return figure("2026-03-13").items().stream().map(Verdict::key).toList();
    }

    /** So many ranked stories, the first {@code clear} of them clear. */
    private BacklogHealthTest backlog(int count, int clear) {
        history.from("2026-03-02", stories(count, clear));
        return this;
    }

    private static List<Items> stories(int count, int clear) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i ->
                        story("A-%02d".formatted(i)).rank("i%03d:".formatted(i)).level(i <= clear ? 3 : 2))
                .toList();
    }

    @Test
    void counts_the_clear_ones_among_the_next_twenty() {
        backlog(25, 14);

        assertThat(share().matching()).isEqualTo(14);
        assertThat(share().of()).isEqualTo(20);
        assertThat(share().evidence().grade()).isEqualTo(Grade.B);
        assertThat(share().evidence().notes()).isEmpty();
    }

    @Test
    void takes_all_where_there_are_fewer_than_twenty() {
        backlog(7, 3);

        assertThat(share().of()).isEqualTo(7);
    }

    @Test
    void gives_each_verdict_with_its_reason_in_the_backlogs_order() {
        backlog(5, 1);

        assertThat(figure("2026-03-13").items())
                .startsWith(
                        new Verdict("A-01", true, "level 3", "level 3 for a test"),
                        new Verdict("A-02", false, "level 2", "level 2 for a test"));
    }

    @Test
    void says_nothing_about_fewer_than_five_items() {
        backlog(4, 4);

        assertThat(silence().reason()).isEqualTo(Reason.TOO_FEW);
        assertThat(figure("2026-03-13").items()).isEmpty();
    }

    @Test
    void says_nothing_before_the_first_export() {
        assertThat(((NoData) figure("2026-03-01").current()).reason()).isEqualTo(Reason.NOT_YET);
    }

    @Test
    void says_nothing_of_an_empty_backlog() {
        assertThat(silence().reason()).isEqualTo(Reason.TOO_FEW);
    }

    @Test
    void is_stale_once_the_newest_export_is_older_than_its_limit() {
        backlog(6, 3);

        assertThat(figure("2026-03-20").current()).isInstanceOf(Share.class);
        assertThat(((NoData) figure("2026-03-21").current()).reason()).isEqualTo(Reason.STALE);
    }

    @Test
    void leaves_out_done_items_parents_sub_tasks_and_spikes() {
        backlog(5, 5)
                .history
                .from("2026-03-02", story("B-1").rank("a").done("2026-03-01T10:00"))
                .from("2026-03-02", story("B-2").rank("a").cancelled())
                .from("2026-03-02", story("B-3").rank("a").type("Epic", Level.PARENT))
                .from("2026-03-02", story("B-4").rank("a").type("Sub-task", Level.SUB_TASK))
                .from("2026-03-02", story("B-5").rank("a").type("SPIKE", Level.STANDARD));

        assertThat(top()).containsExactly("A-01", "A-02", "A-03", "A-04", "A-05");
    }

    @Test
    void leaves_out_what_a_running_sprint_holds_but_not_what_the_next_one_does() {
        backlog(5, 5)
                .history
                .sprint("S1", "2026-03-09T09:00", "2026-03-20T17:00", null)
                .sprint("S2", "2026-03-23T09:00", "2026-04-03T17:00", null)
                .from("2026-03-02", story("B-1").rank("a").in("S1"))
                .from("2026-03-02", story("B-2").rank("b").in("S2"));

        assertThat(top()).startsWith("B-2", "A-01");
    }

    @Test
    void takes_back_what_a_sprint_left_over_once_it_is_over() {
        backlog(5, 5)
                .history
                .sprint("S1", "2026-03-02T09:00", "2026-03-13T17:00")
                .from("2026-03-02", story("B-1").rank("a").in("S1"));

        assertThat(top()).startsWith("B-1", "A-01");
    }

    @Test
    void leaves_out_items_whose_status_is_not_mapped_and_says_so() {
        backlog(5, 5).history.from("2026-03-02", story("B-1").rank("a").unmapped("Parked"));

        assertThat(share().of()).isEqualTo(5);
        assertThat(share().evidence().notes()).containsExactly("left out, status not mapped: B-1");
    }

    @Test
    void asks_for_the_mapping_where_too_few_statuses_are_mapped() {
        for (int i = 1; i <= 6; i++) {
            history.from("2026-03-02", story("B-" + i).rank("a").unmapped("Parked"));
        }

        assertThat(silence().reason()).isEqualTo(Reason.NOT_MAPPED);
    }

    @Test
    void orders_by_rank_and_puts_unranked_items_last() {
        backlog(5, 5)
                .history
                .from("2026-03-02", story("B-1"))
                .from("2026-03-02", story("B-2").rank("i002:v"));

        assertThat(top()).containsExactly("A-01", "A-02", "B-2", "A-03", "A-04", "A-05", "B-1");
    }

    @Test
    void orders_by_row_where_the_team_says_so() {
        team = Teams.apollo().orderedByRank();
        for (int i = 1; i <= 5; i++) {
            history.from("2026-03-02", story("A-" + i).row(6 - i));
        }

        assertThat(top()).containsExactly("A-5", "A-4", "A-3", "A-2", "A-1");
        assertThat(share().evidence().grade()).isEqualTo(Grade.B);
    }

    @Test
    void orders_by_priority_then_age_at_grade_c() {
        history.from("2026-03-02", story("A-1").priority("Low").created("2026-01-01T10:00"))
                .from("2026-03-02", story("A-2").priority("High").created("2026-02-02T10:00"))
                .from("2026-03-02", story("A-3").priority("Höchste").created("2026-02-03T10:00"))
                .from("2026-03-02", story("A-4").priority("High").created("2026-02-01T10:00"))
                .from("2026-03-02", story("A-5").priority("Our own").created("2026-01-01T10:00"));

        assertThat(top()).containsExactly("A-3", "A-4", "A-2", "A-1", "A-5");
        assertThat(share().evidence().grade()).isEqualTo(Grade.C);
        assertThat(share().evidence().notes()).containsExactly("approximate order: by priority, then created");
    }

    @Test
    void says_nothing_without_any_order() {
        for (int i = 1; i <= 6; i++) {
            history.from("2026-03-02", story("A-" + i));
        }

        assertThat(silence().reason()).isEqualTo(Reason.NOT_EXPORTED);
        assertThat(silence().nextStep()).contains("rank");
    }

    @Test
    void says_nothing_where_no_export_has_a_description_or_criteria() {
        backlog(6, 0).history.fields(Field.KEY, Field.STATUS, Field.RANK);

        assertThat(silence().reason()).isEqualTo(Reason.NOT_EXPORTED);
        assertThat(silence().nextStep()).contains("description");
    }

    @Test
    void needs_no_description_where_criteria_are_sub_tasks() {
        team = Teams.apollo().criteriaInSubTasks("^AC:");
        backlog(6, 2).history.fields(Field.KEY, Field.STATUS, Field.RANK);

        assertThat(share().matching()).isEqualTo(2);
    }

    @Test
    void reads_a_backlog_known_in_part_at_grade_c() {
        backlog(6, 2).history.filtered("2026-03-13");

        assertThat(share().evidence().grade()).isEqualTo(Grade.C);
    }

    @Test
    void names_criteria_that_stand_in_three_items_or_more() {
        Criteria same = new Criteria(3, "clear", 2, 0, false, "description", "abc");
        backlog(5, 5)
                .history
                .from("2026-03-02", story("B-1").rank("a").criteria(same))
                .from("2026-03-02", story("B-2").rank("b").criteria(same))
                .from("2026-03-02", story("B-3").rank("c").criteria(same));

        assertThat(share().evidence().notes()).containsExactly("copied criteria: B-1, B-2, B-3");
        assertThat(figure("2026-03-13").items().get(0).reason())
                .isEqualTo("clear; the same criteria stand in B-2, B-3");
    }

    @Test
    void doubts_items_in_a_sprint_without_dates() {
        backlog(5, 5).history.from("2026-03-02", story("B-1").rank("a").in("S9"));

        assertThat(share().evidence().grade()).isEqualTo(Grade.C);
        assertThat(share().evidence().notes()).containsExactly("perhaps in a running sprint without dates: B-1");
    }

    @Test
    void has_a_point_for_each_weeks_end_and_one_for_the_week_so_far() {
        backlog(5, 2).history.from("2026-03-10", story("A-05").rank("i005:").level(3));

        assertThat(figure("2026-03-11").trend())
                .extracting(Point::period, point -> ((Share) point.reading()).matching())
                .containsExactly(tuple("2026-W10", 2), tuple("2026-W11", 3));
        assertThat(figure("2026-03-11").trend().get(0).at()).isEqualTo(Times.at("2026-03-08"));
    }

    @Test
    void has_a_gap_for_a_week_without_an_export_but_none_for_the_week_that_has_just_begun() {
        backlog(5, 2).history.export("2026-03-25T20:00");

        assertThat(figure("2026-03-30").trend())
                .extracting(Point::period)
                .containsExactly("2026-W10", "2026-W11", "2026-W12", "2026-W13");
        assertThat(figure("2026-03-30").trend().get(2).reading()).isInstanceOf(NoData.class);
    }

    @Test
    void reads_the_backlog_at_a_commitment_without_the_items_just_committed() {
        backlog(6, 6)
                .history
                .sprint("S1", "2026-03-09T09:00", "2026-03-20T17:00", null)
                .from("2026-03-09", story("A-01").rank("i001:").level(3).in("S1"));
        Reading atCommitment = new BacklogHealth().readAt(history.build(), team.build(), Times.at("2026-03-09"));

        assertThat(((Share) atCommitment).of()).isEqualTo(5);
    }

    /** The other way round than in most histories: from a day on, exports have fewer columns. */
    private void onlyFrom(String lastWhole, Field... left) {
        history.fields(left).fieldsUntil(lastWhole, Field.values());
    }

    @Test
    void says_that_the_order_is_old_where_the_newest_export_has_no_rank() {
        backlog(6, 2);
        onlyFrom("2026-03-12", Field.KEY, Field.STATUS, Field.DESCRIPTION);

        assertThat(share().evidence().grade()).isEqualTo(Grade.C);
        assertThat(share().evidence().notes())
                .containsExactly("the order is that of an earlier export: the newest has no rank");
    }

    @Test
    void says_of_when_the_criteria_are_where_later_exports_have_none() {
        backlog(6, 2);
        onlyFrom("2026-03-11", Field.KEY, Field.STATUS, Field.RANK);

        assertThat(share().matching()).isEqualTo(2);
        assertThat(share().evidence().grade()).isEqualTo(Grade.C);
        assertThat(share().evidence().notes()).containsExactly("criteria as of the export of 2026-03-11");
    }

    @Test
    void leaves_out_items_whose_criteria_were_not_exported_yet() {
        backlog(6, 2).history.from("2026-03-12", story("B-1").rank("a").level(0));
        onlyFrom("2026-03-11", Field.KEY, Field.STATUS, Field.RANK);

        assertThat(top()).startsWith("A-01").doesNotContain("B-1");
        assertThat(share().evidence().notes())
                .containsExactly("criteria as of the export of 2026-03-11", "left out, criteria not exported yet: B-1");
    }

    @Test
    void criteria_that_later_exports_have_say_nothing_of_weeks_before() {
        backlog(6, 2).history.fieldsUntil("2026-03-09", Field.KEY, Field.STATUS, Field.RANK);

        assertThat(figure("2026-03-13").trend().get(0).reading())
                .extracting(reading -> ((NoData) reading).reason())
                .isEqualTo(Reason.NOT_EXPORTED);
        assertThat(figure("2026-03-13").trend().get(1).reading()).isInstanceOf(Share.class);
    }

    @Test
    void has_no_doubt_of_what_is_planned_for_a_sprint_with_dates() {
        backlog(5, 5)
                .history
                .sprint("S2", "2026-03-23T09:00", "2026-04-03T17:00", null)
                .from("2026-03-02", story("B-1").rank("a").in("S2"));

        assertThat(share().evidence().notes()).isEmpty();
    }

    @Test
    void doubts_items_in_a_sprint_without_dates_though_another_sprint_has_some() {
        backlog(5, 5)
                .history
                .sprint("S2", "2026-03-23T09:00", "2026-04-03T17:00", null)
                .from("2026-03-02", story("B-1").rank("a").in("S2", "S9"));

        assertThat(share().evidence().notes()).containsExactly("perhaps in a running sprint without dates: B-1");
    }

    @Test
    void asks_for_the_mapping_where_it_would_make_up_the_number() {
        backlog(4, 4).history.from("2026-03-02", story("B-1").rank("a").unmapped("Parked"));

        assertThat(silence().reason()).isEqualTo(Reason.NOT_MAPPED);
        assertThat(silence().nextStep())
                .isEqualTo("1 item has a status that is not mapped. Name it under 'states' in the portfolio file.");
    }

    @Test
    void a_priority_of_a_name_of_its_own_stands_last_but_before_none() {
        history.from("2026-03-02", story("A-1").created("2026-01-01T10:00"))
                .from("2026-03-02", story("A-2").priority("Our own").created("2026-02-01T10:00"))
                .from("2026-03-02", story("A-3").priority("Lowest").created("2026-02-01T10:00"))
                .from("2026-03-02", story("A-4").priority("Medium").created("2026-02-01T10:00"))
                .from("2026-03-02", story("A-5").priority("High").created("2026-02-01T10:00"));

        assertThat(top()).containsExactly("A-5", "A-4", "A-3", "A-2", "A-1");
    }
}
