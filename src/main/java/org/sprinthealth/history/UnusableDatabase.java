package org.sprinthealth.history;

/** The database can't be opened, or can't keep what it is given. The message says what to do. */
public final class UnusableDatabase extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnusableDatabase(String message, Throwable cause) {
        super(message, cause);
    }

    UnusableDatabase(String message) {
        super(message);
    }
}
