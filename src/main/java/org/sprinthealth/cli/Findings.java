package org.sprinthealth.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sprinthealth.facts.FileReceipt;
import org.sprinthealth.facts.Rejected;
import org.sprinthealth.job.Trial;
import org.sprinthealth.readings.Reading.NoData;
import org.sprinthealth.report.TeamReport;

/** What {@code check} found at a team: what would be taken, refused or missing. */
record Findings(TeamReport report, List<Rejected> leftAlone) {

    Findings(Trial.Tried tried) {
        this(tried.report(), tried.leftAlone());
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
        report.files().forEach(file -> lines.addAll(lines(file)));
        report.rejected().forEach(rejected -> lines.add("  refused: " + Words.printable(rejected.inWords())));
        leftAlone.forEach(left -> lines.add("  left alone: " + Words.printable(left.inWords())));
        lines.addAll(checks());
        lines.addAll(missingFigures());
        return lines;
    }

    private static List<String> lines(FileReceipt file) {
        List<String> lines = new ArrayList<>();
        lines.add(Words.printable(String.format(
                Locale.ROOT,
                "  %s: %s, %s, %d rows read: %d accepted, %d quarantined, %d blank",
                file.name(),
                file.format() == null ? "no known format" : file.format(),
                file.verdict().name().toLowerCase(Locale.ROOT),
                file.read(),
                file.accepted(),
                file.quarantined(),
                file.blank())));
        file.notes().forEach(note -> lines.add("    " + Words.printable(note)));
        return lines;
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
