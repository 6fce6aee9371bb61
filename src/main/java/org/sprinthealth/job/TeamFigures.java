package org.sprinthealth.job;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sprinthealth.coaching.Standing;
import org.sprinthealth.coaching.UsualRange;
import org.sprinthealth.delivery.Delivered;
import org.sprinthealth.delivery.DeliveryMetrics;
import org.sprinthealth.delivery.Ledger;
import org.sprinthealth.facts.FileReceipt;
import org.sprinthealth.facts.Notes;
import org.sprinthealth.facts.Rejected;
import org.sprinthealth.facts.TeamHistory;
import org.sprinthealth.indicators.HealthCheck;
import org.sprinthealth.indicators.struggles.Struggles;
import org.sprinthealth.intake.TypedCorrections;
import org.sprinthealth.intake.TypedTables;
import org.sprinthealth.readings.Definition;
import org.sprinthealth.readings.Figure;
import org.sprinthealth.report.DataQuality;
import org.sprinthealth.report.TeamReport;
import org.sprinthealth.settings.TeamSettings;

/** From a team's history to all that is reported of it: calls the pure packages in their order. */
final class TeamFigures {
    private TeamFigures() {}

    /** What the figures say of a team at the end of a date. */
    static TeamReport read(
            TeamSettings team,
            LocalDate asOf,
            TeamHistory history,
            Notes notes,
            List<FileReceipt> files,
            List<Rejected> rejected) {
        Instant end = endOf(asOf, team);
        TypedTables typed = TypedTables.of(notes, team);
        TeamHistory known = TypedCorrections.in(history.with(typed.in(history.contracts(), end)), notes);
        Delivered delivered = Delivered.of(known, team, end);
        List<Rejected> refused =
                Stream.concat(rejected.stream(), typed.rejected().stream()).toList();
        List<Ledger> ledgers = delivered.ledgers();
        List<Figure> health = HealthCheck.indicators().stream()
                .map(indicator -> indicator.read(delivered))
                .toList();
        List<Figure> delivery = DeliveryMetrics.read(delivered);
        return new TeamReport(
                delivered,
                asOf,
                health,
                delivery,
                HealthCheck.companions().stream()
                        .map(indicator -> indicator.read(delivered))
                        .toList(),
                Struggles.read(delivered),
                standings(health, delivery, team),
                files,
                refused,
                DataQuality.of(history, files, refused, notes, ledgers, team.zone(), end),
                notes);
    }

    /** The last second of a date where the team is. */
    static Instant endOf(LocalDate date, TeamSettings team) {
        return date.atTime(LocalTime.of(23, 59, 59)).atZone(team.zone()).toInstant();
    }

    private static Map<String, Standing> standings(List<Figure> health, List<Figure> delivery, TeamSettings team) {
        Map<String, Standing> standings = new LinkedHashMap<>();
        Stream.concat(health.stream(), delivery.stream())
                .forEach(figure -> standings.put(figure.definition().id(), standing(figure, team)));
        return standings;
    }

    /** Where a figure stands against the team's own usual range, locked anew where the configuration says so. */
    static Standing standing(Figure figure, TeamSettings team) {
        Definition definition = figure.definition();
        List<Instant> relocks = team.rangeLocks().stream()
                .filter(lock -> lock.figure().equals(definition.id()))
                .map(lock -> lock.from().atStartOfDay(team.zone()).toInstant())
                .sorted()
                .toList();
        return UsualRange.of(figure, relocks);
    }
}
