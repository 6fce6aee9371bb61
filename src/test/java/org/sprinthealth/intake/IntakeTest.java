package org.sprinthealth.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sprinthealth.facts.Item;
import org.sprinthealth.fixtures.Packed;
import org.sprinthealth.fixtures.Sheets;
import org.sprinthealth.fixtures.Teams;

class IntakeTest {
    @TempDir
    Path folder;

    private Door door;

    @BeforeEach
    void openDoor() {
        door = new Door(folder, Teams.apollo().build());
    }

    @Test
    void the_newest_update_dates_a_part_with_the_sheets_beside_it_or_else_the_whole_file() {
        Object[] header = {"ID", "Title", "Status", "Updated"};
        byte[] workbook = Sheets.workbook()
                .sheet("Sprint 1", header, new Object[] {1, "Pay", "Done", "2026-03-10 09:00"})
                .sheet("Sprint 2", header, new Object[] {2, "Search", "Doing", "2026-03-14 09:00"})
                .saved();
        byte[] archive = Packed.archive()
                .with("backlog.xlsx", workbook)
                .with("list.csv", "ID,Title,Status,Updated\n3,Count,New,2026-03-20 09:00\n")
                .with("plain.csv", "ID,Title,Status\n4,Print,New\n")
                .zip();

        assertThat(door.lookAtParts("week.zip", archive))
                .extracting(Sighting::at)
                .containsExactly(
                        Instant.parse("2026-03-14T09:00:00Z"),
                        Instant.parse("2026-03-14T09:00:00Z"),
                        Instant.parse("2026-03-20T09:00:00Z"),
                        Instant.parse("2026-03-20T09:00:00Z"));
    }

    @Test
    void two_files_of_one_name_and_instant_make_the_same_night_in_whatever_order_they_are_given() {
        Sighting one = door.look("backlog-2026-03-14.csv", "ID,Title,Status", "1,Pay,New");
        Sighting other = door.look("backlog-2026-03-14.csv", "ID,Title,Status", "1,Pay by card,New");

        assertThat(Door.each(door.night(one, other), Item::summary))
                .isEqualTo(Door.each(door.night(other, one), Item::summary));
    }

    @Test
    void what_was_refused_is_no_part_of_a_night() {
        Sighting refused = door.look("odd.csv", "a,b", "1,2");
        Sighting read = door.look("backlog.csv", "ID,Title,Status", "1,Pay,New");

        assertThatNullPointerException()
                .isThrownBy(() -> door.night(read, refused))
                .withMessage("odd.csv is no export of items");
    }

    @Test
    void a_file_that_is_something_else_is_refused_as_a_whole() {
        Sighting refused = door.look("report.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8));

        assertThat(refused.name()).isEqualTo("report.pdf");
        assertThat(Door.refusal(refused)).singleElement().asString().startsWith("report.pdf: it is a PDF");
    }
}
