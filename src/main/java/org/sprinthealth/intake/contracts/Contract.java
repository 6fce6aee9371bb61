package org.sprinthealth.intake.contracts;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sprinthealth.facts.Contracts.Column;
import org.sprinthealth.intake.cells.Words;
import org.sprinthealth.intake.table.Header;
import org.sprinthealth.intake.table.Table;
import org.sprinthealth.settings.TeamSettings;

/**
 * A small table that teams keep by hand: the columns that it has, and what a row of it says. Its titles are known in several
 * languages, in any case, with or without a star or an explanation in brackets behind them.
 *
 * @param <F> the fact that a row becomes
 */
public final class Contract<F> {
    private static final Pattern ASIDE = Pattern.compile("[(\\[（].*?[)\\]）]|\\*");
    private static final Pattern CAPITAL = Pattern.compile("(?<=[\\p{Ll}\\d])(?=\\p{Lu})");

    private final String name;
    private final String file;
    private final String purpose;
    private final List<Explained> columns;
    private final Set<Column> telling;
    private final Facts<F> facts;
    private final Words<Column> titles;

    /**
     * A column, for whoever fills the table in.
     *
     * @param column the column
     * @param needed whether a row says nothing without it
     * @param write what to write there: a phrase that completes "write …"
     * @param example a cell as it could be; empty for one that is better left empty
     */
    public record Explained(Column column, boolean needed, String write, String example) {

        /** Its title as the template has it, with a star where it is needed. */
        public String title() {
            return column.title() + (needed ? "*" : "");
        }
    }

    /** What a row says. */
    @FunctionalInterface
    interface Row<F> {
        F read(ContractRow row) throws Unfit;
    }

    /**
     * What rows say.
     *
     * @param row what one of them says
     * @param identity what no two rows may have in common, or what says nothing of them where they may: then it is the empty
     *     text
     * @param what what a row is about, for the one that stands there twice
     * @param anonymous whether the order of the rows could tell who wrote them
     */
    record Facts<F>(Row<F> row, Function<F, String> identity, String what, boolean anonymous) {

        static <F> Facts<F> of(Row<F> row, String what, Function<F, String> identity) {
            return new Facts<>(row, identity, what, false);
        }

        /** Answers of people who are not named. */
        static <F> Facts<F> anonymous(Row<F> row) {
            return new Facts<>(row, fact -> "", "", true);
        }
    }

    /**
     * A contract.
     *
     * @param file the name of its template, without an ending
     * @param purpose what it is for, a sentence
     * @param telling columns of which a table must have one, so that its needed ones alone do not make it one of these; none
     *     where they do
     */
    Contract(String file, String purpose, List<Explained> columns, Set<Column> telling, Facts<F> facts) {
        this.name = file.substring(0, 1).toUpperCase(Locale.ROOT)
                + file.substring(1).replace('-', ' ');
        this.file = file;
        this.purpose = purpose;
        this.columns = List.copyOf(columns);
        this.telling = Set.copyOf(telling);
        this.facts = facts;
        this.titles = Words.read("contracts/" + file + "-headers.txt", (String column) -> Column.valueOf(column));
    }

    /** Its name, as receipts and reports print it. */
    public String name() {
        return name;
    }

    /** The name of its template, without an ending. */
    public String file() {
        return file;
    }

    /** What it is for, a sentence. */
    public String purpose() {
        return purpose;
    }

    /** Its columns, in the order of its template. */
    public List<Explained> columns() {
        return columns;
    }

    /** What a title means. */
    Optional<Column> meaning(String title) {
        String plain = ASIDE.matcher(title).replaceAll(" ").strip();
        return titles.meaningOf(plain)
                .or(() -> titles.meaningOf(CAPITAL.matcher(plain).replaceAll(" ")));
    }

    /** The places of its columns in a file; of two that mean the same, the first. No other column is ever read. */
    Map<Column, Integer> positions(Header header) {
        Map<Column, Integer> positions = new EnumMap<>(Column.class);
        for (int i = 0; i < header.width(); i++) {
            int position = i;
            meaning(header.titles().get(i)).ifPresent(column -> positions.putIfAbsent(column, position));
        }
        return positions;
    }

    /** Titles of the columns that a header lacks to be one of this contract; none where it is. */
    public List<String> missing(Header header) {
        Set<Column> has = positions(header).keySet();
        List<String> missing = columns.stream()
                .filter(Explained::needed)
                .map(Explained::column)
                .filter(column -> !has.contains(column))
                .map(Column::title)
                .collect(Collectors.toCollection(ArrayList::new));
        if (!telling.isEmpty() && telling.stream().noneMatch(has::contains)) {
            missing.add(telling.stream().sorted().map(Column::title).collect(Collectors.joining(" or ")));
        }
        return missing;
    }

    /** How many of its columns a header has. */
    public int likeness(Header header) {
        return positions(header).size();
    }

    /** Reads a table whose titles are those of this contract, from the first row to the last. */
    public ContractRows<F> read(Table table, String fileName, TeamSettings team) throws IOException {
        return read(table, Layout.of(positions(table.header())), fileName, team);
    }

    ContractRows<F> read(Table table, Layout layout, String fileName, TeamSettings team) throws IOException {
        return new ContractReading<>(this, facts, layout, table, fileName, team).read();
    }

    /** What to write into a column. */
    String write(Column column) {
        return columns.stream()
                .filter(explained -> explained.column() == column)
                .map(Explained::write)
                .findFirst()
                .orElse("");
    }
}
