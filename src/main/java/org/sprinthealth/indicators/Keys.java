package org.sprinthealth.indicators;

import java.util.List;

/** Keys of items as a note prints them. */
final class Keys {
    private static final int SHOWN = 8;

    private Keys() {}

    static String of(List<String> keys) {
        return keys.size() <= SHOWN
                ? String.join(", ", keys)
                : String.join(", ", keys.subList(0, SHOWN)) + " and " + (keys.size() - SHOWN) + " more";
    }
}
