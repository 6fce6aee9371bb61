package org.sprinthealth.history;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.facts.FileReceipt;
import org.sprinthealth.facts.Scope;
import org.sprinthealth.facts.Snapshot;

/**
 * How much of the tracker a snapshot shows: as declared, else judged by what the last full one had. An export that lacks more
 * than a fifth of the items that were open then is taken for a filtered one, not for a mass completion.
 *
 * @param scope full or filtered
 * @param note why it was taken for filtered, in words; null where there is nothing to say
 */
record Judged(Scope scope, @Nullable String note) {
    private static final int PERCENT_THAT_MAY_BE_GONE = 20;

    static Judged of(Snapshot snapshot, Known known, Matching matching) {
        if (snapshot.scope() != Scope.UNKNOWN) {
            return new Judged(snapshot.scope(), null);
        }
        List<KnownItem> expected = known.items().stream()
                .filter(KnownItem::mayBeOpen)
                .filter(known::wasThereAtLastFull)
                .toList();
        long gone = expected.stream().filter(item -> !matching.isShown(item)).count();
        return gone * 100 > (long) expected.size() * PERCENT_THAT_MAY_BE_GONE
                ? new Judged(Scope.FILTERED, note(gone, expected.size()))
                : new Judged(Scope.FULL, null);
    }

    /** A receipt that says so too. */
    FileReceipt on(FileReceipt receipt) {
        List<String> notes = new ArrayList<>(receipt.notes());
        if (note != null && !notes.contains(note)) {
            notes.add(note);
        }
        return new FileReceipt(
                receipt.name(),
                receipt.sha256(),
                receipt.format(),
                receipt.verdict(),
                receipt.instant(),
                scope,
                receipt.read(),
                receipt.accepted(),
                receipt.quarantined(),
                receipt.blank(),
                notes);
    }

    private static String note(long gone, int expected) {
        return "taken for a filtered export: %d of %d open items of the last full one are not in it; nothing was removed. "
                        .formatted(gone, expected)
                + "If it shows all there is, say \"exports: { scope: full }\" for the team in the portfolio file";
    }
}
