package org.sprinthealth.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.sprinthealth.delivery.DeliveryMetrics;
import org.sprinthealth.indicators.HealthCheck;
import org.sprinthealth.indicators.Indicator;
import org.sprinthealth.indicators.struggles.Struggles;
import org.sprinthealth.readings.Definition;

/** To write the page anew: {@code ./mvnw -q test -Dtest=IndicatorsPageTest -Ddocs.write=true}. */
class IndicatorsPageTest {
    private static final Path PAGE = Path.of("docs", "indicators.md");

    @Test
    void the_page_says_what_the_definitions_sheet_says() throws IOException {
        String expected = String.join("\n", page()) + "\n";
        if (Boolean.getBoolean("docs.write")) {
            Files.writeString(PAGE, expected);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(expected);
    }

    private static List<String> page() {
        List<String> lines = new ArrayList<>(List.of(
                "# What each figure means",
                "",
                "Written from the same texts as the *Definitions* sheet of every workbook and the answer of `explain`, by",
                "`IndicatorsPageTest`. Coaching data, never a performance score: a figure is compared with the team's own past only.",
                "Where it can't be computed it says why, and what to do to get it; it is never 0 for want of data."));
        lines.addAll(chapter("The six indicators", HealthCheck.definitions()));
        lines.addAll(chapter(
                "Beside them",
                HealthCheck.companions().stream().map(Indicator::definition).toList()));
        lines.addAll(chapter("Delivery", DeliveryMetrics.definitions()));
        lines.addAll(chapter("Struggles", Struggles.definitions()));
        return lines;
    }

    private static List<String> chapter(String title, List<Definition> definitions) {
        List<String> lines = new ArrayList<>(List.of("", "## " + title));
        definitions.forEach(definition -> lines.addAll(section(definition)));
        return lines;
    }

    private static List<String> section(Definition definition) {
        return List.of(
                "",
                "### " + definition.title(),
                "*" + definition.question() + "*",
                "",
                "- **Counted**: " + definition.definition(),
                "- **How to read it**: " + definition.howToRead(),
                "- **Window**: " + definition.window(),
                "- **Smallest sample**: " + definition.minimumSample(),
                "- **Good end**: "
                        + (definition.goodEnd() == null
                                ? "none"
                                : definition.goodEnd().name().toLowerCase(Locale.ROOT)),
                "- **Needs**: " + definition.needs(),
                "- **In `explain`**: `" + definition.id() + "`");
    }
}
