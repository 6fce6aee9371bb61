package org.sprinthealth.intake.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * A number in a cell of a sheet.
 *
 * @param value the number; of a date, days since the beginning of 1900 or 1904
 */
record SheetNumber(double value) {
    /** As many digits as Excel shows and keeps. */
    private static final MathContext DIGITS = new MathContext(15);

    /** The first day after the year 9999. */
    private static final double AFTER_ALL_DAYS = 2_958_466;

    /** Below it, a whole number has no more digits than are kept. */
    private static final double ALL_DIGITS = 1e15;

    private static final int MINUTES_A_DAY = 24 * 60;
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    /** It as text, by what a cell's style says it is. */
    String text(CellFormats.Kind kind, boolean from1904) {
        return switch (kind) {
            case NUMBER -> plain();
            case DATE -> value < 0 || value >= AFTER_ALL_DAYS ? plain() : date(from1904);
            case LENGTH_OF_TIME -> length();
        };
    }

    /** Without exponent, and without noughts at its end. */
    private String plain() {
        boolean whole = value == Math.rint(value) && Math.abs(value) < ALL_DIGITS;
        return whole
                ? Long.toString((long) value)
                : new BigDecimal(value).round(DIGITS).stripTrailingZeros().toPlainString();
    }

    /** A date as ISO writes it, with its time where it has one; what is less than a day is a time. */
    private String date(boolean from1904) {
        LocalDateTime date = DateUtil.getLocalDateTime(value, from1904, true);
        LocalTime time = date.toLocalTime();
        String clock = time.format(time.getSecond() == 0 ? MINUTES : SECONDS);
        if (value < 1) {
            return clock;
        }
        return date.toLocalDate() + (time.equals(LocalTime.MIDNIGHT) ? "" : "T" + clock);
    }

    private String length() {
        long minutes = Math.round(Math.abs(value) * MINUTES_A_DAY);
        return String.format(Locale.ROOT, "%s%d:%02d", value < 0 ? "-" : "", minutes / 60, minutes % 60);
    }
}
