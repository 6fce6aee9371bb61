package org.sprinthealth.readings;

/** A seed for what is drawn at random: the same for the same words, on every machine and every day. */
public final class Seed {
    private static final long START = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private Seed() {}

    /**
     * The seed of several words in their order, by the hash FNV-1a of 64 bits over their characters.
     *
     * @param words such as a team's id, the as-of date and a figure's id
     */
    public static long of(String... words) {
        long hash = START;
        for (String word : words) {
            for (int i = 0; i < word.length(); i++) {
                hash = (hash ^ word.charAt(i)) * PRIME;
            }
            hash = (hash ^ '\n') * PRIME;
        }
        return hash;
    }
}
