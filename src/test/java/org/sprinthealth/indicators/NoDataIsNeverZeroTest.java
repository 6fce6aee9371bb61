package org.sprinthealth.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sprinthealth.delivery.Delivered;
import org.sprinthealth.facts.Contracts.Entry;
import org.sprinthealth.facts.Feature;
import org.sprinthealth.facts.FeatureUse;
import org.sprinthealth.facts.GoalAnswer;
import org.sprinthealth.facts.PulseAnswer;
import org.sprinthealth.facts.Wave;
import org.sprinthealth.fixtures.Histories;
import org.sprinthealth.fixtures.Tables;
import org.sprinthealth.fixtures.Teams;
import org.sprinthealth.fixtures.Times;
import org.sprinthealth.readings.Figure;
import org.sprinthealth.readings.Point;
import org.sprinthealth.readings.Reading;
import org.sprinthealth.readings.Reading.Share;

/** Tables full of gaps: whatever lacks, no figure takes it for a no. */
class NoDataIsNeverZeroTest {
    private static final List<Indicator> INDICATORS = List.of(
            new SprintGoalClarity(), new StakeholderSatisfaction(), new StakeholdersInformed(), new FeatureAdoption());

    private static Stream<Reading> readings(List<Entry> rows, Indicator indicator) {
        Histories history = Histories.nightly("2026-03-02", "2026-03-20")
                .sprint("S1", "2026-03-02T09:00", "2026-03-13T17:00")
                .sprint("S2", "2026-03-16T09:00", "2026-03-27T17:00", null)
                .with(Tables.kept().told("2026-03-19", rows).build());
        Figure figure =
                indicator.read(Delivered.of(history.build(), Teams.apollo().build(), Times.at("2026-03-20")));
        return Stream.concat(
                Stream.of(figure.current()), figure.trend().stream().map(Point::reading));
    }

    /** Rows of all tables, in which every value is there with a chance; what is there always speaks in favour. */
    private static List<Entry> rows(Random random, double chance) {
        List<Entry> rows = new ArrayList<>();
        for (int i = random.nextInt(12); i > 0; i--) {
            Integer score = maybe(2, chance, random);
            rows.add(new GoalAnswer("S" + (1 + random.nextInt(2)), "words " + i, maybe(5, chance, random), score));
        }
        for (int i = random.nextInt(20); i > 0; i--) {
            Integer heard = maybe(4, chance, random);
            rows.add(new PulseAnswer(
                    Wave.ofQuarter(2026, 1), heard, maybe(5, chance, random), null, null, null, "remark " + i));
        }
        for (int i = random.nextInt(10); i > 0; i--) {
            LocalDate shipped = LocalDate.of(2025, 11, 1).plusDays(random.nextInt(100));
            rows.add(new Feature(
                    "F" + i, List.of(), "F", List.of(), shipped, Feature.Reach.CORE, null, null, null, null, false));
            if (random.nextDouble() < chance) {
                rows.add(new FeatureUse("F" + i, LocalDate.of(2026, 3, 15), 500, 1000));
            }
        }
        return rows;
    }

    private static @Nullable Integer maybe(int value, double chance, Random random) {
        return random.nextDouble() < chance ? value : null;
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.3, 0.7, 0.9, 1})
    void what_lacks_never_lowers_a_figure(double chance) {
        Random random = new Random(Double.hashCode(chance));
        for (int story = 0; story < 200; story++) {
            List<Entry> rows = rows(random, chance);
            for (Indicator indicator : INDICATORS) {
                assertThat(readings(rows, indicator)
                                .filter(Share.class::isInstance)
                                .map(Share.class::cast))
                        .allSatisfy(share -> {
                            assertThat(share.matching()).isEqualTo(share.of());
                            assertThat(share.of())
                                    .isGreaterThanOrEqualTo(
                                            indicator.definition().minimumSample());
                        });
            }
        }
    }
}
