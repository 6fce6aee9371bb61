package org.sprinthealth.history;

/** The same history on a PostgreSQL server. */
class PostgresHistoryTest extends HistoryContract {
    @Override
    Database open() {
        return Postgres.fresh();
    }
}
