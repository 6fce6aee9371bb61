package org.sprinthealth.report;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sprinthealth.delivery.Ledger;
import org.sprinthealth.delivery.LedgerEntry.Posting;
import org.sprinthealth.facts.FileReceipt;
import org.sprinthealth.facts.FileReceipt.Verdict;
import org.sprinthealth.facts.Item;
import org.sprinthealth.facts.Note;
import org.sprinthealth.facts.Notes;
import org.sprinthealth.facts.Rejected;
import org.sprinthealth.facts.Scope;
import org.sprinthealth.facts.SnapshotMark;
import org.sprinthealth.facts.Sprint;
import org.sprinthealth.facts.TeamHistory;
import org.sprinthealth.report.TeamReport.Check;

/** What a reader should know of the data before reading the figures: not mistakes, but context. */
public final class DataQuality {
    private static final int SHOWN = 12;

    private DataQuality() {}

    /**
     * The checks in their printed order, each present even where it found nothing.
     *
     * @param history the team's history up to {@code asOf}
     * @param files what became of the team's files
     * @param rejected quarantined rows and files
     * @param notes what people typed into earlier editions
     * @param ledgers the team's sprint ledgers
     * @param zone the team's zone
     * @param asOf the end of the as-of date
     */
    public static List<Check> of(
            TeamHistory history,
            List<FileReceipt> files,
            List<Rejected> rejected,
            Notes notes,
            List<Ledger> ledgers,
            ZoneId zone,
            Instant asOf) {
        List<Item> items = history.itemsAt(asOf);
        return List.of(
                quarantinedFiles(files),
                quarantinedRows(rejected),
                suspectFiles(files),
                unmappedStatuses(items),
                filteredExports(history.snapshots(), zone),
                missingNights(history, zone),
                sprintsWithoutDates(history.sprints()),
                unestimated(ledgers),
                doneBeforeStart(ledgers),
                impossibleDates(items),
                ledgerNotes(ledgers),
                differingCopies(notes));
    }

    /** Both are kept; only people can say which of them holds. */
    private static Check differingCopies(Notes notes) {
        List<String> cells = notes.conflicts().stream()
                .map(Note::at)
                .map(at -> at.table().replace('_', ' ') + ", " + at.key() + ", " + at.column())
                .toList();
        return check(
                "Copies of the workbook that say different things",
                cells,
                "the cells named here: the newer copy stands in the cell, the other in a comment beside it",
                "Write into the cell what holds; the comment then goes");
    }

    private static Check quarantinedFiles(List<FileReceipt> files) {
        List<String> names = files.stream()
                .filter(file -> file.verdict() == Verdict.QUARANTINED)
                .map(FileReceipt::name)
                .toList();
        return check(
                "Files that could not be used",
                names,
                "every figure that waits for them",
                "See the list of refused rows and files below; each says what to do");
    }

    private static Check quarantinedRows(List<Rejected> rejected) {
        List<String> places = rejected.stream()
                .filter(row -> row.line() > 0)
                .map(row -> row.file() + ":" + row.line())
                .toList();
        return check(
                "Rows that could not be used",
                places,
                "figures that count these items",
                "See the list of refused rows and files below; each says what to do");
    }

    private static Check suspectFiles(List<FileReceipt> files) {
        List<String> names = files.stream()
                .filter(file -> file.read() == 1000)
                .map(FileReceipt::name)
                .toList();
        return check(
                "Exports of exactly 1,000 rows",
                names,
                "all figures: the tracker may have cut the export",
                "Split the export's query, and drop both files; they are read as one night");
    }

