package org.sprinthealth.history;

import static org.sprinthealth.history.Cells.instant;
import static org.sprinthealth.history.Cells.json;
import static org.sprinthealth.history.Cells.name;
import static org.sprinthealth.history.Cells.strings;
import static org.sprinthealth.history.Cells.text;
import static org.sprinthealth.history.Cells.time;
import static org.sprinthealth.history.Cells.timeOrNull;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.readings.Definition;
import org.sprinthealth.readings.Evidence;
import org.sprinthealth.readings.Figure;
import org.sprinthealth.readings.Grade;
import org.sprinthealth.readings.Point;
import org.sprinthealth.readings.Reading;
import org.sprinthealth.readings.Reading.Amount;
import org.sprinthealth.readings.Reading.NoData;
import org.sprinthealth.readings.Reading.Ratio;
import org.sprinthealth.readings.Reading.Share;
import org.sprinthealth.readings.Reason;
import org.sprinthealth.readings.Verdict;

/** What was read of a team, by as-of instant, in full: a figure read back equals the one that was stored. */
final class FigureTable {
    private static final List<String> TABLES = List.of("verdict", "reading", "figure");
    private static final String OF_A_TEAM = " WHERE team = ? AND as_of = ?";

    private final Sql sql;

    /** A row that belongs to a figure. */
    private record Of<T>(String figure, T row) {}

    FigureTable(Sql sql) {
        this.sql = sql;
    }

    /** Puts a team's figures in the place of those that were stored for the same instant. */
    void put(String team, Instant asOf, List<Figure> figures) {
        TABLES.forEach(table -> sql.update("DELETE FROM " + table + OF_A_TEAM, team, time(asOf)));
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Figure figure : figures) {
            Definition definition = figure.definition();
            rows.add(new @Nullable Object[] {team, time(asOf), definition.id(), rows.size() + 1, json(definition)});
        }
        sql.insert("figure", rows);
        sql.insert(
                "reading",
                figures.stream()
                        .flatMap(figure -> readings(team, asOf, figure).stream())
                        .toList());
        sql.insert(
                "verdict",
                figures.stream()
                        .flatMap(figure -> verdicts(team, asOf, figure).stream())
                        .toList());
    }

    private static List<@Nullable Object[]> readings(String team, Instant asOf, Figure figure) {
        String id = figure.definition().id();
        List<@Nullable Object[]> rows = new ArrayList<>();
        rows.add(row(team, asOf, id, 0, null, figure.current()));
        for (Point point : figure.trend()) {
            rows.add(row(team, asOf, id, rows.size(), point, point.reading()));
        }
        return rows;
    }

    private static @Nullable Object[] row(
            String team, Instant asOf, String figure, int place, @Nullable Point point, Reading reading) {
        Written written = Written.of(reading);
        Evidence evidence = written.evidence();
        return new @Nullable Object[] {
            team,
            time(asOf),
            figure,
            place,
            point == null ? null : point.period(),
            point == null ? null : timeOrNull(point.at()),
            written.kind().name(),
            written.part(),
            written.base(),
            written.unit(),
            evidence == null ? null : evidence.grade().name(),
            evidence == null ? null : json(evidence.notes()),
            Cells.nameOrNull(written.reason()),
            written.nextStep()
        };
    }

    private static List<@Nullable Object[]> verdicts(String team, Instant asOf, Figure figure) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Verdict verdict : figure.items()) {
            rows.add(new @Nullable Object[] {
                team,
                time(asOf),
                figure.definition().id(),
                rows.size() + 1,
                verdict.key(),
                verdict.counts(),
                verdict.verdict(),
                verdict.reason()
            });
        }
        return rows;
    }

    /** A team's figures of an as-of instant, in the order in which they were stored. */
    List<Figure> find(String team, Instant asOf) {
        Map<String, List<Reading>> current = rows(team, asOf, "reading", "AND place = 0", FigureTable::reading);
        Map<String, List<Point>> trends = rows(team, asOf, "reading", "AND place > 0", FigureTable::point);
        Map<String, List<Verdict>> items = rows(team, asOf, "verdict", "", FigureTable::verdict);
        return sql
                .query("SELECT definition FROM figure" + OF_A_TEAM + " ORDER BY place")
                .params(team, time(asOf))
                .query((row, place) -> Cells.read(text(row, "definition"), Definition.class))
                .list()
                .stream()
                .map(definition -> new Figure(
                        definition,
                        current.getOrDefault(definition.id(), List.of()).get(0),
                        trends.getOrDefault(definition.id(), List.of()),
                        items.getOrDefault(definition.id(), List.of())))
                .toList();
    }

    /** Reads a row. */
    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> Map<String, List<T>> rows(String team, Instant asOf, String table, String which, Reader<T> reader) {
        return sql
                .query("SELECT * FROM " + table + OF_A_TEAM + " " + which + " ORDER BY figure, place")
                .params(team, time(asOf))
                .query((row, place) -> new Of<>(text(row, "figure"), reader.read(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Of::figure, Collectors.mapping(Of::row, Collectors.toList())));
    }

    private static Point point(ResultSet row) throws SQLException {
        return new Point(text(row, "period"), instant(row, "period_at"), reading(row));
    }

    private static Verdict verdict(ResultSet row) throws SQLException {
        return new Verdict(text(row, "item_key"), row.getBoolean("counts"), text(row, "verdict"), text(row, "reason"));
    }

    private static Reading reading(ResultSet row) throws SQLException {
        return switch (name(row, "kind", Kind.class)) {
            case SHARE ->
                new Share(Integer.parseInt(text(row, "part")), Integer.parseInt(text(row, "base")), evidence(row));
            case RATIO ->
                new Ratio(new BigDecimal(text(row, "part")), new BigDecimal(text(row, "base")), evidence(row));
            case AMOUNT -> new Amount(new BigDecimal(text(row, "part")), text(row, "unit"), evidence(row));
            case NO_DATA -> new NoData(name(row, "reason", Reason.class), text(row, "next_step"));
        };
    }

    private static Evidence evidence(ResultSet row) throws SQLException {
        return new Evidence(name(row, "grade", Grade.class), strings(row, "notes"));
    }

    /** The kinds of readings. */
    private enum Kind {
        SHARE,
        RATIO,
        AMOUNT,
        NO_DATA
    }

    /** A reading, laid out in columns. */
    private record Written(
            Kind kind,
            @Nullable String part,
            @Nullable String base,
            @Nullable String unit,
            @Nullable Evidence evidence,
            @Nullable Reason reason,
            @Nullable String nextStep) {

        static Written of(Reading reading) {
            if (reading instanceof Share share) {
                String part = Integer.toString(share.matching());
                return new Written(Kind.SHARE, part, Integer.toString(share.of()), null, share.evidence(), null, null);
            }
            if (reading instanceof Ratio ratio) {
                String part = ratio.part().toString();
                return new Written(Kind.RATIO, part, ratio.base().toString(), null, ratio.evidence(), null, null);
            }
            if (reading instanceof Amount amount) {
                String value = amount.value().toString();
                return new Written(Kind.AMOUNT, value, null, amount.unit(), amount.evidence(), null, null);
            }
            NoData none = (NoData) reading;
            return new Written(Kind.NO_DATA, null, null, null, null, none.reason(), none.nextStep());
        }
    }
}
