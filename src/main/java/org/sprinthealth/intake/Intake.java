package org.sprinthealth.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.facts.FileReceipt;
import org.sprinthealth.facts.FileReceipt.Verdict;
import org.sprinthealth.facts.Rejected;
import org.sprinthealth.facts.ReturnedWorkbook;
import org.sprinthealth.facts.Scope;
import org.sprinthealth.intake.Readings.Reading;
import org.sprinthealth.intake.Sighting.Kind;
import org.sprinthealth.intake.Sighting.Refusal;
import org.sprinthealth.intake.contracts.AllContracts;
import org.sprinthealth.intake.table.PartName;
import org.sprinthealth.settings.TeamSettings;
import org.sprinthealth.settings.TeamSettings.Share;

/**
 * A team's door: kept files go in, facts come out, and nobody's name passes. It reads the archive and nothing else, so the
 * same files and settings always give the same facts.
 */
public final class Intake {
    /** What the rows are called that are no team's, in a file that several share. */
    private static final String NOBODYS = "rows of no team";

    private static final int LONGEST_WORD = 60;

    private final TeamSettings team;
    private final Readings readings;
    private final RememberedTexts texts;

    /**
     * The door of a team.
     *
     * @param team its settings
     * @param archive where its files are kept
     */
    public Intake(TeamSettings team, Archive archive) {
        this.team = team;
        this.readings = new Readings(new Exports(team), archive);
        this.texts = new RememberedTexts(team);
    }

    /**
     * Looks at a file from its first row to its last: what each part of it is and when it was exported, or why it is of no
     * use. Parts that no format knows are left out where others are known, as a workbook's sheet of explanations is.
     */
    public List<Sighting> look(Arrival arrival) {
        List<Reading> read = readings.of(arrival);
        LeftOut leftOut = LeftOut.of(read);
        List<Sighting> sightings = new ArrayList<>();
        for (Reading reading : leftOut.others(read)) {
            Instant updated = newestUpdate(reading, read);
            ExportInstant instant = ExportInstant.of(arrival, reading.part(), updated, team);
            sightings.add(sighting(arrival, reading, instant, sightings.isEmpty() ? leftOut.notes() : List.of()));
            nobodys(arrival, reading).ifPresent(sightings::add);
        }
        return sightings;
    }

    /** The newest update of an item of the part, or of its workbook; for one without, that of the whole file. */
    private static @Nullable Instant newestUpdate(Reading of, List<Reading> read) {
        List<Reading> together = read.stream()
                .filter(each -> each.equals(of) || each.part().isSheetBeside(of.part()))
                .toList();
        Instant newest = newestUpdate(together);
        return newest == null ? newestUpdate(read) : newest;
    }

