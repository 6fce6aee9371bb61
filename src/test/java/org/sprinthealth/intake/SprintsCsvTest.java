package org.sprinthealth.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sprinthealth.facts.GoalOutcome;
import org.sprinthealth.facts.Rejected;
import org.sprinthealth.facts.Sprint;
import org.sprinthealth.fixtures.Teams;
import org.sprinthealth.intake.Sighting.Kind;
import org.sprinthealth.intake.cells.DateTroubles;

class SprintsCsvTest {
    @TempDir
    Path folder;

    @Test
    void reads_whole_days_from_their_first_second_to_their_last() {
        SprintsFile file = sprints(
                "Sprint*,START*,End*,Completed,Goal,Goal outcome,Team size",
                "APO Sprint 1,2026-03-16,2026-03-27,2026-03-30,Pay by card,partly,7");
        assertThat(file.sprints())
                .containsExactly(new Sprint(
                        "APO Sprint 1",
                        Instant.parse("2026-03-15T23:00:00Z"),
                        Instant.parse("2026-03-27T22:59:59Z"),
                        Instant.parse("2026-03-30T21:59:59Z"),
                        "Pay by card",
                        GoalOutcome.PARTLY,
                        7,
                        Sprint.DatesFrom.SPRINTS_FILE));
    }

    @Test
    void reads_times_where_there_are_any_and_cells_that_are_missing_as_unknown() {
        SprintsFile file = sprints("sprint\tstart\tend\tgoal", "S 1\t2026-03-16 09:30\t2026-03-27T15:00");
        Sprint sprint = file.sprints().get(0);
        assertThat(sprint.start()).isEqualTo("2026-03-16T08:30:00Z");
        assertThat(sprint.plannedEnd()).isEqualTo("2026-03-27T14:00:00Z");
        assertThat(sprint.goal()).isNull();
        assertThat(sprint.completed()).isNull();
    }

    @Test
    void reads_titles_and_outcomes_in_the_teams_language() {
        SprintsFile file =
                sprints("Sprint;Beginn;Ende;Ziel;Ergebnis;Teamgröße", "S 1;16.03.2026;27.03.2026;X;nicht erreicht;5");
        assertThat(file.sprints().get(0).outcome()).isEqualTo(GoalOutcome.NOT_MET);
        assertThat(file.sprints().get(0).teamSize()).isEqualTo(5);
    }

    @Test
    void quarantines_what_it_cannot_use_and_uses_the_rest() {
        SprintsFile file = sprints(
                "sprint,start,end",
                "S 1,2026-03-16,2026-03-27",
                ",2026-03-16,2026-03-27",
                "S 2,04/05/2026,2026-05-10",
                "S 3,2026-03-16,",
                "S 4,2026-03-27,2026-03-16",
                "S 1,2026-03-16,2026-03-28",
                ",,");
        assertThat(file.sprints()).extracting(Sprint::name).containsExactly("S 1");
        assertThat(file.receipt().read()).isEqualTo(7);
        assertThat(file.receipt().blank()).isEqualTo(1);
        assertThat(file.rejected())
                .extracting(Rejected::inWords)
                .containsExactly(
                        "s.csv:3 sprint: it is empty. Write the sprint's name as the tracker shows it",
                        "s.csv:4 start: found '04/05/2026', which can be read day first or month first. "
                                + DateTroubles.WRITE_SO,
                        "s.csv:5 end: it is empty. Write a date such as 2026-03-16, or with a time",
                        "s.csv:6 end: the sprint ends before it starts. Correct start or end",
                        "s.csv:7 sprint: this sprint already stands above. Keep one row for each sprint");
    }

    @Test
    void reads_the_titles_and_times_that_data_sets_of_sprints_have() {
        SprintsFile file = sprints(
                "id,sprintName,state,startDate,endDate,completeDate,goal,boardId",
                "1,S 1,CLOSED,2019-11-04T10:20:30.123+0000,2019-11-18T10:20:00.000Z,2019-11-18 09:00:00+00:00,nan,7",
                "2,S 2,CLOSED,2019-11-18T10:20:30.123456+00:00,2019-12-02 10:20:00,NULL,None,7",
                "3,S 3,FUTURE,,,,,7",
                "4,S 4,CLOSED,NaN,2019-12-02 10:20:00,,,7");
        assertThat(file.sprints()).extracting(Sprint::name).containsExactly("S 1", "S 2");
        assertThat(file.sprints().get(0).start()).isEqualTo("2019-11-04T10:20:30Z");
        assertThat(file.sprints().get(0).completed()).isEqualTo("2019-11-18T09:00:00Z");
        assertThat(file.sprints())
                .allSatisfy(sprint -> assertThat(sprint.goal()).isNull());
        assertThat(file.sprints().get(1).completed()).isNull();
        assertThat(file.rejected()).extracting(Rejected::line).containsExactly(4L, 5L);
    }

    @Test
    void reads_titles_with_underscores() {
        SprintsFile file =
                sprints("Sprint_Name,Start_Date,End_Date,Complete_Date", "S 1,2019-11-04,2019-11-18,2019-11-18");
        assertThat(file.sprints()).extracting(Sprint::name).containsExactly("S 1");
    }

    @Test
    void is_recognised_by_its_header_not_by_its_name() {
        Door door = new Door(folder, Teams.apollo().build());
        Sighting sighting = door.look("anything.txt", "sprint,start,end", "S 1,2026-03-16,2026-03-27");
        assertThat(sighting.kind()).isEqualTo(Kind.SPRINTS);
        assertThat(sighting.at()).isEqualTo(Door.DROPPED);
    }

    @Test
    void is_as_old_as_its_name_says_whenever_it_was_copied() {
        Door door = new Door(folder, Teams.apollo().build());
        Sighting sighting = door.look("sprints-2026-02-01.csv", "sprint,start,end", "S 1,2026-03-16,2026-03-27");
        assertThat(sighting.at()).isEqualTo("2026-02-01T23:59:59Z");
    }

    @Test
    void is_refused_without_a_usable_row() {
        Door door = new Door(folder, Teams.apollo().build());
        assertThat(Door.refusal(door.look("s.csv", "sprint,start,end", "S 1,soon,later")))
                .isEqualTo(List.of("s.csv:2 start: found text that is no date. " + DateTroubles.WRITE_SO));
    }

    private SprintsFile sprints(String... lines) {
        Door door = new Door(folder, Teams.apollo().zone("Europe/Berlin").build());
        return door.sprints("s.csv", lines);
    }
}
