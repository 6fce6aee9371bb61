package org.sprinthealth.publish;

import java.time.LocalDate;

/**
 * What an edition is of: the same imprint, the same bytes.
 *
 * @param portfolio the portfolio's id
 * @param asOf the edition's date
 * @param kind {@code weekly} or {@code nightly}
 * @param fingerprint SHA-256 of all that went into it: inputs, settings, templates, program
 * @param program the program's version
 */
public record Imprint(String portfolio, LocalDate asOf, String kind, String fingerprint, String program) {
    private static final int SHORT = 12;

    /** The folder that the edition is prepared in. */
    String stagingName() {
        return ".staging-" + asOf + "-" + fingerprint.substring(0, Math.min(SHORT, fingerprint.length()));
    }
}
