package org.sprinthealth.readings;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An open item that waits for one which is in no export of its team.
 *
 * @param key the item
 * @param summary its title
 * @param waitsFor the key that it waits for
 * @param since the day by which the link was there, where the team is
 * @param exact whether it was made on that very day
 * @param neededBy the running or coming sprint that holds the item; null where none does
 */
public record Waiting(
        String key,
        String summary,
        String waitsFor,
        LocalDate since,
        boolean exact,
        @Nullable String neededBy) {}
