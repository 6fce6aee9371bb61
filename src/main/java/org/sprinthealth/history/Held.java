package org.sprinthealth.history;

import org.jspecify.annotations.Nullable;
import org.sprinthealth.facts.State;

/**
 * An item that a team's exports show, as far as another team needs to know.
 *
 * @param key its key
 * @param state its state; null where its status is not mapped
 */
public record Held(String key, @Nullable State state) {}
