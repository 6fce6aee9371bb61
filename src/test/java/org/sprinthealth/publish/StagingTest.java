package org.sprinthealth.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StagingTest {
    private static final LocalDate SUNDAY = LocalDate.of(2026, 3, 29);
    private static final LocalDate MONDAY = SUNDAY.plusDays(1);
    private static final String ONE = "1".repeat(64);
    private static final String TWO = "2".repeat(64);
    private static final Account BALANCED = account(4);
    private static final List<Manifest.Team> TEAMS = List.of(team(BALANCED));

    @TempDir
    Path folder;

    @Test
    void an_edition_is_a_dated_folder_that_latest_points_to() {
        publish(SUNDAY, ONE, edition("one"));

        assertThat(output().resolve("latest")).isSymbolicLink();
        assertThat(tree())
                .containsExactly(
                        "2026-03-29/charts/apollo-velocity-items.svg",
                        "2026-03-29/index.html",
                        "2026-03-29/manifest.json",
                        "2026-03-29/teams/apollo.xlsx");
        assertThat(latest()).isEqualTo("2026-03-29");
    }

    @Test
    void an_earlier_edition_is_the_newest_of_an_earlier_date_with_the_file() {
        publish(SUNDAY.minusDays(7), ONE, Map.of("readings.json", text("a week before")));
        publish(SUNDAY, ONE, Map.of("readings.json", text("first")));
        publish(SUNDAY, TWO, Map.of("readings.json", text("second of that day")));
        publish(MONDAY, ONE, Map.of("index.html", text("<html>")));

        assertThat(earlier(MONDAY.plusDays(1), "weekly")).isEqualTo("second of that day");
        assertThat(earlier(SUNDAY, "weekly")).isEqualTo("a week before");
        assertThat(earlier(SUNDAY.minusDays(7), "weekly")).isEmpty();
        assertThat(earlier(MONDAY, "nightly")).isEmpty();
    }

    @Test
    void an_earlier_edition_that_somebody_changed_says_nothing() throws IOException {
        publish(SUNDAY, ONE, Map.of("readings.json", text("first")));
        Files.writeString(output().resolve("2026-03-29/readings.json"), "other");

        assertThat(earlier(MONDAY, "weekly")).isEmpty();
    }

    private String earlier(LocalDate asOf, String kind) {
        return Edition.earlier(output(), asOf, kind, "readings.json")
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElse("");
    }

    @Test
    void the_manifest_lists_every_file_with_its_fingerprint_and_the_account_of_every_team() throws IOException {
        Map<String, byte[]> index = Map.of("index.html", text("<html>"));
        publish(SUNDAY, ONE, index);

        assertThat(output().resolve("2026-03-29/manifest.json"))
                .hasContent("""
                {
                  "imprint" : {
                    "portfolio" : "demo",
                    "as-of" : "2026-03-29",
                    "kind" : "weekly",
                    "fingerprint" : "%s",
                    "program" : "0.1.0"
                  },
                  "teams" : [
                    {
                      "id" : "apollo",
                      "outcome" : "current",
                      "in-trouble" : false,
                      "newest-export" : "2026-03-28T22:59:59Z",
                      "account" : {
                        "files" : {
                          "seen" : 4,
                          "accepted" : 1,
                          "duplicate" : 1,
                          "held" : 1,
                          "quarantined" : 1
                        },
                        "rows" : {
                          "read" : 10,
                          "accepted" : 7,
                          "quarantined" : 2,
                          "blank" : 1
                        }
                      }
                    }
                  ],
                  "files" : [
                    {
                      "name" : "index.html",
                      "sha256" : "%s",
                      "size" : 6,
                      "as-of" : "2026-03-29"
                    }
                  ]
                }
                """.formatted(ONE, Disk.sha256(text("<html>"))));
    }

    @Test
    void the_same_again_is_known_as_published() {
        Edition edition = publish(SUNDAY, ONE, edition("one"));

        assertThat(Edition.published(output(), SUNDAY, ONE)).contains(edition);
        assertThat(Edition.published(output(), SUNDAY, TWO)).isEmpty();
        assertThat(Edition.published(output(), MONDAY, ONE)).isEmpty();
    }

    @Test
    void an_edition_that_was_changed_afterwards_is_not_the_published_one() throws IOException {
        publish(SUNDAY, ONE, edition("one"));
        Files.writeString(output().resolve("2026-03-29/index.html"), "<html>changed");

        assertThat(Edition.published(output(), SUNDAY, ONE)).isEmpty();
    }

    @Test
    void other_content_of_the_same_date_is_an_edition_of_its_own() {
        publish(SUNDAY, ONE, edition("one"));
        publish(SUNDAY, TWO, edition("two"));
        publish(SUNDAY, "3".repeat(64), edition("three"));

        assertThat(folders()).containsExactly("2026-03-29", "2026-03-29.2", "2026-03-29.3");
        assertThat(latest()).isEqualTo("2026-03-29.3");
    }

    @Test
    void going_back_to_earlier_content_of_the_same_date_points_latest_back() {
        Edition first = publish(SUNDAY, ONE, edition("one"));
        publish(SUNDAY, TWO, edition("two"));
        first.makeLatest();

        assertThat(latest()).isEqualTo("2026-03-29");
    }

    @Test
    void an_earlier_date_does_not_take_latest_from_a_later_one() {
        publish(MONDAY, TWO, edition("monday"));
        publish(SUNDAY, ONE, edition("sunday"));

        assertThat(latest()).isEqualTo("2026-03-30");
        assertThat(folders()).containsExactly("2026-03-29", "2026-03-30");
    }

    @Test
    void nothing_is_published_when_an_account_does_not_balance() {
        Staging staging = open(SUNDAY, ONE);
        staging.write(edition("one"));
        Account lost = account(5);

        assertThatThrownBy(() -> staging.publish(edition("one").keySet(), List.of(team(lost))))
                .isInstanceOf(NotPublished.class)
                .hasMessageContaining(
                        "team apollo does not balance: 5 files seen, but 1 accepted + 1 duplicate + 1 held + 1"
                                + " quarantined");
        assertThat(folders()).isEmpty();
    }

    @Test
    void nothing_is_published_when_an_expected_file_was_not_staged() {
        Staging staging = open(SUNDAY, ONE);
        staging.write(edition("one"));

        assertThatThrownBy(() -> staging.publish(Set.of("index.html", "portfolio.xlsx"), TEAMS))
                .isInstanceOf(NotPublished.class)
                .hasMessage("expected file portfolio.xlsx was not staged. Run again");
        assertThat(folders()).isEmpty();
    }

    @Test
    void nothing_is_published_when_a_file_is_not_what_its_name_says() {
        for (String name : List.of("teams/apollo.xlsx", "charts/a.svg", "charts/a.png", "index.html")) {
            Staging staging = open(SUNDAY, ONE);
            staging.write(Map.of(name, text("not that")));

            assertThatThrownBy(() -> staging.publish(Set.of(name), TEAMS))
                    .hasMessage("staged file " + name + " does not open as what its name says. Run again");
        }
    }

    @Test
    void nothing_is_published_when_a_file_is_not_as_it_was_staged() throws IOException {
        Staging staging = open(SUNDAY, ONE);
        staging.write(Map.of("index.html", text("<html>")));
        Files.writeString(staged(ONE).resolve("edition/index.html"), "<html>damaged");

        assertThatThrownBy(() -> staging.publish(Set.of("index.html"), TEAMS))
                .hasMessage("staged file index.html is not as it was staged. Run again");
    }

    @Test
    void an_empty_file_is_not_published() {
        Staging staging = open(SUNDAY, ONE);
        staging.write(Map.of("notes.txt", text("")));

        assertThatThrownBy(() -> staging.publish(Set.of("notes.txt"), TEAMS))
                .hasMessage("staged file notes.txt is empty. Run again");
    }

    @Test
    void what_an_earlier_attempt_staged_is_used_and_what_it_left_half_is_not() throws IOException {
        open(SUNDAY, ONE).write(edition("one"));
        Files.writeString(staged(ONE).resolve("edition/portfolio.xlsx.part"), "hal");

        Staging again = open(SUNDAY, ONE);
        assertThat(again.has("teams/apollo.xlsx")).isTrue();
        assertThat(again.has("portfolio.xlsx")).isFalse();
        assertThat(again.names()).isEqualTo(edition("one").keySet());
        again.publish(edition("one").keySet(), TEAMS);

        assertThat(tree()).noneMatch(name -> name.endsWith(".part")).hasSize(4);
    }

    @Test
    void what_is_not_expected_is_left_out() {
        Staging staging = open(SUNDAY, ONE);
        staging.write(edition("one"));
        staging.publish(Set.of("index.html"), TEAMS);

        assertThat(tree()).containsExactly("2026-03-29/index.html", "2026-03-29/manifest.json");
    }

    @Test
    void attempts_at_other_editions_are_cleared_away() {
        open(SUNDAY, ONE).write(edition("one"));
        open(SUNDAY, TWO);

        assertThat(staged(ONE)).doesNotExist();
        assertThat(staged(TWO)).exists();
    }

    @Test
    void nothing_is_left_of_the_staging_folder() {
        publish(SUNDAY, ONE, edition("one"));

        assertThat(staged(ONE)).doesNotExist();
    }

    @Test
    void killed_between_rename_and_link_the_same_run_finishes() throws IOException {
        publish(SUNDAY, ONE, edition("one"));
        Files.delete(output().resolve("latest"));
        Files.createSymbolicLink(output().resolve(".latest.part"), Path.of("nowhere"));

        Staging again = open(SUNDAY, ONE);
        again.publish(edition("one").keySet(), TEAMS);

        assertThat(folders()).containsExactly("2026-03-29");
        assertThat(latest()).isEqualTo("2026-03-29");
        assertThat(output().resolve(".latest.part")).doesNotExist();
    }

    @Test
    void killed_before_the_rename_the_same_run_publishes_the_same_bytes() throws IOException {
        publish(SUNDAY, ONE, edition("one"));
        String undisturbed = Files.readString(output().resolve("2026-03-29/manifest.json"));
        Disk.delete(output());

        open(SUNDAY, ONE).write(edition("one"));
        Files.writeString(staged(ONE).resolve("edition/manifest.json"), "{ \"imprint\" :");
        open(SUNDAY, ONE).publish(edition("one").keySet(), TEAMS);

        assertThat(output().resolve("2026-03-29/manifest.json")).hasContent(undisturbed);
    }

    @Test
    void what_was_taken_back_is_not_published() {
        open(SUNDAY, ONE).write(edition("one"));
        Staging again = open(SUNDAY, ONE);
        again.takeBack("teams/apollo.xlsx"::equals);

        assertThat(again.has("teams/apollo.xlsx")).isFalse();
        assertThat(again.publish(again.names(), TEAMS).manifest().files())
                .extracting(Manifest.Entry::name)
                .doesNotContain("teams/apollo.xlsx")
                .contains("index.html");
    }

    @Test
    void teams_stage_side_by_side_without_seeing_the_halves_of_each_other() {
        Staging staging = open(SUNDAY, ONE);
        List<String> teams = IntStream.range(0, 200)
                .mapToObj(team -> "teams/t" + team + ".xlsx")
                .toList();

        teams.parallelStream().forEach(team -> {
            staging.write(Map.of(team, text(team)));
            staging.takeBack("teams/none.xlsx"::equals);
        });

        assertThat(staging.names()).containsExactlyInAnyOrderElementsOf(teams);
    }

    @Test
    void a_nightly_edition_carries_the_workbooks_of_the_week_over_with_their_own_date() {
        Edition weekly = publish(SUNDAY, ONE, edition("one"));
        Staging nightly = open(MONDAY, TWO);
        Set<String> carried = nightly.carryOver(weekly, name -> name.endsWith(".xlsx"));
        nightly.write(Map.of("index.html", text("<html>monday")));
        Edition edition = nightly.publish(Set.of("index.html", "teams/apollo.xlsx"), TEAMS);

        assertThat(carried).containsExactly("teams/apollo.xlsx");
        assertThat(edition.manifest().files())
                .extracting(Manifest.Entry::name, Manifest.Entry::asOf)
                .containsExactly(tuple("index.html", MONDAY), tuple("teams/apollo.xlsx", SUNDAY));
        assertThat(edition.folder().resolve("teams/apollo.xlsx"))
                .hasSameBinaryContentAs(weekly.folder().resolve("teams/apollo.xlsx"));
    }

    @Test
    void names_lead_nowhere_else() {
        Staging staging = open(SUNDAY, ONE);

        for (String name : List.of("../x.html", "/x.html", "a/b/c.html", "a/../../x.html", "")) {
            assertThatThrownBy(() -> staging.write(Map.of(name, text("<html>"))))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void an_output_folder_belongs_to_one_portfolio() {
        publish(SUNDAY, ONE, edition("one"));

        assertThatThrownBy(() -> Staging.open(output(), new Imprint("other", SUNDAY, "weekly", ONE, "0.1.0")))
                .isInstanceOf(NotPublished.class)
                .hasMessage(output()
                        + " holds the editions of portfolio demo. Give each portfolio an output folder of its own");
    }

    @Test
    void an_output_folder_that_can_not_be_made_is_said() throws IOException {
        Files.writeString(output(), "a file in its place");

        assertThatThrownBy(() -> open(SUNDAY, ONE))
                .isInstanceOf(NotPublished.class)
                .hasMessageStartingWith(
                        output() + " can't be prepared. See that it can be written to and has space, then run again");
    }

    @Test
    void a_read_only_output_folder_keeps_the_edition_before() throws IOException {
        publish(SUNDAY, ONE, edition("one"));
        assumeThat(output().toFile().setWritable(false)).isTrue();
        try {
            assumeThat(Files.isWritable(output())).as("not the superuser").isFalse();
            assertThatThrownBy(() -> open(MONDAY, TWO)).isInstanceOf(NotPublished.class);
            assertThat(latest()).isEqualTo("2026-03-29");
        } finally {
            assertThat(output().toFile().setWritable(true)).isTrue();
        }
    }

    private static Manifest.Team team(Account account) {
        return new Manifest.Team("apollo", "current", false, Instant.parse("2026-03-28T22:59:59Z"), account);
    }

    private static Account account(int seen) {
        return new Account(new Account.Files(seen, 1, 1, 1, 1), new Account.Rows(10, 7, 2, 1));
    }

    private Path output() {
        return folder.resolve("output");
    }

    private Path staged(String fingerprint) {
        return output().resolve(".staging-2026-03-29-" + fingerprint.substring(0, 12));
    }

    private Staging open(LocalDate asOf, String fingerprint) {
        return Staging.open(output(), new Imprint("demo", asOf, "weekly", fingerprint, "0.1.0"));
    }

    private Edition publish(LocalDate asOf, String fingerprint, Map<String, byte[]> files) {
        Staging staging = open(asOf, fingerprint);
        staging.write(files);
        return staging.publish(files.keySet(), TEAMS);
    }

    private static Map<String, byte[]> edition(String words) {
        return new TreeMap<>(Map.of(
                "index.html", text("<!doctype html><html>" + words),
                "charts/apollo-velocity-items.svg", text("<svg/>" + words),
                "teams/apollo.xlsx", workbook(words)));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] workbook(String words) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            ZipEntry entry = new ZipEntry("xl/workbook.xml");
            entry.setTime(0);
            zip.putNextEntry(entry);
            zip.write(text(words));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private String latest() {
        return Edition.latest(output()).orElseThrow().name();
    }

    private List<String> folders() {
        try (Stream<Path> all = Files.list(output())) {
            return all.filter(path -> !Files.isSymbolicLink(path))
                    .map(path -> path.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> tree() {
        try (Stream<Path> all = Files.walk(output())) {
            return all.filter(Files::isRegularFile)
                    .map(file -> output().relativize(file).toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
