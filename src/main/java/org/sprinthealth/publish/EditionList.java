package org.sprinthealth.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** The list of all editions, which lies beside them: written anew after each, so that no published file ever changes. */
public final class EditionList {
    /** Its name in the folder of all editions. */
    public static final String NAME = "index.html";

    private EditionList() {}

    /**
     * Puts the list in place, whole or not at all; one that says the same already is left alone.
     *
     * @throws NotPublished where it can't be written; the editions themselves are complete
     */
    public static void write(Path output, byte[] list) {
        Path file = output.resolve(NAME);
        try {
            if (!Files.isRegularFile(file) || !Arrays.equals(Files.readAllBytes(file), list)) {
                Disk.write(file, list);
                Disk.sync(output);
            }
        } catch (IOException e) {
            throw new NotPublished(
                    "the edition is complete, but the list " + file + " can't be written."
                            + " See that the folder can be written to and has space, then run again",
                    e);
        }
    }
}
