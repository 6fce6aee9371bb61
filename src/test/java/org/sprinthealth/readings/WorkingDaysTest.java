package org.sprinthealth.readings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** 6 March 2026 is a Friday. */
class WorkingDaysTest {
    private static long between(String from, String to) {
        return WorkingDays.between(Instant.parse(from), Instant.parse(to), ZoneId.of("UTC"));
    }

    @Test
    void does_not_count_weekends() {
        assertThat(between("2026-03-06T17:00:00Z", "2026-03-08T23:59:59Z")).isZero();
        assertThat(between("2026-03-06T17:00:00Z", "2026-03-09T23:59:59Z")).isEqualTo(1);
        assertThat(between("2026-03-06T17:00:00Z", "2026-03-10T01:00:00Z")).isEqualTo(2);
    }

    @Test
    void are_none_within_a_day_or_backwards() {
        assertThat(between("2026-03-05T01:00:00Z", "2026-03-05T23:00:00Z")).isZero();
        assertThat(between("2026-03-05T01:00:00Z", "2026-03-02T23:00:00Z")).isZero();
    }

    @Test
    void grade_a_moment_by_the_looks_around_it() {
        Instant friday = Instant.parse("2026-03-06T23:59:59Z");

        assertThat(Grade.ofLooks(friday, Instant.parse("2026-03-09T23:59:59Z"), ZoneId.of("UTC")))
                .isEqualTo(Grade.B);
        assertThat(Grade.ofLooks(friday, Instant.parse("2026-03-10T23:59:59Z"), ZoneId.of("UTC")))
                .isEqualTo(Grade.C);
    }
}
