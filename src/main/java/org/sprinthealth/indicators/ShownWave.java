package org.sprinthealth.indicators;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sprinthealth.facts.PulseTelling;
import org.sprinthealth.facts.Wave;

/**
 * What may be shown of one wave, with all that was shown of it before.
 *
 * <p>One wave is told again and again while answers come in, and every telling may have been read. A telling replaces the one
 * before only where the change, too, is of five people or more; until then the earlier one stands.
 *
 * <p>Every question has cells of its own, of those who rated it. How many did not know is an answer, as is how many did not
 * agree: it tells what they said to that question and nothing else, since no cell crosses two questions.
 *
 * @param wave the round of asking
 * @param voices who is counted
 * @param groups the groups shown, their spelling evened out
 * @param everShown groups that this telling or an earlier one showed
 * @param questions the questions shown
 * @param people what was shown of how many answered
 * @param known by question, what was shown of those who know
 * @param remarks whose comments are shown; nobody's where they are fewer than ten
 * @param commented what was shown of who commented
 * @param waiting whether answers came since that are too few to be shown yet
 */
record ShownWave(
        Wave wave,
        Set<Voice> voices,
        Set<String> groups,
        Set<String> everShown,
        Set<PulseQuestion> questions,
        Disclosure<Voice> people,
        Map<PulseQuestion, Disclosure<Voice>> known,
        Set<Voice> remarks,
        Disclosure<Voice> commented,
        boolean waiting) {
    static final int SMALLEST = 5;
    private static final int SMALLEST_FOR_COMMENTS = 10;

    ShownWave {
        voices = Set.copyOf(voices);
        groups = Set.copyOf(groups);
        everShown = Set.copyOf(everShown);
        questions = Set.copyOf(questions);
        known = Map.copyOf(known);
        remarks = Set.copyOf(remarks);
    }

    /** Nothing of a wave. */
    static ShownWave nothingOf(Wave wave) {
        return new ShownWave(
                wave,
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Disclosure.none(SMALLEST),
                Map.of(),
                Set.of(),
                Disclosure.none(SMALLEST_FOR_COMMENTS),
                false);
    }

    /** Whether anything is shown of it. */
    boolean isShown() {
        return !voices.isEmpty();
    }

    /** The groups that this wave had to hide; an empty name stands for those who named none. */
    Set<String> hidden() {
        return voices.stream()
                .map(Voice::group)
                .filter(group -> !everShown.contains(group))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Who of a group is counted. */
    Set<Voice> of(String group) {
        return of(group, voices);
    }

    /**
     * What is shown after one more telling.
     *
     * @param barred groups that another wave had to hide: shown here, they would let that wave's rest be told apart
     */
    ShownWave after(PulseTelling telling, Set<String> barred) {
        Set<Voice> told = Voice.of(telling.answers());
        if (told.equals(voices)) {
            return isWaiting(false);
        }
        Set<String> candidates = new TreeSet<>();
        told.stream().map(Voice::group).filter(group -> !group.isEmpty()).forEach(candidates::add);
        candidates.removeAll(barred);
        candidates.removeIf(group -> with(told, Set.of(group)).isEmpty());
        while (!candidates.isEmpty()) {
            Optional<ShownWave> shown = with(told, candidates);
            if (shown.isPresent()) {
                return shown.get();
            }
            candidates.remove(smallest(candidates, told));
        }
        return with(told, candidates).orElseGet(() -> isWaiting(true));
    }

    private static String smallest(Set<String> groups, Set<Voice> told) {
        return groups.stream()
                .min(Comparator.comparingInt((String group) -> of(group, told).size())
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    /** What is shown with these people and groups; empty where that would say too much. */
    private Optional<ShownWave> with(Set<Voice> told, Set<String> shownGroups) {
        List<Set<Voice>> cells = new ArrayList<>(List.of(told));
        shownGroups.forEach(group -> cells.add(of(group, told)));
        Map<PulseQuestion, Disclosure<Voice>> knownNow = new EnumMap<>(PulseQuestion.class);
        Set<PulseQuestion> shownQuestions = shownQuestions(told);
        for (PulseQuestion question : shownQuestions) {
            known(question)
                    .with(cells.stream().map(cell -> knowing(question, cell)).toList())
                    .ifPresent(safe -> knownNow.put(question, safe));
        }
        return people.with(cells)
                .filter(safe -> knownNow.size() == shownQuestions.size())
                .map(safe -> shown(told, shownGroups, shownQuestions, safe, knownNow));
    }

    private ShownWave shown(
            Set<Voice> told,
            Set<String> shownGroups,
            Set<PulseQuestion> shownQuestions,
            Disclosure<Voice> safe,
            Map<PulseQuestion, Disclosure<Voice>> knownNow) {
        Optional<Disclosure<Voice>> comments = commented.with(List.of(told));
        Set<String> ever = new TreeSet<>(everShown);
        ever.addAll(shownGroups);
        return new ShownWave(
                wave,
                told,
                shownGroups,
                ever,
                shownQuestions,
                safe,
                knownNow,
                comments.isPresent() ? told : remarks,
                comments.orElse(commented),
                false);
    }

    /** A question that was shown stays; another joins once enough know. */
    private Set<PulseQuestion> shownQuestions(Set<Voice> told) {
        Set<PulseQuestion> asked = EnumSet.noneOf(PulseQuestion.class);
        asked.addAll(questions);
        for (PulseQuestion question : PulseQuestion.values()) {
            if (knowing(question, told).size() >= SMALLEST) {
                asked.add(question);
            }
        }
        return asked;
    }

    private Disclosure<Voice> known(PulseQuestion question) {
        return known.getOrDefault(question, Disclosure.none(SMALLEST));
    }

    private ShownWave isWaiting(boolean late) {
        return new ShownWave(wave, voices, groups, everShown, questions, people, known, remarks, commented, late);
    }

    private static Set<Voice> of(String group, Set<Voice> voices) {
        return voices.stream().filter(voice -> voice.group().equals(group)).collect(Collectors.toUnmodifiableSet());
    }

    /** Those of a cell who rated a question. */
    static Set<Voice> knowing(PulseQuestion question, Set<Voice> cell) {
        return cell.stream()
                .filter(voice -> question.isKnownBy(voice.answer()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
