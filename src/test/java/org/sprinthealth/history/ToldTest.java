package org.sprinthealth.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sprinthealth.fixtures.Items.story;
import static org.sprinthealth.fixtures.Times.at;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.sprinthealth.facts.Field;
import org.sprinthealth.facts.Past;
import org.sprinthealth.facts.State;
import org.sprinthealth.fixtures.Pasts;

/** What an export adds to what was told of an item before. */
class ToldTest {
    private static Pasts created() {
        return Pasts.created("2026-03-02T09:00", story("APO-1"));
    }

    private static Pasts started() {
        return created().then("2026-03-03T09:00", story("APO-1").state(State.IN_PROGRESS));
    }

    private static Told told(Pasts past, String at) {
        return Told.of(past.build(), at(at)).orElseThrow();
    }

    private static Instant[] instants(Told told) {
        return told.versions().stream().map(Past.Version::from).toArray(Instant[]::new);
    }

    @Test
    void adds_only_what_came_after() {
        Told more = told(started(), "2026-03-04")
                .beyond(told(created(), "2026-03-02"))
                .orElseThrow();
        assertThat(instants(more)).containsExactly(at("2026-03-03T09:00"));
    }

    @Test
    void adds_nothing_but_its_instant_where_nothing_happened() {
        Told more = told(created(), "2026-03-04")
                .beyond(told(created(), "2026-03-02"))
                .orElseThrow();
        assertThat(more.versions()).isEmpty();
        assertThat(told(created(), "2026-03-02").with(more).until()).isEqualTo(at("2026-03-04"));
    }

    @Test
    void counts_anew_where_it_tells_the_same_time_otherwise() {
        Pasts otherwise = Pasts.created("2026-03-02T09:00", story("APO-1").in("Sprint 1, renamed"));
        Told before = told(Pasts.created("2026-03-02T09:00", story("APO-1").in("Sprint 1")), "2026-03-02");
        Told now = told(otherwise, "2026-03-04");
        assertThat(now.beyond(before)).contains(now);
        assertThat(before.with(now)).isEqualTo(now);
    }

    @Test
    void counts_anew_where_it_covers_more() {
        Told before = told(created().covering(Field.STATUS), "2026-03-02");
        Told now = told(created().covering(Field.STATUS, Field.SPRINT), "2026-03-04");
        assertThat(before.with(now.beyond(before).orElseThrow())).isEqualTo(now);
    }

    @Test
    void adds_nothing_where_it_covers_less() {
        Told before = told(created(), "2026-03-02");
        assertThat(told(started().covering(Field.STATUS), "2026-03-04").beyond(before))
                .isEmpty();
    }

    @Test
    void drops_what_changes_nothing_that_is_covered() {
        Pasts past = created().then("2026-03-02T10:00", story("APO-1").labels("new"));
        assertThat(instants(told(past, "2026-03-02"))).containsExactly(at("2026-03-02T09:00"));
    }

    @Test
    void leaves_to_a_later_export_what_is_dated_after_this_one() {
        assertThat(instants(told(started(), "2026-03-03T08:00"))).containsExactly(at("2026-03-02T09:00"));
        assertThat(Told.of(started().build(), at("2026-03-01"))).isEmpty();
    }

    @Test
    void tells_up_to_its_own_file_where_the_night_had_a_younger_one() {
        Past past = started().build().toldAt(at("2026-03-03T10:00"));
        assertThat(Told.of(past, at("2026-03-03")).orElseThrow().until()).isEqualTo(at("2026-03-03T10:00"));
    }
}
