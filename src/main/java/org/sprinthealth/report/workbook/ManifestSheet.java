package org.sprinthealth.report.workbook;

import java.util.List;
import org.sprinthealth.facts.FileReceipt;
import org.sprinthealth.report.TeamReport;

/** What this edition was made from: tables {@code Manifest} and {@code Manifest_files}. */
final class ManifestSheet implements Sheet<TeamReport> {

    private record Entry(String name, String value) {}

    @Override
    public List<Part<TeamReport>> parts() {
        return List.of(
                Table.of("Manifest", ManifestSheet::entries)
                        .column("What", entry -> Content.text(entry.name()))
                        .column("Value", entry -> Content.text(entry.value())),
                Table.of("Manifest_files", TeamReport::files)
                        .column("File", file -> Content.text(file.name()))
                        .column("SHA-256", file -> Content.text(file.sha256()))
                        .column("Verdict", file -> Content.text(Words.of(file.verdict()))));
    }

    private static List<Entry> entries(TeamReport report) {
        return List.of(
                new Entry("Team", report.team().id()),
                new Entry("As of", report.asOf().toString()),
                new Entry(
                        "Settings that decide how exports are read",
                        report.team().intakeFingerprint()),
                new Entry(
                        "Exports read",
                        String.valueOf(report.files().stream()
                                .filter(file -> file.verdict() == FileReceipt.Verdict.ACCEPTED)
                                .count())));
    }
}
