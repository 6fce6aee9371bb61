package org.sprinthealth.indicators.struggles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sprinthealth.indicators.struggles.Struggling.decisions;
import static org.sprinthealth.indicators.struggles.Struggling.delivered;
import static org.sprinthealth.indicators.struggles.Struggling.ranked;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sprinthealth.facts.Decision;
import org.sprinthealth.facts.Decision.Kind;
import org.sprinthealth.fixtures.Histories;

/** Sprints of a day each, on the days from Monday 2 March 2026 on, with an export every night. */
class TradeOffTest {
    private final Histories history = Histories.nightly("2026-03-01", "2026-03-20");

    private void sprint(int day, boolean added) {
        String name = "S" + day;
        String date = "2026-03-%02d".formatted(day);
        history.sprint(name, date + "T09:00", "2026-03-%02d".formatted(day + 1) + "T17:00")
                .from(date, ranked(day).in(name));
        if (added) {
            history.from(
                    "2026-03-%02d".formatted(day + 1) + "T12:00",
                    ranked(50 + day).in(name));
        }
    }

    private List<TradeOff> tradeOffs() {
        return TradeOff.in(delivered(history, "2026-03-20"));
    }

    private static Decision dropped(@Nullable String whatDrops, @Nullable String why) {
        return new Decision(LocalDate.parse("2026-03-03"), "B-1", Kind.TRADE_OFF, why, whatDrops, null);
    }

    @Test
    void shows_sprints_to_which_anything_was_added_the_newest_first() {
        sprint(2, true);
        sprint(4, false);
        sprint(9, true);
        assertThat(tradeOffs()).extracting(TradeOff::sprint).containsExactly("S9", "S2");
    }

    @Test
    void shows_the_last_eight_sprints() {
        for (int day = 2; day <= 18; day += 2) {
            sprint(day, true);
        }
        assertThat(tradeOffs())
                .extracting(TradeOff::sprint)
                .containsExactly("S18", "S16", "S14", "S12", "S10", "S8", "S6", "S4");
    }

    @Test
    void says_of_a_decision_what_drops_else_why_else_when() {
        sprint(2, true);
        history.with(
                decisions(List.of(dropped("the print-out", "no time"), dropped(null, "no time"), dropped(null, null))));
        assertThat(tradeOffs())
                .extracting(TradeOff::decided)
                .containsExactly(List.of("the print-out", "no time", "a trade-off of 2026-03-03"));
    }

    @Test
    void is_balanced_by_what_was_removed_or_by_a_decision() {
        assertThat(new TradeOff("S1", List.of("A-1"), List.of(), List.of()).isBalanced())
                .isFalse();
        assertThat(new TradeOff("S1", List.of("A-1"), List.of("A-2"), List.of()).isBalanced())
                .isTrue();
        assertThat(new TradeOff("S1", List.of("A-1"), List.of(), List.of("no time")).isBalanced())
                .isTrue();
    }
}
