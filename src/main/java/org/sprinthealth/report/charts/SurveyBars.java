package org.sprinthealth.report.charts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sprinthealth.indicators.PulseQuestion;
import org.sprinthealth.readings.Reading.Share;
import org.sprinthealth.report.Asked;
import org.sprinthealth.report.Headlines;
import org.sprinthealth.report.TeamReport;
import org.sprinthealth.report.charts.BarRows.Part;
import org.sprinthealth.report.charts.BarRows.Row;
import org.sprinthealth.report.charts.Stack.Kind;

/** What stakeholders say in the newest two waves: those who agree to the right, the others to the left of the middle. */
final class SurveyBars {
    private static final double ALL = 100;
    private static final Kind AGREE = new Kind("agree (4 or 5)", Theme.BLUE, Theme.PAPER, Theme.ON_DARK);
    private static final Kind NOT = new Kind("do not agree (1 to 3)", Theme.SILVER, Theme.PAPER, Theme.ON_LIGHT);

    private SurveyBars() {}

    /** What all together say to a question in a wave. */
    private record Answer(PulseQuestion question, String wave, Share share) {
        String name() {
            return question.inWords() + ", " + wave;
        }

        int others() {
            return share.of() - share.matching();
        }
    }

    /** The chart of a team; none where no answers may be shown. */
    static Optional<Chart> of(TeamReport report) {
        List<Asked> asked = Asked.of(report);
        List<Answer> answers = answers(Asked.drawn(asked));
        return answers.isEmpty()
                ? Optional.empty()
                : Optional.of(chart(report, Headlines.stakeholders(asked), answers));
    }

    /** Question by question with the older wave above. */
    private static List<Answer> answers(List<Asked> drawn) {
        List<Answer> answers = new ArrayList<>();
        for (Asked asked : drawn) {
            for (PulseQuestion question : PulseQuestion.values()) {
                asked.share(question)
                        .map(share -> new Answer(question, asked.wave().wave().name(), share))
                        .ifPresent(answers::add);
            }
        }
        answers.sort(Comparator.comparing(Answer::question));
        return answers;
    }

    private static Chart chart(TeamReport report, String title, List<Answer> answers) {
        return new Chart(
                report.team().id() + "-stakeholders",
                title,
                report.team().name() + ", percent of those who rated it; in the bars, how many. "
                        + "What could tell of fewer than five is not shown.",
                "What stakeholders of " + report.team().name() + " say. "
                        + answers.stream()
                                .map(answer -> answer.name() + ": " + Words.said(answer.share()) + " agree.")
                                .collect(Collectors.joining(" ")),
                new Figures(
                        List.of("Statement, wave", "Agree", "Do not agree", "Of"),
                        answers.stream()
                                .map(answer -> List.of(
                                        answer.name(),
                                        Integer.toString(answer.share().matching()),
                                        Integer.toString(answer.others()),
                                        Integer.toString(answer.share().of())))
                                .toList()),
                new BarRows(
                        answers.stream().map(SurveyBars::row).toList(), ALL, true, null, Key.of(List.of(NOT, AGREE))));
    }

    private static Row row(Answer answer) {
        return new Row(
                answer.name(),
                List.of(part(answer.others(), NOT, answer.share())),
                List.of(part(answer.share().matching(), AGREE, answer.share())),
                Words.percent(answer.share().percent()) + " agree",
                null);
    }

    private static Part part(int people, Kind kind, Share share) {
        return new Part(ALL * people / share.of(), kind, Integer.toString(people));
    }
}
