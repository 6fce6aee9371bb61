package org.sprinthealth.intake;

import java.util.List;
import java.util.Optional;
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
        int present = pages.stream().mapToInt(Page::records).sum();
        int total = pages.stream()
                .mapToInt(page -> page.envelope().path("total").asInt(0))
                .max()
                .orElse(0);
        if (total > present) {
            return new Announced(total);
        }
        return goesOn(pages) ? new Announced(Integer.MAX_VALUE) : null;
    }

    private static boolean goesOn(List<Page> pages) {
        Optional<JsonNode> last = pages.isEmpty()
                ? Optional.empty()
                : Optional.of(pages.get(pages.size() - 1).envelope());
        boolean ends =
                pages.stream().anyMatch(page -> page.envelope().path("isLast").asBoolean(false));
        return !ends
                && last.filter(envelope -> envelope.has("nextPageToken") || isNotLast(envelope))
                        .isPresent();
    }

    private static boolean isNotLast(JsonNode envelope) {
        return envelope.has("isLast") && !envelope.path("isLast").asBoolean(true);
    }
}
