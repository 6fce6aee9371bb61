package org.sprinthealth.simulator;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.sprinthealth.simulator.Story.Cadence;
import org.sprinthealth.simulator.Story.Flow;
import org.sprinthealth.simulator.Story.Oddity;
import org.sprinthealth.simulator.Story.Refinement;
import org.sprinthealth.simulator.Story.Voice;

/** The demonstration portfolio: six invented teams with six different stories, always the same. */
public final class DemoPortfolio {
    /** The Sunday on which it is looked at. */
    public static final LocalDate AS_OF = LocalDate.of(2026, 3, 29);

    private static final LocalDate FIRST = LocalDate.of(2025, 12, 29);
    private static final Set<LocalDate> HOLIDAYS = Set.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 2));
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private DemoPortfolio() {}

    /** The teams, in the portfolio's order. */
    public static List<Team> teams() {
        return List.of(apollo(), boreal());
    }

    /** Refinement pays: the backlog becomes clear, week by week. */
    private static Team apollo() {
        Story story = new Story(
                "apollo",
                "Apollo",
                "APO",
                new Voice(Language.ENGLISH, Dialect.WIKI, Writer.Place.HEADING),
                BERLIN,
                11,
                FIRST,
                AS_OF,
                HOLIDAYS,
                new Cadence(LocalDate.of(2026, 1, 5), 11, 14, 0),
                new Refinement(0.15, week -> 0.10 + 0.05 * week, week -> 0.02, week -> 0.1 + 0.03 * week),
                new Flow(34, 1.1, 11, 1.1, 0.1, 0.08, 0.1, 0.03, 0.95),
                Oddity.all());
        return Team.live(story, Nights.ALL_ALIKE);
    }

    /** Refinement stops in February: the backlog decays. */
    private static Team boreal() {
        Story story = new Story(
                "boreal",
                "Boreal",
                "BOR",
                new Voice(Language.ENGLISH, Dialect.MARKDOWN, Writer.Place.FIELD),
                BERLIN,
                12,
                FIRST,
                AS_OF,
                HOLIDAYS,
                new Cadence(LocalDate.of(2026, 1, 5), 11, 14, 3),
                new Refinement(
                        0.8,
                        week -> week < 6 ? 0.7 : 0.02,
                        week -> week < 6 ? 0.02 : 0.25,
                        week -> week < 6 ? 0.6 : 0.1),
                new Flow(36, 1.0, 10, 1.0, 0.1, 0.05, 0.1, 0.05, 0.9),
                Set.of());
        return Team.live(story, Nights.ALL_ALIKE);
    }

    /** All files under {@code jobs/demo/inbox}, by path, before they are compressed. */
    public static Map<String, byte[]> inbox() {
        Map<String, byte[]> files = new TreeMap<>();
        for (Team team : teams()) {
            team.files().forEach((name, bytes) -> files.put(team.id() + "/" + name, bytes));
        }
        return files;
    }

    /** The name under which a file is stored: item exports are compressed. */
    static String stored(String path) {
        return path.contains("/jira-") ? path + ".gz" : path;
    }

    private static byte[] compressed(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    /**
     * Writes the inbox anew.
     *
     * @param inbox the folder {@code jobs/demo/inbox}
     */
    public static void write(Path inbox) throws IOException {
        clear(inbox);
        for (Map.Entry<String, byte[]> file : inbox().entrySet()) {
            Path path = inbox.resolve(stored(file.getKey()));
            Files.createDirectories(path.resolveSibling("."));
            Files.write(path, path.toString().endsWith(".gz") ? compressed(file.getValue()) : file.getValue());
        }
    }

    private static void clear(Path inbox) throws IOException {
        if (Files.isDirectory(inbox)) {
            try (var old = Files.walk(inbox)) {
                for (Path file : old.filter(Files::isRegularFile).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** Writes {@code jobs/demo/inbox} below the working directory, or the folder named. */
    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments.length > 0 ? arguments[0] : "jobs/demo/inbox"));
    }
}
