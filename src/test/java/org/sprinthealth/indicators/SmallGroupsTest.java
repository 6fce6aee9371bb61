package org.sprinthealth.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sprinthealth.facts.PulseAnswer;
import org.sprinthealth.facts.PulseTelling;
import org.sprinthealth.facts.Wave;

/**
 * An attacker who keeps every edition, and adds and subtracts all that they print of a question of a wave. Who knows whether
 * people are few is the test alone: it numbers them, and never asks the code under test who is who.
 */
class SmallGroupsTest {
    private static final List<Wave> WAVES = List.of(Wave.ofQuarter(2025, 4), Wave.ofQuarter(2026, 1));
    private static final List<String> GROUPS = List.of("sales", "support", "board", "");

    /** Someone asked, and what they will answer. */
    private record Person(int number, PulseAnswer answer) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void no_sum_of_what_is_printed_is_of_one_to_four_people(long seed) {
        Random random = new Random(seed);
        int shown = 0;
        for (int story = 0; story < 40; story++) {
            Map<String, Set<List<Integer>>> printed = editions(random);
            shown += printed.values().stream().mapToInt(Set::size).sum();
            printed.forEach((what, cells) ->
                    assertThat(smallGroups(List.copyOf(cells))).as(what).isEmpty());
        }
        assertThat(shown).as("cells printed in all").isGreaterThan(500);
    }

    /** Who answers in both waves, in the same group, is worked out by neither with the help of the other. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void a_later_wave_uncovers_nothing_that_an_earlier_one_hides(long seed) {
        Random random = new Random(seed);
        int shown = 0;
        for (int story = 0; story < 300; story++) {
            List<Person> first = crowd(WAVES.get(0), random);
            List<PulseTelling> told = List.of(telling(0, first), telling(1, crowd(WAVES.get(1), random)));
            Set<List<Integer>> cells = new LinkedHashSet<>();
            for (ShownWave wave : ShownWaves.of(told)) {
                shown += wave.groups().size();
                if (wave.isShown()) {
                    cells.add(weights(first, first.size(), person -> 1));
                }
                wave.groups()
                        .forEach(group -> cells.add(weights(
                                first,
                                first.size(),
                                person -> group.equals(person.answer().group()) ? 1 : 0)));
            }
            assertThat(smallGroups(List.copyOf(cells))).isEmpty();
        }
        assertThat(shown).as("groups shown in all").isGreaterThan(100);
    }

    private static PulseTelling telling(int wave, List<Person> crowd) {
        return new PulseTelling(
                Instant.EPOCH.plusSeconds(wave),
                WAVES.get(wave),
                crowd.stream().map(Person::answer).toList());
    }

    /** All that successive editions print, by wave and question, as weights 0 and 1 of each person. */
    private static Map<String, Set<List<Integer>>> editions(Random random) {
        List<PulseTelling> told = new ArrayList<>();
        Map<String, Set<List<Integer>>> printed = new HashMap<>();
        for (Wave wave : WAVES) {
            List<Person> people = crowd(wave, random);
            List<Person> answered = new ArrayList<>();
            List<List<Person>> crowds = new ArrayList<>();
            List<Person> waiting = new ArrayList<>(people);
            for (int edition = 0; edition < 4; edition++) {
                come(answered, waiting, random);
                crowds.add(List.copyOf(answered));
                told.add(new PulseTelling(
                        Instant.EPOCH.plusSeconds(told.size()),
                        wave,
                        answered.stream().map(Person::answer).toList()));
                print(told, wave, crowds, people.size(), printed);
            }
        }
        return printed;
    }

    /** Some answer, and now and then one answer is taken back. */
    private static void come(List<Person> answered, List<Person> waiting, Random random) {
        int coming = Math.min(waiting.size(), random.nextInt(3) == 0 ? random.nextInt(4) : 4 + random.nextInt(9));
        for (int i = 0; i < coming; i++) {
            answered.add(waiting.remove(0));
        }
        if (!answered.isEmpty() && random.nextInt(4) == 0) {
            answered.remove(random.nextInt(answered.size()));
        }
    }

