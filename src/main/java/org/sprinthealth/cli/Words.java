package org.sprinthealth.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.sprinthealth.coaching.Standing;
import org.sprinthealth.readings.Evidence;
import org.sprinthealth.readings.Grade;
import org.sprinthealth.readings.Reading;

/** How figures are said in a terminal. */
final class Words {
    private Words() {}

    /** A reading in full, such as {@code 14 of 20 (70 %)} or {@code no data: stale. Drop a newer export}. */
    static String of(Reading reading) {
        if (reading instanceof Reading.Share share) {
            return share.matching() + " of " + share.of() + " (" + plain(share.percent()) + " %)";
        }
        if (reading instanceof Reading.Ratio ratio) {
            return plain(ratio.percent()) + " % (" + plain(ratio.part()) + " against " + plain(ratio.base()) + ")";
        }
        if (reading instanceof Reading.Amount amount) {
            return plain(amount.value()) + " " + amount.unit();
        }
        Reading.NoData none = (Reading.NoData) reading;
        return "no data: " + none.reason().inWords() + ". " + none.nextStep();
    }

    static String of(Evidence evidence) {
        return evidence.grade() + ", " + of(evidence.grade());
    }

    private static String of(Grade grade) {
        return switch (grade) {
            case A -> "exact history";
            case B -> "nightly exports around the moment";
            case C -> "reconstructed from a later state, or over a longer gap";
            case D -> "not derivable";
        };
    }

    /** Where a figure stands, with the limits of its usual range where it has one. */
    static String of(Standing standing) {
        return standing.word().inWords() + standing.inForce().map(Words::limits).orElse("");
    }

    private static String limits(Standing.Segment range) {
        return " (mean " + plain(range.mean()) + ", usual from " + plain(range.lower()) + " to " + plain(range.upper())
                + (range.locked() ? ")" : ", on trial)");
    }

    /** Without what a terminal would act on: text from an export may hold anything. */
    static String printable(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Cf}]", "?");
    }

    private static String plain(BigDecimal number) {
        BigDecimal stripped = number.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }
}
