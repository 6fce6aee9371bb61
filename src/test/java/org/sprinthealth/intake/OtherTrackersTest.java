package org.sprinthealth.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sprinthealth.facts.Item;
import org.sprinthealth.facts.Level;
import org.sprinthealth.facts.Sprint;
import org.sprinthealth.facts.State;
import org.sprinthealth.fixtures.Teams;

/** What each tracker's tables have of their own; all else is told by the tests of Jira's. */
class OtherTrackersTest {
    private static final String AZURE = "ID,Work Item Type,Title,State,Iteration Path,Stack Rank,Tags,Parent,"
            + "Acceptance Criteria,Story Points,Blocked";
    private static final String LINEAR =
            "ID,Team,Title,Status,Estimate,Cycle Number,Cycle Name,Cycle Start,Cycle End,Completed,Canceled,Archived";
    private static final String GITLAB =
            "Title,Description,Issue ID,URL,State,Milestone,Weight,Labels,Created At (UTC),Closed At (UTC)";

    @TempDir
    Path folder;

    private Door door;

    @BeforeEach
    void openDoor() {
        door = new Door(folder, Teams.apollo().build());
    }

    @Test
    void azure_tells_tasks_from_backlog_items_and_keeps_parents() {
        Night night = door.night(
                "azure.csv",
                AZURE,
                "7,User Story,Pay by card,Active,Shop\\Sprint 3,2,web; new shop,5,<div>x</div>,3,No",
                "8,Task,Write tests,New,Shop\\Sprint 3,3,,7,,,Yes");

        Item story = Door.item(night, "7");
        assertThat(story.level()).isEqualTo(Level.STANDARD);
        assertThat(story.state()).isEqualTo(State.IN_PROGRESS);
        assertThat(story.parentKey()).isEqualTo("5");
        assertThat(story.labels()).containsExactly("new shop", "web");
        assertThat(story.flagged()).isFalse();
        assertThat(Door.item(night, "8").level()).isEqualTo(Level.SUB_TASK);
        assertThat(Door.item(night, "8").flagged()).isTrue();
    }

    @Test
    void github_issues_leave_pull_requests_out_and_tell_what_was_not_planned() {
        Night night = door.night(
                "issues.json",
                "[{\"number\":7,\"title\":\"Pay by card\",\"html_url\":\"https://github.com/acme/shop/issues/7\",\"state\":\"open\",",
                " \"labels\":[{\"name\":\"bug\"},{\"name\":\"status: in progress\"}],\"milestone\":{\"title\":\"Sprint 3\"},",
                " \"body\":\"## Acceptance criteria\\n- card is charged once\\n- receipt is mailed\",\"comments\":2,",
                " \"created_at\":\"2026-03-02T09:00:00Z\",\"updated_at\":\"2026-03-03T09:00:00Z\",\"closed_at\":null},",
                " {\"number\":8,\"title\":\"Fixes #7\",\"html_url\":\"https://github.com/acme/shop/pull/8\",\"state\":\"open\",\"pull_request\":{}},",
                " {\"number\":9,\"title\":\"Old idea\",\"html_url\":\"https://github.com/acme/shop/issues/9\",\"state\":\"closed\",",
                " \"state_reason\":\"not_planned\",\"labels\":[],\"created_at\":\"2026-03-01T09:00:00Z\",\"closed_at\":\"2026-03-04T09:00:00Z\"}]");

        Item paying = Door.item(night, "shop#7");
        assertThat(paying.state()).isEqualTo(State.IN_PROGRESS);
        assertThat(paying.type()).isEqualTo("bug");
        assertThat(paying.sprints()).containsExactly("Sprint 3");
        assertThat(paying.criteria().written()).isEqualTo(2);
        assertThat(paying.comments().count()).isEqualTo(2);
        assertThat(Door.item(night, "shop#9").state()).isEqualTo(State.CANCELLED);
        assertThat(night.receipts().get(0).read()).isEqualTo(3);
        assertThat(night.receipts().get(0).blank()).isEqualTo(1);
        assertThat(night.receipts().get(0).notes()).contains("Left out, being pull requests: 1.");
    }

