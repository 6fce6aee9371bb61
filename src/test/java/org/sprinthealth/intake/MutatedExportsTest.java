package org.sprinthealth.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sprinthealth.facts.FileReceipt;
import org.sprinthealth.fixtures.Teams;
import org.sprinthealth.intake.Sighting.Kind;
import org.sprinthealth.intake.table.Content;
import org.sprinthealth.intake.table.Header;
import org.sprinthealth.intake.table.Part;
import org.sprinthealth.intake.table.Parts;
import org.sprinthealth.intake.table.Records;
import org.sprinthealth.intake.table.Table;
import org.sprinthealth.intake.table.Unreadable;
import org.sprinthealth.settings.TeamSettings;
import org.sprinthealth.simulator.SoundExports;

/**
 * Exports of every format, damaged at random: whatever they have become, they are read or refused with a remedy, and every
 * row of them is accounted for. {@code -Dmutants=10000} tries as many of each format.
 */
class MutatedExportsTest {
    private static final int OF_EACH = Integer.getInteger("mutants", 90);
    private static final long SEED = Long.getLong("mutants.seed", 1);
    private static final Instant NIGHT = Instant.parse("2026-03-20T20:00:00Z");

    private final TeamSettings team = Teams.apollo().build();
    private final Exports exports = new Exports(team);

    /** One sound file of each format, by what it is. */
    static Map<String, byte[]> sound() throws IOException {
        Map<String, byte[]> all = new LinkedHashMap<>();
        for (String language : List.of("en", "es", "de", "fr", "it", "nl", "pt")) {
            all.put("Jira CSV, " + language, resource("jira-" + language + ".csv"));
        }
        all.putAll(SoundExports.all());
        return all;
    }

    static Stream<Arguments> exports() throws IOException {
        return sound().entrySet().stream().map(export -> Arguments.of(export.getKey(), export.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("exports")
    void are_read_whole_where_nothing_is_damaged(String format, byte[] sound) throws IOException {
        for (Part part : Parts.of(() -> new ByteArrayInputStream(sound))) {
            Contents contents = exports.read(part, format, null).contents();
            assertThat(contents.accepted()).isPositive();
            assertThat(contents.quarantined()).isZero();
        }
        account(sound);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("exports")
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void account_for_every_row(String format, byte[] sound) throws IOException {
        for (int i = 0; i < OF_EACH; i++) {
            long seed = SEED * 1_000_000 + i;
            byte[] mutant = new Mutations(new Random(seed)).of(sound);
            try {
                account(mutant);
            } catch (AssertionError | RuntimeException fault) {
                throw new AssertionError(format + ", seed " + seed, fault);
            }
        }
    }

    private void account(byte[] content) throws IOException {
        Counted counted = new Counted(content);
        try {
            for (Part part : Parts.of(counted)) {
                if (!(part instanceof Part.LeftOut)) {
                    account(part);
                }
            }
        } catch (Unreadable unreadable) {
            assertThat(unreadable.of("mutated").remedy()).isNotEmpty();
        }
    }

    private void account(Part part) throws IOException {
        try {
            Exports.Read read = exports.read(part, "mutated", null);
            Contents contents = read.contents();
            assertThat(contents.read()).as("rows").isEqualTo(rows(part));
            contents.rejected().forEach(why -> assertThat(why.remedy()).isNotEmpty());
            if (contents instanceof ItemsFile items) {
                assertThat(items.rows()).extracting(ItemRow::key).doesNotHaveDuplicates();
                assertThat(night(part, read)).isEqualTo(contents.read());
            }
        } catch (Unreadable unreadable) {
            assertThat(unreadable.of("mutated").remedy()).isNotEmpty();
        }
    }

    /** The rows that the receipt of a night speaks of. */
    private int night(Part part, Exports.Read read) {
        Arrival arrival = new Arrival("apollo", "mutated", "00", NIGHT, 1);
        MergedNight night = new MergedNight(team, new RememberedTexts(team));
        night.add(
                new Sighting(arrival, part.name(), Kind.ITEMS, read.format(), NIGHT, List.of(), null), read.contents());
        FileReceipt receipt = night.read().receipts().get(0);
        return receipt.accepted() + receipt.quarantined() + receipt.blank();
    }

    /** The rows below the header, or the records, counted by themselves. */
    private int rows(Part part) throws IOException {
        int rows = 0;
        if (part instanceof Part.OfTable opener) {
            try (Table table = opener.open()) {
                table.startBelow(header(table));
                for (rows = 0; table.next() != null; ) {
                    rows++;
                }
            }
        } else if (part instanceof Part.OfRecords opener) {
            try (Records records = opener.open()) {
                for (rows = 0; records.next() != null; ) {
                    rows++;
                }
            }
        }
        return rows;
    }

    private Header header(Table table) {
        return table.candidates().stream()
                .filter(header -> ExportFormat.TABLES.stream()
                        .anyMatch(format -> format.missing(header, team).isEmpty()))
                .findFirst()
                .orElseThrow();
    }

    /** A file that is never opened more often than its parts call for. */
    private static final class Counted implements Content {
        private static final int MOST = 100;
        private final byte[] bytes;
        private int opened;

        Counted(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public InputStream open() {
            assertThat(++opened).as("times opened").isLessThan(MOST);
            return new ByteArrayInputStream(bytes);
        }
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(MutatedExportsTest.class.getResourceAsStream(name))) {
            return in.readAllBytes();
        }
    }
}
