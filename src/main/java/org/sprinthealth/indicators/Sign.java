package org.sprinthealth.indicators;

import org.sprinthealth.readings.Grade;

/**
 * A sign that an item needed clarification after it was committed.
 *
 * @param code what kind of sign
 * @param words what was seen, and when
 * @param grade how well it is known when that was
 */
record Sign(Code code, String words, Grade grade) {

    /** How much a sign says. */
    enum Strength {
        STRONG,
        MEDIUM,
        WEAK
    }

    /** Kinds of signs, as the definition numbers them. */
    enum Code {
        /** In clarification, by state or label. */
        S1(Strength.STRONG),
        /** Back to refinement. */
        S2(Strength.STRONG),
        /** Ticked in the planning log. */
        S3(Strength.STRONG),
        /** Criteria changed in substance. */
        M1(Strength.MEDIUM),
        /** Description changed. */
        M2(Strength.MEDIUM),
        /** A question in the comments. */
        W1(Strength.WEAK),
        /** Re-estimated. */
        W2(Strength.WEAK),
        /** Blocked until somebody tells what is wanted. */
        W3(Strength.WEAK);

        private final Strength strength;

        Code(Strength strength) {
            this.strength = strength;
        }
    }

    Strength strength() {
        return code.strength;
    }

    /** {@code S1 in clarification on 2026-03-09}. */
    String inWords() {
        return code + " " + words;
    }
}
