package org.sprinthealth.settings;

import java.time.LocalTime;
import java.util.List;
import org.sprinthealth.settings.TeamSettings.CriteriaSources.Place;
import org.sprinthealth.settings.TeamSettings.Labels;

/** What holds where a portfolio file says nothing. All defaults stand here. */
final class Defaults {
    /** Folders, relative to the portfolio file. */
    static final String INBOX = "inbox";

    static final String STATE = "state";
    static final String OUTPUT = "output";
    static final String TEMPLATES = "templates";

    /** Long enough for a copy over a slow share to end. */
    static final int QUIET_SECONDS = 60;

    static final int STALE_AFTER_DAYS = 7;

    /** An export named by its date alone is a nightly one: it shows the whole day. */
    static final LocalTime TIME_OF_DAY = LocalTime.of(23, 59, 59);

    static final List<String> LEFT_OUT_OF_TOP_20 = List.of("spike", "chore");

    static final List<Place> CRITERIA_LOOKED_FOR_IN =
            List.of(Place.FIELD, Place.HEADING, Place.GIVEN_WHEN_THEN, Place.SUB_TASKS);

    static final Labels LABELS = new Labels(
            List.of("needs-clarification", "needs_clarification", "needs clarification", "clarification"),
            List.of("not-ready", "not_ready", "not ready"),
            List.of("intake", "request"),
            List.of("incident", "hotfix"));

    static final String TRACKER_PATH = "/browse/{key}";

    private Defaults() {}
}
