package org.sprinthealth.intake.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sprinthealth.facts.TextFacts;
import org.sprinthealth.facts.TextFacts.Success;
import org.sprinthealth.settings.TeamSettings.CriteriaSources;

class TextReadingTest {
    private static final TextReading READING =
            new TextReading(new CriteriaSources(List.of(), List.of(), null, List.of(), List.of()));

    private static TextFacts facts(String description) {
        return READING.read("print", "Summary", description);
    }

    private static int changed(String before, String after) {
        return facts(after).sketch().percentChangedFrom(facts(before).sketch());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "As a clerk, I want to see open invoices so that I can chase them.",
                "As a clerk\nI need a list of invoices\nin order to chase them",
                "Als Sachbearbeiterin möchte ich offene Rechnungen sehen, damit ich mahnen kann.",
                "Als Kunde will ich meine Adresse ändern, um Pakete zu bekommen.",
                "En tant que comptable, je veux voir les factures afin de les relancer.",
                "Como contable quiero ver las facturas para poder reclamarlas.",
                "Como contador, quero ver as faturas para que eu possa cobrar.",
                "Come contabile voglio vedere le fatture in modo da sollecitarle.",
                "Als boekhouder wil ik openstaande facturen zien zodat ik kan aanmanen.",
                "**As a** clerk **I want** a list **so that** I can chase",
                "h3. Who\nClerks in the branches\nh3. Why\nThey lose track of open invoices"
            })
    void finds_who_and_why_in_seven_languages_and_under_headings(String description) {
        assertThat(facts(description).saysWhoAndWhy()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Add a column for open invoices.",
                "As a clerk, I want to see open invoices.",
                "Move the job to the new server so that the old one can go.",
                "Spalte für offene Rechnungen ergänzen.",
                "En tant que comptable, je veux voir les factures.",
                "Como contable quiero ver las facturas.",
                "Als boekhouder wil ik openstaande facturen zien.",
                "h3. Who\nTBD\nh3. Why\nTBD",
                "Invoices.\n\nTechnical notes:\n- As a service I need a queue so that nothing is lost"
            })
    void finds_no_who_and_why_where_one_of_them_is_missing(String description) {
        assertThat(facts(description).saysWhoAndWhy()).isFalse();
    }

    @Test
    void reads_a_story_in_the_title_too() {
        assertThat(READING.read("", "As a clerk I want a list so that I can chase", null)
                        .saysWhoAndWhy())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "h2. Success metrics\n* 80 % of clerks use the list",
                "## Erfolgskriterien\n- Anzahl der Rückfragen sinkt",
                "Critères de succès :\n- taux de relance en hausse",
                "Métricas de éxito:\n- tres llamadas menos al día",
                "KPI: fewer calls to the help desk"
            })
    void success_is_measurable_with_a_number_or_something_to_watch(String description) {
        assertThat(facts(description).success()).isEqualTo(Success.MEASURABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2. Success metrics\n* Users are happy", "h2. Success metrics\nTBD", "KPI: see APO-12"})
    void success_without_either_is_not_measurable(String description) {
        assertThat(facts(description).success()).isEqualTo(Success.NOT_MEASURABLE);
    }

    @Test
    void success_is_unsaid_without_a_section_about_it() {
        assertThat(facts("80 % of clerks use it").success()).isEqualTo(Success.UNSAID);
    }

    @Test
    void ticks_formatting_link_targets_and_attachments_change_nothing() {
        String before = "- [ ] The list shows *open* invoices, see [the rules|https://a.example/x]";
        String after = "- [x] The list shows open invoices, see [the rules|https://b.example/y] [^shot.png]";
        assertThat(changed(before, after)).isZero();
    }

    @Test
    void technical_and_test_notes_change_nothing() {
        String story = "The clerk sees open invoices.\n\n";
        assertThat(changed(story, story + "h3. Technical notes\nUse the queue of the ledger service"))
                .isZero();
        assertThat(changed(story, story + "h3. Testhinweise\nMit drei Mandanten prüfen"))
                .isZero();
    }

    @Test
    void what_is_asked_for_changes_with_its_words() {
        assertThat(changed("The clerk sees open invoices", "The clerk sees all invoices"))
                .isEqualTo(20);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "As a [role] I want [feature] so that [benefit].",
                "Als <Rolle> möchte ich <Ziel>, damit <Nutzen>.",
                "As a service I need a queue so that nothing is lost.",
                "Como sistema necesito una cola para que nada se pierda.",
                "As discussed, we want it faster because it is slow.",
                "As a clerk, I want a list, so that [benefit]"
            })
    void an_empty_template_and_a_machine_are_nobody(String description) {
        assertThat(facts(description).saysWhoAndWhy()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In order to answer faster, I want, as an agent, the last orders.",
                "As a: guide\nI want: the rooms\nSo that: I can lead around the crowd",
                "Für Pflegekräfte, damit sie nicht nach oben laufen.",
                "Como guía quiero la lista de alergias para elegir el restaurante.",
                "As a system administrator I want one login so that I need no second phone."
            })
    void who_may_come_after_the_wish_or_without_one(String description) {
        assertThat(facts(description).saysWhoAndWhy()).isTrue();
    }

    @Test
    void what_a_button_does_is_no_reason() {
        assertThat(facts("Como cliente quiero un botón para exportar.").saysWhoAndWhy())
                .isFalse();
        assertThat(facts("As a user I want a button to save the form.").saysWhoAndWhy())
                .isFalse();
    }

    @Test
    void a_wish_far_behind_a_role_is_not_its_wish() {
        String far = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen";
        assertThat(facts("As a clerk " + far + " I want it because it is slow").saysWhoAndWhy())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Success: live by 30.09.2026",
                "Success: live by 2026-09-30",
                "Success: live in Q3 2026",
                "Success: version 4.2 is out",
                "Success: v3.1.4 is out",
                "Success: phase 2 is over",
                "Critères de succès : tous très satisfaits",
                "Success: everyone is happy once it is due"
            })
    void a_date_a_version_or_a_word_that_is_a_number_elsewhere_measures_nothing(String description) {
        assertThat(facts(description).success()).isEqualTo(Success.NOT_MEASURABLE);
    }

    @Test
    void headings_under_one_about_success_group_what_shows_it() {
        assertThat(facts("## Success metrics\n\n### Technical\n- Uptime 99.9 %").success())
                .isEqualTo(Success.MEASURABLE);
        assertThat(facts("## Success metrics\n- Everyone is happy\n## Scope\n- 3 pages")
                        .success())
                .isEqualTo(Success.NOT_MEASURABLE);
    }

    @Test
    void a_sentence_about_success_needs_no_heading() {
        assertThat(facts("We will know that it worked when nobody calls.").success())
                .isEqualTo(Success.MEASURABLE);
        assertThat(facts("Acceptance criteria:\n- We will know that it worked when nobody calls")
                        .success())
                .isEqualTo(Success.UNSAID);
    }

    @Test
    void an_attachment_of_any_tracker_changes_nothing() {
        String text = "The list shows open invoices";
        assertThat(changed(text, text + " ![shot](https://a.example/shot.png)")).isZero();
        assertThat(changed(text, text + " [shot of the list.png](/uploads/0a1b/shot.png)"))
                .isZero();
        assertThat(changed(text, text + " [log.txt](https://github.com/user-attachments/files/1/log.txt)"))
                .isZero();
        assertThat(changed(text, text + " !shot.png|thumbnail!")).isZero();
    }

    @Test
    void a_link_address_changes_nothing_and_its_words_do() {
        String text = "The list shows open invoices";
        assertThat(changed(text, text + " https://wiki.example/rules")).isZero();
        assertThat(changed(text, text + " [as of today](https://wiki.example/rules)"))
                .isGreaterThan(0);
    }

    @Test
    void markup_of_another_dialect_changes_nothing() {
        assertThat(changed(
                        "h3. Idea\n*Open* invoices\n* by date\n* by name",
                        "### Idea\n**Open** invoices\n- by date\n- by name"))
                .isZero();
        assertThat(changed("Open invoices by date", "<p>Open <b>invoices</b> by date</p>"))
                .isZero();
    }

    @Test
    void what_a_wish_is_for_is_a_deed_and_no_date_or_thing() {
        assertThat(facts("Como guía quiero la lista de alergias para mañana.").saysWhoAndWhy())
                .isFalse();
        assertThat(facts("Como guía quiero la lista de alergias para no olvidar nada.")
                        .saysWhoAndWhy())
                .isTrue();
    }

    @Test
    void people_in_the_middle_of_a_sentence_are_not_those_whom_it_is_for() {
        assertThat(facts("Add a table of customers because the old one is slow.")
                        .saysWhoAndWhy())
                .isFalse();
        assertThat(facts("For the new tariff, because the old one is slow.").saysWhoAndWhy())
                .isFalse();
    }

    @Test
    void a_reason_among_the_notes_is_none_of_the_story() {
        assertThat(facts("As a clerk I want a list.\n\nTechnical notes:\nso that nothing is lost")
                        .saysWhoAndWhy())
                .isFalse();
    }
}
