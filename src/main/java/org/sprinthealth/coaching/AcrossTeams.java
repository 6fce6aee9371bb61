package org.sprinthealth.coaching;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sprinthealth.coaching.Standing.Word;
import org.sprinthealth.readings.Definition;
import org.sprinthealth.readings.Reading;
import org.sprinthealth.readings.Reading.Amount;
import org.sprinthealth.readings.Reading.NoData;
import org.sprinthealth.readings.Reading.Share;

/**
 * What a figure says of several teams together. Teams are counted by word; their median is a team's own number; items are
 * pooled only where they are alike. Never a mean of percentages, never a sum of points.
 *
 * @param figure the figure's id
 * @param words how many teams stand where, every word in its order, 0 included
 * @param median the middle team's number by nearest rank, the lower of two; empty below five teams, for points, and where
 *     teams count in different units
 * @param pooled k of n over all items; empty below five teams, and where items are not alike
 * @param included the teams that say something, in the configured order
 * @param leftOut the teams that say nothing, in the configured order, each with the reason
 */
public record AcrossTeams(
        String figure,
        Map<Word, Integer> words,
        Optional<BigDecimal> median,
        Optional<Pooled> pooled,
        List<String> included,
        Map<String, String> leftOut) {
    /** From how many teams on a number stands for several of them. */
    public static final int FEWEST = 5;

    /** Figures whose items are the same kind of thing, judged by the same rule, in every team: items of a top 20, answers, features. */
    private static final Set<String> ALIKE = Set.of(
            "backlog-health",
            "sprint-goal-clarity",
            "stakeholder-satisfaction",
            "stakeholders-informed",
            "feature-adoption");

    /**
     * What a figure says of one team.
     *
     * @param team the team's id or name
     * @param current what it says; no data where the team does not have it
     * @param word where it stands
     */
    public record TeamReading(String team, Reading current, Word word) {}

    /**
     * Items of several teams counted together.
     *
     * @param matching k
     * @param of n, at least 1
     * @param teams how many teams they are of
     */
    public record Pooled(int matching, int of, int teams) {}

    public AcrossTeams {
        words = Collections.unmodifiableMap(new EnumMap<>(words));
        included = List.copyOf(included);
        leftOut = Collections.unmodifiableMap(new LinkedHashMap<>(leftOut));
    }

    /**
     * A figure of several teams.
     *
     * @param teams in the configured order
     */
    public static AcrossTeams of(Definition definition, List<TeamReading> teams) {
        List<TeamReading> telling = teams.stream()
                .filter(team -> !(team.current() instanceof NoData))
                .toList();
        Map<String, String> leftOut = new LinkedHashMap<>();
        teams.forEach(team -> {
            if (team.current() instanceof NoData none) {
                leftOut.put(team.team(), none.reason().inWords());
            }
        });
        return new AcrossTeams(
                definition.id(),
                words(teams),
                median(telling),
                pooled(definition.id(), telling),
                telling.stream().map(TeamReading::team).toList(),
                leftOut);
    }

    private static Map<Word, Integer> words(List<TeamReading> teams) {
        Map<Word, Integer> words = new EnumMap<>(Word.class);
        for (Word word : Word.values()) {
            words.put(word, (int)
                    teams.stream().filter(team -> wordOf(team) == word).count());
        }
        return words;
    }

    private static Word wordOf(TeamReading team) {
        return team.current() instanceof NoData ? Word.NO_DATA : team.word();
    }

    private static Optional<BigDecimal> median(List<TeamReading> teams) {
        List<BigDecimal> numbers = teams.stream()
                .flatMap(team -> team.current().number().stream())
                .sorted()
                .toList();
        Set<String> units = teams.stream().map(team -> unit(team.current())).collect(Collectors.toSet());
        return numbers.size() < FEWEST || units.size() > 1 || units.contains("points")
                ? Optional.empty()
                : Optional.of(numbers.get((numbers.size() - 1) / 2));
    }

    private static String unit(Reading reading) {
        return reading instanceof Amount amount ? amount.unit() : "%";
    }

    private static Optional<Pooled> pooled(String figure, List<TeamReading> teams) {
        List<Share> shares = new ArrayList<>();
        teams.forEach(team -> {
            if (team.current() instanceof Share share) {
                shares.add(share);
            }
        });
        int of = shares.stream().mapToInt(Share::of).sum();
        return shares.size() < FEWEST || of < FEWEST || !ALIKE.contains(figure)
                ? Optional.empty()
                : Optional.of(
                        new Pooled(shares.stream().mapToInt(Share::matching).sum(), of, shares.size()));
    }

    /** {@code 7 of 9 teams; left out: apollo (stale), borealis (too few)}; for the coach edition, since it names teams. */
    public String coverage() {
        int all = included.size() + leftOut.size();
        String names = leftOut.entrySet().stream()
                .map(team -> team.getKey() + " (" + team.getValue() + ")")
                .collect(Collectors.joining(", "));
        return included.size() + " of " + all + " teams" + (names.isEmpty() ? "" : "; left out: " + names);
    }
}
