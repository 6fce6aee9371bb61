package org.sprinthealth.intake;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.intake.table.PartName;
import org.sprinthealth.settings.TeamSettings;

/**
 * When an export was taken, and how that was found: a date in the file's name, else the newest update of an item, else
 * the file's own time.
 *
 * @param at the instant
 * @param found how it was found, a sentence for the receipt
 */
record ExportInstant(Instant at, String found) {
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<!\\d)(20\\d{2})([-_.]?)(0[1-9]|1[0-2])\\2(0[1-9]|[12]\\d|3[01])"
                    + "(?:[T _-]*([01]\\d|2[0-3])([-_:.h]?)([0-5]\\d)(?:\\6([0-5]\\d))?(?:\\.\\d+)?(Z|[+-]\\d{2}:?\\d{2})?)?"
                    + "(?!\\d)");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<!\\d)(0?[1-9]|[12]\\d|3[01])\\.(0?[1-9]|1[0-2])\\.(20\\d{2})(?!\\d)");
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    /** The instant of a part of a file: an entry of an archive is a file, whose own name comes first. */
    static ExportInstant of(Arrival arrival, PartName part, @Nullable Instant newestUpdate, TeamSettings team) {
        return named(part.entry(), team)
                .or(() -> named(arrival.name(), team))
                .or(() -> Optional.ofNullable(newestUpdate)
                        .map(at ->
                                found(at, team.zone(), "the newest update of an item, as the file's name has no date")))
                .orElseGet(() -> found(arrival.modified(), team.zone(), "the file's own time, for want of any other"));
    }

    /** Whether a file's name says when it was written. */
    static boolean isInName(Arrival arrival, TeamSettings team) {
        return named(arrival.name(), team).isPresent();
    }

    private static Optional<ExportInstant> named(String name, TeamSettings team) {
        try {
            Matcher yearFirst = YEAR_FIRST.matcher(name);
            if (yearFirst.find()) {
                return Optional.of(named(yearFirst, team));
            }
            Matcher dayFirst = DAY_FIRST.matcher(name);
            return dayFirst.find()
                    ? Optional.of(
                            dateOnly(LocalDate.of(number(dayFirst, 3), number(dayFirst, 2), number(dayFirst, 1)), team))
                    : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static ExportInstant named(Matcher name, TeamSettings team) {
        LocalDate day = LocalDate.of(number(name, 1), number(name, 3), number(name, 4));
        if (name.group(5) == null) {
            return dateOnly(day, team);
        }
        int second = name.group(8) == null ? 0 : number(name, 8);
        LocalDateTime local = day.atTime(LocalTime.of(number(name, 5), number(name, 7), second));
        String offset = name.group(9);
        Instant at = offset == null ? local.atZone(team.zone()).toInstant() : local.toInstant(ZoneOffset.of(offset));
        return found(at, team.zone(), "the date and time in the file's name");
    }

    private static ExportInstant dateOnly(LocalDate day, TeamSettings team) {
        Instant at = day.atTime(team.exports().timeOfDay()).atZone(team.zone()).toInstant();
        return found(at, team.zone(), "the date in the file's name, at the hour that exports.time-of-day says");
    }

    private static ExportInstant found(Instant at, ZoneId zone, String how) {
        return new ExportInstant(at, "Taken " + SHOWN.format(at.atZone(zone)) + " (" + zone + "): " + how + ".");
    }

    private static int number(Matcher name, int group) {
        return Integer.parseInt(name.group(group));
    }
}
