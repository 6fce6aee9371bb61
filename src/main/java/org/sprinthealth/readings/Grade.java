package org.sprinthealth.readings;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;

/** How well a figure is known. A figure has the worst grade among the facts that it used. */
public enum Grade {
    /** Exact history. */
    A,
    /** Consecutive nightly snapshots, a gap of at most one working day, around the moment. */
    B,
    /** Reconstructed from the current state, or a longer gap. */
    C,
    /** Not derivable, which is no data. */
    D;

    /** The worse of two grades. */
    public Grade worse(Grade other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /**
     * How well a moment is known from the looks before and after it: {@link #B} where at most one working day lies
     * between the two, else {@link #C}.
     */
    public static Grade ofLooks(Instant before, Instant after, ZoneId zone) {
        return WorkingDays.between(before, after, zone) <= 1 ? B : C;
    }

    /** The worst of several grades, {@link #A} of none. */
    public static Grade worst(Collection<Grade> grades) {
        return grades.stream().reduce(A, Grade::worse);
    }
}
