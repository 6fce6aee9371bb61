package org.sprinthealth.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.sprinthealth.delivery.Delivered;
import org.sprinthealth.delivery.DeliveryMetrics;
import org.sprinthealth.facts.Contracts;
import org.sprinthealth.facts.Decision;
import org.sprinthealth.facts.Feature;
import org.sprinthealth.facts.FeatureUse;
import org.sprinthealth.facts.FileReceipt;
import org.sprinthealth.facts.PlanningEntry;
import org.sprinthealth.facts.RoadmapGoal;
import org.sprinthealth.facts.Scope;
import org.sprinthealth.facts.Snapshot;
import org.sprinthealth.facts.Sprint;
import org.sprinthealth.facts.Sprint.DatesFrom;
import org.sprinthealth.facts.Wave;
import org.sprinthealth.fixtures.Tables;
import org.sprinthealth.fixtures.Teams;
import org.sprinthealth.indicators.HealthCheck;
import org.sprinthealth.indicators.struggles.Struggles;
import org.sprinthealth.readings.Figure;

/** In whatever order nights arrive, late ones and repeated ones, the history is that of an orderly arrival. */
class ArrivalOrderTest {
    private static final int NIGHTS = 12;
    private static final Instant END = Instant.parse("2026-12-31T00:00:00Z");

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

