package org.sprinthealth.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A feature that the team shipped, as its features file has it.
 *
 * @param id what the usage file calls it
 * @param aliases ids that it had before, or has in other usage files
 * @param name as people call it; the id where the file gives no name
 * @param items keys of the items or parents that made it
 * @param shipped the day it was shipped
 * @param reach whom it is for
 * @param audience who they are, or null
 * @param intendedOutcome what was to change for them, or null
 * @param measure how that would be seen, or null
 * @param target the share of eligible users that has to use it, in percent; null for that of its reach
 * @param seasonal whether it is used in a season only
 */
public record Feature(
        String id,
        List<String> aliases,
        String name,
        List<String> items,
        LocalDate shipped,
        Reach reach,
        @Nullable String audience,
        @Nullable String intendedOutcome,
        @Nullable String measure,
        @Nullable BigDecimal target,
        boolean seasonal)
        implements Contracts.Entry {

    /** Whom a feature is for. */
    public enum Reach {
        CORE,
        SECONDARY,
        NICHE,
        INTERNAL
    }

    public Feature {
        aliases = List.copyOf(aliases);
        items = List.copyOf(items);
    }

    @Override
    public Contracts.Table table() {
        return Contracts.Table.FEATURES;
    }

    @Override
    public String part() {
        return id.toLowerCase(Locale.ROOT);
    }
}
