package org.sprinthealth.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sprinthealth.delivery.Delivered;
import org.sprinthealth.delivery.DeliveryMetrics;
import org.sprinthealth.facts.Contracts;
import org.sprinthealth.facts.Field;
import org.sprinthealth.facts.Item;
import org.sprinthealth.facts.SnapshotMark;
import org.sprinthealth.facts.TeamHistory;
import org.sprinthealth.facts.Timeline;
import org.sprinthealth.facts.Timeline.Version;
import org.sprinthealth.fixtures.RandomTeams;
import org.sprinthealth.fixtures.Teams;
import org.sprinthealth.fixtures.Times;
import org.sprinthealth.indicators.struggles.Struggles;
import org.sprinthealth.readings.Evidence;
import org.sprinthealth.readings.Figure;
import org.sprinthealth.readings.Grade;
import org.sprinthealth.readings.Point;
import org.sprinthealth.readings.Reading;
import org.sprinthealth.readings.Reading.Amount;
import org.sprinthealth.readings.Reading.NoData;
import org.sprinthealth.readings.Reading.Ratio;
import org.sprinthealth.readings.Reading.Share;
import org.sprinthealth.readings.Signal;

/** What holds of every figure of any team: indicators, delivery metrics and struggles. */
class AllFiguresTest {
    /** What people are asked for, whatever the tracker has. */
    private static final Set<String> FROM_TABLES =
            Set.of("stakeholder-satisfaction", "stakeholders-informed", "feature-adoption");

    /** What needs a table beside the tracker. */
    private static final Set<String> NEEDING_TABLES = Set.of(
            "stakeholder-satisfaction",
            "stakeholders-informed",
            "feature-adoption",
            "sprint-goal-clarity",
            "yes-to-everything",
            "no-roadmap");

    /** What is read from what closed sprints held. */
    private static final Set<String> OF_SPRINTS = Set.of(
            "velocity-items",
            "velocity-points",
            "commitment-reliability",
            "capacity-taken",
            "scope-added",
            "scope-removed",
            "carry-over",
            "refinement-effectiveness",
            "backlog-bypassed",
            "nothing-dropped");

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    private static List<Figure> figures(TeamHistory history) {
        Delivered delivered = Delivered.of(history, Teams.apollo().build(), Times.at(RandomTeams.AS_OF));
        List<Figure> figures = new ArrayList<>(DeliveryMetrics.read(delivered));
        HealthCheck.indicators().forEach(indicator -> figures.add(indicator.read(delivered)));
        HealthCheck.companions().forEach(companion -> figures.add(companion.read(delivered)));
        Struggles.read(delivered).stream().map(Signal::figure).forEach(figures::add);
        return figures;
    }

    private static String id(Figure figure) {
        return figure.definition().id();
    }

    /** All that a figure says, as of the date and in its trend. */
    private static Stream<Reading> readings(Figure figure) {
        return Stream.concat(
                Stream.of(figure.current()), figure.trend().stream().map(Point::reading));
    }

