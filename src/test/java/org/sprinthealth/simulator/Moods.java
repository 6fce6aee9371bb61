package org.sprinthealth.simulator;

/** What people in and around the demonstration's teams say, telling the same stories as their backlogs. */
final class Moods {
    /** Refinement pays, and everybody notices. */
    static final Mood APOLLO = new Mood(
            7,
            0.7,
            sprint -> 0.55 + 0.07 * sprint,
            wave -> wave == 0 ? 0.55 : 0.8,
            wave -> wave == 0 ? 0.6 : 0.85,
            0.9,
            0.75,
            1,
            0.5);

    /** Refinement stopped: nobody dares to say "not ready", and stakeholders hear less. */
    static final Mood BOREAL = new Mood(
            6,
            0.1,
            sprint -> sprint < 2 ? 0.85 : 0.5,
            wave -> wave == 0 ? 0.75 : 0.45,
            wave -> wave == 0 ? 0.8 : 0.4,
            0.35,
            0.5,
            4,
            0.1);

    /** Too much at once: the goal is a list, and nothing is ever declined. */
    static final Mood DROSSEL = new Mood(8, 0.3, sprint -> 0.35, wave -> 0.4, wave -> 0.55, 0.7, 0.4, 2, 0.2);

    private Moods() {}
}
