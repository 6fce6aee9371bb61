package org.sprinthealth.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.sprinthealth.fixtures.Items.story;
import static org.sprinthealth.fixtures.Times.at;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sprinthealth.facts.Comments;
import org.sprinthealth.facts.Contracts;
import org.sprinthealth.facts.Criteria;
import org.sprinthealth.facts.Decision;
import org.sprinthealth.facts.Feature;
import org.sprinthealth.facts.FeatureUse;
import org.sprinthealth.facts.Field;
import org.sprinthealth.facts.FileReceipt;
import org.sprinthealth.facts.GoalAnswer;
import org.sprinthealth.facts.GoalWording;
import org.sprinthealth.facts.Item;
import org.sprinthealth.facts.Note;
import org.sprinthealth.facts.PlanningEntry;
import org.sprinthealth.facts.PulseAnswer;
import org.sprinthealth.facts.PulseInvitation;
import org.sprinthealth.facts.PulseTelling;
import org.sprinthealth.facts.Rejected;
import org.sprinthealth.facts.ReturnedWorkbook;
import org.sprinthealth.facts.ReturnedWorkbook.TypedCell;
import org.sprinthealth.facts.RoadmapGoal;
import org.sprinthealth.facts.Scope;
import org.sprinthealth.facts.Snapshot;
import org.sprinthealth.facts.Sprint;
import org.sprinthealth.facts.Sprint.DatesFrom;
import org.sprinthealth.facts.State;
import org.sprinthealth.facts.TeamHistory;
import org.sprinthealth.facts.Timeline;
import org.sprinthealth.facts.Typed;
import org.sprinthealth.facts.Wave;
import org.sprinthealth.fixtures.Items;
import org.sprinthealth.fixtures.Pasts;
import org.sprinthealth.fixtures.Snapshots;
import org.sprinthealth.readings.Definition;
import org.sprinthealth.readings.Evidence;
import org.sprinthealth.readings.Expected;
import org.sprinthealth.readings.Figure;
import org.sprinthealth.readings.Grade;
import org.sprinthealth.readings.Point;
import org.sprinthealth.readings.Reading;
import org.sprinthealth.readings.Reason;
import org.sprinthealth.readings.Signal;
import org.sprinthealth.readings.Signal.Occurrence;
import org.sprinthealth.readings.Signal.Seen;
import org.sprinthealth.readings.Verdict;
import org.sprinthealth.readings.Waiting;

/** What holds of the history whichever database keeps it. */
abstract class HistoryContract {
    static final String TEAM = "apollo";

    Database database;
    History history;

    abstract Database open();

    @BeforeEach
    void openDatabase() {
        database = open();
        history = new History(database);
    }

    @AfterEach
    void closeDatabase() {
        database.close();
    }

    static FileReceipt receipt(Snapshot night, int accepted) {
        return new FileReceipt(
                "export-" + night.at() + ".csv",
                night.files().get(0),
                "Jira CSV",
                FileReceipt.Verdict.ACCEPTED,
                night.at(),
                night.scope(),
                accepted + 2,
                accepted,
                1,
                1,
                List.of("the instant is from the file's name"));
    }

    Scope store(Snapshots night) {
        return store(night.build());
    }

    Scope store(Snapshot night) {
        FileReceipt receipt = receipt(night, night.items().size());
        Rejected refused = new Rejected(receipt.name(), 7, "Created", "found 31/02/2026", "Write a date that exists");
        return history.store(TEAM, night, List.of(receipt), List.of(refused));
    }

    private TeamHistory load(String asOf) {
        return history.load(TEAM, at(asOf));
    }

    @Test
    void gives_back_all_that_is_kept_of_an_item() {
        Items item = story("APO-1")
                .id("10001")
                .state(State.REVIEW)
                .rank("i00847:")
                .priority("High")
                .in("Sprint 1", "Sprint \"2\"; ümläut")
                .points("2.5")
                .labels("a", "b")
                .parent("APO-100")
                .linked("outward:Blocks", "APO-7")
                .dates(at("2026-03-01T10:00"), at("2026-03-02T11:00"), null)
                .flagged()
                .askedBy("Sales")
                .comments(new Comments(3, 1, at("2026-03-02T09:00")))
                .criteria(new Criteria(2, "two, one vague", 2, 1, true, "field \"AC\"", "abc"))
                .text("def");
        store(Snapshots.on("2026-03-02").showing(item));
        assertThat(load("2026-03-03").itemsAt(at("2026-03-02"))).containsExactly(item.build());
    }