    private static @Nullable Instant newestUpdate(List<Reading> read) {
        return read.stream()
                .flatMap(reading -> LeftOut.contents(reading).stream())
                .filter(ItemsFile.class::isInstance)
                .flatMap(items -> Optional.ofNullable(((ItemsFile) items).newestUpdate()).stream())
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private Sighting sighting(Arrival arrival, Reading reading, ExportInstant instant, List<String> leftOut) {
        if (reading instanceof Reading.Unsound unsound) {
            Rejected why = unsound.why().of(arrival.nameOf(unsound.part()));
            return unusable(arrival, unsound.part(), null, 0, 0, leftOut, List.of(why));
        }
        Reading.Sound sound = (Reading.Sound) reading;
        String format = sound.read().format();
        Contents contents = sound.read().contents();
        if (isShared(arrival) && contents.read() == 0) {
            return ofOthers(arrival, sound.part(), format, instant);
        }
        if (contents.accepted() == 0 && !isNotFilledInYet(contents)) {
            List<Rejected> rejected = orEmpty(arrival.nameOf(sound.part()), contents.rejected());
            return unusable(arrival, sound.part(), format, contents.quarantined(), contents.blank(), leftOut, rejected);
        }
        Kind kind = kind(contents);
        List<String> notes = new ArrayList<>(List.of(instant.found()));
        notes.addAll(leftOut);
        return new Sighting(arrival, sound.part(), kind, format, instant.at(), notes, null);
    }

    private boolean isShared(Arrival arrival) {
        return team.shares().stream().anyMatch(share -> share.folder().equals(arrival.team()));
    }

    /** A file of several teams without a row of this one. */
    private static Sighting ofOthers(Arrival arrival, PartName part, String format, ExportInstant instant) {
        FileReceipt receipt = new FileReceipt(
                arrival.nameOf(part),
                arrival.sha256(),
                format,
                Verdict.ACCEPTED,
                instant.at(),
                Scope.UNKNOWN,
                0,
                0,
                0,
                0,
                List.of("It is a file of several teams, and none of its rows is this team's."));
        return new Sighting(arrival, part, Kind.UNUSABLE, format, null, List.of(), new Refusal(receipt, List.of()));
    }

    /** The rows that are no team's, told to the first of those that share the file. */
    private Optional<Sighting> nobodys(Arrival arrival, Reading reading) {
        Optional<Share> share = team.shares().stream()
                .filter(each -> each.folder().equals(arrival.team()) && each.first())
                .findFirst();
        if (share.isEmpty()
                || !(reading instanceof Reading.Sound sound)
                || sound.read().nobodys().isEmpty()) {
            return Optional.empty();
        }
        PartName part = sound.part().with(NOBODYS);
        String column = share.get().column();
        List<Rejected> rejected = sound.read().nobodys().stream()
                .map(row -> new Rejected(
                        arrival.nameOf(part),
                        row.line(),
                        column,
                        "found " + quoted(row.found()) + ", which is no team of this portfolio",
                        "Name its team under shared in the portfolio file, or leave such rows out of the export"))
                .toList();
        return Optional.of(unusable(arrival, part, sound.read().format(), rejected.size(), 0, List.of(), rejected));
    }

    private static String quoted(String found) {
        String shown = found.length() > LONGEST_WORD ? found.substring(0, LONGEST_WORD) + "…" : found;
        return shown.isEmpty() ? "nothing" : "'" + shown + "'";
    }

    /** A table kept by hand has to begin somewhere. */
    private static boolean isNotFilledInYet(Contents contents) {
        boolean byHand = contents instanceof EntryRows || contents instanceof SprintRows;
        return byHand && contents.read() == contents.blank();
    }

    private static Kind kind(Contents contents) {
        if (contents instanceof ItemsFile) {
            return Kind.ITEMS;
        }
        if (contents instanceof EntryRows) {
            return Kind.CONTRACT;
        }
        if (contents instanceof ReturnedRows) {
            return Kind.RETURNED;
        }
        return contents instanceof Companion ? Kind.COMPANION : Kind.SPRINTS;
    }

    /** An export without a single usable row says nothing, least of all that everything is gone. */
    private static List<Rejected> orEmpty(String file, List<Rejected> rejected) {
        return rejected.isEmpty()
                ? List.of(new Rejected(
                        file, 0, null, "it has a header and no rows", "Check the filter it was exported with"))
                : rejected;
    }

    private static Sighting unusable(
            Arrival arrival,
            PartName part,
            @Nullable String format,
            int quarantined,
            int blank,
            List<String> notes,
            List<Rejected> rejected) {
        FileReceipt receipt = new FileReceipt(
                arrival.nameOf(part),
                arrival.sha256(),
                format,
                Verdict.QUARANTINED,
                null,
                Scope.UNKNOWN,
                quarantined + blank,
                0,
                quarantined,
                blank,
                notes);
        return new Sighting(arrival, part, Kind.UNUSABLE, format, null, List.of(), new Refusal(receipt, rejected));
    }

    /**
     * Reads the exports of items of one night as one snapshot: merged by key, where a newer file's filled cell wins and an
     * empty one never does.
     *
     * @param oneNight sightings of kind ITEMS, at least one, and COMPANION, in any order
     */
    public Night read(List<Sighting> oneNight) {
        MergedNight night = new MergedNight(team, texts);
        oneNight.stream()
                .sorted(Comparator.comparing(Intake::exportedAt)
                        .thenComparing(Sighting::order)
                        .thenComparing(sighting -> sighting.arrival().sha256()))
                .forEach(sighting -> night.add(sighting, readings.of(sighting.arrival(), sighting.part())));
        return night.read();
    }

    private static Instant exportedAt(Sighting sighting) {
        return Objects.requireNonNull(sighting.at(), () -> sighting.name() + " is no export of items");
    }

    /** The account of a companion whose night has no export of items. */
    public Sighting.Refusal leftAlone(Sighting companion) {
        Companion read = (Companion) readings.of(companion.arrival(), companion.part());
        List<String> notes = new ArrayList<>(companion.notes());
        notes.addAll(read.notes());
        notes.add("No export of items of the same night is here that it could belong to.");
        FileReceipt receipt = accepted(companion, read, notes);
        return new Sighting.Refusal(receipt, read.rejected());
    }

    private static FileReceipt accepted(Sighting sighting, Contents read, List<String> notes) {
        return new FileReceipt(
                sighting.name(),
                sighting.arrival().sha256(),
                sighting.format(),
                Verdict.ACCEPTED,
                sighting.at(),
                Scope.UNKNOWN,
                read.read(),
                read.accepted(),
                read.quarantined(),
                read.blank(),
                notes);
    }

    /** Reads a file of sprints that has been looked at before. */
    public SprintsFile readSprints(Sighting sighting) {
        SprintRows rows = (SprintRows) readings.of(sighting.arrival(), sighting.part());
        FileReceipt receipt = accepted(sighting, rows, rows.notes());
        return new SprintsFile(rows.sprints(), receipt, rows.rejected());
    }

    /** Reads a workbook that came back and has been looked at before. */
    public ReturnedFile readReturned(Sighting sighting) {
        ReturnedRows rows = (ReturnedRows) readings.of(sighting.arrival(), sighting.part());
        Instant savedAt = rows.saved() == null ? sighting.arrival().modified() : rows.saved();
        ReturnedWorkbook workbook = new ReturnedWorkbook(
                ReturnedWorkbook.idOf(sighting.arrival().sha256()),
                rows.edition(),
                savedAt,
                rows.shows(),
                rows.cells());
        return new ReturnedFile(workbook, accepted(sighting, rows, rows.notes()));
    }

    /** Whether the format that a receipt names is one of a team's own tables or workbooks, which have no items. */
    public static boolean isOfOwnTables(@Nullable String format) {
        return ExplainedForm.NAME.equals(format)
                || ReturnedRows.FORMAT.equals(format)
                || AllContracts.all().stream()
                        .anyMatch(contract -> contract.name().equals(format));
    }

    /** Reads one of a team's own tables that has been looked at before. */
    public ContractFile readContract(Sighting sighting) {
        EntryRows rows = (EntryRows) readings.of(sighting.arrival(), sighting.part());
        List<String> notes = new ArrayList<>(sighting.notes());
        notes.addAll(rows.notes());
        if (rows.accepted() == 0) {
            notes.add("Nothing stands below its header yet.");
        }
        FileReceipt receipt = accepted(sighting, rows, notes);
        return new ContractFile(
                rows.entries(), ExportInstant.isInName(sighting.arrival(), team), receipt, rows.rejected());
    }
}
