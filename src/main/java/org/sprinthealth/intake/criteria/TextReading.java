package org.sprinthealth.intake.criteria;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.facts.TextFacts;
import org.sprinthealth.facts.TextFacts.Success;
import org.sprinthealth.facts.WordSketch;
import org.sprinthealth.settings.TeamSettings.CriteriaSources;

/** The reading of what a text says beside its criteria: whom it is for and why, how success shows, and a sketch of its words. */
public final class TextReading {
    private static final Pattern ATTACHMENT = Pattern.compile(
            "\\[\\^[^\\[\\]]{1,300}]|!\\[[^\\[\\]]{0,300}]\\([^()]{1,1000}\\)"
                    + "|\\[[^\\[\\]]{0,300}]\\([^()\\s]{0,300}/(?:uploads|user-attachments|attachments?)/[^()]{1,600}\\)");
    private static final Pattern ITEM_KEY = Pattern.compile("\\b[A-Z][A-Z0-9_]{1,20}-\\d{1,7}\\b");
    /** Dates, quarters and versions: they have digits, and measure nothing. */
    private static final Pattern NO_MEASURE = Pattern.compile(
            "\\b(?:v|vers[a-z\u00e3\u00f3]{2,5}|release|sprint|phase|stage|step|fase|[e\u00e9]tape|etapa|schritt|stap|passo)"
                    + "\\.?\\s?\\d[\\d.]*|\\b\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}\\b"
                    + "|\\b\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}\\b|\\b(?:19|20)\\d\\d\\b|\\b[a-z]\\d{1,3}\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Set<Topic> NOT_SUBSTANCE = EnumSet.of(Topic.NOTES, Topic.DONE);
    private static final Set<Topic> STORY =
            EnumSet.of(Topic.OPENING, Topic.ASIDE, Topic.OTHER, Topic.WHO, Topic.WHY, Topic.SUCCESS);

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
        return new TextFacts(fingerprint, sketch(sections), saysWhoAndWhy(summary, sections), success(sections));
    }

    private static WordSketch sketch(List<Section> sections) {
        return WordSketch.of(sections.stream()
                .filter(section -> !NOT_SUBSTANCE.contains(section.topic()))
                .flatMap(section -> section.lines().stream())
                .flatMap(line -> line.words().stream())
                .toList());
    }

    private static boolean saysWhoAndWhy(String summary, List<Section> sections) {
        List<String> lines = Stream.concat(
                        Stream.of(summary),
                        sections.stream()
                                .filter(section -> STORY.contains(section.topic()))
                                .flatMap(section -> section.lines().stream())
                                .map(Line::text))
                .toList();
        UserStory story = UserStory.in(lines);
        return (story.saysWho() || isSaid(Topic.WHO, sections)) && (story.saysWhy() || isSaid(Topic.WHY, sections));
    }

    private static boolean isSaid(Topic topic, List<Section> sections) {
        return sections.stream().anyMatch(section -> section.isAbout(topic) && section.saysSomething());
    }

    private static Success success(List<Section> sections) {
        List<Line> about = sections.stream()
                .flatMap(section -> section.isAbout(Topic.SUCCESS) ? success(section) : saidOf(section))
                .toList();
        if (about.isEmpty()) {
            return Success.UNSAID;
        }
        return about.stream().anyMatch(TextReading::isMeasurable) ? Success.MEASURABLE : Success.NOT_MEASURABLE;
    }

    /** What stands under a heading about success, be it nothing. */
    private static Stream<Line> success(Section section) {
        return Stream.concat(Stream.of(Line.BLANK), section.lines().stream());
    }

    /** Sentences outside of such a section that speak of success: {@code we will know that it worked when …}. */
    private static Stream<Line> saidOf(Section section) {
        return STORY.contains(section.topic())
                ? section.lines().stream().filter(line -> Vocabulary.SUCCESS_SAID.in(line.words()) != null)
                : Stream.empty();
    }

    private static boolean isMeasurable(Line line) {
        List<String> words = Words.of(NO_MEASURE
                .matcher(ITEM_KEY.matcher(Placeholders.removed(line.text())).replaceAll(" "))
                .replaceAll(" "));
        return !Placeholders.isOne(line.text())
                && (words.stream().anyMatch(TextReading::hasDigit)
                        || Vocabulary.NUMBERS.in(words) != null
                        || Vocabulary.OBSERVABLE.in(words) != null);
    }

    private static boolean hasDigit(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }
}
