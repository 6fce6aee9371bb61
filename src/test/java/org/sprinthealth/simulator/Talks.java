package org.sprinthealth.simulator;

import java.time.LocalDate;

/** What the demonstration's coaches typed into workbooks and sent back, in the words of the talks that they had. */
final class Talks {
    private static final String ASKS = "Share_upward";
    private static final String SHARE = "Share";
    private static final String REQUEST = "Request";
    private static final String AGREEMENTS = "Agreements";
    private static final String AGREEMENT = "Agreement";
    private static final String BY_WHEN = "By when";
    private static final String EXPERIMENTS = "Experiments";

    /** Refining together paid, and the experiment is closed. */
    static final ReturnedCopy APOLLO = ReturnedCopy.of("2026-03-15", "2026-03-17T14:20:00Z")
            .typed("Week_note", "2026-W11", "Note of the week", "Two people were away; the talk was short and good.")
            .typed(ASKS, "2026-03-15/1", SHARE, "yes")
            .typed(
                    ASKS,
                    "2026-03-15/1",
                    REQUEST,
                    "An hour a month with the call centre, so that we hear first hand what customers ask.")
            .typed(ASKS, "2026-03-15/2", SHARE, "no")
            .typed(ASKS, "2026-03-15/2", REQUEST, "A quieter room for the planning; we will ask the neighbours first.")
            .typed(AGREEMENTS, "2026-03-15/1", "Done", "yes")
            .typed(AGREEMENTS, "2026-03-15/1", AGREEMENT, "Show the new search to branch staff before the review.")
            .typed(AGREEMENTS, "2026-03-15/1", BY_WHEN, LocalDate.of(2026, 3, 20))
            .typed(
                    AGREEMENTS,
                    "2026-03-15/2",
                    AGREEMENT,
                    "Ask the call centre for three examples before an item gets its criteria.")
            .typed(AGREEMENTS, "2026-03-15/2", BY_WHEN, LocalDate.of(2026, 4, 10))
            .typed(
                    EXPERIMENTS,
                    "2026-03-15/1",
                    "Hypothesis",
                    "If we read the next ten items together on Tuesdays, then more of the top 20 are clear, because"
                            + " questions come up before the planning.")
            .typed(EXPERIMENTS, "2026-03-15/1", "Indicator expected to move", "Backlog health")
            .typed(EXPERIMENTS, "2026-03-15/1", "Start", LocalDate.of(2026, 1, 26))
            .typed(EXPERIMENTS, "2026-03-15/1", "Review", LocalDate.of(2026, 3, 9))
            .typed(
                    EXPERIMENTS,
                    "2026-03-15/1",
                    "Result",
                    "Fifteen minutes were enough. Questions now come up a week before the planning. We keep it.")
            .typed(EXPERIMENTS, "2026-03-15/1", "Closed", "yes")
            .typed("Top_20", "APO-66", "Override", "yes")
            .typed("Top_20", "APO-66", "Because", "The list of languages stands in the mail template that it names.")
            .typed("Top_20", "APO-57", "To discuss", "Do partner shops want this before the branches have moved?");

    /** Too much comes in between: an experiment has begun, and one request is not in the team's hands. */
    static final ReturnedCopy COBALT = ReturnedCopy.of("2026-03-08", "2026-03-10T15:05:00Z")
            .typed(ASKS, "2026-03-08/1", SHARE, "yes")
            .typed(
                    ASKS,
                    "2026-03-08/1",
                    REQUEST,
                    "A test environment that the payment provider keeps stable; twice this year we waited two days for it.")
            .typed(
                    AGREEMENTS,
                    "2026-03-08/1",
                    AGREEMENT,
                    "Say what leaves when something comes in, in the same minute.")
            .typed(AGREEMENTS, "2026-03-08/1", BY_WHEN, LocalDate.of(2026, 4, 3))
            .typed(
                    EXPERIMENTS,
                    "2026-03-08/1",
                    "Hypothesis",
                    "If what comes up during the week waits for the next morning's ten minutes, then less is added to the"
                            + " sprint, because half of it can wait until Monday.")
            .typed(EXPERIMENTS, "2026-03-08/1", "Indicator expected to move", "Scope added")
            .typed(EXPERIMENTS, "2026-03-08/1", "Start", LocalDate.of(2026, 3, 2))
            .typed(EXPERIMENTS, "2026-03-08/1", "Review", LocalDate.of(2026, 4, 6));

    /** A German team keeps its request to itself for now. */
    static final ReturnedCopy DROSSEL = ReturnedCopy.of("2026-03-15", "2026-03-18T09:40:00Z")
            .typed(ASKS, "2026-03-15/1", SHARE, "nein")
            .typed(
                    ASKS,
                    "2026-03-15/1",
                    REQUEST,
                    "Eine Reihenfolge der Themen vom Vertrieb; wir fragen erst einmal selbst nach.")
            .typed(AGREEMENTS, "2026-03-15/1", AGREEMENT, "Nur so viel einplanen, wie im letzten Sprint fertig wurde.")
            .typed(AGREEMENTS, "2026-03-15/1", BY_WHEN, LocalDate.of(2026, 4, 1));

    private Talks() {}
}
