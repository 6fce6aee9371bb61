package org.sprinthealth.delivery;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Small pieces of the sentences that notes are made of. */
final class Words {
    private static final int KEYS_SHOWN = 8;

    private Words() {}

    static String date(Optional<Instant> when, ZoneId zone) {
        return when.map(at -> at.atZone(zone).toLocalDate().toString()).orElse("none");
    }

    /** {@code 1 item} or {@code 3 items}. */
    static String items(int count) {
        return count == 1 ? "1 item" : count + " items";
    }

    /** The first keys of many, and how many more there are. */
    static String keys(List<String> keys) {
        return keys.size() <= KEYS_SHOWN
                ? String.join(", ", keys)
                : String.join(", ", keys.subList(0, KEYS_SHOWN)) + " and " + (keys.size() - KEYS_SHOWN) + " more";
    }
}
