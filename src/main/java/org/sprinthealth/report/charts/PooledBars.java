package org.sprinthealth.report.charts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sprinthealth.coaching.AcrossTeams.Pooled;
import org.sprinthealth.report.PooledFigure;
import org.sprinthealth.report.charts.BarRows.Part;
import org.sprinthealth.report.charts.BarRows.Row;
import org.sprinthealth.report.charts.Stack.Kind;

/** Stakeholders and feature use over all teams together, each with how many teams are in it; none of fewer than five. */
final class PooledBars {
    /** Its name. */
    static final String NAME = "portfolio-value";

    private static final int WHOLE = 100;
    private static final Kind SHARE = new Kind("of all teams together", Theme.BLUE, Theme.PAPER, Theme.ON_DARK);

    private PooledBars() {}

    /** The chart; none where fewer than five teams tell of any of them. */
    static Optional<Chart> of(List<PooledFigure> figures) {
        List<PooledFigure> told = figures.stream()
                .filter(figure -> figure.across().pooled().isPresent())
                .toList();
        return told.isEmpty() ? Optional.empty() : Optional.of(chart(told));
    }

    private static Chart chart(List<PooledFigure> told) {
        return new Chart(
                NAME,
                told.stream().map(PooledBars::title).collect(Collectors.joining("; ")),
                "All answers, or all features, of the teams that have them. Only where five teams or more tell.",
                "Stakeholders and feature use. "
                        + told.stream()
                                .map(figure -> title(figure) + ", " + coverage(figure) + ".")
                                .collect(Collectors.joining(" ")),
                new Figures(
                        List.of("Figure", "Count", "Of", "Percent", "Teams in it"),
                        told.stream().map(PooledBars::figures).toList()),
                new BarRows(told.stream().map(PooledBars::row).toList(), WHOLE, false, null, Key.NONE));
    }

    private static Pooled pooled(PooledFigure figure) {
        return figure.across().pooled().orElseThrow();
    }

    private static String title(PooledFigure figure) {
        return figure.definition().title() + ": " + pooled(figure).matching() + " of "
                + pooled(figure).of();
    }

    private static String coverage(PooledFigure figure) {
        int all = figure.across().included().size() + figure.across().leftOut().size();
        return pooled(figure).teams() + " of " + all + " teams";
    }

    private static BigDecimal percent(PooledFigure figure) {
        return BigDecimal.valueOf(pooled(figure).matching() * (long) WHOLE)
                .divide(BigDecimal.valueOf(pooled(figure).of()), 1, RoundingMode.HALF_UP);
    }

    private static Row row(PooledFigure figure) {
        return new Row(
                figure.definition().title(),
                List.of(),
                List.of(new Part(percent(figure).doubleValue(), SHARE, "")),
                Words.percent(percent(figure)) + ", " + coverage(figure),
                null);
    }

    private static List<String> figures(PooledFigure figure) {
        return List.of(
                figure.definition().title(),
                Integer.toString(pooled(figure).matching()),
                Integer.toString(pooled(figure).of()),
                Words.percent(percent(figure)),
                coverage(figure));
    }
}
