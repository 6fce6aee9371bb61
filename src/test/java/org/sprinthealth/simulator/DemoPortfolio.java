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
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.sprinthealth.simulator.Story.Cadence;
import org.sprinthealth.simulator.Story.Flow;
import org.sprinthealth.simulator.Story.Oddity;
import org.sprinthealth.simulator.Story.Refinement;
import org.sprinthealth.simulator.Story.Voice;
import org.sprinthealth.simulator.Writer.Place;

/** The demonstration portfolio: ten invented teams with different stories and trackers, always the same. */
public final class DemoPortfolio {
    /** The Sunday on which it is looked at. */
    public static final LocalDate AS_OF = LocalDate.of(2026, 3, 29);

    private static final LocalDate FIRST = LocalDate.of(2025, 12, 29);
    private static final Set<LocalDate> HOLIDAYS = Set.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 2));
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private DemoPortfolio() {}

    /** The teams, in the portfolio's order. */
    public static List<Team> teams() {
        return Stream.concat(
                        Stream.of(
                                apollo().keeping(Moods.APOLLO).talkingOver(Talks.APOLLO),
                                boreal().keeping(Moods.BOREAL),
                                cobalt().keeping(Moods.COBALT).talkingOver(Talks.COBALT),
                                drossel().keeping(Moods.DROSSEL).talkingOver(Talks.DROSSEL),
                                estuario().keeping(Moods.ESTUARIO),
                                garonne()),
                        OtherTrackers.teams().stream())
                .toList();
    }

    /** Refinement pays: the backlog becomes clear, week by week. */
    private static Team apollo() {
        return Team.live(
                new Story(
                        "apollo",
                        "Apollo",
                        "APO",
                        new Voice(Language.ENGLISH, Dialect.WIKI, Place.HEADING),
                        BERLIN,
                        11,
                        FIRST,
                        AS_OF,
                        HOLIDAYS,
                        new Cadence(LocalDate.of(2026, 1, 5), 11, 14, 0),
                        new Refinement(0.15, week -> 0.10 + 0.05 * week, week -> 0.02, week -> 0.1 + 0.03 * week),
                        new Flow(34, 1.1, 11, 1.1, 0.1, 0.08, 0.1, 0.03, 0.95),
                        Set.of(Oddity.REOPENED, Oddity.DONE_BEFORE_START)),
                Nights.ALL_ALIKE.missing("2026-02-10"));
    }

    /** Refinement stops in February, and the backlog decays. */
    private static Team boreal() {
        return Team.live(
                new Story(
                        "boreal",
                        "Boreal",
                        "BOR",
                        new Voice(Language.ENGLISH, Dialect.MARKDOWN, Place.FIELD),
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
                        Set.of(Oddity.DONE_AFTER_CLOSE)),
                Nights.ALL_ALIKE.twice("2026-01-14", "2026-02-04", "2026-02-24", "2026-03-11"),
                Exports.jiraNightly(Links.OF_THE_DEMONSTRATION));
    }

    /** Short sprints into which more comes than was planned. */
    private static Team cobalt() {
        return Team.live(
                new Story(
                        "cobalt",
                        "Cobalt",
                        "COB",
                        new Voice(Language.ENGLISH, Dialect.PLAIN, Place.HEADING),
                        ZoneId.of("America/New_York"),
                        13,
                        FIRST,
                        AS_OF,
                        HOLIDAYS,
                        new Cadence(LocalDate.of(2026, 1, 5), 4, 7, 0),
                        new Refinement(0.4, week -> 0.3, week -> 0.05, week -> 0.35),
                        new Flow(34, 0.7, 5, 1.5, 1.0, 0.35, 0.2, 0.05, 0.95),
                        Set.of(Oddity.REMOVED_AND_BACK, Oddity.ESTIMATE_CLEARED)),
                Nights.ALL_ALIKE.savedByExcel("2026-01-21", "2026-02-03", "2026-02-19", "2026-03-10"),
                Exports.jiraNightly(Links.OF_THE_DEMONSTRATION));
    }

    /** A German team that plans twice what it finishes, sprint after sprint. */
    private static Team drossel() {
        return Team.live(
                new Story(
                        "drossel",
                        "Drossel",
                        "DRO",
                        new Voice(Language.GERMAN, Dialect.WIKI, Place.FIELD),
                        BERLIN,
                        14,
                        FIRST,
                        AS_OF,
                        HOLIDAYS,
                        new Cadence(LocalDate.of(2026, 1, 7), 13, 14, 0),
                        new Refinement(0.5, week -> 0.3, week -> 0.03, week -> 0.4),
                        new Flow(38, 0.8, 14, 0.7, 0.05, 0.02, 0.15, 0.03, 0.95),
                        Set.of(Oddity.DONE_AFTER_CLOSE)),
                Nights.ALL_ALIKE.filtered("2026-01-15", "2026-02-12", "2026-03-12"),
                Exports.jiraNightly(Links.OF_THE_DEMONSTRATION));
    }

    /** A Spanish team whose plans leave the sprint again, with criteria as sub-tasks and few estimates. */
    private static Team estuario() {
        return Team.live(
                new Story(
                        "estuario",
                        "Estuario",
                        "EST",
                        new Voice(Language.SPANISH, Dialect.WIKI, Place.SUB_TASKS),
                        ZoneId.of("Europe/Madrid"),
                        15,
                        FIRST,
                        AS_OF,
                        Set.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 2), LocalDate.of(2026, 1, 6)),
                        new Cadence(LocalDate.of(2026, 1, 5), 11, 14, 0),
                        new Refinement(0.5, week -> 0.35, week -> 0.04, week -> 0.4),
                        new Flow(34, 0.8, 10, 0.75, 0.15, 0.35, 0.05, 0.04, 0.25),
                        Set.of()),
                Nights.ALL_ALIKE.missing("2026-03-04", "2026-03-05"));
    }

    /** A French team that works without sprints, calmly. */
    private static Team garonne() {
        return Team.live(
                new Story(
                        "garonne",
                        "Garonne",
                        "GAR",
                        new Voice(Language.FRENCH, Dialect.HTML, Place.HEADING),
                        ZoneId.of("Europe/Paris"),
                        16,
                        FIRST,
                        AS_OF,
                        HOLIDAYS,
                        Cadence.NONE,
                        new Refinement(0.7, week -> 0.45, week -> 0.05, week -> 0.6),
                        new Flow(30, 0.75, 0, 0.7, 0, 0, 0, 0, 0.0),
                        Set.of()),
                Nights.ALL_ALIKE);
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
        boolean items = path.contains("/jira-") || path.contains("/azure-") || path.contains("/linear-");
        return items ? path + ".gz" : path;
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
