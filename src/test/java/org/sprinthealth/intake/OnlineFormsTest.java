package org.sprinthealth.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sprinthealth.facts.Contracts.Column;
import org.sprinthealth.facts.Contracts.Table;
import org.sprinthealth.facts.GoalAnswer;
import org.sprinthealth.facts.PulseAnswer;
import org.sprinthealth.facts.Rejected;
import org.sprinthealth.facts.Wave;
import org.sprinthealth.fixtures.Teams;
import org.sprinthealth.settings.TeamSettings.Questionnaire;

/** The answers to online forms, as their tools export them. */
class OnlineFormsTest {
    private static final Wave Q1 = Wave.ofQuarter(2026, 1);
    private static final Wave Q2 = Wave.ofQuarter(2026, 2);

    @TempDir
    Path folder;

    private Door door(Table table, Map<String, Column> columns, @Nullable String sprint, @Nullable String wave) {
        Questionnaire form = new Questionnaire(table, columns, sprint, wave);
        return new Door(folder, Teams.apollo().forms(form).build());
    }

    private Door pulse(Map<String, Column> columns) {
        return door(Table.STAKEHOLDER_PULSE, columns, null, null);
    }

    @Test
    void a_french_google_form_with_two_questions_of_the_same_words() {
        Door door = pulse(Map.of(
                "mes besoins sont-ils entendus ?", Column.HEARD,
                "qu'en pensez-vous ?", Column.INFORMED,
                "qu'en pensez-vous ?#2", Column.HOW_TO_ASK,
                "votre service", Column.GROUP));
        ContractFile file = door.contract(
                "réponses.csv",
                "Horodateur,Adresse e-mail,Mes besoins sont-ils entendus\u00a0?,Qu’en pensez-vous ? ,\"Qu'en pensez-vous\u00a0?\","
                        + "Votre service",
                "2026/03/31 4:53:36 PM UTC+2,canary.quillfeather@example.org,Plutôt d’accord,2 - non,5/5,Ventes;Dépôt",
                "2026/04/01 9:03:36 AM UTC+2,canary.nandubay@example.org,Je ne sais pas,4,,",
                ",,,,,");
        assertThat(file.entries())
                .containsExactly(
                        new PulseAnswer(Q1, 4, 2, 5, null, "Ventes;Dépôt", null),
                        new PulseAnswer(Q2, null, 4, null, null, null, null));
        assertThat(file.receipt()).extracting("format", "accepted", "blank").containsExactly("Form", 2, 1);
    }

