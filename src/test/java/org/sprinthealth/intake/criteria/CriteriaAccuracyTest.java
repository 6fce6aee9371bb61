package org.sprinthealth.intake.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CriteriaAccuracyTest {

    @Test
    void says_in_words_how_far_the_verdict_can_be_trusted() {
        assertThat(new CriteriaAccuracy(104, 50, 0.96, 0.934).inWords())
                .isEqualTo("on 104 labelled items held out: of those called clear 96 % are (precision), "
                        + "of the clear ones 93 % are found (recall)");
    }
}
