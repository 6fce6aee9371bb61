package org.sprinthealth.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An edition in the making, in a hidden folder beside the published ones. What was staged survives a kill: the next run
 * of the same edition opens the same folder and goes on. To be used under the run's lock only.
 */
public final class Staging {
    private static final Pattern FILE_NAME = Pattern.compile("([a-z0-9-]+/)?[a-z0-9-]+\\.[a-z0-9]+");
    private static final String PREFIX = ".staging-";

    private final Path output;
    private final Imprint imprint;
    private final Path home;
    private final Path edition;
    private final Path sums;
    private final boolean resumed;

    private Staging(Path output, Imprint imprint) {
        this.output = output;
        this.imprint = imprint;
        this.home = output.resolve(imprint.stagingName());
        this.edition = home.resolve("edition");
        this.sums = home.resolve("sums");
        this.resumed = Files.isDirectory(sums);
    }

    /**
     * Opens the folder of an edition in the making, with what an earlier attempt at the same edition left whole, and
     * clears away what attempts at other editions left.
     *
     * @throws NotPublished where the output folder can't be written to, or belongs to another portfolio
     */
    public static Staging open(Path output, Imprint imprint) {
        Staging staging = new Staging(output, imprint);
        staging.refuseForeignFolder();
        staging.attempt("can't be prepared", () -> {
            Files.createDirectories(output);
            staging.clearOthers();
            Files.createDirectories(staging.edition);
            Files.createDirectories(staging.sums);
        });
        return staging;
    }

    private void refuseForeignFolder() {
        Edition.latest(output)
                .map(latest -> latest.manifest().imprint().portfolio())
                .filter(portfolio -> !portfolio.equals(imprint.portfolio()))
                .ifPresent(portfolio -> {
                    throw new NotPublished(output + " holds the editions of portfolio " + portfolio
                            + ". Give each portfolio an output folder of its own");
                });
    }

    private void clearOthers() throws IOException {
        try (Stream<Path> all = Files.list(output)) {
            for (Path left : all.filter(this::isOtherStaging).toList()) {
                Disk.delete(left);
            }
        }
    }

    private boolean isOtherStaging(Path folder) {
        String name = folder.getFileName().toString();
        return name.startsWith(PREFIX) && !name.equals(imprint.stagingName());
    }

    /**
     * Stages files that belong together; they are durable on return. Several threads may stage different files.
     *
     * @param files by name in the edition, such as {@code teams/apollo.xlsx}
     * @throws NotPublished where they can't be written
     */
    public void write(Map<String, byte[]> files) {
        attempt("can't be written to", () -> {
            for (Map.Entry<String, byte[]> file : new TreeMap<>(files).entrySet()) {
                write(file.getKey(), file.getValue(), imprint.asOf());
            }
            Disk.syncAllFolders(home);
        });
    }

    private void write(String name, byte[] content, LocalDate asOf) throws IOException {
        int slash = checked(name).lastIndexOf('/');
        Files.createDirectories(slash < 0 ? edition : edition.resolve(name.substring(0, slash)));
        Disk.write(edition.resolve(name), content);
        String sum = Disk.sha256(content) + " " + content.length + " " + asOf;
        Disk.write(sum(name), sum.getBytes(StandardCharsets.US_ASCII));
    }

    private static String checked(String name) {
        if (!FILE_NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not a name for a file of an edition: " + name);
        }
        return name;
    }

    private Path sum(String name) {
        return sums.resolve(checked(name).replace("/", "+"));
    }

    /**
     * Takes over files of an earlier edition as they are; each keeps its own date in the manifest and takes the place of
     * what was staged under its name.
     *
     * @param from the edition before
     * @param wanted which of its files, by name
     * @return the names of the files taken over
     */
    public Set<String> carryOver(Edition from, Predicate<String> wanted) {
        Set<String> names = new TreeSet<>();
        attempt("can't be written to", () -> {
            for (Manifest.Entry entry : from.manifest().files()) {
                Path file = from.folder().resolve(checked(entry.name()));
                if (wanted.test(entry.name()) && Files.isRegularFile(file)) {
                    write(entry.name(), Files.readAllBytes(file), entry.asOf());
                    names.add(entry.name());
                }
            }
            Disk.syncAllFolders(home);
        });
        return names;
    }

