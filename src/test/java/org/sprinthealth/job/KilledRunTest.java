package org.sprinthealth.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sprinthealth.cli.SprintHealth;
import org.sprinthealth.fixtures.JudgingWords;
import org.sprinthealth.simulator.CanaryHunt;

/**
 * Runs the program as a process of its own and kills it at seeded moments of its run: the same command again has to come to
 * the bytes of a run that nobody disturbed. {@code -Dkills=60} kills more often.
 */
@TestInstance(Lifecycle.PER_CLASS)
class KilledRunTest {
    private static final int KILLS = Integer.getInteger("kills", 4);

    private Map<String, String> undisturbed = Map.of();
    private long millis;

    static IntStream seeds() {
        return IntStream.rangeClosed(1, KILLS);
    }

    @BeforeAll
    void run_undisturbed(@TempDir Path folder) throws Exception {
        SmallPortfolio portfolio = SmallPortfolio.ofAFewNights(folder);
        long begun = System.nanoTime();
        assertThat(start(portfolio, "undisturbed").waitFor()).isZero();
        millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
        undisturbed = portfolio.edition();
        assertThat(CanaryHunt.below(folder.resolve("logs"))).isEmpty();
        assertThat(JudgingWords.in(List.of(said(folder)))).isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void killed_once_and_again_comes_to_the_same_bytes(int seed, @TempDir Path folder) throws Exception {
        SmallPortfolio portfolio = SmallPortfolio.ofAFewNights(folder);
        Random moments = new Random(seed);
        for (int kill = 0; kill < 1 + seed % 2; kill++) {
            Process run = start(portfolio, "killed-" + kill);
            run.waitFor(moments.nextLong(millis), TimeUnit.MILLISECONDS);
            run.destroyForcibly().waitFor();
        }

        assertThat(start(portfolio, "again").waitFor()).as(said(folder)).isZero();
        assertThat(portfolio.edition()).isEqualTo(undisturbed);
    }

    @Test
    void asked_to_end_stops_in_good_order_and_resumes(@TempDir Path folder) throws Exception {
        SmallPortfolio portfolio = SmallPortfolio.ofAFewNights(folder);
        Process run = start(portfolio, "stopped");
        run.waitFor(millis / 2, TimeUnit.MILLISECONDS);
        run.destroy();

        assertThat(run.waitFor()).as(said(folder)).isIn(0, 143);
        assertThat(start(portfolio, "again").waitFor()).as(said(folder)).isZero();
        assertThat(portfolio.edition()).isEqualTo(undisturbed);
    }

    @Test
    void of_two_at_once_one_leaves_the_field_to_the_other(@TempDir Path folder) throws Exception {
        SmallPortfolio portfolio = SmallPortfolio.ofAFewNights(folder);
        Process one = start(portfolio, "one");
        Process other = start(portfolio, "other");

        assertThat(List.of(one.waitFor(), other.waitFor()))
                .as(said(folder))
                .containsAnyOf(0)
                .isSubsetOf(0, 75);
        assertThat(portfolio.edition()).isEqualTo(undisturbed);
    }

    private static String said(Path folder) throws IOException {
        StringBuilder said = new StringBuilder();
        try (var logs = Files.list(folder.resolve("logs"))) {
            for (Path log : logs.sorted().toList()) {
                said.append(log.getFileName()).append(":\n").append(Files.readString(log));
            }
        }
        return said.toString();
    }

    private static Process start(SmallPortfolio portfolio, String name) throws IOException {
        Path logs = Files.createDirectories(portfolio.file().resolveSibling("logs"));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                SprintHealth.class.getName(),
                "weekly",
                "--portfolio",
                portfolio.file().toString()));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(logs.resolve(name + ".log").toFile()))
                .start();
    }
}
