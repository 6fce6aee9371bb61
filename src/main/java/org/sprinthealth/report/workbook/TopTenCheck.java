package org.sprinthealth.report.workbook;

import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.indicators.struggles.TopTenItem;
import org.sprinthealth.report.TeamReport;

/**
 * If only ten this quarter: the backlog's first ten beside the Product Owner's: table {@code Top_10_check}, and what both have.
 */
final class TopTenCheck implements Sheet<TeamReport> {
    private static final String TABLE = "Top_10_check";
    private static final int TEN = 10;
    private static final String PICK = TABLE + "[[#This Row],[Pick]]";
    private static final String FOUND = "MATCH(" + PICK + "&\"\",Data_Items[Key],0)";
    private static final String PLACE = "INDEX(Data_Items[Top 20]," + FOUND + ")";
    private static final String KEY = TABLE + "[[#This Row],[Key]]";
    private static final String PICKS =
            "COUNTIFS(" + TABLE + "[Our place of it],\"?*\")+COUNTIFS(" + TABLE + "[Our place of it],\">0\")";

    /** A place of the ten; the backlog may have fewer. */
    private record Row(int place, @Nullable TopTenItem ours, TeamReport report) {
        Content of(Function<TopTenItem, Content> content) {
            return ours == null ? Content.nothing() : content.apply(ours);
        }
    }

    @Override
    public List<Part<TeamReport>> parts() {
        return List.of(
                table(),
                new NamedCell<>("Top_10_quarter", report -> Content.text(quarter(report))),
                new NamedCell<>("Top_10_picks", report -> Content.formula(PICKS)),
                new NamedCell<>(
                        "Top_10_overlap",
                        report -> Content.formula("IF(" + PICKS + "=0,\"no picks yet\",COUNTIFS(" + TABLE
                                + "[Picked as well],\"● yes\"))")));
    }

    private static Table<TeamReport, Row> table() {
        return Table.of(TABLE, TopTenCheck::rows)
                .column("Place", row -> Content.number(row.place()))
                .column(
                        "Key",
                        row -> row.of(
                                ours -> TrackerLinks.of(row.report().team()).to(ours.key())))
                .column("Summary", row -> row.of(ours -> Content.text(ours.summary())))
                .column("Up there since", row -> row.of(ours -> Content.date(ours.since())))
                .column("How long", row -> row.of(ours -> Content.text(howLong(ours, row.report()))))
                .column(
                        "Picked as well",
                        row -> row.of(ours ->
                                Content.formula("IF(COUNTIFS(" + TABLE + "[Pick]," + KEY + ")>0,\"● yes\",\"\")")))
                .column(
                        "Our place of it",
                        row -> Content.formula("IF(" + PICK + "=\"\",\"\",IFERROR(IF(" + PLACE + ">0," + PLACE
                                + ",\"beyond 20\"),\"not listed\"))"))
                .column("What it is", row -> Content.formula("IFERROR(INDEX(Data_Items[Summary]," + FOUND + "),\"\")"))
                .typed(row -> quarter(row.report()) + "/" + row.place(), "Pick", "Why", "What it drops");
    }

    private static List<Row> rows(TeamReport report) {
        List<TopTenItem> ours = TopTenItem.in(report.delivered());
        return IntStream.rangeClosed(1, TEN)
                .mapToObj(place -> new Row(place, place > ours.size() ? null : ours.get(place - 1), report))
                .toList();
    }

    private static String howLong(TopTenItem ours, TeamReport report) {
        long weeks = ChronoUnit.WEEKS.between(ours.since(), report.asOf());
        if (weeks == 0) {
            return ours.longer() ? "as long as exports tell" : "new";
        }
        return (ours.longer() ? "over " : "") + weeks + (weeks == 1 ? " week" : " weeks");
    }

    /** Such as {@code 2026-Q1}: a new quarter has picks of its own. */
    private static String quarter(TeamReport report) {
        return report.asOf().getYear() + "-Q" + report.asOf().get(IsoFields.QUARTER_OF_YEAR);
    }

    @Override
    public Optional<String> switchedOnBy(TeamReport report) {
        return TopTenItem.in(report.delivered()).isEmpty()
                ? Optional.of("Export the open items of the backlog with their rank")
                : Optional.empty();
    }
}
