package org.sprinthealth.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sprinthealth.fixtures.Teams;
import org.sprinthealth.intake.table.Part;
import org.sprinthealth.intake.table.Parts;
import org.sprinthealth.intake.table.Unreadable;
import org.sprinthealth.settings.TeamSettings;

/** Exports with bytes changed at random: whatever they have become, every row of them is accounted for. */
class MutatedExportsTest {
    private static final int A_SEED = 100;
    private static final byte[] ODD = "\0\",;\n\r\t=@\u00ff\u001a|".getBytes(StandardCharsets.ISO_8859_1);

    private final TeamSettings team = Teams.apollo().build();

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void account_for_every_row(long seed) throws IOException {
        Random random = new Random(seed);
        for (String language : new String[] {"en", "es", "de", "fr"}) {
            byte[] sound = export("jira-" + language + ".csv");
            for (int i = 0; i < A_SEED; i++) {
                account(mutated(sound, random));
            }
        }
    }

    private void account(byte[] content) throws IOException {
        try {
            Part part = Parts.of(() -> new ByteArrayInputStream(content)).get(0);
            ItemsFile file =
                    (ItemsFile) new Exports(team).read(part, "mutated.csv").contents();
            assertThat(file.rejected().stream().filter(entry -> entry.line() > 0))
                    .hasSize(file.quarantined());
            assertThat(file.rows()).extracting(ItemRow::key).doesNotHaveDuplicates();
        } catch (Unreadable unreadable) {
            assertThat(unreadable.of("mutated.csv").remedy()).isNotEmpty();
        }
    }

    private static byte[] mutated(byte[] sound, Random random) {
        byte[] mutated = sound.clone();
        for (int i = random.nextInt(1, 8); i > 0; i--) {
            mutated[random.nextInt(mutated.length)] = ODD[random.nextInt(ODD.length)];
        }
        return random.nextInt(5) == 0 ? Arrays.copyOf(mutated, random.nextInt(mutated.length)) : mutated;
    }

    private byte[] export(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream(name))) {
            return in.readAllBytes();
        }
    }
}
