package org.sprinthealth.simulator;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * What the people of a simulated team answer when they are asked for the Sprint Goal, and what the facilitator makes of it.
 * The answers of the newest sprint are not yet read.
 *
 * @param team the team
 * @param mood what its people say
 */
record GoalSurvey(Team team, Mood mood) {

    /**
     * An answer.
     *
     * @param understandsWhy 1 to 5
     * @param scored 2 for the goal, 1 for a part, 0 for something else; null where not yet read
     */
    record Answer(
            String sprint,
            String words,
            int understandsWhy,
            @Nullable Integer scored) {}

    /** All answers about sprints that had started at a moment, oldest first. */
    List<Answer> upTo(Instant asOf) {
        Random random = new Random(team.story().seed() * 31 + 2);
        Phrases talk = Phrases.talk(team.story().voice().language());
        List<Iteration> started = team.truth().sprints().stream()
                .filter(sprint -> !sprint.start().isAfter(asOf))
                .toList();
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < started.size(); i++) {
            boolean read = i < started.size() - 1;
            for (int left = mood.people() - random.nextInt(2); left > 0; left--) {
                answers.add(answer(started.get(i), i, read, talk, random));
            }
        }
        return answers;
    }

    private Answer answer(Iteration sprint, int index, boolean read, Phrases talk, Random random) {
        double chance = mood.knowsGoal().applyAsDouble(index);
        int score = random.nextDouble() < chance ? 2 : random.nextInt(2);
        char kind = score == 2 ? 'G' : score == 1 ? 'H' : 'Z';
        String words = talk.one(kind, random).replace("{goal}", sprint.goal());
        int why = Math.min(5, score == 2 ? 4 + random.nextInt(2) : 1 + random.nextInt(3) + score);
        return new Answer(sprint.name(), words, why, read ? score : null);
    }
}
