package org.sprinthealth.coaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sprinthealth.coaching.AcrossTeams.Pooled;
import org.sprinthealth.coaching.AcrossTeams.TeamReading;
import org.sprinthealth.coaching.Standing.Word;
import org.sprinthealth.fixtures.Definitions;
import org.sprinthealth.fixtures.Trends;
import org.sprinthealth.readings.Evidence;
import org.sprinthealth.readings.Grade;
import org.sprinthealth.readings.Reading;
import org.sprinthealth.readings.Reason;

class AcrossTeamsTest {
    private final List<TeamReading> teams = new ArrayList<>();

    private void team(Reading reading, Word word) {
        teams.add(new TeamReading("team-" + (teams.size() + 1), reading, word));
    }

    private void share(int matching, int of) {
        team(new Reading.Share(matching, of, Evidence.of(Grade.B)), Word.IN_USUAL_RANGE);
    }

    private void amount(int value, String unit) {
        team(new Reading.Amount(BigDecimal.valueOf(value), unit, Evidence.of(Grade.B)), Word.NEW);
    }

    private AcrossTeams backlogHealth() {
        return AcrossTeams.of(Definitions.BACKLOG_HEALTH, teams);
    }

    private AcrossTeams throughput() {
        return AcrossTeams.of(Definitions.THROUGHPUT, teams);
    }

    @Test
    void are_counted_by_word_nought_included() {
        amount(3, "items");
        amount(5, "items");
        team(new Reading.Amount(BigDecimal.TEN, "items", Evidence.of(Grade.B)), Word.CHANGED);
        team(Trends.noData(Reason.STALE), Word.IN_USUAL_RANGE);

        assertThat(throughput().words())
                .containsExactly(
                        entry(Word.IN_USUAL_RANGE, 0),
                        entry(Word.CHANGED, 1),
                        entry(Word.LEANING, 0),
                        entry(Word.NEW, 2),
                        entry(Word.NO_DATA, 1));
    }

    @Test
    void have_the_number_of_the_middle_team_from_five_on() {
        for (int value : new int[] {9, 1, 4, 7}) {
            amount(value, "items");
        }
        assertThat(throughput().median()).isEmpty();

        amount(3, "items");
        assertThat(throughput().median()).contains(BigDecimal.valueOf(4));

        amount(100, "items");
        assertThat(throughput().median()).contains(BigDecimal.valueOf(4));
    }

    @Test
    void have_no_median_of_points_or_of_different_units() {
        for (int i = 0; i < 5; i++) {
            amount(i, "points");
        }
        assertThat(throughput().median()).isEmpty();

        teams.clear();
        for (int i = 0; i < 5; i++) {
            amount(i, i == 0 ? "days" : "items");
        }
        assertThat(throughput().median()).isEmpty();
    }

    @Test
    void are_pooled_by_items_and_never_by_the_mean_of_percentages() {
        // The mean of 100, 0, 0, 0 and 0 % would be 20 %.
        share(20, 20);
        for (int i = 0; i < 4; i++) {
            share(0, 5);
        }

        assertThat(backlogHealth().pooled()).contains(new Pooled(20, 40, 5));
    }

    @Test
    void are_not_pooled_below_five_teams_with_data() {
        for (int i = 0; i < 4; i++) {
            share(1, 5);
        }
        team(Trends.noData(Reason.TOO_FEW), Word.NO_DATA);

        assertThat(backlogHealth().pooled()).isEmpty();
    }

    @Test
    void are_not_pooled_where_items_are_not_alike() {
        for (int i = 0; i < 5; i++) {
            share(1, 5);
        }

        assertThat(throughput().pooled()).isEmpty();
        assertThat(throughput().median()).contains(new BigDecimal("20.0"));
    }

    @Test
    void name_who_is_in_and_who_is_left_out_and_why_in_the_configured_order() {
        team(Trends.noData(Reason.STALE), Word.NO_DATA);
        share(1, 5);
        team(Trends.noData(Reason.TOO_FEW), Word.NO_DATA);

        assertThat(backlogHealth().included()).containsExactly("team-2");
        assertThat(backlogHealth().leftOut()).containsExactly(entry("team-1", "stale"), entry("team-3", "too few"));
        assertThat(backlogHealth().coverage()).isEqualTo("1 of 3 teams; left out: team-1 (stale), team-3 (too few)");
    }

    @Test
    void say_only_how_many_where_nobody_is_left_out() {
        share(1, 5);

        assertThat(backlogHealth().coverage()).isEqualTo("1 of 1 teams");
    }
}
