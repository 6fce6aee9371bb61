package org.sprinthealth.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sprinthealth.facts.Note;
import org.sprinthealth.facts.ReturnedWorkbook;
import org.sprinthealth.facts.ReturnedWorkbook.TypedCell;
import org.sprinthealth.facts.Typed;
import org.sprinthealth.fixtures.Teams;
import org.sprinthealth.intake.Archive;
import org.sprinthealth.intake.Inbox;
import org.sprinthealth.intake.Intake;
import org.sprinthealth.intake.Sighting;

class ReturnedCopyTest {
    private static final ReturnedCopy COPY = ReturnedCopy.of("2026-03-15", "2026-03-17T14:20:00Z")
            .typed("Agreements", "2026-03-15/1", "Agreement", "Refine on Tuesdays")
            .typed("Top_20", "APO-66", "Override", "yes")
            .typed("Agreements", "2026-03-15/1", "By when", LocalDate.of(2026, 4, 3))
            .typed("Agreements", "2026-03-15/2", "Agreement", "Ask the users first");

    private static final Clock LATER = Clock.fixed(Instant.parse("2100-01-01T00:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    @Test
    void is_the_same_each_time() throws IOException {
        assertThat(SameZip.content(COPY.write("apollo"))).isEqualTo(SameZip.content(COPY.write("apollo")));
    }

    @Test
    void comes_back_cell_by_cell() throws IOException {
        ReturnedWorkbook read = read();
        assertThat(read.edition()).isEqualTo(COPY.edition());
        assertThat(read.savedAt()).isEqualTo(COPY.saved());
        assertThat(read.cells())
                .filteredOn(cell -> cell.typed() != null)
                .containsExactlyInAnyOrder(
                        cell("Agreements", "2026-03-15/1", "Agreement", Typed.words("Refine on Tuesdays")),
                        cell("Agreements", "2026-03-15/1", "By when", Typed.time(LocalDateTime.of(2026, 4, 3, 0, 0))),
                        cell("Agreements", "2026-03-15/2", "Agreement", Typed.words("Ask the users first")),
                        cell("Top_20", "APO-66", "Override", Typed.words("yes")));
    }

    private static TypedCell cell(String table, String key, String column, Typed value) {
        return new TypedCell(new Note.Cell(table, key, column), value);
    }

    private ReturnedWorkbook read() throws IOException {
        Path drop = Files.createDirectories(folder.resolve("inbox").resolve("apollo"));
        Files.write(drop.resolve("workbook-2026-03-15.xlsx"), COPY.write("apollo"));
        Archive archive = new Archive(folder.resolve("archive"));
        Intake intake = new Intake(Teams.apollo().build(), archive);
        new Inbox(folder.resolve("inbox"), Duration.ZERO, LATER)
                .scan("apollo")
                .ready()
                .forEach(archive::keep);
        List<Sighting> seen = archive.arrivals("apollo").stream()
                .flatMap(arrival -> intake.look(arrival).stream())
                .toList();
        assertThat(seen).hasSize(1);
        return intake.readReturned(seen.get(0)).workbook();
    }
}
