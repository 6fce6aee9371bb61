package org.sprinthealth.cli;

/** What a run tells whoever started it: cron, a monitor, a shell. */
final class ExitCode {
    /** Published, or nothing new to do. */
    static final int FINE = 0;

    /** Nothing new was published; the edition before stands. */
    static final int FAILED = 1;

    /** The command was not understood. */
    static final int USAGE = 2;

    /** Published, with a team or a file in trouble. */
    static final int IN_TROUBLE = 3;

    /** Another run holds the lock. The number is {@code EX_TEMPFAIL} of sysexits. */
    static final int LOCKED = 75;

    /** The portfolio file or a template can't be used. The number is {@code EX_CONFIG} of sysexits. */
    static final int INVALID = 78;

    /** Stopped by SIGTERM; the same command resumes. */
    static final int STOPPED = 143;

    private ExitCode() {}
}
