package org.sprinthealth.report.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.sprinthealth.indicators.PulseQuestion;
import org.sprinthealth.readings.Reading.Share;
import org.sprinthealth.report.Asked;
import org.sprinthealth.report.TeamReport;

/**
 * What stakeholders say, totals only: table {@code Data_Surveys}, which the sheet of stakeholders reads and draws. It holds
 * nothing but what the waves say may be shown.
 */
final class DataSurveys implements Sheet<TeamReport> {
    static final String TABLE = "Data_Surveys";

    /**
     * What a group says to one question.
     *
     * @param row the row of the stakeholders' table that it belongs to, from 1
     * @param drawn whether the bars show it: all together, in the newest two waves
     */
    record Row(int row, Asked asked, PulseQuestion question, Share share, boolean drawn) {}

    @Override
    public List<Part<TeamReport>> parts() {
        return List.of(Table.of(TABLE, DataSurveys::rows)
                .column("Row", row -> Content.number(row.row()))
                .column("Wave", row -> Content.text(row.asked().wave().wave().name()))
                .column("Who", row -> Content.text(row.asked().name()))
                .column("Question", row -> Content.text(row.question().inWords()))
                .column("Bar", row -> Content.text(bar(row)))
                .column("Agree", row -> Content.number(row.share().matching()))
                .column("Of", row -> Content.number(row.share().of()))
                .column(
                        "Do not agree",
                        row -> Content.number(row.share().of() - row.share().matching()))
                .column("Agree (%)", row -> Content.formula(of("Agree")))
                .column("Do not agree (%)", row -> Content.formula("-" + of("Do not agree")))
                .chart("stakeholders", Row::drawn, StakeholderSheet::seen));
    }

    private static String bar(Row row) {
        return row.question().inWords() + ", " + row.asked().wave().wave().name() + " ("
                + row.share().matching() + " of " + row.share().of() + ")";
    }

    /** The share of those who rated it, for the bars: they go to the left below nought. */
    private static String of(String column) {
        return TABLE + "[[#This Row],[" + column + "]]/" + TABLE + "[[#This Row],[Of]]";
    }

    /** Those that are drawn stand first, question by question with the older wave above. */
    static List<Row> rows(TeamReport report) {
        List<Asked> asked = Asked.of(report);
        List<Asked> bars = Asked.drawn(asked);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            Asked each = asked.get(i);
            boolean drawn = bars.contains(each);
            for (PulseQuestion question : PulseQuestion.values()) {
                int row = i + 1;
                each.share(question).ifPresent(share -> rows.add(new Row(row, each, question, share, drawn)));
            }
        }
        Stream<Row> drawn = rows.stream()
                .filter(Row::drawn)
                .sorted(Comparator.comparing(Row::question).thenComparing(Row::row, Comparator.reverseOrder()));
        return Stream.concat(drawn, rows.stream().filter(row -> !row.drawn())).toList();
    }
}
