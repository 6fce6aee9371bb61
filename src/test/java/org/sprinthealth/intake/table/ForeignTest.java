package org.sprinthealth.intake.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sprinthealth.fixtures.Packed;

/** Files of kinds that hold no table that can be read: each with its name and the way to one that can. */
class ForeignTest {
    private static final String AS_CSV = "Export as CSV instead: in Jira, Export > Export CSV (all fields)";
    private static final String AS_XLSX = "Open it in Excel, and save it as Excel Workbook (.xlsx)";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<HTML><body><table> | it is a web page, not a table",
                "<!DOCTYPE html> | it is a web page, not a table",
                "<?xml version=\"1.0\"?><html xmlns=\"x\"> | it is a web page, not a table",
                "MIME-Version: 1.0 | it is a web page, not a table",
                "<?xml version=\"1.0\"?><rss> | it is an XML file",
                "%PDF-1.7 | it is a PDF",
                "{\\rtf1 | it is a text document, not a table",
                "GIF89a | it is a picture"
            })
    void is_told_by_its_beginning(String content, String what) {
        assertThat(PartsRead.refusal(("\n " + content).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("file: " + what + ". " + AS_CSV);
    }

    @Test
    void a_picture_and_archives_of_other_kinds_are_told_by_their_bytes() {
        assertThat(refusal("\u0089PNG\r\n")).isEqualTo("file: it is a picture. " + AS_CSV);
        assertThat(refusal("\u00ff\u00d8\u00ff\u00e0")).isEqualTo("file: it is a picture. " + AS_CSV);
        assertThat(refusal("Rar!\u001a"))
                .isEqualTo(
                        "file: it is an archive of another kind than ZIP. Pack it as ZIP or gzip, or drop it unpacked");
        assertThat(refusal("7z\u00bc\u00af'"))
                .isEqualTo(
                        "file: it is an archive of another kind than ZIP. Pack it as ZIP or gzip, or drop it unpacked");
        assertThat(PartsRead.refusal(Packed.gzip(Packed.gzip(new byte[] {1}))))
                .isEqualTo("file: it is compressed twice. Compress it once");
        assertThat(refusal(" \n ")).isEqualTo("file: it is empty. Export it again");
    }

    @Test
    void a_spreadsheet_in_xml_of_2003() {
        assertThat(refusal("<?xml version=\"1.0\"?>\n<?mso-application progid=\"Excel.Sheet\"?>"))
                .isEqualTo("file: it is an XML Spreadsheet 2003. " + AS_XLSX);
    }

    @Test
    void an_old_workbook_and_one_with_a_password() throws IOException {
        ByteArrayOutputStream old = new ByteArrayOutputStream();
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet();
            workbook.write(old);
        }

        assertThat(PartsRead.refusal(old.toByteArray()))
                .isEqualTo("file: it is an Excel workbook of the old kind (.xls). " + AS_XLSX);
        assertThat(PartsRead.refusal(withPassword()))
                .isEqualTo("file: it is an Excel workbook with a password."
                        + " Take the password off under File > Info > Protect Workbook, and save it again");
        assertThat(refusal("\u00d0\u00cf\u0011\u00e0")).isEqualTo("file: it is an old Office document. " + AS_XLSX);
    }

    private static byte[] withPassword() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var stream = encryptor.getDataStream(files)) {
                stream.write(Packed.workbook("").zip());
            } catch (java.security.GeneralSecurityException e) {
                throw new IOException(e);
            }
            files.writeFilesystem(out);
        }
        return out.toByteArray();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "xl/workbook.bin | it is a binary Excel workbook (.xlsb). " + AS_XLSX,
                "word/document.xml | it is a Word document. Copy its table into an Excel sheet",
                "ppt/presentation.xml | it is a presentation. " + AS_CSV,
                "Index/Document.iwa | it is a Numbers document. Export it from Numbers: File > Export To > Excel",
                "content.xml | it is an OpenDocument spreadsheet (.ods). Save it as Excel Workbook (.xlsx), or as CSV in UTF-8"
            })
    void other_documents_are_told_by_what_is_in_them(String entry, String verdict) {
        byte[] document = Packed.archive()
                .with("mimetype", "application/x")
                .with("[Content_Types].xml", "<Types/>")
                .with(entry, "x")
                .zip();

        assertThat(PartsRead.refusal(document)).isEqualTo("file: " + verdict);
    }

    private static String refusal(String latin) {
        return PartsRead.refusal(latin.getBytes(StandardCharsets.ISO_8859_1));
    }
}
