package org.sprinthealth.intake.cells;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sprinthealth.settings.TeamSettings.DateOrder;

class ExportDatesTest {

    @ParameterizedTest
    @CsvSource({
        "10/Jan/26 11:19 AM, 2026-01-10T11:19:00Z",
        "11/abr/26 9:33 AM, 2026-04-11T09:33:00Z",
        "26/sep/25, 2025-09-26T00:00:00Z",
        "04/ago/26, 2026-08-04T00:00:00Z",
        "03/Mär/26 12:05 AM, 2026-03-03T00:05:00Z",
        "03/März/26 12:05 PM, 2026-03-03T12:05:00Z",
        "14/févr./26 3:00 PM, 2026-02-14T15:00:00Z",
        "14/août/26 15:00, 2026-08-14T15:00:00Z",
        "05/dez/25 1:02 PM, 2025-12-05T13:02:00Z",
        "05/fev/26 1:02 p. m., 2026-02-05T13:02:00Z",
        "05/mrt/26 1:02 AM, 2026-03-05T01:02:00Z",
        "05/mei/26 1:02 AM, 2026-05-05T01:02:00Z",
        "05/gen/26 1:02 AM, 2026-01-05T01:02:00Z",
        "05/mag/26 1:02 AM, 2026-05-05T01:02:00Z",
        "7-Jul-2026 08:15, 2026-07-07T08:15:00Z",
        "2026-07-13, 2026-07-13T00:00:00Z",
        "2026-07-13 08:15, 2026-07-13T08:15:00Z",
        "2021-01-25T11:09:27.985+0800, 2021-01-25T03:09:27Z",
        "2026-07-13T08:15:30Z, 2026-07-13T08:15:30Z",
        "11/22/2025 22:48, 2025-11-22T22:48:00Z",
        "16/02/2017 15:26, 2017-02-16T15:26:00Z",
        "04.05.2026 07:00, 2026-05-04T07:00:00Z",
        "05/05/2026, 2026-05-05T00:00:00Z",
        "11/22/25 10:48:00 PM, 2025-11-22T22:48:00Z",
        "46035.5, 2026-01-13T12:00:00Z"
    })
    void reads(String text, Instant expected) {
        ExportDates dates = inUtc(null);
        assertThat(dates.instant(dates.read(text))).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"30/Feb/26", "31/04/2026", "13/13/2026", "10/Jan/26 13:19 PM", "2026-02-29", "10/Foo/26", "soon"
            })
    void takes_no_date_that_is_none(String text) {
        ExportDates dates = inUtc(null);
        assertThat(dates.isWrong(dates.read(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"04/05/2026", "12/11/2026", "11/12/2026"})
    void asks_where_a_date_has_two_readings(String text) {
        ExportDates dates = inUtc(null);
        DateCell cell = dates.read(text);
        assertThat(dates.isQuestion(cell)).isTrue();
        assertThat(dates.instant(cell)).isEmpty();
    }

    @Test
    void takes_the_order_from_another_date_of_the_file() {
        ExportDates dates = inUtc(null);
        DateCell cell = dates.read("04/05/2026");
        dates.read("11/22/2025");
        assertThat(dates.instant(cell)).contains(Instant.parse("2026-04-05T00:00:00Z"));
    }

    @Test
    void takes_the_order_that_is_declared() {
        ExportDates dates = inUtc(DateOrder.DAY_FIRST);
        assertThat(dates.instant(dates.read("04/05/2026"))).contains(Instant.parse("2026-05-04T00:00:00Z"));
        assertThat(dates.isWrong(dates.read("07/13/2026"))).isTrue();
    }

    @Test
    void asks_again_where_a_file_shows_both_orders() {
        ExportDates dates = inUtc(null);
        DateCell cell = dates.read("04/05/2026");
        dates.read("11/22/2025");
        DateCell clear = dates.read("22/11/2025");
        assertThat(dates.isQuestion(cell)).isTrue();
        assertThat(dates.instant(clear)).contains(Instant.parse("2025-11-22T00:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"29:10.8", "29:10,8", "00:10", "########"})
    void knows_what_a_spreadsheet_has_destroyed(String text) {
        assertThat(inUtc(null).read(text)).isInstanceOf(DateCell.Destroyed.class);
    }

    @Test
    void reads_an_hour_that_the_clock_change_skips_or_repeats_the_same_way_every_time() {
        ExportDates dates = new ExportDates(ZoneId.of("Europe/Berlin"), null);
        assertThat(dates.instant(dates.read("2026-03-29 02:30"))).contains(Instant.parse("2026-03-29T01:30:00Z"));
        assertThat(dates.instant(dates.read("2026-10-25 02:30"))).contains(Instant.parse("2026-10-25T00:30:00Z"));
    }

    private static ExportDates inUtc(@Nullable DateOrder order) {
        return new ExportDates(ZoneId.of("UTC"), order);
    }
}
