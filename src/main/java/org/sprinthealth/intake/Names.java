package org.sprinthealth.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sprinthealth.facts.Field;

/** The newest names of statuses, sprints and the like by the ids that outlive them. */
final class Names {
    private final Map<Id, Name> names = new HashMap<>();

    private record Id(Field field, String id) {}

    private record Name(String name, Instant at) {}

    /** Learns a name, as it was at an instant. */
    void learn(Field field, String id, String name, Instant at) {
        learn(new Id(field, id), new Name(name, at));
    }

    /** Learns the names of that day that a change tells. */
    void learn(Change change) {
        learn(change.field(), change.before(), change.at());
        learn(change.field(), change.after(), change.at());
    }

    private void learn(Field field, Change.Value value, Instant at) {
        if (value.ids().size() == value.cells().size()) {
            for (int i = 0; i < value.ids().size(); i++) {
                learn(field, value.ids().get(i), value.cells().get(i), at);
            }
        }
    }

    /** Learns all that others know. */
    void learn(Names others) {
        others.names.forEach(this::learn);
    }

    private void learn(Id id, Name name) {
        names.merge(id, name, (known, other) -> other.at().isBefore(known.at()) ? known : other);
    }

    /** The names behind ids; for one that nobody knows, the name of that day. */
    List<String> of(Field field, List<String> ids, List<String> ofThatDay) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            Name known = names.get(new Id(field, ids.get(i)));
            String then = ofThatDay.size() == ids.size() ? ofThatDay.get(i) : ids.get(i);
            found.add(known == null ? then : known.name());
        }
        return found;
    }
}
