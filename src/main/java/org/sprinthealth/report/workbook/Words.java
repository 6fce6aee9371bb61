package org.sprinthealth.report.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.sprinthealth.coaching.Standing;
import org.sprinthealth.coaching.Standing.Segment;
import org.sprinthealth.readings.Point;
import org.sprinthealth.readings.Reading;
import org.sprinthealth.report.InWords;
import org.sprinthealth.report.Since.Revision;

/** Figures in words and small signs, the same on every sheet. */
final class Words {
    private static final String BARS = "▁▂▃▄▅▆▇█";
    private static final int SHOWN = 12;
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private Words() {}

    /** What a reading says, such as {@code 14 of 20} or {@code no data: too few}. */
    static String said(Reading reading) {
        return reading.inWords();
    }

    /** Where a figure stands, or why it says nothing. */
    static String standing(Reading reading, Standing standing) {
        return reading instanceof Reading.NoData
                ? reading.inWords()
                : standing.word().inWords();
    }

    /** The usual range in force, such as {@code 55–85 %}; empty while there is none. */
    static String usualRange(Reading reading, Standing standing) {
        return standing.inForce().map(now -> usualRange(now, reading)).orElse("");
    }

    private static String usualRange(Segment now, Reading reading) {
        String range = whole(shown(now.lower(), reading)) + "–" + whole(shown(now.upper(), reading));
        return (isPercent(reading) ? range + " %" : range) + (now.locked() ? "" : " (trial)");
    }

    /** A limit as it is shown: a share can't be below 0 or above 100 %, and nothing counted can be below 0. */
    static BigDecimal shown(BigDecimal limit, Reading reading) {
        BigDecimal atLeast = limit.max(BigDecimal.ZERO);
        return reading instanceof Reading.Share ? atLeast.min(ALL) : atLeast;
    }

    /** What could mislead, or what to do to get the figure; with how much of its past was revised. */
    static String caution(Reading reading, List<Revision> revised) {
        String caution = caution(reading);
        if (revised.isEmpty()) {
            return caution;
        }
        String marked = "revised since the last edition: "
                + (revised.size() == 1 ? revised.get(0).period() : revised.size() + " earlier readings");
        return caution.isEmpty() ? marked : caution + "; " + marked;
    }

    /** What could mislead, or what to do to get the figure. */
    static String caution(Reading reading) {
        if (reading instanceof Reading.NoData none) {
            return none.nextStep();
        }
        return String.join("; ", Evidences.of(reading).notes());
    }

    /** The evidence grade, {@code –} without data. */
    static String grade(Reading reading) {
        return reading instanceof Reading.NoData
                ? "–"
                : Evidences.of(reading).grade().name();
    }

    /** The last twelve readings as a row of bars, a dot for a period without data. */
    static String last12(List<Point> trend) {
        List<Point> last = trend.subList(Math.max(0, trend.size() - SHOWN), trend.size());
        BigDecimal most = last.stream()
                .flatMap(point -> point.reading().number().stream())
                .reduce(BigDecimal.ONE, BigDecimal::max);
        BigDecimal top = last.stream().anyMatch(point -> point.reading() instanceof Reading.Share) ? ALL : most;
        return last.stream()
                .map(point -> point.reading().number().map(n -> bar(n, top)).orElse("·"))
                .collect(Collectors.joining());
    }

    private static String bar(BigDecimal number, BigDecimal top) {
        int step = number.max(BigDecimal.ZERO)
                .multiply(BigDecimal.valueOf(BARS.length() - 1L))
                .divide(top, 0, RoundingMode.HALF_UP)
                .min(BigDecimal.valueOf(BARS.length() - 1L))
                .intValue();
        return BARS.substring(step, step + 1);
    }

    static boolean isPercent(Reading reading) {
        return reading instanceof Reading.Share || reading instanceof Reading.Ratio;
    }

    static String whole(BigDecimal number) {
        return number.setScale(0, RoundingMode.HALF_UP).toPlainString();
    }

    static String plain(BigDecimal number) {
        return InWords.plain(number);
    }

    /** The name of an enum's value as people say it: {@code not completed}. */
    static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
