package org.sprinthealth.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A published edition: a dated folder, complete and never changed again.
 *
 * @param output the folder of all editions
 * @param name its own folder in there and what people call it: {@code 2026-03-29}, or {@code 2026-03-29.2} where that
 *     date had an edition with other content
 * @param manifest what it holds
 */
public record Edition(Path output, String name, Manifest manifest) {
    private static final String LATEST = "latest";
    private static final Pattern NAME = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(\\.\\d+)?");
    private static final String LATEST_TO_BE = ".latest.part";

    /** The folder that holds its files. */
    public Path folder() {
        return output.resolve(name);
    }

    /** Which of the editions of its date it is, from 1. */
    public int number() {
        int dot = name.indexOf('.');
        return dot < 0 ? 1 : Integer.parseInt(name.substring(dot + 1));
    }

    /**
     * The edition of a date that was made of exactly the same, every file of it still there and unchanged. Whoever finds
     * one has nothing to do but {@link #makeLatest}.
     */
    public static Optional<Edition> published(Path output, LocalDate asOf, String fingerprint) {
        return names(asOf)
                .takeWhile(name -> Files.exists(output.resolve(name)))
                .flatMap(name -> in(output, name).stream())
                .filter(edition -> edition.manifest.imprint().fingerprint().equals(fingerprint))
                .filter(Edition::isWhole)
                .findFirst();
    }

    /** All editions that are there, by name. */
    public static List<Edition> all(Path output) {
        try (Stream<Path> folders = Files.list(output)) {
            return folders.map(folder -> String.valueOf(folder.getFileName()))
                    .filter(name -> NAME.matcher(name).matches())
                    .sorted()
                    .flatMap(name -> in(output, name).stream())
                    .toList();
        } catch (IOException noneYet) {
            return List.of();
        }
    }

    /**
     * What a file of the newest edition of an earlier date said. An edition made again is compared with the same one, never
     * with itself.
     *
     * @param kind the kind of edition, such as {@code weekly}
     * @param file the file's name in it; editions without it are passed over
     */
    public static Optional<byte[]> earlier(Path output, LocalDate asOf, String kind, String file) {
        return all(output).stream()
                .filter(edition -> edition.manifest.imprint().asOf().isBefore(asOf)
                        && edition.manifest.imprint().kind().equals(kind))
                .sorted(Comparator.comparing(
                                (Edition edition) -> edition.manifest.imprint().asOf())
                        .thenComparing(Edition::number)
                        .reversed())
                .flatMap(edition -> edition.content(file).stream())
                .findFirst();
    }

    /** A file as it was published; empty where there is none, or somebody has changed it. */
    private Optional<byte[]> content(String file) {
        try {
            Optional<Manifest.Entry> entry = manifest.files().stream()
                    .filter(each -> each.name().equals(file) && isUnchanged(each))
                    .findFirst();
            return entry.isEmpty() ? Optional.empty() : Optional.of(Files.readAllBytes(folder().resolve(file)));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    /** The names of files that somebody has changed since it was published, in order. */
    public List<String> edited() {
        return manifest.files().stream()
                .filter(entry -> isTouched(entry) && !isUnchanged(entry))
                .map(Manifest.Entry::name)
                .filter(name -> Files.isRegularFile(folder().resolve(name), LinkOption.NOFOLLOW_LINKS))
                .toList();
    }

    /** Whether a file may have been changed; looking into it is dear. */
    private boolean isTouched(Manifest.Entry entry) {
        try {
            Path file = folder().resolve(entry.name());
            FileTime published = Files.getLastModifiedTime(folder().resolve(Manifest.NAME));
            return Files.size(file) != entry.size()
                    || Files.getLastModifiedTime(file).compareTo(published) > 0;
        } catch (IOException | InvalidPathException e) {
            return false;
        }
    }

    /** The edition that {@code latest} points to. */
    public static Optional<Edition> latest(Path output) {
        return latestName(output).flatMap(name -> in(output, name));
    }

    private static Optional<String> latestName(Path output) {
        try {
            return Optional.of(Files.readSymbolicLink(output.resolve(LATEST)).toString());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<Edition> in(Path output, String name) {
        return Manifest.in(output.resolve(name)).map(manifest -> new Edition(output, name, manifest));
    }

    /** The names that editions of a date can have: the plain date first, then .2, .3 and so on. */
    private static Stream<String> names(LocalDate asOf) {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> number == 1 ? asOf.toString() : asOf + "." + number);
    }

    /** The name of a new edition of a date. */
    static String freeName(Path output, LocalDate asOf) {
        return names(asOf)
                .filter(name -> !Files.exists(output.resolve(name)))
                .findFirst()
                .orElseThrow();
    }

    private boolean isWhole() {
        return manifest.files().stream().allMatch(this::isUnchanged);
    }

    private boolean isUnchanged(Manifest.Entry entry) {
        try {
            Path file = folder().resolve(entry.name());
            return Files.size(file) == entry.size() && Disk.sha256(file).equals(entry.sha256());
        } catch (IOException | InvalidPathException e) {
            return false;
        }
    }

    /**
     * Points {@code latest} here, by the atomic rename of a new link, unless it shows a later date already.
     *
     * @throws NotPublished where the link can't be made
     */
    public void makeLatest() {
        if (latest(output).filter(this::givesWayTo).isPresent()) {
            return;
        }
        try {
            Path link = output.resolve(LATEST_TO_BE);
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, Path.of(name));
            Files.move(link, output.resolve(LATEST), StandardCopyOption.ATOMIC_MOVE);
            Disk.sync(output);
        } catch (IOException | UnsupportedOperationException e) {
            throw new NotPublished(
                    folder() + " is complete, but the link " + output.resolve(LATEST)
                            + " can't be pointed to it. See that the folder can be written to and holds links, then run again",
                    e);
        }
    }

    private boolean givesWayTo(Edition shown) {
        return shown.name.equals(name)
                || shown.manifest.imprint().asOf().isAfter(manifest.imprint().asOf());
    }
}
