package org.sprinthealth.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sprinthealth.delivery.Delivered;
import org.sprinthealth.facts.Feature;
import org.sprinthealth.facts.Feature.Reach;
import org.sprinthealth.facts.FeatureUse;
import org.sprinthealth.fixtures.Histories;
import org.sprinthealth.fixtures.Tables;
import org.sprinthealth.fixtures.Teams;
import org.sprinthealth.fixtures.Times;
import org.sprinthealth.readings.Figure;
import org.sprinthealth.readings.Point;
import org.sprinthealth.readings.Reading;
import org.sprinthealth.readings.Reading.NoData;
import org.sprinthealth.readings.Reading.Share;
import org.sprinthealth.readings.Reason;

/** Read on 31 March 2026; the newest period ended on 22 March. */
class FeatureAdoptionTest {
    private static final String NEWEST = "2026-03-22";
    private static final String BEFORE = "2026-02-22";

    private final Tables tables = Tables.kept();

    private Delivered delivered(String asOf) {
        Histories history = Histories.nightly("2026-03-02", "2026-03-06").with(tables.build());
        return Delivered.of(history.build(), Teams.apollo().build(), Times.at(asOf));
    }

    private Figure figure(String asOf) {
        return new FeatureAdoption().read(delivered(asOf));
    }

    private Reading current() {
        return figure("2026-03-31").current();
    }

    private NoData silence() {
        return (NoData) current();
    }

    private static String said(Reading reading) {
        return reading instanceof Share share
                ? share.matching() + " of " + share.of()
                : ((NoData) reading).reason().inWords();
    }

    private String uptake(String id) {
        return Shelf.of(delivered("2026-03-31")).features().stream()
                .filter(shipped -> shipped.feature().id().equals(id))
                .map(shipped -> shipped.uptake().inWords() + ": " + shipped.words())
                .findFirst()
                .orElseThrow();
    }

    private FeatureAdoptionTest feature(String id, String shipped, Reach reach) {
        return feature(id, shipped, reach, null, false);
    }

    private FeatureAdoptionTest feature(
            String id, String shipped, Reach reach, @Nullable Integer target, boolean seasonal) {
        tables.told(
                "2026-03-30",
                new Feature(
                        id,
                        List.of("old-" + id),
                        "Feature " + id,
                        List.of(),
                        LocalDate.parse(shipped),
                        reach,
                        null,
                        null,
                        null,
                        target == null ? null : BigDecimal.valueOf(target),
                        seasonal));
        return this;
    }

    private FeatureAdoptionTest use(String id, String periodEnd, int using, int eligible) {
        tables.told("2026-03-30", new FeatureUse(id, LocalDate.parse(periodEnd), using, eligible));
        return this;
    }

    /** So many core features of January, of which the first are used by half, the next by a tenth, the rest unmeasured. */
    private void shelf(int features, int used, int unused) {
        for (int i = 1; i <= features; i++) {
            feature("F" + i, "2026-01-15", Reach.CORE);
            if (i <= used + unused) {
                use("F" + i, NEWEST, i <= used ? 500 : 100, 1000);
            }
        }
    }

    @Test
    void counts_the_used_ones_of_those_measured() {
        shelf(11, 5, 3);

        assertThat(said(current())).isEqualTo("5 of 8");
        assertThat(((Share) current()).evidence().notes()).containsExactly("3 of 11 not measured");
    }

    @Test
    void unmeasured_is_not_unused_below_half_it_says_nothing() {
        shelf(11, 3, 0);

        assertThat(silence().reason()).isEqualTo(Reason.TOO_FEW);
        assertThat(silence().nextStep()).startsWith("3 of 11 measured, and it takes half of them.");
    }

    @Test
    void half_of_them_is_enough() {
        shelf(8, 4, 0);

        assertThat(said(current())).isEqualTo("4 of 4");
    }

    @Test
    void fewer_than_four_measured_are_too_few() {
        shelf(3, 0, 3);

        assertThat(silence().reason()).isEqualTo(Reason.TOO_FEW);
        assertThat(silence().nextStep()).startsWith("3 of 3 measured, and it takes 4.");
    }

