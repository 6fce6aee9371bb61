package org.sprinthealth.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sprinthealth.facts.Comments;
import org.sprinthealth.facts.Dates;
import org.sprinthealth.facts.Field;
import org.sprinthealth.intake.Change.Value;
import org.sprinthealth.intake.criteria.NamedText;

class CourseTest {
    private static final Instant CREATED = Instant.parse("2026-03-01T09:00:00Z");
    private static final Instant MOVED = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant AGAIN = Instant.parse("2026-03-03T09:00:00Z");

    private final Names names = new Names();

    @Test
    void a_text_stands_since_its_last_change_as_the_export_shows_it() {
        ItemRow now = row(Map.of(Field.DESCRIPTION, List.of("<p>Pay by card</p>")));

        assertThat(course(
                        now,
                        change(MOVED, Field.DESCRIPTION, Value.NONE, name("Pay")),
                        change(AGAIN, Field.DESCRIPTION, name("Pay"), name("h1. Pay by card"))))
                .isEqualTo(Map.of(
                        CREATED, row(Map.of()), MOVED, row(Map.of(Field.DESCRIPTION, List.of("Pay"))), AGAIN, now));
    }

    @Test
    void a_title_changes_and_all_else_stays() {
        Map<Field, List<String>> others =
                Map.of(Field.STATUS, List.of("Doing"), Field.STATUS_CATEGORY, List.of("In Progress"));
        ItemRow now = row(others).with(Field.SUMMARY, List.of("Pay by card"));

        assertThat(course(now, change(MOVED, Field.SUMMARY, name("Pay"), name("Pay by card"))))
                .isEqualTo(Map.of(CREATED, row(others).with(Field.SUMMARY, List.of("Pay")), MOVED, now));
    }

    @Test
    void a_status_has_its_name_of_now_and_the_category_of_that() {
        names.learn(Field.STATUS, "3", "Doing", AGAIN);
        ItemRow now = row(Map.of(Field.STATUS, List.of("Doing"), Field.STATUS_CATEGORY, List.of("Undefined")));

        assertThat(course(
                        now,
                        change(
                                MOVED,
                                Field.STATUS,
                                new Value(List.of("1"), List.of("To Do")),
                                new Value(List.of("3"), List.of("In Progress")))))
                .isEqualTo(Map.of(
                        CREATED,
                        row(Map.of(Field.STATUS, List.of("To Do"), Field.STATUS_CATEGORY, List.of("New"))),
                        MOVED,
                        row(Map.of(Field.STATUS, List.of("Doing"), Field.STATUS_CATEGORY, List.of("Started")))));
    }

    @Test
    void a_criteria_field_changes_beside_others() {
        NamedText done = new NamedText("Definition of Done", "Released");
        NamedText criteria = new NamedText("Acceptance Criteria", "<p>Card is charged once</p>");
        ItemRow now = row(Map.of()).withCriteria(List.of(criteria, done));

        assertThat(course(
                        now,
                        new Change(MOVED, Field.CRITERIA, "Acceptance Criteria", name("TBD"), name("Charged once"))))
                .isEqualTo(Map.of(
                        CREATED,
                        now.withCriteria(List.of(done, new NamedText("Acceptance Criteria", "TBD"))),
                        MOVED,
                        now));
    }

    private Map<Instant, ItemRow> course(ItemRow now, Change... changes) {
        Map<String, String> categories = Map.of("To Do", "New", "Doing", "Started");
        return new Course(now, new Changelog(List.of(changes), true), names, categories).rows();
    }

    private static ItemRow row(Map<Field, List<String>> cells) {
        return new ItemRow(
                "APO-1", cells, List.of(), List.of(), new Dates(CREATED, null, null), Comments.NONE, null, 2);
    }

    private static Change change(Instant at, Field field, Value before, Value after) {
        return new Change(at, field, "", before, after);
    }

    private static Value name(String name) {
        return new Value(List.of(), List.of(name));
    }
}
