package org.sprinthealth.report.charts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.delivery.Ageing;
import org.sprinthealth.delivery.Flow;
import org.sprinthealth.report.Headlines;
import org.sprinthealth.report.TeamReport;
import org.sprinthealth.report.charts.BarRows.Line;
import org.sprinthealth.report.charts.BarRows.Part;
import org.sprinthealth.report.charts.BarRows.Row;
import org.sprinthealth.report.charts.Stack.Kind;

/** How old each item in work is, against the days within which 85 % of finished items were done. */
final class AgeingBars {
    private static final int USUAL = 85;
    private static final int MOST = 20;
    private static final Kind WITHIN = new Kind("within", Theme.SKY, Theme.PAPER, Theme.ON_LIGHT);
    private static final Kind BEYOND = new Kind("beyond", Theme.BLUE, Theme.PAPER, Theme.ON_DARK);

    private AgeingBars() {}

    /** The chart of a team; none where nothing is in work. */
    static Optional<Chart> of(TeamReport report) {
        Flow flow = Flow.of(report.delivered());
        @Nullable Integer usual = flow.cycleTimes().percentile(USUAL).orElse(null);
        return flow.ageing().isEmpty() ? Optional.empty() : Optional.of(chart(report, flow.ageing(), usual));
    }

    private static Chart chart(TeamReport report, List<Ageing> all, @Nullable Integer usual) {
        List<Ageing> drawn = all.subList(0, Math.min(MOST, all.size()));
        return new Chart(
                report.team().id() + "-ageing",
                Headlines.inWork(all),
                report.team().name() + ", days in work so far"
                        + (drawn.size() < all.size() ? ", the oldest " + drawn.size() + " of " + all.size() : "")
                        + (usual == null
                                ? ". What is usual is not known: fewer than five items with a known start."
                                : ".")
                        + (all.stream().allMatch(Ageing::isSinceKnown) ? "" : " ≥ at least as old as shown."),
                "Age of each item in work of " + report.team().name() + ". "
                        + (usual == null ? "" : "85 % of finished items were done within " + usual + " days. ")
                        + drawn.stream()
                                .map(item -> item.key() + ": " + days(item) + ".")
                                .collect(Collectors.joining(" ")),
                new Figures(
                        List.of("Item", "Status", "Days in work", "Beyond 85 %"),
                        all.stream()
                                .map(item -> List.of(
                                        item.key(), item.status(), days(item), item.beyond() == null ? "" : "◆ beyond"))
                                .toList()),
                new BarRows(
                        drawn.stream().map(AgeingBars::row).toList(),
                        farthest(drawn, usual),
                        false,
                        usual == null ? null : new Line(usual, "85 % done within " + usual + " days"),
                        Key.NONE));
    }

    private static double farthest(List<Ageing> drawn, @Nullable Integer usual) {
        int oldest = drawn.stream().mapToInt(Ageing::days).max().orElse(1);
        return usual == null ? oldest : Math.max(oldest, usual * 1.05);
    }

    private static Row row(Ageing item) {
        boolean isBeyond = item.beyond() != null;
        Part bar = new Part(item.days(), isBeyond ? BEYOND : WITHIN, "");
        String waits = item.waiting() == 0 ? "" : ", waits";
        return new Row(
                item.key() + " · " + item.status(),
                List.of(),
                List.of(bar),
                (isBeyond ? "◆ " : "") + days(item) + waits,
                null);
    }

    private static String days(Ageing item) {
        return (item.isSinceKnown() ? "" : "≥ ") + Words.counted(item.days(), "day");
    }
}