    private static void assertSilent(List<Figure> figures) {
        assertThat(figures)
                .allSatisfy(
                        figure -> assertThat(readings(figure)).as(id(figure)).allMatch(NoData.class::isInstance));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void every_reading_says_how_well_it_is_known_or_why_it_says_nothing(long seed) {
        assertThat(figures(RandomTeams.of(seed).build()))
                .allSatisfy(figure -> assertThat(readings(figure))
                        .as(id(figure))
                        .allSatisfy(reading -> {
                            if (reading instanceof NoData none) {
                                assertThat(none.nextStep()).matches("(?s)\\S.*[.]");
                            } else {
                                assertThat(evidence(reading).grade()).isNotEqualTo(Grade.D);
                                assertThat(evidence(reading).notes()).doesNotContain("");
                            }
                        }));
    }

    private static Evidence evidence(Reading reading) {
        if (reading instanceof Share share) {
            return share.evidence();
        }
        return reading instanceof Ratio ratio ? ratio.evidence() : ((Amount) reading).evidence();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_share_is_of_as_many_as_it_takes(long seed) {
        assertThat(figures(RandomTeams.of(seed).build()))
                .allSatisfy(figure -> assertThat(readings(figure))
                        .as(id(figure))
                        .filteredOn(Share.class::isInstance)
                        .allSatisfy(reading -> assertThat(((Share) reading).of())
                                .isGreaterThanOrEqualTo(figure.definition().minimumSample())));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void no_item_stands_behind_a_figure_that_says_nothing(long seed) {
        assertThat(figures(RandomTeams.of(seed).build()))
                .filteredOn(figure -> figure.current() instanceof NoData)
                .filteredOn(figure -> !id(figure).equals("grows-without-pruning"))
                .allSatisfy(figure -> assertThat(figure.items()).as(id(figure)).isEmpty());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void without_items_no_figure_of_the_tracker_says_anything(long seed) {
        TeamHistory history = RandomTeams.of(seed).build();
        TeamHistory empty = new TeamHistory(
                history.snapshots(), List.of(), history.sprints(), List.of(), history.changelog(), Contracts.NONE);

        assertSilent(figures(empty));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void without_exports_only_tables_say_anything(long seed) {
        TeamHistory history = RandomTeams.of(seed).build();
        TeamHistory unseen = new TeamHistory(List.of(), List.of(), List.of(), List.of(), null, history.contracts());

        assertSilent(figures(unseen).stream()
                .filter(figure -> !FROM_TABLES.contains(id(figure)))
                .toList());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void without_tables_what_needs_them_says_nothing(long seed) {
        TeamHistory history = RandomTeams.of(seed).build().with(Contracts.NONE);

        assertSilent(figures(history).stream()
                .filter(figure -> NEEDING_TABLES.contains(id(figure)))
                .toList());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void where_no_status_is_mapped_nothing_is_nought(long seed) {
        TeamHistory history = RandomTeams.of(seed).build().with(Contracts.NONE);

        assertSilent(figures(each(history, AllFiguresTest::unmapped)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void sprints_without_items_are_never_nought(long seed) {
        TeamHistory history = RandomTeams.of(seed).build().with(Contracts.NONE);

        assertSilent(figures(each(history, AllFiguresTest::inNoSprint)).stream()
                .filter(figure -> OF_SPRINTS.contains(id(figure)))
                .toList());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void where_no_text_is_exported_nothing_is_said_of_criteria_and_success(long seed) {
        TeamHistory history = RandomTeams.of(seed).build();
        Set<Field> others = EnumSet.complementOf(EnumSet.of(Field.DESCRIPTION, Field.CRITERIA));
        TeamHistory textless = with(history, others);

        assertSilent(figures(textless).stream()
                .filter(figure -> Set.of(
                                "backlog-health", "lacks-criteria", "solutions-not-problems", "no-measurable-success")
                        .contains(id(figure)))
                .toList());
    }

    private static TeamHistory with(TeamHistory history, Set<Field> fields) {
        List<SnapshotMark> looks = history.snapshots().stream()
                .map(look -> new SnapshotMark(look.at(), look.scope(), fields))
                .toList();
        return new TeamHistory(
                looks, history.timelines(), history.sprints(), history.events(), null, history.contracts());
    }

    private static TeamHistory each(TeamHistory history, UnaryOperator<Item> change) {
        List<Timeline> timelines = history.timelines().stream()
                .map(timeline -> new Timeline(
                        timeline.key(),
                        timeline.versions().stream()
                                .map(version -> new Version(
                                        version.from(),
                                        change.apply(version.item()),
                                        version.present(),
                                        version.exact()))
                                .toList(),
                        timeline.toldUntil()))
                .toList();
        return new TeamHistory(
                history.snapshots(),
                timelines,
                history.sprints(),
                history.events(),
                history.changelog(),
                history.contracts());
    }

    private static Item unmapped(Item item) {
        return new Item(
                item.key(),
                item.id(),
                item.type(),
                item.level(),
                item.summary(),
                "Ideenspeicher",
                null,
                item.rank(),
                item.row(),
                item.priority(),
                item.sprints(),
                item.estimate(),
                item.labels(),
                item.parentKey(),
                item.links(),
                item.dates(),
                item.flagged(),
                item.requesterGroup(),
                item.comments(),
                item.criteria(),
                item.text());
    }

    private static Item inNoSprint(Item item) {
        return new Item(
                item.key(),
                item.id(),
                item.type(),
                item.level(),
                item.summary(),
                item.status(),
                item.state(),
                item.rank(),
                item.row(),
                item.priority(),
                List.of(),
                item.estimate(),
                item.labels(),
                item.parentKey(),
                item.links(),
                item.dates(),
                item.flagged(),
                item.requesterGroup(),
                item.comments(),
                item.criteria(),
                item.text());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_order_in_which_items_stand_does_not_matter(long seed) {
        TeamHistory history = RandomTeams.of(seed).build();
        List<Timeline> shuffled = new ArrayList<>(history.timelines());
        Collections.shuffle(shuffled, new Random(seed));
        TeamHistory other = new TeamHistory(
                history.snapshots(),
                shuffled,
                history.sprints(),
                history.events(),
                history.changelog(),
                history.contracts());

        assertThat(said(other)).isEqualTo(said(history));
    }

    private static List<List<Reading>> said(TeamHistory history) {
        return figures(history).stream()
                .map(figure -> readings(figure).map(AllFiguresTest::bare).toList())
                .toList();
    }

    /** Without its notes, which name items in the order of their keys. */
    private static Reading bare(Reading reading) {
        if (reading instanceof Share share) {
            return new Share(
                    share.matching(), share.of(), Evidence.of(share.evidence().grade()));
        }
        if (reading instanceof Ratio ratio) {
            return new Ratio(
                    ratio.part(), ratio.base(), Evidence.of(ratio.evidence().grade()));
        }
        return reading instanceof Amount amount
                ? new Amount(
                        amount.value(),
                        amount.unit(),
                        Evidence.of(amount.evidence().grade()))
                : new NoData(((NoData) reading).reason(), "");
    }

    @Test
    void the_made_up_teams_are_of_every_kind() {
        List<List<Figure>> all =
                seeds().mapToObj(seed -> figures(RandomTeams.of(seed).build())).toList();
        List<Figure> every = all.stream().flatMap(List::stream).toList();
        List<String> speaking = every.stream()
                .filter(figure -> !(figure.current() instanceof NoData))
                .map(AllFiguresTest::id)
                .distinct()
                .toList();

        assertThat(all.get(0)).extracting(AllFiguresTest::id).allMatch(speaking::contains);
    }
}
