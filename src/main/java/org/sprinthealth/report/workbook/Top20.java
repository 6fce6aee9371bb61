package org.sprinthealth.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.facts.Item;
import org.sprinthealth.facts.Timeline;
import org.sprinthealth.indicators.struggles.Dependency;
import org.sprinthealth.indicators.struggles.Purpose;
import org.sprinthealth.report.TeamReport;

/** The next twenty items of the backlog and how clear they are: table {@code Top_20}, from backlog health. */
final class Top20 implements Sheet<TeamReport> {
    static final String TABLE = "Top_20";
    private static final String OVERRIDE = "Override";

    /** What is known of the top 20 beside the items themselves, by their keys. */
    private record Beside(
            Map<String, Timeline> histories,
            Map<String, String> waits,
            Map<String, Purpose> goals,
            Set<String> asked) {}

    /** A row with what it takes to print it. */
    private record Row(Ranked ranked, Beside beside, TeamReport report) {
        Item item() {
            return ranked.item();
        }

        String key() {
            return ranked.item().key();
        }
    }

    @Override
    public List<Part<TeamReport>> parts() {
        return List.of(table(), new NamedCell<>("Please_check", report -> Content.text(PleaseChecks.inWords(report))));
    }

    private static Table<TeamReport, Row> table() {
        return Table.of(TABLE, Top20::rows)
                .column("Rank", row -> Content.number(row.ranked().place()))
                .column("Key", row -> link(row, row.key()))
                .column("Type", row -> Content.text(row.item().type()))
                .column("Summary", row -> Content.text(row.item().summary()))
                .column(
                        "Criteria",
                        row -> Content.text(Ranked.clarity(row.item().criteria().level())))
                .column("Level", row -> Content.number(row.item().criteria().level()))
                .column("Why", row -> Content.text(row.ranked().verdict().reason()))
                .column("Estimate", row -> Content.number(row.item().estimate()))
                .column("Age (days)", Top20::age)
                .column(
                        "Last change",
                        row -> Content.date(
                                row.item().dates().updated(),
                                row.report().team().zone()))
                .column("Parent", row -> link(row, row.item().parentKey()))
                .column("Goal", row -> Content.text(goal(row.beside().goals().get(row.key()))))
                .column("Ever in a sprint", row -> Content.text(sprints(row)))
                .column("Waits for", row -> Content.text(row.beside().waits().get(row.key())))
                .column("Flags", row -> Content.text(flags(row.item())))
                .column("Please check", row -> Content.text(check(row)))
                .typed(Row::key, OVERRIDE, "Because", "Expires", "To discuss");
    }

    private static List<Row> rows(TeamReport report) {
        List<Ranked> ranked = Ranked.of(report);
        if (ranked.isEmpty()) {
            return List.of();
        }
        Beside beside = new Beside(
                report.history().timelines().stream()
                        .collect(Collectors.toMap(Timeline::key, timeline -> timeline, (first, second) -> second)),
                Dependency.in(report.delivered()).stream()
                        .collect(Collectors.groupingBy(
                                Dependency::key, Collectors.mapping(Dependency::waitsFor, Collectors.joining(", ")))),
                Purpose.in(report.delivered()).stream()
                        .collect(Collectors.toMap(Purpose::key, served -> served, (first, second) -> second)),
                PleaseChecks.asked(report));
        return ranked.stream().map(each -> new Row(each, beside, report)).toList();
    }

    private static Content link(Row row, @Nullable String key) {
        return key == null
                ? Content.nothing()
                : TrackerLinks.of(row.report().team()).to(key);
    }

    private static Content age(Row row) {
        Long days = Ranked.age(row.item(), row.report().asOfInstant());
        return days == null ? Content.nothing() : Content.number(days);
    }

    /** Nothing where no goal is named anywhere: then it is not the item that lacks one. */
    private static @Nullable String goal(@Nullable Purpose served) {
        if (served == null || served.goal() != null) {
            return served == null ? null : served.goal();
        }
        return served.reason().startsWith("its parent") ? "parent not in the file" : "none named";
    }

    /** All sprints that it is or was in; one that it left counts as well. */
    private static String sprints(Row row) {
        Timeline timeline = row.beside().histories().get(row.key());
        return timeline == null
                ? ""
                : timeline.versions().stream()
                        .filter(version -> !version.from().isAfter(row.report().asOfInstant()))
                        .flatMap(version -> version.item().sprints().stream())
                        .distinct()
                        .collect(Collectors.joining(", "));
    }

    private static String flags(Item item) {
        List<String> flags = new ArrayList<>();
        if (item.flagged()) {
            flags.add("flagged");
        }
        if (item.state() == null) {
            flags.add("status not mapped");
        }
        flags.addAll(item.labels());
        return String.join(", ", flags);
    }

    private static String check(Row row) {
        if (!row.beside().asked().contains(row.key())) {
            return "";
        }
        return row.report().notes().words(TABLE, row.key(), OVERRIDE).isEmpty() ? "● please" : "✓ checked";
    }

    @Override
    public Optional<String> switchedOnBy(TeamReport report) {
        return Ranked.of(report).isEmpty()
                ? Optional.of("Export the open items of the backlog with their rank")
                : Optional.empty();
    }
}
