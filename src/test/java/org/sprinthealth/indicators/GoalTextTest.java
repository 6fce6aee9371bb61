package org.sprinthealth.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoalTextTest {
    private static GoalText goal(String text) {
        return new GoalText(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Guests can pay by card so that fewer baskets are left.",
                "Show delivery dates, so customers stop calling us",
                "Harden the login because two accounts were taken over",
                "Gäste zahlen mit Karte, damit weniger Körbe liegen bleiben.",
                "Wir bauen den Export um, um Rückfragen zu vermeiden",
                "Die Suche antwortet schnell, weil sonst alle abspringen",
                "Termine anzeigen, um Anrufe zu vermeiden",
                "Den Bericht kürzen, um Zeit einzusparen",
                "Payer par carte afin de perdre moins de paniers",
                "Afficher la date pour que les clients n’appellent plus",
                "Simplifier l'accueil pour réduire les abandons",
                "Pagar con tarjeta para que se pierdan menos pedidos",
                "Mejorar la búsqueda para reducir las llamadas",
                "Mostrar a data para que os clientes não liguem",
                "Simplificar o registo a fim de perder menos pessoas",
                "Pagare con carta affinché si perdano meno ordini",
                "Mostrare la data per ridurre le chiamate",
                "Betalen met kaart zodat er minder manden blijven staan",
                "De datum tonen om telefoontjes te voorkomen"
            })
    void says_why_in_seven_languages(String text) {
        assertThat(goal(text).saysWhy()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Finish the checkout",
                "Kreditkarte fertigstellen",
                "Terminer le paiement pour les clients",
                "Pago con tarjeta para clientes nuevos",
                "Pagamento per i clienti",
                "Betaling met kaart afronden",
                "Data para os clientes",
                "Umbau der Suche und Zahlung",
                "Everything about dashboards and sofas"
            })
    void what_and_for_whom_is_not_why(String text) {
        assertThat(goal(text).saysWhy()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Guests can pay by card.",
                "Guests can pay by card. We learn whether they do!",
                "Karten gehen, z. B. Visa, ca. 20 % der Gäste zahlen so.",
                "Release v2.1 to ten shops",
                "Finish A-1 and A-2",
                "Faster search, fewer calls"
            })
    void one_goal_is_two_sentences_at_most(String text) {
        assertThat(goal(text).isOne()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pay by card. Fix the search. Clean up the reports.",
                "- pay by card\n- fix the search",
                "1. pay by card\n2. fix the search",
                "A-1, A-2, A-3",
                "Finish A-1 login, A-2 export and A-3 print for the shops that waited",
                "Login, Export, Print",
                "Login + Export + Print"
            })
    void a_list_of_tickets_is_not_one_goal(String text) {
        assertThat(goal(text).isOne()).isFalse();
    }

    @Test
    void names_keys_of_trackers_with_and_without_projects() {
        assertThat(goal("Finish PAY-12, #34 and PAY-12 in UTF-8-like form").keys())
                .containsExactly("#34", "PAY-12", "UTF-8");
    }

    @Test
    void a_number_alone_is_no_sentence() {
        assertThat(goal("Guests can pay by card. 100 %! Fewer calls.").sentences())
                .isEqualTo(2);
    }

    @Test
    void lines_are_no_list_unless_they_are_entries() {
        assertThat(goal("Guests can pay by card\nso that fewer baskets are left")
                        .isList())
                .isFalse();
    }

    @Test
    void names_of_three_words_set_side_by_side_are_a_list_and_longer_ones_are_not() {
        assertThat(goal("Login page done, Export all orders, Print the bills").isList())
                .isTrue();
        assertThat(goal("Login page done, Export of all orders, Print the bills")
                        .isList())
                .isFalse();
    }
}
