package org.sprinthealth.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sprinthealth.fixtures.PortfolioTeam.named;
import static org.sprinthealth.fixtures.PortfolioTeam.portfolio;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sprinthealth.fixtures.Trends;
import org.sprinthealth.report.EditionReadings.Basis;
import org.sprinthealth.report.EditionReadings.FigureReadings;
import org.sprinthealth.report.EditionReadings.PeriodReading;
import org.sprinthealth.report.EditionReadings.TeamReadings;
import org.sprinthealth.report.Since.Revision;
import org.sprinthealth.report.Since.Turn;

/** Weeks end on Sundays from 2026-01-04 on: the week before, the edition was of 2026-01-11. */
class SinceTest {
    private static final LocalDate THEN = LocalDate.of(2026, 1, 11);
    private static final Instant ON_TIME = Instant.parse("2026-01-10T22:00:00Z");
    private static final Instant LATE = Instant.parse("2026-01-08T22:00:00Z");
    private static final Instant SINCE_THEN = Instant.parse("2026-01-13T22:00:00Z");

    private final PortfolioReport now =
            portfolio(named("Apollo").run("backlog-health", Trends.weeklyShares(20, 11, 13, 14)));
    private Basis basisThen = new Basis("settings", List.of(ON_TIME));
    private Basis basisNow = new Basis("settings", List.of(ON_TIME, SINCE_THEN));

    private Since since(String says, String standing, PeriodReading... trend) {
        EditionReadings then = new EditionReadings(
                THEN,
                List.of(new TeamReadings(
                        "apollo",
                        basisThen,
                        List.of(new FigureReadings("backlog-health", says, standing, List.of(trend))))));
        return now.comparedWith(then, EditionReadings.of(now, Map.of("apollo", basisNow)))
                .since();
    }

    private static PeriodReading week(String label, String until, String says) {
        return new PeriodReading(label, LocalDate.parse(until), says);
    }

    @Test
    void a_word_that_changed_is_listed_with_what_was_said() {
        assertThat(since("no data: stale", "no data: stale").turns())
                .containsExactly(
                        new Turn("Apollo", "Backlog health", "no data: stale", "new", "no data: stale", "14 of 20"));
    }

    @Test
    void a_word_that_stayed_is_not_however_much_the_figure_moved() {
        assertThat(since("2 of 20", "new").turns()).isEmpty();
    }

    @Test
    void a_week_that_was_over_and_says_something_else_now_was_revised() {
        assertThat(since(
                                "13 of 20",
                                "new",
                                week("2026-W01", "2026-01-04", "11 of 20"),
                                week("2026-W02", "2026-01-11", "12 of 20"))
                        .revisions())
                .containsExactly(new Revision(
                        "Apollo",
                        "Backlog health",
                        "2026-W02",
                        "12 of 20",
                        "13 of 20",
                        "not known: told by a newer file, or overruled"));
    }

    @Test
    void a_week_that_still_ran_has_grown_and_was_not_revised() {
        assertThat(since("9 of 20", "new", week("2026-W03", "2026-01-18", "9 of 20"))
                        .revisions())
                .isEmpty();
    }

    @Test
    void a_late_export_is_the_reason_where_one_came() {
        basisNow = new Basis("settings", List.of(LATE, ON_TIME, SINCE_THEN));

        assertThat(since("13 of 20", "new", week("2026-W02", "2026-01-11", "12 of 20"))
                        .revisions())
                .extracting(Revision::reason)
                .containsExactly("late export of 2026-01-08");
    }

    @Test
    void a_late_export_is_no_reason_for_a_week_before_it() {
        basisNow = new Basis("settings", List.of(LATE, ON_TIME, SINCE_THEN));

        assertThat(since("13 of 20", "new", week("2026-W01", "2026-01-04", "12 of 20"))
                        .revisions())
                .extracting(Revision::reason)
                .containsExactly("not known: told by a newer file, or overruled");
    }

    @Test
    void other_settings_are_the_reason_where_no_export_came_late() {
        basisNow = new Basis("other settings", List.of(ON_TIME, SINCE_THEN));

        assertThat(since("13 of 20", "new", week("2026-W02", "2026-01-11", "12 of 20"))
                        .revisions())
                .extracting(Revision::reason)
                .containsExactly("read with other settings");
    }

    @Test
    void a_team_that_was_not_there_has_nothing_to_compare_with() {
        EditionReadings then = new EditionReadings(THEN, List.of());

        Since since = now.comparedWith(then, EditionReadings.of(now, Map.of())).since();

        assertThat(since).isEqualTo(new Since(THEN, List.of(), List.of()));
    }

    @Test
    void what_an_edition_said_is_read_back_as_it_was_written() {
        EditionReadings said = EditionReadings.of(now, Map.of("apollo", basisNow));

        assertThat(EditionReadings.read(said.toJson())).contains(said);
        assertThat(said.teams().get(0).figures().get(0).trend()).startsWith(week("2026-W01", "2026-01-04", "11 of 20"));
    }

    @Test
    void what_cant_be_read_is_as_if_there_were_no_edition_before() {
        assertThat(EditionReadings.read(new byte[] {'{'})).isEmpty();
    }
}
