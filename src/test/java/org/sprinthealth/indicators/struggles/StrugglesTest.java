package org.sprinthealth.indicators.struggles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sprinthealth.indicators.struggles.Struggling.delivered;

import org.junit.jupiter.api.Test;
import org.sprinthealth.facts.Field;
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
                .allSatisfy(signal -> assertThat(((NoData) signal.figure().current()).reason())
                        .isEqualTo(Reason.STALE));
    }
}
