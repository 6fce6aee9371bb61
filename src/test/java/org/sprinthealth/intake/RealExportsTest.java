package org.sprinthealth.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
            System.out.println(export);
            List<Sighting> parts = door.lookAtParts(export.getFileName().toString(), Files.readAllBytes(export));
            parts.stream()
                    .filter(part -> part.kind() != Kind.ITEMS)
                    .forEach(part -> System.out.println("  " + part.kind() + " " + part.refusal()));
            Sighting[] items =
                    parts.stream().filter(part -> part.kind() == Kind.ITEMS).toArray(Sighting[]::new);
            if (items.length > 0) {
                System.out.println("  " + String.join("\n  ", balanced(door.night(items), export)));
            }
        }
    }

    private static List<String> balanced(Night night, Path export) {
        List<String> said = new ArrayList<>();
        for (FileReceipt receipt : night.receipts()) {
            assertThat(receipt.read())
                    .as("rows of %s", export)
                    .isEqualTo(receipt.accepted() + receipt.quarantined() + receipt.blank());
            said.add(receipt.toString());
        }
        int accepted = night.receipts().stream().mapToInt(FileReceipt::accepted).sum();
        assertThat(night.snapshot().items()).hasSizeBetween(accepted > 0 ? 1 : 0, accepted);
        said.addAll(Door.inWords(night));
        said.add(night.snapshot().items().stream().limit(3).toList().toString());
        return said;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
