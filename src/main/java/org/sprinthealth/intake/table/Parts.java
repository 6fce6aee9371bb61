package org.sprinthealth.intake.table;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Takes a kept file apart, whatever its name says: its content decides. */
public final class Parts {
    private Parts() {}

    /**
     * The parts of a file, in its order; at least one.
     *
     * @throws Unreadable where the file as a whole holds nothing that can be read
     */
    public static List<Part> of(Content content) throws IOException {
        Nature nature = Nature.of(content);
        if (nature == Nature.RECORDS) {
            return List.of(new Part.OfRecords("", () -> Records.open(content)));
        }
        Optional<Foreign> foreign = Foreign.of(content);
        if (foreign.isPresent()) {
            throw foreign.get().unreadable();
        }
        return List.of(new Part.OfTable("", () -> new Table("", TextRows.open(content))));
    }
}