    /** Every answer is one of a kind, so that the crowd behind a printed number is known for certain. */
    private static List<Person> crowd(Wave wave, Random random) {
        List<Person> crowd = new ArrayList<>();
        int size = 6 + random.nextInt(24);
        for (int i = 0; i < size; i++) {
            String group = GROUPS.get(random.nextInt(2 + random.nextInt(3)));
            crowd.add(new Person(
                    i,
                    new PulseAnswer(
                            wave,
                            rating(random),
                            rating(random),
                            rating(random),
                            rating(random),
                            group.isEmpty() ? null : group,
                            "remark " + i)));
        }
        Collections.shuffle(crowd, random);
        return crowd;
    }

    private static @Nullable Integer rating(Random random) {
        return random.nextInt(8) == 0 ? null : 1 + random.nextInt(5);
    }

    private static void print(
            List<PulseTelling> told,
            Wave wave,
            List<List<Person>> crowds,
            int size,
            Map<String, Set<List<Integer>>> printed) {
        ShownWave shown = ShownWaves.of(told).stream()
                .filter(candidate -> candidate.wave().equals(wave))
                .findFirst()
                .orElseThrow();
        if (!shown.isShown()) {
            return;
        }
        List<Person> behind = behind(shown, crowds);
        add(printed, wave + " answers", behind, size, person -> 1);
        for (PulseQuestion question : shown.questions()) {
            ToIntFunction<Person> knows = person -> question.isKnownBy(person.answer()) ? 1 : 0;
            add(printed, wave + " " + question, behind, size, knows);
            for (String group : shown.groups()) {
                add(
                        printed,
                        wave + " " + question,
                        behind,
                        size,
                        person -> group.equals(person.answer().group()) ? knows.applyAsInt(person) : 0);
            }
        }
    }

    /** The newest telling with as many answers of exactly these words. */
    private static List<Person> behind(ShownWave shown, List<List<Person>> crowds) {
        Set<PulseAnswer> answers = new LinkedHashSet<>();
        shown.voices().forEach(voice -> answers.add(voice.answer()));
        return crowds.stream()
                .filter(crowd ->
                        Set.copyOf(crowd.stream().map(Person::answer).toList()).equals(answers))
                .findFirst()
                .orElseThrow();
    }

    private static void add(
            Map<String, Set<List<Integer>>> printed,
            String what,
            List<Person> behind,
            int size,
            ToIntFunction<Person> weight) {
        printed.computeIfAbsent(what, missing -> new LinkedHashSet<>()).add(weights(behind, size, weight));
    }

    private static List<Integer> weights(List<Person> behind, int size, ToIntFunction<Person> weight) {
        Integer[] weights = new Integer[size];
        Arrays.fill(weights, 0);
        behind.forEach(person -> weights[person.number()] = weight.applyAsInt(person));
        return List.of(weights);
    }

    /** All groups of one to four that some sum of the cells, each taken −1, 0 or 1 times, is of. */
    private static List<List<Integer>> smallGroups(List<List<Integer>> cells) {
        List<List<Integer>> found = new ArrayList<>();
        int sums = (int) Math.pow(3, cells.size());
        for (int sum = 0; sum < sums; sum++) {
            int[] people = new int[cells.get(0).size()];
            for (int i = 0, rest = sum; i < cells.size(); i++, rest /= 3) {
                for (int person = 0; person < people.length; person++) {
                    people[person] += (rest % 3 - 1) * cells.get(i).get(person);
                }
            }
            if (isSmallGroup(people)) {
                found.add(Arrays.stream(people).boxed().toList());
            }
        }
        return found;
    }

    private static boolean isSmallGroup(int[] people) {
        int count = 0;
        for (int weight : people) {
            if (weight < 0 || weight > 1) {
                return false;
            }
            count += weight;
        }
        return count >= 1 && count <= 4;
    }
}
