package org.sprinthealth.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sprinthealth.facts.Sprint;
import org.sprinthealth.facts.Sprint.DatesFrom;
import org.sprinthealth.intake.JiraSprint.Trouble;
import org.sprinthealth.intake.table.Tidy;
import tools.jackson.databind.json.JsonMapper;

/** What a sprint of Jira's interface is taken to be, by the dates that it has. */
class JiraSprintTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String IN_JIRA = "Correct it in Jira, or give the sprint's dates in a sprints file";
    private static final Instant PLANNED_START = Instant.parse("2026-03-02T08:00:00Z");
    private static final Instant PLANNED_END = Instant.parse("2026-03-13T15:00:00Z");

    /** What is said, written with single quotes. */
    private static Said said(String json) {
        return new Said(JSON.readTree(json.replace('\'', '"')), new Tidy());
    }

    /** Sprint 7 with more fields. */
    private static JiraSprint sprint(String fields) {
        return JiraSprint.of(said("{'id': 7, 'name': 'APO Sprint 7'" + fields + "}"));
    }

    private static String planned() {
        return ", 'startDate': '2026-03-02T08:00:00.000Z', 'endDate': '2026-03-13T15:00:00.000Z'";
    }

    private static JiraSprint usable(Instant start, Instant end, @Nullable Instant completed, @Nullable String doubt) {
        Sprint sprint = new Sprint("APO Sprint 7", start, end, completed, null, null, null, DatesFrom.EXPORT);
        return new JiraSprint("7", "APO Sprint 7", sprint, false, doubt, null);
    }

    private static JiraSprint unusable(String field, String reason, String remedy) {
        return new JiraSprint("7", "APO Sprint 7", null, false, null, new Trouble(field, reason, remedy));
    }

    @Test
    void a_sprint_has_a_name_and_a_state_and_an_id_or_a_start() {
        assertThat(JiraSprint.is(said("{'id': 7, 'name': 'S 7', 'state': 'active'}")))
                .isTrue();
        assertThat(JiraSprint.is(said("{'name': 'S 7', 'state': 'active', 'startDate': '2026-03-02T08:00:00.000Z'}")))
                .isTrue();
        assertThat(JiraSprint.is(said("{'name': 'S 7', 'state': 'active'}"))).isFalse();
        assertThat(JiraSprint.is(said("{'id': 7, 'name': '1.0'}"))).isFalse();
        assertThat(JiraSprint.is(said("{'id': 7, 'state': 'active'}"))).isFalse();
    }

    @Test
    void a_place_of_an_issue_holds_an_object_or_the_text_of_a_servers_object_or_a_name() {
        JiraSprint planned = usable(PLANNED_START, PLANNED_END, null, null);
        assertThat(JiraSprint.all(said("{'id': 7, 'name': 'APO Sprint 7', 'state': 'active'" + planned() + "}")))
                .containsExactly(planned);
        assertThat(JiraSprint.all(said("'com.atlassian.greenhopper.service.sprint.Sprint@1[id=7,name=APO Sprint 7,"
                        + "startDate=2026-03-02T08:00:00.000Z,endDate=2026-03-13T15:00:00.000Z]'")))
                .containsExactly(planned);
        assertThat(JiraSprint.all(said("'APO Sprint 7'")))
                .containsExactly(new JiraSprint(null, "APO Sprint 7", null, false, null, null));
        assertThat(JiraSprint.all(said("{'value': 'APO Sprint 7'}"))).isEmpty();
    }

    @Test
    void a_sprint_that_went_as_planned_has_its_planned_dates_and_its_goal() {
        assertThat(sprint(planned() + ", 'completeDate': '2026-03-13T14:30:00.000Z', 'goal': 'Ask @quillfeather'"))
                .isEqualTo(new JiraSprint(
                        "7",
                        "APO Sprint 7",
                        new Sprint(
                                "APO Sprint 7",
                                PLANNED_START,
                                PLANNED_END,
                                Instant.parse("2026-03-13T14:30:00Z"),
                                "Ask @someone",
                                null,
                                null,
                                DatesFrom.EXPORT),
                        false,
                        null,
                        null));
    }

    @Test
    void it_starts_when_it_was_started() {
        Instant started = Instant.parse("2026-03-03T09:00:00Z");
        assertThat(sprint(planned() + ", 'activatedDate': '2026-03-03T09:00:00.000Z'"))
                .isEqualTo(usable(started, PLANNED_END, null, null));
        assertThat(sprint(", 'activatedDate': '2026-03-03T09:00:00.000Z', 'endDate': '2026-03-13T15:00:00.000Z'"))
                .isEqualTo(usable(started, PLANNED_END, null, null));
    }

    @Test
    void started_after_its_planned_end_it_has_its_planned_start() {
        String late = ", 'activatedDate': '2026-03-16T09:00:00.000Z'";
        assertThat(sprint(planned() + late))
                .isEqualTo(usable(
                        PLANNED_START,
                        PLANNED_END,
                        null,
                        "started after their planned end, of which the planned start is used"));
        assertThat(sprint(late + ", 'endDate': '2026-03-13T15:00:00.000Z'"))
                .isEqualTo(unusable("endDate", "the sprint ends before it starts", IN_JIRA));
    }

    @Test
    void completed_before_it_started_it_ends_as_planned() {
        assertThat(sprint(planned() + ", 'completeDate': '2026-03-01T09:00:00.000Z'"))
                .isEqualTo(usable(
                        PLANNED_START,
                        PLANNED_END,
                        null,
                        "completed before they started, of which the planned end is used"));
    }

    @Test
    void without_a_planned_end_its_completion_stands_for_it() {
        Instant completed = Instant.parse("2026-03-12T15:00:00Z");
        assertThat(sprint(", 'startDate': '2026-03-02T08:00:00.000Z', 'completeDate': '2026-03-12T15:00:00.000Z'"))
                .isEqualTo(usable(
                        PLANNED_START,
                        completed,
                        completed,
                        "without a planned end, for which their completion stands"));
    }

    @Test
    void without_a_start_it_is_of_use_only_where_it_is_still_to_come() {
        assertThat(sprint(", 'state': 'FUTURE', 'startDate': '<null>', 'endDate': null"))
                .isEqualTo(new JiraSprint("7", "APO Sprint 7", null, true, null, null));
        assertThat(sprint(", 'state': 'closed', 'endDate': '2026-03-13T15:00:00.000Z'"))
                .isEqualTo(unusable("startDate", "it has no start", IN_JIRA));
    }

    @Test
    void a_sprint_without_an_end_or_with_one_before_its_start_is_of_no_use() {
        assertThat(sprint(", 'state': 'active', 'startDate': '2026-03-02T08:00:00.000Z'"))
                .isEqualTo(unusable("endDate", "it has no end", IN_JIRA));
        assertThat(sprint(", 'startDate': '2026-03-02T08:00:00.000Z', 'endDate': '2026-03-01T08:00:00.000Z'"))
                .isEqualTo(unusable("endDate", "the sprint ends before it starts", IN_JIRA));
    }

    @Test
    void a_date_in_another_form_is_shown_with_the_form_to_fetch() {
        assertThat(sprint(planned() + ", 'completeDate': '13.03.2026 15:00'"))
                .isEqualTo(
                        unusable("completeDate", "found '13.03.2026 15:00'", "Fetch it as 2026-03-02T09:00:00.000Z"));
    }

    @Test
    void a_sprint_needs_a_name() {
        assertThat(JiraSprint.of(said("{'id': 7, 'name': ' '" + planned() + "}")))
                .isEqualTo(new JiraSprint(
                        "7", "", null, false, null, new Trouble("name", "it has no name", "Name the sprint in Jira")));
    }
}
