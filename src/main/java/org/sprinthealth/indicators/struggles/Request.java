package org.sprinthealth.indicators.struggles;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.delivery.Delivered;
import org.sprinthealth.facts.Decision;
import org.sprinthealth.facts.Item;
import org.sprinthealth.facts.Timeline;

/**
 * A row of the not-now register: a request with what was decided of it, or one that still waits for an answer.
 *
 * @param about the item's key, or the request in words
 * @param summary the item's title; null where the request is no item
 * @param asked when it came in; null where unknown
 * @param decision what was decided; null where nothing was for more than 30 days
 */
public record Request(
        String about,
        @Nullable String summary,
        @Nullable LocalDate asked,
        @Nullable Decision decision) {

    /** Those of a team as of a date: what waits for an answer first, the oldest first, then decisions, the newest first. */
    public static List<Request> in(Delivered delivered) {
        Workings workings = new Workings(delivered);
        List<Request> register = new ArrayList<>(new Requests(workings)
                .undecided(workings.asOf()).stream()
                        .map(timeline -> undecided(timeline, workings))
                        .sorted(Comparator.comparing(
                                request -> Optional.ofNullable(request.asked()).orElse(LocalDate.MAX)))
                        .toList());
        LocalDate today = workings.date(workings.asOf());
        workings.contracts().decisions().stream()
                .filter(Requests::isOfARequest)
                .filter(decision -> !decision.date().isAfter(today))
                .sorted(Comparator.comparing(Decision::date).reversed())
                .forEach(decision -> register.add(decided(decision, workings)));
        return List.copyOf(register);
    }

    private static Request undecided(Timeline timeline, Workings workings) {
        return new Request(
                timeline.key(), timeline.latest().item().summary(), workings.date(Growth.born(timeline)), null);
    }

    private static Request decided(Decision decision, Workings workings) {
        Optional<Timeline> item = workings.item(decision.about());
        return new Request(
                decision.about(),
                item.map(Timeline::latest)
                        .map(version -> version.item())
                        .map(Item::summary)
                        .orElse(null),
                item.map(timeline -> workings.date(Growth.born(timeline))).orElse(null),
                decision);
    }
}
