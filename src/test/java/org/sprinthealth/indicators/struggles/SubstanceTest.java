package org.sprinthealth.indicators.struggles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sprinthealth.fixtures.Items.story;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sprinthealth.facts.Comments;
import org.sprinthealth.facts.Level;
import org.sprinthealth.facts.State;
import org.sprinthealth.facts.Timeline;
import org.sprinthealth.facts.Timeline.Version;
import org.sprinthealth.fixtures.Items;
import org.sprinthealth.fixtures.Times;

class SubstanceTest {
    private static final Instant FIRST = Times.at("2026-03-01");
    private static final Instant SECOND = Times.at("2026-03-05");

    private static Items rested() {
        return story("A-1").points("3").priority("High").parent("E-1").level(2).text("as it was");
    }

    private static Instant lastChange(Items before, Items now) {
        Timeline item = new Timeline(
                "A-1", List.of(new Version(FIRST, before.build(), true), new Version(SECOND, now.build(), true)));
        return Substance.of(item).lastUpTo(SECOND);
    }

    private static Stream<Items> changed() {
        return Stream.of(
                rested().called("Another title"),
                rested().type("Bug", Level.STANDARD),
                rested().state(State.REFINING),
                rested().points("5"),
                story("A-1").priority("High").parent("E-1").level(2).text("as it was"),
                rested().priority("Low"),
                rested().parent("E-2"),
                rested().level(3),
                rested().text("as it is"));
    }

    @ParameterizedTest
    @MethodSource("changed")
    void a_change_of_what_is_wanted_is_one_of_substance(Items now) {
        assertThat(lastChange(rested(), now)).isEqualTo(SECOND);
        assertThat(lastChange(now, rested())).isEqualTo(SECOND);
    }

    private static Stream<Items> untouched() {
        return Stream.of(
                rested().points("3.0"),
                rested().rank("z"),
                rested().labels("later"),
                rested().linked("outward:Blocks", "B-1"),
                rested().comments(new Comments(1, 1, null)),
                rested().flagged());
    }

    @ParameterizedTest
    @MethodSource("untouched")
    void a_new_rank_label_link_comment_or_flag_is_none(Items now) {
        assertThat(lastChange(rested(), now)).isEqualTo(FIRST);
    }

    @Test
    void an_estimate_of_0_is_not_none() {
        assertThat(lastChange(story("A-1"), story("A-1").points("0"))).isEqualTo(SECOND);
        assertThat(lastChange(story("A-1"), story("A-1").labels("later"))).isEqualTo(FIRST);
    }

    @Test
    void a_change_after_the_moment_is_not_known_at_it() {
        Timeline item = new Timeline(
                "A-1",
                List.of(
                        new Version(FIRST, rested().build(), true),
                        new Version(SECOND, rested().points("5").build(), true)));
        assertThat(Substance.of(item).lastUpTo(SECOND.minusSeconds(1))).isEqualTo(FIRST);
    }

    @Test
    void before_it_was_first_seen_an_item_rested_since_its_last_update() {
        Items updated = rested().updated("2025-07-01");
        assertThat(lastChange(updated, updated)).isEqualTo(Times.at("2025-07-01"));
        Items later = rested().updated("2026-03-09");
        assertThat(lastChange(later, later)).isEqualTo(FIRST);
    }
}