    @Test
    void gitlab_issues_know_the_dates_of_their_iteration() {
        Night night = door.night(
                "issues.json",
                "{\"iid\":4,\"title\":\"Pay by card\",\"state\":\"opened\",\"web_url\":\"https://gitlab.com/acme/shop/-/issues/4\","
                        + "\"references\":{\"full\":\"acme/shop#4\"},\"weight\":3,\"labels\":[\"workflow::in dev\"],"
                        + "\"iteration\":{\"title\":\"Sprint 3\",\"start_date\":\"2026-03-02\",\"due_date\":\"2026-03-13\"},"
                        + "\"milestone\":{\"title\":\"1.0\"},\"created_at\":\"2026-03-01T09:00:00.000Z\"}");

        Item paying = Door.item(night, "shop#4");
        assertThat(paying.sprints()).containsExactly("Sprint 3");
        assertThat(paying.estimate()).isEqualByComparingTo("3");
        assertThat(paying.status()).isEqualTo("in dev");
        assertThat(night.sprints())
                .extracting(Sprint::name, Sprint::start, Sprint::plannedEnd)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "Sprint 3", Instant.parse("2026-03-02T00:00:00Z"), Instant.parse("2026-03-13T23:59:59Z")));
    }

    @Test
    void a_list_of_flat_records_is_read_as_a_table() {
        Night night = door.night(
                "list.json",
                "[{\"id\":\"A-1\",\"title\":\"Pay by card\",\"status\":\"In Progress\",\"sprint\":null,\"points\":3},",
                " {\"id\":\"A-2\",\"title\":\"Print labels\",\"status\":\"Done\",\"sprint\":\"Sprint 3\"}]");

        assertThat(Door.item(night, "A-1").estimate()).isEqualByComparingTo("3");
        assertThat(Door.item(night, "A-2").sprints()).containsExactly("Sprint 3");
        assertThat(Door.item(night, "A-2").estimate()).isNull();
    }

    @Test
    void azure_has_no_sprint_at_the_root_or_at_an_increment() {
        Night night = door.night(
                "azure.csv",
                "ID,Work Item Type,Title,Iteration Path",
                "1,Bug,a,Shop",
                "2,Bug,b,Shop\\PI 20",
                "3,Bug,c,Shop\\PI 20\\Iteration 98",
                "4,Bug,d,\\Shop");

        assertThat(Door.each(night, Item::sprints))
                .containsExactly(List.of(), List.of(), List.of("Iteration 98"), List.of());
    }

    @Test
    void azure_says_the_increment_too_where_two_have_iterations_of_one_name() {
        Night night = door.night(
                "azure.csv",
                "ID;Work Item Type;Title;Iteration Path",
                "1;Bug;a;Shop\\PI 20\\Iteration 1",
                "2;Bug;b;Shop\\PI 21\\Iteration 1");

        assertThat(Door.each(night, Item::sprints))
                .containsExactly(List.of("PI 20 Iteration 1"), List.of("PI 21 Iteration 1"));
    }

    @Test
    void azure_orders_by_numbers_whatever_their_length() {
        Night night = door.night(
                "azure.csv",
                "ID,Work Item Type,Title,Backlog Priority",
                "1,Bug,a,1000000",
                "2,Bug,b,99.5",
                "3,Bug,c,-4");

        assertThat(night.snapshot().items().stream()
                        .sorted((one, other) -> String.valueOf(one.rank()).compareTo(String.valueOf(other.rank())))
                        .map(Item::key))
                .containsExactly("3", "2", "1");
    }

    @Test
    void an_azure_tree_tells_parents_by_its_columns_of_titles_and_may_skip_levels() {
        Night night = door.night(
                "azure.csv",
                "ID,Work Item Type,Title 1,Title 2,Title 3,State",
                "1,Epic,Shop,,,New",
                "2,Feature,,Pay,,New",
                "3,User Story,,,By card,New",
                "4,User Story,,,By bill",
                "5,Epic,Stock,,,New",
                "6,User Story,,,Count,New");

        assertThat(Door.each(night, Item::summary))
                .containsExactly("Shop", "Pay", "By card", "By bill", "Stock", "Count");
        assertThat(Door.each(night, item -> String.valueOf(item.parentKey())))
                .containsExactly("null", "1", "2", "2", "null", "5");
    }

    @Test
    void azure_without_ids_is_refused_with_a_cure() {
        assertThat(Door.refusal(door.look("azure.csv", "Work Item Type,Title,Area Path", "Bug,a,Shop")))
                .containsExactly("azure.csv: its header (Work Item Type, Title, Area Path) is none that is known;"
                        + " nearest is Azure Boards CSV, which also needs ID. Add the columns under Column options of the"
                        + " query, and export it again");
    }

    @Test
    void linear_knows_the_dates_of_its_cycles() {
        Night night = door.night(
                "linear.csv",
                LINEAR,
                "ENG-1,Engineering,'=x,In Progress,3,7,,Mon May 04 2026 00:00:00 GMT+0000 (GMT+00:00),"
                        + "Mon May 18 2026 00:00:00 GMT+0000 (GMT+00:00),,,",
                "ENG-2,Engineering,y,Canceled,,,,,,,Wed May 13 2026 11:21:41 GMT+0200 (CEST),",
                "ENG-3,Engineering,z,Done,,,,,,,,Wed May 13 2026 11:21:41 GMT+0000 (GMT+00:00)");

        assertThat(Door.each(night, Item::summary)).containsExactly("=x", "y");
        assertThat(Door.item(night, "ENG-1").sprints()).containsExactly("Cycle 7");
        assertThat(Door.item(night, "ENG-2").state()).isEqualTo(State.CANCELLED);
        assertThat(night.sprints())
                .extracting(Sprint::start, Sprint::plannedEnd)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        Instant.parse("2026-05-04T00:00:00Z"), Instant.parse("2026-05-18T00:00:00Z")));
        assertThat(night.receipts().get(0).notes()).contains("Left out, being archived: 1.");
        assertThat(night.receipts().get(0).read()).isEqualTo(3);
        assertThat(night.receipts().get(0).blank()).isEqualTo(1);
    }

    @Test
    void gitlab_takes_milestones_as_sprints_and_workflow_labels_as_statuses() {
        Night night = door.night(
                "gitlab.csv",
                GITLAB,
                "Pay,,12,https://git.example.org/shop/web/-/issues/12,Open,Sprint 3,5,\"web,workflow::in review\",2026-03-01 10:00:00,",
                "Stock,,13,https://git.example.org/shop/web/-/issues/13,Closed,,,,2026-03-01 10:00:00,2026-03-02 09:00:00");

        Item pay = Door.item(night, "#12");
        assertThat(pay.sprints()).containsExactly("Sprint 3");
        assertThat(pay.state()).isEqualTo(State.REVIEW);
        assertThat(pay.estimate()).isEqualTo(new BigDecimal(5));
        assertThat(Door.item(night, "#13").state()).isEqualTo(State.DONE);
    }

    @Test
    void gitlab_names_the_project_where_a_group_was_exported() {
        Night night = door.night(
                "gitlab.csv",
                "Issue ID,URL,Title,State",
                "12,https://git.example.org/shop/web/-/issues/12,a,Open",
                "12,https://git.example.org/shop/app/-/issues/12,b,Open");

        assertThat(Door.each(night, Item::key)).containsExactly("web#12", "app#12");
    }

    @Test
    void gitlab_says_the_whole_path_where_two_projects_of_a_group_have_one_name() {
        Night night = door.night(
                "gitlab.csv",
                "Issue ID,URL,Title,State",
                "12,https://git.example.org/shop/old/web/-/issues/12,a,Open",
                "12,https://git.example.org/shop/new/web/-/issues/12,b,Open");

        assertThat(Door.each(night, Item::key)).containsExactly("shop/old/web#12", "shop/new/web#12");
    }

    @Test
    void gitlab_without_pages_to_tell_projects_by_keeps_one_row_an_item() {
        Night night = door.night("gitlab.csv", "Issue ID,URL,Title,State", "12,there,a,Open", "12,elsewhere,b,Open");

        assertThat(Door.each(night, Item::summary)).containsExactly("a");
        assertThat(Door.inWords(night))
                .containsExactly("gitlab.csv:3: #12 already stands in line 2. Keep one row an item");
    }

    @Test
    void a_github_project_leaves_pull_requests_out_and_keeps_drafts() {
        Night night = door.night(
                "github.tsv",
                "Title\tURL\tStatus\tIteration\tEstimate",
                "Pay\thttps://github.com/shop/web/issues/12\tIn Progress\tIteration 3\t5",
                "Fix\thttps://github.com/shop/web/pull/13\tDone\t\t",
                "An idea\t\tTodo\t\t");

        assertThat(Door.each(night, Item::key)).containsExactly("web#12", "An idea");
        assertThat(night.receipts().get(0).notes()).contains("Left out, being pull requests: 1.");
    }

    @Test
    void azure_counts_what_is_resolved_as_under_way_until_it_is_closed() {
        Night night = door.night("azure.csv", "ID,Work Item Type,Title,State", "1,Bug,a,Resolved", "2,Bug,b,Closed");

        assertThat(Door.each(night, Item::state)).containsExactly(State.IN_PROGRESS, State.DONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ID,Work Item Type,Title|APO-1,Bug,a|ID: what stands there is no key such as 12",
                "ID,Title,Status,Cycle Number|'\"ENG-1\nENG-2\",a,Todo,'|ID: what stands there is no key such as ENG-12",
                "Issue ID,URL,Title,State|'\"12\n13\",there,a,Open'|Issue ID: what stands there is no key such as #12",
                "Title,URL,Status|'a,\"https://github.com/shop/we\nb/issues/12\",Todo'|no key such as web#12"
            })
    void a_key_of_another_form_is_refused_with_one_as_the_tracker_writes_it(String header, String row, String why) {
        assertThat(Door.refusal(door.look("items.csv", header, row)))
                .singleElement()
                .asString()
                .startsWith("items.csv:2")
                .endsWith(why + ". Export again, or take the row out");
    }

    @Test
    void linear_tells_by_a_date_what_was_closed_undone_whatever_its_status_is_called() {
        Night night = door.night(
                "linear.csv",
                LINEAR,
                "ENG-1,Engineering,x,Closed,,,,,,,Wed May 13 2026 11:21:41 GMT+0200 (CEST),",
                "ENG-2,Engineering,y,Closed,,,,,,,,");

        assertThat(Door.each(night, Item::state)).containsExactly(State.CANCELLED, State.DONE);
        assertThat(night.receipts().get(0).format()).isEqualTo("Linear CSV");
    }

    @Test
    void a_github_project_takes_iterations_as_sprints_and_milestones_where_it_has_none() {
        String page = "https://github.com/shop/web/issues/12";
        Night iterations = door.night(
                "iterations.tsv",
                "Title\tURL\tIteration\tMilestone",
                "Pay\t" + page + "\tIteration 3\tMay",
                "An idea\t\t\tMay");
        Night milestones = door.night("milestones.tsv", "Title\tURL\tMilestone", "Pay\t" + page + "\tMay");

        assertThat(Door.each(iterations, Item::sprints)).containsExactly(List.of("Iteration 3"), List.of());
        assertThat(Door.each(milestones, Item::sprints)).containsExactly(List.of("May"));
        assertThat(milestones.receipts().get(0).format()).isEqualTo("GitHub project TSV");
    }

    @Test
    void a_title_and_a_page_alone_are_no_github_project() {
        assertThat(Door.refusal(door.look("github.tsv", "Title\tURL", "Pay\thttps://github.com/shop/web/issues/12")))
                .singleElement()
                .asString()
                .startsWith("github.tsv: its header (Title, URL) is none that is known");
    }

    @Test
    void of_two_rows_that_are_as_near_to_a_header_the_upper_is_named() {
        assertThat(Door.refusal(door.look("list.csv", "Anforderung,x", "Work Item Type,y")))
                .singleElement()
                .asString()
                .startsWith("list.csv: its header (Anforderung, x) is none that is known; nearest is Backlog table,");
    }

    @Test
    void a_backlog_kept_by_hand_is_told_by_common_words_and_ticks() {
        Night night = door.night(
                "backlog.csv",
                "Product Backlog of the shop,,,,,,,",
                ",,,,,,,",
                "Nr.,Anforderung,Priorität (1-5),Aufwand,Sprint Nr.,to do,in progress,done",
                "1,Als Kunde möchte ich zahlen,1,8,2,x,x,",
                "2,Als Kunde möchte ich suchen,2,\"2,5\",,,,",
                "3,,,,,,,");

        assertThat(Door.each(night, Item::key)).containsExactly("1", "2");
        assertThat(Door.each(night, Item::status)).containsExactly("in progress", "");
        assertThat(Door.each(night, Item::sprints)).containsExactly(List.of("Sprint 2"), List.of());
        assertThat(Door.each(night, Item::estimate)).containsExactly(new BigDecimal(8), new BigDecimal("2.5"));
        assertThat(night.receipts().get(0).blank()).isEqualTo(1);
    }

    @Test
    void a_backlog_without_keys_goes_by_its_titles_and_says_so() {
        Night night = door.night("backlog.csv", "タイトル,ステータス,優先度", "支払い,完了,1");

        assertThat(Door.each(night, Item::key)).containsExactly("支払い");
        assertThat(night.receipts().get(0).notes())
                .contains("It has no column of keys, so items are told apart by their titles:"
                        + " one whose title changes counts as another item.");
    }

    @Test
    void a_story_in_three_columns_is_one_title() {
        Night night =
                door.night("backlog.csv", "ID,Als,möchte ich,damit,Status", "1,Kunde,zahlen,ich fertig bin,offen");

        assertThat(Door.each(night, Item::summary))
                .containsExactly("Als Kunde, möchte ich zahlen, damit ich fertig bin");
    }

    @Test
    void a_story_in_three_columns_lacks_what_one_of_them_does_not_say() {
        Night night = door.night(
                "backlog.csv", "ID,Als,möchte ich,damit,Status", "1,Kunde,zahlen,,offen", "2,,suchen,,offen");

        assertThat(Door.each(night, Item::summary))
                .containsExactly("Als Kunde, möchte ich zahlen", "möchte ich suchen");
    }

    @Test
    void titles_may_be_written_as_a_program_writes_names() {
        Night night = door.night("backlog.csv", "ticket_id,item_title,story_points,task_status", "7,Pay,3,Doing");

        assertThat(Door.item(night, "7"))
                .extracting(Item::summary, Item::estimate, Item::state)
                .containsExactly("Pay", new BigDecimal(3), State.IN_PROGRESS);
    }

    @Test
    void a_title_that_is_a_key_is_cut_behind_80_characters() {
        assertThat(BacklogTable.keyOfTitle("x".repeat(80))).isEqualTo("x".repeat(80));
        assertThat(BacklogTable.keyOfTitle("x".repeat(81))).isEqualTo("x".repeat(79) + "…");
    }
}
