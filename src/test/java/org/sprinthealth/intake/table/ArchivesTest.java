package org.sprinthealth.intake.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sprinthealth.fixtures.Packed;

/** Archives without a file, with too many or too large ones, or cut off. */
class ArchivesTest {
    private static final String CSV = "a,b\n1,2\n";

    @Test
    void an_archive_without_files_or_with_too_many() {
        Packed many = Packed.archive();
        for (int i = 0; i <= 200; i++) {
            many.with("a" + i + ".csv", CSV);
        }

        assertThat(PartsRead.refusal(Packed.archive().with("folder/", "").zip()))
                .isEqualTo("file: there is no file in the archive. Pack the exports themselves");
        assertThat(PartsRead.refusal(Packed.archive().zip()))
                .isEqualTo("file: there is no file in the archive. Pack the exports themselves");
        assertThat(PartsRead.refusal(many.zip()))
                .isEqualTo("file: there are more than 200 files in the archive. Pack fewer files at a time");
    }

    @Test
    void an_archive_of_entries_without_number() {
        Packed many = Packed.archive();
        for (int i = 0; i <= 10_000; i++) {
            many.with("a" + i, "");
        }

        assertThat(PartsRead.refusal(many.zip()))
                .isEqualTo("file: it has more than 10,000 entries. Pack fewer files at a time");
    }

    @Test
    void an_archive_larger_than_any_that_is_taken() throws IOException {
        byte[] noise = new byte[(int) Unpacked.COMPRESSED_LIMIT + 1];
        new Random(1).nextBytes(noise);

        assertThat(PartsRead.refusal(Packed.archive().with("a.csv", noise).zip()))
                .isEqualTo("file: it is larger than 25 MB. Export fewer items at a time");
    }

    @Test
    void entries_that_unpack_to_more_than_a_file_or_all_of_them_may_hold() {
        byte[] large = new byte[(int) Unpacked.EXPANDED_LIMIT];
        Packed six = Packed.archive();
        for (int i = 0; i < 6; i++) {
            six.with("a" + i + ".csv", large);
        }

        assertThat(PartsRead.refusal(Packed.archive()
                        .with("a.csv", new byte[large.length + 1])
                        .zip()))
                .isEqualTo("file: it holds more than 100 MB. Export fewer items at a time,"
                        + " or leave out the columns that nobody reads");
        assertThat(PartsRead.refusal(six.zip()))
                .isEqualTo("file: its entries hold more than 500 MB together. Pack fewer files at a time");
    }

    @Test
    void an_archive_that_is_cut_off() {
        byte[] whole = Packed.archive().with("a.csv", CSV).zip();
        for (int length = 4; length < whole.length; length++) {
            assertThat(PartsRead.refusal(Arrays.copyOf(whole, length)))
                    .isEqualTo("file: the compressed file is damaged or cut off. Copy it to the inbox again");
        }
    }
}
