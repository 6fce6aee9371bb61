package org.sprinthealth.report.workbook;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sprinthealth.delivery.Ledger;
import org.sprinthealth.indicators.struggles.IntakeItem;
import org.sprinthealth.indicators.struggles.IntakeItem.Path;
import org.sprinthealth.report.TeamReport;

/** By which path the work of the last sprint came in: tables {@code Intake_paths} and {@code Intake}. */
final class IntakeSheet implements Sheet<TeamReport> {
    private static final String ITEMS = "Intake";
    private static final String PATHS = "Intake_paths";

    private record Row(IntakeItem intake, TeamReport report) {}

    /** A path with the items that came by it. */
    private record OfPath(Path path, List<IntakeItem> items) {}

    @Override
    public List<Part<TeamReport>> parts() {
        return List.of(paths(), items(), new NamedCell<>("Intake_sprint", report -> Content.text(sprint(report))));
    }

    private static Table<TeamReport, OfPath> paths() {
        return Table.of(PATHS, IntakeSheet::ofPaths)
                .column("Path", of -> Content.text(of.path().inWords()))
                .column("What it means", of -> Content.text(meaning(of.path())))
                .column(
                        "Items",
                        of -> Content.formula("COUNTIFS(" + ITEMS + "[Path]," + PATHS + "[[#This Row],[Path]])"))
                .column(
                        "Share",
                        of -> Content.formula("IFERROR(" + PATHS + "[[#This Row],[Items]]/COUNTIFS(" + ITEMS
                                + "[Path],\"?*\"),\"\")"))
                .column("Usual days", of -> middle(of.items()));
    }

    private static Table<TeamReport, Row> items() {
        return Table.of(ITEMS, IntakeSheet::rows)
                .column("Path", row -> Content.text(row.intake().path().inWords()))
                .column(
                        "Key",
                        row -> TrackerLinks.of(row.report().team())
                                .to(row.intake().key()))
                .column("Summary", row -> Content.text(row.intake().summary()))
                .column("Asked by", row -> Content.text(row.intake().group()))
                .column(
                        "Created",
                        row -> Content.date(
                                row.intake().created(), row.report().team().zone()))
                .column(
                        "In the sprint",
                        row -> Content.date(
                                row.intake().entered(), row.report().team().zone()))
                .column("Working days", row -> days(row.intake()))
                .column("Begun in it", row -> Content.text(row.intake().started() ? "yes" : "no"));
    }

    private static List<Row> rows(TeamReport report) {
        return IntakeItem.in(report.delivered()).stream()
                .map(intake -> new Row(intake, report))
                .toList();
    }

    private static List<OfPath> ofPaths(TeamReport report) {
        List<IntakeItem> all = IntakeItem.in(report.delivered());
        return Arrays.stream(Path.values())
                .map(path -> new OfPath(
                        path, all.stream().filter(item -> item.path() == path).toList()))
                .toList();
    }

    private static String meaning(Path path) {
        return switch (path) {
            case PLANNED -> "in the sprint when it was committed";
            case ADDED -> "came in later, from the backlog";
            case BORN_IN_SPRINT -> "created at most a working day before it came in";
            case INCIDENT -> "marked as an incident";
            case SPLIT -> "split off from other work";
        };
    }

    private static Content days(IntakeItem intake) {
        Long days = intake.workingDays();
        return days == null ? Content.nothing() : Content.number(days);
    }

    /** The median of the days from creation to the sprint; nothing where none is known. */
    private static Content middle(List<IntakeItem> items) {
        long[] days = items.stream()
                .map(IntakeItem::workingDays)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sorted()
                .toArray();
        if (days.length == 0) {
            return Content.nothing();
        }
        long twice = days[(days.length - 1) / 2] + days[days.length / 2];
        return Content.number(BigDecimal.valueOf(twice).divide(BigDecimal.valueOf(2)));
    }

    private static String sprint(TeamReport report) {
        List<Ledger> ledgers = report.ledgers();
        return ledgers.isEmpty()
                ? ""
                : "How the work of " + ledgers.get(ledgers.size() - 1).sprint().name() + " came in";
    }

    @Override
    public Optional<String> switchedOnBy(TeamReport report) {
        return LedgerSheet.howToSwitchOn(report);
    }
}
