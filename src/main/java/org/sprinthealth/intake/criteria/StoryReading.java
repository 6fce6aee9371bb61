package org.sprinthealth.intake.criteria;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The reading of whom an item is for and what for: under headings, behind labels or in sentences.
 *
 * @param sections of the description
 * @param labels inside of the lines of the title and of those sections that belong to the story
 * @param story the sentences of both
 */
record StoryReading(List<Section> sections, List<Label> labels, UserStory story) {

    /** Where a story is told; what stands under other headings is said of something else. */
    static final Set<Topic> STORY =
            EnumSet.of(Topic.OPENING, Topic.GOAL, Topic.ASIDE, Topic.OTHER, Topic.WHO, Topic.WHY, Topic.SUCCESS);

    static StoryReading of(String title, List<Section> sections) {
        List<String> lines = Stream.concat(
                        Stream.of(title),
                        sections.stream()
                                .filter(section -> STORY.contains(section.topic()))
                                .flatMap(section -> section.lines().stream())
                                .map(Line::text))
                .toList();
        List<Label> labels =
                lines.stream().flatMap(line -> Label.in(line).stream()).toList();
        return new StoryReading(sections, labels, UserStory.in(lines));
    }

    boolean saysWhoAndWhy() {
        boolean isNamed = saysUnder(Topic.WHO);
        return (isNamed || story.saysWho())
                && (story.saysWhy() || saysUnder(Topic.WHY) || (isNamed && !asks(Topic.WHY) && saysUnder(Topic.GOAL)));
    }

    private boolean asks(Topic topic) {
        return sections.stream().anyMatch(section -> section.isAbout(topic))
                || labels.stream().anyMatch(label -> label.isAbout(topic));
    }

    private boolean saysUnder(Topic topic) {
        return Stream.concat(
                        sections.stream()
                                .filter(section -> section.isAbout(topic))
                                .flatMap(section -> section.lines().stream())
                                .map(line -> Label.before(line.text())),
                        labels.stream().filter(label -> label.isAbout(topic)).map(Label::said))
                .anyMatch(said -> isAnswer(topic, said));
    }

    /** A question is the template's, and a machine is nobody. */
    private static boolean isAnswer(Topic topic, String said) {
        List<String> words = Words.withBreaks(Placeholders.removed(said));
        return !Placeholders.isOne(said)
                && !said.strip().endsWith("?")
                && (topic != Topic.WHO || Role.isSomebody(words));
    }
}
