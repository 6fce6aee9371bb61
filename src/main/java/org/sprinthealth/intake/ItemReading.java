package org.sprinthealth.intake;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.facts.Comments;
import org.sprinthealth.facts.Dates;
import org.sprinthealth.facts.Field;
import org.sprinthealth.facts.Rejected;
import org.sprinthealth.facts.Sprint;
import org.sprinthealth.intake.cells.DateCell;
import org.sprinthealth.intake.cells.DateTroubles;
import org.sprinthealth.intake.cells.ExportDates;
import org.sprinthealth.intake.table.Row;
import org.sprinthealth.intake.table.Table;
import org.sprinthealth.settings.TeamSettings;

/** One table of items being read, row by row; what its dates mean is known when the last row has been seen. */
final class ItemReading {
    private static final String ONE_ROW = "Keep one row an item";
    private static final Set<Meaning> DATES = EnumSet.of(Meaning.CREATED, Meaning.UPDATED, Meaning.RESOLVED);

    private final ItemTable format;
    private final Table table;
    private final String file;
    private final ItemColumns columns;
    private final ItemCells cells;
    private final ExportDates dates;
    private final DateTroubles troubles = new DateTroubles();

    private final List<Pending> pending = new ArrayList<>();
    private final Map<String, Long> lineOfIdentity = new HashMap<>();
    private final Set<String> withheld = new LinkedHashSet<>();
    private final Map<String, Sprint> sprints = new LinkedHashMap<>();
    private final List<Rejected> rejected = new ArrayList<>();
    private final Tree tree = new Tree();
    private final Optional<String> sprintOfSheet;
    private final TitleRows titleRows;
    private final Optional<Sprint> sprintAbove;
    private final SortedMap<String, Integer> leftOut = new TreeMap<>();
    private int quarantined;
    private int blank;
    private boolean cutShort;

    /** A date as it stands in the file. */
    private record Dated(String title, String text, DateCell cell) {}

    /** A row whose dates wait for the end of the file. */
    private record Pending(long line, ItemRow row, Map<Meaning, Dated> dates, List<CommentCell> comments) {
        Pending with(ItemRow further) {
            return new Pending(line, row.goingOnWith(further), dates, comments);
        }
    }

    ItemReading(ItemTable format, Table table, String file, TeamSettings team) {
        this.format = format;
        this.table = table;
        this.file = file;
        this.columns = ItemColumns.of(table.header(), format, team);
        this.dates = new ExportDates(team.exports().zone(), team.exports().dateOrder());
        this.cells = new ItemCells(format, dates);
        this.sprintOfSheet = sprintOfSheet();
        this.titleRows = format.titleRows(table);
        this.sprintAbove = titleRows.sprint(
                format.sprintOfSheet(table.name()), dates, team.exports().zone());
        sprintAbove.ifPresent(sprint -> sprints.put(sprint.name() + "\n" + sprint.start(), sprint));
    }

    ItemsFile read() throws IOException {
        Row row = table.next();
        while (row != null) {
            Row next = table.next();
            take(row, next == null);
            row = next;
        }
        List<ItemRow> rows = together();
        rejected.sort((one, other) -> Long.compare(one.line(), other.line()));
        rejected.addAll(troubles.rejected(file));
        return new ItemsFile(
                rows,
                withheld,
                knownFields(rows),
                List.copyOf(sprints.values()),
                rows.stream()
                        .map(used -> used.dates().updated())
                        .filter(Objects::nonNull)
                        .max((one, other) -> one.compareTo(other))
                        .orElse(null),
                cutShort,
                quarantined,
                blank,
                rejected,
                notes(),
                columns.titles());
    }

