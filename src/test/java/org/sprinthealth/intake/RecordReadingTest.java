package org.sprinthealth.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sprinthealth.facts.Item;
import org.sprinthealth.fixtures.Teams;

/** What is the same for all trackers whose records say all of an item in one place, by GitHub's. */
class RecordReadingTest {
    @TempDir
    Path folder;

    @Test
    void says_record_and_field_of_what_it_cannot_use_and_uses_the_rest() {
        Night night = new Door(folder, Teams.apollo().build())
                .night(
                        "issues.json",
                        issue("'number':1"),
                        "{}",
                        issue("'id':3"),
                        issue("'number':1"),
                        issue("'number':5,'created_at':'soon'"),
                        issue("'number':6,'updatedAt':'31/31/2026'"),
                        issue("'number':7,'body':'" + "x".repeat(32_768) + "'"),
                        issue("'number':8,'body':'" + "x".repeat(32_767) + "'"));

        assertThat(Door.each(night, Item::key)).containsExactly("#1", "#8");
        assertThat(Door.inWords(night))
                .containsExactly(
                        "issues.json:3: it has no key such as web#12. Fetch it again with all fields",
                        "issues.json:4: #1 already stands in record 1. Keep one record an item",
                        "issues.json:5 created_at: found text that is no date. Fetch it as 2026-03-02T09:00:00Z",
                        "issues.json:6 updatedAt: found '31/31/2026'. Fetch it as 2026-03-02T09:00:00Z",
                        "issues.json:7: a text in it has more than 32,767 characters. Shorten it in the tracker");
        assertThat(night.snapshot().withheld()).containsExactlyInAnyOrder("#5", "#6", "#7");
        assertThat(night.receipts().get(0))
                .extracting("read", "accepted", "quarantined", "blank")
                .containsExactly(8, 2, 5, 1);
    }

    private static String issue(String fields) {
        return ("{'title':'Pay','state':'open','html_url':'there'," + fields + "}").replace('\'', '"');
    }
}
