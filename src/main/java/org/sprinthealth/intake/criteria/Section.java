package org.sprinthealth.intake.criteria;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a text from one heading to the next.
 *
 * @param topic what it is about
 * @param depth of its heading
 * @param title its heading as the vocabulary writes it, or nothing
 * @param lines what stands in it
 */
record Section(Topic topic, int depth, String title, List<Line> lines) {

    /** The sections of a text, in order. */
    static List<Section> of(List<Line> lines, Headings headings) {
        var sections = new ArrayList<Section>();
        var current = new Section(Topic.OPENING, 0, "", new ArrayList<>());
        for (int at = 0; at < lines.size(); at++) {
            Headings.Opening opening = headings.at(lines, at);
            Line line = lines.get(at);
            if (opening == null) {
                current.lines().add(line);
            } else if (current.isGroupedBy(opening, line)) {
                current.lines().add(Line.heading(line.depth(), line.text()));
            } else {
                sections.add(current);
                current = opened(opening, lines, at);
            }
        }
        sections.add(current);
        return sections;
    }

    private static Section opened(Headings.Opening opening, List<Line> lines, int at) {
        var section = new Section(opening.topic(), lines.get(at).depth(), opening.title(), new ArrayList<>());
        boolean isTitleOnly = lines.get(at).is(Line.Kind.HEADING) && hasText(lines, at + 1);
        if (!opening.rest().isBlank() && !isTitleOnly) {
            section.lines().add(opening.isCriterion() ? Line.item(opening.rest()) : Line.text(opening.rest(), ""));
        }
        return section;
    }

    /**
     * Deeper headings under one about success group what shows it. Those right under a criteria heading group the criteria; after
     * criteria they end the section.
     */
    private boolean isGroupedBy(Headings.Opening opening, Line line) {
        boolean groups = isAbout(Topic.SUCCESS)
                ? line.is(Line.Kind.HEADING) && opening.topic() != Topic.CRITERIA
                : isAbout(Topic.CRITERIA) && opening.topic() == Topic.OTHER && beginsWithHeading();
        return groups && line.depth() > depth && !line.text().isEmpty();
    }

    private boolean beginsWithHeading() {
        return lines.stream()
                .filter(other -> !other.is(Line.Kind.BLANK))
                .findFirst()
                .map(other -> other.is(Line.Kind.HEADING))
                .orElse(true);
    }

    private static boolean hasText(List<Line> lines, int from) {
        int at = Line.skipBlanks(lines, from);
        return at < lines.size() && !lines.get(at).is(Line.Kind.HEADING);
    }

    boolean isAbout(Topic other) {
        return topic == other;
    }

    /** Whether anything is said in it. */
    boolean saysSomething() {
        return lines.stream().anyMatch(line -> !Placeholders.isOne(line.text()));
    }
}
