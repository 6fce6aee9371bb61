package org.sprinthealth.report.charts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.sprinthealth.readings.Reading;
import org.sprinthealth.report.InWords;

/** How readings are said in titles, labels and tables: numbers with their base, and no data as a word. */
final class Words {
    /** Keeps a number and its unit on one line. */
    static final String NO_BREAK = "\u00A0";

    private Words() {}

    /** A reading in full, such as {@code 14 of 20}, {@code 25 % (3 against 12)}, {@code 9 items} or {@code no data: stale}. */
    static String said(Reading reading) {
        if (reading instanceof Reading.Ratio ratio) {
            return percent(ratio.percent()) + " (" + ratio.inWords() + ")";
        }
        return reading.inWords();
    }

    /** A reading as short as a label beside its mark needs it. */
    static String label(Reading reading) {
        if (reading instanceof Reading.Ratio ratio) {
            return percent(ratio.percent());
        }
        return reading instanceof Reading.Amount amount ? plain(amount.value()) : said(reading);
    }

    /** A percentage as whole percent. */
    static String percent(BigDecimal value) {
        return value.setScale(0, RoundingMode.HALF_UP).toPlainString() + NO_BREAK + "%";
    }

    /** A number with one decimal where it has any. */
    static String plain(BigDecimal value) {
        BigDecimal rounded = value.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
        return (rounded.scale() < 0 ? rounded.setScale(0) : rounded).toPlainString();
    }

    /** A count with its noun, such as {@code 1 team} or {@code 3 teams}. */
    static String counted(int count, String noun) {
        return InWords.counted(count, noun);
    }

    /** What stands before a colon, such as {@code repeated} of {@code repeated: its ritual is worth a try}. */
    static String upToColon(String words) {
        int colon = words.indexOf(':');
        return colon < 0 ? words : words.substring(0, colon);
    }
}
