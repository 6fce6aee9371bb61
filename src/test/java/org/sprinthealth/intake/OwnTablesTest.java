package org.sprinthealth.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sprinthealth.facts.Contracts;
import org.sprinthealth.facts.Decision;
import org.sprinthealth.facts.Feature;
import org.sprinthealth.facts.FeatureUse;
import org.sprinthealth.facts.GoalAnswer;
import org.sprinthealth.facts.PlanningEntry;
import org.sprinthealth.facts.PlanningEntry.Outcome;
import org.sprinthealth.facts.PulseAnswer;
import org.sprinthealth.facts.PulseInvitation;
import org.sprinthealth.facts.Rejected;
import org.sprinthealth.facts.RoadmapGoal;
import org.sprinthealth.facts.Wave;
import org.sprinthealth.fixtures.Teams;
import org.sprinthealth.intake.Sighting.Kind;
import org.sprinthealth.settings.TeamSettings.DateOrder;

class OwnTablesTest {
    private static final Wave Q1 = Wave.ofQuarter(2026, 1);

    @TempDir
    Path folder;

    private Door door;

    @BeforeEach
    void openDoor() {
        door = new Door(folder, Teams.apollo().zone("Europe/Berlin").build());
    }

    private List<Contracts.Entry> read(String... lines) {
        return door.contract("table.csv", lines).entries();
    }

    private List<String> refused(String... lines) {
        return door.contract("t.csv", lines).rejected().stream()
                .map(Rejected::inWords)
                .toList();
    }

