package org.sprinthealth.publish;

import java.io.Serial;

/** That nothing new was published, why, and what to do. The edition before stays as it was. */
public final class NotPublished extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    NotPublished(String message) {
        super(message);
    }

    NotPublished(String message, Throwable cause) {
        super(message + " (" + cause + ")", cause);
    }
}
