package org.sprinthealth.indicators;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.sprinthealth.delivery.Delivered;
import org.sprinthealth.facts.Item;
import org.sprinthealth.facts.TeamHistory;
import org.sprinthealth.readings.Definition;
import org.sprinthealth.readings.Definition.GoodEnd;
import org.sprinthealth.readings.Figure;
import org.sprinthealth.readings.Point;
import org.sprinthealth.readings.Reading;
import org.sprinthealth.readings.Reading.NoData;
import org.sprinthealth.readings.Reading.Share;
import org.sprinthealth.readings.Reason;
import org.sprinthealth.readings.Verdict;
import org.sprinthealth.readings.Week;
import org.sprinthealth.settings.TeamSettings;

/** How many of the next items in the backlog have acceptance criteria that are clear. */
public final class BacklogHealth implements Indicator {
    private static final int TREND = 26;

    private static final Definition DEFINITION = new Definition(
            "backlog-health",
            "Backlog health",
            "Could the team start on the next items without asking what done means?",
            "Of the top 20 of the backlog, the items whose acceptance criteria are clear (level 3). The top 20 are the next 20"
                    + " open standard items by the backlog's order that are in no running sprint, spikes and chores left out;"
                    + " all of them where there are fewer. Clear: one complete Given/When/Then, or two criteria or more of"
                    + " which fewer than half are vague, and nothing unresolved; a bug also has steps and the expected result.",
            "Level 2 is worth five minutes of talk; levels 0 and 1 make the list for a criteria workshop, nearest to a sprint"
                    + " first. Whether the criteria are right, only people can say.",
            "the newest export; trend over the last 26 weeks, read at each week's end",
            GoodEnd.UP,
            5,
            "the backlog's order (rank, or priority and created), status, and the description or a criteria field");

    private static final Reading NO_EXPORT =
            new NoData(Reason.NOT_YET, "There is no export of that time. Export every working day.");

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Figure read(Delivered delivered) {
        TeamHistory history = delivered.history();
        TeamSettings team = delivered.team();
        Instant asOf = delivered.asOf();
        Looks looks = new Looks(history, team, Overrides.of(DEFINITION.id(), history));
        Optional<NoData> age = NoData.ofAge(history.newestSnapshot(), team.staleAfterDays(), asOf, team.zone());
        Reading current = age.<Reading>map(stale -> stale).orElseGet(() -> looks.reading(asOf));
        return new Figure(DEFINITION, current, trend(looks, history, team, asOf), looks.items(current, asOf));
    }

    /** What it said at an earlier instant of the team's history, without a trend and whatever people said of it since. */
    public Figure readAgain(Delivered delivered, Instant when) {
        Looks looks = new Looks(delivered.history(), delivered.team(), Overrides.none());
        Reading then = looks.reading(when);
        return new Figure(DEFINITION, then, List.of(), looks.items(then, when));
    }

    /** What it says at an instant, such as the one at which a sprint's commitment is read. */
    public Reading readAt(TeamHistory history, TeamSettings team, Instant when) {
        return new Looks(history, team, Overrides.of(DEFINITION.id(), history)).reading(when);
    }

    /** The backlog at one instant and another, with what people said of it then. */
    private record Looks(Backlogs backlogs, ZoneId zone, Overrides overrides) {
        Looks(TeamHistory history, TeamSettings team, Overrides overrides) {
            this(new Backlogs(history, team), team.zone(), overrides);
        }

        Reading reading(Instant when) {
            return backlogs.at(when).map(backlog -> reading(backlog, when)).orElse(NO_EXPORT);
        }

        private Reading reading(Backlog backlog, Instant when) {
            Optional<NoData> silence = BacklogHealth.silence(backlog);
            if (silence.isPresent()) {
                return silence.get();
            }
            List<Item> top = backlog.top();
            int clear =
                    (int) top.stream().filter(item -> item.criteria().isClear()).count();
            return Overrides.share(new Share(clear, top.size(), backlog.evidence()), verdicts(backlog, when));
        }

        List<Verdict> items(Reading reading, Instant when) {
            return reading instanceof NoData
                    ? List.of()
                    : backlogs.at(when).map(backlog -> verdicts(backlog, when)).orElse(List.of());
        }

        private List<Verdict> verdicts(Backlog backlog, Instant when) {
            List<Verdict> own =
                    backlog.top().stream().map(item -> verdict(item, backlog)).toList();
            return overrides.on(when.atZone(zone).toLocalDate(), own);
        }
    }

    /** Why it says nothing of a backlog; empty where it does. */
    static Optional<NoData> silence(Backlog backlog) {
        return backlog.silence(DEFINITION.minimumSample());
    }

    private static Verdict verdict(Item item, Backlog backlog) {
        List<String> twins = backlog.copiesOf(item);
        String copied = twins.isEmpty() ? "" : "; the same criteria stand in " + String.join(", ", twins);
        return new Verdict(
                item.key(),
                item.criteria().isClear(),
                "level " + item.criteria().level(),
                item.criteria().reason() + copied);
    }

    /** A point for every week from the first export on; the current one only where it has an export. */
    private static List<Point> trend(Looks looks, TeamHistory history, TeamSettings team, Instant asOf) {
        return weeks(history, team.zone(), asOf).stream()
                .map(week ->
                        new Point(week.week().label(), week.end(), week.seen() ? looks.reading(week.end()) : NO_EXPORT))
                .toList();
    }

    /**
     * A week of the trend.
     *
     * @param week the week
     * @param end the instant it is read at
     * @param seen whether an export of it tells
     */
    record Read(Week week, Instant end, boolean seen) {}

    /** The weeks of the trend, oldest first. */
    static List<Read> weeks(TeamHistory history, ZoneId zone, Instant asOf) {
        return history.snapshots().stream().findFirst().stream()
                .flatMap(first -> Week.upTo(Week.of(asOf, zone), TREND, Week.of(first.at(), zone)).stream())
                .flatMap(week -> read(week, history, zone, asOf).stream())
                .toList();
    }

    private static Optional<Read> read(Week week, TeamHistory history, ZoneId zone, Instant asOf) {
        boolean over = !week.end(zone).isAfter(asOf);
        Instant end = over ? week.end(zone) : asOf;
        boolean seen = history.lastSnapshotAt(end)
                .filter(look -> week.contains(look.at(), zone))
                .isPresent();
        return seen || over ? Optional.of(new Read(week, end, seen)) : Optional.empty();
    }
}
