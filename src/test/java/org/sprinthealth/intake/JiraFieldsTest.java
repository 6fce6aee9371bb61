package org.sprinthealth.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sprinthealth.facts.Field;
import org.sprinthealth.fixtures.Teams;
import org.sprinthealth.intake.table.Tidy;
import tools.jackson.databind.json.JsonMapper;

/** What a Jira site's custom fields mean, by the portfolio file, by their names, by what stands in them, by their ids. */
class JiraFieldsTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String SPRINT = "[{'id': 7, 'name': 'APO Sprint 7', 'state': 'active'}]";

    private final JiraFields fields = new JiraFields(Teams.apollo().build());

    private static void see(JiraFields fields, String id, String value) {
        fields.see(id, new Said(JSON.readTree(value.replace('\'', '"')), new Tidy()));
    }

    private void see(String id, String value) {
        see(fields, id, value);
    }

    @Test
    void a_name_that_is_known_tells_what_a_field_means() {
        fields.learn("customfield_10200", "Story Points");
        see("customfield_10200", "5");

        assertThat(fields.meaning("customfield_10200")).contains(Meaning.ESTIMATE);
        assertThat(fields.name("customfield_10200")).isEqualTo("Story Points");
        assertThat(fields.pointsById()).isEmpty();
    }

    @Test
    void only_custom_fields_are_learned() {
        fields.learn("summary", "Story Points");

        assertThat(fields.all()).isEmpty();
        assertThat(fields.name("summary")).isEqualTo("summary");
    }

    @Test
    void the_portfolio_file_is_heard_before_what_stands_in_a_field() {
        JiraFields told = new JiraFields(
                Teams.apollo().column("customfield_10200", Field.ESTIMATE).build());
        see(told, "customfield_10200", SPRINT);

        assertThat(told.meaning("customfield_10200")).contains(Meaning.ESTIMATE);
        assertThat(told.pointsById()).isEmpty();
    }

    @Test
    void the_portfolio_file_may_call_a_field_by_its_name() {
        JiraFields told = new JiraFields(
                Teams.apollo().column("Size in days", Field.ESTIMATE).build());
        told.learn("customfield_10300", "Size in days");

        assertThat(told.meaning("customfield_10300")).contains(Meaning.ESTIMATE);
        assertThat(told.meaningOfName("Size in days")).contains(Meaning.ESTIMATE);
        assertThat(told.meaningOfName("Story Points")).contains(Meaning.ESTIMATE);
    }

    @Test
    void the_portfolio_file_may_say_that_a_field_has_criteria() {
        JiraFields told =
                new JiraFields(Teams.apollo().criteriaField("Done when").build());
        told.learn("customfield_10300", "Done when");
        told.learn("customfield_10301", "Done by");

        assertThat(told.meaning("customfield_10300")).contains(Meaning.CRITERIA);
        assertThat(told.meaningOfName("Done when")).contains(Meaning.CRITERIA);
        assertThat(told.meaning("customfield_10301")).isEmpty();
    }

    @Test
    void a_field_of_people_means_nothing_whatever_stands_in_it() {
        fields.learn("customfield_10200", "Assignee");
        see("customfield_10200", SPRINT);

        assertThat(fields.meaning("customfield_10200")).isEmpty();
    }

    @Test
    void sprints_ranks_and_flags_are_known_by_their_form() {
        see("customfield_10020", SPRINT);
        see("customfield_10021", "['com.atlassian.greenhopper.service.sprint.Sprint@1[id=7,name=APO Sprint 7]']");
        see("customfield_10019", "'0|i0001r:'");
        see("customfield_10022", "[{'value': 'Impediment'}]");
        see("customfield_10023", "[{'value': 'Yes'}]");
        see("customfield_10024", "['Sprints are fun']");

        assertThat(fields.meaning("customfield_10020")).contains(Meaning.SPRINT);
        assertThat(fields.meaning("customfield_10021")).contains(Meaning.SPRINT);
        assertThat(fields.meaning("customfield_10019")).contains(Meaning.RANK);
        assertThat(fields.meaning("customfield_10022")).contains(Meaning.FLAGGED);
        assertThat(fields.meaning("customfield_10023")).isEmpty();
        assertThat(fields.meaning("customfield_10024")).isEmpty();
    }

    @Test
    void a_form_counts_only_where_all_values_have_it() {
        see("customfield_10020", SPRINT);
        see("customfield_10020", "'a word'");
        see("customfield_10019", "'0|i0001r:'");
        see("customfield_10019", "'0|i0001r: and more'");

        assertThat(fields.meaning("customfield_10020")).isEmpty();
        assertThat(fields.meaning("customfield_10019")).isEmpty();
    }

    @Test
    void a_field_called_sprint_with_other_values_is_none() {
        fields.learn("customfield_10020", "Sprint");
        fields.learn("customfield_10030", "Sprint");
        see("customfield_10020", "'a word'");

        assertThat(fields.meaning("customfield_10020")).isEmpty();
        assertThat(fields.meaning("customfield_10030")).contains(Meaning.SPRINT);
    }

    @Test
    void points_without_a_name_are_known_by_their_usual_id_and_numbers_alone() {
        see("customfield_10016", "3");
        see("customfield_10016", "null");
        see("customfield_10026", "'L'");
        see("customfield_10028", "3");
        see("customfield_10028", "'L'");
        see("customfield_10999", "3");

        assertThat(fields.pointsById()).containsExactly("customfield_10016");
        assertThat(fields.meaning("customfield_10026")).isEmpty();
        assertThat(fields.meaning("customfield_10028")).isEmpty();
        assertThat(fields.meaning("customfield_10999")).isEmpty();
    }

    @Test
    void a_field_of_a_usual_id_in_which_nothing_ever_stood_is_no_points() {
        see("customfield_10016", "null");

        assertThat(fields.meaning("customfield_10016")).isEmpty();
        assertThat(fields.pointsById()).isEmpty();
    }

    @Test
    void a_field_of_another_name_is_no_points_though_its_id_is_usual() {
        fields.learn("customfield_10016", "Customers affected");
        see("customfield_10016", "3");

        assertThat(fields.meaning("customfield_10016")).isEmpty();
        assertThat(fields.pointsById()).isEmpty();
    }

    @Test
    void the_epic_is_known_by_its_usual_id() {
        see("customfield_10014", "'APO-9'");

        assertThat(fields.meaning("customfield_10014")).contains(Meaning.PARENT_KEY);
    }

    @Test
    void of_two_fields_of_a_meaning_the_one_with_more_values_comes_first() {
        fields.learn("customfield_10016", "Story point estimate");
        fields.learn("customfield_10200", "Story Points");
        see("customfield_10016", "1");
        see("customfield_10200", "1");
        see("customfield_10200", "2");

        assertThat(fields.of(Meaning.ESTIMATE)).containsExactly("customfield_10200", "customfield_10016");
    }

    @Test
    void fields_stand_in_the_order_of_their_numbers() {
        see("customfield_9", "1");
        see("customfield_10100", "1");
        see("customfield_200", "1");

        assertThat(fields.all()).containsExactly("customfield_9", "customfield_200", "customfield_10100");
    }

    @Test
    void what_has_values_and_no_meaning_is_counted() {
        fields.learn("customfield_1", "Colour");
        fields.learn("customfield_2", "Size of hat");
        fields.learn("customfield_3", "Story Points");
        see("customfield_1", "'red'");
        see("customfield_3", "1");
        see("customfield_4", "'wide'");

        assertThat(fields.unknown()).isEqualTo(2);
    }
}
