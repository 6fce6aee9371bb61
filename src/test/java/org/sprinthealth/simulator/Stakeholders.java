package org.sprinthealth.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * The stakeholders of a simulated team: how many are asked each quarter, and what they answer.
 *
 * @param team the team
 * @param mood what they say
 */
record Stakeholders(Team team, Mood mood) {
    static final List<String> WAVES = List.of("2025-Q4", "2026-Q1");
    private static final int GROUP = 8;

    /** So many of a group were asked in a wave. */
    record Asked(String wave, String group, int invited) {}

    /** An answer: four ratings from 1 to 5, null where someone does not know. */
    record Answer(
            String wave,
            @Nullable Integer heard,
            @Nullable Integer informed,
            @Nullable Integer howToAsk,
            @Nullable Integer whatDrops,
            String group,
            String comment) {}

    private Phrases talk() {
        return Phrases.talk(team.story().voice().language());
    }

    List<Asked> asked() {
        List<Asked> asked = new ArrayList<>();
        for (String wave : WAVES) {
            talk().all('S').forEach(group -> asked.add(new Asked(wave, group, GROUP)));
        }
        return asked;
    }

    /** Of each group all but one or two answer. */
    List<Answer> answers() {
        Random random = new Random(team.story().seed() * 31 + 3);
        List<Answer> answers = new ArrayList<>();
        for (Asked asked : asked()) {
            for (int left = asked.invited() - 1 - random.nextInt(2); left > 0; left--) {
                answers.add(answer(asked, WAVES.indexOf(asked.wave()), random));
            }
        }
        return answers;
    }

    private Answer answer(Asked asked, int wave, Random random) {
        Integer heard = rating(mood.heard(), wave, random);
        Integer informed = rating(mood.informed(), wave, random);
        boolean content = heard != null && heard >= 4;
        String comment = random.nextInt(3) > 0 ? "" : talk().one(content ? 'M' : 'B', random);
        return new Answer(
                asked.wave(),
                heard,
                informed,
                rating(mood.informed(), wave, random),
                rating(index -> mood.heard().applyAsDouble(index) * 0.8, wave, random),
                asked.group(),
                comment);
    }

    private static @Nullable Integer rating(IntToDoubleFunction favourable, int wave, Random random) {
        if (random.nextInt(12) == 0) {
            return null;
        }
        return random.nextDouble() < favourable.applyAsDouble(wave) ? 4 + random.nextInt(2) : 1 + random.nextInt(3);
    }
}