    @TestFactory
    List<DynamicTest> any_order_gives_the_orderly_history() {
        return IntStream.rangeClosed(1, 25)
                .mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> compare(seed)))
                .toList();
    }

    @TestFactory
    List<DynamicTest> any_order_of_exports_sprints_and_tables_gives_the_same_figures() {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> compareFigures(seed)))
                .toList();
    }

    private static void compareFigures(int seed) {
        List<Snapshot> nights = RandomNights.of(seed, NIGHTS);
        List<Consumer<String>> files = files(nights);
        String orderly = "all-orderly-" + seed;
        nights.forEach(night -> store(orderly, night));
        files.forEach(file -> file.accept(orderly));

        Random random = new Random(seed);
        String shuffled = "all-shuffled-" + seed;
        List<Consumer<String>> mixed = new ArrayList<>(files);
        mixed.add(team -> arrive(team, withRepeats(nights, random)));
        mixed.add(files.get(random.nextInt(files.size())));
        Collections.shuffle(mixed, random);
        mixed.forEach(file -> file.accept(shuffled));

        assertThat(figures(shuffled)).isEqualTo(figures(orderly));
    }

    private static List<Figure> figures(String team) {
        Instant asOf = Instant.parse("2026-03-15T23:59:59Z");
        Delivered delivered =
                Delivered.of(history.load(team, asOf), Teams.apollo().build(), asOf);
        List<Figure> figures = new ArrayList<>(DeliveryMetrics.read(delivered));
        HealthCheck.indicators().forEach(indicator -> figures.add(indicator.read(delivered)));
        HealthCheck.companions().forEach(companion -> figures.add(companion.read(delivered)));
        Struggles.read(delivered).forEach(signal -> figures.add(signal.figure()));
        return figures;
    }

    /** Two files of each table, told on two days: the second tells some parts anew. */
    private static List<Consumer<String>> files(List<Snapshot> nights) {
        List<Consumer<String>> files = new ArrayList<>();
        for (int day : List.of(2, 9)) {
            Instant told = nights.get(day).at();
            files.add(team -> storeSprints(team, told, sprint(1), sprint(day == 2 ? 2 : 3)));
            files.add(team ->
                    storeTable(team, "planning-log", told, planned("Sprint 1", day), planned("Sprint " + day, 2)));
            files.add(team -> storeTable(team, "goal-survey", told, Tables.goal(3 + day % 4, "Sprint 1", 5, day % 3)));
            files.add(team -> storeTable(team, "pulse", told, Tables.pulse(3 + day, Wave.ofQuarter(2026, 1), null, 5)));
            files.add(team -> storeTable(
                    team,
                    "features",
                    told,
                    IntStream.range(day - 2, 10)
                            .mapToObj(ArrivalOrderTest::feature)
                            .toList()));
            files.add(team -> storeTable(
                    team,
                    "usage",
                    told,
                    IntStream.range(0, day).mapToObj(i -> use(i, day)).toList()));
            files.add(team -> storeTable(
                    team,
                    "decisions",
                    told,
                    IntStream.range(0, 6)
                            .mapToObj(i -> decision(told, "request " + (i + day)))
                            .toList()));
            files.add(team -> storeTable(
                    team,
                    "goals",
                    told,
                    List.of(new RoadmapGoal(
                            "Goal of day " + day, List.of("APO-1"), "now", null, null, LocalDate.of(2026, 3, day)))));
        }
        return files;
    }

    private static Sprint sprint(int number) {
        Instant start = Instant.parse("2026-03-02T09:00:00Z").plus(Duration.ofDays(4L * (number - 1)));
        return new Sprint(
                "Sprint " + number,
                start,
                start.plus(Duration.ofDays(3)),
                start.plus(Duration.ofDays(3)),
                "A goal",
                null,
                null,
                DatesFrom.SPRINTS_FILE);
    }

    private static PlanningEntry planned(String sprint, int number) {
        return new PlanningEntry(sprint, "APO-" + number, PlanningEntry.Outcome.TAKEN, true, null);
    }

    private static Feature feature(int number) {
        return new Feature(
                "F" + number,
                List.of(),
                "F" + number,
                List.of(),
                LocalDate.of(2026, 1, 1),
                Feature.Reach.CORE,
                null,
                null,
                null,
                null,
                false);
    }

    private static FeatureUse use(int number, int day) {
        return new FeatureUse("F" + number, LocalDate.of(2026, 3, 1), 10 * day, 100);
    }

    private static Decision decision(Instant told, String about) {
        return new Decision(told.atZone(ZoneOffset.UTC).toLocalDate(), about, Decision.Kind.NOT_NOW, null, null, null);
    }

    private static void storeSprints(String team, Instant told, Sprint... sprints) {
        history.storeSprints(team, List.of(sprints), receipt("sprints", told, sprints.length), List.of());
    }

    private static void storeTable(String team, String table, Instant told, Contracts.Entry... entries) {
        storeTable(team, table, told, List.of(entries));
    }

    private static void storeTable(String team, String table, Instant told, List<? extends Contracts.Entry> entries) {
        history.storeContract(team, List.copyOf(entries), true, receipt(table, told, entries.size()), List.of());
    }

    private static FileReceipt receipt(String table, Instant told, int rows) {
        String name = table + "-" + told.atZone(ZoneOffset.UTC).toLocalDate() + ".csv";
        return new FileReceipt(
                name,
                "sha of " + name,
                table,
                FileReceipt.Verdict.ACCEPTED,
                told,
                Scope.FULL,
                rows,
                rows,
                0,
                0,
                List.of());
    }

    private static void compare(int seed) {
        List<Snapshot> nights = RandomNights.of(seed, NIGHTS);
        String orderly = "orderly-" + seed;
        nights.forEach(night -> store(orderly, night));
        String shuffled = "shuffled-" + seed;
        arrive(shuffled, withRepeats(nights, new Random(seed)));
        assertThat(history.load(shuffled, END)).isEqualTo(history.load(orderly, END));
        assertThat(dump(shuffled)).isEqualTo(dump(orderly));
        assertThat(history.holding(shuffled).orElseThrow().balances()).isTrue();
    }

    private static List<Snapshot> withRepeats(List<Snapshot> nights, Random random) {
        List<Snapshot> arrivals = new ArrayList<>(nights);
        Collections.shuffle(arrivals, random);
        arrivals.add(arrivals.get(random.nextInt(NIGHTS)));
        arrivals.add(random.nextInt(NIGHTS), arrivals.get(random.nextInt(NIGHTS)));
        return arrivals;
    }

    /** As a run does it: a night before the newest one makes all from it on be stored again. */
    private static void arrive(String team, List<Snapshot> arrivals) {
        List<Snapshot> archive = new ArrayList<>();
        for (Snapshot night : arrivals) {
            archive.remove(night);
            archive.add(night);
            Optional<Instant> newest = history.newestSnapshot(team);
            if (newest.filter(at -> !at.isBefore(night.at())).isPresent()) {
                history.forgetFrom(team, night.at());
            }
            archive.stream()
                    .filter(known -> !known.at().isBefore(night.at()))
                    .sorted(Comparator.comparing(Snapshot::at))
                    .forEach(known -> store(team, known));
        }
    }

    private static void store(String team, Snapshot night) {
        history.store(
                team,
                night,
                List.of(HistoryContract.receipt(night, night.items().size())),
                List.of());
    }

    private static List<String> dump(String team) {
        return Dump.of(database).stream()
                .filter(line -> line.contains("team=" + team + " "))
                .map(line -> line.replace(team, "team"))
                .toList();
    }
}