    @Test
    void each_class_has_its_own_share_and_a_feature_may_have_its_own_target() {
        feature("core", "2026-01-15", Reach.CORE).use("core", NEWEST, 399, 1000);
        feature("second", "2026-01-15", Reach.SECONDARY).use("second", NEWEST, 150, 1000);
        feature("niche", "2026-01-15", Reach.NICHE).use("niche", NEWEST, 50, 1000);
        feature("own", "2026-01-15", Reach.CORE, 39, false).use("own", NEWEST, 390, 1000);

        assertThat(said(current())).isEqualTo("3 of 4");
        assertThat(uptake("core"))
                .isEqualTo("not used: 399 of 1000, 39.9 % in the 28 days to 2026-03-22; expected of its class 40 % and"
                        + " five users");
        assertThat(uptake("own"))
                .isEqualTo(
                        "used: 390 of 1000, 39.0 % in the 28 days to 2026-03-22; its own target 39 % and five users");
    }

    @Test
    void four_users_are_not_enough_and_few_accounts_are_counted_not_rated() {
        feature("four", "2026-01-15", Reach.CORE).use("four", NEWEST, 4, 9);
        feature("five", "2026-01-15", Reach.CORE).use("five", NEWEST, 5, 9);

        assertThat(uptake("four"))
                .isEqualTo("not used: 4 of 9 in the 28 days to 2026-03-22; expected of its class 40 % and five users");
        assertThat(uptake("five")).startsWith("used: 5 of 9 in the 28 days");
    }

    @Test
    void a_feature_that_fewer_than_five_could_use_is_not_measured() {
        feature("tiny", "2026-01-15", Reach.CORE).use("tiny", NEWEST, 4, 4);
        feature("none", "2026-01-15", Reach.CORE).use("none", NEWEST, 0, 0);

        assertThat(uptake("tiny")).startsWith("not measured: only 4 could use it");
        assertThat(uptake("none")).startsWith("not measured: only 0 could use it");
        assertThat(said(current())).isEqualTo("not exported");
    }

    @Test
    void five_who_could_use_it_are_enough_and_from_twenty_on_there_is_a_percentage() {
        feature("five", "2026-01-15", Reach.CORE).use("five", NEWEST, 5, 5);
        feature("twenty", "2026-01-15", Reach.CORE).use("twenty", NEWEST, 8, 20);

        assertThat(uptake("five")).startsWith("used: 5 of 5 in the 28 days");
        assertThat(uptake("twenty")).startsWith("used: 8 of 20, 40.0 % in the 28 days");
    }

    @Test
    void kept_is_used_in_the_newest_period_and_in_one_before() {
        feature("kept", "2026-01-15", Reach.CORE).use("kept", BEFORE, 500, 1000).use("kept", NEWEST, 500, 1000);
        feature("late", "2026-01-15", Reach.CORE).use("late", BEFORE, 100, 1000).use("late", NEWEST, 500, 1000);
        feature("lost", "2026-01-15", Reach.CORE).use("lost", BEFORE, 500, 1000).use("lost", NEWEST, 100, 1000);
        feature("none", "2026-01-15", Reach.CORE).use("none", BEFORE, 100, 1000).use("none", NEWEST, 100, 1000);

        assertThat(figure("2026-03-31").items())
                .extracting(verdict -> verdict.key() + " " + verdict.verdict() + " " + verdict.counts())
                .containsExactly(
                        "kept used and kept true",
                        "late used true",
                        "lost no longer used false",
                        "none not used false");
        assertThat(((Share) current()).evidence().notes())
                .containsExactly(
                        "0 of 4 not measured",
                        "1 used in an earlier period too",
                        "1 used in an earlier period and no longer");
    }

    @Test
    void a_feature_is_mature_30_days_after_it_was_shipped_and_counts_for_two_quarters() {
        shelf(4, 4, 0);
        feature("G1", "2026-03-01", Reach.CORE);
        feature("G2", "2026-03-02", Reach.CORE);
        feature("G3", "2025-09-30", Reach.CORE);
        feature("G4", "2025-09-29", Reach.CORE);

        assertThat(uptake("G1")).startsWith("not measured");
        assertThat(uptake("G2")).isEqualTo("too young: shipped 29 days ago");
        assertThat(uptake("G3")).startsWith("not measured");
        assertThat(uptake("G4")).startsWith("shipped earlier");
        assertThat(((Share) current()).evidence().notes())
                .containsExactly(
                        "2 of 6 not measured",
                        "1 shipped less than 30 days ago, not counted",
                        "1 shipped more than two quarters ago, not counted");
    }

