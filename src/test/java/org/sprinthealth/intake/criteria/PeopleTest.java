package org.sprinthealth.intake.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a sentence speaks of people whom it is about. */
class PeopleTest {

    private static boolean speaksOfPeople(String sentence) {
        return UserStory.in(List.of(sentence)).saysWho();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Customers ask twice.",
                "Today our deaf travellers ask at the desk.",
                "A customer has to call.",
                "Customer has to call.",
                "Customer loses the ticket.",
                "A map for deaf visitors.",
                "A map for customers",
                "For visually impaired travellers, the map speaks.",
                "Give customers a receipt.",
                "Ushers phone the office twice.",
                "Now the deaf travellers see less.",
                "Made for deaf visitors the new map speaks.",
                "A map for very old travellers.",
                "A map for ushers.",
                "A map for people who see less",
                "The village phones the office.",
                "The whole old village phones the office.",
                "Older users see less.",
                "Regular customers pay less.",
                "Poor families get no map.",
                "The map speaks. Older users ask for less."
            })
    void people_stand_at_the_start_or_are_those_for_whom_it_is_meant(String sentence) {
        assertThat(speaksOfPeople(sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Delete users.",
                "Customer table: add a field.",
                "A filter for orders.",
                "A map for the customer table of the shop.",
                "The list of all open orders of our customers",
                "We phone the office twice.",
                "Our team asks twice.",
                "Borrar clientes inactivos.",
                "Now the old deaf travellers see less.",
                "A map for all the old travellers.",
                "The whole old quiet village phones the office.",
                "In the village, phones ring.",
                "The server phones the office.",
                "Our QA phones the office.",
                "I phone the office twice.",
                "Add a phone number.",
                "The server restarts."
            })
    void people_elsewhere_and_the_makers_themselves_are_not_meant(String sentence) {
        assertThat(speaksOfPeople(sentence)).isFalse();
    }
}
