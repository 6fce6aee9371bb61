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
import java.util.regex.Pattern;
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

/** One Jira export being read, row by row; what its dates mean is known when the last row has been seen. */
final class JiraReading {
    private static final Pattern KEY = Pattern.compile("\\p{L}[\\p{L}\\p{N}_]*-\\d+");
    private static final Set<JiraColumn> DATES =
            EnumSet.of(JiraColumn.CREATED, JiraColumn.UPDATED, JiraColumn.RESOLVED);

    private final Table table;
    private final String file;
    private final JiraColumns columns;
    private final JiraCells cells;
    private final ExportDates dates;
    private final DateTroubles troubles = new DateTroubles();

    private final List<Pending> pending = new ArrayList<>();
    private final Map<String, Long> lineOfKey = new HashMap<>();
    private final Set<String> withheld = new LinkedHashSet<>();
    private final Map<String, Sprint> sprints = new LinkedHashMap<>();
    private final List<Rejected> rejected = new ArrayList<>();
    private int quarantined;
    private int blank;
    private boolean cutShort;

    /** A date as it stands in the file. */
    private record Dated(String title, String text, DateCell cell) {}

    /** A row whose dates wait for the end of the file. */
    private record Pending(long line, ItemRow row, Map<JiraColumn, Dated> dates, List<CommentCell> comments) {}

    JiraReading(Table table, String file, TeamSettings team) {
        this.table = table;
        this.file = file;
        this.columns = JiraColumns.of(table.header(), team);
        this.cells = new JiraCells(columns);
        this.dates = new ExportDates(team.exports().zone(), team.exports().dateOrder());
    }

    ItemsFile read() throws IOException {
        Row row = table.next();
        while (row != null) {
            Row next = table.next();
            take(row, next == null);
            row = next;
        }
        List<ItemRow> rows =
                pending.stream().flatMap(each -> dated(each).stream()).toList();
        rows.forEach(used -> withheld.remove(used.key()));
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
                notes());
    }

    private void take(Row row, boolean last) {
        if (row.isBlank()) {
            blank++;
            return;
        }
        cutShort = last && table.endsInLine() && row.width() < table.header().width();
        String key = columns.cells(row, JiraColumn.KEY).stream().findFirst().orElse("");
        Optional<Rejected> trouble = trouble(row, key);
        if (trouble.isPresent()) {
            quarantine(key, trouble.get());
        } else {
            lineOfKey.put(key, row.line());
            pending.add(pending(row, key));
        }
    }

    private void quarantine(String key, Rejected why) {
        quarantined++;
        rejected.add(why);
        if (KEY.matcher(key).matches()) {
            withheld.add(key);
        }
    }

    private Optional<Rejected> trouble(Row row, String key) {
        if (!row.isBlankFrom(table.header().width())) {
            return refuse(row, null, "it has more cells than the header has columns", "Export again without editing");
        }
        if (cutShort) {
            return refuse(row, null, "the file ends within this row", "Copy the whole file to the inbox again");
        }
        String keyTitle =
                columns.meaning(JiraColumn.KEY).findFirst().orElseThrow().title();
        if (!KEY.matcher(key).matches()) {
            String found = key.isEmpty() ? "it has no key" : "what stands there is no key such as ABC-12";
            return refuse(row, keyTitle, found, "Export again, or take the row out");
        }
        Long before = lineOfKey.get(key);
        if (before != null) {
            return refuse(row, keyTitle, key + " already stands in line " + before, "Keep one row an item");
        }
        return columns.all()
                .filter(column -> column.means() != JiraColumn.COMMENTS)
                .filter(column -> row.isTooLong(column.position()))
                .findFirst()
                .flatMap(column -> refuse(
                        row, column.title(), "the cell has more than 32,767 characters", "Shorten it in the tracker"));
    }

    private Optional<Rejected> refuse(Row row, @Nullable String column, String reason, String remedy) {
        return Optional.of(new Rejected(file, row.line(), column, reason, remedy));
    }

    private Pending pending(Row row, String key) {
        Map<JiraColumn, Dated> dated = new EnumMap<>(JiraColumn.class);
        columns.all().filter(column -> DATES.contains(column.means())).forEach(column -> {
            String text = row.cell(column.position());
            if (!text.isEmpty()) {
                dated.computeIfAbsent(column.means(), first -> new Dated(column.title(), text, dates.read(text)));
            }
        });
        List<CommentCell> comments = columns.cells(row, JiraColumn.COMMENTS).stream()
                .map(cell -> CommentCell.of(cell, dates))
                .toList();
        cells.sprints(row).forEach(sprint -> sprints.put(sprint.name() + "\n" + sprint.start(), sprint));
        return new Pending(row.line(), cells.row(row, key), dated, comments);
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
                instant(waiting, JiraColumn.CREATED),
                instant(waiting, JiraColumn.UPDATED),
                instant(waiting, JiraColumn.RESOLVED));
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

    private @Nullable Instant instant(Pending waiting, JiraColumn column) {
        Dated date = waiting.dates().get(column);
        return date == null ? null : dates.instant(date.cell()).orElse(null);
    }

    /** A column of dates of which not one could be told is as good as missing. */
    private Set<Field> knownFields(List<ItemRow> rows) {
        Set<Field> fields = columns.fields();
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
