package org.sprinthealth.intake;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Estimates as trackers and people write them: {@code 8.0}, {@code 0,5}; a {@code ?} is none. */
final class Estimates {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}(?:[.,]\\d{1,6})?");

    private Estimates() {}

    /** The number in a cell, without trailing zeros; empty where there is none. */
    static Optional<BigDecimal> read(String cell) {
        if (!NUMBER.matcher(cell).matches()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(cell.replace(',', '.')).stripTrailingZeros();
        return Optional.of(number.setScale(Math.max(number.scale(), 0)));
    }
}
