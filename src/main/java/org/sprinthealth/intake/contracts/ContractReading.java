package org.sprinthealth.intake.contracts;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sprinthealth.facts.Contracts.Column;
import org.sprinthealth.facts.Rejected;
import org.sprinthealth.intake.cells.ExportDates;
import org.sprinthealth.intake.table.Row;
import org.sprinthealth.intake.table.Table;
import org.sprinthealth.settings.TeamSettings;

/** One file of a contract being read. */
final class ContractReading<F> {
    /** Columns that show in which order the file writes day and month. */
    private static final Set<Column> DATED = EnumSet.of(
            Column.START,
            Column.END,
            Column.COMPLETED,
            Column.WAVE,
            Column.SHIPPED,
            Column.PERIOD,
            Column.REVIEWED,
            Column.DATE,
            Column.REVISIT);

    /** What tools write where there is nothing; what someone answers is never nothing. */
    private static final Pattern NOTHING = Pattern.compile("(?i)null|none|nan|nat|<null>|\\\\N");

    /** What forms write behind the choices of a question. */
    private static final Pattern AFTER_CHOICES = Pattern.compile("\\s*;+$");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Contract<F> contract;
    private final Contract.Facts<F> meaning;
    private final Layout layout;
    private final Table table;
    private final String file;
    private final Calendar calendar;

    private final List<Line> lines = new ArrayList<>();
    private final List<F> facts = new ArrayList<>();
    private final Set<String> identities = new HashSet<>();
    private final List<Rejected> rejected = new ArrayList<>();
    private int quarantined;
    private int blank;

    /** A row as text, whose dates wait for the end of the file. */
    private record Line(long number, Map<Column, String> cells) {}

    ContractReading(
            Contract<F> contract,
            Contract.Facts<F> meaning,
            Layout layout,
            Table table,
            String file,
            TeamSettings team) {
        this.contract = contract;
        this.meaning = meaning;
        this.layout = layout;
        this.table = table;
        this.file = file;
        this.calendar = new Calendar(new ExportDates(team.zone(), team.exports().dateOrder()), team.zone());
    }

    ContractRows<F> read() throws IOException {
        for (Row row = table.next(); row != null; row = table.next()) {
            add(new Line(row.line(), cells(row)));
        }
        lines.forEach(this::take);
        if (meaning.anonymous()) {
            facts.sort(Comparator.comparing(Object::toString));
        }
        return new ContractRows<>(facts, quarantined, blank, rejected, table.notes());
    }

    /** The cells that are not empty. */
    private Map<Column, String> cells(Row row) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        layout.positions().forEach((column, position) -> {
            String text = AFTER_CHOICES.matcher(row.cell(position)).replaceFirst("");
            boolean said = column == Column.ANSWER || !NOTHING.matcher(text).matches();
            if (!text.isEmpty() && said) {
                cells.put(column, text);
            }
        });
        return cells;
    }

    private void add(Line line) {
        boolean stamped =
                layout.dated() && line.cells().size() == 1 && line.cells().containsKey(Column.WAVE);
        if (line.cells().isEmpty() || stamped) {
            blank++;
            return;
        }
        line.cells().forEach((column, text) -> {
            if (DATED.contains(column)) {
                calendar.dates().read(layout.dated() ? BLANKS.split(text, 2)[0] : text);
            }
        });
        layout.fixed().forEach(line.cells()::putIfAbsent);
        lines.add(line);
    }

    private void take(Line line) {
        ContractRow row = new ContractRow(line.cells(), calendar, layout.dated());
        try {
            F fact = meaning.row().read(row);
            refuseTwice(meaning.identity().apply(fact));
            facts.add(fact);
            row.lost().forEach(unfit -> lost(line, unfit));
        } catch (Unfit unfit) {
            quarantined++;
            rejected(line.number(), unfit, unfit.reason());
        }
    }

    /** A cell, not a row, is refused: what has a line is a row. */
    private void lost(Line line, Unfit unfit) {
        rejected(0, unfit, unfit.reason() + " in line " + line.number() + ", so the row is used without it");
    }

    private void refuseTwice(String identity) throws Unfit {
        if (!identity.isEmpty() && !identities.add(identity)) {
            String what = meaning.what();
            throw new Unfit(null, "this " + what + " already stands above", "Keep one row for each " + what);
        }
    }

    private void rejected(long line, Unfit unfit, String reason) {
        Column column = Optional.ofNullable(unfit.column())
                .orElseGet(() -> contract.columns().get(0).column());
        String remedy = Optional.ofNullable(unfit.remedy()).orElseGet(() -> "Write " + contract.write(column));
        rejected.add(new Rejected(file, line, title(column), reason, remedy));
    }

    private String title(Column column) {
        Integer position = layout.positions().get(column);
        return position == null ? column.title() : table.header().titles().get(position);
    }
}
