package org.sprinthealth.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.facts.Field;
import org.sprinthealth.intake.cells.People;
import org.sprinthealth.intake.cells.Words;
import org.sprinthealth.settings.TeamSettings;

/**
 * What a site's custom fields mean: as the portfolio file says, else by their names where the answer or its changelogs give
 * them, else by the form of what stands in them, else by the ids that new sites give them.
 */
final class JiraFields {
    private static final Words<Meaning> NAMES = Words.read("jira-custom-fields.txt", Meaning.class);
    private static final Set<String> USUAL_POINTS =
            Set.of("customfield_10016", "customfield_10026", "customfield_10028");
    private static final String USUAL_EPIC = "customfield_10014";
    private static final Pattern RANK = Pattern.compile("\\d\\|[0-9a-z]+:[0-9a-z]*");

    private final TeamSettings team;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Seen> seen =
            new TreeMap<>(Comparator.comparing(JiraFields::number).thenComparing(Comparator.naturalOrder()));

    /** What stood in a field. */
    private static final class Seen {
        private int values;
        private int numbers;
        private int sprints;
        private int ranks;
        private int flags;
    }

    JiraFields(TeamSettings team) {
        this.team = team;
    }

    /** Learns a field's name. */
    void learn(String id, String name) {
        if (isCustom(id)) {
            names.putIfAbsent(id, name);
            seen.computeIfAbsent(id, first -> new Seen());
        }
    }

    static boolean isCustom(String id) {
        return id.startsWith("customfield_");
    }

    private static int number(String id) {
        String digits = id.substring(id.indexOf('_') + 1);
        return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : 0;
    }

    /** Learns from what stands in a field of an issue. */
    void see(String id, Said value) {
        Seen field = seen.computeIfAbsent(id, first -> new Seen());
        if (value.isNothing()) {
            return;
        }
        field.values++;
        field.numbers += value.node().isNumber() ? 1 : 0;
        field.ranks +=
                value.node().isString() && RANK.matcher(value.node().asString()).matches() ? 1 : 0;
        value.stream().findFirst().ifPresent(first -> {
            field.sprints += JiraSprint.is(first) || isSprintText(first) ? 1 : 0;
            field.flags += first.at("value").text().filter("Impediment"::equals).isPresent() ? 1 : 0;
        });
    }

    static boolean isSprintText(Said said) {
        return said.text()
                .filter(text -> text.startsWith("com.atlassian.greenhopper"))
                .isPresent();
    }

    /** A field's name, else its id. */
    String name(String id) {
        return names.getOrDefault(id, id);
    }

    /** The fields of a meaning: those with more values first. */
    List<String> of(Meaning means) {
        List<String> found = new ArrayList<>(seen.keySet().stream()
                .filter(id -> meaning(id).filter(means::equals).isPresent())
                .toList());
        found.sort(Comparator.comparing((String id) -> -seen(id).values));
        return found;
    }

    private Seen seen(String id) {
        return seen.getOrDefault(id, new Seen());
    }

    /** What a field means, by its id. */
    Optional<Meaning> meaning(String id) {
        String name = names.get(id);
        if (name != null && People.areIn(name)) {
            return Optional.empty();
        }
        return set(id, name)
                .or(() -> byForm(id))
                .or(() -> name == null
                        ? byId(id)
                        : NAMES.meaningOf(name).filter(means -> means != Meaning.SPRINT || seen(id).values == 0));
    }

    /** What a field means by its name only, as changelogs of old servers give it. */
    Optional<Meaning> meaningOfName(String name) {
        return set(name, name).or(() -> NAMES.meaningOf(name));
    }

    private Optional<Meaning> set(String id, @Nullable String name) {
        for (String each : name == null ? List.of(id) : List.of(id, name)) {
            String lower = each.toLowerCase(Locale.ROOT);
            Field field = team.exports().aliases().get(lower);
            if (field != null) {
                return Optional.of(Meaning.of(field));
            }
            if (team.criteria().fields().contains(lower)) {
                return Optional.of(Meaning.CRITERIA);
            }
        }
        return Optional.empty();
    }

    private Optional<Meaning> byForm(String id) {
        Seen field = seen(id);
        if (field.values == 0) {
            return Optional.empty();
        }
        if (field.sprints == field.values) {
            return Optional.of(Meaning.SPRINT);
        }
        if (field.ranks == field.values) {
            return Optional.of(Meaning.RANK);
        }
        return field.flags == field.values ? Optional.of(Meaning.FLAGGED) : Optional.empty();
    }

    private Optional<Meaning> byId(String id) {
        if (USUAL_POINTS.contains(id) && seen(id).values > 0 && seen(id).numbers == seen(id).values) {
            return Optional.of(Meaning.ESTIMATE);
        }
        return id.equals(USUAL_EPIC) ? Optional.of(Meaning.PARENT_KEY) : Optional.empty();
    }

    /** Fields of points that nothing but their id and their numbers tell. */
    List<String> pointsById() {
        return of(Meaning.ESTIMATE).stream()
                .filter(id -> !names.containsKey(id) && set(id, null).isEmpty())
                .toList();
    }

    /** How many fields have values and no meaning here. */
    long unknown() {
        return seen.keySet().stream()
                .filter(id -> seen(id).values > 0 && meaning(id).isEmpty())
                .count();
    }

    /** Ids of all fields that were seen. */
    Collection<String> all() {
        return seen.keySet();
    }
}
