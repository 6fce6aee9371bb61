package org.sprinthealth.intake.contracts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.facts.Contracts.Column;
import org.sprinthealth.facts.Wave;

/** A row being read, by what its columns mean. What it lost on the way is known once it has been read. */
final class ContractRow {
    private final Map<Column, String> cells;
    private final Calendar calendar;
    private final boolean dated;
    private final List<Unfit> lost = new ArrayList<>();

    /**
     * A row.
     *
     * @param cells its cells that are not empty
     * @param calendar the dates of its file
     * @param dated whether the wave is told by a time stamp
     */
    ContractRow(Map<Column, String> cells, Calendar calendar, boolean dated) {
        this.cells = cells;
        this.calendar = calendar;
        this.dated = dated;
    }

    /** What a cell says without which the row says nothing. */
    <V> V needed(Column column, Cell<V> cell) throws Unfit {
        String text = cells.get(column);
        if (text == null) {
            throw new Unfit(column, "it is empty", null);
        }
        return read(column, text, cell);
    }

    /** What a cell says, nothing where it is empty. Where it can't be read, the row would say something else without it. */
    <V> Optional<V> ifFilled(Column column, Cell<V> cell) throws Unfit {
        String text = cells.get(column);
        return text == null ? Optional.empty() : Optional.of(read(column, text, cell));
    }

    /** What a cell says; nothing where it is empty, or can't be read and the row is used without it. */
    <V> Optional<V> perhaps(Column column, Cell<V> cell) {
        try {
            return ifFilled(column, cell);
        } catch (Unfit unfit) {
            lost.add(unfit);
            return Optional.empty();
        }
    }

    private <V> V read(Column column, String text, Cell<V> cell) throws Unfit {
        try {
            return cell.read(text, calendar);
        } catch (Unfit unfit) {
            throw unfit.in(column);
        }
    }

    /** Words, or null where there are none. */
    @Nullable
    String text(Column column) {
        return perhaps(column, Cells.TEXT).orElse(null);
    }

    /** A name or key that is needed. */
    String name(Column column) throws Unfit {
        return needed(column, Cells.LINE);
    }

    /** A rating from 1 to 5, or null. */
    @Nullable
    Integer rating(Column column) {
        return perhaps(column, Cells.RATING).flatMap(rating -> rating).orElse(null);
    }

    /** Whether a cell is ticked. */
    boolean isTicked(Column column) {
        return perhaps(column, Cells.TICK).orElse(false);
    }

    /** The wave that the row belongs to. */
    Wave wave() throws Unfit {
        return needed(Column.WAVE, dated ? Cells.QUARTER_OF_TIME : Cells.WAVE);
    }

    /** The cells that could not be read and that the row is used without. */
    List<Unfit> lost() {
        return lost;
    }
}
