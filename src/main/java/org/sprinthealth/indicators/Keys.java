package org.sprinthealth.indicators;

import java.util.List;

/** Keys of items as a note prints them. */
public final class Keys {
    private static final int SHOWN = 8;

    private Keys() {}

    /** The first eight, and how many more there are. */
    public static String of(List<String> keys) {
        return keys.size() <= SHOWN
                ? String.join(", ", keys)
                : String.join(", ", keys.subList(0, SHOWN)) + " and " + (keys.size() - SHOWN) + " more";
    }
}
