package org.sprinthealth.history;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * Listens to HSQLDB's own log. On a full disk or a failing disk HSQLDB acknowledges a commit that is gone on reopening; a
 * warning in its log is the only sign.
 */
final class Alarm extends Handler {
    /** HSQLDB sets up all of java.util.logging anew, unless it is told not to. */
    private static final String LEAVES_LOGGING_ALONE = "hsqldb.reconfig_logging";

    /** Held here, since java.util.logging forgets a logger that nobody holds, and its handlers with it. */
    private static final Logger LOG = Logger.getLogger("hsqldb.db");

    private final AtomicReference<String> first = new AtomicReference<>();

    private Alarm() {
        setLevel(Level.WARNING);
    }

    /** Starts listening; has to happen before the first database is opened. */
    static Alarm on() {
        System.setProperty(LEAVES_LOGGING_ALONE, "false");
        Alarm alarm = new Alarm();
        LOG.addHandler(alarm);
        return alarm;
    }

    /** The first warning heard, if any. */
    Optional<String> heard() {
        return Optional.ofNullable(first.get());
    }

    @Override
    public void publish(LogRecord line) {
        if (isLoggable(line)) {
            Throwable thrown = line.getThrown();
            first.compareAndSet(null, line.getMessage() + (thrown == null ? "" : ": " + thrown));
        }
    }

    @Override
    public void flush() {
        // nothing is held back
    }

    @Override
    public void close() {
        LOG.removeHandler(this);
    }
}
