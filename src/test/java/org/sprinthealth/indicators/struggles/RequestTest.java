package org.sprinthealth.indicators.struggles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sprinthealth.fixtures.Items.story;
import static org.sprinthealth.indicators.struggles.Struggling.decision;
import static org.sprinthealth.indicators.struggles.Struggling.decisions;
import static org.sprinthealth.indicators.struggles.Struggling.delivered;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sprinthealth.facts.Decision.Kind;
import org.sprinthealth.facts.State;
import org.sprinthealth.facts.Timeline;
import org.sprinthealth.fixtures.Histories;
import org.sprinthealth.fixtures.Items;
import org.sprinthealth.fixtures.Times;
import org.sprinthealth.readings.Verdict;

/** Exports run from 1 December 2025 to 31 March 2026; the 90 days before that day begin on 31 December. */
class RequestTest {
    private final Histories history = Histories.nightly("2025-12-01", "2026-03-31");

    private static Items asked(String key) {
        return story(key).labels("intake").state(State.BACKLOG).created("2025-11-01");
    }

    private List<Verdict> decided() {
        Workings workings = new Workings(delivered(history, "2026-03-31"));
        return new Requests(workings).decided(Times.at("2026-03-31"));
    }

    @Test
    void work_begun_or_planned_is_a_yes_and_a_cancelled_request_a_no() {
        history.from("2025-12-01", asked("R-1"))
                .from("2026-03-02", asked("R-1").state(State.IN_PROGRESS))
                .from("2025-12-01", asked("R-2"))
                .from("2026-03-03", asked("R-2").cancelled())
                .from("2025-12-01", asked("R-3"))
                .from("2026-03-04", asked("R-3").in("S1"))
                .from("2025-12-01", asked("R-4"));
        assertThat(decided())
                .containsExactly(
                        new Verdict("R-1", false, "taken", "by 2026-03-02, without a row in the decision log"),
                        new Verdict("R-2", true, "cancelled", "by 2026-03-03, without a row in the decision log"),
                        new Verdict("R-3", false, "taken", "by 2026-03-04, without a row in the decision log"));
    }

    @Test
    void what_was_no_request_or_answered_before_anyone_looked_or_long_ago_is_not_decided() {
        history.from("2025-12-01", asked("R-1").labels())
                .from("2026-03-02", asked("R-1").labels().state(State.IN_PROGRESS))
                .from("2025-12-01", asked("R-2").state(State.IN_PROGRESS))
                .from("2025-12-01", asked("R-3"))
                .from("2025-12-31", asked("R-3").state(State.IN_PROGRESS));
        assertThat(decided()).isEmpty();
        history.from("2025-12-01", asked("R-4")).from("2026-01-01", asked("R-4").state(State.IN_PROGRESS));
        assertThat(decided()).extracting(Verdict::key).containsExactly("R-4");
    }

    @Test
    void a_row_of_the_log_counts_once_and_wins_over_the_tracker() {
        history.from("2025-12-01", asked("R-1"))
                .from("2026-03-02", asked("R-1").cancelled())
                .with(decisions(List.of(
                        decision("2026-03-01", "r-1", Kind.TRADE_OFF),
                        decision("2025-12-31", "R-2", Kind.DECLINE),
                        decision("2026-01-01", "R-3", Kind.DECLINE),
                        decision("2026-03-05", "R-4", Kind.REORDER),
                        decision("2026-04-01", "R-5", Kind.DECLINE))));
        assertThat(decided())
                .containsExactly(
                        new Verdict("R-3", true, "decline", "decided on 2026-01-01: a reason"),
                        new Verdict("r-1", false, "trade off", "decided on 2026-03-01: a reason"));
    }

    @Test
    void the_register_lists_what_waits_first_the_oldest_first_then_decisions_the_newest_first() {
        history.from("2025-12-01", asked("R-1").created("2025-11-20"))
                .from("2025-12-01", asked("R-2"))
                .from("2026-03-05", asked("R-3").created("2026-03-05"))
                .with(decisions(List.of(
                        decision("2026-03-01", "A banner", Kind.NOT_NOW),
                        decision("2026-03-02", "R-4", Kind.DECLINE),
                        decision("2026-04-01", "R-5", Kind.DECLINE))));
        List<Request> register = Request.in(delivered(history, "2026-03-31"));
        assertThat(register).extracting(Request::about).containsExactly("R-2", "R-1", "R-4", "A banner");
        assertThat(register.get(0).asked()).isEqualTo(LocalDate.parse("2025-11-01"));
        assertThat(register.get(0).summary()).isEqualTo("Summary of R-2");
        assertThat(register.get(3).summary()).isNull();
    }

    @Test
    void what_is_closed_begun_planned_or_decided_waits_no_longer() {
        history.from("2025-12-01", asked("R-1").cancelled())
                .from("2025-12-01", asked("R-2").state(State.IN_PROGRESS))
                .from("2025-12-01", asked("R-3").in("S9"))
                .from("2025-12-01", asked("R-4"))
                .from("2025-12-01", asked("R-5").done("2025-12-02T10:00"))
                .with(decisions(List.of(
                        decision("2026-03-31", "r-4", Kind.NOT_NOW), decision("2026-03-01", "R-6", Kind.REORDER))));
        assertThat(Request.in(delivered(history, "2026-03-31")))
                .filteredOn(request -> request.decision() == null)
                .isEmpty();
    }

    @Test
    void what_was_begun_when_an_export_first_showed_it_was_no_decision() {
        history.from("2026-02-01", asked("R-1").state(State.IN_PROGRESS));
        assertThat(decided()).isEmpty();
    }

    @Test
    void work_under_another_label_answers_no_request() {
        history.from("2025-12-01", asked("R-1").labels("later"))
                .from("2026-03-02", asked("R-1").labels("later").state(State.IN_PROGRESS));
        assertThat(decided()).isEmpty();
    }

    @Test
    void a_request_waits_until_the_day_that_it_is_decided() {
        history.from("2025-12-01", asked("R-1")).with(decisions(List.of(decision("2026-03-31", "R-1", Kind.NOT_NOW))));
        Requests requests = new Requests(new Workings(delivered(history, "2026-03-31")));
        assertThat(requests.undecided(Times.at("2026-03-30")))
                .extracting(Timeline::key)
                .containsExactly("R-1");
        assertThat(requests.undecided(Times.at("2026-03-31"))).isEmpty();
    }
}
