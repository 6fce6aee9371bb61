package org.sprinthealth.intake.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A kind of file that holds no table that can be read, told by what is in it, whatever its name says.
 *
 * @param what what it is, in words
 * @param remedy what to do about it
 */
record Foreign(String what, String remedy) {
    private static final int LOOK_AT = 4_096;
    private static final String OLE = "\u00d0\u00cf\u0011\u00e0";
    private static final String AS_CSV = "Export as CSV instead: in Jira, Export > Export CSV (all fields)";
    private static final String AS_XLSX = "Open it in Excel, and save it as Excel Workbook (.xlsx)";
    private static final String AS_ZIP = "Pack it as ZIP or gzip, or drop it unpacked";

    /** A kind that is told by the beginning of a file, as Latin-1 in lower case. */
    private record Beginning(Predicate<String> of, Foreign kind) {
        Beginning(List<String> any, Foreign kind) {
            this(start -> any.stream().anyMatch(start::startsWith), kind);
        }
    }

    /** A kind of document that is an archive, told by entries that it has. */
    private record Holding(List<String> entries, Foreign kind) {
        Holding(String entry, Foreign kind) {
            this(List.of(entry), kind);
        }
    }

    private static final List<Beginning> BEGINNINGS = List.of(
            new Beginning(
                    List.of("<html", "<!doctype html", "<table", "<body", "<head", "<style", "<meta", "mime-version:"),
                    new Foreign("it is a web page, not a table", AS_CSV)),
            new Beginning(
                    start -> start.startsWith("<")
                            && (start.contains("urn:schemas-microsoft-com:office:spreadsheet")
                                    || start.contains("excel.sheet")),
                    new Foreign("it is an XML Spreadsheet 2003", AS_XLSX)),
            new Beginning(
                    start -> start.startsWith("<") && start.contains("<html"),
                    new Foreign("it is a web page, not a table", AS_CSV)),
            new Beginning(List.of("<"), new Foreign("it is an XML file", AS_CSV)),
            new Beginning(List.of("%pdf"), new Foreign("it is a PDF", AS_CSV)),
            new Beginning(List.of("{\\rtf"), new Foreign("it is a text document, not a table", AS_CSV)),
            new Beginning(
                    List.of("\u0089png", "\u00ff\u00f8\u00ff", "\u00ff\u00d8\u00ff", "gif8"),
                    new Foreign("it is a picture", AS_CSV)),
            // gzip's first byte counts as a blank, and is stripped
            new Beginning(List.of("\u008b\b"), new Foreign("it is compressed twice", "Compress it once")),
            new Beginning(
                    List.of("7z\u00bc\u00af", "rar!", "\u00fd7zxz", "bzh", "(\u00b5/\u00fd"),
                    new Foreign("it is an archive of another kind than ZIP", AS_ZIP)));

    private static final List<Holding> DOCUMENTS = List.of(
            new Holding("xl/workbook.bin", new Foreign("it is a binary Excel workbook (.xlsb)", AS_XLSX)),
            new Holding(
                    "word/document.xml", new Foreign("it is a Word document", "Copy its table into an Excel sheet")),
            new Holding("ppt/presentation.xml", new Foreign("it is a presentation", AS_CSV)),
            new Holding("Index/Document.iwa", numbers()),
            new Holding("Index.zip", numbers()),
            new Holding(List.of("mimetype", "content.xml"), openDocument()));

    private static Foreign numbers() {
        return new Foreign("it is a Numbers document", "Export it from Numbers: File > Export To > Excel");
    }

    private static Foreign openDocument() {
        return new Foreign(
                "it is an OpenDocument spreadsheet (.ods)", "Save it as Excel Workbook (.xlsx), or as CSV in UTF-8");
    }

    /** What a file is, if not a table of text or records. An empty file is none either. */
    static Optional<Foreign> of(Content content) throws IOException {
        String bytes = start(content, LOOK_AT);
        if (bytes.startsWith(OLE)) {
            return Optional.of(ofOldOffice(content));
        }
        String start =
                bytes.replaceFirst("^\u00ef\u00bb\u00bf", "").stripLeading().toLowerCase(Locale.ROOT);
        if (start.isEmpty()) {
            return Optional.of(new Foreign("it is empty", "Export it again"));
        }
        return BEGINNINGS.stream()
                .filter(beginning -> beginning.of().test(start))
                .map(Beginning::kind)
                .findFirst();
    }

    private static String start(Content content, int bytes) throws IOException {
        try (InputStream in = Unpacked.open(content)) {
            return new String(in.readNBytes(bytes), StandardCharsets.ISO_8859_1);
        }
    }

    /** Old documents, and new ones with a password, lie in a file system of their own: its names tell which. */
    private static Foreign ofOldOffice(Content content) throws IOException {
        String bytes = start(content, (int) Unpacked.COMPRESSED_LIMIT);
        if (bytes.contains(wide("EncryptedPackage"))) {
            return new Foreign(
                    "it is an Excel workbook with a password",
                    "Take the password off under File > Info > Protect Workbook, and save it again");
        }
        boolean workbook = Stream.of("Workbook", "Book").anyMatch(name -> bytes.contains(wide(name)));
        return workbook
                ? new Foreign("it is an Excel workbook of the old kind (.xls)", AS_XLSX)
                : new Foreign("it is an old Office document", AS_XLSX);
    }

    private static String wide(String name) {
        return String.join("\0", name.split("")) + "\0";
    }

    /** What an archive is, if it is a document other than a workbook. */
    static Optional<Foreign> of(Zip zip) {
        return DOCUMENTS.stream()
                .filter(document -> document.entries().stream().allMatch(zip::has))
                .map(Holding::kind)
                .findFirst();
    }

    Unreadable unreadable() {
        return new Unreadable(0, what, remedy);
    }
}
