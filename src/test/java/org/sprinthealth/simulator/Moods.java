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

    /** Whoever asks gets something the same day: people feel heard, but nobody knows what drops for it. */
    static final Mood COBALT = new Mood(
            5,
            0.15,
            sprint -> 0.75 - 0.03 * sprint,
            wave -> wave == 0 ? 0.7 : 0.75,
            wave -> wave == 0 ? 0.5 : 0.4,
            0.8,
            0.55,
            2,
            0.15);

    /** Plans leave the sprint again: everybody knows the goal, and waits for what was announced. */
    static final Mood ESTUARIO = new Mood(
            6, 0.4, sprint -> 0.7, wave -> wave == 0 ? 0.65 : 0.5, wave -> wave == 0 ? 0.6 : 0.45, 0.65, 0.6, 3, 0.25);

    /** It learns within the sprint and says so. */
    static final Mood KESTREL = new Mood(
            6,
            0.5,
            sprint -> 0.65 + 0.06 * sprint,
            wave -> wave == 0 ? 0.6 : 0.75,
            wave -> wave == 0 ? 0.65 : 0.85,
            0.9,
            0.65,
            1,
            0.4);

    private Moods() {}
}