    @Test
    void internal_features_do_not_count_however_they_are_used() {
        shelf(4, 4, 0);
        feature("in", "2026-01-15", Reach.INTERNAL).use("in", NEWEST, 1, 1000);

        assertThat(said(current())).isEqualTo("4 of 4");
        assertThat(uptake("in")).startsWith("internal");
    }

    @Test
    void a_feature_not_shipped_yet_is_not_on_the_shelf() {
        shelf(4, 4, 0);
        feature("soon", "2026-04-15", Reach.CORE);

        assertThat(figure("2026-03-31").items()).hasSize(4);
    }

    @Test
    void a_renamed_feature_is_found_under_its_old_id_and_never_counted_twice() {
        feature("new", "2026-01-15", Reach.CORE).use("OLD-new", BEFORE, 500, 1000);
        assertThat(uptake("new")).startsWith("used: 500 of 1000");

        use("OLD-new", NEWEST, 300, 1000).use("new", NEWEST, 350, 1000);
        assertThat(uptake("new")).startsWith("no longer used: 350 of 1000");
    }

    @Test
    void a_staged_roll_out_is_read_against_those_who_have_it() {
        feature("staged", "2026-01-15", Reach.CORE).use("staged", NEWEST, 45, 100);

        assertThat(uptake("staged")).startsWith("used: 45 of 100, 45.0 %");
    }

    @Test
    void a_seasonal_feature_is_read_in_its_best_period_however_long_ago() {
        feature("tax", "2025-12-01", Reach.CORE, null, true)
                .use("tax", "2026-01-10", 500, 1000)
                .use("tax", NEWEST, 10, 1000);

        assertThat(uptake("tax"))
                .isEqualTo(
                        "used: in its season, 500 of 1000, 50.0 % in the 28 days to 2026-01-10; expected of its class"
                                + " 40 % and five users");
    }

    @Test
    void a_period_56_days_old_still_counts_and_an_older_one_is_stale() {
        for (int i = 1; i <= 4; i++) {
            feature("F" + i, "2026-01-01", Reach.CORE).use("F" + i, "2026-02-03", 500, 1000);
        }

        assertThat(said(figure("2026-03-31").current())).isEqualTo("4 of 4");
        assertThat(said(figure("2026-04-01").current())).isEqualTo("stale");
    }

    @Test
    void a_feature_whose_own_file_is_late_is_unmeasured() {
        shelf(4, 4, 0);
        feature("late", "2025-12-01", Reach.CORE).use("late", "2026-01-25", 500, 1000);

        assertThat(uptake("late")).isEqualTo("not measured: last measured for the 28 days to 2026-01-25");
    }

    @Test
    void what_is_used_before_it_was_shipped_or_after_the_as_of_date_does_not_count() {
        feature("F", "2026-01-25", Reach.CORE).use("F", "2026-01-25", 500, 1000).use("F", "2026-04-19", 500, 1000);

        assertThat(uptake("F")).isEqualTo("not measured: no use of it was told");
    }

    @Test
    void more_users_than_could_use_it_are_said() {
        feature("odd", "2026-01-15", Reach.CORE).use("odd", NEWEST, 30, 20);

        assertThat(uptake("odd")).endsWith("; more users than could use it: check the file");
    }

    @Test
    void without_usage_nothing_is_measured_and_nothing_is_zero() {
        shelf(4, 0, 0);

        assertThat(silence().reason()).isEqualTo(Reason.NOT_EXPORTED);
        assertThat(silence().nextStep()).startsWith("0 of 4 measured.");
        assertThat(figure("2026-03-31").items()).isEmpty();
    }

    @Test
    void before_a_feature_is_mature_there_is_nothing_to_say() {
        feature("young", "2026-03-20", Reach.CORE);

        assertThat(silence().reason()).isEqualTo(Reason.NOT_YET);
    }

