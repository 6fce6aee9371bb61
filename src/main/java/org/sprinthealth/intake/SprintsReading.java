package org.sprinthealth.intake;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.facts.GoalOutcome;
import org.sprinthealth.facts.Rejected;
import org.sprinthealth.facts.Sprint;
import org.sprinthealth.intake.SprintsCsv.Column;
import org.sprinthealth.intake.cells.DateCell;
import org.sprinthealth.intake.cells.DateTroubles;
import org.sprinthealth.intake.cells.ExportDates;
import org.sprinthealth.intake.cells.People;
import org.sprinthealth.intake.cells.Words;
import org.sprinthealth.intake.table.Row;
import org.sprinthealth.intake.table.Table;
import org.sprinthealth.settings.TeamSettings;

/** One sprints file being read. Days without a time are whole days of the team: from their first second to their last. */
final class SprintsReading {
    private static final Words<GoalOutcome> OUTCOMES = Words.read("goal-outcomes.txt", GoalOutcome.class);
    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    private final Table table;
    private final String file;
    private final TeamSettings team;
    private final ExportDates dates;
    private final Map<Column, Integer> positions = new EnumMap<>(Column.class);

    private final List<Line> lines = new ArrayList<>();
    private final Map<String, Sprint> sprints = new LinkedHashMap<>();
    private final List<Rejected> rejected = new ArrayList<>();
    private int blank;

    /** A row as text, whose dates wait for the end of the file. */
    private record Line(long number, Map<Column, String> cells, Map<Column, DateCell> dates) {
        String text(Column column) {
            return cells.getOrDefault(column, "");
        }
    }

    SprintsReading(Table table, String file, TeamSettings team) {
        this.table = table;
        this.file = file;
        this.team = team;
        this.dates = new ExportDates(team.zone(), team.exports().dateOrder());
        for (int i = 0; i < table.header().width(); i++) {
            int position = i;
            SprintsCsv.meaning(table.header().titles().get(i))
                    .ifPresent(column -> positions.putIfAbsent(column, position));
        }
    }

    SprintRows read() throws IOException {
        for (Row row = table.next(); row != null; row = table.next()) {
            if (row.isBlank()) {
                blank++;
            } else {
                lines.add(line(row));
            }
        }
        lines.forEach(line -> trouble(line).ifPresentOrElse(rejected::add, () -> take(line)));
        return new SprintRows(List.copyOf(sprints.values()), rejected.size(), blank, rejected, table.notes());
    }

    private Line line(Row row) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        Map<Column, DateCell> dated = new EnumMap<>(Column.class);
        positions.forEach((column, position) -> cells.put(column, row.cell(position)));
        for (Column column : List.of(Column.START, Column.END, Column.COMPLETED)) {
            dated.put(column, dates.read(cells.getOrDefault(column, "")));
        }
        return new Line(row.line(), cells, dated);
    }

    private Optional<Rejected> trouble(Line line) {
        if (line.text(Column.SPRINT).isEmpty()) {
            return refuse(
                    line, Column.SPRINT, "it has no sprint name", "Write the sprint's name as the tracker shows it");
        }
        for (Map.Entry<Column, DateCell> date : line.dates().entrySet()) {
            Optional<Rejected> trouble = trouble(line, date.getKey(), date.getValue());
            if (trouble.isPresent()) {
                return trouble;
            }
        }
        Sprint sprint = sprint(line);
        if (sprint.plannedEnd().isBefore(sprint.start())) {
            return refuse(line, Column.END, "the sprint ends before it starts", "Correct start or end");
        }
        return sprints.containsKey(identity(sprint))
                ? refuse(line, Column.SPRINT, "this sprint already stands above", "Keep one row a sprint")
                : Optional.empty();
    }

    private Optional<Rejected> trouble(Line line, Column column, DateCell cell) {
        String found = "found " + DateTroubles.shown(line.text(column));
        if (cell instanceof DateCell.Empty) {
            return column == Column.COMPLETED
                    ? Optional.empty()
                    : refuse(line, column, "it has no date", DateTroubles.WRITE_SO);
        }
        if (dates.isQuestion(cell)) {
            return refuse(line, column, found + ", which can be read day first or month first", DateTroubles.WRITE_SO);
        }
        return dates.instant(cell).isPresent() ? Optional.empty() : refuse(line, column, found, DateTroubles.WRITE_SO);
    }

    private Optional<Rejected> refuse(Line line, Column column, String reason, String remedy) {
        String title = table.header().titles().get(positions.getOrDefault(column, 0));
        return Optional.of(new Rejected(file, line.number(), title, reason, remedy));
    }

    private void take(Line line) {
        Sprint sprint = sprint(line);
        sprints.put(identity(sprint), sprint);
    }

    private static String identity(Sprint sprint) {
        return sprint.name() + "\n" + sprint.start();
    }

    private Sprint sprint(Line line) {
        Instant start = instant(line, Column.START).orElseThrow();
        Instant end = endOf(line, Column.END).orElseThrow();
        String goal = People.leftOut(line.text(Column.GOAL));
        return new Sprint(
                line.text(Column.SPRINT),
                start,
                end,
                endOf(line, Column.COMPLETED).orElse(null),
                goal.isEmpty() ? null : goal,
                OUTCOMES.meaningOf(line.text(Column.OUTCOME)).orElse(null),
                size(line.text(Column.TEAM_SIZE)),
                Sprint.DatesFrom.SPRINTS_FILE);
    }

    private Optional<Instant> endOf(Line line, Column column) {
        boolean wholeDay = line.text(column).indexOf(':') < 0;
        return instant(line, column).map(at -> wholeDay ? lastSecondOf(at) : at);
    }

    private Instant lastSecondOf(Instant day) {
        return day.atZone(team.zone()).with(LAST_SECOND).toInstant();
    }

    private Optional<Instant> instant(Line line, Column column) {
        return dates.instant(line.dates().getOrDefault(column, new DateCell.Empty()));
    }

    private static @Nullable Integer size(String text) {
        return text.matches("\\d{1,3}") ? Integer.valueOf(text) : null;
    }
}
