package org.sprinthealth.report.workbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sprinthealth.facts.Note;
import org.sprinthealth.report.TeamReport;

/** What was agreed in a talk, as it was written down, or a row to write the next into: table {@code Agreements}. */
record Agreement(Entry entry) {
    static final String TABLE = "Agreements";
    static final String WORDS = "Agreement";
    static final String BY_WHEN = "By when";
    static final String DONE = "Done";
    private static final int SPARE = 3;

    /** The open ones, the newest first, then rows to write into, then those that are done. */
    static List<Agreement> of(TeamReport report) {
        List<Agreement> all = new ArrayList<>(
                Entry.of(report, TABLE, SPARE).stream().map(Agreement::new).toList());
        List<Agreement> spare = all.subList(all.size() - SPARE, all.size());
        List<Agreement> begun = new ArrayList<>(all.subList(0, all.size() - SPARE));
        Collections.reverse(begun);
        return Stream.of(
                        begun.stream().filter(agreement -> !agreement.isDone()),
                        spare.stream(),
                        begun.stream().filter(Agreement::isDone))
                .flatMap(some -> some)
                .toList();
    }

    String words() {
        return entry.words(WORDS);
    }

    boolean isDone() {
        return entry.saysYes(DONE);
    }

    boolean isOpen() {
        return !words().isEmpty() && !isDone();
    }

    /** Since when it stands, and how it is with its date; kind, and about nobody. */
    String inWords() {
        Optional<LocalDate> since = entry.since();
        if (since.isEmpty()) {
            return "";
        }
        String agreed = "agreed in the edition of " + since.get();
        if (isDone()) {
            return "done; " + agreed;
        }
        return byWhen().map(day -> (isOver(day) ? "its date was " : "by ") + day + "; " + agreed)
                .orElse(agreed);
    }

    private boolean isOver(LocalDate day) {
        return day.isBefore(entry.report().asOf());
    }

    private Optional<LocalDate> byWhen() {
        return entry.report()
                .notes()
                .find(TABLE, entry.key(), BY_WHEN)
                .map(Note::value)
                .flatMap(typed -> typed.day());
    }
}
