package org.sprinthealth.job;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.facts.State;
import org.sprinthealth.history.Held;
import org.sprinthealth.history.History;
import org.sprinthealth.readings.Waiting;
import org.sprinthealth.report.CrossTeamWait;
import org.sprinthealth.settings.TeamSettings;

/** Who waits for whom: what no export of a team shows is looked for in those of the others. */
final class CrossTeamWaits {
    private final Map<String, Place> places = new HashMap<>();

    /** The team that has an item, and the item's state there. */
    private record Place(String team, @Nullable State state) {}

    private CrossTeamWaits() {}

    /** By the team that waits, in the configured order; of one team as it was stored, the most urgent first. */
    static List<CrossTeamWait> of(List<TeamSettings> teams, LocalDate asOf, History history) {
        Map<TeamSettings, List<Waiting>> waiting = new LinkedHashMap<>();
        teams.forEach(team -> waiting.put(team, history.waiting(team.id(), TeamFigures.endOf(asOf, team))));
        CrossTeamWaits found = new CrossTeamWaits();
        Set<String> wanted = new TreeSet<>();
        waiting.values().forEach(all -> all.forEach(one -> wanted.add(evened(one.waitsFor()))));
        if (!wanted.isEmpty()) {
            teams.forEach(team -> found.look(team, history.held(team.id(), TeamFigures.endOf(asOf, team)), wanted));
        }
        List<CrossTeamWait> waits = new ArrayList<>();
        waiting.forEach((team, all) -> all.forEach(one -> waits.add(found.wait(team, one))));
        return waits;
    }

    /** Where two teams' exports show an item, the first of them counts as the one that has it. */
    private void look(TeamSettings team, List<Held> items, Set<String> wanted) {
        for (Held item : items) {
            if (wanted.contains(evened(item.key()))) {
                places.putIfAbsent(evened(item.key()), new Place(team.name(), item.state()));
            }
        }
    }

    private CrossTeamWait wait(TeamSettings team, Waiting waiting) {
        Place place = places.get(evened(waiting.waitsFor()));
        return new CrossTeamWait(
                team.name(), waiting, place == null ? null : place.team(), place == null ? null : place.state());
    }

    private static String evened(String key) {
        return key.strip().toLowerCase(Locale.ROOT);
    }
}
