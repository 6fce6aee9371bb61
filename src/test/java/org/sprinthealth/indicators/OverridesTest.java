package org.sprinthealth.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sprinthealth.fixtures.Items.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sprinthealth.delivery.Delivered;
import org.sprinthealth.facts.Contracts;
import org.sprinthealth.facts.ItemOverride;
import org.sprinthealth.facts.State;
import org.sprinthealth.facts.Verdicts;
import org.sprinthealth.fixtures.Histories;
import org.sprinthealth.fixtures.Items;
import org.sprinthealth.fixtures.Teams;
import org.sprinthealth.fixtures.Times;
import org.sprinthealth.readings.Figure;
import org.sprinthealth.readings.Point;
import org.sprinthealth.readings.Reading;
import org.sprinthealth.readings.Reading.NoData;
import org.sprinthealth.readings.Reading.Share;
import org.sprinthealth.readings.Verdict;

/**
 * Exports run from Monday 2 to Sunday 29 March 2026: of five items in the backlog, A-1 and A-2 are clear. S1 and S2 each begin
 * with five items, of which A-6 needed clarification in both.
 */
class OverridesTest {
    private static final LocalDate MARCH_15 = LocalDate.of(2026, 3, 15);

    private final List<ItemOverride> typed = new ArrayList<>();

    private OverridesTest says(String item, boolean counts, LocalDate from) {
        typed.add(ItemOverride.of("backlog-health", item, counts, "we talked about it", from));
        return this;
    }

    private OverridesTest saysOf(String sprint, String item, boolean counts) {
        typed.add(new ItemOverride(
                "refinement-effectiveness", sprint, item, counts, "", MARCH_15, MARCH_15.plusDays(180)));
        return this;
    }

    private Delivered delivered(Histories history, String asOf) {
        return Delivered.of(
                history.with(Contracts.NONE.with(new Verdicts(typed, Map.of()))).build(),
                Teams.apollo().build(),
                Times.endOf(LocalDate.parse(asOf)));
    }

    private static Histories backlog() {
        Histories history = Histories.nightly("2026-03-02", "2026-03-29");
        IntStream.rangeClosed(1, 5)
                .forEach(i -> history.from("2026-03-02", ranked("A-" + i, i).level(i <= 2 ? 3 : 1)));
        return history.moved("A-3", "B-3").from("2026-03-20", ranked("B-3", 3).level(1));
    }

    private static Histories sprints() {
        Histories history = Histories.nightly("2026-03-02", "2026-03-29")
                .sprint("S1", "2026-03-02T09:00", "2026-03-13T17:00")
                .sprint("S2", "2026-03-16T09:00", "2026-03-27T17:00");
        IntStream.rangeClosed(6, 10)
                .forEach(i -> history.from("2026-03-02", committed("A-" + i, "S1"))
                        .from("2026-03-14", committed("A-" + i, "S1", "S2")));
        return history.from("2026-03-05", committed("A-6", "S1").state(State.CLARIFY))
                .from("2026-03-06", committed("A-6", "S1"))
                .from("2026-03-18", committed("A-6", "S1", "S2").state(State.CLARIFY));
    }

    private static Items ranked(String key, int place) {
        return story(key).rank("i%03d:".formatted(place));
    }

    private static Items committed(String key, String... sprints) {
        return story(key).in(sprints).state(State.READY).level(3);
    }

    private Figure health(String asOf) {
        return new BacklogHealth().read(delivered(backlog(), asOf));
    }

    private Figure refinement() {
        return new RefinementEffectiveness().read(delivered(sprints(), "2026-03-29"));
    }

    private static String said(Reading reading) {
        return reading instanceof Share share
                ? share.matching() + " of " + share.of()
                : ((NoData) reading).reason().inWords();
    }

    private static List<String> trend(Figure figure) {
        return figure.trend().stream()
                .map(Point::reading)
                .map(OverridesTest::said)
                .toList();
    }

