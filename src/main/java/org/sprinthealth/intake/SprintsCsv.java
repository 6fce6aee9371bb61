package org.sprinthealth.intake;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sprinthealth.intake.cells.Words;
import org.sprinthealth.intake.table.Header;
import org.sprinthealth.intake.table.Table;
import org.sprinthealth.settings.TeamSettings;

/** The table of sprints that a team keeps by hand: sprint, start, end; completed, goal, goal outcome and team size. */
final class SprintsCsv implements ExportFormat.OfTable {
    private static final Words<Column> TITLES = Words.read("sprints-headers.txt", Column.class);
    private static final Set<Column> NEEDED = EnumSet.of(Column.SPRINT, Column.START, Column.END);

    /** What a column of the table means. */
    enum Column {
        SPRINT,
        START,
        END,
        COMPLETED,
        GOAL,
        OUTCOME,
        TEAM_SIZE
    }

    /** What a column's title means; a star after it, as the template has it, does not matter. */
    static Optional<Column> meaning(String title) {
        return TITLES.meaningOf(title.replace('*', ' '));
    }

    @Override
    public String name() {
        return "Sprints";
    }

    @Override
    public List<String> missing(Header header, TeamSettings team) {
        Set<Column> has = columns(header);
        return NEEDED.stream()
                .filter(column -> !has.contains(column))
                .map(column -> column.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    @Override
    public int likeness(Header header, TeamSettings team) {
        return columns(header).size();
    }

    @Override
    public SprintRows read(Table table, String file, TeamSettings team) throws IOException {
        return new SprintsReading(table, file, team).read();
    }

    private static Set<Column> columns(Header header) {
        Set<Column> columns = EnumSet.noneOf(Column.class);
        header.titles().forEach(title -> meaning(title).ifPresent(columns::add));
        return columns;
    }
}