    /** The rows with the keys by which items are told apart in the end, each key once. */
    private List<ItemRow> together() {
        List<Long> lines = new ArrayList<>();
        List<ItemRow> dated = new ArrayList<>();
        for (Pending waiting : pending) {
            dated(waiting).ifPresent(row -> {
                dated.add(row);
                lines.add(waiting.line());
            });
        }
        List<ItemRow> all = format.together(dated, columns);
        Map<String, Long> lineOfKey = new HashMap<>();
        List<ItemRow> once = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            ItemRow row = all.get(i);
            Long before = lineOfKey.putIfAbsent(row.key(), lines.get(i));
            if (before == null) {
                once.add(row);
            } else {
                quarantine(
                        row.key(), new Rejected(file, lines.get(i), null, alreadyStands(row.key(), before), ONE_ROW));
            }
        }
        return once;
    }

    private static String alreadyStands(String key, long line) {
        return key + " already stands in line " + line;
    }

    private void take(Row row, boolean last) {
        Line line = new Line(columns, row);
        if (format.isBlank(line)) {
            blank++;
            return;
        }
        if (line.goesOn() && !pending.isEmpty()) {
            goOn(line);
            return;
        }
        cutShort = last && table.endsInLine() && row.width() < table.header().width();
        String key = format.key(line);
        Optional<Rejected> trouble = trouble(line, key);
        String left = format.leftOut(line);
        if (trouble.isPresent()) {
            quarantine(key, trouble.get());
        } else if (left != null) {
            leftOut.merge(left, 1, Integer::sum);
            blank++;
        } else {
            lineOfIdentity.put(format.identity(line), row.line());
            pending.add(pending(line, key));
        }
    }

    /** Adds the texts of a further row to the item above. */
    private void goOn(Line line) {
        int above = pending.size() - 1;
        pending.set(above, pending.get(above).with(cells.row(line, "")));
        leftOut.merge("further rows of the item above them, whose texts are added to it", 1, Integer::sum);
    }

    private void quarantine(String key, Rejected why) {
        quarantined++;
        rejected.add(why);
        if (isKey(key)) {
            withheld.add(key);
        }
    }

    private Optional<Rejected> trouble(Line line, String key) {
        Row row = line.row();
        if (!row.isBlankFrom(table.header().width())) {
            return refuse(row, null, "it has more cells than the header has columns", "Export again without editing");
        }
        if (cutShort) {
            return refuse(row, null, "the file ends within this row", "Copy the whole file to the inbox again");
        }
        String keyTitle = columns.meaning(Meaning.KEY)
                .findFirst()
                .map(ItemColumns.Column::title)
                .orElse(null);
        if (!isKey(key)) {
            String found = key.isEmpty()
                    ? keyTitle == null ? "it has no title" : "it has no key"
                    : "what stands there is no key such as " + format.exampleKey();
            return refuse(row, keyTitle, found, "Export again, or take the row out");
        }
        Long before = lineOfIdentity.get(format.identity(line));
        if (before != null) {
            return refuse(row, keyTitle, alreadyStands(key, before), ONE_ROW);
        }
        return columns.all()
                .filter(column -> column.means() != Meaning.COMMENTS)
                .filter(column -> row.isTooLong(column.position()))
                .findFirst()
                .flatMap(column -> refuse(
                        row, column.title(), "the cell has more than 32,767 characters", "Shorten it in the tracker"));
    }

    /** Where the portfolio file names the column of keys, they have whatever form the team gives them. */
    private boolean isKey(String key) {
        return !key.isEmpty() && (columns.isNamed(Meaning.KEY) ? !key.contains("\n") : format.isKey(key));
    }

    private Optional<Rejected> refuse(Row row, @Nullable String column, String reason, String remedy) {
        return Optional.of(new Rejected(file, row.line(), column, reason, remedy));
    }

    private Pending pending(Line line, String key) {
        Row row = line.row();
        Map<Meaning, Dated> dated = new EnumMap<>(Meaning.class);
        columns.all().filter(column -> DATES.contains(column.means())).forEach(column -> {
            String text = row.cell(column.position());
            if (!text.isEmpty()) {
                dated.computeIfAbsent(column.means(), first -> new Dated(column.title(), text, dates.read(text)));
            }
        });
        List<CommentCell> comments = line.all(Meaning.COMMENTS).stream()
                .map(cell -> CommentCell.of(cell, dates))
                .toList();
        cells.sprints(line).forEach(sprint -> sprints.put(sprint.name() + "\n" + sprint.start(), sprint));
        return new Pending(row.line(), inSprint(inTree(line, cells.row(line, key))), dated, comments);
    }

    /** Where titles are a tree, the item above is the parent, unless a column says which is. */
    private ItemRow inTree(Line line, ItemRow row) {
        Optional<String> above = tree.parent(line, row.key());
        return above.isEmpty() || row.first(Field.PARENT) != null ? row : row.with(Field.PARENT, List.of(above.get()));
    }

    private ItemRow inSprint(ItemRow row) {
        return sprintOfSheet
                .map(sprint -> row.with(Field.SPRINT, List.of(sprint)))
                .orElse(row);
    }

    /** The sprint that the sheet is of, where no column says which it is. */
    private Optional<String> sprintOfSheet() {
        return columns.fields().contains(Field.SPRINT) ? Optional.empty() : format.sprintOfSheet(table.name());
    }

    /** The row with its dates, or nothing where one of them is none: then the row is refused. */
    private Optional<ItemRow> dated(Pending waiting) {
        for (Dated date : waiting.dates().values()) {
            if (dates.isWrong(date.cell())) {
                String found = "found " + DateTroubles.shown(date.text());
                Rejected why = new Rejected(file, waiting.line(), date.title(), found, DateTroubles.WRITE_SO);
                quarantine(waiting.row().key(), why);
                return Optional.empty();
            }
        }
        waiting.dates().values().forEach(date -> noteTrouble(waiting.line(), date));
        Dates known = new Dates(
                instant(waiting, Meaning.CREATED),
                instant(waiting, Meaning.UPDATED),
                instant(waiting, Meaning.RESOLVED));
        Comments comments = CommentCell.together(waiting.comments(), dates);
        return Optional.of(waiting.row().with(known, comments));
    }

    private void noteTrouble(long line, Dated date) {
        if (dates.isQuestion(date.cell())) {
            troubles.question(date.title(), line, date.text());
        }
        if (date.cell() instanceof DateCell.Destroyed) {
            troubles.destroyed(date.title(), line, date.text());
        }
    }

    private @Nullable Instant instant(Pending waiting, Meaning column) {
        Dated date = waiting.dates().get(column);
        return date == null ? null : dates.instant(date.cell()).orElse(null);
    }

    /** A column of dates of which not one could be told is as good as missing. */
    private Set<Field> knownFields(List<ItemRow> rows) {
        Set<Field> fields = columns.fields();
        sprintOfSheet.ifPresent(sprint -> fields.add(Field.SPRINT));
        if (troubles.isNone()) {
            return fields;
        }
        removeUnless(
                fields, Field.CREATED, rows.stream().anyMatch(row -> row.dates().created() != null));
        removeUnless(
                fields, Field.UPDATED, rows.stream().anyMatch(row -> row.dates().updated() != null));
        removeUnless(
                fields,
                Field.RESOLVED,
                rows.stream().anyMatch(row -> row.dates().resolved() != null));
        return fields;
    }

    private static void removeUnless(Set<Field> fields, Field field, boolean known) {
        if (!known) {
            fields.remove(field);
        }
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>(table.notes());
        notes.addAll(format.notes(columns));
        notes.addAll(titleRows.notes(sprintAbove));
        leftOut.forEach((what, count) -> notes.add("Left out, being " + what + ": " + count + "."));
        if (cells.noNumbers() > 0) {
            notes.add("Estimates that are no numbers, counted as none: " + cells.noNumbers() + ".");
        }
        if (!columns.unknown().isEmpty()) {
            notes.add("Columns without a known meaning, left out: " + listed(columns.unknown()) + ".");
        }
        return notes;
    }

    private static String listed(List<String> titles) {
        String first = String.join(", ", titles.subList(0, Math.min(8, titles.size())));
        return titles.size() > 8 ? first + " and " + (titles.size() - 8) + " more" : first;
    }
}
