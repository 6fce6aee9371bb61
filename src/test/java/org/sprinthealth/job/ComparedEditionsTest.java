package org.sprinthealth.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sprinthealth.job.Outcome.Ending;
import org.sprinthealth.report.EditionReadings;

class ComparedEditionsTest {
    private static final LocalDate WEEK_BEFORE = SmallPortfolio.AS_OF.minusDays(7);

    private SmallPortfolio portfolio;

    @BeforeEach
    void drop_a_few_exports(@TempDir Path folder) throws IOException {
        portfolio = SmallPortfolio.ofAFewNights(folder);
    }

    @Test
    void leave_what_they_said_and_name_no_item_in_it() {
        portfolio.weekly();

        assertThat(portfolio.edition().get(EditionReadings.FILE))
                .contains("\"figure\":\"backlog-health\"")
                .doesNotContain("APO-", "DRO-");
    }

    @Test
    void come_to_the_same_bytes_when_made_again_beside_the_one_before() throws IOException {
        portfolio.weekly(WEEK_BEFORE);
        portfolio.weekly();
        Map<String, String> first = portfolio.edition();
        Files.delete(portfolio.output().resolve("latest"));
        Files.move(portfolio.output().resolve("2026-01-25"), portfolio.output().resolve("thrown-away"));

        assertThat(portfolio.weekly().ending()).isEqualTo(Ending.PUBLISHED);
        assertThat(portfolio.edition()).isEqualTo(first);
    }

    @Test
    void are_compared_with_an_earlier_date_never_with_their_own() throws IOException {
        portfolio.weekly(WEEK_BEFORE);
        portfolio.weekly();
        String first = portfolio.edition().get(EditionReadings.FILE);
        portfolio.append("apollo", "notes.csv", "Who,What\nnobody,nothing\n");
        portfolio.weekly();

        assertThat(portfolio.output().resolve("2026-01-25.2")).isDirectory();
        assertThat(portfolio.edition().get(EditionReadings.FILE)).isEqualTo(first);
    }

    @Test
    void have_nothing_new_to_do_while_the_one_before_stays_the_same() {
        portfolio.weekly(WEEK_BEFORE);
        portfolio.weekly();

        assertThat(portfolio.weekly().ending()).isEqualTo(Ending.NOTHING_NEW);
    }
}
