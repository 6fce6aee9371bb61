package org.sprinthealth.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sprinthealth.coaching.Changes.Sentence;
import org.sprinthealth.fixtures.Trends;
import org.sprinthealth.readings.Definition;
import org.sprinthealth.readings.Definition.GoodEnd;
import org.sprinthealth.readings.Figure;
import org.sprinthealth.readings.Point;

class ChangesTest {
    /** Shares of 20 that are 50 or 60 %: mean 55 %, limits 28.4–81.6 %. */
    private static final int[] STEADY = {10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 12};

    private static Figure figure(String id, @Nullable GoodEnd goodEnd, List<Point> trend) {
        Definition definition = new Definition(id, "Title of " + id, "?", "", "", "", goodEnd, 5, "");
        return new Figure(definition, trend.get(trend.size() - 1).reading(), trend, List.of());
    }

    private static List<Point> sharesThen(int... more) {
        int[] all = IntStream.concat(Arrays.stream(STEADY), Arrays.stream(more)).toArray();
        return Trends.weeklyShares(20, all);
    }

    private static List<Point> amountsThen(int newest) {
        int[] all = Arrays.copyOf(STEADY, STEADY.length + 1);
        all[STEADY.length] = newest;
        return Trends.weeklyAmounts("items", all);
    }

    private static List<String> told(Figure... figures) {
        Map<String, Standing> standings = List.of(figures).stream()
                .collect(Collectors.toMap(
                        figure -> figure.definition().id(), figure -> UsualRange.of(figure, List.of())));
        return Changes.of(List.of(figures), standings).stream()
                .map(Sentence::text)
                .toList();
    }

    @Test
    void tells_better_from_worse_only_where_a_figure_has_a_good_end() {
        assertThat(told(figure("a", GoodEnd.UP, sharesThen(5))))
                .containsExactly(
                        "Title of a changed for the worse: 5 of 20 (25.0 %), below its usual range of 28.4–81.6 %.");
        assertThat(told(figure("b", GoodEnd.DOWN, sharesThen(5))).get(0))
                .startsWith("Title of b changed for the better:");
        assertThat(told(figure("c", null, sharesThen(5))).get(0)).startsWith("Title of c changed: 5 of 20");
    }

    @Test
    void tells_amounts_in_their_unit() {
        assertThat(told(figure("a", null, amountsThen(17))))
                .containsExactly("Title of a changed: 17 items, above its usual range of 5.7–16.3 items.");
    }

    @Test
    void tells_a_run_on_one_side_of_the_mean() {
        assertThat(told(figure("a", GoodEnd.UP, sharesThen(12, 12, 12, 12, 12, 12, 12))))
                .containsExactly("Title of a changed for the better: 12 of 20 (60.0 %),"
                        + " eight or more in a row above the mean of 55.0 %.");
    }

    @Test
    void tells_what_is_leaning_after_what_changed() {
        assertThat(told(figure("a", null, sharesThen(14, 14, 14)), figure("b", null, sharesThen(5))))
                .containsExactly(
                        "Title of b changed: 5 of 20 (25.0 %), below its usual range of 28.4–81.6 %.",
                        "Title of a is leaning: 14 of 20 (70.0 %), lately near the upper end of its usual range of"
                                + " 28.4–81.6 %.");
    }

    @Test
    void tells_three_things_at_most_in_the_figures_order() {
        Function<String, Figure> changed = id -> figure(id, null, sharesThen(5));

        assertThat(told(changed.apply("a"), changed.apply("b"), changed.apply("c"), changed.apply("d")))
                .hasSize(3)
                .allMatch(text -> text.startsWith("Title of "))
                .noneMatch(text -> text.startsWith("Title of d"));
    }

    @Test
    void tells_a_fall_after_high_readings_from_where_the_newest_stands() {
        assertThat(told(figure("a", GoodEnd.UP, sharesThen(14, 14, 14, 5))).get(0))
                .startsWith("Title of a changed for the worse: 5 of 20 (25.0 %), below");
    }

    @Test
    void tells_what_leans_upwards_by_three_of_four() {
        assertThat(told(figure("a", GoodEnd.UP, sharesThen(14, 14, 10, 14))).get(0))
                .startsWith("Title of a is leaning for the better: 14 of 20 (70.0 %), lately near the upper end");
    }

    @Test
    void tells_a_reading_on_a_limit_by_its_run() {
        // Moves of 100 around 1050: limits 784 and 1316.
        int[] high = {
            1000, 1100, 1000, 1100, 1000, 1100, 1000, 1100, 1000, 1100, 1000, 1100, 1100, 1100, 1100, 1100, 1100, 1100,
            1316
        };
        int[] low = {
            1100, 1000, 1100, 1000, 1100, 1000, 1100, 1000, 1100, 1000, 1100, 1000, 1000, 1000, 1000, 1000, 1000, 1000,
            784
        };

        assertThat(told(figure("a", null, Trends.weeklyAmounts("items", high))).get(0))
                .endsWith("eight or more in a row above the mean of 1050.0 items.");
        assertThat(told(figure("a", null, Trends.weeklyAmounts("items", low))).get(0))
                .endsWith("eight or more in a row below the mean of 1050.0 items.");
    }

    @Test
    void clamps_the_upper_limit_of_a_share_to_all_of_them() {
        assertThat(told(figure("a", null, Trends.weeklyShares(10, 8, 10, 8, 10, 8, 10, 8, 10, 8, 10, 8, 10, 1))))
                .containsExactly("Title of a changed: 1 of 10 (10.0 %), below its usual range of 36.8–100.0 %.");
    }

    @Test
    void knows_which_way_is_better() {
        Function<Figure, Boolean> better =
                figure -> Changes.of(List.of(figure), Map.of("a", UsualRange.of(figure, List.of())))
                        .get(0)
                        .better();

        assertThat(better.apply(figure("a", GoodEnd.DOWN, sharesThen(5)))).isTrue();
        assertThat(better.apply(figure("a", GoodEnd.UP, sharesThen(5)))).isFalse();
        assertThat(better.apply(figure("a", null, sharesThen(5)))).isFalse();
    }

    @Test
    void tells_what_is_leaning_downwards() {
        assertThat(told(figure("a", GoodEnd.DOWN, sharesThen(8, 8, 8))))
                .containsExactly(
                        "Title of a is leaning for the better: 8 of 20 (40.0 %), lately near the lower end of its"
                                + " usual range of 28.4–81.6 %.");
    }

    @Test
    void tells_shares_clamped_and_amounts_from_nought_on() {
        int[] wide = {0, 20, 0, 20, 0, 20, 0, 20, 0, 20, 0, 20, 20, 20, 20, 20, 20, 20, 20};

        assertThat(told(figure("a", null, Trends.weeklyShares(20, wide))).get(0))
                .contains("above the mean of 50.0 %");
        assertThat(told(figure("a", null, Trends.weeklyAmounts("items", 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 8))))
                .containsExactly("Title of a changed: 8 items, above its usual range of 0.0–7.3 items.");
    }

    @Test
    void tells_ratios_in_percent() {
        List<Point> trend = Trends.sprintRatios(1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 12);

        // 8.3 or 16.7 %: mean 12.5, moves of 8.4.
        assertThat(told(figure("a", null, trend)))
                .containsExactly("Title of a changed: 100.0 %, above its usual range of 0.0–34.8 %.");
    }

    @Test
    void tells_nothing_of_figures_in_their_usual_range() {
        assertThat(told(figure("a", GoodEnd.UP, sharesThen(11)))).isEmpty();
    }
}
