package org.sprinthealth.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ItemOverrideTest {
    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final ItemOverride OVERRIDE = ItemOverride.of("backlog-health", "A-1", true, "", FROM);

    @Test
    void expires_after_180_days() {
        assertThat(OVERRIDE.expires()).isEqualTo(LocalDate.of(2026, 6, 30));
    }

    @Test
    void holds_from_its_first_day_to_the_one_before_it_expires() {
        assertThat(OVERRIDE.holdsOn(FROM.minusDays(1))).isFalse();
        assertThat(OVERRIDE.holdsOn(FROM)).isTrue();
        assertThat(OVERRIDE.holdsOn(LocalDate.of(2026, 6, 29))).isTrue();
        assertThat(OVERRIDE.holdsOn(LocalDate.of(2026, 6, 30))).isFalse();
    }

    @Test
    void is_expired_once_it_no_longer_holds_and_not_before_it_does() {
        assertThat(OVERRIDE.isExpiredOn(FROM.minusDays(1))).isFalse();
        assertThat(OVERRIDE.isExpiredOn(LocalDate.of(2026, 6, 29))).isFalse();
        assertThat(OVERRIDE.isExpiredOn(LocalDate.of(2026, 6, 30))).isTrue();
    }

    @Test
    void never_expires_before_it_begins() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ItemOverride("backlog-health", null, "A-1", true, "", FROM, FROM))
                .withMessage("the override of A-1 from 2026-01-01 expires on 2026-01-01, before it begins");
    }
}
