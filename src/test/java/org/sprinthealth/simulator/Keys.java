package org.sprinthealth.simulator;

/** How a tracker names a team's items. */
enum Keys {
    /** The project's prefix and a number that counts within it. */
    PREFIXED,
    /** A number that counts over all projects. */
    OF_THE_ORGANISATION,
    /** A number that counts within the backlog. */
    NUMBERED;

    private static final int OTHERS = 4000;

    String of(Story story, int number) {
        return switch (this) {
            case PREFIXED -> story.prefix() + "-" + number;
            case OF_THE_ORGANISATION -> Integer.toString(OTHERS + number);
            case NUMBERED -> Integer.toString(number);
        };
    }
}
