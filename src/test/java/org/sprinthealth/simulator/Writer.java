package org.sprinthealth.simulator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Writes the texts of a team's items at a level that is known because of how they are made.
 *
 * @param phrases the team's language
 * @param dialect its notation
 * @param place where it keeps acceptance criteria
 * @param random decides the words, never the level
 */
record Writer(Phrases phrases, Dialect dialect, Place place, Random random) {

    /** Where a team keeps its acceptance criteria. */
    enum Place {
        HEADING,
        FIELD,
        SUB_TASKS
    }

    /** How a sub-task says that it is a criterion. */
    static final String SUB_TASK_MARK = "AC: ";

    Written write(String topic, Type type, int level) {
        boolean bug = type == Type.BUG;
        if (place == Place.SUB_TASKS) {
            return new Written(level, start(bug, level == 3), "", subTasks(topic, level));
        }
        boolean withoutSteps = bug && level == 2;
        String criteria = criteria(topic, withoutSteps ? 3 : level);
        String start = start(bug, level == 3);
        if (place == Place.FIELD || level == 0) {
            return new Written(level, start + notes(), criteria, List.of());
        }
        String heading = dialect.heading(phrases.one('x', random));
        return new Written(level, start + heading + criteria + notes(), "", List.of());
    }

    /** What comes before the criteria: why, and for a bug that is ready, how to see it. */
    private String start(boolean bug, boolean withSteps) {
        String intro = dialect.paragraph(phrases.one('i', random));
        if (!bug || !withSteps) {
            return intro;
        }
        List<String> headings = phrases.all('t');
        return intro
                + dialect.heading(headings.get(0))
                + dialect.steps(phrases.all('b'))
                + dialect.heading(headings.get(1))
                + dialect.paragraph(phrases.one('e', random))
                + dialect.heading(headings.get(2))
                + dialect.paragraph(phrases.one('w', random));
    }

    /** A section after the criteria, whose bullet is none of them. */
    private String notes() {
        if (dialect == Dialect.PLAIN || random.nextInt(3) > 0) {
            return "";
        }
        return dialect.heading(phrases.one('l', random)) + dialect.list(List.of(phrases.one('n', random)));
    }

    private String criteria(String topic, int level) {
        return switch (level) {
            case 0 -> "";
            case 1 -> dialect.paragraph(phrases.one('h', random));
            case 2 -> almost(topic);
            default -> clear(topic);
        };
    }

    private String clear(String topic) {
        List<String> scenarios = phrases.all(topic, 'g');
        if (random.nextInt(4) == 0 && !scenarios.isEmpty()) {
            return dialect.paragraph(scenario(scenarios.get(random.nextInt(scenarios.size()))));
        }
        return dialect.list(some(topic, 2 + random.nextInt(3)));
    }

    private String scenario(String parts) {
        String[] part = Phrases.filled(parts, random).split("\\|", 3);
        List<String> words = phrases.all('k');
        return words.get(0) + " " + part[0] + "\n" + words.get(1) + " " + part[1] + "\n" + words.get(2) + " " + part[2];
    }

    /** Four ways to be written and not yet clear. */
    private String almost(String topic) {
        List<String> lines = new ArrayList<>();
        switch (random.nextInt(4)) {
            case 0 -> lines.addAll(some(topic, 1));
            case 1 -> lines.addAll(phrases.all('v').subList(0, 3));
            case 2 -> {
                lines.addAll(some(topic, 2));
                lines.add(phrases.one('u', random));
            }
            default -> {
                return dialect.paragraph(phrases.one('p', random));
            }
        }
        return dialect.list(lines);
    }

    private List<String> subTasks(String topic, int level) {
        return switch (level) {
            case 0 -> List.of();
            case 1 -> List.of(SUB_TASK_MARK + phrases.one('h', random));
            case 2 -> marked(some(topic, 1));
            default -> marked(some(topic, 2 + random.nextInt(3)));
        };
    }

    private static List<String> marked(List<String> lines) {
        return lines.stream().map(line -> SUB_TASK_MARK + line).toList();
    }

    private List<String> some(String topic, int count) {
        List<String> lines = new ArrayList<>(phrases.all(topic, 'c'));
        Collections.shuffle(lines, random);
        return lines.subList(0, count).stream()
                .map(line -> Phrases.filled(line, random))
                .toList();
    }
}
