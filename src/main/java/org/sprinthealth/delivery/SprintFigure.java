package org.sprinthealth.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sprinthealth.facts.Field;
import org.sprinthealth.facts.TeamHistory;
import org.sprinthealth.readings.Definition;
import org.sprinthealth.readings.Figure;
import org.sprinthealth.readings.Grade;
import org.sprinthealth.readings.Point;
import org.sprinthealth.readings.Reading;
import org.sprinthealth.readings.Reading.NoData;
import org.sprinthealth.readings.Reason;
import org.sprinthealth.readings.Verdict;

/**
 * A figure of closed sprints. It is read for the newest one; a proportion of fewer items than its minimum is read for the
 * last three together instead. Earlier points of the trend stand for one sprint each.
 */
public abstract class SprintFigure implements Metric {
    private static final int TREND = 24;
    private static final int RECENT = 3;

    private final Definition definition;

    /** A figure with these words. */
    protected SprintFigure(Definition definition) {
        this.definition = definition;
    }

    /** How many items it is a figure of: n. */
    protected abstract int sample(Pool pool, Delivered delivered);

    /** What it says where the sample is large enough. */
    protected abstract Reading reading(Pool pool, Delivered delivered);

    /** The items behind it. */
    protected abstract List<Verdict> items(Pool pool, Delivered delivered);

    @Override
    public final Definition definition() {
        return definition;
    }

    @Override
    public final Figure read(Delivered delivered) {
        List<Ledger> ledgers = last(delivered.ledgers(), TREND);
        if (ledgers.isEmpty()) {
            return new Figure(definition, age(delivered, whyNoSprint(delivered)), List.of(), List.of());
        }
        Pool newest = current(ledgers, delivered);
        Reading reading = of(newest, delivered);
        List<Point> trend = new ArrayList<>();
        ledgers.subList(0, ledgers.size() - 1)
                .forEach(ledger -> trend.add(point(ledger, of(alone(ledger), delivered))));
        trend.add(point(newest.newest(), reading));
        Reading current = age(delivered, reading);
        return new Figure(definition, current, trend, current instanceof NoData ? List.of() : items(newest, delivered));
    }

    private Pool current(List<Ledger> ledgers, Delivered delivered) {
        Pool newest = alone(ledgers.get(ledgers.size() - 1));
        int sample = sample(newest, delivered);
        boolean small = sample > 0 && sample < definition.minimumSample();
        return small ? new Pool(last(ledgers, RECENT)) : newest;
    }

    private Reading of(Pool pool, Delivered delivered) {
        int sample = sample(pool, delivered);
        if (pool.newest().grade() == Grade.D) {
            return new NoData(
                    Reason.NOT_YET,
                    "No export was taken between the commitment and the end of "
                            + pool.newest().sprint().name() + ". Export every working day.");
        }
        if (sample == 0) {
            return unread(pool, delivered).orElseGet(() -> nothing(pool, delivered));
        }
        if (sample < definition.minimumSample()) {
            return new NoData(
                    Reason.TOO_FEW,
                    Words.items(sample) + " in " + pool.names() + ", and it takes " + definition.minimumSample()
                            + ". It will show once three sprints together hold as many.");
        }
        return reading(pool, delivered);
    }

    /** Before it speaks of too few items: what keeps them from being read at all. */
    private static Optional<NoData> unread(Pool pool, Delivered delivered) {
        if (!exportsSprints(delivered.history())) {
            return Optional.of(withoutColumn());
        }
        return pool.newest().notes().stream()
                .filter(note -> note.contains(Oddity.UNMAPPED.inWords()))
                .findFirst()
                .map(note -> new NoData(
                        Reason.NOT_MAPPED, note + ". Name the statuses under 'states' in the portfolio file."));
    }

    private static boolean exportsSprints(TeamHistory history) {
        return history.snapshots().stream().anyMatch(look -> look.fields().contains(Field.SPRINT));
    }

    private static NoData withoutColumn() {
        return new NoData(
                Reason.NOT_EXPORTED,
                "The exports have no Sprint column. With sprints: export all fields, and keep a sprints file with the"
                        + " dates. Without: read throughput and backlog health instead.");
    }

    /** Why it says nothing of a sprint without a sample. */
    protected NoData nothing(Pool pool, Delivered delivered) {
        return new NoData(
                Reason.TOO_FEW,
                "The exports show no item for it in " + pool.newest().sprint().name()
                        + ". If the sprint did run, check that its name in the sprints file is the tracker's.");
    }

    private static Reading age(Delivered delivered, Reading reading) {
        return NoData.ofAge(
                        delivered.history().newestSnapshot(),
                        delivered.team().staleAfterDays(),
                        delivered.asOf(),
                        delivered.team().zone())
                .map(Reading.class::cast)
                .orElse(reading);
    }

    private static NoData whyNoSprint(Delivered delivered) {
        TeamHistory history = delivered.history();
        if (!history.sprints().isEmpty()) {
            return new NoData(
                    Reason.NOT_YET, "No sprint has ended yet since exports began. It will show after the first one.");
        }
        if (history.namesSprints()) {
            return new NoData(
                    Reason.NOT_EXPORTED,
                    "The exports name sprints, but not their dates. Keep a sprints file: sprint, start, end, completed.");
        }
        return exportsSprints(history) ? NoData.withoutSprints() : withoutColumn();
    }

    private static Pool alone(Ledger ledger) {
        return new Pool(List.of(ledger));
    }

    private static Point point(Ledger ledger, Reading reading) {
        return new Point(ledger.sprint().name(), ledger.sprint().end(), reading);
    }

    private static <T> List<T> last(List<T> list, int count) {
        return list.subList(Math.max(0, list.size() - count), list.size());
    }
}
