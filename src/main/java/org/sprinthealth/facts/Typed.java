package org.sprinthealth.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A value as a person typed it into a cell.
 *
 * @param kind what it is to a spreadsheet
 * @param text the words themselves, a number in plain digits, or a date and time in ISO form; never blank
 */
public record Typed(Kind kind, String text) {

    /** What a typed value is to a spreadsheet. */
    public enum Kind {
        WORDS,
        NUMBER,
        TIME
    }

    public Typed {
        if (text.isBlank()) {
            throw new IllegalArgumentException("an empty cell is not typed");
        }
    }

    public static Typed words(String text) {
        return new Typed(Kind.WORDS, text);
    }

    public static Typed number(BigDecimal number) {
        return new Typed(Kind.NUMBER, number.toPlainString());
    }

    public static Typed time(LocalDateTime time) {
        return new Typed(Kind.TIME, time.toString());
    }

    /** The day, where it is a date; empty for anything else. */
    public Optional<LocalDate> day() {
        return kind == Kind.TIME ? Optional.of(LocalDateTime.parse(text).toLocalDate()) : Optional.empty();
    }

    /** As a person would say it: a date without a time at midnight. */
    public String inWords() {
        return kind == Kind.TIME ? text.replaceFirst("T00:00$", "").replace('T', ' ') : text;
    }
}
