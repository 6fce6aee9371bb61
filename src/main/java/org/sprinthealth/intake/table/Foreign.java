package org.sprinthealth.intake.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A kind of file that is no table of text, told by how it begins, whatever its name says.
 *
 * @param beginnings what such a file begins with, as Latin-1 text in lower case
 * @param what what it is, in words
 * @param remedy what to do about it
 */
record Foreign(List<String> beginnings, String what, String remedy) {
    private static final int LOOK_AT = 512;
    private static final String AS_CSV = "Export as CSV instead: in Jira, Export > Export CSV (all fields)";

    private static final List<Foreign> KINDS = List.of(
            new Foreign(List.of("pk\u0003\u0004"), "it is an Excel workbook or a ZIP archive", AS_CSV),
            new Foreign(
                    List.of("\u00f0\u00ef\u0011\u00e0"),
                    "it is an old or password-protected Excel workbook",
                    "Take the password off, and save it as CSV (UTF-8)"),
            new Foreign(List.of("<html", "<!doctype", "<table", "<body"), "it is a web page, not a table", AS_CSV),
            new Foreign(List.of("<"), "it is an XML file", AS_CSV),
            new Foreign(List.of("%pdf"), "it is a PDF", AS_CSV));

    /** What a file is, if not a table of text. An empty file is none either. */
    static Optional<Foreign> of(Content content) throws IOException {
        try (InputStream in = Unpacked.open(content)) {
            String start = new String(in.readNBytes(LOOK_AT), StandardCharsets.ISO_8859_1)
                    .replaceFirst("^\u00ef\u00bb\u00bf", "")
                    .stripLeading()
                    .toLowerCase(Locale.ROOT);
            if (start.isEmpty()) {
                return Optional.of(new Foreign(List.of(), "it is empty", "Export it again"));
            }
            return KINDS.stream().filter(kind -> kind.begins(start)).findFirst();
        }
    }

    private boolean begins(String start) {
        return beginnings.stream().anyMatch(start::startsWith);
    }

    Unreadable unreadable() {
        return new Unreadable(0, what, remedy);
    }
}
