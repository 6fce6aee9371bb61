package org.sprinthealth.intake.criteria;

import java.util.List;

/**
 * What a bug report says beside its criteria.
 *
 * @param hasSteps whether it says how to reproduce the bug
 * @param hasExpected whether it says what should happen instead
 */
record BugReport(boolean hasSteps, boolean hasExpected) {

    static BugReport of(List<Section> sections, Headings headings) {
        return new BugReport(has(Topic.STEPS, sections, headings), has(Topic.EXPECTED, sections, headings));
    }

    private static boolean has(Topic topic, List<Section> sections, Headings headings) {
        return sections.stream()
                .anyMatch(section -> (section.isAbout(topic) && section.saysSomething())
                        || section.lines().stream().anyMatch(line -> isLabelled(line, topic, headings)));
    }

    /** A bullet is no heading, but "- Expected: …" says what is expected all the same. */
    private static boolean isLabelled(Line line, Topic topic, Headings headings) {
        if (!line.is(Line.Kind.ITEM)) {
            return false;
        }
        var opening = headings.at(List.of(Line.text(line.text(), "")), 0);
        return opening != null && opening.topic() == topic && !opening.rest().isBlank();
    }

    boolean isComplete() {
        return hasSteps && hasExpected;
    }

    /** What is missing, in words; nothing where it is complete. */
    String missing() {
        if (isComplete()) {
            return "";
        }
        if (hasSteps) {
            return "the expected result is missing";
        }
        return hasExpected
                ? "the steps to reproduce are missing"
                : "the steps to reproduce and the expected result are missing";
    }
}
