package org.sprinthealth.intake.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sprinthealth.facts.TextFacts.Success;
import org.sprinthealth.settings.TeamSettings.CriteriaSources;

/** What counts as measurable success under a heading, under a goal, and in a plain sentence. */
class SuccessReadingTest {
    private static final TextReading READING =
            new TextReading(new CriteriaSources(List.of(), List.of(), null, List.of(), List.of()));

    private static Success success(String description) {
        return READING.read("", "Parent", description).success();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Goal: cut onboarding from five days to one",
                "Ziel: Die Zahl der Rückläufer halbieren",
                "Objectif : réduire de 20 % les appels",
                "Objetivo: que el 60 % de los trámites se hagan en línea",
                "Objetivo: menos de 5 reclamações por mês",
                "Obiettivo: portare al 75% i pagamenti online",
                "Doel: de wachttijd van 10 naar 4 dagen",
                "Goal: less than 5 claims",
                "Goal: nobody calls",
                "Objectif : les clients n'impriment plus le bon",
                "The list is slow. Goal: halve the calls"
            })
    void a_goal_with_a_target_is_measurable(String description) {
        assertThat(success(description)).isEqualTo(Success.MEASURABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Goal: a modern onboarding experience",
                "Ziel: Ein einheitliches Design",
                "Goal: show the 3 newest invoices",
                "Goal: at least 3 screens",
                "Goal: at least as good as today",
                "Goal: nobody calls, to be defined",
                "Objetivo: no más de lo mismo",
                "Objetivo: no perder clientes",
                "The list is slow. Goal: a nice list",
                "The list is slow. Context: calls are halved",
                "Nobody should call.",
                "Background: 12 tickets a week",
                "Today 30 % of the forms are incomplete.",
                "Users should be able to upload files up to 20 MB."
            })
    void a_goal_without_a_target_or_a_number_of_today_says_nothing_of_success(String description) {
        assertThat(success(description)).isEqualTo(Success.UNSAID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "After the launch, half of the claims should go through without a call.",
                "Nobody should call twice.",
                "The calls should be halved.",
                "Nach dem Start sollen 70 % der Anträge ohne Rückfrage durchlaufen.",
                "Après la mise en service, le délai doit passer de 10 à 3 jours."
            })
    void a_target_of_what_will_be_needs_no_heading(String description) {
        assertThat(success(description)).isEqualTo(Success.MEASURABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Success: live on 1 April",
                "Success: live on April 1",
                "Success: 12 new screens",
                "Erfolg: Start im Mai",
                "Key results:\n- KR1: launch in May",
                "Success: all 12 screens are migrated",
                "Éxito: despliegue sin incidencias",
                "Indicatoren: nog geen eigenaar"
            })
    void the_end_of_the_work_is_no_success(String description) {
        assertThat(success(description)).isEqualTo(Success.NOT_MEASURABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Réussite : les commerciaux n'utilisent plus Excel",
                "Successo: i medici non stampano più la cartella",
                "Sucesso: as lojas não ligam mais",
                "Erfolg heißt: die Firma kommt einmal statt zweimal",
                "Success: stop - nobody calls"
            })
    void what_no_longer_happens_can_be_watched(String description) {
        assertThat(success(description)).isEqualTo(Success.MEASURABLE);
    }

    @Test
    void what_cannot_be_watched_is_no_measure_by_growing() {
        assertThat(success("Success: increases transparency")).isEqualTo(Success.NOT_MEASURABLE);
    }

    @Test
    void an_expected_result_is_success_but_that_of_a_bug() {
        assertThat(success("Expected result: orders by phone drop by half")).isEqualTo(Success.MEASURABLE);
        assertThat(success("Steps:\n1. Open\nExpected result: 3 rows")).isEqualTo(Success.UNSAID);
    }

    @Test
    void a_measure_may_stand_behind_a_dash_or_a_sign() {
        assertThat(success("Measure of success - visits to the counter per resident"))
                .isEqualTo(Success.MEASURABLE);
        assertThat(success("Success = fewer calls")).isEqualTo(Success.MEASURABLE);
    }
}
