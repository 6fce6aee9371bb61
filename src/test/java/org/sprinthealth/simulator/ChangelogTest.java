package org.sprinthealth.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sprinthealth.delivery.Ledger;
import org.sprinthealth.delivery.LedgerEntry;
import org.sprinthealth.delivery.SprintLedger;
import org.sprinthealth.facts.FileReceipt;
import org.sprinthealth.facts.Moment;
import org.sprinthealth.facts.Snapshot;
import org.sprinthealth.facts.TeamHistory;
import org.sprinthealth.fixtures.Teams;
import org.sprinthealth.history.Database;
import org.sprinthealth.history.History;
import org.sprinthealth.readings.Grade;

/** The same tracker told by nights, by changelogs, and by both: the ledgers are the true ones each time. */
class ChangelogTest {
    @TempDir
    static Path state;

    private static Database database;
    private static History history;

    @BeforeAll
    static void open() {
        database = Database.in(state);
        history = new History(database);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    static List<Team> teams() {
        return Stream.concat(DemoPortfolio.teams().stream(), OddTeams.teams().stream())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("teams")
    void one_export_with_changelogs_tells_every_sprint_exactly(Team team) {
        Looks looks = new Looks(team);
        String id = team.id() + "-once";
        store(id, looks, looks.withChangelogs(asOf(team)));
        List<Ledger> ledgers = ledgers(id, team);
        assertThat(ledgers).extracting(TrueLedgers::of).isEqualTo(team.truth().ledgers(asOf(team)));
        assertThat(ledgers)
                .allMatch(ledger -> ledger.grade() == Grade.A
                        && ledger.notes().stream().noneMatch(note -> note.contains("export")));
        assertThat(ledgers)
                .flatExtracting(Ledger::entries)
                .extracting(LedgerEntry::when)
                .hasOnlyElementsOfType(Moment.Exact.class);
    }

    @ParameterizedTest
    @MethodSource("teams")
    void nights_tell_the_same(Team team) {
        Looks looks = new Looks(team);
        String id = team.id() + "-nightly";
        team.exportedDays().forEach(day -> store(id, looks, looks.night(Iteration.endOf(day, team.zone()))));
        List<Ledger> ledgers = ledgers(id, team);
        assertThat(ledgers).extracting(TrueLedgers::of).isEqualTo(team.truth().ledgers(asOf(team)));
        assertThat(ledgers).extracting(Ledger::grade).doesNotContain(Grade.A);
    }

    @ParameterizedTest
    @MethodSource("teams")
    void nights_and_a_changelog_each_friday_tell_the_same(Team team) {
        Looks looks = new Looks(team);
        String id = team.id() + "-both";
        for (LocalDate day : team.exportedDays()) {
            Instant night = Iteration.endOf(day, team.zone());
            boolean friday = day.getDayOfWeek() == DayOfWeek.FRIDAY;
            store(id, looks, friday ? looks.withChangelogs(night) : looks.night(night));
        }
        List<Ledger> ledgers = ledgers(id, team);
        assertThat(ledgers).extracting(TrueLedgers::of).isEqualTo(team.truth().ledgers(asOf(team)));
        Instant newest = history.load(id, asOf(team)).exactUntil(Set.of()).orElseThrow();
        assertThat(ledgers)
                .allMatch(ledger ->
                        (ledger.grade() == Grade.A) == !ledger.sprint().end().isAfter(newest));
    }

    private static void store(String id, Looks looks, Snapshot night) {
        FileReceipt receipt = new FileReceipt(
                "export",
                night.files().get(0),
                "simulated",
                FileReceipt.Verdict.ACCEPTED,
                night.at(),
                night.scope(),
                night.items().size(),
                night.items().size(),
                0,
                0,
                List.of());
        history.store(id, night, looks.sprints(night.at()), List.of(receipt), List.of());
    }

    private static List<Ledger> ledgers(String id, Team team) {
        TeamHistory known = history.load(id, asOf(team));
        return SprintLedger.closed(
                known, Teams.apollo().zone(team.zone().getId()).build(), asOf(team));
    }

    private static Instant asOf(Team team) {
        return Iteration.endOf(DemoPortfolio.AS_OF, team.zone());
    }
}
