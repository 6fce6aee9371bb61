package org.sprinthealth.readings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class WeekTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private static Week week(String instant) {
        return Week.of(Instant.parse(instant), BERLIN);
    }

    @Test
    void begins_on_monday_in_the_teams_zone() {
        assertThat(week("2026-03-01T22:59:59Z").label()).isEqualTo("2026-W09");
        assertThat(week("2026-03-01T23:00:00Z").label()).isEqualTo("2026-W10");
    }

    @Test
    void belongs_to_the_year_of_its_thursday() {
        assertThat(week("2026-01-01T12:00:00Z").label()).isEqualTo("2026-W01");
        assertThat(week("2027-01-03T12:00:00Z").label()).isEqualTo("2026-W53");
    }

    @Test
    void is_an_hour_shorter_when_clocks_go_forward() {
        Week week = week("2026-03-29T12:00:00Z");

        assertThat(week.start(BERLIN)).isEqualTo("2026-03-22T23:00:00Z");
        assertThat(week.end(BERLIN)).isEqualTo("2026-03-29T21:59:59Z");
    }

    @Test
    void lists_the_last_few_from_the_first_known_on() {
        Week last = week("2026-03-04T12:00:00Z");

        assertThat(Week.upTo(last, 26, last.previous()))
                .extracting(Week::label)
                .containsExactly("2026-W09", "2026-W10");
        assertThat(Week.upTo(last, 2, week("2025-01-01T12:00:00Z"))).hasSize(2);
        assertThat(Week.upTo(last, 26, last.next())).isEmpty();
    }
}
