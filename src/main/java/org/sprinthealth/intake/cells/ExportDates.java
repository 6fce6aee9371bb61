package org.sprinthealth.intake.cells;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.settings.TeamSettings.DateOrder;

/**
 * The dates of one export: as trackers write them in their users' languages, as ISO writes them, and as Excel leaves
 * them. The order of day and month is declared, or shown by a date of the same file that can be read in one order only;
 * it is never guessed. Times are in the exporting user's zone unless they name their own.
 */
public final class ExportDates {
    private static final Words<Month> MONTHS = Words.read("months.txt", Month.class);

    private static final String TIME = "(?:[ ,T\u00a0\u202f]+(\\d{1,2})[:.h](\\d{2})(?:[:.](\\d{2})(?:[.,]\\d+)?)?"
            + "(?:[ \u00a0\u202f]?([AaPp])\\.?[ \u00a0\u202f]?[Mm]\\.?)?)?";
    private static final Pattern ISO =
            Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})" + TIME + "\\s*(Z|[+-]\\d{2}:?\\d{2})?");
    private static final Pattern NAMED =
            Pattern.compile("(\\d{1,2})[-/. ]+([\\p{L}\\p{M}]+)\\.?[-/. ]+(\\d{2}|\\d{4})" + TIME);
    /** As JavaScript writes a date as text. */
    private static final Pattern JAVASCRIPT = Pattern.compile(
            "\\p{L}{3} (\\p{L}{3}) (\\d{1,2}) (\\d{4}) (\\d{2}):(\\d{2}):(\\d{2}) (?:GMT|UTC)([+-]\\d{2}):?(\\d{2})(?: \\(.*\\))?");

    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{2}|\\d{4})" + TIME);
    private static final Pattern SERIAL = Pattern.compile("[3-6]\\d{4}(?:[.,]\\d+)?");
    private static final Pattern DESTROYED = Pattern.compile("\\d{1,2}:\\d{2}(?:[.,]\\d+)?|#{3,}");
    private static final LocalDate EXCEL_DAY_0 = LocalDate.of(1899, 12, 30);
    private static final int SECONDS_A_DAY = 86_400;

    private final ZoneId zone;
    private final @Nullable DateOrder declared;
    private boolean dayFirstShown;
    private boolean monthFirstShown;

    /**
     * The dates of one file.
     *
     * @param zone the zone of times that name none
     * @param declared the order of day and month as the portfolio file has it, or null
     */
    public ExportDates(ZoneId zone, @Nullable DateOrder declared) {
        this.zone = zone;
        this.declared = declared;
    }

    /** Reads a cell, and remembers what it shows of the file's order. */
    public DateCell read(String text) {
        if (text.isEmpty()) {
            return new DateCell.Empty();
        }
        try {
            DateCell cell = readStrictly(text);
            remember(cell);
            return cell;
        } catch (DateTimeException noSuchDay) {
            return new DateCell.NoDate();
        }
    }

    /** The file's order, once all of it is read; empty where it is neither declared nor shown, or shown both ways. */
    public Optional<DateOrder> order() {
        if (declared != null) {
            return Optional.of(declared);
        }
        if (dayFirstShown == monthFirstShown) {
            return Optional.empty();
        }
        return Optional.of(dayFirstShown ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST);
    }

    /** What a cell says in the file's order; empty where it says nothing, or where nobody can tell. */
    public Optional<Instant> instant(DateCell cell) {
        if (cell instanceof DateCell.Known known) {
            return Optional.of(known.at());
        }
        if (cell instanceof DateCell.TwoWays ways) {
            return Optional.ofNullable(order().isPresent() ? inOrder(ways) : onlyWay(ways));
        }
        return Optional.empty();
    }

    /** Whether a cell has two readings of which the file does not tell the right one. */
    public boolean isQuestion(DateCell cell) {
        return cell instanceof DateCell.TwoWays ways && order().isEmpty() && onlyWay(ways) == null;
    }

    /** Whether something stands there that is no date in the file's order. */
    public boolean isWrong(DateCell cell) {
        return cell instanceof DateCell.NoDate
                || (cell instanceof DateCell.TwoWays ways && order().isPresent() && inOrder(ways) == null);
    }

    private @Nullable Instant inOrder(DateCell.TwoWays ways) {
        return order().filter(DateOrder.DAY_FIRST::equals).isPresent() ? ways.dayFirst() : ways.monthFirst();
    }

    private static @Nullable Instant onlyWay(DateCell.TwoWays ways) {
        if (ways.dayFirst() != null && ways.monthFirst() != null) {
            return null;
        }
        return ways.dayFirst() != null ? ways.dayFirst() : ways.monthFirst();
    }

    private void remember(DateCell cell) {
        if (cell instanceof DateCell.TwoWays ways) {
            dayFirstShown |= ways.monthFirst() == null;
            monthFirstShown |= ways.dayFirst() == null;
        }
    }

    private DateCell readStrictly(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return iso(iso);
        }
        Matcher named = NAMED.matcher(text);
        if (named.matches()) {
            return named(named);
        }
        Matcher numbers = NUMBERS.matcher(text);
        if (numbers.matches()) {
            return numbers(numbers);
        }
        Matcher javaScript = JAVASCRIPT.matcher(text);
        if (javaScript.matches()) {
            return javaScript(javaScript);
        }
        if (SERIAL.matcher(text).matches()) {
            return serial(text);
        }
        return DESTROYED.matcher(text).matches() ? new DateCell.Destroyed() : new DateCell.NoDate();
    }

    private DateCell iso(Matcher iso) {
        LocalDateTime local =
                LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3)).atTime(time(iso, 4));
        String offset = iso.group(8);
        return new DateCell.Known(
                offset == null
                        ? local.atZone(zone).toInstant()
                        : OffsetDateTime.of(local, ZoneOffset.of(offset)).toInstant());
    }

    private DateCell named(Matcher named) {
        Optional<Month> month = MONTHS.meaningOf(named.group(2));
        return month.isEmpty()
                ? new DateCell.NoDate()
                : new DateCell.Known(at(year(named, 3), month.get().getValue(), number(named, 1), time(named, 4)));
    }

    private static DateCell javaScript(Matcher date) {
        Optional<Month> month = MONTHS.meaningOf(date.group(1));
        if (month.isEmpty()) {
            return new DateCell.NoDate();
        }
        LocalDateTime local = LocalDate.of(number(date, 3), month.get(), number(date, 2))
                .atTime(number(date, 4), number(date, 5), number(date, 6));
        return new DateCell.Known(local.toInstant(ZoneOffset.of(date.group(7) + ":" + date.group(8))));
    }

    /** With dots between them, numbers are day first the world over. */
    private DateCell numbers(Matcher numbers) {
        int first = number(numbers, 1);
        int second = number(numbers, 3);
        int year = year(numbers, 4);
        LocalTime time = time(numbers, 5);
        if (numbers.group(2).equals(".") || first == second) {
            return new DateCell.Known(at(year, second, first, time));
        }
        Instant dayFirst = second > 12 ? null : at(year, second, first, time);
        Instant monthFirst = first > 12 ? null : at(year, first, second, time);
        return dayFirst == null && monthFirst == null
                ? new DateCell.NoDate()
                : new DateCell.TwoWays(dayFirst, monthFirst);
    }

    /** The number of days by which Excel counts, shown where a cell lost its date format. */
    private DateCell serial(String text) {
        BigDecimal days = new BigDecimal(text.replace(',', '.'));
        LocalDate day = EXCEL_DAY_0.plusDays(days.longValue());
        long seconds = Math.round(days.remainder(BigDecimal.ONE).doubleValue() * SECONDS_A_DAY);
        return new DateCell.Known(
                day.atStartOfDay().plusSeconds(seconds).atZone(zone).toInstant());
    }

    private Instant at(int year, int month, int day, LocalTime time) {
        return LocalDate.of(year, month, day).atTime(time).atZone(zone).toInstant();
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static int year(Matcher matcher, int group) {
        int year = number(matcher, group);
        return matcher.group(group).length() == 2 ? 2000 + year : year;
    }

    /** Groups from {@code first}: hour, minute, second, A or P. A date without a time is its first moment. */
    private static LocalTime time(Matcher matcher, int first) {
        if (matcher.group(first) == null) {
            return LocalTime.MIDNIGHT;
        }
        int hour = number(matcher, first);
        String half = matcher.group(first + 3);
        if (half != null) {
            if (hour < 1 || hour > 12) {
                throw new DateTimeException("no hour of a half day: " + hour);
            }
            hour = hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
        }
        int second = matcher.group(first + 2) == null ? 0 : number(matcher, first + 2);
        return LocalTime.of(hour, number(matcher, first + 1), second);
    }
}
