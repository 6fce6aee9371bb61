package org.sprinthealth.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.intake.table.Records;
import org.sprinthealth.intake.table.Records.Page;
import tools.jackson.databind.JsonNode;

/** Whether the answers in a file hold all that was there to be fetched: an answer tells a total, or that it is the last. */
final class JiraPaging {
    private JiraPaging() {}

    /** How many records the answers speak of, where that is more than the file has. */
    static @Nullable Announced shortfall(Records records) {
        List<Page> pages = records.pages();
        if (pages.isEmpty()) {
            return records.number() <= 1 ? Announced.SINGLE : null;
        }
        int present = pages.stream().mapToInt(Page::records).sum();
        int total = pages.stream()
                .mapToInt(page -> page.envelope().path("total").asInt(0))
                .max()
                .orElse(0);
        if (total > present) {
            return Announced.of(total);
        }
        return goesOn(pages) ? Announced.MORE : null;
    }

    private static boolean goesOn(List<Page> pages) {
        boolean ends =
                pages.stream().anyMatch(page -> page.envelope().path("isLast").asBoolean(false));
        JsonNode last = pages.get(pages.size() - 1).envelope();
        return !ends
                && (last.hasNonNull("nextPageToken") || !last.path("isLast").asBoolean(true));
    }
}
