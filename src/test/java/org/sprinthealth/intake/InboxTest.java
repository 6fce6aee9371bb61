package org.sprinthealth.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sprinthealth.facts.Rejected;

class InboxTest {
    private static final Instant NOW = Instant.parse("2026-03-20T22:00:00Z");
    private static final Instant LONG_AGO = NOW.minusSeconds(3_600);

    @TempDir
    Path root;

    private Path apollo = Path.of("");

    @BeforeEach
    void make_the_teams_folder() throws IOException {
        apollo = Files.createDirectory(root.resolve("apollo"));
    }

    @Test
    void takes_regular_files_in_the_order_of_their_names() throws IOException {
        for (String name : List.of("c.csv", "a.csv", "e.csv", "b.csv", "d.csv")) {
            drop(name, LONG_AGO);
        }
        assertThat(scan().ready())
                .extracting(Dropped::name)
                .containsExactly("a.csv", "b.csv", "c.csv", "d.csv", "e.csv");
        assertThat(scan().ready().get(0).modified()).isEqualTo(LONG_AGO);
        assertThat(scan().leftAlone()).isEmpty();
    }

    @Test
    void is_empty_for_a_team_without_a_folder() {
        assertThat(inbox().scan("gemini")).isEqualTo(new Inbox.Scan(List.of(), List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.csv.part", "A.TMP", "~$a.xlsx", ".a.csv.swp"})
    void passes_over_work_files(String name) throws IOException {
        drop(name, LONG_AGO);
        assertThat(scan().ready()).isEmpty();
        assertThat(scan().leftAlone()).isEmpty();
    }

    @Test
    void leaves_a_file_alone_that_changed_a_moment_ago() throws IOException {
        drop("a.csv", NOW.minusSeconds(59));
        assertThat(scan().ready()).isEmpty();
        assertThat(scan().leftAlone())
                .extracting(Rejected::inWords)
                .containsExactly(
                        "a.csv: it changed less than 60 seconds ago, so it may still be being written."
                                + " The next run looks again; give it a plain name, and a file NAME.ok beside it once it is complete");
    }

    @ParameterizedTest
    @ValueSource(strings = {".ok", ".sha256"})
    void takes_a_file_at_once_that_is_marked_complete(String marker) throws IOException {
        drop("a.csv", NOW);
        drop("a.csv" + marker, NOW);
        assertThat(scan().ready()).extracting(Dropped::name).containsExactly("a.csv");
        assertThat(scan().leftAlone()).isEmpty();
    }

    @Test
    void takes_a_marker_that_marks_nothing_as_a_file_like_others() throws IOException {
        drop("a.csv.ok", LONG_AGO);

        assertThat(scan().ready()).extracting(Dropped::name).containsExactly("a.csv.ok");
    }

    @Test
    void takes_a_name_of_200_characters_and_no_longer_one() throws IOException {
        drop("a".repeat(196) + ".csv", LONG_AGO);
        drop("b".repeat(197) + ".csv", LONG_AGO);

        assertThat(scan().ready()).extracting(Dropped::name).containsExactly("a".repeat(196) + ".csv");
        assertThat(scan().leftAlone())
                .extracting(Rejected::inWords)
                .containsExactly("b".repeat(197)
                        + ".cs…: its name is longer than 200 characters, or has characters that cannot be"
                        + " printed. The next run looks again; give it a plain name, and a file NAME.ok beside it once it"
                        + " is complete");
    }

    @Test
    void takes_a_file_of_100_MB_and_no_larger_one() throws IOException {
        long mostBytes = 100L << 20;
        drop("most.csv", mostBytes, LONG_AGO);
        drop("more.csv", mostBytes + 1, LONG_AGO);
        drop("now.csv", mostBytes, NOW);

        assertThat(scan().ready()).extracting(Dropped::name).containsExactly("most.csv");
        assertThat(scan().leftAlone())
                .extracting(Rejected::inWords)
                .containsExactly(
                        "more.csv: it is larger than 100 MB. Export fewer items at a time",
                        "now.csv: it changed less than 60 seconds ago, so it may still be being written. The next run"
                                + " looks again; give it a plain name, and a file NAME.ok beside it once it is complete");
    }

    @Test
    void leaves_links_and_folders_alone() throws IOException {
        Path elsewhere = Files.writeString(root.resolve("elsewhere.csv"), "x");
        Files.createSymbolicLink(apollo.resolve("link.csv"), elsewhere);
        Files.createDirectory(apollo.resolve("old"));
        assertThat(scan().ready()).isEmpty();
        assertThat(scan().leftAlone())
                .extracting(Rejected::inWords)
                .containsExactly(
                        "link.csv: it is a link, and links are not followed. Put the export itself there",
                        "old: it is a folder, and an inbox is one level deep. Put the export itself there");
    }

    @Test
    @Timeout(20)
    void never_waits_for_a_pipe() throws IOException, InterruptedException {
        Process made = new ProcessBuilder("mkfifo", apollo.resolve("pipe.csv").toString()).start();
        assumeTrue(made.waitFor() == 0, "This system has no named pipes");
        assertThat(scan().leftAlone())
                .extracting(Rejected::reason)
                .containsExactly("it is a pipe or a device, not a file");
    }

    private Inbox.Scan scan() {
        return inbox().scan("apollo");
    }

    private Inbox inbox() {
        return new Inbox(root, Duration.ofSeconds(60), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private void drop(String name, Instant modified) throws IOException {
        Path file = Files.writeString(apollo.resolve(name), "x");
        Files.setLastModifiedTime(file, FileTime.from(modified));
    }

    /** A file of so many bytes, none of which takes room on the disk. */
    private void drop(String name, long size, Instant modified) throws IOException {
        Path path = apollo.resolve(name);
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
            file.setLength(size);
        }
        Files.setLastModifiedTime(path, FileTime.from(modified));
    }
}
