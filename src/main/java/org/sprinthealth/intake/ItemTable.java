package org.sprinthealth.intake;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.facts.Level;
import org.sprinthealth.intake.cells.ExportDates;
import org.sprinthealth.intake.table.Header;
import org.sprinthealth.intake.table.Table;
import org.sprinthealth.settings.TeamSettings;

/**
 * A tracker's table of items: what its titles mean, and the forms in which it writes what stands below them. How rows become
 * items is the same for all trackers.
 */
interface ItemTable extends ExportFormat.OfTable {

    /** What a title means in this tracker's words. */
    Optional<Meaning> meaning(String title);

    /** The columns without which a table is none of this tracker's, with the title to ask for. */
    Map<Meaning, String> needed();

    /** The name of the field that a title tells of: the X of {@code Custom field (X)}. */
    default String fieldName(String title) {
        return title;
    }

    /** The key of an item; empty where it has none. */
    default String key(Line line) {
        return line.first(Meaning.KEY).orElse("");
    }

    /** What no two rows have in common: the key, where it is unique in the whole file. */
    default String identity(Line line) {
        return key(line);
    }

    /** Whether a key has the form that the tracker gives its keys. */
    default boolean isKey(String key) {
        return key.length() <= 200 && !key.contains("\n");
    }

    /** A key as the tracker writes it, for whoever has to look for one. */
    default String exampleKey() {
        return "12";
    }

    /** Why an item is left out on purpose, as a noun in the plural; null where it is not. */
    default @Nullable String leftOut(Line line) {
        return null;
    }

    /** Whether a row holds nothing of an item. */
    default boolean isBlank(Line line) {
        return line.row().isBlank();
    }

    /** The title of an item, in one line. */
    default Optional<String> summary(Line line) {
        return line.first(Meaning.SUMMARY);
    }

    /** The tracker's status of an item. */
    default Optional<String> status(Line line) {
        return line.first(Meaning.STATUS);
    }

    /** The tracker's own word on how far a status is. */
    default Optional<String> statusCategory(Line line) {
        return line.first(Meaning.STATUS_CATEGORY);
    }

    /** What a resolution or a date tells of an item that was closed without being done. */
    default Optional<String> resolution(Line line) {
        return line.first(Meaning.RESOLUTION);
    }

    /** What stands between two labels of a cell. */
    default Pattern labelSeparator() {
        return CommaOrSemicolon.PATTERN;
    }

    /** The sprints of an item, oldest first. */
    default List<SprintText> sprints(Line line, ExportDates dates) {
        return line.all(Meaning.SPRINT).stream()
                .map(name -> new SprintText(name, null))
                .toList();
    }

    /** The sprint that a sheet is of, by its name, in tables that keep a sheet a sprint. */
    default Optional<String> sprintOfSheet(String sheet) {
        return Optional.empty();
    }

    /** What people write above the table, where the table is kept by people; nothing else. */
    default TitleRows titleRows(Table table) {
        return new TitleRows(List.of());
    }

    /** A text without what the tracker's export adds to it. */
    default String text(String cell) {
        return cell;
    }

    /** A rank in a form that compares as text. */
    default String rank(String cell) {
        return cell;
    }

    /** The level of a type where this tracker means something else by its name than others do; else null. */
    default @Nullable Level level(String type) {
        return null;
    }

    /** The rows with what only all of them together tell, in their order. */
    default List<ItemRow> together(List<ItemRow> rows, ItemColumns columns) {
        return rows;
    }

    /** What a reader should know of a table beyond what every table's receipt says. */
    default List<String> notes(ItemColumns columns) {
        return List.of();
    }

    /** A tracker is told by its own words: where the portfolio file names all that is needed, the table is of no tracker. */
    @Override
    default List<String> missing(Header header, TeamSettings team) {
        ItemColumns columns = ItemColumns.of(header, this, team);
        boolean ownWords = needed().keySet().stream().flatMap(columns::meaning).anyMatch(column -> !column.named());
        return needed().entrySet().stream()
                .filter(needed -> !ownWords || !columns.has(needed.getKey()))
                .map(Map.Entry::getValue)
                .sorted()
                .toList();
    }

    @Override
    default int likeness(Header header, TeamSettings team) {
        return ItemColumns.of(header, this, team).fields().size();
    }

    @Override
    default ItemsFile read(Table table, String file, TeamSettings team) throws IOException {
        return new ItemReading(this, table, file, team).read();
    }

    /** Keeps the pattern out of every call. */
    final class CommaOrSemicolon {
        private static final Pattern PATTERN = Pattern.compile("\\s*[,;]\\s*");

        private CommaOrSemicolon() {}
    }
}
