package org.sprinthealth.report.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.facts.FeatureUse;
import org.sprinthealth.indicators.Shelf;
import org.sprinthealth.indicators.ShippedFeature;
import org.sprinthealth.report.Headlines;
import org.sprinthealth.report.TeamReport;

/** What was shipped and who uses it: table {@code Shipped_features}. */
final class ShippedSheet implements Sheet<TeamReport> {
    static final String TABLE = "Shipped_features";

    @Override
    public List<Part<TeamReport>> parts() {
        return List.of(
                Table.of(TABLE, ShippedSheet::rows)
                        .column("Feature", row -> Content.text(row.feature().name()))
                        .column("Shipped", row -> Content.date(row.feature().shipped()))
                        .column(
                                "Class",
                                row -> Content.text(Words.of(row.feature().reach())))
                        .column("Audience", row -> Content.text(row.feature().audience()))
                        .column("Using", row -> used(row.use(), true))
                        .column("Of", row -> used(row.use(), false))
                        .column("Rate (%)", ShippedSheet::rate)
                        .column("Target (%)", ShippedSheet::target)
                        .column("In use", row -> Content.text(inUse(row)))
                        .column("Why", row -> Content.text(row.words()))
                        .typed(row -> row.feature().id(), "Outcome", "Learned", "Next")
                        .chart("adoption", ShippedFeature::hasRate, ShippedSheet::seen),
                new NamedCell<>("Adoption_seen", report -> Content.text(seen(report))));
    }

    private static List<ShippedFeature> rows(TeamReport report) {
        return Shelf.of(report.delivered()).ratedFirst();
    }

    private static Content used(@Nullable FeatureUse use, boolean using) {
        return use == null ? Content.nothing() : Content.number(using ? use.using() : use.eligible());
    }

    /** In percent, to a tenth and no finer. */
    private static Content rate(ShippedFeature row) {
        return row.hasRate() ? Content.formula("100*" + own("Using") + "/" + own("Of")) : Content.nothing();
    }

    private static Content target(ShippedFeature row) {
        boolean hasTarget = row.target().compareTo(BigDecimal.ZERO) > 0;
        return hasTarget ? Content.number(row.target()) : Content.nothing();
    }

    private static String own(String column) {
        return TABLE + "[[#This Row],[" + column + "]]";
    }

    /** A shape beside the words. */
    private static String inUse(ShippedFeature row) {
        String shape = row.isUsed() ? "● " : row.isMeasured() ? "○ " : "· ";
        return shape + row.uptake().inWords();
    }

    private static String seen(TeamReport report) {
        return Headlines.adoption(rows(report));
    }

    @Override
    public Optional<String> switchedOnBy(TeamReport report) {
        return Shelf.of(report.delivered()).features().isEmpty()
                ? Optional.of("Drop a features file: feature, shipped, class, target; and who uses them every 28 days")
                : Optional.empty();
    }
}
