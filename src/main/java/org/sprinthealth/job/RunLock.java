package org.sprinthealth.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The right to write to a portfolio's state and output: one process has it at a time. The operating system takes it back
 * when that process ends, however it ends.
 */
public final class RunLock implements AutoCloseable {
    private static final String NAME = "lock";
    private static final int LONGEST_TEXT = 200;

    private final FileChannel channel;

    private RunLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock, without waiting.
     *
     * @param state the portfolio's state folder, made where it is missing, for its owner only
     * @param command what is going to run, for whoever finds the lock held
     * @throws LockHeld where another process has it
     * @throws UncheckedIOException where the state folder can't be written to
     */
    public static RunLock take(Path state, String command, Clock clock) throws LockHeld {
        try {
            makeFolder(state);
            return take(open(state.resolve(NAME)), command, clock);
        } catch (IOException e) {
            throw new UncheckedIOException("the state folder " + state + " can't be written to", e);
        }
    }

    /**
     * Who holds the lock, in words; empty where nobody does. Asking takes nothing away from anybody.
     *
     * @param state the portfolio's state folder, which need not exist
     */
    public static Optional<String> holder(Path state) throws IOException {
        Path file = state.resolve(NAME);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (FileChannel channel = open(file)) {
            return tryLock(channel) == null ? Optional.of(read(channel)) : Optional.empty();
        }
    }

    private static void makeFolder(Path state) throws IOException {
        if (!Files.isDirectory(state)) {
            Files.createDirectories(
                    state, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    private static RunLock take(FileChannel channel, String command, Clock clock) throws IOException, LockHeld {
        if (tryLock(channel) == null) {
            String holder = read(channel);
            channel.close();
            throw new LockHeld(holder);
        }
        channel.truncate(0);
        write(
                channel,
                "process %d (%s), since %s"
                        .formatted(
                                ProcessHandle.current().pid(),
                                command,
                                clock.instant().truncatedTo(ChronoUnit.SECONDS)));
        return new RunLock(channel);
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static String read(FileChannel channel) throws IOException {
        ByteBuffer text = ByteBuffer.allocate(LONGEST_TEXT);
        channel.read(text, 0);
        return text.position() == 0
                ? "a process that has only just begun"
                : StandardCharsets.UTF_8.decode(text.flip()).toString();
    }

    private static void write(FileChannel channel, String text) throws IOException {
        channel.write(StandardCharsets.UTF_8.encode(text), 0);
        channel.force(false);
    }

    /** Gives the lock back. Its file stays: deleting it could take it from under a process that has just opened it. */
    @Override
    public void close() {
        try (channel) {
            channel.truncate(0);
        } catch (IOException e) {
            throw new UncheckedIOException("the lock could not be given back", e);
        }
    }
}
