package org.sprinthealth.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sprinthealth.fixtures.Items.story;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sprinthealth.delivery.LedgerEntry.Posting;
import org.sprinthealth.fixtures.Histories;
import org.sprinthealth.fixtures.Items;
import org.sprinthealth.fixtures.Teams;
import org.sprinthealth.fixtures.Times;
import org.sprinthealth.readings.Figure;

/** Whatever happens to items, night after night, the account balances. */
class LedgerBalanceTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final String[] LISTS = {"", "S1", "S2", "S1,S2", "S2,S3", "S1,S2,S3"};
    private static final String[] ESTIMATES = {"", "0", "1", "2.5", "8"};

    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void every_ledger_balances_in_items_and_points(long seed) {
        Random random = new Random(seed);
        Histories history = Histories.nightly("2026-03-01", "2026-04-14")
                .sprint("S1", "2026-03-02T09:00", "2026-03-13T17:00")
                .sprint("S2", "2026-03-16T09:00", "2026-03-27T17:00")
                .sprint("S3", "2026-03-30T09:00", "2026-04-10T17:00");
        for (int night = 0; night < 10; night++) {
            history.missing(day(random).toString());
        }
        for (int item = 0; item < 12; item++) {
            live(history, "A-" + item, random);
        }

        assertThat(SprintLedger.closed(history.build(), Teams.apollo().build(), Times.at("2026-04-14")))
                .hasSize(3)
                .allSatisfy(LedgerBalanceTest::balances);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_delivery_metrics_never_fail_on_them(long seed) {
        Random random = new Random(seed);
        Histories history = Histories.nightly("2026-03-01", "2026-04-14")
                .sprint("S1", "2026-03-02T09:00", "2026-03-13T17:00")
                .sprint("S2", "2026-03-16T09:00", "2026-03-27T17:00");
        for (int item = 0; item < random.nextInt(20); item++) {
            live(history, "A-" + item, random);
        }
        var team = Teams.apollo().build();
        var told = history.build();

        assertThat(DeliveryMetrics.read(Delivered.of(told, team, Times.at("2026-04-14"))))
                .extracting(Figure::definition)
                .isEqualTo(DeliveryMetrics.definitions());
    }

    private static void live(Histories history, String key, Random random) {
        for (int change = 0; change < 1 + random.nextInt(8); change++) {
            String day = day(random).toString();
            history.from(day, changed(key, day, random));
        }
    }

    private static Items changed(String key, String day, Random random) {
        String list = LISTS[random.nextInt(LISTS.length)];
        String estimate = ESTIMATES[random.nextInt(ESTIMATES.length)];
        Items item = story(key).in(list.isEmpty() ? new String[0] : list.split(","));
        if (!estimate.isEmpty()) {
            item.points(estimate);
        }
        return switch (random.nextInt(6)) {
            case 0 -> item.done(day + "T1" + random.nextInt(10) + ":00");
            case 1 -> item.done();
            case 2 -> item.cancelled();
            case 3 -> item.unmapped("Parked");
            default -> item;
        };
    }

    private static LocalDate day(Random random) {
        return FIRST.plusDays(random.nextInt(44));
    }

    private static void balances(Ledger ledger) {
        assertThat(ledger.items().check()).isZero();
        assertThat(ledger.points().check()).isZero();
        assertThat(ledger.items().notCompleted())
                .isEqualByComparingTo(
                        BigDecimal.valueOf(ledger.carriedOnce() + ledger.carriedTwice() + ledger.carriedOften()));
        assertThat(ledger.entries().stream().filter(entry -> entry.posting() == Posting.COMMITTED))
                .extracting(LedgerEntry::key)
                .doesNotHaveDuplicates();
    }
}
