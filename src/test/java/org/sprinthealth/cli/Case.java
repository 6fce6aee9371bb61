package org.sprinthealth.cli;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sprinthealth.job.NightlyRun;

/**
 * A story told in files: a portfolio, what lies in its inbox, and what becomes of it.
 *
 * @param folder where it stands: {@code portfolio.yaml}, {@code inbox}, {@code commands.txt} where it is more than {@code
 *     weekly}, {@code expected}, and a {@code README.md} with the figures that were worked out by hand
 */
record Case(Path folder) {
    private static final Path ALL = Path.of("src", "test", "cases");
    private static final Path TEMPLATES = Path.of("templates");
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));

    static Stream<Case> all() throws IOException {
        try (Stream<Path> folders = Files.list(ALL)) {
            return folders.filter(Files::isDirectory).sorted().map(Case::new).toList().stream();
        }
    }

    @Override
    public String toString() {
        return folder.getFileName().toString();
    }

    /** What it is expected to come to: texts by file name. */
    SortedMap<String, String> expected() throws IOException {
        return texts(folder.resolve("expected"));
    }

    private static SortedMap<String, String> texts(Path root) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        for (Path file : files(root)) {
            texts.put(root.relativize(file).toString(), Files.readString(file));
        }
        return texts;
    }

    /** Writes down anew what it is expected to come to. */
    void accept(Map<String, String> texts) throws IOException {
        for (Path file : files(folder.resolve("expected"))) {
            Files.delete(file);
        }
        for (Map.Entry<String, String> text : texts.entrySet()) {
            Path file = folder.resolve("expected").resolve(text.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, text.getValue());
        }
    }

    /** Plays the case in a folder of its own, which looks to it like the top of the repository. */
    Played play(Path elsewhere) throws IOException {
        Path copy = elsewhere.resolve(folder);
        copy(folder, copy);
        copy(TEMPLATES, elsewhere.resolve(TEMPLATES));
        StringBuilder console = new StringBuilder();
        for (String command : commands()) {
            console.append(said(command, copy));
        }
        return new Played(copy.resolve("output").resolve("latest"), console.toString());
    }

    private static void copy(Path from, Path to) throws IOException {
        for (Path file : files(from)) {
            Path target = to.resolve(from.relativize(file));
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
            Files.setLastModifiedTime(target, LONG_AGO);
        }
    }

    private List<String> commands() throws IOException {
        Path file = folder.resolve("commands.txt");
        return Files.exists(file) ? Files.readAllLines(file) : List.of("weekly");
    }

    private static String said(String command, Path copy) {
        Shell shell = new Shell(copy.resolve("portfolio.yaml"), false, NightlyRun::run);
        int code = shell.run(command.split(" "));
        String text = shell.out() + shell.err();
        return "$ sprint-health " + command + "\n" + text.replace(copy + "/", "") + "[exit code " + code + "]\n\n";
    }

    private static List<Path> files(Path root) {
        if (!Files.exists(root)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What a case came to.
     *
     * @param edition the edition that readers see
     * @param console what the commands said
     */
    record Played(Path edition, String console) {

        /** All of it that is compared, as texts by file name. */
        SortedMap<String, String> texts() throws IOException {
            Path root = edition.toRealPath();
            List<String> names = files(root).stream()
                    .map(file -> root.relativize(file).toString())
                    .toList();
            SortedMap<String, String> texts = new TreeMap<>();
            texts.put("console.txt", console);
            texts.put("files.txt", names.stream().map(name -> name + "\n").collect(joining()));
            texts.put("manifest-teams.txt", teams(Files.readString(root.resolve("manifest.json"))));
            for (String name : names) {
                if (name.endsWith(".xlsx")) {
                    texts.put(name.replace(".xlsx", ".txt"), new WorkbookText(root.resolve(name)).cells());
                }
            }
            return texts;
        }

        /** The manifest without the fingerprints before and after its teams. */
        private static String teams(String manifest) {
            return manifest.substring(manifest.indexOf("  \"teams\""), manifest.indexOf("\n  \"files\"")) + "\n";
        }

        WorkbookText workbook(String team) {
            return new WorkbookText(edition.resolve("teams").resolve(team + ".xlsx"));
        }
    }
}
