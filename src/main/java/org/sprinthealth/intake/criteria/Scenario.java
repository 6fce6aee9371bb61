package org.sprinthealth.intake.criteria;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A scenario in Given/When/Then where it was found.
 *
 * @param text its steps
 * @param complete whether it has all three, each saying something
 * @param hasThen whether it comes to a Then
 * @param empty whether none of its steps says anything: a template
 * @param end the line after it
 */
record Scenario(String text, boolean complete, boolean hasThen, boolean empty, int end) {

    private static final Set<Gherkin.Step> ALL = EnumSet.of(Gherkin.Step.GIVEN, Gherkin.Step.WHEN, Gherkin.Step.THEN);

    /** The scenario that begins at this line, or null. */
    static @Nullable Scenario at(List<Line> lines, int from) {
        if (!Gherkin.beginsScenario(lines.get(from).words())) {
            return null;
        }
        Scenario best = null;
        for (Gherkin language : Gherkin.LANGUAGES) {
            if (begins(language, lines, from)) {
                Scenario scenario = new Reading(language, lines).from(from);
                best = best == null || scenario.saysMoreThan(best) ? scenario : best;
            }
        }
        return best;
    }

    /** Languages share keywords: the one in which more of it is a scenario is the right one. */
    private boolean saysMoreThan(Scenario other) {
        if (complete != other.complete) {
            return complete;
        }
        return hasThen == other.hasThen ? end > other.end : hasThen;
    }

    private static boolean begins(Gherkin language, List<Line> lines, int from) {
        Gherkin.Step first = language.stepOf(lines.get(from));
        if (first == Gherkin.Step.GIVEN) {
            return spells(language, lines.get(from)) || goesOn(language, lines, from);
        }
        if (first != Gherkin.Step.WHEN) {
            return false;
        }
        int next = Line.skipBlanks(lines, from + 1);
        return next < lines.size() && language.stepOf(lines.get(next)) == Gherkin.Step.THEN;
    }

    /** Whether the line holds all three keywords. */
    private static boolean spells(Gherkin language, Line line) {
        var reading = new Reading(language, List.of(line));
        reading.from(0);
        return reading.heard.containsAll(ALL);
    }

    /** Whether a step follows, at most one line of the first step's own text in between. */
    private static boolean goesOn(Gherkin language, List<Line> lines, int from) {
        int next = Line.skipBlanks(lines, from + 1);
        for (int i = next; i <= next + 1 && i < lines.size(); i++) {
            if (language.stepOf(lines.get(i)) != null) {
                return true;
            }
            if (!lines.get(i).is(Line.Kind.TEXT)) {
                return false;
            }
        }
        return false;
    }

    /** The reading of one scenario, line by line. */
    private static final class Reading {

        private final Gherkin language;
        private final List<Line> lines;
        private final Set<Gherkin.Step> heard = EnumSet.noneOf(Gherkin.Step.class);
        private final Set<Gherkin.Step> said = EnumSet.noneOf(Gherkin.Step.class);
        private final StringBuilder text = new StringBuilder();
        private Gherkin.Step stage = Gherkin.Step.GIVEN;

        Reading(Gherkin language, List<Line> lines) {
            this.language = language;
            this.lines = lines;
        }

        Scenario from(int from) {
            int at = from;
            while (at < lines.size() && belongs(at, from)) {
                take(lines.get(at));
                at++;
            }
            boolean hasThen = heard.contains(Gherkin.Step.THEN);
            return new Scenario(text.toString().strip(), said.containsAll(ALL), hasThen, said.isEmpty(), at);
        }

        private boolean belongs(int at, int from) {
            Line line = lines.get(at);
            Gherkin.Step step = language.stepOf(line);
            if (at == from || line.is(Line.Kind.BLANK) || line.is(Line.Kind.ROW)) {
                return true;
            }
            if (step != null) {
                return step != Gherkin.Step.GIVEN || stage == Gherkin.Step.GIVEN;
            }
            boolean goesOn = line.is(Line.Kind.TEXT) && !lines.get(at - 1).is(Line.Kind.BLANK);
            return Gherkin.announcesExamples(line) || (goesOn && !Gherkin.isTitle(line));
        }

        private void take(Line line) {
            if (line.is(Line.Kind.TEXT) || line.is(Line.Kind.ITEM)) {
                text.append(line.text()).append('\n');
                hear(Words.of(Placeholders.removed(line.text())));
            }
        }

        /** Follows the words through the stages; a keyword inside a line moves on only. */
        private void hear(List<String> words) {
            int at = 0;
            while (at < words.size()) {
                Gherkin.Keyword keyword = language.at(words, at);
                boolean counts = keyword != null
                        && (at == 0
                                || (keyword.step() != Gherkin.Step.MORE
                                        && keyword.step().compareTo(stage) > 0));
                if (keyword != null && counts) {
                    stage = keyword.step() == Gherkin.Step.MORE ? stage : keyword.step();
                    heard.add(stage);
                    at = keyword.to();
                } else {
                    said.add(stage);
                    at++;
                }
            }
        }
    }
}
