package org.sprinthealth.cli;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sprinthealth.facts.FileReceipt;
import org.sprinthealth.facts.Item;
import org.sprinthealth.facts.Rejected;
import org.sprinthealth.intake.Understood;
import org.sprinthealth.job.Trial;
import org.sprinthealth.readings.Reading.NoData;
import org.sprinthealth.report.TeamReport;

/** What {@code check} found at a team: what would be taken, what means what, and what would be refused or is missing. */
record Findings(TeamReport report, List<Rejected> leftAlone, List<Understood> understood) {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    Findings(Trial.Tried tried) {
        this(tried.report(), tried.leftAlone(), tried.understood());
    }

    /** Whether a run would take everything. */
    boolean isWell() {
        return leftAlone.isEmpty()
                && report.rejected().isEmpty()
                && !report.files().isEmpty();
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(report.team().id() + ":");
        if (report.files().isEmpty()) {
            lines.add("  no export was found. Put one into the team's folder of the inbox");
        }
        lines.addAll(files());
        lines.addAll(meanings());
        report.rejected().forEach(rejected -> lines.add("  refused: " + Words.printable(rejected.inWords())));
        leftAlone.forEach(left -> lines.add("  left alone: " + Words.printable(left.inWords())));
        lines.addAll(checks());
        lines.addAll(missingFigures());
        return lines;
    }

    /** A line a file; what has been said of one file is not said again of the next. */
    private List<String> files() {
        List<String> lines = new ArrayList<>();
        Set<String> said = new HashSet<>();
        for (FileReceipt file : report.files()) {
            lines.add("  " + Words.printable(line(file)));
            file.notes().stream()
                    .filter(note -> said.add(note.replaceAll("\\d+", "0")))
                    .forEach(note -> lines.add("    " + Words.printable(note)));
        }
        return lines;
    }

    private String line(FileReceipt file) {
        Instant at = file.instant();
        return String.format(
                Locale.ROOT,
                "%s: %s, %s%s, scope %s, %d rows read: %d accepted, %d quarantined, %d blank",
                file.name(),
                file.format() == null ? "no known format" : file.format(),
                file.verdict().name().toLowerCase(Locale.ROOT),
                at == null
                        ? ""
                        : ", taken " + MINUTE.format(at.atZone(report.team().zone())),
                file.scope().name().toLowerCase(Locale.ROOT),
                file.read(),
                file.accepted(),
                file.quarantined(),
                file.blank());
    }

    /** What means what in the newest night. */
    private List<String> meanings() {
        List<String> lines = new ArrayList<>();
        for (Understood file : understood) {
            String columns = file.columns().entrySet().stream()
                    .map(column -> column.getKey() + " → " + name(column.getValue()))
                    .collect(Collectors.joining(", "));
            lines.add("  columns of " + Words.printable(file.file() + " (" + file.format() + "): " + columns));
        }
        List<Item> items = report.history().itemsAt(report.asOfInstant());
        lines.addAll(mapped(
                "statuses", items, Item::status, item -> item.state() == null ? "no state yet" : name(item.state())));
        lines.addAll(mapped("types", items, Item::type, item -> name(item.level())));
        return lines;
    }

    private static List<String> mapped(
            String what, List<Item> items, Function<Item, String> word, Function<Item, String> meaning) {
        Map<String, Long> counted = items.stream()
                .filter(item -> !word.apply(item).isEmpty())
                .collect(Collectors.groupingBy(
                        item -> word.apply(item) + " → " + meaning.apply(item), TreeMap::new, Collectors.counting()));
        String all = counted.entrySet().stream()
                .map(entry -> entry.getKey() + " (" + entry.getValue() + ")")
                .collect(Collectors.joining(", "));
        return all.isEmpty() ? List.of() : List.of("  " + what + ": " + Words.printable(all));
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private List<String> checks() {
        return report.checks().stream()
                .filter(check -> check.count() > 0)
                .map(check -> "  " + check.check() + ": " + check.count() + " (" + Words.printable(check.items())
                        + "). " + check.remedy())
                .toList();
    }

    /** A line a reason: figures that miss the same are named together. */
    private List<String> missingFigures() {
        Map<String, List<String>> titles = new LinkedHashMap<>();
        Explanation.figures(report)
                .filter(figure -> figure.current() instanceof NoData)
                .forEach(figure -> titles.computeIfAbsent(Words.of(figure.current()), first -> new ArrayList<>())
                        .add(figure.definition().title()));
        return titles.entrySet().stream()
                .map(missing -> "  missing figure " + String.join(", ", missing.getValue()) + ": " + missing.getKey())
                .toList();
    }
}