    private static Verdict verdict(Figure figure, String key) {
        return figure.items().stream()
                .filter(item -> item.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void win_over_the_verdict_and_count_in_the_share() {
        Figure figure = says("A-4", true, MARCH_15).health("2026-03-29");

        assertThat(said(figure.current())).isEqualTo("3 of 5");
        assertThat(verdict(figure, "A-4").verdict()).isEqualTo("yes, overruled");
        assertThat(verdict(figure, "A-4").reason())
                .startsWith("overruled on 2026-03-15: we talked about it (was level 1, ");
        assertThat(verdict(figure, "A-1").verdict()).isEqualTo("level 3");
    }

    @Test
    void can_take_an_item_out() {
        Figure figure = says("A-1", false, MARCH_15).health("2026-03-29");

        assertThat(said(figure.current())).isEqualTo("1 of 5");
        assertThat(verdict(figure, "A-1").verdict()).isEqualTo("no, overruled");
    }

    @Test
    void are_counted_in_the_evidence() {
        Figure figure = says("A-4", true, MARCH_15).says("A-1", false, MARCH_15).health("2026-03-29");

        assertThat(((Share) figure.current()).evidence().notes()).startsWith("2 of 5 verdicts overruled by people");
        assertThat(Overrides.usedIn(figure)).isEqualTo(2);
    }

    @Test
    void that_agree_change_nothing() {
        Figure plain = health("2026-03-29");

        assertThat(says("A-1", true, MARCH_15).says("A-4", false, MARCH_15).health("2026-03-29"))
                .isEqualTo(plain);
    }

    @Test
    void hold_in_the_weeks_since_they_were_typed_and_in_no_earlier_one() {
        assertThat(trend(health("2026-03-29"))).containsExactly("2 of 5", "2 of 5", "2 of 5", "2 of 5");
        assertThat(trend(says("A-4", true, MARCH_15).health("2026-03-29")))
                .containsExactly("2 of 5", "3 of 5", "3 of 5", "3 of 5");
    }

    @Test
    void that_expired_leave_the_weeks_in_which_they_held_as_they_were_read() {
        typed.add(new ItemOverride("backlog-health", null, "A-4", true, "", MARCH_15, LocalDate.of(2026, 3, 22)));

        assertThat(trend(health("2026-03-29"))).containsExactly("2 of 5", "3 of 5", "2 of 5", "2 of 5");
    }

    @Test
    void that_are_to_come_do_not_count_yet() {
        assertThat(said(says("A-4", true, LocalDate.of(2026, 3, 30))
                        .health("2026-03-29")
                        .current()))
                .isEqualTo("2 of 5");
    }

    @Test
    void of_another_figure_or_another_item_change_nothing() {
        typed.add(ItemOverride.of("story-rejection", "A-4", true, "", MARCH_15));

        assertThat(said(says("C-1", true, MARCH_15).health("2026-03-29").current()))
                .isEqualTo("2 of 5");
    }

    @Test
    void follow_the_newest_of_several_whatever_their_order() {
        says("A-4", false, MARCH_15.plusDays(1)).says("A-4", true, MARCH_15);

        assertThat(said(health("2026-03-29").current())).isEqualTo("2 of 5");
    }

    @Test
    void follow_an_item_to_its_new_key() {
        Figure figure = says("A-3", true, MARCH_15).health("2026-03-29");

        assertThat(said(figure.current())).isEqualTo("3 of 5");
        assertThat(verdict(figure, "B-3").verdict()).isEqualTo("yes, overruled");
    }

    @Test
    void of_one_sprint_hold_for_that_sprint_alone_and_in_every_later_edition() {
        assertThat(trend(refinement())).containsExactly("4 of 5", "4 of 5");
        assertThat(trend(saysOf("S1", "A-6", true).refinement())).containsExactly("5 of 5", "4 of 5");
    }

    @Test
    void of_the_newest_sprint_change_its_reading() {
        Figure figure = saysOf("S2", "A-6", true).refinement();

        assertThat(said(figure.current())).isEqualTo("5 of 5");
        assertThat(((Share) figure.current()).evidence().notes())
                .startsWith("1 of 5 verdicts overruled by people", "1 needed clarification, 0 likely, 0 possibly");
        assertThat(verdict(figure, "A-6").verdict()).isEqualTo("yes, overruled");
    }
}
