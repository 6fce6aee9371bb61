package org.sprinthealth.settings;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;

/**
 * The form that a setting's value must have.
 *
 * @param <T> what the value becomes
 */
@FunctionalInterface
interface Form<T> {
    /**
     * The value, or null when it has another form; then the problems say so.
     *
     * @param name the setting's name, for the message
     */
    @Nullable
    T read(String name, Node node, Problems problems);
}
