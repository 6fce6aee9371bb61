package org.sprinthealth.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sprinthealth.fixtures.Items.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sprinthealth.facts.TeamHistory;
import org.sprinthealth.fixtures.Histories;
import org.sprinthealth.fixtures.Items;
import org.sprinthealth.fixtures.Teams;
import org.sprinthealth.fixtures.Times;
import org.sprinthealth.readings.Grade;

/** Where no change comes and goes between two nights, changelogs and nightly exports tell the same of a sprint. */
class EitherHistoryTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final int DAYS = 44;
    private static final String LAST = "2026-04-14";
    private static final List<String> LISTS = List.of("", "S1", "S2", "S3", "S1,S2", "S2,S3", "S1,S2,S3");
    private static final List<String> ESTIMATES = List.of("", "0", "1", "2.5", "8");

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    /** Three sprints one after another, the last one beside another; every item changes at most once a day, in working hours. */
    private static Histories live(long seed) {
        Random random = new Random(seed);
        Histories history = Histories.nightly(FIRST.toString(), LAST)
                .sprint("S1", "2026-03-02T09:00", "2026-03-13T17:00")
                .sprint("S2", "2026-03-16T09:00", "2026-03-27T17:00", "2026-03-30T12:00")
                .sprint("S3", "2026-03-30T13:00", "2026-04-10T17:00")
                .sprint("T1", "2026-03-23T09:00", "2026-04-03T17:00");
        for (int item = 0; item < 12; item++) {
            live("A-" + item, history, random);
        }
        return history;
    }

    private static void live(String key, Histories history, Random random) {
        for (int day = random.nextInt(10); day < DAYS; day += 1 + random.nextInt(12)) {
            String when = FIRST.plusDays(day) + "T10:%02d".formatted(random.nextInt(60));
            history.from(when, changed(key, when, random));
        }
    }

    private static Items changed(String key, String when, Random random) {
        String list = LISTS.get(random.nextInt(LISTS.size())) + (random.nextInt(5) == 0 ? ",T1" : "");
        String estimate = ESTIMATES.get(random.nextInt(ESTIMATES.size()));
        Items item = story(key).in(list.isEmpty() ? new String[0] : list.split(","));
        if (!estimate.isEmpty()) {
            item.points(estimate);
        }
        return switch (random.nextInt(6)) {
            case 0, 1 -> item.done(when);
            case 2 -> item.dates(null, null, Times.at(when)).cancelled();
            case 3 -> item.unmapped("Parked");
            default -> item.updated(when);
        };
    }

    private static List<Ledger> ledgers(TeamHistory history) {
        return SprintLedger.closed(history, Teams.apollo().build(), Times.at(LAST));
    }

    private static String account(Ledger ledger) {
        return ledger.sprint().name() + ": " + Tallied.of(ledger.items()) + "; " + Tallied.of(ledger.points()) + "; "
                + ledger.committedEstimated() + " estimated, " + ledger.committedCompleted() + " kept, carried "
                + ledger.carriedOnce() + " " + ledger.carriedTwice() + " " + ledger.carriedOften();
    }

    private static List<String> accounts(List<Ledger> ledgers) {
        return ledgers.stream().map(EitherHistoryTest::account).toList();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void both_tell_the_same_of_every_sprint(long seed) {
        List<Ledger> looked = ledgers(live(seed).build());
        List<Ledger> told = ledgers(live(seed).told(LAST).build());

        assertThat(accounts(looked)).hasSize(4).isEqualTo(accounts(told));
        assertThat(told).extracting(Ledger::grade).containsOnly(Grade.A);
        assertThat(looked).extracting(Ledger::grade).containsOnly(Grade.B);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void every_ledger_balances_in_items_and_points(long seed) {
        assertThat(ledgers(live(seed).told(LAST).build())).allSatisfy(ledger -> {
            assertThat(ledger.items().check()).isZero();
            assertThat(ledger.points().check()).isZero();
        });
    }
}
