package org.sprinthealth.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sprinthealth.facts.Contracts.Column;
import org.sprinthealth.facts.Contracts.Table;
import org.sprinthealth.facts.Field;
import org.sprinthealth.facts.Level;
import org.sprinthealth.facts.Scope;
import org.sprinthealth.facts.State;
import org.sprinthealth.settings.TeamSettings.CriteriaSources.Place;
import org.sprinthealth.settings.TeamSettings.DateOrder;
import org.sprinthealth.settings.TeamSettings.Questionnaire;
import org.sprinthealth.settings.TeamSettings.RangeLock;

class PortfolioFileTest {
    private static final String HEAD = "id: demo\ntime-zone: Europe/Berlin\n";
    private static final String TEAM = "teams:\n  - id: apollo\n";

    @TempDir
    Path folder;

    @Test
    void a_short_file_is_enough() throws Exception {
        Portfolio portfolio = read(HEAD + TEAM);

        assertThat(portfolio.id()).isEqualTo("demo");
        assertThat(portfolio.name()).isEqualTo("demo");
        assertThat(portfolio.zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
        assertThat(portfolio.asOf()).isNull();
        assertThat(portfolio.database()).isNull();
        assertThat(portfolio.quietSeconds()).isEqualTo(60);
        assertThat(portfolio.teams()).extracting(TeamSettings::id).containsExactly("apollo");
    }

    @Test
    void folders_stand_beside_the_portfolio_file_unless_it_says_otherwise() throws Exception {
        Portfolio portfolio = read(HEAD + "output: ../out\n" + TEAM);

        assertThat(portfolio.inbox()).isEqualTo(folder.resolve("inbox"));
        assertThat(portfolio.state()).isEqualTo(folder.resolve("state"));
        assertThat(portfolio.templates()).isEqualTo(folder.resolve("templates"));
        assertThat(portfolio.output()).isEqualTo(folder.resolveSibling("out"));
    }

    @Test
    void the_templates_that_come_with_the_program_serve_a_portfolio_that_has_none() throws Exception {
        Path file = Files.writeString(folder.resolve("portfolio.yaml"), HEAD + TEAM);
        Path shipped = Path.of("templates").toAbsolutePath();

        assertThat(PortfolioFile.read(file, shipped).templates()).isEqualTo(shipped);

        Files.createDirectory(folder.resolve("templates"));
        assertThat(PortfolioFile.read(file, shipped).templates()).isEqualTo(folder.resolve("templates"));
    }

    @Test
    void no_team_is_called_portfolio_since_the_portfolios_charts_are() {
        assertThatThrownBy(() -> read(HEAD + "teams:\n  - id: portfolio\n"))
                .isInstanceOfSatisfying(
                        InvalidPortfolio.class,
                        invalid -> assertThat(invalid.problems())
                                .singleElement()
                                .satisfies(
                                        problem -> assertThat(problem.inWords()).contains("Choose another id")));
    }

    @Test
    void a_team_has_defaults_for_what_nobody_says() throws Exception {
        TeamSettings team = read(HEAD + TEAM).teams().get(0);

        assertThat(team.name()).isEqualTo("apollo");
        assertThat(team.zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
        assertThat(team.exports())
                .isEqualTo(new TeamSettings.Exports(
                        ZoneId.of("Europe/Berlin"), null, null, LocalTime.of(23, 59, 59), Map.of()));
        assertThat(team.leftOutOfTop20()).containsExactly("spike", "chore");
        assertThat(team.criteria().order())
                .containsExactly(Place.FIELD, Place.HEADING, Place.GIVEN_WHEN_THEN, Place.SUB_TASKS);
        assertThat(team.planningGraceHours()).isNull();
        assertThat(team.staleAfterDays()).isEqualTo(7);
        assertThat(team.size()).isNull();
        assertThat(team.trackerHost()).isNull();
        assertThat(team.trackerPath()).isEqualTo("/browse/{key}");
        assertThat(team.namedOnPage()).isFalse();
    }

    @Test
    void every_setting_of_a_team_can_be_said() throws Exception {
        TeamSettings team = read(HEAD + """
                        teams:
                          - id: apollo
                            name: Apollo
                            time-zone: Pacific/Chatham
                            size: 7
                            planning-grace-hours: 24
                            stale-after-days: 10
                            exports:
                              zone: Europe/Madrid
                              dates: day-first
                              scope: full
                              time-of-day: 22:15:00
                              columns: { Kundenwert: PRIORITY }
                            states: { In Arbeit: IN_PROGRESS, Klären: clarify }
                            types: { Enabler: standard, Unteraufgabe: sub-task }
                            left-out-of-top-20: [Spike]
                            ordered-by-rank: true
                            criteria:
                              look-in: [given-when-then, field]
                              fields: [Abnahme]
                              sub-task-pattern: "^AC:"
                              headings: [Wann fertig]
                              template-lines: ["As a user …"]
                            tracker: { host: jira.example.org, path: "/issues/{key}" }
                            named-on-page: true
                            labels: { needs-clarification: [Klärung], not-ready: [Unklar], intake: [Wunsch], incident: [Störung] }
                            range-locks:
                              - { figure: backlog-health, from: 2026-01-05 }
                            forms:
                              - contract: stakeholder-pulse
                                wave: 2026-Q1
                                columns: { "Werde ich gehört?": heard, "Warum?#2": how to ask }
                            stakeholders: { invited: 30 }
                        """).teams().get(0);

        assertThat(team)
                .isEqualTo(new TeamSettings(
                        "apollo",
                        "Apollo",
                        ZoneId.of("Pacific/Chatham"),
                        new TeamSettings.Exports(
                                ZoneId.of("Europe/Madrid"),
                                DateOrder.DAY_FIRST,
                                Scope.FULL,
                                LocalTime.of(22, 15),
                                Map.of("kundenwert", Field.PRIORITY)),
                        Map.of("in arbeit", State.IN_PROGRESS, "klären", State.CLARIFY),
                        Map.of("enabler", Level.STANDARD, "unteraufgabe", Level.SUB_TASK),
                        List.of("spike"),
                        true,
                        new TeamSettings.CriteriaSources(
                                List.of(Place.GIVEN_WHEN_THEN, Place.FIELD),
                                List.of("abnahme"),
                                "^AC:",
                                List.of("wann fertig"),
                                List.of("As a user …")),
                        24,
                        10,
                        7,
                        "jira.example.org",
                        "/issues/{key}",
                        true,
                        new TeamSettings.Labels(
                                List.of("klärung"), List.of("unklar"), List.of("wunsch"), List.of("störung")),
                        List.of(new RangeLock("backlog-health", LocalDate.of(2026, 1, 5))),
                        List.of(new Questionnaire(
                                Table.STAKEHOLDER_PULSE,
                                Map.of("werde ich gehört?", Column.HEARD, "warum?#2", Column.HOW_TO_ASK),
                                null,
                                "2026-Q1")),
                        List.of(),
                        30));
    }

    @Test
    void teams_share_a_folder_and_are_told_apart_by_id_and_name_unless_words_are_given() throws Exception {
        List<TeamSettings> teams = read(HEAD + """
                        shared:
                          - { folder: all-teams, column: Team }
                          - { folder: boards, column: Area Path, teams: { "Shop\\\\Web": borealis } }
                        teams:
                          - { id: apollo, name: Apollo Web }
                          - id: borealis
                        """).teams();

        Map<String, String> byName = Map.of("apollo", "apollo", "apollo web", "apollo", "borealis", "borealis");
        assertThat(teams.get(0).shares()).containsExactly(new TeamSettings.Share("all-teams", "Team", byName, true));
        assertThat(teams.get(1).shares())
                .containsExactly(
                        new TeamSettings.Share("all-teams", "Team", byName, false),
                        new TeamSettings.Share("boards", "Area Path", Map.of("shop\\web", "borealis"), true));
    }

    @Test
    void teams_inherit_from_the_top_level_and_overrule_it_key_by_key() throws Exception {
        List<TeamSettings> teams = read(HEAD + """
                        size: 7
                        exports: { zone: Europe/Madrid, dates: day-first }
                        states: { Offen: BACKLOG, Warten: CLARIFY }
                        teams:
                          - id: apollo
                          - id: borealis
                            size: 5
                            exports: { dates: month-first }
                            states: { warten: IN_PROGRESS }
                        """).teams();

        TeamSettings apollo = teams.get(0);
        assertThat(apollo.size()).isEqualTo(7);
        assertThat(apollo.exports().dateOrder()).isEqualTo(DateOrder.DAY_FIRST);
        assertThat(apollo.states()).isEqualTo(Map.of("offen", State.BACKLOG, "warten", State.CLARIFY));
        TeamSettings borealis = teams.get(1);
        assertThat(borealis.size()).isEqualTo(5);
        assertThat(borealis.exports().zone()).isEqualTo(ZoneId.of("Europe/Madrid"));
        assertThat(borealis.exports().dateOrder()).isEqualTo(DateOrder.MONTH_FIRST);
        assertThat(borealis.states()).isEqualTo(Map.of("offen", State.BACKLOG, "warten", State.IN_PROGRESS));
    }

    @Test
    void teams_keep_their_order() throws Exception {
        assertThat(read(HEAD + "teams:\n- id: z\n- id: a\n- id: m\n").teams())
                .extracting(TeamSettings::id)
                .containsExactly("z", "a", "m");
    }

    @Test
    void the_fingerprint_is_that_of_the_bytes() throws Exception {
        String text = HEAD + TEAM;

        assertThat(read(text).fingerprint()).isEqualTo(Fingerprint.of(text.getBytes(StandardCharsets.UTF_8)));
        assertThat(read(text + "# said\n").fingerprint())
                .isNotEqualTo(read(text).fingerprint());
    }

    @Test
    void only_settings_that_decide_how_exports_are_understood_change_the_intake_fingerprint() throws Exception {
        String before = read(HEAD + TEAM).teams().get(0).intakeFingerprint();

        assertThat(read(HEAD + "size: 3\nplanning-grace-hours: 4\n" + TEAM)
                        .teams()
                        .get(0)
                        .intakeFingerprint())
                .isEqualTo(before);
        assertThat(read(HEAD + "states: { Offen: BACKLOG }\n" + TEAM)
                        .teams()
                        .get(0)
                        .intakeFingerprint())
                .isNotEqualTo(before);
    }

    @Test
    void what_forms_mean_decides_how_exports_are_understood() throws Exception {
        String form = "forms: [ { contract: goal-survey, sprint: S 1, columns: { goal: answer } } ]\n";

        assertThat(read(HEAD + form + TEAM).teams().get(0).intakeFingerprint())
                .isEqualTo(read(HEAD + form + "stakeholders: { invited: 3 }\n" + TEAM)
                        .teams()
                        .get(0)
                        .intakeFingerprint())
                .isNotEqualTo(read(HEAD + form.replace("S 1", "S 2") + TEAM)
                        .teams()
                        .get(0)
                        .intakeFingerprint())
                .isNotEqualTo(read(HEAD + TEAM).teams().get(0).intakeFingerprint());
    }

    @Test
    void a_form_that_lacks_what_its_contract_needs_is_refused_with_its_line() throws Exception {
        assertThat(problems(HEAD + TEAM + """
                            forms:
                              - { contract: goal-survey, columns: { "Goal?": answer } }
                              - { contract: stakeholder-pulse, columns: { "Heard?": herd } }
                              - { contract: pulse, columns: {} }
                              - { contract: stakeholder-pulse, wave: 2026-02-31, columns: { "Heard?": heard } }
                              - { contract: decisions, columns: { "Why?": why } }
                        """))
                .containsExactly(
                        "p.yaml:6: forms: the contract goal survey also needs sprint. Under columns, name the question behind each, or"
                                + " write sprint: with its name",
                        "p.yaml:7: columns Heard?: found 'herd', expected one of wave, heard, informed, how-to-ask,"
                                + " what-drops, group, comment. Did you mean heard?",
                        "p.yaml:8: contract: found 'pulse', expected one of planning-log, goal-survey, stakeholder-pulse,"
                                + " stakeholders-invited, features, feature-usage, goals, decisions",
                        "p.yaml:9: wave: found '2026-02-31', expected a quarter such as 2026-Q1, or a date such as"
                                + " 2026-03-15",
                        "p.yaml:10: forms: the contract decisions also needs date, item or request, decision. Under columns, name the"
                                + " question behind each");
    }

    @Test
    void everything_wrong_is_said_at_once_with_its_line() throws Exception {
        assertThat(problems("""
                        id: Demo Portfolio
                        time-zone: Europe/Berlln
                        sise: 7
                        teams:
                          - id: apollo
                            size: many
                            size: 5
                          - id: apollo
                            exports: [day-first]
                        """))
                .containsExactly(
                        "p.yaml:1: id: found 'Demo Portfolio', expected 1 to 40 of the characters a-z, 0-9 and -, because it names"
                                + " folders and files",
                        "p.yaml:2: time-zone: found 'Europe/Berlln', expected a time zone such as Europe/Berlin",
                        "p.yaml:3: sise: unknown setting. Did you mean size?",
                        "p.yaml:6: size: found 'many', expected a whole number from 1 to 100",
                        "p.yaml:7: size: stands here again; first on line 6. Keep one of them",
                        "p.yaml:8: team apollo: stands here again; first on line 5. Give each team an id of its own",
                        "p.yaml:9: exports: found a list, expected a group of settings, each as key: value");
    }

    static Stream<Arguments> one_mistake_each() {
        return Stream.of(
                Arguments.of("", "p.yaml: empty. Begin with id, time-zone and teams"),
                Arguments.of(
                        "- a\n", "p.yaml:1: the file: found a list, expected a group of settings, each as key: value"),
                Arguments.of(HEAD, "p.yaml:1: teams: missing. Add a line such as teams: [ { id: apollo } ]"),
                Arguments.of(
                        "id: demo\n" + TEAM,
                        "p.yaml:1: time-zone: missing. Add a line such as time-zone: Europe/Berlin"),
                Arguments.of(
                        HEAD + "teams: apollo\n", "p.yaml:3: teams: found 'apollo', expected a list, such as [a, b]"),
                Arguments.of(HEAD + "teams:\n  - name: A\n", "p.yaml:4: id: missing. Add a line such as id: apollo"),
                Arguments.of(
                        HEAD + "as-of: 29.03.2026\n" + TEAM,
                        "p.yaml:3: as-of: found '29.03.2026', expected a date such as 2026-03-29"),
                Arguments.of(HEAD + "name:\n" + TEAM, "p.yaml:3: name: found nothing, expected a value"),
                Arguments.of(
                        HEAD + "named-on-page: perhaps\n" + TEAM,
                        "p.yaml:3: named-on-page: found 'perhaps', expected true or false"),
                Arguments.of(
                        HEAD + "states: { Offen: BAKLOG }\n" + TEAM,
                        "p.yaml:3: states Offen: found 'BAKLOG', expected one of backlog, refining, ready, in-progress, clarify, review,"
                                + " done, cancelled. Did you mean backlog?"),
                Arguments.of(
                        HEAD + "states: { Offen: DONE, offen: READY }\n" + TEAM,
                        "p.yaml:3: offen: stands here twice, but for its capitals. Keep one of them"),
                Arguments.of(
                        HEAD + "criteria: { sub-task-pattern: '(AC' }\n" + TEAM,
                        "p.yaml:3: sub-task-pattern: found '(AC', expected a regular expression (Unclosed group)"),
                Arguments.of(
                        HEAD + "tracker: { host: 'https://jira.example.org/' }\n" + TEAM,
                        "p.yaml:3: host: found 'https://jira.example.org/', expected a plain host name such as jira.example.org,"
                                + " without https://, port or path"),
                Arguments.of(
                        HEAD + "tracker: { path: /browse }\n" + TEAM,
                        "p.yaml:3: path: found '/browse', expected a path that begins with / and has {key} in it, such as /browse/{key}"),
                Arguments.of(
                        HEAD + "range-locks: [ { figure: backlog-health } ]\n" + TEAM,
                        "p.yaml:3: from: missing. Add a line such as from: 2026-01-05"),
                Arguments.of(
                        HEAD + "colour: red\n" + TEAM.replace("apollo", "apollo\n    colour: red"),
                        "p.yaml:3: colour: unknown setting. Known here: id, time-zone, name, as-of, inbox, state, output, templates,"
                                + " database, quiet-seconds, shared"),
                Arguments.of(
                        "id: demo\ntime-zone: [Europe/Berlin\n" + TEAM,
                        "p.yaml:3: not YAML: expected ',' or ']', but got"),
                Arguments.of(
                        HEAD + TEAM + "---\nid: other\n",
                        "p.yaml:6: a second document begins here. Keep one portfolio a file"),
                Arguments.of(
                        HEAD + "<<: { size: 3 }\n" + TEAM,
                        "p.yaml:3: <<: not used here. What stands at the top level is inherited by every team"));
    }

    @ParameterizedTest
    @MethodSource("one_mistake_each")
    void a_mistake_is_told_with_line_expectation_and_remedy(String yaml, String message) throws Exception {
        assertThat(problems(yaml)).first().asString().startsWith(message);
    }

    @ParameterizedTest
    @MethodSource("secrets")
    void a_secret_is_refused_with_the_cure_and_never_repeated(String line) throws Exception {
        assertThat(problems(HEAD + line + "\n" + TEAM))
                .singleElement()
                .asString()
                .startsWith("p.yaml:3: ")
                .contains("set the environment variables SPRINT_HEALTH_DB_USER and SPRINT_HEALTH_DB_PASSWORD")
                .doesNotContain("hunter2");
    }

    static Stream<String> secrets() {
        return Stream.of(
                "database-password: hunter2",
                "user: hunter2",
                "database: jdbc:postgresql://coach:hunter2@db.example.org/health",
                "database: jdbc:postgresql://db.example.org/health?user=coach&password=hunter2");
    }

    @Test
    void aliases_of_aliases_are_refused() throws Exception {
        StringBuilder bomb = new StringBuilder(HEAD + "a0: &a0 [x]\n");
        for (int i = 1; i < 30; i++) {
            bomb.append(
                    "a%d: &a%d [%s]\n".formatted(i, i, "*a%d, ".formatted(i - 1).repeat(9)));
        }

        assertThat(problems(bomb + TEAM)).singleElement().asString().contains("aliases");
    }

    @Test
    void a_file_that_is_not_there_is_named() {
        assertThat(catchThrowableOfType(InvalidPortfolio.class, () -> PortfolioFile.read(folder.resolve("none.yaml")))
                        .problems())
                .extracting(Problem::message)
                .containsExactly("there is no such file. Name one with --portfolio");
    }

    @Test
    void bytes_that_are_not_utf_8_are_refused() throws Exception {
        Files.write(folder.resolve("p.yaml"), (HEAD + "name: Müller\n" + TEAM).getBytes(StandardCharsets.ISO_8859_1));

        assertThat(problemsOfFile()).containsExactly("p.yaml: not UTF-8. Save it as UTF-8");
    }

    private Portfolio read(String yaml) throws IOException, InvalidPortfolio {
        return PortfolioFile.read(Files.writeString(folder.resolve("p.yaml"), yaml));
    }

    private List<String> problems(String yaml) throws IOException {
        Files.writeString(folder.resolve("p.yaml"), yaml);
        return problemsOfFile();
    }

    private List<String> problemsOfFile() {
        return catchThrowableOfType(InvalidPortfolio.class, () -> PortfolioFile.read(folder.resolve("p.yaml")))
                .problems()
                .stream()
                .map(problem -> problem.inWords().replace(folder + "/", ""))
                .toList();
    }
}
