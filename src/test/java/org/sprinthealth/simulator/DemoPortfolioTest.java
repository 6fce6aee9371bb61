package org.sprinthealth.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.sprinthealth.settings.InvalidPortfolio;
import org.sprinthealth.settings.PortfolioFile;
import org.sprinthealth.settings.TeamSettings;

/** To write the demonstration anew: {@code ./mvnw -q test -Dtest=DemoPortfolioTest -Ddemo.write=true}. */
class DemoPortfolioTest {
    private static final Path DEMO = Path.of("jobs", "demo");
    private static final Path INBOX = DEMO.resolve("inbox");
    private static final long LARGEST = 3_300_000;

    @Test
    void the_demonstration_is_what_the_simulator_writes() throws IOException {
        if (Boolean.getBoolean("demo.write")) {
            DemoPortfolio.write(INBOX);
        }
        Map<String, String> expected = new TreeMap<>();
        for (Map.Entry<String, byte[]> file : DemoPortfolio.inbox().entrySet()) {
            expected.put(DemoPortfolio.stored(file.getKey()), sha256(unzipped(file.getKey(), file.getValue())));
        }
        assertThat(committed()).containsExactlyEntriesOf(expected);
    }

    @Test
    void the_demonstration_is_small() throws IOException {
        try (var files = Files.walk(INBOX)) {
            assertThat(files.mapToLong(file -> file.toFile().length()).sum()).isLessThan(LARGEST);
        }
    }

    @Test
    void its_portfolio_file_names_the_simulated_teams_in_their_order() throws InvalidPortfolio {
        assertThat(PortfolioFile.read(DEMO.resolve("portfolio.yaml")).teams())
                .extracting(TeamSettings::id)
                .containsExactlyElementsOf(
                        DemoPortfolio.teams().stream().map(Team::id).toList());
    }

    private static Map<String, String> committed() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (var found = Files.walk(INBOX)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(INBOX.relativize(file).toString().replace('\\', '/'), sha256(content(file)));
            }
        }
        return files;
    }

    /** What is compressed, since another zlib compresses the same into other bytes. */
    private static byte[] content(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        if (!file.toString().endsWith(".gz")) {
            return unzipped(file.toString(), bytes);
        }
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return gzip.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    private static byte[] unzipped(String name, byte[] bytes) throws IOException {
        return name.endsWith(".xlsx") ? SameZip.content(bytes) : bytes;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
