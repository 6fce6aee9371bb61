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
}
