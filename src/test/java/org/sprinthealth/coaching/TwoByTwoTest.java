package org.sprinthealth.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sprinthealth.coaching.TwoByTwo.Sprint;
import org.sprinthealth.fixtures.Definitions;
import org.sprinthealth.fixtures.Trends;
import org.sprinthealth.readings.Evidence;
import org.sprinthealth.readings.Figure;
import org.sprinthealth.readings.Grade;
import org.sprinthealth.readings.Point;
import org.sprinthealth.readings.Reading;
import org.sprinthealth.readings.Reason;

class TwoByTwoTest {
    private static Reading share(int matching, int of) {
        return new Reading.Share(matching, of, Evidence.of(Grade.B));
    }

    private static Figure figure(List<Point> trend) {
        return new Figure(Definitions.THROUGHPUT, trend.get(trend.size() - 1).reading(), trend, List.of());
    }

    @Test
    void takes_more_than_one_in_five_for_many() {
        assertThat(TwoByTwo.of(share(8, 10), share(2, 10))).contains(TwoByTwo.UPSTREAM);
        assertThat(TwoByTwo.of(share(7, 10), share(2, 10))).contains(TwoByTwo.UNCHALLENGED);
        assertThat(TwoByTwo.of(share(8, 10), share(3, 10))).contains(TwoByTwo.FILTER);
        assertThat(TwoByTwo.of(share(7, 10), share(3, 10))).contains(TwoByTwo.READINESS);
    }

    @Test
    void says_nothing_where_one_of_the_two_says_nothing() {
        assertThat(TwoByTwo.of(share(7, 10), Trends.noData(Reason.TOO_FEW))).isEqualTo(Optional.empty());
        assertThat(TwoByTwo.of(Trends.noData(Reason.TOO_FEW), share(3, 10))).isEqualTo(Optional.empty());
    }

    @Test
    void follows_the_last_six_sprints_in_which_both_say_something() {
        // Clear of 10: many late from 7 down. Pushed back of 10: many from 3 up. The second week has no data of one.
        Figure refinement = figure(Trends.weeklyShares(10, 7, 7, 9, 9, 7, 7, 9, 10));
        Figure rejection = figure(Trends.weeklyShares(10, 3, Trends.NO_DATA, 0, 3, 0, 3, 1, 4));

        assertThat(TwoByTwo.of(refinement, rejection))
                .containsExactly(
                        new Sprint("2026-W03", TwoByTwo.UPSTREAM),
                        new Sprint("2026-W04", TwoByTwo.FILTER),
                        new Sprint("2026-W05", TwoByTwo.UNCHALLENGED),
                        new Sprint("2026-W06", TwoByTwo.READINESS),
                        new Sprint("2026-W07", TwoByTwo.UPSTREAM),
                        new Sprint("2026-W08", TwoByTwo.FILTER));
    }

    @Test
    void leaves_out_a_sprint_that_only_one_of_them_knows() {
        assertThat(TwoByTwo.of(figure(Trends.weeklyShares(10, 7, 7)), figure(Trends.weeklyShares(10, 3))))
                .containsExactly(new Sprint("2026-W01", TwoByTwo.READINESS));
    }

    @Test
    void asks_a_question_of_each_place() {
        assertThat(TwoByTwo.values())
                .allSatisfy(place -> assertThat(place.question()).endsWith("?"));
        assertThat(TwoByTwo.UNCHALLENGED.inWords()).isEqualTo("unclear items pass planning unchallenged");
    }
}
