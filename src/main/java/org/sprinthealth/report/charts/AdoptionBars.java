package org.sprinthealth.report.charts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sprinthealth.facts.FeatureUse;
import org.sprinthealth.indicators.Shelf;
import org.sprinthealth.indicators.ShippedFeature;
import org.sprinthealth.report.Headlines;
import org.sprinthealth.report.TeamReport;
import org.sprinthealth.report.charts.BarRows.Part;
import org.sprinthealth.report.charts.BarRows.Row;
import org.sprinthealth.report.charts.Stack.Kind;

/** How many of those who could use a feature do, each beside its own target. */
final class AdoptionBars {
    private static final Kind USE = new Kind("use it", Theme.BLUE, Theme.PAPER, Theme.ON_DARK);
    private static final Kind LESS = new Kind("less than its target", Theme.SKY, Theme.PAPER, Theme.ON_LIGHT);

    private AdoptionBars() {}

    /** The chart of a team; none where no feature has a rate. */
    static Optional<Chart> of(TeamReport report) {
        List<ShippedFeature> features = Shelf.of(report.delivered()).ratedFirst();
        List<ShippedFeature> rated =
                features.stream().filter(ShippedFeature::hasRate).toList();
        return rated.isEmpty() ? Optional.empty() : Optional.of(chart(report, features, rated));
    }

    private static Chart chart(TeamReport report, List<ShippedFeature> features, List<ShippedFeature> rated) {
        return new Chart(
                report.team().id() + "-adoption",
                Headlines.adoption(features),
                report.team().name()
                        + ", of those who could use it in 28 days, how many do; | its own target, or that of"
                        + " its class; ● used as much as was hoped. Drawn are the " + rated.size()
                        + " with a rate.",
                "Use of features of " + report.team().name() + ". "
                        + rated.stream().map(AdoptionBars::inWords).collect(Collectors.joining(" ")),
                new Figures(
                        List.of("Feature", "Using", "Of", "Rate", "Target", "In use"),
                        rated.stream().map(AdoptionBars::figures).toList()),
                new BarRows(rated.stream().map(AdoptionBars::row).toList(), farthest(rated), false, null, Key.NONE));
    }

    private static double farthest(List<ShippedFeature> rated) {
        return rated.stream()
                .map(AdoptionBars::row)
                .mapToDouble(Row::reach)
                .max()
                .orElse(1);
    }

    private static String inWords(ShippedFeature feature) {
        FeatureUse use = use(feature);
        return feature.feature().name() + ": " + use.using() + " of " + use.eligible() + ", " + rate(feature)
                + ", target " + target(feature) + ", " + feature.uptake().inWords() + ".";
    }

    private static List<String> figures(ShippedFeature feature) {
        FeatureUse use = use(feature);
        return List.of(
                feature.feature().name(),
                Integer.toString(use.using()),
                Integer.toString(use.eligible()),
                rate(feature),
                target(feature),
                feature.uptake().inWords());
    }

    private static Row row(ShippedFeature feature) {
        FeatureUse use = use(feature);
        Part bar = new Part(percent(use).doubleValue(), feature.isUsed() ? USE : LESS, "");
        boolean hasTarget = feature.target().signum() > 0;
        return new Row(
                feature.feature().name(),
                List.of(),
                List.of(bar),
                (feature.isUsed() ? "● " : "○ ") + rate(feature) + " (" + use.using() + " of " + use.eligible() + ")",
                hasTarget ? feature.target().doubleValue() : null);
    }

    private static FeatureUse use(ShippedFeature feature) {
        return Objects.requireNonNull(feature.use());
    }

    private static BigDecimal percent(FeatureUse use) {
        return BigDecimal.valueOf(use.using())
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(use.eligible()), 1, RoundingMode.HALF_UP);
    }

    private static String rate(ShippedFeature feature) {
        return Words.plain(percent(use(feature))) + Words.NO_BREAK + "%";
    }

    private static String target(ShippedFeature feature) {
        return feature.target().signum() > 0 ? Words.plain(feature.target()) + Words.NO_BREAK + "%" : "none";
    }
}
