package org.sprinthealth.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.sprinthealth.settings.TeamSettings;

/**
 * Every export that ever came in, byte for byte under its fingerprint, and the order of arrival: the log from which all
 * else can be made again. What it has taken is on disk before anybody reads it; trouble with its own disk is an
 * {@link UncheckedIOException}. One run at a time writes to it, a team's files one after the other.
 */
public final class Archive {
    private static final HexFormat HEX = HexFormat.of();
    private static final Set<StandardOpenOption> WRITE =
            Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);

    private final Path root;
    private final Map<String, ArrivalsLog> logs = new ConcurrentHashMap<>();

    /** An archive in a folder, which is made when the first file comes. */
    public Archive(Path root) {
        this.root = root;
    }

    /** The archive of a portfolio, in its state folder. */
    public static Archive in(Path state) {
        return new Archive(state.resolve("archive"));
    }

    /**
     * Takes a copy of a dropped file. A name that brings bytes it has brought before is no new arrival.
     *
     * @return the arrival, or empty where the file changed, vanished or could not be read meanwhile: it is left for the
     *     next run
     */
    public Optional<Arrival> keep(Dropped dropped) {
        try {
            Optional<Arrival> before = arrivedBefore(dropped);
            return before.isPresent() ? before : take(dropped);
        } catch (IOException e) {
            throw new UncheckedIOException("The archive cannot take " + dropped.name(), e);
        }
    }

    /** A file that lies in the inbox night after night is only hashed. */
    private Optional<Arrival> arrivedBefore(Dropped dropped) throws IOException {
        try (InputStream in = new Source(open(dropped.file()))) {
            MessageDigest digest = Fingerprint.sha256();
            byte[] bytes = new byte[1 << 16];
            for (int read = in.read(bytes); read > 0; read = in.read(bytes)) {
                digest.update(bytes, 0, read);
            }
            return log(dropped.team()).find(dropped.name(), HEX.formatHex(digest.digest()));
        } catch (SourceLost changedOrTakenAway) {
            return Optional.empty();
        }
    }

    private Optional<Arrival> take(Dropped dropped) throws IOException {
        Path incoming = folder("incoming").resolve(dropped.team() + ".part");
        Optional<String> sha256 = copy(dropped, incoming);
        if (sha256.isEmpty()) {
            Files.deleteIfExists(incoming);
            return Optional.empty();
        }
        store(incoming, sha256.get());
        return Optional.of(arrived(dropped, sha256.get()));
    }

    /** What arrived for a team, in its own folder and then in those that it shares, oldest first in each. */
    public List<Arrival> arrivals(TeamSettings team) {
        List<Arrival> arrivals = new ArrayList<>(arrivals(team.id()));
        team.shares().forEach(share -> arrivals.addAll(arrivals(share.folder())));
        return arrivals;
    }

    /** What arrived in a folder, oldest first. */
    public List<Arrival> arrivals(String teamId) {
        try {
            return log(teamId).read();
        } catch (IOException e) {
            throw new UncheckedIOException("The archive cannot be read", e);
        }
    }

    /** The bytes of a kept file, which the caller closes. */
    public InputStream open(String sha256) {
        try {
            return Files.newInputStream(path(sha256));
        } catch (IOException e) {
            throw new UncheckedIOException("The archive has lost " + sha256, e);
        }
    }

    private Arrival arrived(Dropped dropped, String sha256) throws IOException {
        Arrival arrival = new Arrival(dropped.team(), dropped.name(), sha256, dropped.modified(), dropped.size());
        folder("arrivals");
        log(dropped.team()).append(arrival);
        sync(root.resolve("arrivals"));
        return arrival;
    }

    /** Copies as long as the file stays what it was when it was seen, and returns the fingerprint of the copy. */
    private static Optional<String> copy(Dropped dropped, Path target) throws IOException {
        if (!isUnchanged(dropped)) {
            return Optional.empty();
        }
        try (DigestInputStream in = new DigestInputStream(new Source(open(dropped.file())), Fingerprint.sha256());
                FileChannel out = FileChannel.open(target, WRITE, ownerOnly("rw-------"))) {
            OutputStream stream = Channels.newOutputStream(out);
            long size = in.transferTo(stream);
            out.force(true);
            boolean same = size == dropped.size() && isUnchanged(dropped);
            return same ? Optional.of(HEX.formatHex(in.getMessageDigest().digest())) : Optional.empty();
        } catch (SourceLost changedOrTakenAway) {
            return Optional.empty();
        }
    }

    private static boolean isUnchanged(Dropped dropped) {
        try {
            BasicFileAttributes now =
                    Files.readAttributes(dropped.file(), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return now.isRegularFile()
                    && now.size() == dropped.size()
                    && now.lastModifiedTime().toInstant().equals(dropped.modified());
        } catch (IOException takenAway) {
            return false;
        }
    }

    private static InputStream open(Path file) throws SourceLost {
        try {
            return Files.newInputStream(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
        } catch (IOException e) {
            throw new SourceLost(e);
        }
    }

    private void store(Path incoming, String sha256) throws IOException {
        Path target = path(sha256);
        if (Files.exists(target)) {
            Files.delete(incoming);
            return;
        }
        Path folder = folder(sha256.substring(0, 2));
        Files.move(incoming, target, StandardCopyOption.ATOMIC_MOVE);
        sync(folder);
    }

    private Path path(String sha256) {
        return root.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    private ArrivalsLog log(String teamId) {
        return logs.computeIfAbsent(
                teamId, team -> new ArrivalsLog(root.resolve("arrivals").resolve(team + ".tsv"), team));
    }

    private Path folder(String name) throws IOException {
        Path folder = root.resolve(name);
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder, ownerOnly("rwx------"));
            sync(root);
        }
        return folder;
    }

    /** A new name is on disk only once its folder is. */
    private static void sync(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    static FileAttribute<Set<PosixFilePermission>> ownerOnly(String permissions) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
    }

    /** The dropped file as a stream whose faults can be told from those of the archive's own disk. */
    private static final class Source extends FilterInputStream {
        Source(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws SourceLost {
            try {
                return in.read(bytes, offset, length);
            } catch (IOException e) {
                throw new SourceLost(e);
            }
        }
    }

    private static final class SourceLost extends IOException {
        private static final long serialVersionUID = 1;

        SourceLost(IOException cause) {
            super(cause);
        }
    }
}
