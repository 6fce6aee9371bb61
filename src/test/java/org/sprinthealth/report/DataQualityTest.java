package org.sprinthealth.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sprinthealth.fixtures.Items.story;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sprinthealth.delivery.SprintLedger;
import org.sprinthealth.facts.FileReceipt;
import org.sprinthealth.facts.FileReceipt.Verdict;
import org.sprinthealth.facts.Notes;
import org.sprinthealth.facts.Rejected;
import org.sprinthealth.facts.Scope;
import org.sprinthealth.facts.TeamHistory;
import org.sprinthealth.fixtures.Histories;
import org.sprinthealth.fixtures.Teams;
import org.sprinthealth.report.TeamReport.Check;

class DataQualityTest {
    private static final ZoneId ZONE = ZoneOffset.UTC;
    private static final Instant AS_OF = Instant.parse("2026-03-13T23:59:59Z");

    @Test
    void lists_every_check_even_where_it_found_nothing() {
        List<Check> checks = of(TeamHistory.empty(), List.of(), List.of());

        assertThat(checks)
                .hasSize(12)
                .allSatisfy(check -> assertThat(check.count()).isZero());
    }

    @Test
    void names_the_working_days_without_an_export_and_leaves_weekends_out() {
        TeamHistory history = Histories.nightly("2026-03-02", "2026-03-13")
                .missing("2026-03-05", "2026-03-07")
                .from("2026-03-02", story("A-1"))
                .build();

        Check check = check("Working days without an export", of(history, List.of(), List.of()));

        assertThat(check.count()).isEqualTo(1);
        assertThat(check.items()).isEqualTo("2026-03-05");
    }

    @Test
    void misses_no_night_that_changelogs_tell_of() {
        TeamHistory history = Histories.nightly("2026-03-02", "2026-03-13")
                .missing("2026-03-05", "2026-03-11")
                .from("2026-03-02", story("A-1"))
                .told("2026-03-09")
                .build();

        assertThat(check("Working days without an export", of(history, List.of(), List.of()))
                        .items())
                .isEqualTo("2026-03-11");
    }

    @Test
    void counts_the_items_of_each_status_without_a_mapping() {
        TeamHistory history = Histories.nightly("2026-03-02", "2026-03-03")
                .from("2026-03-02", story("A-1").unmapped("Parked"))
                .from("2026-03-02", story("A-2").unmapped("Parked"))
                .from("2026-03-02", story("A-3"))
                .build();

        assertThat(check("Statuses without a mapping", of(history, List.of(), List.of()))
                        .items())
                .isEqualTo("Parked (2)");
    }

    @Test
    void names_nights_on_which_an_export_showed_only_a_part() {
        TeamHistory history = Histories.nightly("2026-03-02", "2026-03-04")
                .filtered("2026-03-03")
                .from("2026-03-02", story("A-1"))
                .build();

        assertThat(check("Exports that show only part of the backlog", of(history, List.of(), List.of()))
                        .items())
                .isEqualTo("2026-03-03");
    }

    @Test
    void gives_file_and_line_of_rows_that_could_not_be_used_and_shortens_a_long_list() {
        List<Rejected> rejected = IntStream.rangeClosed(2, 15)
                .mapToObj(line -> new Rejected("jira.csv", line, null, "no key", "Export all fields"))
                .toList();

        Check check = check("Rows that could not be used", of(TeamHistory.empty(), List.of(), rejected));

        assertThat(check.count()).isEqualTo(14);
        assertThat(check.items()).startsWith("jira.csv:2, jira.csv:3").endsWith("jira.csv:13 and 2 more");
    }

    @Test
    void suspects_an_export_of_exactly_a_thousand_rows() {
        FileReceipt receipt = new FileReceipt(
                "jira.csv", "00", "Jira CSV", Verdict.ACCEPTED, AS_OF, Scope.FULL, 1000, 1000, 0, 0, List.of());

        assertThat(check("Exports of exactly 1,000 rows", of(TeamHistory.empty(), List.of(receipt), List.of()))
                        .items())
                .isEqualTo("jira.csv");
    }

    @Test
    void names_items_that_were_done_before_their_sprint_started() {
        TeamHistory history = Histories.nightly("2026-03-02", "2026-03-13")
                .sprint("Sprint 1", "2026-03-04", "2026-03-12")
                .from("2026-03-02", story("A-1").in("Sprint 1").done("2026-03-02T10:00"))
                .from("2026-03-02", story("A-2").in("Sprint 1"))
                .build();

        assertThat(check("Items done before their sprint started", of(history, List.of(), List.of()))
                        .items())
                .isEqualTo("A-1 in Sprint 1");
    }

    private static List<Check> of(TeamHistory history, List<FileReceipt> files, List<Rejected> rejected) {
        return DataQuality.of(
                history,
                files,
                rejected,
                Notes.NONE,
                SprintLedger.closed(history, Teams.apollo().build(), AS_OF),
                ZONE,
                AS_OF);
    }

    private static Check check(String name, List<Check> checks) {
        return checks.stream()
                .filter(check -> check.check().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
