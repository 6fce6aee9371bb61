package org.sprinthealth.job;

import java.io.Serial;

/** That another run of the same portfolio is going on. */
public final class LockHeld extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    LockHeld(String holder) {
        super("another run holds the lock: " + holder);
    }
}
