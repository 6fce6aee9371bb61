package org.sprinthealth.intake;

/**
 * What an answer says there would be to fetch, where the file has less.
 *
 * @param total how many records; {@link Integer#MAX_VALUE} where it only says that there are more
 */
record Announced(int total) {

    /** What to say of it. */
    String inWords(int present) {
        String of = total == Integer.MAX_VALUE ? "more" : String.valueOf(total);
        return "The answer says that there are " + of + " items, of which " + present
                + " are here: nothing is concluded from what is not in it. Fetch all pages.";
    }
}
