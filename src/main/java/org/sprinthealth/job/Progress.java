package org.sprinthealth.job;

/** Told as a run moves on, from several threads at once. */
@FunctionalInterface
public interface Progress {
    /**
     * A team is through.
     *
     * @param team its id
     * @param done how many teams are through, this one included
     * @param of how many there are
     * @param words what became of it, such as {@code current}
     */
    void team(String team, int done, int of, String words);
}
