package org.sprinthealth.settings;

import java.util.regex.Pattern;

/** What must never stand in a portfolio file, and where it goes instead. */
final class Secrets {
    static final String CURE =
            "Secrets never stand in a portfolio file: remove it here and set the environment variables "
                    + "SPRINT_HEALTH_DB_USER and SPRINT_HEALTH_DB_PASSWORD";

    private static final Pattern NAME =
            Pattern.compile("(?i).*(passw|secret|token|credential|api-?key|private-?key).*|(.*-)?user(-?name)?");

    private Secrets() {}

    /** Whether a setting of this name would hold a secret. */
    static boolean isNamed(String key) {
        return NAME.matcher(key).matches();
    }
}