    @Test
    void a_microsoft_form_with_line_feeds_and_semicolons_behind_choices() {
        Door door = pulse(Map.of(
                "my needs are heard", Column.HEARD,
                "what should change next quarter?", Column.COMMENT,
                "your group", Column.GROUP));
        ContractFile file = door.contract(
                "form.csv",
                "ID,Start time,Completion time,Email,Name,\"My needs\nare heard\",Your group,"
                        + "\"What should change\nnext quarter?\"",
                "1,3/30/2026 16:50:02,3/31/2026 16:53:36,canary.quillfeather@example.org,Canary Quillfeather,"
                        + "Strongly agree;,Sales;,\"Ask canary.nandubay@example.org, or us\"");
        assertThat(file.entries())
                .containsExactly(new PulseAnswer(Q1, 5, null, null, null, "Sales", "Ask @someone, or us"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026/03/25 4:53:36 PM UTC+3",
                "2026/03/25 4:53:36 nachm. MEZ",
                "25/03/2026 16:53:36",
                "3/25/2026 16:53:36",
                "25.03.2026 16:53",
                "2026-03-25T16:53:36",
                "46106.7"
            })
    void the_quarter_is_that_of_the_time_stamp_in_whatever_form(String time) {
        Door door = pulse(Map.of("heard?", Column.HEARD));
        assertThat(door.contract("form.csv", "Zeitstempel;Heard?", time + ";4").entries())
                .containsExactly(new PulseAnswer(Q1, 4, null, null, null, null, null));
    }

    @Test
    void an_answer_with_nothing_but_its_time_stamp_is_a_blank_row() {
        Door door = pulse(Map.of("heard?", Column.HEARD));
        ContractFile file = door.contract("form.csv", "Timestamp,Heard?", "2026/03/25,", "2026/03/26,4");

        assertThat(file.entries()).containsExactly(new PulseAnswer(Q1, 4, null, null, null, null, null));
        assertThat(file.receipt()).extracting("accepted", "blank").containsExactly(1, 1);
    }

    @Test
    void an_answer_with_a_word_alone_is_no_blank_row() {
        Door door = pulse(Map.of("heard?", Column.HEARD, "what else?", Column.COMMENT));
        ContractFile file = door.contract("form.csv", "Timestamp,Heard?,What else?", "2026/03/25,,A call first");

        assertThat(file.receipt()).extracting("accepted", "blank").containsExactly(1, 0);
    }

    @Test
    void a_wave_that_the_portfolio_file_says_is_that_of_all_answers() {
        Door door = door(Table.STAKEHOLDER_PULSE, Map.of("heard?", Column.HEARD), null, "2026-Q1");
        assertThat(door.contract("form.csv", "Heard?,Other", "4,", "5,x").entries())
                .extracting("wave")
                .containsExactly(Q1, Q1);
    }

    @Test
    void a_goal_survey_is_of_the_sprint_that_somebody_chooses_or_the_portfolio_file_says() {
        Map<String, Column> columns = Map.of("what is our goal?", Column.ANSWER, "why?", Column.UNDERSTANDS_WHY);
        Door fixed = door(Table.GOAL_SURVEY, columns, "APO Sprint 7", null);
        assertThat(fixed.contract("form.csv", "Timestamp,What is our goal?,Why?", "2026/03/25,Pay by card,4")
                        .entries())
                .containsExactly(new GoalAnswer("APO Sprint 7", "Pay by card", 4, null));
        Door asked =
                door(Table.GOAL_SURVEY, Map.of("which sprint?", Column.SPRINT, "goal?", Column.ANSWER), null, null);
        assertThat(asked.contract("form.csv", "Timestamp,Which sprint?,Goal?", "2026/03/25,APO Sprint 8,Stock")
                        .entries())
                .containsExactly(new GoalAnswer("APO Sprint 8", "Stock", null, null));
    }

    @Test
    void answers_keep_no_order_that_tells_who_came_first() {
        Door door = pulse(Map.of("heard?", Column.HEARD, "why?", Column.COMMENT));
        String header = "Timestamp,Heard?,Why?";
        String one = "2026/03/25 8:00:00 AM,4,because";
        String other = "2026/03/25 9:00:00 AM,1,nobody asks";
        assertThat(door.contract("one.csv", header, one, other).entries())
                .isEqualTo(door.contract("other.csv", header, other, one).entries());
    }

    @Test
    void a_question_about_a_person_is_never_read_whatever_the_portfolio_file_says() {
        Door door = pulse(Map.of("heard?", Column.HEARD, "name", Column.GROUP));
        assertThat(Door.refusal(door.look("form.csv", "Timestamp,Heard?,Name", "2026/03/25,4,Canary Quillfeather")))
                .singleElement()
                .asString()
                .contains("it has the answers to a Google form")
                .doesNotContain("Canary");
    }

    @Test
    void a_google_form_that_nobody_explained_is_refused_with_the_lines_to_add() {
        Door door = new Door(folder, Teams.apollo().build());
        assertThat(Door.refusal(door.look(
                        "form.csv",
                        "Zeitstempel,E-Mail-Adresse,\"Werde ich \"\"gehört\"\"?\",Warum?,Warum?",
                        "2026/03/25 8:00:00 AM,a@b.org,4,,")))
                .containsExactly(
                        "form.csv: it has the answers to a Google form, and nothing says what its questions mean."
                                + " Add to the team in the portfolio file: forms: [ { contract: stakeholder-pulse, columns: {"
                                + " \"Werde ich \\\"gehört\\\"?\": COLUMN, \"Warum?\": COLUMN, \"Warum?#2\": COLUMN } } ] - with, for"
                                + " each COLUMN, one of heard, informed, how-to-ask, what-drops, group, comment, and without the"
                                + " questions that are none of these. For a survey about a Sprint Goal: { contract: goal-survey,"
                                + " sprint: \"name of the sprint\", columns: … } with sprint, answer, understands-why, scored");
    }

    @Test
    void a_microsoft_form_that_nobody_explained_is_known_by_its_own_columns() {
        Door door = new Door(folder, Teams.apollo().build());
        assertThat(Door.refusal(door.look(
                        "form.csv",
                        "ID;Startzeit;Fertigstellungszeit;E-Mail;Name;Werde ich gehört?",
                        "1;25.03.2026 16:50;25.03.2026 16:53;a@b.org;x;4")))
                .singleElement()
                .asString()
                .contains("a Microsoft form", "columns: { \"Werde ich gehört?\": COLUMN }");
    }

    @Test
    void any_table_with_titles_of_its_own_can_be_explained_likewise() {
        Door door = door(
                Table.FEATURE_USAGE,
                Map.of(
                        "event name", Column.FEATURE,
                        "month end", Column.PERIOD,
                        "active users", Column.USING,
                        "audience", Column.ELIGIBLE),
                null,
                null);
        assertThat(door.contract("usage.csv", "Event name,Month end,Active users,Audience", "pay,2026-03-29,12,40")
                        .entries())
                .extracting("feature", "using", "eligible")
                .containsExactly(org.assertj.core.groups.Tuple.tuple("pay", 12, 40));
    }

    @Test
    void an_answer_that_cannot_be_used_is_said_by_its_question() {
        Door door = pulse(Map.of("heard?", Column.HEARD));
        assertThat(door.contract("form.csv", "Timestamp,Heard?", "2026/03/25,9", "2026/03/25,4")
                        .rejected())
                .extracting(Rejected::inWords)
                .singleElement()
                .asString()
                .startsWith("form.csv Heard?: found '9' in line 2, so the row is used without it. Write ");
    }

    @Test
    void one_that_is_nearly_explained_is_refused_with_what_it_lacks() {
        Door door = pulse(Map.of(
                "do you feel heard?", Column.HEARD,
                "do we tell you enough?", Column.INFORMED,
                "what would you drop?", Column.WHAT_DROPS));

        assertThat(Door.refusal(door.look("form.csv", "Do you feel heard?,Do we tell you enough?", "4,5")))
                .containsExactly(
                        "form.csv: its header (Do you feel heard?, Do we tell you enough?) is none that is known;"
                                + " nearest is Form, which also needs \"what would you drop?\" and a time stamp (or wave: 2026-Q1 in"
                                + " the portfolio file). Correct the questions under forms in the portfolio file: they are to have the"
                                + " words of the file");
    }

    @Test
    void of_several_that_are_explained_the_one_with_the_most_of_its_questions_counts() {
        Questionnaire few = new Questionnaire(Table.STAKEHOLDER_PULSE, Map.of("heard?", Column.HEARD), null, null);
        Questionnaire more = new Questionnaire(
                Table.STAKEHOLDER_PULSE, Map.of("heard?", Column.HEARD, "told?", Column.INFORMED), null, null);
        Questionnaire unasked = new Questionnaire(
                Table.STAKEHOLDER_PULSE,
                Map.of("heard?", Column.HOW_TO_ASK, "told?", Column.INFORMED, "drop?", Column.WHAT_DROPS),
                null,
                null);
        Door door = new Door(folder, Teams.apollo().forms(unasked, few, more).build());

        assertThat(door.contract("form.csv", "Timestamp,Heard?,Told?", "2026/03/25,4,5")
                        .entries())
                .containsExactly(new PulseAnswer(Q1, 4, 5, null, null, null, null));
        assertThat(door.contract("other.csv", "Timestamp,Heard?,Else?", "2026/03/25,4,5")
                        .entries())
                .containsExactly(new PulseAnswer(Q1, 4, null, null, null, null, null));
    }
}
