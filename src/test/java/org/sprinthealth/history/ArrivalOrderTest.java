package org.sprinthealth.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.sprinthealth.facts.Snapshot;

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
