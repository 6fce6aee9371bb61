package org.sprinthealth.intake.criteria;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a text from one heading to the next.
 *
 * @param topic what it is about
 * @param title its heading as the vocabulary writes it, or nothing
 * @param lines what stands in it
 */
record Section(Topic topic, String title, List<Line> lines) {

    /** The sections of a text, in order. */
    static List<Section> of(List<Line> lines, Headings headings) {
        var sections = new ArrayList<Section>();
        var current = new Section(Topic.OPENING, "", new ArrayList<>());
        for (int at = 0; at < lines.size(); at++) {
            Headings.Opening opening = headings.at(lines, at);
            if (opening == null) {
                current.lines().add(lines.get(at));
            } else {
                sections.add(current);
                current = opened(opening, lines, at);
            }
        }
        sections.add(current);
        return sections;
    }

    private static Section opened(Headings.Opening opening, List<Line> lines, int at) {
        var section = new Section(opening.topic(), opening.title(), new ArrayList<>());
        boolean isTitleOnly = lines.get(at).is(Line.Kind.HEADING) && hasText(lines, at + 1);
        if (!opening.rest().isBlank() && !isTitleOnly) {
            Line.Kind kind = opening.isCriterion() ? Line.Kind.ITEM : Line.Kind.TEXT;
            section.lines().add(new Line(kind, opening.rest(), ""));
        }
        return section;
    }

    private static boolean hasText(List<Line> lines, int from) {
        int at = from;
        while (at < lines.size() && lines.get(at).is(Line.Kind.BLANK)) {
            at++;
        }
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
