package org.sprinthealth.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sprinthealth.fixtures.Items.story;
import static org.sprinthealth.fixtures.Times.at;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sprinthealth.facts.Event;
import org.sprinthealth.facts.Event.Kind;
import org.sprinthealth.facts.Moment;
import org.sprinthealth.facts.Past;
import org.sprinthealth.facts.State;
import org.sprinthealth.fixtures.Items;
import org.sprinthealth.fixtures.Pasts;

/** What happened to an item that the export of Wednesday 4 March 2026 has a changelog of. */
class ToldEventsTest {
    private static final Moment BETWEEN = new Moment.Between(at("2026-03-02"), at("2026-03-03"));

    private final Pasts past = Pasts.created("2026-03-02T09:00", story("APO-1").in("S1"));

    private static Event event(Kind kind, Moment when, @Nullable String from, @Nullable String to) {
        return new Event("APO-1", kind, when, from, to);
    }

    private static Moment exactly(String when) {
        return new Moment.Exact(at(when));
    }

    private static List<Event> events(Past told, Items shown, Event... compared) {
        KnownItem item = new KnownItem(1, at("2026-03-02"), shown.build(), true, at("2026-03-02"));
        return ToldEvents.of(Told.of(told, at("2026-03-04")).orElseThrow(), List.of(item), List.of(compared));
    }

    @Test
    void take_the_place_of_what_the_nights_showed() {
        past.then("2026-03-03T10:00", story("APO-1").in("S1").state(State.IN_PROGRESS));
        assertThat(events(
                        past.build(),
                        story("APO-1").in("S1").state(State.IN_PROGRESS),
                        event(Kind.APPEARED, new Moment.Between(null, at("2026-03-02")), null, null),
                        event(Kind.ENTERED_SPRINT, new Moment.Between(null, at("2026-03-02")), null, "S1"),
                        event(Kind.STATE_CHANGED, BETWEEN, "READY", "IN_PROGRESS")))
                .containsExactly(
                        event(Kind.APPEARED, exactly("2026-03-02T09:00"), null, null),
                        event(Kind.ENTERED_SPRINT, exactly("2026-03-02T09:00"), null, "S1"),
                        event(Kind.STATE_CHANGED, exactly("2026-03-03T10:00"), "READY", "IN_PROGRESS"));
    }

    @Test
    void stay_as_the_nights_showed_them_where_the_changelog_is_silent() {
        Event ranked = event(Kind.RANK_MOVED, BETWEEN, "a", "b");
        Event gone = event(Kind.VANISHED, BETWEEN, null, null);
        assertThat(events(past.build(), story("APO-1").in("S1"), ranked, gone)).contains(ranked, gone);
    }

    @Test
    void that_a_later_night_showed_happened_after_the_changelog() {
        Event later = event(Kind.LEFT_SPRINT, new Moment.Between(at("2026-03-02"), at("2026-03-05")), null, "S1");
        Event since = event(Kind.LEFT_SPRINT, new Moment.Between(at("2026-03-04"), at("2026-03-05")), null, "S1");
        assertThat(events(past.build(), story("APO-1").in("S1"), later)).contains(since);
    }

    @Test
    void between_the_changelog_and_a_younger_file_of_the_night_are_told_too() {
        Past told = past.build().toldAt(at("2026-03-04T10:00"));
        Moment when = new Moment.Between(at("2026-03-04T10:00"), at("2026-03-04"));
        assertThat(events(told, story("APO-1").in("S1").done()))
                .contains(event(Kind.STATE_CHANGED, when, "READY", "DONE"));
    }
}
