package org.sprinthealth.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sprinthealth.facts.Contracts;
import org.sprinthealth.facts.GoalOutcome;
import org.sprinthealth.facts.Note;
import org.sprinthealth.facts.Notes;
import org.sprinthealth.facts.RoadmapGoal;
import org.sprinthealth.facts.Sprint;
import org.sprinthealth.facts.TeamHistory;
import org.sprinthealth.facts.Typed;
import org.sprinthealth.fixtures.Histories;

class TypedCorrectionsTest {
    private static final LocalDate MARCH_8 = LocalDate.of(2026, 3, 8);
    private static final RoadmapGoal PARCELS =
            new RoadmapGoal("Fewer parcels come back", List.of("APO-7"), "later", null, null, LocalDate.of(2026, 2, 1));

    private final List<Note> notes = new ArrayList<>();

    private void type(String table, String key, String column, Typed value) {
        notes.add(new Note(new Note.Cell(table, key, column), value, MARCH_8, null, false));
    }

    private TeamHistory corrected() {
        TeamHistory told = Histories.nightly("2026-01-05", "2026-03-08")
                .sprint("S1", "2026-01-05T09:00", "2026-01-16T17:00")
                .goal("Guests pay by card", GoalOutcome.MET)
                .sprint("S1", "2026-01-19T09:00", "2026-01-30T17:00")
                .goal("Guests pay by phone", null)
                .with(Contracts.of(List.of(PARCELS), Map.of()))
                .build();
        return TypedCorrections.in(told, new Notes(notes, List.of()));
    }

    private RoadmapGoal goal() {
        return corrected().contracts().goals().get(0);
    }

    @Test
    void an_outcome_typed_at_the_review_beats_that_of_the_file() {
        type("Sprint_goals", "S1", "Outcome", Typed.words("not"));
        type("Sprint_goals", "S1 (2)", "Outcome", Typed.words("partly"));

        assertThat(corrected().sprints())
                .extracting(Sprint::outcome)
                .containsExactly(GoalOutcome.NOT_MET, GoalOutcome.PARTLY);
    }

    @Test
    void a_word_that_says_nothing_of_the_outcome_leaves_it_as_the_file_has_it() {
        type("Sprint_goals", "S1", "Outcome", Typed.words("we will see"));

        assertThat(corrected().sprints()).extracting(Sprint::outcome).containsExactly(GoalOutcome.MET, null);
    }

    @Test
    void a_goal_moves_to_where_people_put_it() {
        type("Roadmap", "Fewer parcels come back", "Move to", Typed.words("now"));

        assertThat(goal().horizon()).isEqualTo("now");
    }

    @Test
    void a_goal_was_last_looked_at_when_either_says_so_last() {
        assertThat(goal().reviewed()).isEqualTo(LocalDate.of(2026, 2, 1));

        type("Roadmap", "Fewer parcels come back", "Looked at on", Typed.time(MARCH_8.atStartOfDay()));
        assertThat(goal().reviewed()).isEqualTo(MARCH_8);

        notes.clear();
        type(
                "Roadmap",
                "Fewer parcels come back",
                "Looked at on",
                Typed.time(LocalDate.of(2026, 1, 1).atStartOfDay()));
        assertThat(goal().reviewed()).isEqualTo(LocalDate.of(2026, 2, 1));
    }
}
