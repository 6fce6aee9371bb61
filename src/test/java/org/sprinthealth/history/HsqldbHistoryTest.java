package org.sprinthealth.history;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** The history in files, as it comes. */
class HsqldbHistoryTest extends HistoryContract {
    @TempDir
    Path state;

    @Override
    Database open() {
        return Database.in(state);
    }
}
