package org.sprinthealth.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sprinthealth.facts.ItemOverride;
import org.sprinthealth.fixtures.Definitions;
import org.sprinthealth.indicators.Overrides.Overruled;
import org.sprinthealth.readings.Evidence;
import org.sprinthealth.readings.Figure;
import org.sprinthealth.readings.Grade;
import org.sprinthealth.readings.Point;
import org.sprinthealth.readings.Reading;
import org.sprinthealth.readings.Reading.Share;
import org.sprinthealth.readings.Verdict;

class OverridesTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 29);
    private static final LocalDate FROM = LocalDate.of(2026, 3, 1);
    private static final Evidence EVIDENCE = new Evidence(Grade.B, List.of("approximate order"));

    /** Two of three are clear. */
    private static final Share SHARE = new Share(2, 3, EVIDENCE);

    private static final List<Verdict> ITEMS = List.of(
            new Verdict("A-1", true, "level 3", "two criteria"),
            new Verdict("A-2", true, "level 3", "a scenario"),
            new Verdict("A-3", false, "level 1", "a heading only"));
    private static final Point BEFORE = new Point("2026-W12", Instant.EPOCH, new Share(1, 3, EVIDENCE));
    private static final Point NOW = new Point("2026-W13", Instant.EPOCH.plusSeconds(1), SHARE);
    private static final Figure FIGURE = figure(SHARE);

    private static Figure figure(Reading current) {
        return new Figure(Definitions.BACKLOG_HEALTH, current, List.of(BEFORE, NOW), ITEMS);
    }

    private static ItemOverride says(String item, boolean counts) {
        return ItemOverride.of("backlog-health", item, counts, "we talked about it", FROM);
    }

    private static Overruled of(ItemOverride... typed) {
        return Overrides.of(FIGURE, List.of(typed), AS_OF);
    }

    private static Share share(Overruled overruled) {
        return (Share) overruled.figure().current();
    }

    @Test
    void win_over_the_verdict_and_count_in_the_share() {
        Overruled overruled = of(says("A-3", true));

        assertThat(share(overruled).matching()).isEqualTo(3);
        assertThat(overruled.figure().items().get(2))
                .isEqualTo(new Verdict(
                        "A-3",
                        true,
                        "yes, overruled",
                        "overruled on 2026-03-01: we talked about it (was level 1, a heading only)"));
        assertThat(overruled.figure().items().subList(0, 2)).isEqualTo(ITEMS.subList(0, 2));
    }

    @Test
    void can_take_an_item_out() {
        Overruled overruled = of(says("A-1", false));

        assertThat(share(overruled).matching()).isEqualTo(1);
        assertThat(share(overruled).of()).isEqualTo(3);
        assertThat(overruled.figure().items().get(0).verdict()).isEqualTo("no, overruled");
    }

    @Test
    void are_counted_in_the_evidence() {
        assertThat(share(of(says("A-3", true))).evidence())
                .isEqualTo(new Evidence(Grade.B, List.of("1 of 3 verdicts overruled by people", "approximate order")));
        assertThat(share(of(says("A-3", true), says("A-1", false))).evidence().notes())
                .startsWith("2 of 3 verdicts overruled by people");
        assertThat(of(says("A-3", true), says("A-1", false)).overruled()).isEqualTo(2);
    }

    @Test
    void that_agree_change_nothing_and_are_counted_apart() {
        Overruled overruled = of(says("A-1", true), says("A-3", false));

        assertThat(overruled.figure()).isEqualTo(FIGURE);
        assertThat(overruled.confirmed()).isEqualTo(2);
        assertThat(overruled.overruled()).isZero();
    }

    @Test
    void change_the_newest_point_and_leave_earlier_ones() {
        Overruled overruled = of(says("A-3", true));

        assertThat(overruled.figure().trend())
                .containsExactly(
                        BEFORE,
                        new Point(NOW.period(), NOW.at(), overruled.figure().current()));
    }

    @Test
    void leave_a_trend_alone_whose_newest_point_is_of_another_time() {
        Figure figure = new Figure(Definitions.BACKLOG_HEALTH, SHARE, List.of(BEFORE), ITEMS);

        assertThat(Overrides.of(figure, List.of(says("A-3", true)), AS_OF)
                        .figure()
                        .trend())
                .containsExactly(BEFORE);
    }

    @Test
    void that_expired_are_ignored_and_listed() {
        ItemOverride old = ItemOverride.of("backlog-health", "A-3", true, "", AS_OF.minusDays(180));
        ItemOverride older = ItemOverride.of("backlog-health", "A-1", false, "", AS_OF.minusDays(200));

        assertThat(of(old, older)).isEqualTo(new Overruled(FIGURE, 0, 0, List.of(older, old)));
    }

    @Test
    void that_are_to_come_do_not_count_yet() {
        assertThat(of(ItemOverride.of("backlog-health", "A-3", true, "", AS_OF.plusDays(1))))
                .isEqualTo(new Overruled(FIGURE, 0, 0, List.of()));
    }

    @Test
    void of_another_figure_or_another_item_change_nothing() {
        assertThat(of(ItemOverride.of("story-rejection", "A-3", true, "", FROM), says("B-1", true)))
                .isEqualTo(new Overruled(FIGURE, 0, 0, List.of()));
    }

    @Test
    void follow_the_newest_of_several_whatever_their_order() {
        ItemOverride later = ItemOverride.of("backlog-health", "A-3", false, "", FROM.plusDays(1));

        assertThat(share(of(says("A-3", true), later)).matching()).isEqualTo(2);
        assertThat(share(of(later, says("A-3", true))).matching()).isEqualTo(2);
    }

    @Test
    void need_no_reason() {
        ItemOverride silent = ItemOverride.of("backlog-health", "A-3", true, " ", FROM);

        assertThat(of(silent).figure().items().get(2).reason())
                .isEqualTo("overruled on 2026-03-01 (was level 1, a heading only)");
    }

    @Test
    void leave_a_figure_that_is_no_share() {
        Figure amount = figure(new Reading.Amount(BigDecimal.TEN, "items", EVIDENCE));

        assertThat(Overrides.of(amount, List.of(says("A-3", true)), AS_OF).figure())
                .isEqualTo(amount);
    }

    @Test
    void work_on_a_figure_that_lists_its_numerator_only() {
        // Two of seven were carried over, and only those are listed.
        Figure carried =
                new Figure(Definitions.BACKLOG_HEALTH, new Share(2, 7, EVIDENCE), List.of(), ITEMS.subList(0, 2));

        Reading current = Overrides.of(carried, List.of(says("A-1", false)), AS_OF)
                .figure()
                .current();
        assertThat(((Share) current).matching()).isEqualTo(1);
        assertThat(((Share) current).of()).isEqualTo(7);
    }
}