    private static Check unmappedStatuses(List<Item> items) {
        List<String> statuses = items.stream()
                .filter(item -> item.isStandard() && item.state() == null)
                .collect(Collectors.groupingBy(Item::status, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry -> entry.getKey() + " (" + entry.getValue() + ")")
                .toList();
        return check(
                "Statuses without a mapping",
                statuses,
                "figures by state: these items are left out",
                "Name them under 'states' in the portfolio file");
    }

    private static Check filteredExports(List<SnapshotMark> snapshots, ZoneId zone) {
        List<String> nights = snapshots.stream()
                .filter(mark -> mark.scope() == Scope.FILTERED)
                .map(mark -> mark.at().atZone(zone).toLocalDate().toString())
                .toList();
        return check(
                "Exports that show only part of the backlog",
                nights,
                "nothing is removed on their word; what they show is used",
                "Where an export is meant to be whole, say 'scope: full' under 'exports'");
    }

    /** Where changelogs tell all of the past, no night is missed up to the newest of them. */
    private static Check missingNights(TeamHistory history, ZoneId zone) {
        List<SnapshotMark> snapshots = history.snapshots();
        Set<LocalDate> seen = snapshots.stream()
                .map(mark -> mark.at().atZone(zone).toLocalDate())
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> missing = new ArrayList<>();
        if (!snapshots.isEmpty()) {
            LocalDate last =
                    snapshots.get(snapshots.size() - 1).at().atZone(zone).toLocalDate();
            LocalDate day = firstLook(history).atZone(zone).toLocalDate();
            for (; day.isBefore(last); day = day.plusDays(1)) {
                if (isWorkingDay(day) && !seen.contains(day)) {
                    missing.add(day.toString());
                }
            }
        }
        return check(
                "Working days without an export",
                missing,
                "evidence of sprint figures around these days",
                "Export every working day; nothing can be seen that came and went between two exports");
    }

    private static Instant firstLook(TeamHistory history) {
        TeamHistory.Changelog told = history.changelog();
        return told == null ? history.snapshots().get(0).at() : told.until();
    }

    private static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    private static Check sprintsWithoutDates(List<Sprint> sprints) {
        List<String> names = sprints.stream()
                .filter(sprint -> sprint.datesFrom() == Sprint.DatesFrom.SNAPSHOTS)
                .map(Sprint::name)
                .toList();
        return check(
                "Sprints whose dates are reckoned from the exports",
                names,
                "sprint figures, at evidence grade C",
                "Keep a sprints file: sprint, start, end, completed");
    }

    private static Check unestimated(List<Ledger> ledgers) {
        List<String> sprints = ledgers.stream()
                .filter(ledger -> ledger.items().committed().signum() > 0 && !ledger.pointsShown())
                .map(ledger -> ledger.sprint().name() + ": " + ledger.committedEstimated() + " of "
                        + ledger.items().committed().toBigInteger() + " estimated")
                .toList();
        return check(
                "Sprints with too few estimates for points",
                sprints,
                "points are not shown for them",
                "Nothing, where the team counts items; else estimate before planning");
    }

    private static Check doneBeforeStart(List<Ledger> ledgers) {
        List<String> keys = ledgers.stream()
                .flatMap(ledger -> ledger.entries().stream()
                        .filter(entry -> entry.posting() == Posting.DONE_BEFORE_START)
                        .map(entry -> entry.key() + " in " + ledger.sprint().name()))
                .toList();
        return check(
                "Items done before their sprint started",
                keys,
                "they stand outside the sprint ledger",
                "Leave finished items out of the next sprint");
    }

    private static Check impossibleDates(List<Item> items) {
        List<String> keys = items.stream()
                .filter(DataQuality::resolvedBeforeCreated)
                .map(Item::key)
                .toList();
        return check(
                "Items resolved before they were created",
                keys,
                "throughput and ages",
                "See the item's history in the tracker; imports often shift dates");
    }

    private static boolean resolvedBeforeCreated(Item item) {
        Instant created = item.dates().created();
        Instant resolved = item.dates().resolved();
        return created != null && resolved != null && resolved.isBefore(created);
    }

    private static Check ledgerNotes(List<Ledger> ledgers) {
        List<String> notes = ledgers.stream()
                .flatMap(ledger ->
                        ledger.notes().stream().map(note -> ledger.sprint().name() + ": " + note))
                .toList();
        return check("Notes on sprint ledgers", notes, "the sprint named", "Read the note with the ledger");
    }

    private static Check check(String check, List<String> found, String affects, String remedy) {
        String shown = found.stream().limit(SHOWN).collect(Collectors.joining(", "));
        String items = found.size() > SHOWN ? shown + " and " + (found.size() - SHOWN) + " more" : shown;
        return new Check(check, found.size(), affects, items, remedy);
    }
}
