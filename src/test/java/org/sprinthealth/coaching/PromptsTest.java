package org.sprinthealth.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sprinthealth.fixtures.Signals;
import org.sprinthealth.fixtures.Trends;
import org.sprinthealth.readings.Definition;
import org.sprinthealth.readings.Definition.GoodEnd;
import org.sprinthealth.readings.Figure;
import org.sprinthealth.readings.Point;
import org.sprinthealth.readings.Signal;

class PromptsTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 29);

    /** Shares of 20 that are 50 or 60 %: mean 55 %, limits 28.4–81.6 %. */
    private static final int[] STEADY = {10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 12};

    private final List<Figure> figures = new ArrayList<>();
    private final List<Signal> signals = new ArrayList<>();
    private Optional<Experiment> open = Optional.empty();

    private void figure(String id, @Nullable GoodEnd goodEnd, int... more) {
        int[] all = IntStream.concat(Arrays.stream(STEADY), Arrays.stream(more)).toArray();
        List<Point> trend = Trends.weeklyShares(20, all);
        Definition definition =
                new Definition(id, "Title of " + id, "What about " + id + "?", "", "", "", goodEnd, 5, "");
        figures.add(new Figure(definition, trend.get(trend.size() - 1).reading(), trend, List.of()));
    }

    private void changed(String id) {
        figure(id, null, 5);
    }

    private void leaning(String id) {
        figure(id, null, 14, 14, 14);
    }

    private List<Prompt> prompts() {
        Map<String, Standing> standings = figures.stream()
                .collect(Collectors.toMap(
                        figure -> figure.definition().id(), figure -> UsualRange.of(figure, List.of())));
        return Prompts.of(figures, standings, Pattern.of(signals), open, AS_OF);
    }

    private List<String> about() {
        return prompts().stream().map(Prompt::about).toList();
    }

    @Test
    void are_none_where_nothing_stands_out() {
        figure("a", GoodEnd.UP, 11);
        signals.add(Signals.seen("g1", "Pruning", "S---"));

        assertThat(prompts()).isEmpty();
    }

    @Test
    void ask_a_figures_question_where_it_changed_and_say_where_to_look() {
        figure("a", GoodEnd.UP, 5);

        assertThat(prompts())
                .containsExactly(new Prompt(
                        "a",
                        "Title of a changed for the worse: 5 of 20 (25.0 %), below its usual range of 28.4–81.6 %.",
                        "What about a?",
                        "the items behind Title of a"));
    }

    @Test
    void ask_what_helped_where_it_changed_for_the_better() {
        figure("a", GoodEnd.DOWN, 5);
        figure("b", null, 5);

        assertThat(prompts())
                .extracting(Prompt::question)
                .containsExactly("What helped, and what would keep it so?", "What about b?");
    }

    @Test
    void suggest_the_ritual_of_a_repeated_pattern() {
        signals.add(Signals.seen("g3", "Top 10 check", "SS-S"));

        assertThat(prompts())
                .containsExactly(new Prompt(
                        "g3",
                        "\"Struggle g3\" was seen in 3 of the last 4.",
                        "Would it help to try this ritual: Top 10 check?",
                        "the list for Top 10 check"));
    }

    @Test
    void come_in_their_order_and_three_at_most() {
        leaning("l");
        changed("c");
        signals.add(Signals.seen("g3", "Top 10 check", "SSS"));
        signals.add(Signals.seen("g4", "Outcome roadmap", "SSS"));

        assertThat(about()).containsExactly("c", "g3", "g4");
    }

    @Test
    void have_room_for_a_pattern_beside_many_changes() {
        Stream.of("a", "b", "c", "d").forEach(this::changed);
        signals.add(Signals.seen("g3", "Top 10 check", "SSS"));

        assertThat(about()).containsExactly("a", "b", "g3");
    }

    @Test
    void name_two_changes_at_most() {
        Stream.of("a", "b", "c").forEach(this::changed);

        assertThat(about()).containsExactly("a", "b");
    }

    @Test
    void come_to_what_is_leaning_last() {
        leaning("l");
        changed("c");

        assertThat(about()).containsExactly("c", "l");
    }

    @Test
    void read_refinement_and_planning_together() {
        figure("refinement-effectiveness", GoodEnd.UP, 12);
        figure("story-rejection", null, 10);
        leaning("l");

        // 8 of 20 needed clarification and 10 of 20 were pushed back: both more than one in five.
        assertThat(prompts().get(0))
                .isEqualTo(new Prompt(
                        "refinement-effectiveness",
                        "Read together, readiness is the topic: 12 of 20 committed items needed no further clarification,"
                                + " 10 of 20 presented ones were pushed back as unclear.",
                        "Would a criteria workshop help, or fewer items at a time?",
                        "the 2 × 2 of refinement and planning"));
        assertThat(about()).containsExactly("refinement-effectiveness", "l");
    }

    @Test
    void say_nothing_of_refinement_that_works_upstream() {
        Figure steady = new Figure(
                new Definition("refinement-effectiveness", "R", "?", "", "", "", null, 5, ""),
                Trends.weeklyShares(20, 17).get(0).reading(),
                List.of(),
                List.of());
        figures.add(steady);
        figures.add(new Figure(
                new Definition("story-rejection", "S", "?", "", "", "", null, 5, ""),
                Trends.weeklyShares(20, 2).get(0).reading(),
                List.of(),
                List.of()));

        assertThat(prompts()).isEmpty();
    }

    private static Experiment experiment(LocalDate review) {
        return new Experiment("Refine on Tuesdays", "backlog-health", LocalDate.of(2026, 3, 2), review);
    }

    @Test
    void begin_with_the_review_of_an_experiment_that_is_due() {
        changed("c");
        open = Optional.of(experiment(AS_OF));

        assertThat(prompts().get(0))
                .isEqualTo(new Prompt(
                        "experiment",
                        "The experiment \"Refine on Tuesdays\" was to be looked at on 2026-03-29.",
                        "What did you see, and do you want to keep it, change it or drop it?",
                        "the open experiment"));
        assertThat(about()).containsExactly("experiment", "c");
    }

    @Test
    void suggest_no_other_ritual_while_an_experiment_is_open() {
        signals.add(Signals.seen("g3", "Top 10 check", "SSS"));
        open = Optional.of(experiment(AS_OF.plusDays(1)));

        assertThat(prompts()).extracting(Prompt::question).containsExactly("What is behind g3?");
    }

    @Test
    void are_questions_all_of_them() {
        changed("c");
        leaning("l");
        signals.add(Signals.seen("g3", "Top 10 check", "SSS"));
        open = Optional.of(experiment(AS_OF));

        assertThat(prompts()).extracting(Prompt::question).allMatch(question -> question.endsWith("?"));
    }
}
