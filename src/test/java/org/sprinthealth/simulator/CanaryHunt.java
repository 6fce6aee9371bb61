package org.sprinthealth.simulator;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A search for the names, accounts and addresses of {@link Canaries} in files: as UTF-8 and UTF-16, as HSQLDB escapes them
 * in its scripts and logs, and inside what is gzipped or zipped, as workbooks are.
 */
public final class CanaryHunt {
    private CanaryHunt() {}

    /** Where canaries are, each as {@code file: canary}, of all regular files below a folder; empty where none is. */
    public static List<String> below(Path folder) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                in(Files.readAllBytes(file), found, folder.relativize(file).toString());
            }
        }
        return List.copyOf(found);
    }

    /** Where canaries are in a text, each as {@code place: canary}. */
    public static List<String> in(String place, String text) throws IOException {
        List<String> found = new ArrayList<>();
        in(text.getBytes(StandardCharsets.UTF_8), found, place);
        return List.copyOf(found);
    }

    private static void in(byte[] bytes, List<String> found, String place) throws IOException {
        if (startsWith(bytes, 0x1f, 0x8b)) {
            try (InputStream gzip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
                in(gzip.readAllBytes(), found, place);
            }
        } else if (startsWith(bytes, 'P', 'K')) {
            inEntries(bytes, found, place);
        } else {
            String text = new String(bytes, StandardCharsets.ISO_8859_1);
            Canaries.all().stream()
                    .filter(canary -> writings(canary).anyMatch(text::contains))
                    .forEach(canary -> found.add(place + ": " + canary));
        }
    }

    private static void inEntries(byte[] bytes, List<String> found, String place) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                in(zip.readAllBytes(), found, place + "!" + entry.getName());
            }
        }
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 2 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
    }

    /** The ways in which a text can stand in a file, byte by byte. */
    private static Stream<String> writings(String canary) {
        return Stream.concat(
                Stream.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)
                        .map(charset -> asBytes(canary, charset)),
                Stream.of(escaped(canary)));
    }

    private static String asBytes(String canary, Charset charset) {
        return new String(canary.getBytes(charset), StandardCharsets.ISO_8859_1);
    }

    private static String escaped(String canary) {
        return canary.chars()
                .mapToObj(c -> c < 128 ? Character.toString(c) : "\\u%04x".formatted(c))
                .collect(Collectors.joining());
    }
}
