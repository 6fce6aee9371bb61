package org.sprinthealth.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.sprinthealth.facts.Rejected;

/**
 * The folder into which teams drop their exports: one folder a team, one level deep. It is looked at, never changed, and
 * nothing in it is opened that is not a regular file, since a pipe would be waited for without end.
 */
public final class Inbox {
    private static final long SIZE_LIMIT = 100L << 20;
    private static final int NAME_LIMIT = 200;

    private final Path inbox;
    private final Duration quiet;
    private final Clock clock;

    /**
     * An inbox.
     *
     * @param inbox the folder with one folder a team
     * @param quiet how long a file must not have changed before it counts as complete
     * @param clock what tells how long ago a file changed
     */
    public Inbox(Path inbox, Duration quiet, Clock clock) {
        this.inbox = inbox;
        this.quiet = quiet;
        this.clock = clock;
    }

    /**
     * What lies in a team's folder at this moment.
     *
     * @param ready the files to take, ordered by name
     * @param leftAlone what is left where it is, and why, ordered by name
     */
    public record Scan(List<Dropped> ready, List<Rejected> leftAlone) {
        public Scan {
            ready = List.copyOf(ready);
            leftAlone = List.copyOf(leftAlone);
        }
    }

    /** Looks into a team's folder. A team without a folder has dropped nothing yet. */
    public Scan scan(String teamId) {
        List<Dropped> ready = new ArrayList<>();
        List<Rejected> leftAlone = new ArrayList<>();
        for (Path entry : entries(inbox.resolve(teamId))) {
            look(teamId, entry, ready, leftAlone);
        }
        return new Scan(ready, leftAlone);
    }

    private static List<Path> entries(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> !isWorkFile(name(entry)))
                    .sorted((one, other) -> name(one).compareTo(name(other)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void look(String team, Path entry, List<Dropped> ready, List<Rejected> leftAlone) {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            Instant modified = attributes.lastModifiedTime().toInstant();
            Dropped dropped = new Dropped(team, entry, name(entry), modified, attributes.size());
            if (attributes.isRegularFile() && isMarker(entry)) {
                return;
            }
            String why = attributes.isRegularFile() ? whyNot(dropped) : whatElse(attributes);
            if (why.isEmpty()) {
                ready.add(dropped);
            } else {
                leftAlone.add(new Rejected(printable(name(entry)), 0, null, why, remedy(attributes)));
            }
        } catch (NoSuchFileException takenAway) {
            // somebody tidied up between the listing and the look: it was never dropped
        } catch (IOException e) {
            leftAlone.add(new Rejected(
                    printable(name(entry)), 0, null, "it cannot be looked at", "Give the job permission to read it"));
        }
    }

    private String whyNot(Dropped dropped) {
        if (!printable(dropped.name()).equals(dropped.name())) {
            return "its name is longer than 200 characters, or has characters that cannot be printed";
        }
        if (dropped.size() > SIZE_LIMIT) {
            return "it is larger than 100 MB";
        }
        boolean still = dropped.modified().plus(quiet).isAfter(clock.instant());
        return !quiet.isZero() && still && !hasMarker(dropped.file())
                ? "it changed less than " + quiet.toSeconds() + " seconds ago, so it may still be being written"
                : "";
    }

    private static String whatElse(BasicFileAttributes attributes) {
        if (attributes.isSymbolicLink()) {
            return "it is a link, and links are not followed";
        }
        return attributes.isDirectory()
                ? "it is a folder, and an inbox is one level deep"
                : "it is a pipe or a device, not a file";
    }

    private static String remedy(BasicFileAttributes attributes) {
        if (!attributes.isRegularFile()) {
            return "Put the export itself there";
        }
        return attributes.size() > SIZE_LIMIT
                ? "Export fewer items at a time"
                : "The next run looks again; give it a plain name, and a file NAME.ok beside it once it is complete";
    }

    /** What copying tools and office programs leave beside a file while they are at work. */
    private static boolean isWorkFile(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith(".") || lower.startsWith("~$") || lower.endsWith(".part") || lower.endsWith(".tmp");
    }

    private static boolean hasMarker(Path file) {
        return Stream.of(".ok", ".sha256")
                .map(ending -> file.resolveSibling(name(file) + ending))
                .anyMatch(marker -> Files.isRegularFile(marker, LinkOption.NOFOLLOW_LINKS));
    }

    private static boolean isMarker(Path file) {
        String name = name(file);
        return Stream.of(".ok", ".sha256")
                .filter(name::endsWith)
                .map(ending -> file.resolveSibling(name.substring(0, name.length() - ending.length())))
                .anyMatch(marked -> Files.exists(marked, LinkOption.NOFOLLOW_LINKS));
    }

    private static String printable(String name) {
        String printable = name.replaceAll("[\\p{Cntrl}\\p{Cf}\ufffd]", "?");
        return printable.length() > NAME_LIMIT ? printable.substring(0, NAME_LIMIT) + "…" : printable;
    }

    private static String name(Path entry) {
        return String.valueOf(entry.getFileName());
    }
}