    @Test
    void without_a_features_file_it_says_what_to_start() {
        assertThat(silence().reason()).isEqualTo(Reason.NOT_EXPORTED);
        assertThat(silence().nextStep()).startsWith("There is no features file. Keep a features file");
    }

    @Test
    void the_trend_has_a_point_a_month_as_the_shelf_stood_then() {
        for (int i = 1; i <= 4; i++) {
            feature("F" + i, "2026-01-15", Reach.CORE)
                    .use("F" + i, BEFORE, i <= 2 ? 500 : 100, 1000)
                    .use("F" + i, NEWEST, 500, 1000);
        }

        List<Point> trend = figure("2026-03-30").trend();
        assertThat(trend)
                .extracting(point -> point.period() + " " + said(point.reading()))
                .containsExactly("2026-02 2 of 4", "2026-03 4 of 4");
        assertThat(trend).extracting(Point::at).containsExactly(Times.at("2026-02-28"), Times.at("2026-03-30"));
        assertThat(figure("2026-05-31").trend())
                .extracting(point -> said(point.reading()))
                .containsExactly("2 of 4", "4 of 4", "4 of 4", "stale");
    }

    @Test
    void internal_features_are_counted_apart() {
        shelf(4, 4, 0);
        feature("in", "2026-01-15", Reach.INTERNAL);

        assertThat(((Share) current()).evidence().notes())
                .containsExactly("0 of 4 not measured", "1 internal, not counted");
    }

    @Test
    void a_period_still_to_come_makes_no_old_usage_new() {
        for (int i = 1; i <= 4; i++) {
            feature("F" + i, "2026-01-01", Reach.CORE).use("F" + i, "2026-02-03", 500, 1000);
        }
        use("F1", "2026-04-19", 500, 1000);

        assertThat(said(figure("2026-04-01").current())).isEqualTo("stale");
    }

    @Test
    void the_trend_begins_with_no_period_that_is_still_to_come() {
        shelf(4, 4, 0);

        assertThat(figure("2026-03-21").trend()).isEmpty();
        assertThat(figure("2026-03-22").trend()).hasSize(1);
    }

    @Test
    void as_many_users_as_could_use_it_are_no_more() {
        feature("all", "2026-01-15", Reach.CORE).use("all", NEWEST, 20, 20);

        assertThat(uptake("all"))
                .isEqualTo("used: 20 of 20, 100.0 % in the 28 days to 2026-03-22; expected of its class 40 % and five"
                        + " users");
    }

    @Test
    void a_season_in_which_fewer_than_five_could_use_it_is_not_its_best_one() {
        feature("tax", "2025-12-01", Reach.CORE, null, true)
                .use("tax", "2026-01-10", 4, 4)
                .use("tax", NEWEST, 5, 10);
        feature("five", "2025-12-01", Reach.CORE, null, true)
                .use("five", "2026-01-10", 5, 5)
                .use("five", NEWEST, 5, 10);

        assertThat(uptake("tax")).startsWith("used: in its season, 5 of 10 in the 28 days to 2026-03-22");
        assertThat(uptake("five")).startsWith("used: in its season, 5 of 5 in the 28 days to 2026-01-10");
    }

    @Test
    void a_seasonal_feature_that_only_few_could_ever_use_is_read_in_its_newest_period() {
        feature("tax", "2025-12-01", Reach.CORE, null, true)
                .use("tax", "2026-01-10", 4, 4)
                .use("tax", NEWEST, 3, 3);

        assertThat(uptake("tax"))
                .isEqualTo("not measured: only 3 could use it in the 28 days to 2026-03-22, too few to tell");
    }

    @Test
    void bars_show_features_with_a_rate_first_then_the_newest() {
        feature("old", "2026-01-10", Reach.CORE).use("old", NEWEST, 500, 1000);
        feature("new", "2026-01-20", Reach.CORE).use("new", NEWEST, 500, 1000);
        feature("none", "2026-01-25", Reach.CORE);

        assertThat(Shelf.of(delivered("2026-03-31")).ratedFirst())
                .extracting(row -> row.feature().id())
                .containsExactly("new", "old", "none");
    }
}
