package org.sprinthealth.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.indicators.PulseQuestion;
import org.sprinthealth.indicators.PulseWave;
import org.sprinthealth.indicators.PulseWaves;
import org.sprinthealth.readings.Reading;
import org.sprinthealth.readings.Reading.NoData;
import org.sprinthealth.report.Asked;
import org.sprinthealth.report.Headlines;
import org.sprinthealth.report.TeamReport;

/**
 * What stakeholders say, wave by wave: tables {@code Stakeholder_waves} and {@code Stakeholder_comments}. All that is shown is
 * what the waves say may be.
 */
final class StakeholderSheet implements Sheet<TeamReport> {
    static final String WAVES = "Stakeholder_waves";

    /** A row of the waves, with its place from 1: formulas go by it, as a group's name may hold a wildcard. */
    private record Row(int no, Asked asked) {
        PulseWave wave() {
            return asked.wave();
        }
    }

    private record Comment(PulseWave wave, String words) {}

    @Override
    public List<Part<TeamReport>> parts() {
        Table<TeamReport, Row> waves = Table.of(WAVES, StakeholderSheet::rows)
                .column("Wave", row -> Content.text(row.wave().wave().name()))
                .column("Who, and what is not shown", row -> Content.text(who(row.asked())))
                .column("Invited", row -> forAll(row, row.wave().invited()))
                .column("Answers", row -> forAll(row, row.wave().answers()))
                .column("Answered", StakeholderSheet::answered);
        for (PulseQuestion question : PulseQuestion.values()) {
            waves = waves.column(agree(question), row -> count(row, question, "Agree"))
                    .column("of (" + question.inWords() + ")", row -> count(row, question, "Of"));
        }
        return List.of(
                waves.typed(row -> row.asked().key(), "Themes"),
                new NamedCell<>("Stakeholders_seen", report -> Content.text(seen(report))),
                new NamedCell<>("Comments_seen", report -> Content.text(comments(report))),
                Table.of("Stakeholder_comments", StakeholderSheet::commentRows)
                        .column("Wave", row -> Content.text(row.wave().wave().name()))
                        .column("In their own words", row -> Content.text(row.words())));
    }

    private static String agree(PulseQuestion question) {
        return switch (question) {
            case HEARD -> "Heard";
            case INFORMED -> "Informed";
            case HOW_TO_ASK -> "How to ask";
            case WHAT_DROPS -> "What drops";
        };
    }

    private static List<Row> rows(TeamReport report) {
        List<Asked> asked = Asked.of(report);
        return IntStream.range(0, asked.size())
                .mapToObj(i -> new Row(i + 1, asked.get(i)))
                .toList();
    }

    private static String who(Asked asked) {
        if (asked.group() != null) {
            return asked.group();
        }
        List<String> words = new ArrayList<>(List.of("All together"));
        words.addAll(asked.wave().notices());
        if (asked.hasAnswers()) {
            Stream.of(PulseQuestion.values())
                    .map(question -> asked.wave().reading(question))
                    .flatMap(StakeholderSheet::remarks)
                    .distinct()
                    .forEach(words::add);
        }
        return String.join("\n", words);
    }

    /** What could mislead, or what to ask again. */
    private static Stream<String> remarks(Reading reading) {
        return reading instanceof NoData none ? Stream.of(none.nextStep()) : Evidences.of(reading).notes().stream();
    }

    private static Content forAll(Row row, @Nullable Integer people) {
        return row.asked().group() != null || people == null ? Content.nothing() : Content.number(people);
    }

    private static Content answered(Row row) {
        boolean isKnown = row.asked().group() == null
                && row.wave().answers() != null
                && row.wave().invited() != null;
        return isKnown
                ? Content.formula("IFERROR(" + own("Answers") + "/" + own("Invited") + ",\"\")")
                : Content.nothing();
    }

    /** Looks a count up by the row's number, which no name can mislead. */
    private static Content count(Row row, PulseQuestion question, String column) {
        return row.asked().share(question).isEmpty()
                ? Content.nothing()
                : Content.formula("SUMIFS(Data_Surveys[" + column + "],Data_Surveys[Row]," + row.no()
                        + ",Data_Surveys[Question],\"" + question.inWords() + "\")");
    }

    private static String own(String column) {
        return WAVES + "[[#This Row],[" + column + "]]";
    }

    /** What the bars show, in words. */
    static String seen(TeamReport report) {
        return Headlines.stakeholders(Asked.of(report));
    }

    private static String comments(TeamReport report) {
        return commentRows(report).isEmpty()
                ? "Comments show from ten answers on: fewer would tell who wrote them"
                : "What should change next quarter";
    }

    private static List<Comment> commentRows(TeamReport report) {
        List<PulseWave> waves = PulseWaves.of(report.delivered());
        return IntStream.range(0, waves.size())
                .mapToObj(i -> waves.get(waves.size() - 1 - i))
                .flatMap(wave -> wave.comments().stream().map(words -> new Comment(wave, words)))
                .toList();
    }

    @Override
    public Optional<String> switchedOnBy(TeamReport report) {
        return PulseWaves.of(report.delivered()).isEmpty()
                ? Optional.of("Drop a stakeholder pulse file: wave, heard, informed, how to ask, what drops")
                : Optional.empty();
    }
}
