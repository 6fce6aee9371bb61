package org.sprinthealth.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sprinthealth.fixtures.Teams;
import org.sprinthealth.intake.table.PartName;

class ExportInstantTest {
    private static final Instant MODIFIED = Instant.parse("2026-04-01T10:00:00Z");
    private static final Instant UPDATED = Instant.parse("2026-03-30T08:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "apollo-2026-03-14.csv, 2026-03-14T22:59:59Z",
        "apollo_20260314.csv.gz, 2026-03-14T22:59:59Z",
        "2026-03-14 (1).csv, 2026-03-14T22:59:59Z",
        "14.03.2026 Export.csv, 2026-03-14T22:59:59Z",
        "apollo-2026-03-14T18-30.csv, 2026-03-14T17:30:00Z",
        "apollo 2026-03-14 18.30.05.csv, 2026-03-14T17:30:05Z",
        "Jira 2026-03-14T18_30_05+0100.csv, 2026-03-14T17:30:05Z",
        "issues_job12_20260314183005.csv, 2026-03-14T17:30:05Z",
        "2026-03-14T17:30:05Z.csv, 2026-03-14T17:30:05Z",
        "summer-2026-07-14.csv, 2026-07-14T21:59:59Z"
    })
    void is_what_the_files_name_says(String name, Instant expected) {
        assertThat(of(name, UPDATED).at()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Jira.csv", "sprint-12.csv", "2026-02-30.csv", "04-05-2026.csv", "123420260314567.csv"})
    void is_the_newest_update_where_the_name_has_no_date(String name) {
        assertThat(of(name, UPDATED).at()).isEqualTo(UPDATED);
    }

    @Test
    void is_the_files_own_time_for_want_of_any_other() {
        assertThat(of("Jira.csv", null))
                .isEqualTo(new ExportInstant(
                        MODIFIED,
                        "Taken 2026-04-01 12:00:00 (Europe/Berlin): the file's own time, for want of any other."));
    }

    @Test
    void is_what_the_name_of_an_entry_says_before_that_of_its_archive() {
        assertThat(of("apollo-2026-03-31.zip", "jira-2026-03-14.csv", null).at())
                .isEqualTo(Instant.parse("2026-03-14T22:59:59Z"));
        assertThat(of("apollo-2026-03-31.zip", "jira.csv", null).at()).isEqualTo(Instant.parse("2026-03-31T21:59:59Z"));
    }

    private static ExportInstant of(String name, @Nullable Instant updated) {
        return of(name, "", updated);
    }

    private static ExportInstant of(String name, String entry, @Nullable Instant updated) {
        Arrival arrival = new Arrival("apollo", name, "00", MODIFIED, 1);
        return ExportInstant.of(
                arrival,
                new PartName(entry, ""),
                updated,
                Teams.apollo().zone("Europe/Berlin").build());
    }
}
