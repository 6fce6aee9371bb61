package org.sprinthealth.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArrivalTest {
    @ParameterizedTest
    @CsvSource({
        "week.zip, true",
        "week.zip/backlog.csv, true",
        "week.zip/backlog.xlsx/Sprint 1, true",
        "week.zip.csv, false",
        "last week.zip, false"
    })
    void is_called_by_its_name_and_by_those_of_its_parts(String reported, boolean called) {
        Arrival arrival = new Arrival("apollo", "week.zip", "00", Instant.parse("2026-03-20T20:00:00Z"), 1);

        assertThat(arrival.isCalled(reported)).isEqualTo(called);
    }
}
