package org.sprinthealth.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sprinthealth.readings.Evidence;
import org.sprinthealth.readings.Grade;
import org.sprinthealth.readings.Reading;
import org.sprinthealth.readings.Reading.NoData;
import org.sprinthealth.readings.Reading.Share;
import org.sprinthealth.readings.Reason;

class PooledTest {
    private static final Reading STALE = new NoData(Reason.STALE, "Ask again.");

    private static Reading share(int k, int n) {
        return new Share(k, n, Evidence.of(Grade.A));
    }

    @Test
    void adds_up_counts_and_never_averages_percentages() {
        Share pooled =
                (Share) Pooled.of(List.of(share(5, 5), share(0, 20), share(3, 5), share(4, 5), share(1, 5), STALE));

        assertThat(pooled.matching()).isEqualTo(13);
        assertThat(pooled.of()).isEqualTo(40);
        assertThat(pooled.evidence().notes()).containsExactly("5 of 6 teams; left out: 1 stale");
    }

    @Test
    void says_nothing_of_fewer_than_five_teams() {
        NoData few = (NoData) Pooled.of(List.of(share(5, 5), share(0, 20), share(3, 5), share(4, 5), STALE));

        assertThat(few.reason()).isEqualTo(Reason.TOO_FEW);
        assertThat(few.nextStep()).isEqualTo("4 of 5 teams can say, and it takes 5; left out: 1 stale.");
    }

    @Test
    void says_nothing_of_no_team() {
        assertThat(Pooled.of(List.of())).isInstanceOf(NoData.class);
    }
}
