package org.sprinthealth.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sprinthealth.intake.table.Tidy;
import tools.jackson.databind.JsonNode;

/**
 * What a place in a JSON record says. A place that is missing, null or of another shape says nothing.
 *
 * @param node the place
 * @param tidy puts odd characters right, and counts them
 */
record Said(JsonNode node, Tidy tidy) {

    /** What the place of a name within this one says. */
    Said at(String name) {
        return new Said(node.path(name), tidy);
    }

    /** A text or a number; empty where there is none. */
    Optional<String> text() {
        return node.isString() || node.isNumber()
                ? Optional.of(tidy.cell(node.asString())).filter(text -> !text.isEmpty())
                : Optional.empty();
    }

    /** What the elements of a list say; of a single value that value. */
    List<Said> each() {
        if (!node.isArray()) {
            return isNothing() ? List.of() : List.of(this);
        }
        return stream().toList();
    }

    /** The elements of a list, none where it is no list. */
    Stream<Said> stream() {
        return node.isArray() ? node.valueStream().map(each -> new Said(each, tidy)) : Stream.of();
    }

    /** Whether nothing stands here. */
    boolean isNothing() {
        return node.isMissingNode() || node.isNull();
    }
}
