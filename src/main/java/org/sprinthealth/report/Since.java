package org.sprinthealth.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.readings.Definition;
import org.sprinthealth.report.EditionReadings.FigureReadings;
import org.sprinthealth.report.EditionReadings.PeriodReading;
import org.sprinthealth.report.EditionReadings.TeamReadings;
import org.sprinthealth.report.PortfolioReport.Team;

/**
 * What is new since the edition before: words that changed, and readings of periods that were over by then and say something
 * else now.
 *
 * @param edition the date of the edition before; null where this is the first
 * @param turns words that changed, by team in the configured order
 * @param revisions readings that were revised, by team in the configured order
 */
public record Since(@Nullable LocalDate edition, List<Turn> turns, List<Revision> revisions) {
    /** Of a first edition. */
    public static final Since FIRST = new Since(null, List.of(), List.of());

    private static final int NAMED = 3;

    /**
     * A word that changed.
     *
     * @param team the team's name
     * @param figure the figure's title
     * @param before where it stood
     * @param now where it stands
     * @param saidBefore what it said
     * @param says what it says
     */
    public record Turn(String team, String figure, String before, String now, String saidBefore, String says) {}

    /**
     * A reading that was revised.
     *
     * @param team the team's name
     * @param figure the figure's title
     * @param period the week or sprint
     * @param before what was said of it
     * @param now what is said of it
     * @param reason why, as far as is known
     */
    public record Revision(String team, String figure, String period, String before, String now, String reason) {}

    public Since {
        turns = List.copyOf(turns);
        revisions = List.copyOf(revisions);
    }

    /** The readings of a team's figure that were revised. */
    public List<Revision> revisionsOf(String team, String figure) {
        return revisions.stream()
                .filter(revision ->
                        revision.team().equals(team) && revision.figure().equals(figure))
                .toList();
    }

    /** What is new in an edition. */
    static Since of(EditionReadings before, EditionReadings now, PortfolioReport report) {
        List<Turn> turns = new ArrayList<>();
        List<Revision> revisions = new ArrayList<>();
        for (Team team : report.teams()) {
            now.team(team.id())
                    .map(today -> of(before, today, team.name(), report.described()))
                    .ifPresent(since -> {
                        turns.addAll(since.turns());
                        revisions.addAll(since.revisions());
                    });
        }
        return new Since(before.asOf(), turns, revisions);
    }

    /** What is new of one team. */
    static Since of(EditionReadings before, TeamReadings now, String name, List<Definition> definitions) {
        return before.team(now.team())
                .map(then -> new Pair(name, then, now, before.asOf(), definitions))
                .map(pair -> new Since(before.asOf(), pair.turns(), pair.revisions()))
                .orElse(new Since(before.asOf(), List.of(), List.of()));
    }

    /** A team then and now. */
    private record Pair(
            String name, TeamReadings then, TeamReadings now, LocalDate asOfThen, List<Definition> definitions) {

        List<Turn> turns() {
            List<Turn> turns = new ArrayList<>();
            for (FigureReadings figure : now.figures()) {
                earlier(figure)
                        .filter(before -> !before.standing().equals(figure.standing()))
                        .ifPresent(before -> turns.add(new Turn(
                                name,
                                title(figure),
                                before.standing(),
                                figure.standing(),
                                before.says(),
                                figure.says())));
            }
            return turns;
        }

        List<Revision> revisions() {
            List<Revision> revisions = new ArrayList<>();
            for (FigureReadings figure : now.figures()) {
                Map<String, PeriodReading> past = new HashMap<>();
                earlier(figure).ifPresent(before -> before.trend().forEach(point -> past.put(point.period(), point)));
                for (PeriodReading point : figure.trend()) {
                    PeriodReading before = past.get(point.period());
                    if (before != null && wasOver(before) && !before.says().equals(point.says())) {
                        revisions.add(new Revision(
                                name, title(figure), point.period(), before.says(), point.says(), reason(point)));
                    }
                }
            }
            return revisions;
        }

        /** A period that still ran when the edition before was made has grown, and was not revised. */
        private boolean wasOver(PeriodReading point) {
            return !point.until().isAfter(asOfThen);
        }

        private Optional<FigureReadings> earlier(FigureReadings figure) {
            return then.figures().stream()
                    .filter(before -> before.figure().equals(figure.figure()))
                    .findFirst();
        }

        private String title(FigureReadings figure) {
            return definitions.stream()
                    .filter(definition -> definition.id().equals(figure.figure()))
                    .map(Definition::title)
                    .findFirst()
                    .orElse(figure.figure());
        }

        private String reason(PeriodReading point) {
            List<LocalDate> late = late(point.until());
            if (!late.isEmpty()) {
                String more = late.size() > NAMED ? " and " + (late.size() - NAMED) + " more" : "";
                return "late export of "
                        + late.stream().limit(NAMED).map(Objects::toString).collect(Collectors.joining(", ")) + more;
            }
            return then.basis().understoodWith().equals(now.basis().understoodWith())
                    ? "not known: told by a newer file, or overruled"
                    : "read with other settings";
        }

        /** The days up to the period's end of files that the edition before could have known, and did not. */
        private List<LocalDate> late(LocalDate until) {
            return now.basis().exports().stream()
                    .filter(export -> !then.basis().exports().contains(export))
                    .map(Pair::day)
                    .filter(day -> !day.isAfter(asOfThen) && !day.isAfter(until))
                    .distinct()
                    .toList();
        }

        private static LocalDate day(Instant export) {
            return export.atOffset(ZoneOffset.UTC).toLocalDate();
        }
    }
}
