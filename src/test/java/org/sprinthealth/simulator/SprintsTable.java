package org.sprinthealth.simulator;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The table of sprints that a team keeps by hand. */
final class SprintsTable implements Exports {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    /** One on each day on which a sprint starts, listing those that started until then; one on the last day. */
    @Override
    public Map<String, byte[]> of(Team team) {
        Map<String, byte[]> files = new TreeMap<>();
        LocalDate last = team.story().to();
        for (Iteration sprint : team.truth().sprints()) {
            LocalDate day = sprint.firstDay(team.zone());
            if (!day.isAfter(last)) {
                files.put("sprints-" + day + ".csv", sprints(team, day));
            }
        }
        if (!team.story().cadence().isNone()) {
            files.put("sprints-" + last + ".csv", sprints(team, last));
        }
        return files;
    }

    private static byte[] sprints(Team team, LocalDate day) {
        Instant asOf = Iteration.endOf(day, team.zone());
        return team.truth().sprints().stream()
                .filter(sprint -> !sprint.start().isAfter(asOf))
                .map(sprint -> row(team, sprint, asOf))
                .collect(Collectors.joining("\n", "sprint,start,end,completed,goal\n", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String row(Team team, Iteration sprint, Instant asOf) {
        String completed = sprint.completed().isAfter(asOf) ? "" : local(team, sprint.completed());
        return String.join(
                ",",
                sprint.name(),
                local(team, sprint.start()),
                local(team, sprint.plannedEnd()),
                completed,
                sprint.goal());
    }

    private static String local(Team team, Instant when) {
        return when.atZone(team.zone()).format(MINUTE);
    }
}
