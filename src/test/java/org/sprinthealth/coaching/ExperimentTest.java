package org.sprinthealth.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sprinthealth.fixtures.Definitions;
import org.sprinthealth.fixtures.Trends;
import org.sprinthealth.readings.Figure;
import org.sprinthealth.readings.Point;

class ExperimentTest {
    private static final ZoneId UTC = ZoneId.of("UTC");

    /** Mean 11, limits 5.68 to 16.32; the 13th week ends on Sunday 29 March 2026 and signals a change. */
    private static final List<Point> TREND =
            Trends.weeklyAmounts("items", 10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 17, 11);

    private static boolean isDistinguishable(String started) {
        Figure figure = new Figure(Definitions.THROUGHPUT, TREND.get(13).reading(), TREND, List.of());
        return new Experiment("", "throughput", LocalDate.parse(started), LocalDate.parse("2026-05-01"))
                .isDistinguishable(figure, UsualRange.of(figure, List.of()), UTC);
    }

    @Test
    void is_distinguishable_where_a_reading_since_its_start_signals_a_change() {
        assertThat(isDistinguishable("2026-03-23")).isTrue();
        assertThat(isDistinguishable("2026-03-29")).isTrue();
    }

    @Test
    void is_not_by_a_signal_before_its_start() {
        assertThat(isDistinguishable("2026-03-30")).isFalse();
    }

    @Test
    void is_due_from_the_day_of_its_review_on() {
        Experiment experiment =
                new Experiment("", "throughput", LocalDate.parse("2026-03-01"), LocalDate.parse("2026-03-29"));

        assertThat(experiment.isDue(LocalDate.parse("2026-03-28"))).isFalse();
        assertThat(experiment.isDue(LocalDate.parse("2026-03-29"))).isTrue();
        assertThat(experiment.isDue(LocalDate.parse("2026-03-30"))).isTrue();
    }
}
