package org.sprinthealth.report.workbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sprinthealth.facts.FileReceipt;
import org.sprinthealth.facts.Note;
import org.sprinthealth.facts.Rejected;
import org.sprinthealth.report.TeamReport;
import org.sprinthealth.report.TeamReport.Check;

/** Context for reading the figures: tables {@code Checks}, {@code Refused} and {@code Files}. */
final class DataQualitySheet implements Sheet<TeamReport> {

    private static final String CHECKS = "Checks";
    private static final String ACCEPTED = "Accepted";
    private static final String UNTIL = "Until";

    /** A check, and whether the team said that it may stay so for a while. */
    private record Looked(Check check, TeamReport report) {
        String standing() {
            if (check.count() == 0) {
                return "nothing found";
            }
            if (!report.notes().saysYes(CHECKS, check.check(), ACCEPTED)) {
                return "worth a look";
            }
            return until().map(day -> report.asOf().isAfter(day)
                            ? "accepted until " + day + ", which is over: still so?"
                            : "accepted until " + day)
                    .orElse("accepted");
        }

        private Optional<LocalDate> until() {
            return report.notes()
                    .find(CHECKS, check.check(), UNTIL)
                    .map(Note::value)
                    .flatMap(typed -> typed.day());
        }
    }

    private record File(FileReceipt receipt, TeamReport report) {}

    @Override
    public List<Part<TeamReport>> parts() {
        return List.of(checks(), refused(), files());
    }

    private static Table<TeamReport, Looked> checks() {
        return Table.of(CHECKS, DataQualitySheet::looked)
                .column(
                        "What was looked at",
                        looked -> Content.text(looked.check().check()))
                .column("Found", looked -> Content.number(looked.check().count()))
                .column("Touches", looked -> Content.text(looked.check().affects()))
                .column("Where", looked -> Content.text(looked.check().items()))
                .column(
                        "What would change it",
                        looked -> Content.text(looked.check().remedy()))
                .column("Standing", looked -> Content.text(looked.standing()))
                .typed(looked -> looked.check().check(), ACCEPTED, UNTIL);
    }

    private static List<Looked> looked(TeamReport report) {
        return report.checks().stream().map(check -> new Looked(check, report)).toList();
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
