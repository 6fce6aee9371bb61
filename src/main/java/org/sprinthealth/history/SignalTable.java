package org.sprinthealth.history;

import static org.sprinthealth.history.Cells.json;
import static org.sprinthealth.history.Cells.list;
import static org.sprinthealth.history.Cells.text;
import static org.sprinthealth.history.Cells.time;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.readings.Figure;
import org.sprinthealth.readings.Signal;
import org.sprinthealth.readings.Signal.Occurrence;
import org.sprinthealth.readings.Signal.Seen;

/** What the figures that measure a struggle have beside other figures: where it was seen, and the ritual that helps. */
final class SignalTable {
    private static final String OF_A_TEAM = " WHERE team = ? AND as_of = ?";

    private final Sql sql;

    /** What a signal has beside its figure. */
    record Beside(String ritual, List<Occurrence> occurrences) {}

    /** An occurrence as it is kept. */
    private record Kept(String period, String at, Seen seen) {}

    SignalTable(Sql sql) {
        this.sql = sql;
    }

    /** Puts a team's signals in the place of those that were stored for the same instant. */
    void put(String team, Instant asOf, List<Signal> signals) {
        sql.update("DELETE FROM struggle_signal" + OF_A_TEAM, team, time(asOf));
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Signal signal : signals) {
            rows.add(new @Nullable Object[] {
                team,
                time(asOf),
                signal.figure().definition().id(),
                signal.ritual(),
                json(signal.occurrences().stream()
                        .map(seen -> new Kept(seen.period(), seen.at().toString(), seen.seen()))
                        .toList())
            });
        }
        sql.insert("struggle_signal", rows);
    }

    /** By the ids of their figures. */
    Map<String, Beside> find(String team, Instant asOf) {
        Map<String, Beside> found = new LinkedHashMap<>();
        sql.query("SELECT * FROM struggle_signal" + OF_A_TEAM)
                .params(team, time(asOf))
                .query((row, place) -> found.put(
                        text(row, "figure"),
                        new Beside(
                                text(row, "ritual"),
                                list(text(row, "occurrences"), Kept[].class).stream()
                                        .map(seen ->
                                                new Occurrence(seen.period(), Instant.parse(seen.at()), seen.seen()))
                                        .toList())))
                .list();
        return found;
    }

    /** The signals among figures, in their order. */
    static List<Signal> among(List<Figure> figures, Map<String, Beside> beside) {
        List<Signal> signals = new ArrayList<>();
        for (Figure figure : figures) {
            Beside its = beside.get(figure.definition().id());
            if (its != null) {
                signals.add(new Signal(figure, its.ritual(), its.occurrences()));
            }
        }
        return signals;
    }
}
