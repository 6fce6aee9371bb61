package org.sprinthealth.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sprinthealth.coaching.Pattern.Advice;
import org.sprinthealth.fixtures.Signals;
import org.sprinthealth.readings.Signal.Occurrence;

class PatternTest {
    private static Pattern of(String sprints) {
        return Pattern.of(List.of(Signals.seen("g3", "Top 10 check", sprints))).get(0);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "SSSS, REPEATED",
        "SSS-, REPEATED",
        "-SSS, REPEATED",
        "S-SS, REPEATED",
        "SSS, REPEATED",
        "SS--, TWICE",
        "SS, TWICE",
        "S---, ONCE",
        "---S, ONCE",
        "S, ONCE",
        "----, NOT_SEEN",
        "-, NOT_SEEN"
    })
    void is_repeated_when_seen_in_three_of_the_last_four(String sprints, Advice advice) {
        assertThat(of(sprints).advice()).isEqualTo(advice);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "SSS---, STEP_BACK",
        "SSS-----, STEP_BACK",
        "SSS--, TWICE",
        "S-SS---, STEP_BACK",
        "SSS---S, ONCE",
        "SS----, NOT_SEEN",
        "SSS---SSS, REPEATED"
    })
    void lets_a_ritual_rest_when_not_seen_for_three_sprints_after_it_was_repeated(String sprints, Advice advice) {
        assertThat(of(sprints).advice()).isEqualTo(advice);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "S?SS, REPEATED",
        "SS?S, REPEATED",
        "SS?-, TWICE",
        "SSS??, TWICE",
        "SSS???, ONCE",
        "SSS????, NO_DATA",
        "????, NO_DATA",
        "?, NO_DATA"
    })
    void takes_a_sprint_without_data_for_no_evidence_that_keeps_its_place(String sprints, Advice advice) {
        assertThat(of(sprints).advice()).isEqualTo(advice);
    }

    @Test
    void steps_back_after_three_sprints_with_data_only() {
        assertThat(of("SSS-?-").advice()).isEqualTo(Advice.ONCE);
        assertThat(of("SSS-?--").advice()).isEqualTo(Advice.STEP_BACK);
        assertThat(of("SSS-?-?-").advice()).isEqualTo(Advice.STEP_BACK);
    }

    @Test
    void passes_over_what_is_never_a_headline() {
        assertThat(Pattern.of(List.of(Signals.seen("g7", "So what?", ""), Signals.seen("g1", "Pruning", "S"))))
                .extracting(pattern -> pattern.signal().figure().definition().id())
                .containsExactly("g1");
    }

    @Test
    void tells_in_how_many_of_the_last_four_it_was_seen() {
        assertThat(of("SSS-SS").seenLately()).isEqualTo(3);
        assertThat(of("S?").seenLately()).isEqualTo(1);
    }

    @Test
    void shows_the_last_so_many_sprints() {
        assertThat(of("SS-?SS---S").lately(8))
                .extracting(Occurrence::period)
                .startsWith("Sprint 3")
                .hasSize(8);
        assertThat(of("S-").lately(8)).hasSize(2);
    }

    @Test
    void says_what_follows_in_words() {
        assertThat(Advice.REPEATED.inWords()).isEqualTo("repeated: its ritual is worth a try");
        assertThat(Advice.ONCE.inWords()).isEqualTo("seen once: let it be");
        assertThat(Advice.STEP_BACK.inWords()).isEqualTo("not seen for three sprints: step back, its ritual may rest");
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void is_never_repeated_by_sprints_without_data(long seed) {
        String sprints = new Random(seed)
                .ints(12, 0, 3)
                .mapToObj(letter -> "S-?".substring(letter, letter + 1))
                .collect(Collectors.joining());

        // Had those sprints been quiet instead, nothing more would be repeated.
        assertThat(of(sprints).isRepeated())
                .isEqualTo(of(sprints.replace('?', '-')).isRepeated());
        assertThat(of(sprints).isRepeated()).isEqualTo(of(sprints).seenLately() >= 3);
    }
}
