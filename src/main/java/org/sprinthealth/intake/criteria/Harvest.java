package org.sprinthealth.intake.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The gathering of criteria from the lines of one place. */
final class Harvest {

    private static final Pattern TICK = Pattern.compile("^[\\u2705\\u2713\\u2714\\u2717\\u2718\\u274C]\\s*+(.+)$");

    private final Set<String> template;
    private final List<Criterion> criteria = new ArrayList<>();
    private final List<String> prose = new ArrayList<>();
    private int boilerplate;
    private int placeholders;
    private @Nullable String open;

    private Harvest(Set<String> template) {
        this.template = template;
    }

    /** Everything in the lines; the template holds lines of the team's own template as their words. */
    static Findings of(String source, List<Line> lines, Set<String> template) {
        var harvest = new Harvest(template);
        harvest.gather(lines);
        return harvest.findings(source);
    }

    /** The scenarios in the lines only. */
    static Findings scenarios(String source, List<Line> lines, Set<String> template) {
        var harvest = new Harvest(template);
        harvest.gatherScenarios(lines);
        return harvest.findings(source);
    }

    private Findings findings(String source) {
        return new Findings(source, List.copyOf(criteria), List.copyOf(prose), boilerplate, placeholders, open);
    }

    private void gather(List<Line> lines) {
        int at = 0;
        while (at < lines.size()) {
            Scenario scenario = Scenario.at(lines, at);
            if (scenario != null) {
                take(scenario);
                at = scenario.end();
            } else {
                at = other(lines, at);
            }
        }
    }

    /** Outside a place for criteria, "given" and "when" are plain words unless they come to a "then". */
    private void gatherScenarios(List<Line> lines) {
        int at = 0;
        while (at < lines.size()) {
            Scenario scenario = Scenario.at(lines, at);
            if (scenario != null && scenario.hasThen()) {
                take(scenario);
            }
            at = scenario == null ? at + 1 : scenario.end();
        }
    }

    private void take(Scenario scenario) {
        note(scenario.text());
        if (scenario.empty()) {
            placeholders++;
        } else {
            criteria.add(new Criterion(
                    scenario.text(),
                    scenario.complete() ? Criterion.Shape.SCENARIO : Criterion.Shape.UNFINISHED_SCENARIO));
        }
    }

    /** Takes the line with the lines that it runs on to, and says where to go on. */
    private int other(List<Line> lines, int at) {
        Line line = ticked(lines.get(at));
        int end = at + 1;
        var text = new StringBuilder(line.text());
        if (line.is(Line.Kind.ITEM)) {
            while (end < lines.size()
                    && lines.get(end).is(Line.Kind.TEXT)
                    && ticked(lines.get(end)).is(Line.Kind.TEXT)
                    && Scenario.at(lines, end) == null) {
                text.append(' ').append(lines.get(end).text());
                end++;
            }
        }
        if (!line.is(Line.Kind.BLANK) && !line.is(Line.Kind.HEADING) && !Gherkin.isTitle(line)) {
            take(line.kind(), text.toString());
        }
        return end;
    }

    private static Line ticked(Line line) {
        var tick = TICK.matcher(line.text());
        return line.is(Line.Kind.TEXT) && tick.matches() ? Line.item(tick.group(1)) : line;
    }

    private void take(Line.Kind kind, String text) {
        note(text);
        boolean isAside = kind == Line.Kind.TEXT && text.startsWith("(") && text.endsWith(")");
        if (isAside || isPlaceholder(text)) {
            placeholders++;
        } else if (Criterion.isBoilerplate(text)) {
            boilerplate++;
        } else if (Words.count(text) < 2) {
            placeholders++;
        } else if (kind == Line.Kind.ITEM || kind == Line.Kind.ROW) {
            criteria.add(new Criterion(text, Criterion.Shape.LISTED));
        } else {
            prose.add(text);
        }
    }

    private boolean isPlaceholder(String text) {
        return Placeholders.isOne(text) || template.contains(String.join(" ", Words.of(text)));
    }

    private void note(String text) {
        if (open == null) {
            open = Criterion.openMarker(text);
        }
    }
}
