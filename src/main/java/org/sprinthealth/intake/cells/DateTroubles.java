package org.sprinthealth.intake.cells;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.facts.Rejected;

/** The dates of a file that nobody can tell, column by column: with two readings, or destroyed by a spreadsheet. */
public final class DateTroubles {
    /** The remedy of a date that cannot be told. */
    public static final String WRITE_SO =
            "Write dates as 2026-07-13, or set exports.dates to day-first or month-first in the portfolio file";

    private static final int SHOWN = 24;

    private final Map<String, Trouble> questions = new LinkedHashMap<>();
    private final Map<String, Trouble> destroyed = new LinkedHashMap<>();

    private record Trouble(int count, long line, String example) {
        Trouble another() {
            return new Trouble(count + 1, line, example);
        }
    }

    /** Adds a cell that has two readings. */
    public void question(String column, long line, String text) {
        add(questions, column, line, text);
    }

    /** Adds a cell of which a spreadsheet left minutes and seconds. */
    public void destroyed(String column, long line, String text) {
        add(destroyed, column, line, text);
    }

    /** Whether every date of the file could be told. */
    public boolean isNone() {
        return questions.isEmpty() && destroyed.isEmpty();
    }

    private static void add(Map<String, Trouble> troubles, String column, long line, String text) {
        troubles.merge(column, new Trouble(1, line, shown(text)), (before, one) -> before.another());
    }

    /** The columns in question, one entry each, for the file as a whole: their rows are used without these dates. */
    public List<Rejected> rejected(String file) {
        List<Rejected> rejected = new ArrayList<>();
        questions.forEach((column, trouble) -> rejected.add(entry(
                file,
                column,
                trouble,
                " can be read day first or month first; they are left unknown",
                "Which is it? Set exports.dates to day-first or month-first in the portfolio file")));
        destroyed.forEach((column, trouble) -> rejected.add(entry(
                file,
                column,
                trouble,
                " lost their day when a spreadsheet saved them; they are left unknown",
                "Export again, and drop the file in without opening it in a spreadsheet")));
        return rejected;
    }

    private static Rejected entry(String file, @Nullable String column, Trouble trouble, String what, String remedy) {
        String dates = trouble.count() == 1 ? "1 date" : trouble.count() + " dates";
        String first = dates + " (the first in line " + trouble.line() + ": " + trouble.example() + ")";
        return new Rejected(file, 0, column, first + what, remedy);
    }

    /** What was found, where it looks like a date: in a row whose cells have slipped, a name can stand there. */
    public static String shown(String text) {
        boolean likeADate = text.length() <= SHOWN
                && text.chars().filter(Character::isDigit).count() >= 2;
        return likeADate ? "'" + text + "'" : "text that is no date";
    }
}
