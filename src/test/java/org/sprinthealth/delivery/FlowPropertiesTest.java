package org.sprinthealth.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sprinthealth.fixtures.Items.story;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sprinthealth.facts.Level;
import org.sprinthealth.facts.State;
import org.sprinthealth.facts.TeamHistory;
import org.sprinthealth.facts.Timeline;
import org.sprinthealth.fixtures.Histories;
import org.sprinthealth.fixtures.Items;
import org.sprinthealth.fixtures.Teams;
import org.sprinthealth.fixtures.Times;
import org.sprinthealth.readings.Figure;
import org.sprinthealth.readings.Reading;

/** Whatever happens to items, the figures of flow stay within what can be. */
class FlowPropertiesTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 2, 1);
    private static final int DAYS = 70;
    private static final String LAST = FIRST.plusDays(DAYS).toString();
    private static final List<State> STATES = List.copyOf(EnumSet.allOf(State.class));
    private static final String[] TYPES = {"Story", "Bug", "Task"};

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    private static Delivered random(long seed) {
        Random random = new Random(seed);
        Histories history = Histories.nightly(FIRST.toString(), LAST);
        random.ints(random.nextInt(20), 0, DAYS)
                .forEach(night -> history.missing(FIRST.plusDays(night).toString()));
        int items = random.nextInt(30);
        for (int item = 0; item < items; item++) {
            live(history, "A-" + item, random);
        }
        return delivered(history.build(), LAST);
    }

    private static Delivered delivered(TeamHistory history, String asOf) {
        return Delivered.of(history, Teams.apollo().build(), Times.at(asOf));
    }

    private static void live(Histories history, String key, Random random) {
        String type = TYPES[random.nextInt(TYPES.length)];
        int changes = 1 + random.nextInt(6);
        for (int change = 0; change < changes; change++) {
            String day = day(random);
            Items item = story(key).type(type, Level.STANDARD).state(STATES.get(random.nextInt(STATES.size())));
            history.from(day, random.nextInt(5) == 0 ? item.flagged() : item);
        }
    }

    private static String day(Random random) {
        return FIRST.plusDays(random.nextInt(DAYS)).toString();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void every_finished_item_has_a_time_or_a_reason_why_not(long seed) {
        Delivered delivered = random(seed);
        CycleTimes times = CycleTimes.of(delivered);

        assertThat(times.done()).isEqualTo(Done.in(delivered.history()).size());
        assertThat(times.journeys())
                .allSatisfy(journey -> assertThat(journey.days()).isBetween(1, DAYS + 1));
        assertThat(times.percentile(50).orElse(0))
                .isLessThanOrEqualTo(times.percentile(85).orElse(0))
                .isLessThanOrEqualTo(times.percentile(95).orElse(0));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void nothing_is_in_work_and_done_at_once(long seed) {
        Delivered delivered = random(seed);

        List<String> inWork = InWork.of(delivered).keysAt(delivered.asOf());
        assertThat(Done.in(delivered.history()))
                .extracting(Done::key)
                .allSatisfy(done -> assertThat(inWork).doesNotContain(done));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void no_item_is_blocked_for_more_than_seven_days_a_week(long seed) {
        Delivered delivered = random(seed);

        assertThat(Flowing.figure("blocked-days", delivered).items())
                .allSatisfy(item -> assertThat(item.verdict()).matches("[1-7] days?"));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_surer_a_forecast_the_less_it_promises(long seed) {
        Delivered delivered = random(seed);

        Forecast.of(delivered, List.of(new Remaining("All", List.of("A-1", "A-2", "A-3"))))
                .ifPresent(forecast -> {
                    int before = 0;
                    for (Forecast.Ahead ahead : forecast.ahead()) {
                        int half = ahead.atLeast(Sureness.HALF);
                        int likely = ahead.atLeast(Sureness.LIKELY);
                        assertThat(half).isGreaterThanOrEqualTo(likely);
                        assertThat(likely).isGreaterThanOrEqualTo(ahead.atLeast(Sureness.ALMOST_SURE));
                        assertThat(half).isGreaterThanOrEqualTo(before);
                        before = half;
                    }
                    assertThat(forecast.backTest().held())
                            .isLessThanOrEqualTo(forecast.backTest().tested());
                });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_order_of_items_does_not_matter(long seed) {
        TeamHistory history = random(seed).history();
        List<Timeline> shuffled = new ArrayList<>(history.timelines());
        Collections.shuffle(shuffled, new Random(seed));
        TeamHistory other = new TeamHistory(
                history.snapshots(),
                shuffled,
                history.sprints(),
                history.events(),
                history.changelog(),
                history.contracts());

        assertThat(readings(delivered(other, LAST))).isEqualTo(readings(delivered(history, LAST)));
        assertThat(Flow.of(delivered(other, LAST))).isEqualTo(Flow.of(delivered(history, LAST)));
    }

    private static List<Reading> readings(Delivered delivered) {
        return DeliveryMetrics.read(delivered).stream().map(Figure::current).toList();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void weeks_that_are_over_do_not_change_when_time_goes_on(long seed) {
        TeamHistory history = random(seed).history();
        Instant asOf = Times.at("2026-04-05");
        Figure then = Flowing.figure("work-in-progress", delivered(history, "2026-04-05"));
        Figure now = Flowing.figure("work-in-progress", delivered(history, LAST));

        then.trend().stream()
                .filter(point -> !point.at().isAfter(asOf))
                .forEach(point -> assertThat(now.trend()).contains(point));
    }
}
