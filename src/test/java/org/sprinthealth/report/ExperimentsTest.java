package org.sprinthealth.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sprinthealth.coaching.Experiment;
import org.sprinthealth.fixtures.Reports;
import org.sprinthealth.fixtures.Talks;
import org.sprinthealth.report.Experiments.Attempt;

class ExperimentsTest {
    private final Talks talks = Talks.over(Reports.artemis());

    @Test
    void follows_a_row_that_says_all_it_takes() {
        Experiments experiments = talks.experiment(
                        "a", "Criteria before refinement", "backlog HEALTH", "2026-03-09", "2026-04-06")
                .report()
                .experiments();

        assertThat(experiments.running().flatMap(Attempt::followed))
                .contains(new Experiment(
                        "Criteria before refinement",
                        "backlog-health",
                        LocalDate.of(2026, 3, 9),
                        LocalDate.of(2026, 4, 6)));
    }

    @Test
    void looks_at_it_after_four_weeks_where_nobody_says_when() {
        Experiments experiments = talks.typed("Experiments", "a", "Indicator expected to move", "Story rejection")
                .typed("Experiments", "a", "Start", LocalDate.of(2026, 3, 2))
                .report()
                .experiments();

        assertThat(experiments.running().flatMap(Attempt::followed).map(Experiment::review))
                .contains(LocalDate.of(2026, 3, 30));
    }

    @Test
    void follows_none_while_its_figure_is_not_known() {
        Experiments experiments = talks.experiment("a", "Try it", "happiness", "2026-03-09", "2026-04-06")
                .report()
                .experiments();

        assertThat(experiments.running()).isEmpty();
        assertThat(experiments.open()).hasSize(1);
    }

    @Test
    void goes_by_the_one_that_began_first_where_two_are_open() {
        Experiments experiments = talks.experiment("a", "First", "Backlog health", "2026-03-02", "2026-04-06")
                .experiment("b", "Second", "Story rejection", "2026-03-09", "2026-04-06")
                .report()
                .experiments();

        assertThat(experiments.open()).extracting(Attempt::hypothesis).containsExactly("Second", "First");
        assertThat(experiments.running()).map(Attempt::hypothesis).contains("First");
    }

    @Test
    void is_over_once_it_is_closed_in_whatever_language() {
        Experiments experiments = talks.experiment("a", "First", "Backlog health", "2026-03-02", "2026-04-06")
                .typed("Experiments", "a", "Closed", "ja")
                .experiment("b", "Second", "Backlog health", "2026-03-09", "2026-04-06")
                .typed("Experiments", "b", "Closed", "no")
                .report()
                .experiments();

        assertThat(experiments.closed()).extracting(Attempt::hypothesis).containsExactly("First");
        assertThat(experiments.running()).map(Attempt::hypothesis).contains("Second");
    }
}