    @Test
    void reads_a_planning_log() {
        assertThat(read(
                        "Sprint*,ITEM*,Outcome (see below)*,needed_clarification,note",
                        "S 1,APO-1,taken,y,asked @Canary Quillfeather",
                        "S 1,APO-2,Not ready,,",
                        "S 1,APO-3,capacity,no,",
                        "S 1,APO-4,PRIORITY,NULL,"))
                .containsExactly(
                        new PlanningEntry("S 1", "APO-1", Outcome.TAKEN, true, "asked @someone"),
                        new PlanningEntry("S 1", "APO-2", Outcome.NOT_READY, false, null),
                        new PlanningEntry("S 1", "APO-3", Outcome.CAPACITY, false, null),
                        new PlanningEntry("S 1", "APO-4", Outcome.PRIORITY, false, null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sprint;Eintrag;Ergebnis;Klärung nötig|S 1;A-1;nicht bereit;ja",
                "sprint;élément;résultat;clarification nécessaire|S 1;A-1;pas prêt;oui",
                "sprint;elemento;resultado;necesitó aclaración|S 1;A-1;no listo;sí",
                "sprint;item;resultado;precisou de esclarecimento|S 1;A-1;não pronto;sim",
                "sprint;voce;esito;chiarimento|S 1;A-1;non pronto;sì",
                "sprint;sleutel;uitkomst;verduidelijking nodig|S 1;A-1;niet klaar;x"
            })
    void reads_a_planning_log_in_other_languages(String header, String row) {
        assertThat(read(header, row)).containsExactly(new PlanningEntry("S 1", "A-1", Outcome.NOT_READY, true, null));
    }

    @Test
    void reads_a_goal_survey_in_an_order_that_tells_nothing() {
        assertThat(read(
                        "sprint\tanswer\tunderstands why\tscored",
                        "S 1\tPay by card\t5\t2",
                        "S 1\tNone\t\t0",
                        "S 1\t\t3.0\t"))
                .containsExactly(
                        new GoalAnswer("S 1", "None", null, 0),
                        new GoalAnswer("S 1", "Pay by card", 5, 2),
                        new GoalAnswer("S 1", null, 3, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sprint;Antwort;versteht warum;Bewertung",
                "Sprint;réponse;comprend pourquoi;évaluation",
                "Sprint;respuesta;entiende por qué;puntuación",
                "Sprint;resposta;entende por quê;pontuação",
                "Sprint;risposta;capisce perché;punteggio",
                "Sprint;antwoord;begrijpt waarom;beoordeling"
            })
    void reads_a_goal_survey_in_other_languages(String header) {
        assertThat(read(header, "S 1;Kasse;4;1")).containsExactly(new GoalAnswer("S 1", "Kasse", 4, 1));
    }

    @Test
    void reads_what_stakeholders_answer() {
        assertThat(read(
                        "wave,heard,informed,how to ask,what drops,group,comment",
                        "2026-Q1,4,2,,5,Sales,Ask us earlier",
                        "2026-03-15,1,,,,,"))
                .containsExactlyInAnyOrder(
                        new PulseAnswer(Q1, 4, 2, null, 5, "Sales", "Ask us earlier"),
                        new PulseAnswer(Wave.of(LocalDate.of(2026, 3, 15)), 1, null, null, null, null, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Welle;gehört;informiert;wie fragen;was entfällt;Gruppe",
                "vague;écouté;informé;comment demander;ce qui sort;groupe",
                "ola;escuchado;informado;cómo pedir;qué se deja;grupo",
                "onda;ouvido;informado;como solicitar;o que sai;grupo",
                "ondata;ascoltato;informato;come chiedere;cosa esce;gruppo",
                "golf;gehoord;geïnformeerd;hoe vragen;wat vervalt;groep"
            })
    void reads_what_stakeholders_answer_in_other_languages(String header) {
        assertThat(read(header, "Q1 2026;1;2;3;4;Depot"))
                .containsExactly(new PulseAnswer(Q1, 1, 2, 3, 4, "Depot", null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-Q1",
                "2026Q1",
                "2026 q1",
                "Q1 2026",
                "Q1/2026",
                "1. Quartal 2026",
                "1er trimestre 2026",
                "1º trimestre de 2026",
                "T1 2026",
                "2026-T1",
                "1e kwartaal 2026",
                "K1 2026",
                "Quartal 1 2026"
            })
    void reads_a_quarter_however_it_is_written(String wave) {
        assertThat(read("wave;invited", wave + ";30")).containsExactly(new PulseInvitation(Q1, null, 30));
    }

    @ParameterizedTest
    @CsvSource({
        "4,4",
        "4.0,4",
        "4/5,4",
        "4 - Agree,4",
        "4 (agree),4",
        "Strongly agree,5",
        "stimme eher zu,4",
        "Weder noch,3",
        "Plutôt pas d’accord,2",
        "muy en desacuerdo,1",
        "Concordo totalmente,5",
        "né d'accordo né in disaccordo,3",
        "helemaal mee oneens,1",
        "Don't know,",
        "je ne sais pas,",
        "weiß nicht,",
        "n/a,",
        "agree;,4"
    })
    void reads_a_rating_as_a_number_or_in_words(String cell, @Nullable Integer rating) {
        assertThat(read("wave,heard,informed", "2026-Q1,\"" + cell + "\",3"))
                .containsExactly(new PulseAnswer(Q1, rating, 3, null, null, null, null));
    }

    @Test
    void a_rating_that_is_none_is_left_out_and_said() {
        assertThat(refused("wave,heard,informed", "2026-Q1,7,3", "2026-Q1,4.5,3", "2026-Q1,Ms Quillfeather,3"))
                .containsExactly(
                        "t.csv heard: found '7' in line 2, so the row is used without it. Write my needs are heard when"
                                + " priorities are set: 1 (not at all) to 5 (fully), or nothing for those who do not know",
                        "t.csv heard: found '4.5' in line 3, so the row is used without it. Write my needs are heard when"
                                + " priorities are set: 1 (not at all) to 5 (fully), or nothing for those who do not know",
                        "t.csv heard: found a text that is not known here in line 4, so the row is used without it. Write my needs"
                                + " are heard when priorities are set: 1 (not at all) to 5 (fully), or nothing for those"
                                + " who do not know");
    }

    @Test
    void reads_who_was_invited() {
        assertThat(read("Welle;Gruppe;eingeladen", "2026-Q1;Vertrieb;8", "2026-Q1;;1.234"))
                .containsExactly(new PulseInvitation(Q1, "Vertrieb", 8), new PulseInvitation(Q1, null, 1234));
    }

    @Test
    void reads_features() {
        assertThat(read(
                        "feature,name,items,shipped,class,audience,intended outcome,measure,target,aliases,seasonal",
                        "F1,Pay by card,APO-1 APO-2,2026-01-20,core,guests,fewer calls,calls,\"37,5 %\",\"old, older\",y",
                        "F2,,,2026-01-21,,,,,,,"))
                .containsExactly(
                        new Feature(
                                "F1",
                                List.of("old", "older"),
                                "Pay by card",
                                List.of("APO-1", "APO-2"),
                                LocalDate.of(2026, 1, 20),
                                Feature.Reach.CORE,
                                "guests",
                                "fewer calls",
                                "calls",
                                new BigDecimal("37.5"),
                                true),
                        new Feature(
                                "F2",
                                List.of(),
                                "F2",
                                List.of(),
                                LocalDate.of(2026, 1, 21),
                                Feature.Reach.SECONDARY,
                                null,
                                null,
                                null,
                                null,
                                false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Funktion;Bezeichnung;ausgeliefert;Klasse;Zielwert|Nische",
                "fonctionnalité;nom;livré;classe;cible|niche",
                "funcionalidad;nombre;entregado;clase;objetivo|nicho",
                "funcionalidade;nome;entregue;classe;meta|nicho",
                "funzionalità;nome;rilasciato;classe;obiettivo|nicchia",
                "functie;naam;opgeleverd;soort;streefwaarde|niche"
            })
    void reads_features_in_other_languages(String headerAndClass) {
        String[] parts = headerAndClass.split("\\|", 2);
        assertThat(read(parts[0], "F1;Suche;20.01.2026;" + parts[1] + ";12"))
                .extracting("name", "shipped", "reach", "target")
                .containsExactly(tuple("Suche", LocalDate.of(2026, 1, 20), Feature.Reach.NICHE, new BigDecimal("12")));
    }

    @ParameterizedTest
    @CsvSource({"40 %,40", "40%,40", "40,40", "0.4,40", "0.4%,0.4", "100,100"})
    void reads_a_target_in_percent(String cell, BigDecimal percent) {
        assertThat(read("feature,shipped,target", "F1,2026-01-20," + cell))
                .extracting("target")
                .containsExactly(percent);
    }

    @Test
    void reads_how_features_are_used() {
        LocalDate march = LocalDate.of(2026, 3, 29);
        assertThat(read(
                        "feature,period,using,eligible,exposed",
                        "F1,2026-03-29,\"1,420\",3000,",
                        "F2,2026-03-29,12,3000,60"))
                .containsExactly(new FeatureUse("F1", march, 1420, 3000), new FeatureUse("F2", march, 12, 60));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Funktion;Zeitraum bis;Nutzer;berechtigt",
                "fonctionnalité;période;utilisateurs;éligibles",
                "funcionalidad;periodo;usuarios;elegibles",
                "funcionalidade;período;usuários;elegíveis",
                "funzionalità;periodo;utenti;idonei",
                "functie;periode;gebruikers;bevoegd"
            })
    void reads_how_features_are_used_in_other_languages(String header) {
        assertThat(read(header, "F1;29.03.2026;5;9"))
                .containsExactly(new FeatureUse("F1", LocalDate.of(2026, 3, 29), 5, 9));
    }

    @Test
    void more_users_than_there_could_be_are_refused() {
        assertThat(refused("feature,period,using,eligible", "F1,2026-03-29,20,10", "F2,2026-03-29,5,10"))
                .containsExactly("t.csv:2 using: more use it than could: 20 of 10. Correct one of the numbers");
    }

    @Test
    void reads_goals() {
        assertThat(read(
                        "goal,keys or labels,horizon,outcome,measure,reviewed",
                        "Pay online,\"APO-1, web shop\",now,fewer calls,calls,2026-03-02",
                        "Count stock,,Q2 2026,,,",
                        "Open abroad,,2026-08-01,,,"))
                .containsExactly(
                        new RoadmapGoal(
                                "Pay online",
                                List.of("APO-1", "web shop"),
                                "now",
                                "fewer calls",
                                "calls",
                                LocalDate.of(2026, 3, 2)),
                        new RoadmapGoal("Count stock", List.of(), "2026-Q2", null, null, null),
                        new RoadmapGoal("Open abroad", List.of(), "2026-Q3", null, null, null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ziel;Schlüssel oder Labels;Zeithorizont;geprüft|als nächstes",
                "objectif;clés ou étiquettes;échéance;revu|ensuite",
                "objetivo;claves o etiquetas;horizonte;revisado|siguiente",
                "meta;chaves ou etiquetas;horizonte;revisto|a seguir",
                "obiettivo;chiavi o etichette;orizzonte;rivisto|prossimo",
                "doel;sleutels of labels;tijdshorizon;herzien|hierna"
            })
    void reads_goals_in_other_languages(String header, String next) {
        assertThat(read(header, "Zahlen;A-1;" + next + ";02.03.2026"))
                .containsExactly(
                        new RoadmapGoal("Zahlen", List.of("A-1"), "next", null, null, LocalDate.of(2026, 3, 2)));
    }

    @Test
    void reads_decisions() {
        assertThat(read(
                        "date,item or request,decision,why,what drops,revisit",
                        "2026-01-14,APO-30,reorder,a branch opens,,",
                        "2026-01-15,Dark colours,not now,,,2026-04-15",
                        "2026-01-16,APO-7,Trade-off,,APO-9,",
                        "2026-01-16,A second letter,declined,,,"))
                .containsExactly(
                        new Decision(
                                LocalDate.of(2026, 1, 14),
                                "APO-30",
                                Decision.Kind.REORDER,
                                "a branch opens",
                                null,
                                null),
                        new Decision(
                                LocalDate.of(2026, 1, 15),
                                "Dark colours",
                                Decision.Kind.NOT_NOW,
                                null,
                                null,
                                LocalDate.of(2026, 4, 15)),
                        new Decision(LocalDate.of(2026, 1, 16), "APO-7", Decision.Kind.TRADE_OFF, null, "APO-9", null),
                        new Decision(
                                LocalDate.of(2026, 1, 16), "A second letter", Decision.Kind.DECLINE, null, null, null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Datum;Eintrag oder Wunsch;Entscheidung;was entfällt|Tausch",
                "date;élément ou demande;décision;ce qui sort|échange",
                "fecha;elemento o solicitud;decisión;qué se deja|a cambio",
                "data;item ou pedido;decisão;o que sai|troca",
                "data;voce o richiesta;decisione;cosa esce|scambio",
                "datum;item of verzoek;beslissing;wat vervalt|ruil"
            })
    void reads_decisions_in_other_languages(String header, String tradeOff) {
        assertThat(read(header, "14.01.2026;A-1;" + tradeOff + ";A-2"))
                .containsExactly(
                        new Decision(LocalDate.of(2026, 1, 14), "A-1", Decision.Kind.TRADE_OFF, null, "A-2", null));
    }

    @Test
    void says_line_and_column_of_what_it_cannot_use_and_uses_the_rest() {
        ContractFile file = door.contract(
                "t.csv",
                "sprint,item,outcome,needed clarification",
                "S 1,APO-1,taken,y",
                ",APO-2,taken,",
                "S 1,APO-3,takn,",
                "S 1,APO-4,taken,maybe",
                ",,,",
                "S 1,APO-1,taken,");
        assertThat(file.entries()).extracting("item").containsExactly("APO-1", "APO-4");
        assertThat(file.rejected())
                .extracting(Rejected::inWords)
                .containsExactly(
                        "t.csv:3 sprint: it is empty. Write the sprint's name as the tracker shows it",
                        "t.csv:4 outcome: found 'takn'. Write taken, not ready, capacity or priority",
                        "t.csv needed clarification: found 'maybe' in line 5, so the row is used without it. Write y where it was"
                                + " taken and needed clarification later, else nothing",
                        "t.csv:7 sprint: this item of the sprint already stands above. Keep one row for each item of"
                                + " the sprint");
        assertThat(file.receipt())
                .extracting("read", "accepted", "quarantined", "blank")
                .containsExactly(6, 2, 3, 1);
    }

    @Test
    void dates_that_can_be_read_two_ways_are_asked_about_unless_the_file_or_the_settings_tell() {
        String header = "date;item or request;decision";
        assertThat(refused(header, "04/05/2026;A-1;decline", "2026-01-14;A-2;decline"))
                .containsExactly(
                        "t.csv:2 date: found '04/05/2026', which can be read day first or month first. Write dates"
                                + " as 2026-07-13, or set exports.dates to day-first or month-first in the portfolio file");
        assertThat(read(header, "04/05/2026;A-1;decline", "14/05/2026;A-2;decline"))
                .extracting("date")
                .containsExactly(LocalDate.of(2026, 5, 4), LocalDate.of(2026, 5, 14));
        door = new Door(folder, Teams.apollo().dates(DateOrder.MONTH_FIRST).build());
        assertThat(read(header, "04/05/2026;A-1;decline")).extracting("date").containsExactly(LocalDate.of(2026, 4, 5));
    }

    @Test
    void columns_of_people_are_never_read() {
        assertThat(read("sprint,item,outcome,Reporter,note,E-mail", "S 1,A-1,taken,Canary Quillfeather,ok,a@b.org"))
                .containsExactly(new PlanningEntry("S 1", "A-1", Outcome.TAKEN, false, "ok"));
    }

    @Test
    void what_stands_above_the_header_is_passed_over() {
        assertThat(read("What we decided,,", ",,", "Date,Request,Decision", "2026-01-14,Dark colours,decline"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Item,Description,Outcome,Sprint,Priority,Estimate|Pay,by card,happy guests,S 1,High,3",
                "Feature,Story,Status,Released on,Estimate|Shop,Pay,Done,2026-01-20,3",
                "Date,Item,Status,Priority,Estimate,Decision|2026-01-20,Pay,To Do,High,3,decline"
            })
    void a_backlog_with_such_columns_stays_a_backlog(String table) {
        String[] lines = table.split("\\|", 2);
        assertThat(door.look("backlog.csv", lines[0], lines[1]).kind()).isEqualTo(Kind.ITEMS);
    }

    @Test
    void a_planning_log_with_columns_of_a_backlog_stays_one() {
        assertThat(door.look("log.csv", "Sprint,Item,Outcome,Points,Note", "S 1,APO-1,taken,3,ok")
                        .format())
                .isEqualTo("Planning log");
    }

    @Test
    void a_log_of_decisions_that_says_whether_others_were_informed_stays_one() {
        assertThat(door.look("d.csv", "Date,Request,Decision,What drops,Informed", "2026-01-14,Dark colours,decline,,5")
                        .format())
                .isEqualTo("Decisions");
    }

    @Test
    void an_empty_one_is_taken_as_it_is() {
        ContractFile file = door.contract("goals.csv", "goal*,keys or labels,horizon", ",,");
        assertThat(file.entries()).isEmpty();
        assertThat(file.rejected()).isEmpty();
        assertThat(file.receipt().notes()).contains("Nothing stands below its header yet.");
    }

    @Test
    void without_a_usable_row_it_is_refused() {
        assertThat(Door.refusal(door.look("t.csv", "date,item,decision", "soon,A-1,decline")))
                .containsExactly("t.csv:2 date: found text that is no date. Write dates as 2026-07-13, or set"
                        + " exports.dates to day-first or month-first in the portfolio file");
    }

    @Test
    void a_table_with_as_many_columns_of_a_backlog_as_of_its_own_is_the_teams_own() {
        assertThat(door.look("log.csv", "Sprint,Item,Outcome,Points", "S 1,APO-1,taken,3")
                        .format())
                .isEqualTo("Planning log");
    }

    @Test
    void one_that_lacks_a_column_is_refused_with_the_template_as_a_cure() {
        assertThat(Door.refusal(door.look("log.csv", "Item,Needed clarification,Note", "APO-1,y,asked")))
                .containsExactly(
                        "log.csv: its header (Item, Needed clarification, Note) is none that is known; nearest is"
                                + " Planning log, which also needs sprint and outcome. Name its columns as the template does, which"
                                + " sprint-health template writes");
    }

    @Test
    void says_whether_its_name_tells_when_it_was_written() {
        String[] lines = {"date,item,decision", "2026-01-14,APO-30,reorder"};

        assertThat(door.contract("decisions-2026-01-14.csv", lines).dated()).isTrue();
        assertThat(door.contract("decisions.csv", lines).dated()).isFalse();
    }

    @Test
    void the_account_of_a_refused_one_has_its_blank_rows_too() {
        Sighting refused = door.look("t.csv", "date,item,decision", "soon,A-1,decline", ",,", ",,");

        assertThat(Optional.ofNullable(refused.refusal()).orElseThrow().receipt())
                .extracting("read", "accepted", "quarantined", "blank")
                .containsExactly(3, 0, 1, 2);
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "Form, true",
                "Planning log, true",
                "Decisions, true",
                "Sprint Health Check workbook, true",
                "Jira CSV, false",
                "Backlog table, false",
                "NULL, false"
            },
            nullValues = "NULL")
    void are_told_by_the_formats_that_receipts_name(@Nullable String format, boolean own) {
        assertThat(Intake.isOfOwnTables(format)).isEqualTo(own);
    }
}
