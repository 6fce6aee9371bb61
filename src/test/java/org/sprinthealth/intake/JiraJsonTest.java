package org.sprinthealth.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sprinthealth.facts.Comments;
import org.sprinthealth.facts.Item;
import org.sprinthealth.facts.Link;
import org.sprinthealth.facts.Past;
import org.sprinthealth.facts.Sprint;
import org.sprinthealth.facts.State;
import org.sprinthealth.fixtures.Teams;

class JiraJsonTest {
    @TempDir
    Path folder;

    private Night night;

    @BeforeEach
    void read() throws IOException {
        Door door = new Door(folder, Teams.apollo().zone("Europe/Berlin").build());
        night = door.night(door.look("kestrel-2026-02-17T2300.json", sound("jira-search.json")));
    }

    @Test
    void shows_the_items_as_they_are() {
        Item item = Door.item(night, "KES-1");
        assertThat(item.id() + " " + item.type() + " " + item.summary() + " " + item.state())
                .isEqualTo("20001 Story Show the route on the map DONE");
        assertThat(item.estimate()).isEqualTo(new BigDecimal("5"));
        assertThat(item.rank() + " " + item.sprints() + " " + item.labels() + " " + item.parentKey())
                .isEqualTo("i0001r: [Kestrel 31] [courier, map] KES-9");
        assertThat(item.links()).containsExactly(new Link("outward:Blocks", "KES-2"));
        assertThat(item.comments()).isEqualTo(new Comments(2, 1, Instant.parse("2026-01-21T08:30:00Z")));
        assertThat(item.criteria().level()).isEqualTo(3);
    }

    @Test
    void reads_a_description_that_is_a_tree() {
        Item item = Door.item(night, "KES-2");
        assertThat(item.criteria().written()).isEqualTo(2);
        assertThat(item.flagged()).isTrue();
        assertThat(item.sprints()).containsExactly("Kestrel 31", "Kestrel 32");
    }

    @Test
    void knows_the_sprints_that_have_started() {
        assertThat(night.sprints())
                .containsExactly(
                        new Sprint(
                                "Kestrel 31",
                                Instant.parse("2026-02-02T08:00:00Z"),
                                Instant.parse("2026-02-13T15:00:00Z"),
                                Instant.parse("2026-02-13T14:30:00Z"),
                                "Couriers see their route",
                                null,
                                null,
                                Sprint.DatesFrom.EXPORT),
                        new Sprint(
                                "Kestrel 32",
                                Instant.parse("2026-02-16T08:00:00Z"),
                                Instant.parse("2026-02-27T15:00:00Z"),
                                null,
                                "Ask @someone",
                                null,
                                null,
                                Sprint.DatesFrom.EXPORT));
    }

    @Test
    void tells_the_past_to_the_instant() {
        assertThat(past("KES-1", Item::state))
                .containsExactly(
                        "2026-01-20T09:00:00Z BACKLOG",
                        "2026-01-26T13:00:00Z BACKLOG",
                        "2026-01-30T10:00:00Z BACKLOG",
                        "2026-02-02T07:30:00Z BACKLOG",
                        "2026-02-04T08:15:00Z IN_PROGRESS",
                        "2026-02-12T15:20:00.250Z DONE");
        assertThat(past("KES-1", item -> item.estimate() + " " + item.sprints() + " " + item.summary()))
                .containsExactly(
                        "2026-01-20T09:00:00Z null [] Show the way",
                        "2026-01-26T13:00:00Z 3 [] Show the route on the map",
                        "2026-01-30T10:00:00Z 3 [Kestrel 31] Show the route on the map",
                        "2026-02-02T07:30:00Z 5 [Kestrel 31] Show the route on the map",
                        "2026-02-04T08:15:00Z 5 [Kestrel 31] Show the route on the map",
                        "2026-02-12T15:20:00.250Z 5 [Kestrel 31] Show the route on the map");
    }

    @Test
    void an_item_that_never_changed_has_the_past_of_its_creation() {
        assertThat(past("KES-3", Item::state)).containsExactly("2026-02-05T09:00:00Z " + State.BACKLOG);
    }

    @Test
    void names_nobody() {
        assertThat(night.toString()).doesNotContainIgnoringCase("zoe").doesNotContainIgnoringCase("ada e");
    }

    private <T> List<String> past(String key, Function<Item, T> said) {
        Past past = night.snapshot().pasts().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow();
        return past.versions().stream()
                .map(version -> version.from() + " " + said.apply(version.item()))
                .toList();
    }

    private byte[] sound(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("sound/" + name))) {
            return in.readAllBytes();
        }
    }
}
