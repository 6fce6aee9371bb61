package org.sprinthealth.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sprinthealth.fixtures.Teams;
import org.sprinthealth.settings.TeamSettings;
import org.sprinthealth.settings.TeamSettings.Share;

class ArchiveTest {
    private static final String SHA_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    Path root;

    @Test
    void keeps_a_file_under_its_fingerprint() throws IOException {
        Arrival arrival = archive().keep(dropped("a.csv", "abc")).orElseThrow();
        assertThat(arrival.sha256()).isEqualTo(SHA_OF_ABC);
        assertThat(root.resolve("archive/ba").resolve(SHA_OF_ABC)).hasContent("abc");
        try (InputStream in = archive().open(SHA_OF_ABC)) {
            assertThat(in.readAllBytes()).isEqualTo("abc".getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void lists_arrivals_in_the_order_in_which_they_came() throws IOException {
        Arrival second = archive().keep(dropped("b.csv", "abc")).orElseThrow();
        Arrival first = archive().keep(dropped("a\tü.csv", "abc")).orElseThrow();
        assertThat(archive().arrivals("apollo")).containsExactly(second, first);
        assertThat(archive().arrivals("gemini")).isEmpty();
    }

    @Test
    void takes_the_same_name_with_the_same_bytes_once() throws IOException {
        archive().keep(dropped("a.csv", "abc"));
        archive().keep(dropped("a.csv", "abcd"));
        archive().keep(dropped("a.csv", "abc"));
        assertThat(archive().arrivals("apollo")).extracting(Arrival::size).containsExactly(3L, 4L);
    }

    @Test
    void leaves_a_file_that_changed_since_it_was_seen() throws IOException {
        Dropped seen = dropped("a.csv", "abc");
        Files.writeString(seen.file(), "abcd");
        assertThat(archive().keep(seen)).isEmpty();
        assertThat(archive().arrivals("apollo")).isEmpty();
    }

    @Test
    void leaves_a_file_that_was_taken_away_or_became_a_link() throws IOException {
        Dropped gone = dropped("a.csv", "abc");
        Files.delete(gone.file());
        assertThat(archive().keep(gone)).isEmpty();
        Files.createSymbolicLink(gone.file(), Files.writeString(root.resolve("b"), "abc"));
        assertThat(archive().keep(gone)).isEmpty();
    }

    @Test
    void knows_a_file_by_its_name_and_bytes_when_it_is_written_again() throws IOException {
        Arrival first = archive().keep(dropped("a.csv", "abc")).orElseThrow();
        Dropped again = dropped("a.csv", "abc");
        Dropped later =
                new Dropped("apollo", again.file(), "a.csv", first.modified().plusSeconds(60), 3);
        Files.setLastModifiedTime(later.file(), FileTime.from(later.modified()));

        assertThat(archive().keep(later)).contains(first);
        assertThat(Files.readAllLines(root.resolve("archive/arrivals/apollo.tsv")))
                .hasSize(1);
    }

    @Test
    void keeps_the_same_bytes_under_two_names_once_and_leaves_no_copy_half_way() throws IOException {
        Arrival one = archive().keep(dropped("a.csv", "abc")).orElseThrow();
        Arrival other = archive().keep(dropped("b.csv", "abc")).orElseThrow();

        assertThat(archive().arrivals("apollo")).containsExactly(one, other);
        assertThat(root.resolve("archive/incoming")).isEmptyDirectory();
    }

    @Test
    void leaves_a_file_that_was_written_again_with_as_many_bytes() throws IOException {
        Dropped seen = dropped("a.csv", "abc");
        Files.writeString(seen.file(), "abd");
        Files.setLastModifiedTime(seen.file(), FileTime.from(seen.modified().plusSeconds(1)));

        assertThat(archive().keep(seen)).isEmpty();
        assertThat(archive().arrivals("apollo")).isEmpty();
    }

    @Test
    void lists_what_came_into_a_teams_own_folder_before_what_came_into_those_that_it_shares() throws IOException {
        Dropped file = dropped("all.csv", "abcd");
        Arrival shared = archive()
                .keep(new Dropped("shop", file.file(), "all.csv", file.modified(), file.size()))
                .orElseThrow();
        Arrival own = archive().keep(dropped("a.csv", "abc")).orElseThrow();
        TeamSettings team = Teams.apollo().build().sharing(List.of(new Share("shop", "Team", Map.of(), false)));

        assertThat(archive().arrivals(team)).containsExactly(own, shared);
    }

    @Test
    void takes_a_torn_last_line_as_not_written() throws IOException {
        Arrival first = archive().keep(dropped("a.csv", "abc")).orElseThrow();
        Files.writeString(root.resolve("archive/arrivals/apollo.tsv"), "0123456789", StandardOpenOption.APPEND);
        assertThat(archive().arrivals("apollo")).containsExactly(first);
        Arrival second = archive().keep(dropped("b.csv", "abcd")).orElseThrow();
        assertThat(archive().arrivals("apollo")).containsExactly(first, second);
    }

    @Test
    void finishes_what_a_killed_run_left_half_copied() throws IOException {
        archive().keep(dropped("a.csv", "abc"));
        Files.writeString(root.resolve("archive/incoming/apollo.part"), "half of a much longer file");
        Arrival arrival = archive().keep(dropped("b.csv", "b")).orElseThrow();
        try (InputStream in = archive().open(arrival.sha256())) {
            assertThat(in.readAllBytes()).hasSize(1);
        }
    }

    @Test
    void is_nobody_elses_to_read() throws IOException {
        archive().keep(dropped("a.csv", "abc"));
        try (Stream<Path> paths = Files.walk(root.resolve("archive"))) {
            assertThat(paths.filter(path -> !path.endsWith("archive")).map(ArchiveTest::permissions))
                    .containsOnly("rwx------", "rw-------");
        }
    }

    private static String permissions(Path path) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Archive archive() {
        return new Archive(root.resolve("archive"));
    }

    private Dropped dropped(String name, String content) throws IOException {
        Path file = Files.writeString(root.resolve(name), content);
        Instant modified = Files.getLastModifiedTime(file).toInstant();
        return new Dropped("apollo", file, name, modified, Files.size(file));
    }
}
