package org.sprinthealth.intake.criteria;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.facts.TextFacts;
import org.sprinthealth.facts.WordSketch;
import org.sprinthealth.settings.TeamSettings.CriteriaSources;

/** The reading of what a text says beside its criteria: whom it is for and why, how success shows, and a sketch of its words. */
public final class TextReading {
    private static final Pattern ATTACHMENT = Pattern.compile(
            "\\[\\^[^\\[\\]]{1,300}]|!\\[[^\\[\\]]{0,300}]\\([^()]{1,1000}\\)"
                    + "|\\[[^\\[\\]]{0,300}]\\([^()\\s]{0,300}/(?:uploads|user-attachments|attachments?)/[^()]{1,600}\\)");

    private static final Set<Topic> NOT_SUBSTANCE = EnumSet.of(Topic.NOTES, Topic.DONE);

    private final Headings headings;

    public TextReading(CriteriaSources sources) {
        headings = new Headings(sources.headings());
    }

    /**
     * The facts of a text.
     *
     * @param fingerprint of description and criteria
     * @param summary the item's title
     * @param description its description, or null where the export has none
     */
    public TextFacts read(String fingerprint, String summary, @Nullable String description) {
        List<Section> sections = description == null
                ? List.of()
                : Section.of(Dialect.lines(ATTACHMENT.matcher(description).replaceAll(" ")), headings);
        return new TextFacts(
                fingerprint,
                sketch(sections),
                StoryReading.of(summary, sections).saysWhoAndWhy(),
                SuccessReading.of(sections));
    }

    private static WordSketch sketch(List<Section> sections) {
        return WordSketch.of(sections.stream()
                .filter(section -> !NOT_SUBSTANCE.contains(section.topic()))
                .flatMap(section -> section.lines().stream())
                .flatMap(line -> line.words().stream())
                .toList());
    }
}
