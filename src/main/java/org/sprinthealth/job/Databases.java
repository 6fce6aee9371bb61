package org.sprinthealth.job;

import java.nio.file.Path;
import org.sprinthealth.history.Database;
import org.sprinthealth.settings.Portfolio;

/** Where a portfolio's database is. */
final class Databases {
    private Databases() {}

    /** The database that the portfolio file names, else one of files in the state folder. */
    static Database of(Portfolio portfolio) {
        String server = portfolio.database();
        return server == null
                ? Database.in(portfolio.state())
                : Database.at(
                        server, System.getenv("SPRINT_HEALTH_DB_USER"), System.getenv("SPRINT_HEALTH_DB_PASSWORD"));
    }

    /** The folder of a database of files. */
    static Path folder(Portfolio portfolio) {
        return portfolio.state().resolve("database");
    }
}
