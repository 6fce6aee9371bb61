package org.sprinthealth.simulator;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sprinthealth.simulator.JiraCsv.Form;
import org.sprinthealth.simulator.JiraCsv.Shape;

/**
 * A simulated team: its story, the nights it exports, and the truth.
 *
 * @param story what kind of team it is
 * @param nights what is odd about its exports
 * @param truth its true figures
 */
public record Team(Story story, Nights nights, Truth truth) {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    static Team live(Story story, Nights nights) {
        return new Team(story, nights, SimulatedTeam.live(story, nights::isFull));
    }

    /** Its id, the name of its inbox folder. */
    public String id() {
        return story.id();
    }

    /** Its time zone. */
    public ZoneId zone() {
        return story.zone();
    }

    /** The next 20 items at a moment, in order, as {@code APO-12 level 3}. */
    public List<String> topOfBacklog(Instant when) {
        return truth.topOfBacklog(when).stream()
                .map(ticket -> story.prefix() + "-" + ticket.card().number() + " level "
                        + ticket.text().level())
                .toList();
    }

    /** The days that end with a full export, in order. */
    public List<LocalDate> exportedDays() {
        return story.workingDays().stream().filter(nights::isFull).toList();
    }

    /** Everything that the team drops into its inbox, by file name. */
    public Map<String, byte[]> files() {
        Map<String, byte[]> files = new TreeMap<>();
        story.workingDays().stream()
                .filter(day -> !nights.missing().contains(day))
                .forEach(day -> export(day, files));
        if (!story.cadence().isNone()) {
            sprintsFiles(files);
        }
        return files;
    }

    private void export(LocalDate day, Map<String, byte[]> files) {
        Form form = nights.savedByExcel().contains(day) ? Form.SAVED_BY_EXCEL : Form.AS_EXPORTED;
        Predicate<Ticket> shown =
                nights.filtered().contains(day) ? ticket -> !ticket.sprints().isEmpty() : ticket -> true;
        files.put("jira-" + day + ".csv", csv(Shape.ALL_FIELDS, form, day, shown));
        if (nights.twice().contains(day)) {
            files.put("jira-" + day + "-current-fields.csv", csv(Shape.CURRENT_FIELDS, form, day, shown));
        }
    }

    private byte[] csv(Shape shape, Form form, LocalDate day, Predicate<Ticket> shown) {
        return new JiraCsv(story, shape, form)
                .write(truth.tracker(), Iteration.endOf(day, story.zone()), shown)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** One on each day on which a sprint starts, listing those that started until then; one on the last day. */
    private void sprintsFiles(Map<String, byte[]> files) {
        for (Iteration sprint : truth.sprints()) {
            LocalDate day = sprint.firstDay(story.zone());
            if (!day.isAfter(story.to())) {
                files.put("sprints-" + day + ".csv", sprints(day));
            }
        }
        files.put("sprints-" + story.to() + ".csv", sprints(story.to()));
    }

    private byte[] sprints(LocalDate day) {
        Instant asOf = Iteration.endOf(day, story.zone());
        return truth.sprints().stream()
                .filter(sprint -> !sprint.start().isAfter(asOf))
                .map(sprint -> row(sprint, asOf))
                .collect(Collectors.joining("\n", "sprint,start,end,completed,goal\n", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private String row(Iteration sprint, Instant asOf) {
        String completed = sprint.completed().isAfter(asOf) ? "" : local(sprint.completed());
        return String.join(
                ",", sprint.name(), local(sprint.start()), local(sprint.plannedEnd()), completed, sprint.goal());
    }

    private String local(Instant when) {
        return when.atZone(story.zone()).format(MINUTE);
    }
}
