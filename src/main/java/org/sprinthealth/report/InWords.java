package org.sprinthealth.report;

import java.math.BigDecimal;

/** Numbers and counts in words, the same in workbooks and charts. */
public final class InWords {
    private InWords() {}

    /** A number as it is, without zeros at its end. */
    public static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** A count with its noun, such as {@code 1 team} or {@code 3 teams}. */
    public static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
