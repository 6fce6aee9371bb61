package org.sprinthealth.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sprinthealth.facts.ItemOverride;
import org.sprinthealth.fixtures.Definitions;
import org.sprinthealth.indicators.PleaseCheck.Agreement;
import org.sprinthealth.indicators.PleaseCheck.Answer;
import org.sprinthealth.readings.Evidence;
import org.sprinthealth.readings.Figure;
import org.sprinthealth.readings.Grade;
import org.sprinthealth.readings.Reading;
import org.sprinthealth.readings.Verdict;

class PleaseCheckTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 29);

    private static Figure figure(int items) {
        List<Verdict> verdicts = new ArrayList<>();
        for (int i = 1; i <= items; i++) {
            verdicts.add(new Verdict("A-" + i, i % 2 == 0, "level 3", ""));
        }
        return figure(verdicts);
    }

    private static Figure figure(List<Verdict> verdicts) {
        Reading share = new Reading.Share(1, 20, Evidence.of(Grade.B));
        return new Figure(Definitions.BACKLOG_HEALTH, share, List.of(), verdicts);
    }

    private static List<String> asked(Figure figure, String team, LocalDate asOf) {
        return PleaseCheck.of(figure, team, asOf).stream().map(Verdict::key).toList();
    }

    @Test
    void asks_for_five_in_the_figures_order() {
        List<String> asked = asked(figure(20), "apollo", AS_OF);

        assertThat(asked).hasSize(5).doesNotHaveDuplicates();
        assertThat(figure(20).items().stream().map(Verdict::key).filter(asked::contains))
                .isEqualTo(asked);
    }

    @Test
    void asks_for_all_where_there_are_fewer() {
        assertThat(asked(figure(3), "apollo", AS_OF)).containsExactly("A-1", "A-2", "A-3");
        assertThat(asked(figure(0), "apollo", AS_OF)).isEmpty();
    }

    @Test
    void asks_for_the_same_again_and_for_others_in_another_edition_or_team() {
        assertThat(asked(figure(20), "apollo", AS_OF)).isEqualTo(asked(figure(20), "apollo", AS_OF));
        assertThat(asked(figure(20), "apollo", AS_OF)).isNotEqualTo(asked(figure(20), "apollo", AS_OF.plusWeeks(1)));
        assertThat(asked(figure(20), "apollo", AS_OF)).isNotEqualTo(asked(figure(20), "borealis", AS_OF));
    }

    @Test
    void asks_for_the_same_whatever_the_order_of_the_items() {
        List<Verdict> reversed = new ArrayList<>(figure(20).items());
        Collections.reverse(reversed);

        assertThat(asked(figure(reversed), "apollo", AS_OF))
                .containsExactlyInAnyOrderElementsOf(asked(figure(20), "apollo", AS_OF));
    }

    @Test
    void asks_for_every_item_equally_often() {
        Map<String, Integer> times = new HashMap<>();
        for (int day = 0; day < 2000; day++) {
            asked(figure(20), "apollo", AS_OF.plusDays(day)).forEach(key -> times.merge(key, 1, Integer::sum));
        }

        // 2,000 draws of 5 from 20 are 500 each, give or take 20.
        assertThat(times.values())
                .hasSize(20)
                .allSatisfy(count -> assertThat(count).isBetween(420, 580));
    }

    @Test
    void tells_how_often_people_agreed() {
        List<Answer> answers = List.of(new Answer(true, true), new Answer(false, true), new Answer(false, false));

        assertThat(PleaseCheck.agreement(answers)).contains(new Agreement(2, 3));
        assertThat(new Agreement(2, 3).inWords()).isEqualTo("2 of 3 verdicts checked so far were right");
        assertThat(new Agreement(1, 1).inWords()).isEqualTo("1 of 1 verdict checked so far was right");
    }

    @Test
    void tells_nothing_while_nobody_answered() {
        assertThat(PleaseCheck.agreement(List.of())).isEmpty();
    }

    @Test
    void takes_overrides_of_what_was_asked_for_answers() {
        List<Verdict> asked = figure(3).items();

        // A-1 does not count by the figure, A-2 does. Nobody asked about A-9, and the last word on A-2 wins.
        assertThat(PleaseCheck.answers(
                        "backlog-health",
                        asked,
                        List.of(
                                ItemOverride.of("backlog-health", "A-2", false, "", AS_OF),
                                ItemOverride.of("backlog-health", "A-1", true, "", AS_OF),
                                ItemOverride.of("backlog-health", "A-2", true, "", AS_OF),
                                ItemOverride.of("backlog-health", "A-9", true, "", AS_OF),
                                ItemOverride.of("story-rejection", "A-3", true, "", AS_OF))))
                .containsExactly(new Answer(false, true), new Answer(true, true));
    }
}
