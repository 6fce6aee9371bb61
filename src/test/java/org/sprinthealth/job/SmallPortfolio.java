package org.sprinthealth.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sprinthealth.settings.InvalidPortfolio;
import org.sprinthealth.settings.Portfolio;
import org.sprinthealth.settings.PortfolioFile;

/** A portfolio in a folder of its own: two teams of the demonstration, and their exports of the first weeks. */
final class SmallPortfolio {
    static final LocalDate AS_OF = LocalDate.of(2026, 1, 25);
    private static final Path DEMO = Path.of("jobs", "demo", "inbox");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2100-01-01T06:00:00Z"), ZoneOffset.UTC);

    private final Path folder;

    private SmallPortfolio(Path folder) {
        this.folder = folder;
    }

    static SmallPortfolio in(Path folder) throws IOException {
        SmallPortfolio portfolio = new SmallPortfolio(folder);
        portfolio.write("");
        for (String team : List.of("apollo", "drossel")) {
            Files.createDirectories(portfolio.inbox(team));
            for (Path export : exports(team)) {
                Files.copy(export, portfolio.inbox(team).resolve(export.getFileName()));
            }
        }
        return portfolio;
    }

    /** The same with a few exports only, for what is run very often. */
    static SmallPortfolio ofAFewNights(Path folder) throws IOException {
        SmallPortfolio portfolio = in(folder);
        for (String team : List.of("apollo", "drossel")) {
            try (Stream<Path> exports = Files.list(portfolio.inbox(team))) {
                for (Path late : exports.filter(SmallPortfolio::isLeftOut).toList()) {
                    Files.delete(late);
                }
            }
        }
        return portfolio;
    }

    private static boolean isLeftOut(Path export) {
        String name = export.getFileName().toString();
        return name.startsWith("jira") && (name.compareTo("jira-2026-01-19") < 0 || name.contains("2026-01-20"));
    }

    /** The exports of the first three weeks, the sprints and the tables; no copies of editions that came later. */
    private static List<Path> exports(String team) throws IOException {
        try (Stream<Path> files = Files.list(DEMO.resolve(team))) {
            return files.filter(file -> !file.getFileName().toString().startsWith("workbook"))
                    .filter(file -> !file.getFileName().toString().startsWith("jira")
                            || file.getFileName().toString().compareTo("jira-" + AS_OF) < 0)
                    .sorted()
                    .toList();
        }
    }

    /** Writes the portfolio file, with further settings. */
    SmallPortfolio write(String settings) throws IOException {
        Files.writeString(folder.resolve("portfolio.yaml"), """
                id: small
                name: Small portfolio
                time-zone: Europe/Berlin
                as-of: 2026-01-25
                quiet-seconds: 0
                templates: %s
                %s
                teams:
                  - { id: apollo, name: Apollo, size: 7 }
                  - { id: drossel, name: Drossel, size: 6 }
                """.formatted(
                        Path.of("templates").toAbsolutePath(), settings));
        return this;
    }

    Path file() {
        return folder.resolve("portfolio.yaml");
    }

    Path inbox(String team) {
        return folder.resolve("inbox").resolve(team);
    }

    Path output() {
        return folder.resolve("output");
    }

    Path state() {
        return folder.resolve("state");
    }

    Outcome weekly() {
        return run(Kind.WEEKLY);
    }

    /** The weekly run of an earlier date, over what lies in the inbox then. */
    Outcome weekly(LocalDate asOf) {
        return NightlyRun.run(settings(), asOf, Kind.WEEKLY, (team, done, of, words) -> {}, CLOCK);
    }

    Outcome run(Kind kind) {
        return NightlyRun.run(settings(), AS_OF, kind, (team, done, of, words) -> {}, CLOCK);
    }

    Portfolio settings() {
        try {
            return PortfolioFile.read(file());
        } catch (InvalidPortfolio e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every file that readers see in the latest edition, by name. */
    Map<String, String> edition() {
        return contents(output().resolve("latest"));
    }

    /** Every file below a folder with its bytes, one character a byte. */
    static Map<String, String> contents(Path folder) {
        try (Stream<Path> files = Files.walk(folder.toRealPath())) {
            Path root = folder.toRealPath();
            return files.filter(Files::isRegularFile)
                    .collect(Collectors.toMap(
                            file -> root.relativize(file).toString(),
                            SmallPortfolio::bytes,
                            (a, b) -> a,
                            TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String bytes(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void append(String team, String file, String text) throws IOException {
        Files.writeString(inbox(team).resolve(file), text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
