package org.sprinthealth.intake;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.fixtures.Teams;
import org.sprinthealth.intake.table.Part;
import org.sprinthealth.intake.table.Parts;
import org.sprinthealth.intake.table.Records;
import org.sprinthealth.intake.table.Split;
import org.sprinthealth.intake.table.Unreadable;

/** A file that stands in a test as text, read by whichever format knows it. */
record Inline(String text) {
    /** What refusals call it. */
    static final String NAME = "export";

    /** A file of JSON, written with single quotes. */
    static Inline json(String json) {
        return new Inline(json.replace('\'', '"'));
    }

    static Inline csv(String... lines) {
        return new Inline(String.join("\n", lines) + "\n");
    }

    /** What Apollo's door makes of it. */
    Exports.Read read() throws IOException {
        return read(null);
    }

    /** What Apollo's door makes of it in a folder that several teams share. */
    Exports.Read read(@Nullable Split split) throws IOException {
        return new Exports(Teams.apollo().build()).read(part(), NAME, split);
    }

    Contents contents() throws IOException {
        return read().contents();
    }

    /** The format that knows it. */
    String format() throws IOException {
        return read().format();
    }

    /** Why it is refused as a whole, in words. */
    String refusal() {
        return catchThrowableOfType(Unreadable.class, this::read).of(NAME).inWords();
    }

    /** Its records, all of them read. */
    Records records() throws IOException {
        try (Records records = ((Part.OfRecords) part()).open()) {
            while (records.next() != null) {
                // what they say is looked at elsewhere
            }
            return records;
        }
    }

    private Part part() throws IOException {
        return Parts.of(() -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                .get(0);
    }
}
