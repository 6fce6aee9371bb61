package org.sprinthealth.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sprinthealth.facts.Field;
import org.sprinthealth.facts.Past;

/**
 * What changelogs told of an item.
 *
 * @param fields what they cover
 * @param at the newest snapshot that had one
 * @param until up to when that tells it: before the snapshot where the night had a younger file as well
 * @param versions ascending; each differs from the one before it in what is covered
 */
record Told(Set<Field> fields, Instant at, Instant until, List<Past.Version> versions) {
    Told {
        fields = Set.copyOf(fields);
        versions = List.copyOf(versions);
    }

    /**
     * What an export tells of an item's past. What it dates after itself is left to a later one.
     *
     * @param at the instant of its snapshot
     * @return empty where it dates all of it after itself
     */
    static Optional<Told> of(Past past, Instant at) {
        Instant until = past.until() == null || past.until().isAfter(at) ? at : past.until();
        Overlay covered = new Overlay(past.fields());
        List<Past.Version> versions = new ArrayList<>();
        for (Past.Version version : past.versions()) {
            boolean news = versions.isEmpty()
                    || covered.differ(versions.get(versions.size() - 1).item(), version.item());
            if (news && !version.from().isAfter(until)) {
                versions.add(version);
            }
        }
        return versions.isEmpty() ? Optional.empty() : Optional.of(new Told(past.fields(), at, until, versions));
    }

    /**
     * What this adds to what earlier exports told: what came after it. Where it tells the same time otherwise, or covers
     * more, all of it counts anew, as it does where a sprint was renamed. One that covers less, or ends sooner, adds nothing.
     */
    Optional<Told> beyond(Told known) {
        if (!fields.containsAll(known.fields) || until.isBefore(known.until)) {
            return Optional.empty();
        }
        return Optional.of(goesOnFrom(known) ? new Told(fields, at, until, since(known.until)) : this);
    }

    /** What is known once more was told. */
    Told with(Told more) {
        boolean anew = !more.versions.isEmpty() && !more.versions.get(0).from().isAfter(until);
        return anew
                ? more
                : new Told(
                        fields,
                        more.at,
                        more.until,
                        Stream.concat(versions.stream(), more.versions.stream()).toList());
    }

    private boolean goesOnFrom(Told known) {
        List<Past.Version> same =
                versions.subList(0, versions.size() - since(known.until).size());
        return fields.equals(known.fields) && equal(same, known.versions);
    }

    private boolean equal(List<Past.Version> some, List<Past.Version> others) {
        Overlay covered = new Overlay(fields);
        boolean equal = some.size() == others.size();
        for (int i = 0; equal && i < some.size(); i++) {
            equal = some.get(i).from().equals(others.get(i).from())
                    && !covered.differ(some.get(i).item(), others.get(i).item());
        }
        return equal;
    }

    private List<Past.Version> since(Instant when) {
        return versions.stream().filter(version -> version.from().isAfter(when)).toList();
    }
}
