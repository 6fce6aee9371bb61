package org.sprinthealth.report.workbook;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.facts.Typed;

/** What stands in one cell. How it looks is the template's. */
sealed interface Content {

    /** Words, written as text whatever they begin with. */
    record Text(String text) implements Content {}

    /** A number that Excel can reckon with. */
    record Quantity(BigDecimal value) implements Content {}

    /** A date, or a date with a time, in the team's zone. */
    record Time(LocalDateTime at) implements Content {}

    /**
     * A link out of the workbook.
     *
     * @param address an https address of a configured host
     */
    record Link(String text, String address) implements Content {}

    /**
     * A link to the sheet that holds a table, by that sheet's name.
     *
     * @param table the table's name
     */
    record Jump(String table) implements Content {}

    /**
     * A link to the sheet that holds a table, by that sheet's name, or some words where this template has no such table. A
     * hidden sheet is named and not linked to.
     *
     * @param table the table's name
     * @param otherwise the words
     */
    record Place(String table, String otherwise) implements Content {}

    /** A live formula of our own making, without the equals sign; text from an export never comes here. */
    record Formula(String expression) implements Content {}

    /**
     * Something with a comment of the spreadsheet's own kind beside it.
     *
     * @param content what stands in the cell
     * @param comment what is said beside it
     */
    record Commented(Content content, String comment) implements Content {}

    /** An empty cell. */
    record Nothing() implements Content {}

    static Content text(@Nullable String text) {
        return text == null || text.isBlank() ? new Nothing() : new Text(text);
    }

    static Content number(long value) {
        return new Quantity(BigDecimal.valueOf(value));
    }

    static Content number(@Nullable BigDecimal value) {
        return value == null ? new Nothing() : new Quantity(value);
    }

    static Content time(@Nullable Instant at, ZoneId zone) {
        // seconds say nothing to a reader and show as noise in a filter
        return at == null
                ? new Nothing()
                : new Time(at.atZone(zone).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES));
    }

    static Content date(@Nullable Instant at, ZoneId zone) {
        return at == null ? new Nothing() : date(at.atZone(zone).toLocalDate());
    }

    static Content date(LocalDate date) {
        return new Time(date.atStartOfDay());
    }

    /** A value as a person typed it: words stay words, a number a number, a date a date. */
    static Content typed(Typed value) {
        return switch (value.kind()) {
            case WORDS -> new Text(value.text());
            case NUMBER -> new Quantity(new BigDecimal(value.text()));
            case TIME -> new Time(LocalDateTime.parse(value.text()));
        };
    }

    static Content formula(String expression) {
        return new Formula(expression);
    }

    static Content nothing() {
        return new Nothing();
    }
}
