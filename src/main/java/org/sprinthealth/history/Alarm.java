package org.sprinthealth.history;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.AppenderBase;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.LoggerFactory;

/**
 * Listens to HSQLDB's own log. On a full disk or a failing one HSQLDB acknowledges a commit that is gone on reopening; a
 * warning in its log is the only sign.
 */
final class Alarm extends AppenderBase<ILoggingEvent> {
    private static final Logger LOG = (Logger) LoggerFactory.getLogger("hsqldb.db");

    private final AtomicReference<String> first = new AtomicReference<>();

    /** Starts listening; or listens again, after logging has been set up anew, which drops every listener. */
    void listen() {
        if (!LOG.isAttached(this)) {
            setContext(LOG.getLoggerContext());
            start();
            LOG.addAppender(this);
        }
        if (!LOG.isEnabledFor(Level.WARN)) {
            LOG.setLevel(Level.WARN);
        }
    }

    /** The first warning heard, if any. */
    Optional<String> heard() {
        listen();
        return Optional.ofNullable(first.get());
    }

    @Override
    protected void append(ILoggingEvent line) {
        if (line.getLevel().isGreaterOrEqual(Level.WARN)) {
            IThrowableProxy thrown = line.getThrowableProxy();
            String cause = thrown == null ? "" : ": " + thrown.getMessage();
            first.compareAndSet(null, line.getFormattedMessage() + cause);
        }
    }

    /** Listens no more. */
    void leave() {
        LOG.detachAppender(this);
        stop();
    }
}
