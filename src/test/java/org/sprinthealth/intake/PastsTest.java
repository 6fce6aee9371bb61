package org.sprinthealth.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.sprinthealth.facts.Comments;
import org.sprinthealth.facts.Dates;
import org.sprinthealth.facts.Field;
import org.sprinthealth.facts.Past;
import org.sprinthealth.facts.State;
import org.sprinthealth.fixtures.Teams;
import org.sprinthealth.intake.Change.Value;
import org.sprinthealth.settings.TeamSettings;

class PastsTest {
    private static final Instant CREATED = Instant.parse("2026-03-01T09:00:00Z");
    private static final Instant MOVED = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant AGAIN = Instant.parse("2026-03-03T09:00:00Z");

    private final TeamSettings team = Teams.apollo().build();

    @Test
    void an_item_of_the_past_has_its_place_of_now_and_states_by_the_categories_of_all_items() {
        ItemRow other = row("APO-2", Map.of(Field.STATUS, List.of("Parked"), Field.STATUS_CATEGORY, List.of("To Do")));
        ItemRow moved =
                row("APO-1", Map.of(Field.STATUS, List.of("Baking"), Field.STATUS_CATEGORY, List.of("In Progress")));
        ItemRow withoutCategory = row("APO-3", Map.of(Field.STATUS, List.of("Parked")));
        Pasts pasts = pasts(other, moved, withoutCategory);
        pasts.learn(Map.of("Served", "Done", "Parked", "Done"));
        pasts.add(
                file(
                        List.of(other, moved, withoutCategory),
                        change(MOVED, "Parked", "Served"),
                        change(AGAIN, "Served", "Baking")),
                null);

        assertThat(pasts.read()).singleElement().satisfies(past -> {
            assertThat(past.key()).isEqualTo("APO-1");
            assertThat(past.fields()).isEqualTo(Set.of(Field.STATUS, Field.STATUS_CATEGORY));
            assertThat(past.versions())
                    .extracting(
                            Past.Version::from,
                            then -> then.item().row(),
                            then -> then.item().state())
                    .containsExactly(
                            Tuple.tuple(CREATED, 2, State.BACKLOG),
                            Tuple.tuple(MOVED, 2, State.DONE),
                            Tuple.tuple(AGAIN, 2, State.IN_PROGRESS));
        });
    }

    private Pasts pasts(ItemRow... rows) {
        Map<String, ItemRow> merged = new LinkedHashMap<>();
        for (ItemRow row : rows) {
            merged.put(row.key(), row);
        }
        Items items = new Items(merged.values(), team, new RememberedTexts(team));
        return new Pasts(merged, items, items.read());
    }

    private static ItemsFile file(List<ItemRow> rows, Change... changes) {
        return new ItemsFile(
                rows,
                Set.of(),
                Set.of(Field.KEY, Field.STATUS, Field.STATUS_CATEGORY),
                List.of(),
                null,
                false,
                0,
                0,
                List.of(),
                List.of(),
                Map.of(),
                new Changelogs(Map.of("APO-1", new Changelog(List.of(changes), true)), new Names()),
                null);
    }

    private static ItemRow row(String key, Map<Field, List<String>> cells) {
        return new ItemRow(key, cells, List.of(), List.of(), new Dates(CREATED, null, null), Comments.NONE, null, 2);
    }

    private static Change change(Instant at, String before, String after) {
        return new Change(
                at, Field.STATUS, "", new Value(List.of(), List.of(before)), new Value(List.of(), List.of(after)));
    }
}
