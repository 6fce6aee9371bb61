package org.sprinthealth.intake;

import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The order in which a team's files came in, a line a file, only ever appended to. A last line without its line end is
 * what a killed run leaves; it counts as not written, and the next line takes its place. It is read once, since one run at
 * a time writes to it.
 */
final class ArrivalsLog {
    private final Path file;
    private final String team;
    private @Nullable Map<Mark, Arrival> arrivals;

    /** What makes an arrival: the same bytes under another name may be another night. */
    private record Mark(String name, String sha256) {}

    ArrivalsLog(Path file, String team) {
        this.file = file;
        this.team = team;
    }

    /** The arrivals, oldest first. */
    synchronized List<Arrival> read() throws IOException {
        return List.copyOf(known().values());
    }

    /** The arrival of a name with these bytes, where there has been one. */
    synchronized Optional<Arrival> find(String name, String sha256) throws IOException {
        return Optional.ofNullable(known().get(new Mark(name, sha256)));
    }

    /** Adds an arrival, on disk when this returns. */
    synchronized void append(Arrival arrival) throws IOException {
        Map<Mark, Arrival> known = known();
        long sound = complete().getBytes(StandardCharsets.UTF_8).length;
        Set<StandardOpenOption> options = Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE);
        try (FileChannel channel = FileChannel.open(file, options, Archive.ownerOnly("rw-------"))) {
            channel.truncate(sound).position(sound);
            ByteBuffer line = ByteBuffer.wrap(line(arrival).getBytes(StandardCharsets.UTF_8));
            while (line.hasRemaining()) {
                channel.write(line);
            }
            channel.force(true);
        }
        known.put(new Mark(arrival.name(), arrival.sha256()), arrival);
    }

    private Map<Mark, Arrival> known() throws IOException {
        Map<Mark, Arrival> known = arrivals;
        if (known == null) {
            known = new LinkedHashMap<>();
            for (String line : complete().lines().toList()) {
                Optional<Arrival> arrival = arrival(line);
                if (arrival.isPresent()) {
                    known.putIfAbsent(
                            new Mark(arrival.get().name(), arrival.get().sha256()), arrival.get());
                }
            }
            arrivals = known;
        }
        return known;
    }

    private String complete() throws IOException {
        if (!Files.exists(file)) {
            return "";
        }
        String text = Files.readString(file, StandardCharsets.UTF_8);
        return text.substring(0, text.lastIndexOf('\n') + 1);
    }

    private static String line(Arrival arrival) {
        String name = URLEncoder.encode(arrival.name(), StandardCharsets.UTF_8);
        return String.join(
                        "\t",
                        arrival.sha256(),
                        Long.toString(arrival.size()),
                        arrival.modified().toString(),
                        name)
                + "\n";
    }

    /** A line that is none, as a damaged disk leaves it, is passed over: its file will simply arrive again. */
    private Optional<Arrival> arrival(String line) {
        List<String> parts = Stream.of(line.split("\t", -1)).toList();
        if (parts.size() != 4) {
            return Optional.empty();
        }
        try {
            String name = URLDecoder.decode(parts.get(3), StandardCharsets.UTF_8);
            long size = Long.parseLong(parts.get(1));
            return Optional.of(new Arrival(team, name, parts.get(0), Instant.parse(parts.get(2)), size));
        } catch (DateTimeParseException | IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }
}