    @Test
    void keeps_an_estimate_of_nothing_apart_from_none() {
        store(Snapshots.on("2026-03-02")
                .showing(
                        story("APO-1").points("0"),
                        story("APO-2"),
                        story("APO-3").points("3.0")));
        assertThat(load("2026-03-02").itemsAt(at("2026-03-02")))
                .extracting(Item::estimate)
                .containsExactly(BigDecimal.ZERO, null, BigDecimal.valueOf(3));
    }

    @Test
    void keeps_no_second_copy_of_an_item_that_did_not_change() {
        store(Snapshots.on("2026-03-02").showing(story("APO-1").updated("2026-03-01")));
        store(Snapshots.on("2026-03-03").showing(story("APO-1").updated("2026-03-03")));
        assertThat(load("2026-03-03").timelines().get(0).versions()).hasSize(1);
    }

    @Test
    void storing_a_night_again_changes_nothing() {
        store(Snapshots.on("2026-03-02").showing(story("APO-1")));
        store(Snapshots.on("2026-03-03").showing(story("APO-1").done()));
        List<String> before = Dump.of(database);
        store(Snapshots.on("2026-03-02").showing(story("APO-1")));
        store(Snapshots.on("2026-03-03").showing(story("APO-1").done()));
        assertThat(Dump.of(database)).isEqualTo(before);
    }

