package org.sprinthealth.intake;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.facts.Sprint;
import org.sprinthealth.intake.cells.ExportDates;
import org.sprinthealth.intake.cells.Words;

/** An export of Linear. Its cycles are sprints, and their dates stand beside them. */
final class LinearCsv implements ItemTable {
    private static final Words<Meaning> TITLES = Words.read("linear-headers.txt", Meaning.class);
    private static final Pattern GUARDED = Pattern.compile("'[=+@-]");

    @Override
    public String name() {
        return "Linear CSV";
    }

    @Override
    public Map<Meaning, String> needed() {
        return Map.of(
                Meaning.KEY,
                "ID",
                Meaning.SUMMARY,
                "Title",
                Meaning.STATUS,
                "Status",
                Meaning.SPRINT_NUMBER,
                "Cycle Number");
    }

    @Override
    public Optional<Meaning> meaning(String title) {
        return TITLES.meaningOf(title);
    }

    @Override
    public String exampleKey() {
        return "ENG-12";
    }

    @Override
    public @Nullable String leftOut(Line line) {
        return line.isEmpty(Meaning.ARCHIVED) ? null : "archived";
    }

    /** Against formulas, its export puts an apostrophe before some signs. */
    @Override
    public String text(String cell) {
        return GUARDED.matcher(cell).lookingAt() ? cell.substring(1) : cell;
    }

    @Override
    public Optional<String> resolution(Line line) {
        return line.first(Meaning.CANCELLED_ON).map(on -> "Canceled");
    }

    @Override
    public List<SprintText> sprints(Line line, ExportDates dates) {
        return line.first(Meaning.SPRINT)
                .or(() -> line.first(Meaning.SPRINT_NUMBER).map(number -> "Cycle " + number))
                .map(name -> List.of(new SprintText(name, sprint(name, line, dates))))
                .orElse(List.of());
    }

    private static @Nullable Sprint sprint(String name, Line line, ExportDates dates) {
        Instant start = instant(line, Meaning.SPRINT_START, dates);
        Instant end = instant(line, Meaning.SPRINT_END, dates);
        return start == null || end == null || end.isBefore(start)
                ? null
                : new Sprint(name, start, end, null, null, null, null, Sprint.DatesFrom.EXPORT);
    }

    private static @Nullable Instant instant(Line line, Meaning means, ExportDates dates) {
        return line.first(means)
                .flatMap(text -> dates.instant(dates.read(text)))
                .orElse(null);
    }
}
