package org.sprinthealth.intake.criteria;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The words of seven languages by which texts are read, from the files under {@code words}. */
final class Vocabulary {

    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "pt", "it", "nl");
    private static final List<Map<String, List<String>>> WORDS =
            LANGUAGES.stream().map(Vocabulary::load).toList();

    static final Phrases DONE = phrases("done");
    static final Phrases STEPS = phrases("steps");
    static final Phrases EXPECTED = phrases("expected");
    static final Phrases QUESTIONS = phrases("questions");
    static final Phrases ASIDES = phrases("asides");
    static final Phrases NOTES = phrases("notes");
    static final Phrases SUCCESS = phrases("success");
    static final Phrases WHO = phrases("who");
    static final Phrases WHY = phrases("why");
    static final Phrases VAGUE = phrases("vague");
    static final Phrases NUMBERS = phrases("numbers");
    static final Phrases STATES = phrases("states");
    static final Phrases UNRESOLVED = phrases("unresolved");
    static final Phrases PLACEHOLDER = phrases("placeholder");
    static final Phrases BOILERPLATE = phrases("boilerplate");
    static final Phrases ROLES = phrases("role");
    static final Phrases WISHES = phrases("wish");
    static final Phrases REASONS = phrases("reason");
    static final Phrases NO_ROLES = phrases("role-not");
    static final Phrases MACHINES = phrases("machine");
    static final Phrases PEOPLE = phrases("people");
    static final Phrases MEANT_FOR = phrases("purpose-of");
    static final Phrases PURPOSES = phrases("reason-behind");
    static final Phrases OBSERVABLE = phrases("observable");
    static final Phrases MEASURES = phrases("measure-word");
    static final Phrases SUCCESS_SAID = phrases("success-said");
    static final Phrases AIM_SAID = phrases("aim-said");
    static final Phrases GOAL = phrases("goal");
    static final Phrases FIRST_PERSON = phrases("first-person");
    static final Phrases TEAM = phrases("team");
    static final Phrases WORKSHOP = phrases("workshop");
    static final Phrases THINGS = phrases("thing");
    static final Phrases GIVING = phrases("giving");
    static final Phrases ORDERS = phrases("order");
    static final Phrases LINKS = phrases("of");
    static final Phrases HUMAN = phrases("human");
    static final Phrases TROUBLE = phrases("trouble");
    static final Phrases BURDENS = phrases("burden");
    static final Phrases CIRCUMSTANCES = phrases("circumstance");
    static final Phrases PLIGHTS = phrases("plight");
    static final Phrases DEFECTS = phrases("defect");
    static final Phrases WITHOUT = phrases("without");
    static final Phrases PURPOSE_MARKS = phrases("purpose-mark");
    static final Phrases NOT_MACHINES = phrases("not-machine");
    static final Phrases WHENS = phrases("when");
    static final Phrases TARGETS = phrases("target");
    static final Phrases PARTS = phrases("part");
    static final Phrases NEGATIONS = phrases("negation");
    static final Phrases ANY_MORE = phrases("any-more");
    static final Phrases LIMITS = phrases("limit");
    static final Phrases FUTURE = phrases("will");
    static final Phrases ABSTRACT = phrases("abstract");
    static final Phrases NOT_YET = phrases("not-yet");
    static final Phrases MONTHS = phrases("month");
    static final Phrases DELIVERABLES = phrases("deliverable");
    static final Endings PEOPLE_ENDINGS = new Endings(all("people-ending"));
    static final Endings MACHINE_ENDINGS = new Endings(all("machine-ending"));

    private Vocabulary() {}

    /** The phrases of all languages under a key, as written. */
    static List<String> all(String key) {
        return WORDS.stream()
                .flatMap(language -> of(language, key).stream())
                .distinct()
                .toList();
    }

    /** The words of each language by key. */
    static List<Map<String, List<String>>> languages() {
        return WORDS;
    }

    static List<String> of(Map<String, List<String>> language, String key) {
        return Objects.requireNonNull(language.get(key), key);
    }

    private static Phrases phrases(String key) {
        return new Phrases(all(key));
    }

    static Map<String, List<String>> load(String language) {
        String name = "words/" + language + ".txt";
        try (InputStream in = Objects.requireNonNull(Vocabulary.class.getResourceAsStream(name), name);
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return read(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** The words under each key in square brackets. */
    static Map<String, List<String>> read(BufferedReader lines) throws IOException {
        var words = new LinkedHashMap<String, List<String>>();
        List<String> current = new ArrayList<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("[")) {
                current = new ArrayList<>();
                words.put(line.substring(1, line.indexOf(']')), current);
            } else {
                Arrays.stream(line.split(","))
                        .map(String::trim)
                        .filter(phrase -> !phrase.isEmpty())
                        .forEach(current::add);
            }
        }
        return words;
    }
}
