package org.sprinthealth.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.readings.Definition;
import org.sprinthealth.readings.Definition.GoodEnd;
import org.sprinthealth.readings.Figure;
import org.sprinthealth.report.TeamReport;
import org.sprinthealth.settings.TeamSettings;

/** Every figure in words and the settings in force: tables {@code Definitions} and {@code Settings}. */
final class Definitions implements Sheet<TeamReport> {
    private final String criteriaAccuracy;

    /**
     * @param criteriaAccuracy how often the verdict "clear" is right, in words
     */
    Definitions(String criteriaAccuracy) {
        this.criteriaAccuracy = criteriaAccuracy;
    }

    private record Setting(String name, String value) {}

    @Override
    public List<Part<TeamReport>> parts() {
        return List.of(table(Definitions::definitions), settings());
    }

    /** The table of definitions, which every workbook has. */
    static <R> Table<R, Definition> table(Function<R, List<Definition>> definitions) {
        return Table.of("Definitions", definitions)
                .column("Figure", definition -> Content.text(definition.title()))
                .column("What is counted", definition -> Content.text(definition.definition()))
                .column("How to read it", definition -> Content.text(definition.howToRead()))
                .column("Window", definition -> Content.text(definition.window()))
                .column("Good end", definition -> Content.text(goodEnd(definition.goodEnd())))
                .column("At least", definition -> Content.number(definition.minimumSample()))
                .column("Needs", definition -> Content.text(definition.needs()));
    }

    private Table<TeamReport, Setting> settings() {
        return Table.of("Settings", (TeamReport report) -> settings(report.team()))
                .column("Setting", setting -> Content.text(setting.name()))
                .column("In force", setting -> Content.text(setting.value()));
    }

    private static List<Definition> definitions(TeamReport report) {
        return report.explained().stream().map(Figure::definition).toList();
    }

    private static String goodEnd(@Nullable GoodEnd end) {
        return end == null ? "none" : end == GoodEnd.UP ? "more" : "less";
    }

    private List<Setting> settings(TeamSettings team) {
        List<Setting> settings = new ArrayList<>();
        settings.add(new Setting("Time zone", team.zone().getId()));
        settings.add(
                new Setting("Time zone of the exports", team.exports().zone().getId()));
        settings.add(new Setting("Commitment is read", commitment(team.planningGraceHours())));
        settings.add(new Setting("An export is stale after", team.staleAfterDays() + " days"));
        settings.add(new Setting("Left out of the top 20", joined(team.leftOutOfTop20())));
        settings.add(new Setting("Order of the backlog", order(team.orderedByRank())));
        settings.add(new Setting(
                "Criteria are looked for in",
                team.criteria().order().stream().map(Words::of).collect(Collectors.joining(", then "))));
        settings.add(new Setting("Statuses mapped beside the defaults", mapped(team.states())));
        settings.add(new Setting("Types mapped beside the defaults", mapped(team.types())));
        settings.add(new Setting("Team size", team.size() == null ? "not set" : team.size() + " people"));
        settings.add(new Setting(
                "Usual ranges locked anew",
                joined(team.rangeLocks().stream()
                        .map(lock -> lock.figure() + " from " + lock.from())
                        .toList())));
        settings.add(new Setting("How often \"clear criteria\" is right", criteriaAccuracy));
        return settings;
    }

    private static String commitment(@Nullable Integer graceHours) {
        return graceHours == null
                ? "from the end of the sprint's first day"
                : "from " + graceHours + " hours after the sprint's start";
    }

    private static String order(boolean byRow) {
        return "rank where exported" + (byRow ? ", else the export's row order" : "") + ", else priority, then age";
    }

    private static String mapped(Map<String, ? extends Enum<?>> names) {
        return joined(new TreeMap<>(names)
                .entrySet().stream()
                        .map(entry -> entry.getKey() + " → " + Words.of(entry.getValue()))
                        .toList());
    }

    private static String joined(List<String> values) {
        return values.isEmpty() ? "none" : String.join(", ", values);
    }
}
