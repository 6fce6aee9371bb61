package org.sprinthealth.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sprinthealth.intake.Exports.Read;
import org.sprinthealth.intake.table.Part;
import org.sprinthealth.intake.table.PartName;
import org.sprinthealth.intake.table.Parts;
import org.sprinthealth.intake.table.Unreadable;

/**
 * The parts of kept files, read. What was read last is remembered, so that a night's files are read once; what is read
 * again gives the same.
 */
final class Readings {
    private static final int MOST_ROWS = 50_000;

    private final Exports exports;
    private final Archive archive;
    private final Map<Arrival, List<Reading>> remembered = new LinkedHashMap<>();
    private int rows;

    /** A part of a file: what it says, or why it says nothing, or need not. */
    sealed interface Reading {
        /** What the part is called in its file. */
        PartName part();

        record Sound(PartName part, Read read) implements Reading {}

        record Unsound(PartName part, Unreadable why) implements Reading {}

        record LeftOut(PartName part, String being) implements Reading {}
    }

    Readings(Exports exports, Archive archive) {
        this.exports = exports;
        this.archive = archive;
    }

    /** The parts of a file, in its order, at least one. */
    synchronized List<Reading> of(Arrival arrival) {
        List<Reading> known = remembered.get(arrival);
        return known != null ? known : remember(arrival, read(arrival));
    }

    /** What a part that was found sound before says. */
    Contents of(Arrival arrival, PartName part) {
        return of(arrival).stream()
                .filter(reading -> reading.part().equals(part))
                .filter(Reading.Sound.class::isInstance)
                .map(sound -> ((Reading.Sound) sound).read().contents())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(arrival.nameOf(part) + " is of no use"));
    }

    private List<Reading> remember(Arrival arrival, List<Reading> read) {
        int more = rows(read);
        Iterator<List<Reading>> oldest = remembered.values().iterator();
        while (oldest.hasNext() && rows + more > MOST_ROWS) {
            rows -= rows(oldest.next());
            oldest.remove();
        }
        remembered.put(arrival, read);
        rows += more;
        return read;
    }

    private static int rows(List<Reading> readings) {
        return readings.stream()
                .mapToInt(reading -> reading instanceof Reading.Sound sound
                        ? sound.read().contents().read()
                        : 0)
                .sum();
    }

    private List<Reading> read(Arrival arrival) {
        try {
            List<Reading> readings = new ArrayList<>();
            for (Part part : Parts.of(() -> archive.open(arrival.sha256()))) {
                readings.add(read(arrival, part));
            }
            return readings;
        } catch (Unreadable unreadable) {
            return List.of(new Reading.Unsound(PartName.WHOLE, unreadable));
        } catch (IOException e) {
            throw new UncheckedIOException("The archive cannot be read", e);
        }
    }

    private Reading read(Arrival arrival, Part part) throws IOException {
        if (part instanceof Part.LeftOut leftOut) {
            return new Reading.LeftOut(leftOut.name(), leftOut.being());
        }
        try {
            return new Reading.Sound(
                    part.name(), exports.read(part, arrival.nameOf(part.name()), exports.split(arrival.team())));
        } catch (Unreadable unreadable) {
            return new Reading.Unsound(part.name(), unreadable);
        }
    }
}
