package org.sprinthealth.history;

import static org.sprinthealth.history.Cells.instant;
import static org.sprinthealth.history.Cells.instantOrNull;
import static org.sprinthealth.history.Cells.text;
import static org.sprinthealth.history.Cells.time;
import static org.sprinthealth.history.Cells.timeOrNull;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What each run came to for each team. */
final class OutcomeTable {
    private final Sql sql;

    OutcomeTable(Sql sql) {
        this.sql = sql;
    }

    TeamOutcome put(String team, Instant asOf, boolean current, String reason) {
        Instant lastGood = current ? asOf : lastGoodBefore(team, asOf);
        sql.update("DELETE FROM team_outcome WHERE team = ? AND as_of = ?", team, time(asOf));
        sql.update(
                "INSERT INTO team_outcome VALUES (?, ?, ?, ?, ?)",
                team,
                time(asOf),
                current,
                reason,
                timeOrNull(lastGood));
        return new TeamOutcome(team, asOf, current, reason, lastGood);
    }

    private @Nullable Instant lastGoodBefore(String team, Instant asOf) {
        return sql
                .query("SELECT as_of FROM team_outcome WHERE team = ? AND as_of < ? AND is_current"
                        + " ORDER BY as_of DESC")
                .params(team, time(asOf))
                .query((row, place) -> instant(row, "as_of"))
                .list()
                .stream()
                .findFirst()
                .orElse(null);
    }

    Optional<TeamOutcome> find(String team, Instant asOf) {
        return sql.query("SELECT * FROM team_outcome WHERE team = ? AND as_of = ?")
                .params(team, time(asOf))
                .query((row, place) -> new TeamOutcome(
                        team, asOf, row.getBoolean("is_current"), text(row, "reason"), instantOrNull(row, "last_good")))
                .optional();
    }
}