    /**
     * Takes back files that were staged, by this attempt or an earlier one.
     *
     * @param unwanted which of them, by name
     */
    public void takeBack(Predicate<String> unwanted) {
        attempt("can't be written to", () -> {
            for (String name : names()) {
                if (unwanted.test(name)) {
                    Files.delete(sum(name));
                    Files.delete(edition.resolve(name));
                }
            }
        });
    }

    /** Whether an earlier attempt at the same edition had begun to stage it. */
    public boolean isResumed() {
        return resumed;
    }

    /** Whether a file was staged, by this attempt or an earlier one. */
    public boolean has(String name) {
        return Files.isRegularFile(edition.resolve(checked(name))) && Files.isRegularFile(sum(name));
    }

    /** The names of all that was staged, by this attempt or an earlier one, in order. */
    public Set<String> names() {
        Set<String> names = new TreeSet<>();
        attempt("can't be read", () -> {
            try (Stream<Path> all = Files.list(sums)) {
                all.map(sum -> sum.getFileName().toString().replace('+', '/'))
                        .filter(name -> FILE_NAME.matcher(name).matches() && has(name))
                        .forEach(names::add);
            }
        });
        return names;
    }

    /**
     * Publishes what was staged: looks at every file once more, writes the manifest, renames the folder and points
     * {@code latest} to it. A reader sees the edition before or this one. Killed anywhere in it, the same call finishes.
     *
     * @param expected the names of all files of the edition; others that were staged are left out
     * @param teams outcomes and accounts of the teams, in the configured order
     * @throws NotPublished where a file is not as expected or an account does not balance; then nothing has changed
     */
    public Edition publish(Set<String> expected, List<Manifest.Team> teams) {
        Edition published = Edition.published(output, imprint.asOf(), imprint.fingerprint())
                .orElseGet(() -> rename(expected, teams));
        published.makeLatest();
        attempt("can't be cleared", () -> Disk.delete(home));
        return published;
    }

    private Edition rename(Set<String> expected, List<Manifest.Team> teams) {
        refuseImbalance(teams);
        Manifest manifest = new Manifest(
                imprint,
                teams,
                new TreeSet<>(expected).stream().map(this::inspected).toList());
        String name = Edition.freeName(output, imprint.asOf());
        attempt("can't be published", () -> {
            leaveOutOthers(expected);
            Disk.write(edition.resolve(Manifest.NAME), manifest.toJson());
            Disk.syncAllFolders(edition);
            Files.move(edition, output.resolve(name), StandardCopyOption.ATOMIC_MOVE);
            Disk.sync(output);
        });
        return new Edition(output, name, manifest);
    }

    private static void refuseImbalance(List<Manifest.Team> teams) {
        for (Manifest.Team team : teams) {
            Optional<String> imbalance = team.account().imbalance();
            if (imbalance.isPresent()) {
                throw new NotPublished("the account of team " + team.id() + " does not balance: " + imbalance.get()
                        + ". This is a fault of the program; please report it with the manifest and the log");
            }
        }
    }

    private Manifest.Entry inspected(String name) {
        try {
            Manifest.Entry staged = staged(name);
            Optional<String> trouble = Inspection.trouble(edition.resolve(name), staged);
            if (trouble.isPresent()) {
                throw new NotPublished("staged file " + name + " " + trouble.get() + ". Run again");
            }
            return staged;
        } catch (IOException e) {
            throw new NotPublished("staged file " + name + " can't be read. Run again", e);
        }
    }

    private Manifest.Entry staged(String name) throws IOException {
        if (!has(name)) {
            throw new NotPublished("expected file " + name + " was not staged. Run again");
        }
        String[] sum = Files.readString(sum(name), StandardCharsets.US_ASCII).split(" ", 3);
        return new Manifest.Entry(name, sum[0], Long.parseLong(sum[1]), LocalDate.parse(sum[2]));
    }

    private void leaveOutOthers(Set<String> expected) throws IOException {
        try (Stream<Path> all = Files.walk(edition)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                if (!expected.contains(edition.relativize(file).toString().replace('\\', '/'))) {
                    Files.delete(file);
                }
            }
        }
    }

    private void attempt(String trouble, Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            throw new NotPublished(
                    output + " " + trouble + ". See that it can be written to and has space, then run again", e);
        }
    }

    /** Something that writes. */
    @FunctionalInterface
    private interface Writing {
        void run() throws IOException;
    }
}
