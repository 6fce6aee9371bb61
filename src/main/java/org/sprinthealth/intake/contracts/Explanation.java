package org.sprinthealth.intake.contracts;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.sprinthealth.facts.Contracts;
import org.sprinthealth.facts.Contracts.Column;
import org.sprinthealth.intake.table.Header;
import org.sprinthealth.intake.table.Table;
import org.sprinthealth.settings.TeamSettings;
import org.sprinthealth.settings.TeamSettings.Questionnaire;

/**
 * A table whose titles the portfolio file explains: the questions of an online form, or titles of a team's own.
 *
 * @param form what the portfolio file says of it
 */
public record Explanation(Questionnaire form) {

    /** All that a team's settings explain. */
    public static List<Explanation> of(TeamSettings team) {
        return team.questionnaires().stream().map(Explanation::new).toList();
    }

    /** The questions that a header lacks to be the one explained; none where it is. */
    public List<String> missing(Header header) {
        OnlineForm answers = new OnlineForm(header);
        List<String> missing = new ArrayList<>(form.columns().keySet().stream()
                .filter(question -> answers.place(question).isEmpty())
                .map(question -> "\"" + question + "\"")
                .sorted()
                .toList());
        if (isDated() && answers.time().isEmpty()) {
            missing.add("a time stamp (or wave: 2026-Q1 in the portfolio file)");
        }
        return missing;
    }

    /** How many of the questions a header has. */
    public int likeness(Header header) {
        OnlineForm answers = new OnlineForm(header);
        return (int) form.columns().keySet().stream()
                .filter(question -> answers.place(question).isPresent())
                .count();
    }

    /** Whether the wave is told by the time stamps. */
    private boolean isDated() {
        return form.table().needed().contains(Column.WAVE)
                && form.wave() == null
                && !form.columns().containsValue(Column.WAVE);
    }

    /** Reads a table with these titles from the first row to the last. */
    public ContractRows<? extends Contracts.Entry> read(Table table, String file, TeamSettings team)
            throws IOException {
        return AllContracts.of(form.table()).read(table, layout(table.header()), file, team);
    }

    private Layout layout(Header header) {
        OnlineForm answers = new OnlineForm(header);
        Map<Column, Integer> positions = new EnumMap<>(Column.class);
        form.columns()
                .forEach((question, column) ->
                        answers.place(question).ifPresent(position -> positions.put(column, position)));
        OptionalInt time = isDated() ? answers.time() : OptionalInt.empty();
        time.ifPresent(position -> positions.put(Column.WAVE, position));
        Map<Column, String> fixed = new EnumMap<>(Column.class);
        Optional.ofNullable(form.sprint()).ifPresent(sprint -> fixed.put(Column.SPRINT, sprint));
        Optional.ofNullable(form.wave()).ifPresent(wave -> fixed.put(Column.WAVE, wave));
        return new Layout(positions, fixed, time.isPresent());
    }
}
