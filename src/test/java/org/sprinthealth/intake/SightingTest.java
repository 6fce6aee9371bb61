package org.sprinthealth.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sprinthealth.intake.Sighting.Kind;
import org.sprinthealth.intake.table.PartName;

class SightingTest {
    @Test
    void is_a_sheet_beside_those_of_the_same_workbook_only() {
        Sighting sheet = sheet("a.xlsx", "Sprint 1");

        assertThat(sheet.isSheetBeside(sheet("a.xlsx", "Sprint 2"))).isTrue();
        assertThat(sheet.isSheetBeside(sheet("b.xlsx", "Sprint 2"))).isFalse();
        assertThat(sheet.isSheetBeside(sheet("a.xlsx", ""))).isFalse();
    }

    private static Sighting sheet(String file, String sheet) {
        Instant at = Instant.parse("2026-03-20T20:00:00Z");
        Arrival arrival = new Arrival("apollo", file, "00", at, 1);
        return new Sighting(arrival, new PartName("", sheet), Kind.ITEMS, "Backlog table", at, List.of(), null);
    }
}
