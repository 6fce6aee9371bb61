package org.sprinthealth.simulator;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.simulator.Delimited.Quotes;

/**
 * The small tables that a simulated team keeps by hand, as files: with commas and ISO dates, or with semicolons, German
 * titles and German dates where the team is a German one.
 *
 * @param team the team
 * @param mood what people in and around it say
 */
record Contracts(Team team, Mood mood) {

    /** All tables as they are at the end of a day, by file name. */
    Map<String, byte[]> files(LocalDate day) {
        Instant asOf = Iteration.endOf(day, team.zone());
        Map<String, byte[]> files = new TreeMap<>();
        put(files, "planning-log", day, planningLog(asOf));
        put(files, "goal-survey", day, goalSurvey(asOf));
        put(files, "stakeholder-pulse", day, stakeholderPulse());
        put(files, "stakeholders-invited", day, invited());
        put(files, "features", day, features());
        put(files, "feature-usage", day, featureUsage());
        put(files, "goals", day, goals());
        put(files, "decisions", day, decisions());
        return files;
    }

    private void put(Map<String, byte[]> files, String name, LocalDate day, List<List<String>> rows) {
        Delimited lines = new Delimited(isGerman() ? ';' : ',', "\r\n", Quotes.WHERE_NEEDED);
        files.put(name + "-" + day + ".csv", lines.rows(rows).getBytes(StandardCharsets.UTF_8));
    }

    private Language language() {
        return team.story().voice().language();
    }

    private boolean isGerman() {
        return language() == Language.GERMAN;
    }

    private List<List<String>> table(String english, String german) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of((isGerman() ? german : english).split(", ", -1)));
        return rows;
    }

    private List<List<String>> planningLog(Instant asOf) {
        List<List<String>> rows = table(
                "sprint, item, outcome, needed clarification, note", "Sprint, Eintrag, Ergebnis, Klärung nötig, Notiz");
        for (PlanningLog.Presented row : new PlanningLog(team, mood).upTo(asOf)) {
            String tick = row.clarified() ? isGerman() ? "ja" : "y" : "";
            rows.add(List.of(row.sprint(), team.key(row.number()), row.decided().in(language()), tick, row.note()));
        }
        return rows;
    }

    private List<List<String>> goalSurvey(Instant asOf) {
        List<List<String>> rows =
                table("sprint, answer, understands why, scored", "Sprint, Antwort, versteht warum, Bewertung");
        for (GoalSurvey.Answer row : new GoalSurvey(team, mood).upTo(asOf)) {
            rows.add(List.of(row.sprint(), row.words(), Integer.toString(row.understandsWhy()), number(row.scored())));
        }
        return rows;
    }

    private List<List<String>> stakeholderPulse() {
        List<List<String>> rows = table(
                "wave, heard, informed, how to ask, what drops, group, comment",
                "Welle, gehört, informiert, wie fragen, was entfällt, Gruppe, Kommentar");
        for (Stakeholders.Answer row : new Stakeholders(team, mood).answers()) {
            rows.add(List.of(
                    row.wave(),
                    number(row.heard()),
                    number(row.informed()),
                    number(row.howToAsk()),
                    number(row.whatDrops()),
                    row.group(),
                    row.comment()));
        }
        return rows;
    }

    private List<List<String>> invited() {
        List<List<String>> rows = table("wave, group, invited", "Welle, Gruppe, eingeladen");
        for (Stakeholders.Asked row : new Stakeholders(team, mood).asked()) {
            rows.add(List.of(row.wave(), row.group(), number(row.invited())));
        }
        return rows;
    }

    private List<List<String>> features() {
        List<List<String>> rows = table(
                "feature, name, items, shipped, class, audience, intended outcome, measure, target",
                "Funktion, Name, Einträge, ausgeliefert, Klasse, Zielgruppe, beabsichtigte Wirkung, Messgröße, Zielwert");
        for (FeatureShelf.Feature row : new FeatureShelf(team, mood).features()) {
            rows.add(List.of(
                    row.id(),
                    row.name(),
                    String.join(" ", row.items()),
                    date(row.shipped()),
                    row.reach().name().toLowerCase(Locale.ROOT),
                    row.audience(),
                    row.outcome(),
                    row.measure(),
                    row.target() == 0 ? "" : row.target() + (isGerman() ? " %" : "%")));
        }
        return rows;
    }

    private List<List<String>> featureUsage() {
        List<List<String>> rows =
                table("feature, period, using, eligible", "Funktion, Zeitraum bis, Nutzer, berechtigt");
        for (FeatureShelf.Use row : new FeatureShelf(team, mood).uses()) {
            rows.add(List.of(row.feature(), date(row.until()), number(row.using()), number(row.eligible())));
        }
        return rows;
    }

    private List<List<String>> goals() {
        List<List<String>> rows = table(
                "goal, keys or labels, horizon, outcome, measure, reviewed",
                "Ziel, Schlüssel oder Labels, Zeithorizont, Wirkung, Messgröße, geprüft");
        for (Roadmap.Goal row : new Roadmap(team, mood).goals()) {
            rows.add(
                    List.of(row.goal(), row.keys(), row.horizon(), row.outcome(), row.measure(), date(row.reviewed())));
        }
        return rows;
    }

    private List<List<String>> decisions() {
        List<List<String>> rows = table(
                "date, item or request, decision, why, what drops, revisit",
                "Datum, Eintrag oder Wunsch, Entscheidung, warum, was entfällt, Wiedervorlage");
        for (Roadmap.Decision row : new Roadmap(team, mood).decisions()) {
            rows.add(List.of(
                    date(row.date()),
                    row.about(),
                    row.choice().in(language()),
                    row.why(),
                    row.drops(),
                    date(row.revisit())));
        }
        return rows;
    }

    private static String number(@Nullable Integer number) {
        return number == null ? "" : Integer.toString(number);
    }

    private String date(@Nullable LocalDate day) {
        if (day == null) {
            return "";
        }
        return isGerman() ? day.format(DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT)) : day.toString();
    }
}
