package org.sprinthealth.indicators.struggles;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sprinthealth.delivery.Delivered;
import org.sprinthealth.facts.Field;
import org.sprinthealth.facts.Moment;
import org.sprinthealth.facts.State;
import org.sprinthealth.readings.Definition;
import org.sprinthealth.readings.Figure;
import org.sprinthealth.readings.Reading;
import org.sprinthealth.readings.Reading.NoData;
import org.sprinthealth.readings.Reason;
import org.sprinthealth.readings.Signal;
import org.sprinthealth.readings.Verdict;

/** What waits for something that is not done. A list for a talk, never a headline. */
final class OpenDependencies implements Struggle {
    private static final Definition DEFINITION = new Definition(
            "dependencies",
            "Dependencies",
            "What waits for someone else, and have we talked to them?",
            "Open standard items linked as waiting for another (is blocked by, depends on, waits for, and the like in seven"
                    + " languages) that is not known to be done, cancelled or gone. Each with what it waits for, since when,"
                    + " the running or coming sprint that needs it, and the other's state where exports show it. A list, never"
                    + " a headline.",
            "A dependency that is talked about early is a date; one that is found late is a delay. Start with those that the"
                    + " running sprint needs.",
            "the newest export",
            null,
            1,
            "links, status and sprint");

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Signal read(Delivered delivered) {
        Workings workings = new Workings(delivered);
        Optional<NoData> silence = silence(workings);
        List<Dependency> found = silence.isPresent() ? List.of() : Dependency.in(workings);
        long items = found.stream().map(Dependency::key).distinct().count();
        Reading reading = silence.<Reading>map(why -> why)
                .orElseGet(() -> new Reading.Amount(
                        BigDecimal.valueOf(items), "items that wait", workings.evidence(workings.asOf())));
        List<Verdict> verdicts =
                found.stream().map(one -> verdict(one, workings)).toList();
        return new Signal(new Figure(DEFINITION, reading, List.of(), verdicts), "trade-off talk", List.of());
    }

    private static Optional<NoData> silence(Workings workings) {
        return NoData.ofAge(
                        workings.history().newestSnapshot(),
                        workings.team().staleAfterDays(),
                        workings.asOf(),
                        workings.zone())
                .or(() -> workings.hadAny(workings.asOf(), Field.LINKS)
                        ? Optional.empty()
                        : Optional.of(new NoData(
                                Reason.NOT_EXPORTED,
                                "The exports have no links between items. Export all fields, not the current ones.")))
                .or(() -> isAnyLinked(workings)
                        ? Optional.empty()
                        : Optional.of(new NoData(
                                Reason.NOT_YET,
                                "No item was ever linked to another. Where work waits for other work, link the two in the"
                                        + " tracker, and it will show.")))
                .or(
                        () -> isAnyOpen(workings)
                                ? Optional.empty()
                                : Optional.of(
                                        new NoData(
                                                Reason.TOO_FEW,
                                                "No item is open. If some are, the export leaves them out: export the whole backlog.")));
    }

    /** Where nobody links anything, the absence of a link says nothing. */
    private static boolean isAnyLinked(Workings workings) {
        return workings.history().timelines().stream()
                .flatMap(timeline -> timeline.versions().stream())
                .anyMatch(version -> !version.item().links().isEmpty());
    }

    private static boolean isAnyOpen(Workings workings) {
        return workings.history().itemsAt(workings.asOf()).stream()
                .anyMatch(item -> item.isStandard() && item.isOpen());
    }

    private static Verdict verdict(Dependency one, Workings workings) {
        State state = one.state();
        String other = one.elsewhere()
                ? "which is not in the exports"
                : state == null
                        ? "whose status is not mapped"
                        : "which is " + state.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        String needed = one.neededBy() == null ? "" : "; " + one.neededBy() + " needs it";
        return new Verdict(
                one.key(),
                true,
                "waits for " + one.waitsFor(),
                other + ", linked " + since(one.since(), workings) + needed);
    }

    private static String since(Moment since, Workings workings) {
        return (since instanceof Moment.Exact ? "on " : "by ") + workings.date(since.knownBy());
    }
}
