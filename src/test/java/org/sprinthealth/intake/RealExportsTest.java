package org.sprinthealth.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sprinthealth.facts.FileReceipt;
import org.sprinthealth.fixtures.Teams;
import org.sprinthealth.intake.Sighting.Kind;

/** Reads exports of your own where {@code REAL_EXPORTS} names a folder of them; nothing of them is kept. */
class RealExportsTest {
    @TempDir
    Path folder;

    @Test
    void accounts_for_every_row_of_every_export() throws IOException {
        String exports = System.getenv("REAL_EXPORTS");
        assumeTrue(exports != null, "Set REAL_EXPORTS to a folder with exports of your own to try them");
        for (Path export : files(Path.of(exports))) {
            Door door = new Door(folder, Teams.apollo().build());
            Sighting sighting = door.look(export.getFileName().toString(), Files.readAllBytes(export));
            List<String> said = sighting.kind() == Kind.ITEMS
                    ? balanced(door.night(sighting), export)
                    : List.of(String.valueOf(sighting.kind()), String.valueOf(sighting.refusal()));
            System.out.println(export + "\n  " + String.join("\n  ", said));
        }
    }

    private static List<String> balanced(Night night, Path export) {
        FileReceipt receipt = night.receipts().get(0);
        assertThat(receipt.read())
                .as("rows of %s", export)
                .isEqualTo(receipt.accepted() + receipt.quarantined() + receipt.blank());
        assertThat(night.snapshot().items()).hasSize(receipt.accepted());
        return List.of(receipt.toString(), String.join("\n  ", Door.inWords(night)));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
