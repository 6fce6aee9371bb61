package org.sprinthealth.indicators.struggles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sprinthealth.indicators.struggles.Struggling.delivered;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sprinthealth.delivery.Delivered;
import org.sprinthealth.facts.Field;
import org.sprinthealth.facts.State;
import org.sprinthealth.fixtures.Histories;
import org.sprinthealth.fixtures.Items;
import org.sprinthealth.readings.Definition;
import org.sprinthealth.readings.Reading.NoData;
import org.sprinthealth.readings.Reason;

class StrugglesTest {

    @Test
    void have_ids_of_their_own_and_ask_questions() {
        assertThat(Struggles.definitions())
                .extracting(Definition::id)
                .doesNotHaveDuplicates()
                .hasSize(12);
        assertThat(Struggles.definitions()).extracting(Definition::id).allMatch(id -> id.matches("[a-z0-9-]+"));
        assertThat(Struggles.definitions()).extracting(Definition::question).allMatch(words -> words.endsWith("?"));
    }

    @Test
    void say_nothing_before_the_first_export() {
        Histories none = Histories.nightly("2026-03-02", "2026-03-02").missing("2026-03-02");
        assertThat(Struggles.read(delivered(none, "2026-03-13")))
                .filteredOn(signal -> !signal.figure().definition().id().matches("solutions.*"))
                .allSatisfy(signal -> assertThat(((NoData) signal.figure().current()).reason())
                        .isEqualTo(Reason.NOT_YET));
    }

    @Test
    void are_never_zero_for_a_team_whose_exports_have_next_to_nothing() {
        Histories bare = Histories.nightly("2026-03-02", "2026-03-13")
                .fields(Field.KEY, Field.STATUS)
                .from("2026-03-02", Items.story("A-1"));
        assertThat(Struggles.read(delivered(bare, "2026-03-13")))
                .allSatisfy(signal -> assertThat(signal.figure().current()).isInstanceOf(NoData.class));
    }

    @Test
    void are_stale_once_the_newest_export_is() {
        Histories old = Histories.nightly("2026-03-02", "2026-03-06").from("2026-03-02", Struggling.ranked(1, 20));
        assertThat(Struggles.read(delivered(old, "2026-03-31")))
                .filteredOn(signal -> !signal.figure().definition().id().matches("solutions.*"))
                .allSatisfy(signal -> assertThat(((NoData) signal.figure().current()).reason())
                        .isEqualTo(Reason.STALE));
    }

    /** Two thousand items that come and go over 26 weeks. */
    @Test
    void are_read_well_within_a_second() {
        Histories history = Histories.nightly("2026-01-01", "2026-07-01");
        IntStream.range(0, 13).forEach(i -> {
            String start = LocalDate.of(2026, 1, 1).plusDays(14L * i).toString();
            String end = LocalDate.of(2026, 1, 14).plusDays(14L * i).toString();
            history.sprint("S" + i, start, end);
        });
        IntStream.range(0, 2000).forEach(i -> {
            Items item = Items.story("A-" + i)
                    .rank("i%05d:".formatted(i))
                    .created("2025-09-01")
                    .labels("g" + i % 7);
            history.from("2026-01-01", item);
            String day = LocalDate.of(2026, 1, 5).plusDays(i % 170).toString();
            if (i % 4 == 0) {
                history.from(day, item.state(State.IN_PROGRESS).in("S" + (4 + i % 170) / 14));
            }
        });
        Delivered delivered = delivered(history, "2026-07-01");
        Struggles.read(delivered);
        long before = System.nanoTime();
        Struggles.read(delivered);
        assertThat((System.nanoTime() - before) / 1_000_000).isLessThan(1_000);
    }
}
