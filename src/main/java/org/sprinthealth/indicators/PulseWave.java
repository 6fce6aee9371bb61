package org.sprinthealth.indicators;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.facts.Wave;
import org.sprinthealth.readings.Reading;

/**
 * What a sheet may show of one wave of asking stakeholders.
 *
 * @param wave the round of asking
 * @param invited how many were asked, or null where nothing tells
 * @param answers how many answered; null where fewer than five did
 * @param cells question by question for all of them together, then group by group
 * @param comments what should change next quarter, in no order that tells who wrote it; none from fewer than ten answers
 * @param notices what is not shown, and why
 */
public record PulseWave(
        Wave wave,
        @Nullable Integer invited,
        @Nullable Integer answers,
        List<Cell> cells,
        List<String> comments,
        List<String> notices) {

    /**
     * What a group says to one question.
     *
     * @param group the group as the file has it; null for all together
     * @param question the question
     * @param reading those who agree, of those who did not say "don't know"
     */
    public record Cell(@Nullable String group, PulseQuestion question, Reading reading) {}

    public PulseWave {
        cells = List.copyOf(cells);
        comments = List.copyOf(comments);
        notices = List.copyOf(notices);
    }

    /** What all together say to a question. */
    public Reading reading(PulseQuestion question) {
        return cells.stream()
                .filter(cell -> cell.group() == null && cell.question() == question)
                .map(Cell::reading)
                .findFirst()
                .orElseThrow();
    }
}
