package org.sprinthealth.history;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a run came to for a team.
 *
 * @param team its id
 * @param asOf the run's as-of instant
 * @param current whether its figures are of this run
 * @param reason what is wrong, in words; empty where nothing is
 * @param lastGood the newest as-of instant at which it was current, this run's where it is; null where it never was
 */
public record TeamOutcome(
        String team,
        Instant asOf,
        boolean current,
        String reason,
        @Nullable Instant lastGood) {}
