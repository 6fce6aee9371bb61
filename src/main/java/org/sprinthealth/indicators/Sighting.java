package org.sprinthealth.indicators;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.sprinthealth.facts.Field;
import org.sprinthealth.facts.Scope;
import org.sprinthealth.facts.SnapshotMark;
import org.sprinthealth.facts.TeamHistory;
import org.sprinthealth.facts.Timeline.Version;
import org.sprinthealth.readings.Grade;

/**
 * When a change that an item's version shows came about: to the instant where a changelog tells it, else between two looks.
 *
 * @param version the version that shows it
 * @param history the team's history
 * @param zone the team's zone
 */
record Sighting(Version version, TeamHistory history, ZoneId zone) {
    private static final Set<Field> TEXT = EnumSet.of(Field.DESCRIPTION, Field.CRITERIA);

    /** {@code on 2026-03-09}, or between which exports. */
    String inWords() {
        if (version.exact()) {
            return "on " + date(version.from());
        }
        return before().map(look -> "between the exports of " + date(look.at()) + " and " + date(version.from()))
                .orElseGet(() -> "by " + date(version.from()));
    }

    Grade grade() {
        return version.exact()
                ? Grade.A
                : before().map(look -> Grade.ofLooks(look.at(), version.from(), zone))
                        .orElse(Grade.C);
    }

    /** Whether texts can be compared with those before: the same columns of text were exported then. */
    boolean comparesTexts() {
        return version.exact()
                || before(look -> !text(look).isEmpty())
                        .map(Sighting::text)
                        .filter(columns -> history.snapshots().stream()
                                .filter(look -> look.at().equals(version.from()))
                                .anyMatch(look -> text(look).equals(columns)))
                        .isPresent();
    }

    /** Whether questions can be compared with those before: comments were exported then. */
    boolean comparesComments() {
        return version.exact()
                || before(look -> look.fields().contains(Field.COMMENTS)).isPresent();
    }

    private static Set<Field> text(SnapshotMark look) {
        Set<Field> columns = EnumSet.copyOf(TEXT);
        columns.retainAll(look.fields());
        return columns;
    }

    private Optional<SnapshotMark> before() {
        return before(look -> look.scope() != Scope.FILTERED);
    }

    private Optional<SnapshotMark> before(Predicate<SnapshotMark> condition) {
        return history.snapshots().stream()
                .filter(look -> look.at().isBefore(version.from()))
                .filter(condition)
                .reduce((first, second) -> second);
    }

    private LocalDate date(Instant at) {
        return at.atZone(zone).toLocalDate();
    }
}
