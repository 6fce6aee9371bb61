package org.sprinthealth.readings;

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

    /** The worst of several grades, {@link #A} of none. */
    public static Grade worst(Collection<Grade> grades) {
        return grades.stream().reduce(A, Grade::worse);
    }
}
