package org.sprinthealth.intake;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A file that lies in a team's inbox, complete as far as can be told from outside.
 *
 * @param team the team's id
 * @param file where it lies
 * @param name its name, without folders
 * @param modified when it was last written
 * @param size its size in bytes
 */
public record Dropped(String team, Path file, String name, Instant modified, long size) {}
