package org.sprinthealth.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sprinthealth.facts.Comments;
import org.sprinthealth.facts.Dates;
import org.sprinthealth.facts.Field;
import org.sprinthealth.facts.Item;
import org.sprinthealth.facts.Level;
import org.sprinthealth.facts.Link;
import org.sprinthealth.facts.State;
import org.sprinthealth.fixtures.Teams;

/** The same four items, exported with all fields by users of seven languages, exported at UTC+1. */
class JiraLanguagesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "de", "fr", "pt", "nl", "it"})
    void reads_the_same_facts_in(String language) throws IOException {
        Night night = exportedIn(language);
        Item story = Door.item(night, "APO-1");
        assertThat(Door.each(night, Item::key)).containsExactly("APO-1", "APO-2", "APO-9", "APO-4");
        assertThat(Door.each(night, Item::level))
                .containsExactly(Level.STANDARD, Level.SUB_TASK, Level.PARENT, Level.STANDARD);
        assertThat(Door.each(night, Item::state))
                .containsExactly(State.DONE, State.IN_PROGRESS, State.BACKLOG, State.CANCELLED);
        assertThat(story.sprints()).containsExactly("APO Sprint 1", "APO Sprint 2");
        assertThat(story.estimate()).isEqualTo(new BigDecimal("8"));
        assertThat(story.rank()).isEqualTo("i00847:");
        assertThat(story.labels()).containsExactly("pay", "web");
        assertThat(story.parentKey()).isEqualTo("APO-9");
        assertThat(story.links()).containsExactly(new Link("outward:Blocks", "APO-4"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "de", "fr", "pt", "nl", "it"})
    void reads_dates_in_the_exporting_users_zone_in(String language) throws IOException {
        Night night = exportedIn(language);
        assertThat(Door.item(night, "APO-1").dates())
                .isEqualTo(new Dates(
                        Instant.parse("2026-01-10T10:19:00Z"),
                        Instant.parse("2026-02-20T16:05:00Z"),
                        Instant.parse("2026-02-20T16:04:00Z")));
        assertThat(Door.item(night, "APO-2").dates().created()).isEqualTo("2025-08-03T22:01:00Z");
        assertThat(Door.item(night, "APO-1").comments())
                .isEqualTo(new Comments(2, 1, Instant.parse("2026-02-11T08:33:00Z")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "de", "fr", "pt", "nl", "it"})
    void leaves_people_and_nothing_else_behind_in(String language) throws IOException {
        Night night = exportedIn(language);
        assertThat(night.toString()).doesNotContainIgnoringCase("canary");
        assertThat(night.receipts().get(0).notes()).noneMatch(note -> note.contains("without a known meaning"));
        assertThat(night.rejected()).isEmpty();
        assertThat(night.snapshot().fields()).contains(Field.CRITERIA, Field.FLAGGED, Field.STATUS_CATEGORY);
    }

    private Night exportedIn(String language) throws IOException {
        String name = "jira-" + language + ".csv";
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream(name))) {
            Door door =
                    new Door(folder, Teams.apollo().exportsZone("Europe/Berlin").build());
            return door.night(door.look(name, in.readAllBytes()));
        }
    }
}
