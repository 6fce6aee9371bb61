package org.sprinthealth.indicators;

/** Numbers of things as a note prints them. */
final class Counts {
    private Counts() {}

    /** {@code 1 answer} or {@code 3 answers}. */
    static String of(int count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }
}
