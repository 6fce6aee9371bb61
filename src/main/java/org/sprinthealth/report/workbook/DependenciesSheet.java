package org.sprinthealth.report.workbook;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.sprinthealth.facts.Moment;
import org.sprinthealth.indicators.struggles.Dependency;
import org.sprinthealth.readings.Figure;
import org.sprinthealth.readings.Reading.NoData;
import org.sprinthealth.report.TeamReport;

/** What waits for something that is not done, the most urgent first: table {@code Dependencies}. */
final class DependenciesSheet implements Sheet<TeamReport> {

    private record Row(Dependency dependency, TeamReport report) {
        String key() {
            return dependency.key() + " waits for " + dependency.waitsFor();
        }
    }

    @Override
    public List<Part<TeamReport>> parts() {
        return List.of(Table.of("Dependencies", DependenciesSheet::rows)
                .column("Key", row -> link(row, row.dependency().key()))
                .column("Summary", row -> Content.text(row.dependency().summary()))
                .column("Waits for", row -> link(row, row.dependency().waitsFor()))
                .column("State", row -> Content.text(state(row.dependency())))
                .column(
                        "Since",
                        row -> Content.date(
                                row.dependency().since().knownBy(),
                                row.report().team().zone()))
                .column("Known", row -> Content.text(known(row.dependency())))
                .column("Days", row -> Content.number(days(row)))
                .column("Needed by", row -> Content.text(neededBy(row.dependency())))
                .typed(Row::key, "Note"));
    }

    private static List<Row> rows(TeamReport report) {
        return Dependency.in(report.delivered()).stream()
                .map(dependency -> new Row(dependency, report))
                .toList();
    }

    private static Content link(Row row, String key) {
        return TrackerLinks.of(row.report().team()).to(key);
    }

    /** What another team has, the exports of this one do not show. */
    private static String state(Dependency dependency) {
        if (dependency.elsewhere()) {
            return "with another team";
        }
        return dependency.state() == null ? "not mapped" : Words.of(dependency.state());
    }

    private static String known(Dependency dependency) {
        return dependency.since() instanceof Moment.Exact ? "that day" : "by then";
    }

    private static long days(Row row) {
        return Math.max(
                0,
                ChronoUnit.DAYS.between(
                        row.dependency().since().knownBy(), row.report().asOfInstant()));
    }

    private static String neededBy(Dependency dependency) {
        return dependency.neededBy() == null ? "" : "● " + dependency.neededBy();
    }

    @Override
    public Optional<String> switchedOnBy(TeamReport report) {
        if (!rows(report).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(report.figure("dependencies")
                .map(Figure::current)
                .filter(NoData.class::isInstance)
                .map(reading -> ((NoData) reading).nextStep())
                .orElse("It fills when an open item is linked as waiting for another"));
    }
}
