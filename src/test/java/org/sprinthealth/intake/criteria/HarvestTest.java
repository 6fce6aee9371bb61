package org.sprinthealth.intake.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is gathered as criteria, as prose and as nothing yet. */
class HarvestTest {
    private static final String SCENARIO = "Given a guest\nWhen she pays\nThen a receipt is printed";

    private static Findings harvest(String text) {
        return Harvest.of("place", Dialect.lines(text), Set.of());
    }

    private static Criterion listed(String text) {
        return new Criterion(text, Criterion.Shape.LISTED);
    }

    @Test
    void a_bullet_runs_on_up_to_a_tick_or_a_scenario() {
        assertThat(harvest("- Newest first\nwith the time\n✓ Sorted by date\nand name\n" + SCENARIO))
                .isEqualTo(new Findings(
                        "place",
                        List.of(
                                listed("Newest first with the time"),
                                listed("Sorted by date and name"),
                                new Criterion(SCENARIO, Criterion.Shape.SCENARIO)),
                        List.of(),
                        0,
                        0,
                        null));
    }

    @Test
    void text_is_prose_and_an_aside_or_a_word_is_nothing_yet() {
        assertThat(harvest(
                        "(as drawn in May)\n\nNewest\n\n(Gross) sums first\n\nSums first (gross)\n- (only on Sundays)"))
                .isEqualTo(new Findings(
                        "place",
                        List.of(listed("(only on Sundays)")),
                        List.of("(Gross) sums first", "Sums first (gross)"),
                        0,
                        2,
                        null));
    }

    @Test
    void a_row_is_a_criterion_and_a_title_of_a_scenario_is_none() {
        assertThat(harvest("| Newest | first |\nScenario 2: late\n- Code reviewed\nas agreed"))
                .isEqualTo(new Findings("place", List.of(listed("Newest | first")), List.of(), 1, 0, null));
    }

    @Test
    void a_scenario_may_hold_what_is_still_open() {
        String open = "Given a guest\nWhen she pays\nThen the fee is TBD";
        assertThat(Harvest.scenarios("place", Dialect.lines("A fee\n" + open + "\n\nWhich fee???"), Set.of()))
                .isEqualTo(new Findings(
                        "place", List.of(new Criterion(open, Criterion.Shape.SCENARIO)), List.of(), 0, 0, "tbd"));
    }
}
