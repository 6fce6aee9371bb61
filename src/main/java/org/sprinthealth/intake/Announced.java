package org.sprinthealth.intake;

/**
 * What there would be to fetch, where a file has less.
 *
 * @param total how many items; {@link Integer#MAX_VALUE} where nobody knows
 * @param how how that is known, a sentence without its end
 */
record Announced(int total, String how) {
    /** An answer that is not the last. */
    static final Announced MORE =
            new Announced(Integer.MAX_VALUE, "The answer says that more items follow. Fetch all pages");

    /** A single item without an answer around it. */
    static final Announced SINGLE = new Announced(Integer.MAX_VALUE, "It is a single issue, fetched by itself");

    static Announced of(int total) {
        return new Announced(total, "The answer says that there are " + total + " items. Fetch all pages");
    }

    /** What to say of it. */
    String inWords(int present) {
        return how + "; " + present + (present == 1 ? " is" : " are")
                + " here, and nothing is concluded from what is not.";
    }
}
