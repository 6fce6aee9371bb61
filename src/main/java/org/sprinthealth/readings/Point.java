package org.sprinthealth.readings;

import java.time.Instant;

/**
 * A reading in a run of readings.
 *
 * @param period the week or sprint, as people call it: {@code 2026-W07}, {@code Sprint 12}
 * @param at the end of the period, for the order
 * @param reading what the figure said then
 */
public record Point(String period, Instant at, Reading reading) {}
