package org.sprinthealth.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AnnouncedTest {
    @Test
    void says_how_many_are_here_of_those_there_would_be() {
        assertThat(Announced.of(40).inWords(1))
                .isEqualTo(
                        "The answer says that there are 40 items. Fetch all pages; 1 is here, and nothing is concluded"
                                + " from what is not.");
        assertThat(Announced.MORE.inWords(2))
                .isEqualTo(
                        "The answer says that more items follow. Fetch all pages; 2 are here, and nothing is concluded"
                                + " from what is not.");
    }
}
