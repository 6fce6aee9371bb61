package org.sprinthealth.report.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sprinthealth.facts.FileReceipt;
import org.sprinthealth.facts.Rejected;
import org.sprinthealth.report.TeamReport;
import org.sprinthealth.report.TeamReport.Check;

/** Context for reading the figures: tables {@code Checks}, {@code Refused} and {@code Files}. */
final class DataQualitySheet implements Sheet<TeamReport> {

    private record File(FileReceipt receipt, TeamReport report) {}

    @Override
    public List<Part<TeamReport>> parts() {
        return List.of(checks(), refused(), files());
    }

    private static Table<TeamReport, Check> checks() {
        return Table.of("Checks", TeamReport::checks)
                .column("What was looked at", check -> Content.text(check.check()))
                .column("Found", check -> Content.number(check.count()))
                .column("Touches", check -> Content.text(check.affects()))
                .column("Where", check -> Content.text(check.items()))
                .column("What would change it", check -> Content.text(check.remedy()));
    }

    private static Table<TeamReport, Rejected> refused() {
        return Table.of("Refused", TeamReport::rejected)
                .column("File", rejected -> Content.text(rejected.file()))
                .column(
                        "Line",
                        rejected -> rejected.line() == 0 ? Content.text("all") : Content.number(rejected.line()))
                .column("Column", rejected -> Content.text(rejected.column()))
                .column("Why", rejected -> Content.text(rejected.reason()))
                .column("What to do", rejected -> Content.text(rejected.remedy()));
    }

    private static Table<TeamReport, File> files() {
        return Table.of("Files", DataQualitySheet::newestFirst)
                .column("File", file -> Content.text(file.receipt().name()))
                .column("Rows read", file -> Content.number(file.receipt().read()))
                .column("What became of it", file -> Content.text(became(file.receipt())))
                .column(
                        "Notes",
                        file -> Content.text(String.join("; ", file.receipt().notes())))
                .column(
                        "Exported",
                        file -> Content.time(
                                file.receipt().instant(), file.report().team().zone()))
                .column("Used", file -> Content.number(file.receipt().accepted()))
                .column("Refused", file -> Content.number(file.receipt().quarantined()))
                .column("Blank", file -> Content.number(file.receipt().blank()));
    }

    private static List<File> newestFirst(TeamReport report) {
        List<File> files = new ArrayList<>();
        report.files().forEach(receipt -> files.add(0, new File(receipt, report)));
        // what needs an eye first; the sort is stable, so the newest stay first among equals
        files.sort(Comparator.comparing(file -> file.receipt().verdict() == FileReceipt.Verdict.ACCEPTED));
        return files;
    }

    private static String became(FileReceipt receipt) {
        String format = receipt.format() == null ? "not recognised" : receipt.format();
        return Words.of(receipt.verdict()) + " · " + format + " · " + Words.of(receipt.scope());
    }
}
