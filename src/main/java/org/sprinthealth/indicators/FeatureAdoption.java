package org.sprinthealth.indicators;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sprinthealth.delivery.Delivered;
import org.sprinthealth.facts.FeatureUse;
import org.sprinthealth.facts.TeamHistory;
import org.sprinthealth.indicators.ShippedFeature.Uptake;
import org.sprinthealth.readings.Definition;
import org.sprinthealth.readings.Definition.GoodEnd;
import org.sprinthealth.readings.Evidence;
import org.sprinthealth.readings.Figure;
import org.sprinthealth.readings.Grade;
import org.sprinthealth.readings.Point;
import org.sprinthealth.readings.Reading;
import org.sprinthealth.readings.Reading.NoData;
import org.sprinthealth.readings.Reading.Share;
import org.sprinthealth.readings.Reason;
import org.sprinthealth.readings.Verdict;

/** Features shipped and measured that are used. */
final class FeatureAdoption implements Indicator {
    private static final Definition DEFINITION = new Definition(
            "feature-adoption",
            "Feature adoption",
            "Is what was shipped being used?",
            "Of the features shipped 30 days ago or more and measured, those used: users ÷ eligible users"
                    + " in the same 28 days at or above the feature's own target, else its class default (core 40"
                    + " %, secondary 15 %, niche 5 %), and five users or more. Internal features do not count. Read is the"
                    + " newest period, ended 56 days ago or less; of a seasonal feature its best one within a year. Below"
                    + " half of the features measured it says how many are.",
            "Unmeasured is not unused: the coverage stands beside it. A feature that is not used is a"
                    + " question about its outcome, not about those who built it.",
            "features shipped 30 to 182 days ago; trend at each month's end",
            GoodEnd.UP,
            4,
            "a features file and a feature usage file; four features measured");

    private static final int MONTHS = 12;
    private static final String START = "Keep a features file (feature, shipped, class, target) and note users and"
            + " eligible users every 28 days.";

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Figure read(Delivered delivered) {
        Reading current = reading(Shelf.of(delivered), delivered.history());
        List<Verdict> items = current instanceof NoData
                ? List.of()
                : Shelf.of(delivered).features().stream()
                        .map(FeatureAdoption::verdict)
                        .toList();
        return new Figure(DEFINITION, current, trend(delivered), items);
    }

    private static Verdict verdict(ShippedFeature shipped) {
        return new Verdict(
                shipped.feature().id(),
                shipped.isUsed(),
                shipped.uptake().inWords(),
                shipped.feature().name() + ": " + shipped.words());
    }

    private static Reading reading(Shelf shelf, TeamHistory history) {
        List<ShippedFeature> features = shelf.features();
        int mature = count(features, ShippedFeature::isMature);
        int measured = count(features, ShippedFeature::isMeasured);
        return untold(history)
                .or(() -> unripe(features, mature))
                .or(() -> stale(shelf, measured))
                .or(() -> uncovered(measured, mature))
                .<Reading>map(none -> none)
                .orElseGet(() -> new Share(
                        count(features, ShippedFeature::isUsed),
                        measured,
                        new Evidence(Grade.A, notes(features, measured, mature))));
    }

    private static int count(List<ShippedFeature> features, Predicate<ShippedFeature> which) {
        return (int) features.stream().filter(which).count();
    }

    private static Optional<NoData> untold(TeamHistory history) {
        if (!history.contracts().features().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                history.snapshots().isEmpty()
                        ? new NoData(Reason.NOT_YET, "No export and no features file has been read yet. " + START)
                        : new NoData(Reason.NOT_EXPORTED, "There is no features file. " + START));
    }

    private static Optional<NoData> unripe(List<ShippedFeature> features, int mature) {
        return mature > 0
                ? Optional.empty()
                : Optional.of(new NoData(
                        Reason.NOT_YET,
                        "None of " + Counts.of(features.size(), "feature") + " was shipped between " + Shelf.MATURE
                                + " days and two quarters ago, to be used outside. Note in the features file what is"
                                + " shipped next."));
    }

    private static Optional<NoData> stale(Shelf shelf, int measured) {
        return measured > 0
                ? Optional.empty()
                : shelf.newestPeriod()
                        .filter(end -> end.plusDays(Shelf.LIMIT).isBefore(shelf.today()))
                        .map(end -> new NoData(
                                Reason.STALE,
                                "The newest feature usage is of the 28 days to " + end + ", more than " + Shelf.LIMIT
                                        + " days ago. Drop a new file into the team's inbox folder."));
    }

    /** Unmeasured is not unused. */
    private static Optional<NoData> uncovered(int measured, int mature) {
        String covered = measured + " of " + mature + " measured";
        if (measured == 0) {
            return Optional.of(new NoData(
                    Reason.NOT_EXPORTED, covered + ". Note users and eligible users of each feature every 28 days."));
        }
        if (measured * 2 < mature) {
            return Optional.of(new NoData(
                    Reason.TOO_FEW, covered + ", and it takes half of them. Unmeasured is not unused: measure more."));
        }
        return measured >= DEFINITION.minimumSample()
                ? Optional.empty()
                : Optional.of(new NoData(
                        Reason.TOO_FEW,
                        covered + ", and it takes " + DEFINITION.minimumSample() + ". Read them one by one."));
    }

    private static List<String> notes(List<ShippedFeature> features, int measured, int mature) {
        List<String> notes = new ArrayList<>();
        notes.add(mature - measured + " of " + mature + " not measured");
        note(features, Uptake.KEPT, "used in an earlier period too", notes);
        note(features, Uptake.NO_LONGER, "used in an earlier period and no longer", notes);
        note(features, Uptake.TOO_YOUNG, "shipped less than " + Shelf.MATURE + " days ago, not counted", notes);
        note(features, Uptake.EARLIER, "shipped more than two quarters ago, not counted", notes);
        note(features, Uptake.INTERNAL, "internal, not counted", notes);
        return notes;
    }

    private static void note(List<ShippedFeature> features, Uptake uptake, String words, List<String> notes) {
        int count = count(features, shipped -> shipped.uptake() == uptake);
        if (count > 0) {
            notes.add(count + " " + words);
        }
    }

    /** A point for each month's end from the first period on; the current month's is the as-of date. */
    private static List<Point> trend(Delivered delivered) {
        LocalDate today = Shelf.of(delivered).today();
        return delivered.history().contracts().uses().stream()
                .map(FeatureUse::periodEnd)
                .filter(end -> !end.isAfter(today))
                .min(Comparator.naturalOrder())
                .stream()
                .flatMap(first -> months(YearMonth.from(first), YearMonth.from(today)))
                .map(month -> point(month, delivered))
                .toList();
    }

    private static Stream<YearMonth> months(YearMonth first, YearMonth last) {
        YearMonth earliest = last.minusMonths(MONTHS - 1L);
        return Stream.iterate(
                earliest.isBefore(first) ? first : earliest,
                month -> !month.isAfter(last),
                month -> month.plusMonths(1));
    }

    private static Point point(YearMonth month, Delivered delivered) {
        LocalDate today = Shelf.of(delivered).today();
        LocalDate end = month.atEndOfMonth();
        boolean over = end.isBefore(today);
        Instant at = over
                ? end.plusDays(1)
                        .atStartOfDay(delivered.team().zone())
                        .toInstant()
                        .minusSeconds(1)
                : delivered.asOf();
        Shelf shelf = new Shelf(delivered.history().contracts(), over ? end : today);
        return new Point(month.toString(), at, reading(shelf, delivered.history()));
    }
}
