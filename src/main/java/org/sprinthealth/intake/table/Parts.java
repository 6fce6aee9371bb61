package org.sprinthealth.intake.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes a kept file apart, whatever its name says: its content decides. */
public final class Parts {
    private static final int FILE_LIMIT = 200;

    private Parts() {}

    /**
     * The parts of a file, in its order; at least one.
     *
     * @throws Unreadable where the file as a whole holds nothing that can be read
     */
    public static List<Part> of(Content content) throws IOException {
        if (Nature.of(content) != Nature.PACKED) {
            return List.of(plain(PartName.WHOLE, content));
        }
        Zip zip = Zip.of(content);
        Optional<List<Part>> sheets = sheets(zip, "");
        return sheets.isPresent() ? sheets.get() : files(zip);
    }

    private static Part plain(PartName name, Content content) throws IOException {
        Optional<Foreign> foreign = Foreign.of(content);
        if (foreign.isPresent()) {
            throw foreign.get().unreadable();
        }
        return Nature.of(content) == Nature.RECORDS
                ? new Part.OfRecords(name, () -> Records.open(content))
                : new Part.OfTable(name, () -> new Table("", TextRows.open(content)));
    }

    /** The sheets of an archive that is a workbook; nothing where it is an archive of files. */
    private static Optional<List<Part>> sheets(Zip zip, String entry) throws IOException {
        Optional<Foreign> foreign = Foreign.of(zip);
        if (foreign.isPresent()) {
            throw foreign.get().unreadable();
        }
        return Workbook.is(zip) ? Optional.of(Workbook.parts(zip, entry)) : Optional.empty();
    }

    private static List<Part> files(Zip zip) throws IOException {
        List<String> files = zip.files();
        if (files.isEmpty()) {
            throw new Unreadable(0, "there is no file in the archive", "Pack the exports themselves");
        }
        if (files.size() > FILE_LIMIT) {
            throw new Unreadable(0, "there are more than 200 files in the archive", "Pack fewer files at a time");
        }
        List<Part> parts = new ArrayList<>();
        for (Map.Entry<String, String> file : zip.labels(files).entrySet()) {
            parts.addAll(file(file.getValue(), () -> zip.open(file.getKey())));
        }
        return parts;
    }

    /** An entry is a file of its own: where it is of no use, the others are not touched by that. */
    private static List<Part> file(String entry, Content content) throws IOException {
        PartName name = new PartName(entry, "");
        try {
            return Nature.of(content) == Nature.PACKED ? workbook(entry, content) : List.of(plain(name, content));
        } catch (Unreadable why) {
            return List.of(new Part.Unusable(name, why));
        }
    }

    private static List<Part> workbook(String entry, Content content) throws IOException {
        return sheets(Zip.of(content), entry)
                .orElseThrow(() -> new Unreadable(
                        0, "it is an archive within an archive", "Pack the files themselves, or drop it unpacked"));
    }
}
