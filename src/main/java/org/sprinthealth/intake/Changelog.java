package org.sprinthealth.intake;

import java.util.List;

/**
 * What a tracker remembers of an item's changes.
 *
 * @param changes the changes, oldest first
 * @param whole whether none is missing
 */
record Changelog(List<Change> changes, boolean whole) {
    Changelog {
        changes = List.copyOf(changes);
    }
}
