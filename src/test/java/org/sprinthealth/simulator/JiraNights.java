package org.sprinthealth.simulator;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.sprinthealth.simulator.JiraCsv.Form;
import org.sprinthealth.simulator.JiraCsv.Shape;

/**
 * The nightly exports of a team that works with Jira, with what is odd about some of its nights.
 *
 * @param links what waits for what in its Jira
 */
record JiraNights(Links links) implements Exports {

    @Override
    public Map<String, byte[]> of(Team team) {
        Map<String, byte[]> files = new TreeMap<>();
        team.story().workingDays().stream()
                .filter(day -> !team.nights().missing().contains(day))
                .forEach(day -> export(team, day, files));
        return files;
    }

    private void export(Team team, LocalDate day, Map<String, byte[]> files) {
        Nights nights = team.nights();
        Form form = nights.savedByExcel().contains(day) ? Form.SAVED_BY_EXCEL : Form.AS_EXPORTED;
        Predicate<Ticket> shown =
                nights.filtered().contains(day) ? ticket -> !ticket.sprints().isEmpty() : ticket -> true;
        JiraCsv all = new JiraCsv(team.story(), Shape.ALL_FIELDS, form, links);
        files.put("jira-" + day + ".csv", csv(team, all, day, shown));
        if (nights.twice().contains(day)) {
            JiraCsv current = new JiraCsv(team.story(), Shape.CURRENT_FIELDS, form, links);
            files.put("jira-" + day + "-current-fields.csv", csv(team, current, day, shown));
        }
    }

    private static byte[] csv(Team team, JiraCsv writer, LocalDate day, Predicate<Ticket> shown) {
        return writer.write(team.truth().tracker(), Iteration.endOf(day, team.zone()), shown)
                .getBytes(StandardCharsets.UTF_8);
    }
}
