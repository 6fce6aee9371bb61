package org.sprinthealth.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.sprinthealth.fixtures.Items.story;
import static org.sprinthealth.fixtures.Times.at;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sprinthealth.facts.Item;
import org.sprinthealth.facts.Past;
import org.sprinthealth.facts.State;
import org.sprinthealth.facts.Timeline;
import org.sprinthealth.facts.Timeline.Version;
import org.sprinthealth.fixtures.Items;
import org.sprinthealth.fixtures.Pasts;

/** One item, told by a changelog in the export of Wednesday 4 March 2026, and shown by nights. */
class WovenTest {
    private static final String WEDNESDAY = "2026-03-04";

    private final List<KnownItem> nights = new ArrayList<>();
    private Pasts past = Pasts.created("2026-03-02T09:00", story("APO-1").state(State.READY));

    private WovenTest seen(String night, Items item) {
        nights.add(new KnownItem(1, at(night), item.build(), true, at(night)));
        return this;
    }

    private WovenTest told(String when, Items item) {
        past = past.then(when, item);
        return this;
    }

    private Timeline woven() {
        return woven(past.build());
    }

    private Timeline woven(Past told) {
        return Woven.of(nights, Told.of(told, at(WEDNESDAY)).orElseThrow());
    }

    private static Items ready() {
        return story("APO-1").state(State.READY);
    }

    private static Items started() {
        return story("APO-1").state(State.IN_PROGRESS);
    }

    @Test
    void an_item_without_a_changelog_is_as_the_nights_show_it() {
        seen("2026-03-02", ready()).seen("2026-03-03", started());
        assertThat(Woven.of(nights, null))
                .isEqualTo(new Timeline(
                        "APO-1",
                        List.of(
                                new Version(at("2026-03-02"), ready().build(), true),
                                new Version(at("2026-03-03"), started().build(), true))));
    }

    @Test
    void what_the_changelog_covers_changes_when_it_says() {
        seen("2026-03-02", ready()).seen("2026-03-03", started()).told("2026-03-03T14:00", started());
        assertThat(woven().versions())
                .extracting(Version::from, version -> version.item().state(), Version::exact)
                .containsExactly(
                        tuple(at("2026-03-02T09:00"), State.READY, true),
                        tuple(at("2026-03-03T14:00"), State.IN_PROGRESS, true));
        assertThat(woven().toldUntil()).isEqualTo(at(WEDNESDAY));
    }

    @Test
    void what_it_does_not_cover_changes_with_the_nights() {
        seen("2026-03-02", ready().rank("b"))
                .seen("2026-03-03", started().rank("a"))
                .told("2026-03-03T14:00", started());
        assertThat(woven().versions())
                .extracting(Version::from, version -> version.item().rank(), Version::exact)
                .containsExactly(
                        tuple(at("2026-03-02T09:00"), "b", true),
                        tuple(at("2026-03-03T14:00"), "b", true),
                        tuple(at("2026-03-03"), "a", false));
    }

    @Test
    void one_export_tells_all_of_an_item() {
        seen(WEDNESDAY, started().rank("a")).told("2026-03-03T14:00", started());
        assertThat(woven().at(at("2026-03-02")).map(Item::state)).contains(State.READY);
        assertThat(woven().at(at("2026-03-02")).map(Item::rank)).contains("a");
        assertThat(woven().at(at("2026-03-02T08:59"))).isEmpty();
    }

    @Test
    void after_the_changelog_the_nights_show_it() {
        seen("2026-03-02", ready()).seen("2026-03-05", started());
        assertThat(woven().versions())
                .extracting(Version::from, version -> version.item().state(), Version::exact)
                .containsExactly(
                        tuple(at("2026-03-02T09:00"), State.READY, true),
                        tuple(at("2026-03-05"), State.IN_PROGRESS, false));
    }

    @Test
    void a_younger_file_of_the_night_is_believed() {
        seen("2026-03-02", ready()).told("2026-03-04T09:00", started());
        Past told = past.build().toldAt(at("2026-03-04T10:00"));
        assertThat(woven(told).versions())
                .extracting(Version::from, version -> version.item().state())
                .containsExactly(
                        tuple(at("2026-03-02T09:00"), State.READY),
                        tuple(at("2026-03-04T09:00"), State.IN_PROGRESS),
                        tuple(at(WEDNESDAY), State.READY));
    }

    @Test
    void the_row_is_believed_of_an_item_that_came_into_being_with_the_export() {
        past = Pasts.created(WEDNESDAY, ready());
        seen(WEDNESDAY, started());
        assertThat(woven().versions())
                .containsExactly(new Version(at(WEDNESDAY), started().build(), true));
    }

    @Test
    void an_item_that_is_gone_is_gone_when_the_nights_show_it() {
        seen("2026-03-02", ready());
        nights.add(new KnownItem(1, at("2026-03-03"), ready().build(), false, at("2026-03-02")));
        assertThat(woven().at(at("2026-03-03T12:00"))).isPresent();
        assertThat(woven().at(at("2026-03-03"))).isEmpty();
    }

    @Test
    void an_item_is_closed_when_its_state_says() {
        seen(WEDNESDAY, story("APO-1").done("2026-03-01T10:00").status("Closed"))
                .told("2026-03-03T14:00", story("APO-1").done("2026-03-01T10:00"))
                .told(
                        "2026-03-03T15:00",
                        story("APO-1").done("2026-03-01T10:00").status("Closed"));
        assertThat(woven().versions())
                .extracting(version -> version.item().dates().resolved())
                .containsExactly(null, at("2026-03-03T14:00"), at("2026-03-03T14:00"));
    }

    @Test
    void an_item_that_was_always_closed_keeps_its_own_date() {
        past = Pasts.created("2026-03-02T09:00", story("APO-1").done("2025-12-01T10:00"));
        seen(WEDNESDAY, story("APO-1").done("2025-12-01T10:00"));
        assertThat(woven().latest().item().dates().resolved()).isEqualTo(at("2025-12-01T10:00"));
    }

    @Test
    void an_item_that_is_still_closed_later_was_closed_when_the_changelog_said() {
        seen("2026-03-03", story("APO-1").done())
                .seen("2026-03-05", story("APO-1").done().rank("z"))
                .told("2026-03-03T14:00", story("APO-1").done());
        assertThat(woven().latest().from()).isEqualTo(at("2026-03-05"));
        assertThat(woven().latest().item().dates().resolved()).isEqualTo(at("2026-03-03T14:00"));
    }

    @Test
    void that_it_was_updated_is_no_change() {
        seen("2026-03-02", ready().updated("2026-03-02T10:00")).seen("2026-03-03", ready().updated("2026-03-03T10:00"));
        assertThat(woven().versions()).hasSize(1);
    }

    @Test
    void was_updated_when_the_changelog_last_says_so() {
        seen(WEDNESDAY, started().updated("2026-03-04T12:00")).told("2026-03-03T14:00", started());
        assertThat(woven().versions())
                .extracting(version -> version.item().dates().updated())
                .containsExactly(at("2026-03-02T09:00"), at("2026-03-03T14:00"));
    }
}
