package org.sprinthealth.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The journal of a portfolio's runs, for whoever asks for the status: a line when a run begins and one when it ends. A run
 * without the second was cut short, or is still going on.
 */
final class Journal {
    private static final Logger LOG = LoggerFactory.getLogger(Journal.class);
    private static final JsonMapper JSON = new JsonMapper();

    private final Path folder;
    private final Path file;

    Journal(Path state) {
        this.folder = state.resolve("logs");
        this.file = folder.resolve("runs.jsonl");
    }

    /** Writes a run down. A journal that can't be written stops no run. */
    void write(JournalEntry entry) {
        try {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            Files.writeString(
                    file,
                    JSON.writeValueAsString(entry) + "\n",
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            LOG.warn("the journal of runs can't be written: {}", e.toString());
        }
    }

    /** The last runs, oldest first. */
    List<JournalEntry> last(int howMany) throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        Map<String, JournalEntry> runs = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            read(line).ifPresent(entry -> runs.put(entry.began() + " " + entry.process(), entry));
        }
        List<JournalEntry> all = new ArrayList<>(runs.values());
        return all.subList(Math.max(0, all.size() - howMany), all.size());
    }

    /** A line torn by a kill or a full disk is passed over. */
    private static Optional<JournalEntry> read(String line) {
        try {
            return Optional.of(JSON.readValue(line, JournalEntry.class));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}
