package org.sprinthealth.delivery;

import java.util.List;
import java.util.Optional;
import org.sprinthealth.facts.TeamHistory;
import org.sprinthealth.facts.Timeline;
import org.sprinthealth.readings.Definition;
import org.sprinthealth.readings.Figure;
import org.sprinthealth.readings.Reading.NoData;
import org.sprinthealth.readings.Reason;

/** A figure of how work flows, in sprints or without: it is read as of a date, and says nothing of stale exports. */
abstract class FlowFigure implements Metric {
    private static final NoData NO_ITEM = new NoData(
            Reason.TOO_FEW, "The exports have no story, task or bug. If there are some, let the export have them.");

    private final Definition definition;

    FlowFigure(Definition definition) {
        this.definition = definition;
    }

    /** What it says where the exports are fresh; of no export at all, whatever it likes but no failure. */
    abstract Figure fresh(Delivered delivered);

    @Override
    public final Definition definition() {
        return definition;
    }

    @Override
    public final Figure read(Delivered delivered) {
        if (hasNoItem(delivered.history())) {
            return new Figure(definition, NO_ITEM, List.of(), List.of());
        }
        if (isUnmapped(delivered.history())) {
            return silent(
                    "No item has a status that is mapped. Name the statuses under 'states' in the portfolio file.");
        }
        Optional<NoData> age = NoData.ofAge(
                delivered.history().newestSnapshot(),
                delivered.team().staleAfterDays(),
                delivered.asOf(),
                delivered.team().zone());
        Figure figure = fresh(delivered);
        return age.map(old -> new Figure(definition, old, figure.trend(), List.of()))
                .orElse(figure);
    }

    private Figure silent(String nextStep) {
        return new Figure(definition, new NoData(Reason.NOT_MAPPED, nextStep), List.of(), List.of());
    }

    private static boolean hasNoItem(TeamHistory history) {
        return !history.snapshots().isEmpty()
                && history.timelines().stream()
                        .noneMatch(timeline -> timeline.latest().item().isStandard());
    }

    private static boolean isUnmapped(TeamHistory history) {
        List<Timeline> items = history.timelines();
        return !items.isEmpty()
                && items.stream().allMatch(timeline -> timeline.latest().item().state() == null);
    }

    /** Nothing was ever in work, as far as the exports tell. */
    static NoData noProgress() {
        return new NoData(
                Reason.NOT_MAPPED,
                "No item was ever seen in progress. Map the statuses of work to IN_PROGRESS under 'states' in the"
                        + " portfolio file, or export every working day.");
    }

    /** No export was taken in a week, and nothing else tells of it. */
    static NoData noExportThen() {
        return new NoData(Reason.NOT_YET, "There is no export of that week. Export every working day.");
    }

    /** No week is complete yet. */
    static NoData noWeekYet() {
        return new NoData(Reason.NOT_YET, "No week is complete yet since exports began. It will show next Monday.");
    }
}
