package org.sprinthealth.intake.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is somebody in the place of a role, and what is a machine. */
class RoleTest {

    private static boolean isSomebody(String role) {
        return Role.isSomebody(Words.withBreaks(role));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "clerk",
                "a",
                "service clerk",
                "database administrator",
                "API consumer",
                "the clerk of the service"
            })
    void people_are_somebody(String role) {
        assertThat(isSomebody(role)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "the payment service",
                "payment service of the shop",
                "payment service, run by the owner",
                "ordonnanceur",
                "l'ordonnanceur",
                "servicio de pago para clientes",
                "sistema informativo",
                "Zahlungsdienst"
            })
    void machines_and_nothing_are_nobody(String role) {
        assertThat(isSomebody(role)).isFalse();
    }
}