    @Test
    void refuses_a_night_before_one_that_is_stored() {
        store(Snapshots.on("2026-03-03").showing(story("APO-1")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store(Snapshots.on("2026-03-02").showing(story("APO-1"))))
                .withMessageContaining("forgotten from 2026-03-02");
    }

    @Test
    void knows_only_what_was_known_at_an_instant() {
        store(Snapshots.on("2026-03-02").showing(story("APO-1")));
        store(Snapshots.on("2026-03-03").showing(story("APO-1").done("2026-03-03T10:00"), story("APO-2")));
        TeamHistory then = load("2026-03-02");
        assertThat(then.snapshots()).hasSize(1);
        assertThat(then.timelines()).hasSize(1);
        assertThat(then.itemsAt(at("2026-03-04"))).extracting(Item::state).containsExactly(State.READY);
        assertThat(then.events()).hasSize(1);
    }

    @Test
    void forgets_the_nights_from_an_instant_on() {
        store(Snapshots.on("2026-03-02").showing(story("APO-1")));
        List<String> before = Dump.of(database);
        store(Snapshots.on("2026-03-03").showing(story("APO-1").done(), story("APO-2")));
        store(Snapshots.on("2026-03-04").showing(story("APO-1").done()));
        history.forgetFrom(TEAM, at("2026-03-03"));
        assertThat(Dump.of(database)).isEqualTo(before);
    }

    @Test
    void a_failing_night_leaves_nothing_behind() {
        List<String> before = Dump.of(database);
        Snapshot night = Snapshots.on("2026-03-02").showing(story("APO-1")).build();
        Rejected stray = new Rejected("other.csv", 1, null, "nothing", "nothing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> history.store(TEAM, night, List.of(receipt(night, 1)), List.of(stray)));
        assertThat(Dump.of(database)).isEqualTo(before);
    }

    @Test
    void says_in_the_receipt_that_an_export_was_taken_for_filtered() {
        store(Snapshots.on("2026-03-02").showing(story("APO-1"), story("APO-2"), story("APO-3")));
        Scope judged = store(Snapshots.on("2026-03-03").showing(story("APO-1")));
        assertThat(judged).isEqualTo(Scope.FILTERED);
        FileReceipt newest = history.receipts(TEAM).get(1);
        assertThat(newest.scope()).isEqualTo(Scope.FILTERED);
        assertThat(newest.notes()).last().asString().contains("2 of 3 open items of the last full one are not in it");
    }

    @Test
    void gives_back_what_could_not_be_used() {
        Snapshot night = Snapshots.on("2026-03-02").showing(story("APO-1")).build();
        store(night);
        String file = receipt(night, 1).name();
        assertThat(history.rejected(TEAM))
                .containsExactly(new Rejected(file, 7, "Created", "found 31/02/2026", "Write a date that exists"));
    }

    @Test
    void the_newest_sprints_file_replaces_what_an_older_one_said() {
        storeSprints("old", "2026-03-01", sprint("2026-03-02", "2026-03-13"), sprint("2025-03-03", "2025-03-14"));
        storeSprints("new", "2026-03-05", sprint("2026-03-02", "2026-03-16"));
        assertThat(load("2026-01-01").sprints())
                .containsExactly(
                        told(sprint("2025-03-03", "2025-03-14"), "2026-03-01", "2026-03-01"),
                        told(sprint("2026-03-02", "2026-03-16"), "2026-03-01", "2026-03-05"));
    }

    @Test
    void sprints_of_two_sheets_of_one_workbook_are_both_known() {
        storeSprintsOf("sprints.xlsx/2025", "one", "2026-03-01", sprint("2025-03-03", "2025-03-14"));
        storeSprintsOf("sprints.xlsx/2026", "one", "2026-03-01", sprint("2026-03-02", "2026-03-13"));

        assertThat(load("2026-03-31").sprints())
                .containsExactly(
                        told(sprint("2025-03-03", "2025-03-14"), "2026-03-01", "2026-03-01"),
                        told(sprint("2026-03-02", "2026-03-13"), "2026-03-01", "2026-03-01"));
    }

    /** The goal was told so from the one file to the other. */
    private static Sprint told(Sprint sprint, String first, String last) {
        return sprint.worded(List.of(new GoalWording("A goal", at(first), at(last))));
    }

    private void storeSprints(String sha, String when, Sprint... sprints) {
        storeSprintsOf("sprints.csv", sha, when, sprints);
    }

    private void storeSprintsOf(String file, String sha, String when, Sprint... sprints) {
        FileReceipt receipt = new FileReceipt(
                file,
                sha,
                "sprints",
                FileReceipt.Verdict.ACCEPTED,
                at(when),
                Scope.FULL,
                sprints.length,
                sprints.length,
                0,
                0,
                List.of());
        history.storeSprints(TEAM, List.of(sprints), receipt, List.of());
    }

    private static Sprint sprint(String start, String end) {
        return new Sprint("Sprint 1", at(start), at(end), at(end), "A goal", null, 7, DatesFrom.SPRINTS_FILE);
    }

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    private static PlanningEntry planned(String sprint, String item) {
        return new PlanningEntry(sprint, item, PlanningEntry.Outcome.TAKEN, false, null);
    }

    private static RoadmapGoal goal(String words) {
        return new RoadmapGoal(words, List.of(), null, null, null, null);
    }

    private void storeContract(String name, String sha, String when, Contracts.Entry... entries) {
        FileReceipt receipt = new FileReceipt(
                name,
                sha,
                "Planning log",
                FileReceipt.Verdict.ACCEPTED,
                at(when),
                Scope.UNKNOWN,
                entries.length,
                entries.length,
                0,
                0,
                List.of());
        history.storeContract(TEAM, List.of(entries), name.contains("2026-"), receipt, List.of());
    }

    @Test
    void gives_back_all_that_a_team_keeps_in_tables_of_its_own() {
        Wave wave = Wave.ofQuarter(2026, 1);
        List<Contracts.Entry> entries = List.of(
                new PlanningEntry("S 1", "APO-1", PlanningEntry.Outcome.NOT_READY, true, "a \"note\"; ümläut"),
                new GoalAnswer("S 1", "Pay by card", 4, 2),
                new GoalAnswer("S 1", null, null, null),
                new PulseAnswer(wave, 1, null, 3, 4, "Sales", "Ask us"),
                new PulseInvitation(wave, null, 30),
                new Feature(
                        "F1",
                        List.of("old"),
                        "Pay",
                        List.of("APO-1", "APO-2"),
                        MARCH,
                        Feature.Reach.CORE,
                        "guests",
                        "fewer calls",
                        "calls",
                        new BigDecimal("37.5"),
                        true),
                new FeatureUse("F1", MARCH, 5, 9),
                new RoadmapGoal("Pay online", List.of("APO-1"), "2026-Q2", "fewer calls", "calls", MARCH),
                new Decision(MARCH, "APO-9", Decision.Kind.TRADE_OFF, "why", "APO-8", MARCH.plusDays(90)));
        storeContract("all-2026-03-01.csv", "a", "2026-03-01", entries.toArray(Contracts.Entry[]::new));
        Contracts kept = load("2026-03-01").contracts();
        assertThat(kept)
                .isEqualTo(Contracts.of(
                        entries,
                        Stream.of(Contracts.Table.values())
                                .collect(Collectors.toMap(table -> table, table -> at("2026-03-01")))));
        assertThat(kept.goalAnswers()).hasSize(2);
    }

    @Test
    void the_newest_file_that_tells_of_a_sprint_tells_all_of_it() {
        storeContract("log-2026-03-01.csv", "a", "2026-03-01", planned("S 1", "APO-1"), planned("S 2", "APO-2"));
        storeContract("log-2026-03-05.csv", "b", "2026-03-05", planned("s 2", "APO-3"));
        assertThat(load("2026-03-06").contracts().planning())
                .containsExactly(planned("S 1", "APO-1"), planned("s 2", "APO-3"));
        assertThat(load("2026-03-06").contracts().newest(Contracts.Table.PLANNING_LOG))
                .contains(at("2026-03-05"));
    }

    @Test
    void the_newest_file_of_goals_tells_all_of_them_and_decisions_add_up() {
        storeContract("goals-2026-03-01.csv", "a", "2026-03-01", goal("one"), goal("other"));
        storeContract("goals-2026-03-02.csv", "b", "2026-03-02", goal("third"));
        storeContract("decisions-2026-03-01.csv", "c", "2026-03-01", decided("APO-1", "old"), decided("APO-2", "why"));
        storeContract("decisions-2026-03-02.csv", "d", "2026-03-02", decided("apo-1", "new"));
        Contracts kept = load("2026-03-06").contracts();
        assertThat(kept.goals()).containsExactly(goal("third"));
        assertThat(kept.decisions()).containsExactly(decided("APO-2", "why"), decided("apo-1", "new"));
    }

    private static Decision decided(String about, String why) {
        return new Decision(MARCH, about, Decision.Kind.DECLINE, why, null, null);
    }

    @Test
    void sheets_of_one_file_tell_of_a_sprint_together() {
        storeContract("log-2026-03-01.xlsx/Anna", "a", "2026-03-01", planned("S 1", "APO-1"));
        storeContract("log-2026-03-01.xlsx/Rest", "a", "2026-03-01", planned("S 1", "APO-2"));
        assertThat(load("2026-03-06").contracts().planning())
                .containsExactly(planned("S 1", "APO-1"), planned("S 1", "APO-2"));
    }

    @Test
    void every_file_that_told_of_a_wave_is_remembered_since_readers_saw_it() {
        PulseAnswer early = new PulseAnswer(Wave.ofQuarter(2026, 1), 4, 4, 4, 4, null, "early");
        PulseAnswer late = new PulseAnswer(Wave.ofQuarter(2026, 1), 2, 2, 2, 2, null, "late");
        storeContract("pulse-2026-03-05.xlsx/Sales", "b", "2026-03-05", early);
        storeContract("pulse-2026-03-05.xlsx/Rest", "b", "2026-03-05", late);
        storeContract("pulse-2026-03-01.csv", "a", "2026-03-01", early);
        assertThat(load("2026-03-06").contracts().pulse()).containsExactlyInAnyOrder(early, late);
        assertThat(load("2026-03-06").contracts().pulseTold())
                .containsExactly(
                        new PulseTelling(at("2026-03-01"), early.wave(), List.of(early)),
                        new PulseTelling(at("2026-03-05"), early.wave(), List.of(early, late)));
        assertThat(load("2026-03-04").contracts().pulseTold()).hasSize(1);
    }

    @Test
    void a_table_is_not_known_before_the_date_in_its_name_and_always_without_one() {
        storeContract("log-2026-03-05.csv", "a", "2026-03-05", planned("S 1", "APO-1"));
        storeContract("log.csv", "b", "2026-03-04", planned("S 2", "APO-2"));
        assertThat(load("2026-03-03").contracts().planning()).containsExactly(planned("S 2", "APO-2"));
        assertThat(load("2026-03-05").contracts().planning())
                .containsExactly(planned("S 2", "APO-2"), planned("S 1", "APO-1"));
    }

    @Test
    void the_order_in_which_tables_arrive_never_matters_nor_does_arriving_twice() {
        List<Runnable> arrivals = new ArrayList<>(List.of(
                () -> storeContract("log-2026-03-01.csv", "a", "2026-03-01", planned("S 1", "APO-1")),
                () -> storeContract("log-2026-03-05.csv", "b", "2026-03-05", planned("S 1", "APO-2")),
                () -> storeContract("copy-2026-03-05.csv", "c", "2026-03-05", planned("S 1", "APO-3")),
                () -> storeContract("log-2026-03-09.csv", "a", "2026-03-09", planned("S 1", "APO-1"))));
        arrivals.forEach(Runnable::run);
        List<String> orderly = Dump.of(database);
        Contracts kept = load("2026-03-08").contracts();
        for (int seed = 1; seed <= 10; seed++) {
            history.forget(TEAM);
            Collections.shuffle(arrivals, new Random(seed));
            arrivals.forEach(Runnable::run);
            arrivals.get(0).run();
            assertThat(Dump.of(database)).as("seed " + seed).isEqualTo(orderly);
            assertThat(load("2026-03-08").contracts()).as("seed " + seed).isEqualTo(kept);
        }
    }

    @Test
    void forgetting_a_team_forgets_its_tables() {
        List<String> before = Dump.of(database);
        storeContract("log.csv", "a", "2026-03-01", planned("S 1", "APO-1"), goal("one"));
        history.forgetFrom(TEAM, at("2026-01-01"));
        assertThat(load("2026-03-01").contracts().planning()).hasSize(1);
        history.forget(TEAM);
        assertThat(Dump.of(database)).isEqualTo(before);
    }

    @Test
    void the_account_of_items_balances() {
        store(Snapshots.on("2026-03-02").showing(story("APO-1"), story("APO-2")));
        store(Snapshots.on("2026-03-03").filtered().showing(story("APO-3")));
        Holding holding = history.holding(TEAM).orElseThrow();
        assertThat(holding).isEqualTo(new Holding(at("2026-03-03"), 1, 1, 2, 3));
        assertThat(holding.balances()).isTrue();
    }

    @Test
    void gives_back_figures_as_they_were_read() {
        Evidence evidence = new Evidence(Grade.B, List.of("approximate order: no rank exported"));
        Figure share = figure(
                "backlog-health",
                new Reading.Share(14, 20, evidence),
                List.of(
                        new Point("2026-W09", at("2026-03-01"), new Reading.NoData(Reason.NOT_YET, "Wait a week")),
                        new Point("2026-W10", at("2026-03-08"), new Reading.Share(14, 20, evidence))));
        Figure ratio = figure(
                "capacity-taken",
                new Reading.Ratio(new BigDecimal("12.50"), BigDecimal.TEN, Evidence.of(Grade.A)),
                List.of());
        Figure amount = figure(
                "velocity-points",
                new Reading.Amount(new BigDecimal("0.0"), "points", Evidence.of(Grade.C)),
                List.of());
        history.storeFigures(TEAM, at("2026-03-08"), List.of(amount), List.of());
        history.storeFigures(TEAM, at("2026-03-08"), List.of(share, ratio, amount), List.of());
        assertThat(history.figures(TEAM, at("2026-03-08"))).containsExactly(share, ratio, amount);
    }

    @Test
    void gives_back_signals_apart_from_other_figures() {
        Figure share = figure("backlog-health", new Reading.Share(14, 20, Evidence.of(Grade.B)), List.of());
        Signal signal = new Signal(
                figure("grows-without-pruning", new Reading.Share(2, 5, Evidence.of(Grade.B)), List.of()),
                "pruning",
                List.of(
                        new Occurrence("Sprint 1", at("2026-03-01"), Seen.NOT_SEEN),
                        new Occurrence("Sprint 2", at("2026-03-08"), Seen.SEEN)));
        history.storeFigures(TEAM, at("2026-03-08"), List.of(share), List.of(signal));
        assertThat(history.figures(TEAM, at("2026-03-08"))).containsExactly(share);
        assertThat(history.signals(TEAM, at("2026-03-08"))).containsExactly(signal);
    }

    @Test
    void gives_back_what_lies_ahead() {
        Expected near = new Expected(
                Expected.Kind.OUTCOME,
                "Faster delivery",
                12,
                LocalDate.of(2026, 5, 10),
                LocalDate.of(2026, 5, 31),
                11,
                13);
        Expected far = new Expected(Expected.Kind.TOP, "The top 20", 20, LocalDate.of(2027, 5, 9), null, 0, 0);
        Waiting waiting = new Waiting("APO-1", "Show the date", "OPS-7", LocalDate.of(2026, 2, 28), true, null);
        history.storeAhead(TEAM, at("2026-03-08"), List.of(far), List.of());
        history.storeAhead(TEAM, at("2026-03-08"), List.of(near, far), List.of(waiting));
        assertThat(history.expected(TEAM, at("2026-03-08"))).containsExactly(near, far);
        assertThat(history.waiting(TEAM, at("2026-03-08"))).containsExactly(waiting);
        assertThat(history.expected(TEAM, at("2026-03-01"))).isEmpty();
    }

    @Test
    void knows_the_items_that_were_there_at_an_instant() {
        history.store(
                TEAM,
                Snapshots.on("2026-03-02")
                        .showing(story("APO-1"), story("APO-2").state(State.IN_PROGRESS))
                        .build(),
                List.of(),
                List.of());
        history.store(
                TEAM,
                Snapshots.on("2026-03-03")
                        .showing(
                                story("APO-1").done("2026-03-03T09:00"),
                                story("APO-2").state(State.IN_PROGRESS))
                        .build(),
                List.of(),
                List.of());
        assertThat(history.held(TEAM, at("2026-03-03T06:00")))
                .containsExactly(new Held("APO-1", State.READY), new Held("APO-2", State.IN_PROGRESS));
        assertThat(history.held(TEAM, at("2026-03-04")))
                .containsExactly(new Held("APO-1", State.DONE), new Held("APO-2", State.IN_PROGRESS));
    }

    @Test
    void gives_back_what_people_typed_as_each_copy_says_it() {
        ReturnedWorkbook copy = new ReturnedWorkbook(
                "0123456789ab",
                LocalDate.of(2026, 3, 1),
                at("2026-03-02"),
                Set.of(),
                List.of(
                        new TypedCell(
                                new Note.Cell("Top_20", "APO-1", "Because"),
                                Typed.words("it is =too \u201clarge\u201d\nyet")),
                        new TypedCell(new Note.Cell("Top_20", "APO-1", "Override"), null)));
        Snapshot night = Snapshots.on("2026-03-02").showing(story("APO-1")).build();
        history.storeReturned(TEAM, copy, receipt(night, 2));
        history.storeReturned(TEAM, copy, receipt(night, 2));
        assertThat(history.notes(TEAM, LocalDate.of(2026, 3, 8)).all())
                .containsExactly(new Note(
                        new Note.Cell("Top_20", "APO-1", "Because"),
                        Typed.words("it is =too \u201clarge\u201d\nyet"),
                        LocalDate.of(2026, 3, 1),
                        null,
                        false));
        history.forget(TEAM);
        assertThat(history.notes(TEAM, LocalDate.of(2026, 3, 8)).all()).isEmpty();
    }

    private static Figure figure(String id, Reading current, List<Point> trend) {
        Definition definition = new Definition(
                id, "Title", "Question?", "Definition", "How to read", "window", Definition.GoodEnd.UP, 5, "needs");
        return new Figure(definition, current, trend, List.of(new Verdict("APO-1", true, "level 3", "two criteria")));
    }

    @Test
    void remembers_since_when_a_team_is_stale() {
        history.storeOutcome(TEAM, at("2026-03-01"), true, "");
        history.storeOutcome(TEAM, at("2026-03-02"), false, "no export came");
        TeamOutcome outcome = history.outcome(TEAM, at("2026-03-02")).orElseThrow();
        assertThat(outcome)
                .isEqualTo(new TeamOutcome(TEAM, at("2026-03-02"), false, "no export came", at("2026-03-01")));
    }

    /** The export of a Wednesday with a changelog: started on Tuesday at two, after a night that showed it ready. */
    private static Snapshots wednesday() {
        return Snapshots.on("2026-03-04")
                .showing(story("APO-1").in("S1").state(State.IN_PROGRESS).created("2026-03-02T09:00"))
                .telling(Pasts.created("2026-03-02T09:00", story("APO-1").in("S1"))
                        .then("2026-03-03T14:00", story("APO-1").in("S1").state(State.IN_PROGRESS))
                        .build());
    }

    @Test
    void gives_back_an_items_past_to_the_instant() {
        store(wednesday());
        Timeline item = load("2026-03-04").timelines().get(0);
        assertThat(item.toldUntil()).isEqualTo(at("2026-03-04"));
        assertThat(item.versions())
                .extracting(Timeline.Version::from, Timeline.Version::exact)
                .containsExactly(tuple(at("2026-03-02T09:00"), true), tuple(at("2026-03-03T14:00"), true));
        assertThat(load("2026-03-04").events())
                .extracting(event -> event.kind() + " " + event.when().knownBy())
                .containsExactly(
                        "APPEARED 2026-03-02T09:00:00Z",
                        "ENTERED_SPRINT 2026-03-02T09:00:00Z",
                        "STATE_CHANGED 2026-03-03T14:00:00Z");
    }

    @Test
    void knows_nothing_of_a_changelog_before_its_export() {
        store(Snapshots.on("2026-03-03").showing(story("APO-1").in("S1")));
        TeamHistory then = load("2026-03-03");
        store(wednesday());
        assertThat(load("2026-03-03")).isEqualTo(then);
        assertThat(then.exactUntil(Set.of())).isEmpty();
    }

    @Test
    void is_exact_up_to_the_newest_export_that_told_of_all_items() {
        store(wednesday());
        Snapshots thursday = Snapshots.on("2026-03-05");
        wednesday().build().pasts().forEach(thursday::telling);
        store(thursday.showing(story("APO-1").in("S1").state(State.IN_PROGRESS), story("APO-2")));
        TeamHistory history = load("2026-03-05");
        assertThat(history.exactUntil(Set.of(Field.SPRINT, Field.STATUS))).contains(at("2026-03-04"));
        assertThat(history.exactUntil(Set.of(Field.RANK))).isEmpty();
        assertThat(history.timelines().get(0).toldUntil()).isEqualTo(at("2026-03-05"));
    }

    @Test
    void is_not_exact_after_a_filtered_export() {
        store(wednesday().filtered());
        assertThat(load("2026-03-05").exactUntil(Set.of())).isEmpty();
        assertThat(load("2026-03-05").timelines().get(0).isToldUntil(at("2026-03-04")))
                .isTrue();
    }

    @Test
    void storing_a_changelog_again_changes_nothing() {
        store(wednesday());
        List<String> before = Dump.of(database);
        store(wednesday());
        assertThat(Dump.of(database)).isEqualTo(before);
    }

    @Test
    void keeps_no_second_copy_of_a_past() {
        store(wednesday());
        long versions = toldVersions();
        Snapshots thursday =
                Snapshots.on("2026-03-05").showing(story("APO-1").in("S1").state(State.IN_PROGRESS));
        wednesday().build().pasts().forEach(thursday::telling);
        store(thursday);
        assertThat(toldVersions()).isEqualTo(versions).isEqualTo(2);
    }

    private long toldVersions() {
        return Dump.of(database).stream()
                .filter(line -> line.startsWith("told_version"))
                .count();
    }

    @Test
    void forgets_changelogs_from_an_instant_on() {
        store(Snapshots.on("2026-03-03").showing(story("APO-1").in("S1")));
        List<String> before = Dump.of(database);
        store(wednesday());
        history.forgetFrom(TEAM, at("2026-03-04"));
        assertThat(Dump.of(database)).isEqualTo(before);
    }

    @Test
    void keeps_teams_apart() {
        store(Snapshots.on("2026-03-02").showing(story("APO-1")));
        Snapshot night = Snapshots.on("2026-03-02").showing(story("GEM-1")).build();
        history.store("gemini", night, List.of(receipt(night, 1)), List.of());
        history.forget(TEAM);
        assertThat(load("2026-03-03")).isEqualTo(TeamHistory.empty());
        assertThat(history.load("gemini", at("2026-03-03")).timelines()).hasSize(1);
    }
}
