package org.sprinthealth.intake;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.sprinthealth.facts.Comments;
import org.sprinthealth.intake.cells.DateCell;
import org.sprinthealth.intake.cells.ExportDates;

/**
 * What is kept of a comment cell, {@code date;account;text}: when, and whether it asks something.
 *
 * @param written when it was written
 * @param question whether it has a question mark outside an address
 */
record CommentCell(DateCell written, boolean question) {
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");
    private static final Pattern QUESTION_MARK = Pattern.compile("[?\u037e\u061f\uff1f]");

    static CommentCell of(String cell, ExportDates dates) {
        String[] parts = cell.split(";", 3);
        String text = ADDRESS.matcher(parts[parts.length - 1]).replaceAll("");
        DateCell written = parts.length == 3 ? dates.read(parts[0].strip()) : new DateCell.NoDate();
        return new CommentCell(written, QUESTION_MARK.matcher(text).find());
    }

    /** The facts of an item's comments together. */
    static Comments together(List<CommentCell> cells, ExportDates dates) {
        int questions = (int) cells.stream().filter(CommentCell::question).count();
        Instant last = cells.stream()
                .map(cell -> dates.instant(cell.written()).orElse(null))
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(null);
        return new Comments(cells.size(), questions, last);
    }
}
