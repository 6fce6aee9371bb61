package org.sprinthealth.report;

import java.math.BigDecimal;
import org.sprinthealth.coaching.Standing.Word;
import org.sprinthealth.readings.Reading;

/** Readings in words, the same in workbooks and charts. */
public final class InWords {
    private InWords() {}

    /** What a reading says, such as {@code 14 of 20}, {@code 1 item} or {@code no data: too few}. */
    public static String said(Reading reading) {
        if (reading instanceof Reading.Share share) {
            return share.matching() + " of " + share.of();
        }
        if (reading instanceof Reading.Ratio ratio) {
            return plain(ratio.part()) + " against " + plain(ratio.base());
        }
        if (reading instanceof Reading.Amount amount) {
            return plain(amount.value()) + " " + unit(amount);
        }
        return Word.NO_DATA.inWords() + ": "
                + ((Reading.NoData) reading).reason().inWords();
    }

    /** The unit of an amount, of one in the singular: {@code 1 item}. */
    private static String unit(Reading.Amount amount) {
        boolean isOne =
                amount.value().compareTo(BigDecimal.ONE) == 0 && amount.unit().endsWith("s");
        return isOne ? amount.unit().substring(0, amount.unit().length() - 1) : amount.unit();
    }

    /** A number as it is, without zeros at its end. */
    public static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** A count with its noun, such as {@code 1 team} or {@code 3 teams}. */
    public static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
