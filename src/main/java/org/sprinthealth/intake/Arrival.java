package org.sprinthealth.intake;

import java.time.Instant;

/**
 * A file that came in and is kept: the archive has its bytes under its fingerprint.
 *
 * @param team the team's id
 * @param name its name, as dropped
 * @param sha256 its fingerprint, lower-case hex
 * @param modified when it was last written before it was taken
 * @param size its size in bytes
 */
public record Arrival(String team, String name, String sha256, Instant modified, long size) {}
