package org.sprinthealth.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipFile;

/** The last look at a staged file before readers see it. */
final class Inspection {
    private static final int HEAD = 4096;

    private Inspection() {}

    /** What is wrong with a file, in words; empty where it is what it should be. */
    static Optional<String> trouble(Path file, Manifest.Entry staged) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Optional.of("is missing");
        }
        if (staged.size() == 0) {
            return Optional.of("is empty");
        }
        if (Files.size(file) != staged.size() || !Disk.sha256(file).equals(staged.sha256())) {
            return Optional.of("is not as it was staged");
        }
        return isOfItsKind(file) ? Optional.empty() : Optional.of("does not open as what its name says");
    }

    private static boolean isOfItsKind(Path file) throws IOException {
        String name = file.toString();
        if (name.endsWith(".xlsx")) {
            return holds(file, "xl/workbook.xml");
        }
        if (name.endsWith(".pptx")) {
            return holds(file, "ppt/presentation.xml");
        }
        if (name.endsWith(".svg")) {
            return head(file).contains("<svg");
        }
        if (name.endsWith(".html")) {
            return head(file).contains("<html");
        }
        return !name.endsWith(".png") || head(file).startsWith("\u0089PNG");
    }

    private static boolean holds(Path file, String part) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.getEntry(part) != null;
        } catch (IOException e) {
            return false;
        }
    }

    private static String head(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        }
    }
}
