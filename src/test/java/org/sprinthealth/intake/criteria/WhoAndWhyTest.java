package org.sprinthealth.intake.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sprinthealth.settings.TeamSettings.CriteriaSources;

/** What counts as said of whom an item is for and what for, in other forms than a role with its wish and its reason. */
class WhoAndWhyTest {
    private static final TextReading READING =
            new TextReading(new CriteriaSources(List.of(), List.of(), null, List.of(), List.of()));

    private static boolean isSaid(String description) {
        return READING.read("", "Summary", description).saysWhoAndWhy();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Every Monday our planners rebuild the same filter from scratch.",
                "Reiseleiter buchen heute jeden Platz einzeln.",
                "Les cabinets comptables ressaisissent chaque écriture.",
                "Los viajeros se enteran del retraso en el andén.",
                "Os professores lançam as notas duas vezes.",
                "Il magazziniere sfoglia oggi il catalogo.",
                "Monteurs kennen alleen het artikelnummer."
            })
    void a_trouble_of_people_says_who_and_why(String description) {
        assertThat(isSaid(description)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The user can filter the list by region.",
                "Der Benutzer kann sein Passwort ändern.",
                "L'utilisateur saisit son mot de passe.",
                "El cliente introduce los datos de la tarjeta.",
                "O usuário preenche o nome e clica em salvar.",
                "L'amministratore può creare utenti.",
                "De beheerder kan gebruikers verwijderen."
            })
    void what_people_can_do_is_no_reason(String description) {
        assertThat(isSaid(description)).isFalse();
    }

    @Test
    void a_defect_is_no_trouble_of_people() {
        assertThat(isSaid("Today customers wait for ever: NullPointerException in the cart."))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tenants can pay the deposit without printing a form.",
                "Mieter können kündigen, ohne ein Formular auszudrucken.",
                "Les locataires peuvent payer sans attendre.",
                "Bewoners kunnen betalen zonder te bellen."
            })
    void what_people_need_no_longer_do_is_a_reason(String description) {
        assertThat(isSaid(description)).isTrue();
    }

    @Test
    void a_moment_with_a_wish_is_somebody() {
        assertThat(isSaid("When I close the till, I want to see the difference, so that I can go home."))
                .isTrue();
        assertThat(isSaid("When the till is closed, print the difference so that it is filed."))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Als Zahlungsdienst brauche ich einen Schlüssel, damit nichts doppelt gebucht wird.",
                "As the message gateway I want a token so that nobody is asked twice.",
                "Como microservicio de stock quiero eventos para que el inventario sea correcto.",
                "Als betaaldienst wil ik een sleutel zodat niets dubbel wordt geboekt."
            })
    void a_machine_under_a_compound_name_is_nobody(String description) {
        assertThat(isSaid(description)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "As a database administrator I want one login so that I need no second phone.",
                "Als Außendienst möchte ich Entwürfe speichern, damit ich abends frei habe.",
                "As an API consumer I want a sandbox so that I can try my calls."
            })
    void people_who_work_with_machines_are_somebody(String description) {
        assertThat(isSaid(description)).isTrue();
    }

    @Test
    void a_wish_of_the_makers_for_their_own_workshop_is_for_nobody_else() {
        assertThat(isSaid("As a developer I want a faster pipeline so that I can deploy more often."))
                .isFalse();
        assertThat(isSaid("As a developer I want an example so that I can show the map on my site."))
                .isTrue();
    }

    @Test
    void what_is_wanted_itself_is_no_reason() {
        assertThat(isSaid("As a parent I want to be able to pay online.")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Who: clerks. What: a list. Why: they ask by phone",
                "- Público: enfermeiras\n- Dor: digitam em três telas",
                "Zielgruppe: Wehrführer / Ziel: Lücken sehen",
                "User: guides | Value: a table before noon"
            })
    void labels_may_stand_inside_of_a_line(String description) {
        assertThat(isSaid(description)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "### User\n_who is it for?_\n### Problem\n_what hurts?_",
                "Who: the billing service\nWhy: it must retry",
                "Zielgruppe: offen / Ziel: Lücken sehen",
                "Zielgruppe: Wehrführer / Warum: offen / Ziel: Lücken sehen",
                "### Who\nClerks\n### Why\nTBD\n### Goal\nSee gaps"
            })
    void labels_without_an_answer_say_nothing(String description) {
        assertThat(isSaid(description)).isFalse();
    }

    @Test
    void an_order_to_the_makers_is_no_sentence_about_people() {
        assertThat(isSaid("Delete inactive users because the disk is full.")).isFalse();
        assertThat(isSaid("Importer les clients car la base est arrêtée.")).isFalse();
        assertThat(isSaid("Customer table: needed because the field is new.")).isFalse();
    }
}
