package org.sprinthealth.report.workbook;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sprinthealth.coaching.Pattern;
import org.sprinthealth.readings.Definition;
import org.sprinthealth.readings.Signal.Occurrence;
import org.sprinthealth.readings.Signal.Seen;
import org.sprinthealth.report.Headlines;
import org.sprinthealth.report.TeamReport;

/** In which of the last eight sprints each struggle was seen: table {@code Patterns}, a shape a sprint. */
final class PatternsSheet implements Sheet<TeamReport> {
    static final String TABLE = "Patterns";
    private static final int SHOWN = 8;

    @Override
    public List<Part<TeamReport>> parts() {
        Table<TeamReport, Pattern> table = Table.of(TABLE, TeamReport::patterns)
                .column("Struggle", pattern -> Content.text(of(pattern).title()));
        for (int ago = SHOWN - 1; ago >= 0; ago--) {
            int back = ago;
            table = table.column(heading(ago), pattern -> Content.text(shape(pattern, back)));
        }
        return List.of(
                new NamedCell<>("Patterns_seen", report -> Content.text(seen(report))),
                new NamedCell<>("Patterns_sprints", report -> Content.text(sprints(report))),
                table.column(
                                "Repeated?",
                                pattern -> Content.text(pattern.advice().inWords()))
                        .column(
                                "Now",
                                pattern -> Content.text(
                                        Words.said(pattern.signal().figure().current())))
                        .column("Suggested ritual", pattern -> Places.ritualOf(pattern.signal()))
                        .column(
                                "A question it helps to ask",
                                pattern -> Content.text(of(pattern).question()))
                        .typed(pattern -> of(pattern).id(), "Coach's reading"));
    }

    private static Definition of(Pattern pattern) {
        return pattern.signal().figure().definition();
    }

    private static String heading(int ago) {
        return ago == 0 ? "Newest" : ago + " before";
    }

    /** A shape a sprint; a sprint that was not yet has none. */
    private static String shape(Pattern pattern, int ago) {
        List<Occurrence> lately = pattern.lately(SHOWN);
        int at = lately.size() - 1 - ago;
        return at < 0 ? "" : shape(lately.get(at).seen());
    }

    static String shape(Seen seen) {
        return switch (seen) {
            case SEEN -> "●";
            case NOT_SEEN -> "○";
            case NO_DATA -> "·";
        };
    }

    private static String seen(TeamReport report) {
        return Headlines.patterns(report.patterns());
    }

    private static String sprints(TeamReport report) {
        return report.patterns().stream()
                .findFirst()
                .map(pattern -> pattern.lately(SHOWN).stream()
                        .map(Occurrence::period)
                        .collect(Collectors.joining(" · ", "From left to right: ", "")))
                .orElse("");
    }

    @Override
    public Optional<String> switchedOnBy(TeamReport report) {
        return report.patterns().isEmpty()
                ? Optional.of(
                        "Keep exporting the backlog: patterns show once a sprint is over, or a week without sprints")
                : Optional.empty();
    }
}
