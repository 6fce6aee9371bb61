package org.sprinthealth.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sprinthealth.fixtures.Teams;
import org.sprinthealth.intake.contracts.AllContracts;
import org.sprinthealth.intake.contracts.Contract;
import org.sprinthealth.intake.contracts.Contract.Explained;
import org.sprinthealth.intake.table.Part;
import org.sprinthealth.intake.table.Parts;
import org.sprinthealth.intake.table.Unreadable;

/** Tables kept by hand with characters changed at random: every row of them is accounted for. */
class MutatedOwnTablesTest {
    private static final int OF_EACH = 100;
    private static final byte[] ODD = "\0\",;\n\r\t=@\u00ff\u001a|0/".getBytes(StandardCharsets.ISO_8859_1);

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void account_for_every_row(long seed) throws IOException {
        Random random = new Random(seed);
        for (Contract<?> contract : AllContracts.all()) {
            byte[] sound = filledIn(contract).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < OF_EACH; i++) {
                account(mutated(sound, random));
            }
        }
    }

    private static String filledIn(Contract<?> contract) {
        String titles = contract.columns().stream().map(Explained::title).collect(Collectors.joining(","));
        String row = contract.columns().stream().map(Explained::example).collect(Collectors.joining(","));
        return titles + "\n" + (row + "\n").repeat(5);
    }

    private static byte[] mutated(byte[] sound, Random random) {
        byte[] mutated = sound.clone();
        for (int i = random.nextInt(1, 8); i > 0; i--) {
            mutated[random.nextInt(mutated.length)] = ODD[random.nextInt(ODD.length)];
        }
        return mutated;
    }

    private static void account(byte[] content) throws IOException {
        try {
            Part part = Parts.of(() -> new ByteArrayInputStream(content)).get(0);
            Contents contents = new Exports(Teams.apollo().build())
                    .read(part, "mutated.csv")
                    .contents();
            assertThat(contents.rejected().stream().filter(entry -> entry.line() > 0))
                    .hasSize(contents.quarantined());
        } catch (Unreadable unreadable) {
            assertThat(unreadable.of("mutated.csv").remedy()).isNotEmpty();
        }
    }
}
