package org.sprinthealth.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sprinthealth.delivery.Delivered;
import org.sprinthealth.facts.TeamHistory;
import org.sprinthealth.fixtures.Teams;
import org.sprinthealth.indicators.HealthCheck;
import org.sprinthealth.indicators.Indicator;
import org.sprinthealth.readings.Figure;
import org.sprinthealth.readings.Point;
import org.sprinthealth.readings.Reading;
import org.sprinthealth.readings.Reading.NoData;
import org.sprinthealth.readings.Reading.Share;
import org.sprinthealth.settings.TeamSettings;

/** What the simulator's people answered and used, found again by the indicators, from the files alone. */
class SurveysReadTest {
    @TempDir
    private Path folder;

    static Stream<Arguments> teams() {
        List<Team> teams = DemoPortfolio.teams();
        return Stream.of(
                Arguments.of(teams.get(0).keeping(Moods.APOLLO), Moods.APOLLO),
                Arguments.of(teams.get(1).keeping(Moods.BOREAL), Moods.BOREAL),
                Arguments.of(teams.get(2).keeping(Moods.COBALT), Moods.COBALT),
                Arguments.of(teams.get(3).keeping(Moods.DROSSEL), Moods.DROSSEL),
                Arguments.of(teams.get(4).keeping(Moods.ESTUARIO), Moods.ESTUARIO),
                Arguments.of(teams.get(9).keeping(Moods.KESTREL), Moods.KESTREL));
    }

    /** From the tables alone, without exports of the tracker. */
    private Delivered delivered(Team team) throws IOException {
        Path drop = Files.createDirectories(folder.resolve("inbox").resolve("apollo"));
        Map<String, byte[]> files = team.files();
        files.keySet().removeIf(name -> name.matches("(jira|workbook)-.*"));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(drop.resolve(file.getKey()), file.getValue());
        }
        TeamSettings settings = Teams.apollo().zone(team.zone().getId()).build();
        TeamHistory history = new Pipeline(folder.resolve("inbox"), folder.resolve("state"))
                .read(List.of(settings), DemoPortfolio.AS_OF)
                .get(0);
        return Delivered.of(history, settings, asOf(team));
    }

    private static Instant asOf(Team team) {
        return Iteration.endOf(DemoPortfolio.AS_OF, team.zone());
    }

    private Figure read(String id, Team team) throws IOException {
        Indicator indicator = Stream.concat(HealthCheck.indicators().stream(), HealthCheck.companions().stream())
                .filter(candidate -> candidate.definition().id().equals(id))
                .findFirst()
                .orElseThrow();
        return indicator.read(delivered(team));
    }

    private static Map<String, String> said(Figure figure) {
        return figure.trend().stream()
                .collect(Collectors.toMap(
                        Point::period, point -> said(point.reading()), (one, other) -> one, LinkedHashMap::new));
    }

    private static String said(Reading reading) {
        return reading instanceof Share share
                ? share.matching() + " of " + share.of()
                : ((NoData) reading).reason().inWords();
    }

    @ParameterizedTest
    @MethodSource("teams")
    void who_could_state_the_goal(Team team, Mood mood) throws IOException {
        Map<String, List<GoalSurvey.Answer>> truth = new GoalSurvey(team, mood)
                .upTo(asOf(team)).stream()
                        .collect(Collectors.groupingBy(
                                GoalSurvey.Answer::sprint, LinkedHashMap::new, Collectors.toList()));
        Map<String, String> expected = new LinkedHashMap<>();
        truth.forEach((sprint, answers) -> {
            long goal = answers.stream()
                    .filter(answer -> Objects.equals(answer.scored(), 2))
                    .count();
            boolean unread = answers.stream().anyMatch(answer -> answer.scored() == null);
            expected.put(sprint, unread ? "not yet" : goal + " of " + answers.size());
        });

        assertThat(said(read("sprint-goal-clarity", team))).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("teams")
    void who_feels_heard_and_who_informed(Team team, Mood mood) throws IOException {
        List<Stakeholders.Answer> truth = new Stakeholders(team, mood).answers();
        Map<String, String> heard = new LinkedHashMap<>();
        Map<String, String> informed = new LinkedHashMap<>();
        for (String wave : Stakeholders.WAVES) {
            List<Stakeholders.Answer> answers =
                    truth.stream().filter(answer -> answer.wave().equals(wave)).toList();
            heard.put(wave, favourable(answers.stream().map(Stakeholders.Answer::heard)));
            informed.put(wave, favourable(answers.stream().map(Stakeholders.Answer::informed)));
        }

        assertThat(said(read("stakeholder-satisfaction", team))).isEqualTo(heard);
        assertThat(said(read("stakeholders-informed", team))).isEqualTo(informed);
    }

    private static String favourable(Stream<Integer> ratings) {
        List<Integer> known = ratings.filter(Objects::nonNull).toList();
        return known.stream().filter(rating -> rating > 3).count() + " of " + known.size();
    }

    @ParameterizedTest
    @MethodSource("teams")
    void which_features_are_used(Team team, Mood mood) throws IOException {
        FeatureShelf shelf = new FeatureShelf(team, mood);
        Map<String, FeatureShelf.Use> newest = shelf.uses().stream()
                .collect(Collectors.toMap(FeatureShelf.Use::feature, use -> use, (one, other) -> other));
        List<FeatureShelf.Feature> mature = shelf.features().stream()
                .filter(feature -> feature.reach() != FeatureShelf.Reach.INTERNAL)
                .filter(feature -> ChronoUnit.DAYS.between(feature.shipped(), DemoPortfolio.AS_OF) >= 30)
                .toList();
        List<FeatureShelf.Feature> measured = mature.stream()
                .filter(feature -> newest.containsKey(feature.id()))
                .toList();
        long used = measured.stream()
                .filter(feature -> isUsed(feature, Objects.requireNonNull(newest.get(feature.id()))))
                .count();
        boolean enough = measured.size() >= 4 && measured.size() * 2 >= mature.size();
        String silence = measured.isEmpty() ? "not exported" : "too few";

        assertThat(said(read("feature-adoption", team).current()))
                .isEqualTo(enough ? used + " of " + measured.size() : silence);
    }

    private static boolean isUsed(FeatureShelf.Feature feature, FeatureShelf.Use use) {
        int byClass = switch (feature.reach()) {
            case CORE -> 40;
            case SECONDARY -> 15;
            case NICHE -> 5;
            case INTERNAL -> 0;
        };
        int target = feature.target() == 0 ? byClass : feature.target();
        return use.using() >= 5 && use.using() * 100 >= target * use.eligible();
    }
}
