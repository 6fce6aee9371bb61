package org.sprinthealth.intake.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.sprinthealth.fixtures.Packed;

/** Archives of files: each entry is a file of its own, and what the archive says of itself is checked. */
class ZipTest {
    private static final String CSV = "a,b\n1,2\n";

    @Test
    void every_entry_is_a_file_told_by_its_content() throws IOException {
        byte[] archive = Packed.archive()
                .with("night/jira.xlsx", CSV)
                .with("jira.csv", "[{\"key\":\"A-1\"}]")
                .with(
                        "backlog.bin",
                        Packed.workbook("<row><c><v>1</v></c></row>").zip())
                .with("old.gz", Packed.gzip(CSV.getBytes(StandardCharsets.UTF_8)))
                .zip();

        assertThat(PartsRead.listed(archive))
                .containsExactly(
                        "night/jira.xlsx: table", "jira.csv: records", "backlog.bin/Backlog: table", "old.gz: table");
    }

    @Test
    void a_gzip_of_anything_is_what_is_in_it() throws IOException {
        byte[] workbook = Packed.workbook("<row><c><v>1</v></c></row>").zip();

        assertThat(PartsRead.listed(Packed.gzip(workbook))).containsExactly("Backlog: table");
        assertThat(PartsRead.listed(
                        Packed.gzip(Packed.archive().with("a.csv", CSV).zip())))
                .containsExactly("a.csv: table");
        assertThat(PartsRead.listed(Packed.gzip("{\"key\":1}".getBytes(StandardCharsets.UTF_8))))
                .containsExactly(": records");
    }

    @Test
    void what_systems_and_programs_leave_beside_files_is_passed_over() throws IOException {
        byte[] archive = Packed.archive()
                .with("__MACOSX/._a.csv", "x")
                .with(".DS_Store", "x")
                .with("night/", "")
                .with("night/~$backlog.xlsx", "x")
                .with("night/b.csv.part", "x")
                .with("night/Thumbs.db", "x")
                .with("night/desktop.ini", "x")
                .with("night/c.csv.tmp", "x")
                .with("night/a.csv", CSV)
                .zip();

        assertThat(PartsRead.listed(archive)).containsExactly("night/a.csv: table");
    }

    @Test
    void an_entry_of_no_use_does_not_touch_the_others() throws IOException {
        byte[] inner = Packed.archive().with("a.csv", CSV).zip();
        byte[] archive = Packed.archive()
                .with("a.csv", CSV)
                .with("more.zip", inner)
                .with("report.pdf", "%PDF-1.7")
                .with("empty.csv", "")
                .zip();

        assertThat(PartsRead.listed(archive))
                .containsExactly(
                        "a.csv: table",
                        "more.zip: it is an archive within an archive. Pack the files themselves, or drop it unpacked",
                        "report.pdf: it is a PDF. Export as CSV instead: in Jira, Export > Export CSV (all fields)",
                        "empty.csv: it is empty. Export it again");
    }

    @Test
    void names_lead_nowhere_and_can_be_printed() throws IOException {
        byte[] archive = Packed.archive()
                .with("../../etc/a.csv", CSV)
                .with("C:\\Users\\b.csv", CSV)
                .with("c\u202e\u0007.csv", CSV)
                .with("./x//" + "x".repeat(198), CSV)
                .with("y".repeat(201), CSV)
                .with("/\t/..", CSV)
                .zip();

        assertThat(PartsRead.listed(archive))
                .containsExactly(
                        "etc/a.csv: table",
                        "Users/b.csv: table",
                        "c??.csv: table",
                        "x/" + "x".repeat(198) + ": table",
                        "y".repeat(200) + "…: table",
                        "?: table");
    }

    @Test
    void two_entries_of_one_name() {
        assertThat(PartsRead.refusal(Packed.archive()
                        .with("a.csv", CSV)
                        .with("../a.csv", CSV)
                        .zip()))
                .isEqualTo("file: two of its entries are called a.csv."
                        + " Pack it again, as an ordinary ZIP archive without a password");
        assertThat(PartsRead.refusal(
                        Packed.archive().with("a.csv", CSV).with("A.CSV", CSV).zip()))
                .isEqualTo("file: two of its entries are called A.CSV."
                        + " Pack it again, as an ordinary ZIP archive without a password");
    }

    @Test
    void an_entry_that_is_stored_as_it_is() throws IOException {
        byte[] content = CSV.getBytes(StandardCharsets.UTF_8);
        CRC32 checksum = new CRC32();
        checksum.update(content);
        ZipEntry entry = new ZipEntry("a.csv");
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(checksum.getValue());
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(archive)) {
            out.putNextEntry(entry);
            out.write(content);
        }

        assertThat(PartsRead.rows(archive.toByteArray())).containsExactly("a|b", "2: 1|2");
    }

    @Test
    void an_entry_with_a_password() {
        byte[] archive = Packed.archive().with("a.csv", CSV).zip();
        archive[centralDirectory(archive) + 8] |= 1;

        assertThat(PartsRead.refusal(archive))
                .isEqualTo("file: it is encrypted with a password."
                        + " Pack it again, as an ordinary ZIP archive without a password");
    }

    @Test
    void an_entry_packed_by_an_unknown_method() {
        byte[] archive = Packed.archive().with("a.csv", CSV).zip();
        archive[centralDirectory(archive) + 10] = 14;

        assertThat(PartsRead.refusal(archive))
                .isEqualTo("file: it is packed by a method that is not known, 14."
                        + " Pack it again, as an ordinary ZIP archive without a password");
    }

    @Test
    void an_entry_that_is_longer_or_shorter_than_its_archive_says() {
        for (int size : new int[] {3, 30}) {
            byte[] archive = Packed.archive().with("a.csv", CSV).zip();
            archive[centralDirectory(archive) + 24] = (byte) size;

            assertThat(PartsRead.refusal(archive))
                    .isEqualTo("file: it does not hold as many bytes as its archive says."
                            + " Copy it to the inbox again; if that does not help, pack it again");
        }
    }

    @Test
    void an_entry_with_another_checksum() {
        byte[] archive = Packed.archive().with("a.csv", CSV).zip();
        archive[centralDirectory(archive) + 16]++;

        assertThat(PartsRead.refusal(archive))
                .isEqualTo("file: its checksum is not what its archive says."
                        + " Copy it to the inbox again; if that does not help, pack it again");
    }

    private static int centralDirectory(byte[] archive) {
        return new String(archive, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
    }
}
