package org.sprinthealth.history;

import java.util.Optional;

/** Which settings each team's files were understood with. */
final class TeamTable {
    private final Sql sql;

    TeamTable(Sql sql) {
        this.sql = sql;
    }

    Optional<String> fingerprint(String team) {
        return sql.query("SELECT intake_fingerprint FROM team WHERE team = ?")
                .params(team)
                .query(String.class)
                .optional();
    }

    void put(String team, String fingerprint) {
        forget(team);
        sql.update("INSERT INTO team VALUES (?, ?)", team, fingerprint);
    }

    void forget(String team) {
        sql.update("DELETE FROM team WHERE team = ?", team);
    }
}
