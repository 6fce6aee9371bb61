package org.sprinthealth.history;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/** Spring Batch's own tables, by the script that Spring Batch ships for the database at hand. */
final class BatchSchema implements JavaMigration {
    private static final String SCRIPT = "org/springframework/batch/core/schema-%s.sql";

    private final String databaseName;

    /** A database by the name that Spring Batch has for it, such as {@code hsqldb}. */
    BatchSchema(String databaseName) {
        this.databaseName = databaseName;
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("3");
    }

    @Override
    public String getDescription() {
        return "Spring Batch";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) {
        ScriptUtils.executeSqlScript(context.getConnection(), new ClassPathResource(SCRIPT.formatted(databaseName)));
    }
}
