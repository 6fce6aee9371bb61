package org.sprinthealth.indicators;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sprinthealth.delivery.Delivered;
import org.sprinthealth.delivery.Ledger;
import org.sprinthealth.facts.Field;
import org.sprinthealth.facts.SnapshotMark;
import org.sprinthealth.readings.Grade;
import org.sprinthealth.readings.WorkingDays;

/**
 * The three working days before a sprint's commitment, in which its planning is prepared, and how well they were looked at.
 *
 * @param ledger of the sprint
 * @param delivered the team's history
 */
record Preparation(Ledger ledger, Delivered delivered) {
    private static final int WORKING_DAYS = 3;
    private static final Set<Field> MARKS = EnumSet.of(Field.STATUS, Field.LABELS);

    /**
     * Since when a planning is prepared: the same time of day three working days earlier, so that it makes no difference whether
     * the night's export is taken before or after midnight.
     */
    static Instant since(Instant committedAt, ZoneId zone) {
        var moment = committedAt.atZone(zone);
        for (int left = WORKING_DAYS; left > 0; ) {
            moment = moment.minusDays(1);
            left -= WorkingDays.isOne(moment.toLocalDate()) ? 1 : 0;
        }
        return moment.toInstant();
    }

    /** Whether anything is known of these days: a push-back that no export could show would look like none. */
    boolean isSeen() {
        Instant committedAt = ledger.committedAt();
        return committedAt != null
                && (isTold(committedAt) || looks(committedAt).stream().anyMatch(look -> look.isBefore(committedAt)));
    }

    /** How well: by the longest gap between looks. */
    Grade grade() {
        Instant committedAt = ledger.committedAt();
        if (committedAt == null || isTold(committedAt)) {
            return Grade.A;
        }
        List<Instant> moments = new ArrayList<>(List.of(since(committedAt, zone())));
        moments.addAll(looks(committedAt));
        List<Grade> gaps = new ArrayList<>();
        for (int i = 1; i < moments.size(); i++) {
            gaps.add(Grade.ofLooks(moments.get(i - 1), moments.get(i), zone()));
        }
        return Grade.worst(gaps);
    }

    private List<Instant> looks(Instant committedAt) {
        Instant since = since(committedAt, zone());
        return delivered.history().snapshots().stream()
                .map(SnapshotMark::at)
                .filter(at -> !at.isBefore(since) && !at.isAfter(committedAt))
                .toList();
    }

    private boolean isTold(Instant committedAt) {
        return delivered
                .history()
                .exactUntil(MARKS)
                .filter(until -> !until.isBefore(committedAt))
                .isPresent();
    }

    private ZoneId zone() {
        return delivered.team().zone();
    }
}
