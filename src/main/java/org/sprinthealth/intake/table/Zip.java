package org.sprinthealth.intake.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.ZipMethod;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * A ZIP archive, held in memory as it came, so that its entries can be opened in any order and nothing is written to a disk.
 * What an entry unpacks to is never more than it says, and that never more than the limits allow.
 */
final class Zip {
    private static final int ENTRY_LIMIT = 10_000;
    private static final long TOGETHER_LIMIT = 500L << 20;
    private static final int NAME_LIMIT = 200;
    private static final String AGAIN = "Pack it again, as an ordinary ZIP archive without a password";

    private final ZipFile file;
    private final Map<String, ZipArchiveEntry> entries = new LinkedHashMap<>();

    private Zip(ZipFile file) {
        this.file = file;
    }

    /** Takes an archive in, and refuses one that lies about its entries, as far as that can be seen from outside. */
    static Zip of(Content content) throws IOException {
        try {
            Zip zip = new Zip(ZipFile.builder()
                    .setSeekableByteChannel(new SeekableInMemoryByteChannel(packed(content)))
                    .get());
            zip.takeStock();
            return zip;
        } catch (Unreadable known) {
            throw known;
        } catch (IOException | RuntimeException damaged) {
            throw damaged();
        }
    }

    private static byte[] packed(Content content) throws IOException {
        try (InputStream in = Unpacked.open(content)) {
            byte[] bytes = in.readNBytes((int) Unpacked.COMPRESSED_LIMIT + 1);
            if (bytes.length > Unpacked.COMPRESSED_LIMIT) {
                throw new Unreadable(0, "it is larger than 25 MB", "Export fewer items at a time");
            }
            return bytes;
        }
    }

    private static Unreadable damaged() {
        return new Unreadable(0, "the compressed file is damaged or cut off", "Copy it to the inbox again");
    }

    private void takeStock() throws IOException {
        long together = 0;
        for (ZipArchiveEntry entry : Collections.list(file.getEntries())) {
            together += Math.max(entry.getSize(), 0);
            if (entries.size() == ENTRY_LIMIT) {
                throw new Unreadable(0, "it has more than 10,000 entries", "Pack fewer files at a time");
            }
            if (entries.put(plain(entry.getName()), entry) != null) {
                throw new Unreadable(0, "two of its entries are called " + label(entry.getName()), AGAIN);
            }
        }
        if (together > TOGETHER_LIMIT) {
            throw new Unreadable(0, "its entries hold more than 500 MB together", "Pack fewer files at a time");
        }
    }

    /** A name by which entries find each other: some programs write backslashes, and vary the case. */
    private static String plain(String name) {
        String slashes = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return slashes.startsWith("/") ? slashes.substring(1) : slashes;
    }

    /** Whether it has an entry of this name. */
    boolean has(String name) {
        return entries.containsKey(plain(name));
    }

    /** The files in it, in its order: neither folders, nor what systems and programs leave beside files. */
    List<String> files() {
        return entries.entrySet().stream()
                .filter(entry -> !entry.getValue().isDirectory())
                .map(Map.Entry::getKey)
                .filter(name -> Stream.of(name.split("/", -1)).noneMatch(Zip::isWorkFile))
                .toList();
    }

    private static boolean isWorkFile(String segment) {
        return segment.equals("__macosx")
                || segment.equals("thumbs.db")
                || segment.equals("desktop.ini")
                || segment.startsWith("~$")
                || (segment.startsWith(".") && !segment.equals(".") && !segment.equals(".."))
                || segment.endsWith(".part")
                || segment.endsWith(".tmp");
    }

    /** What reports call each of some entries: never a path that leads anywhere. */
    Map<String, String> labels(List<String> names) throws Unreadable {
        Map<String, String> labels = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        for (String name : names) {
            String label = label(entry(name).getName());
            if (!taken.add(label)) {
                throw new Unreadable(0, "two of its entries are called " + label, AGAIN);
            }
            labels.put(name, label);
        }
        return labels;
    }

    private static String label(String name) {
        String path = Stream.of(name.split("[/\\\\]", -1))
                .filter(segment ->
                        !segment.isBlank() && !segment.equals(".") && !segment.equals("..") && !segment.endsWith(":"))
                .collect(Collectors.joining("/"));
        return printable(path);
    }

    /** A name as reports can print it, never empty. */
    static String printable(String name) {
        String printable = name.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\ufffd]", "?");
        String cut = printable.length() > NAME_LIMIT ? printable.substring(0, NAME_LIMIT) + "…" : printable;
        return cut.isBlank() ? "?" : cut;
    }

    private ZipArchiveEntry entry(String name) {
        return Optional.ofNullable(entries.get(plain(name))).orElseThrow();
    }

    /** Opens an entry that is there, which the caller closes. */
    InputStream open(String name) throws IOException {
        ZipArchiveEntry entry = entry(name);
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new Unreadable(0, "it is encrypted with a password", AGAIN);
        }
        if (entry.getMethod() != ZipMethod.STORED.getCode() && entry.getMethod() != ZipMethod.DEFLATED.getCode()) {
            throw new Unreadable(0, "it is packed by a method that is not known, " + entry.getMethod(), AGAIN);
        }
        if (entry.getSize() > Unpacked.EXPANDED_LIMIT) {
            throw Unpacked.holdsMoreThan(Unpacked.EXPANDED_LIMIT);
        }
        try {
            return new EntryStream(file.getInputStream(entry), entry);
        } catch (IOException | RuntimeException damaged) {
            throw damaged();
        }
    }
}
