package org.sprinthealth.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.facts.Contracts;
import org.sprinthealth.facts.ItemOverride;
import org.sprinthealth.facts.Note;
import org.sprinthealth.facts.Notes;
import org.sprinthealth.facts.Rejected;
import org.sprinthealth.facts.Typed;
import org.sprinthealth.facts.Verdicts;
import org.sprinthealth.intake.contracts.AllContracts;
import org.sprinthealth.intake.contracts.ContractRows;
import org.sprinthealth.intake.table.Table;
import org.sprinthealth.settings.TeamSettings;

/**
 * Tables of the workbook into which people type facts that figures are read from: those that a team could keep in files of its
 * own as well, and what they say of single items and answers. The former are read as such files are.
 *
 * @param entries rows of the team's own tables
 * @param verdicts verdicts on items, and scores of answers
 * @param rejected rows and cells that could not be used, and what to do about it
 */
public record TypedTables(List<Contracts.Entry> entries, Verdicts verdicts, List<Rejected> rejected) {
    private static final String OVERRIDE = "Override";
    private static final String BEHIND_SPRINT = " / ";

    /** The workbook's table of answers about Sprint Goals, and what is a score of one. */
    private static final String SCORED = "Goal_answers";

    private static final Map<String, Integer> SCORES = Map.of("0", 0, "1", 1, "2", 2);
    private static final String FROM = "Date";

    /** The workbook's tables that are a team's own, by their names. */
    private static final Map<String, Contracts.Table> OWN = Map.of(
            "Planning_log", Contracts.Table.PLANNING_LOG,
            "Decisions", Contracts.Table.DECISIONS,
            "Roadmap_goals", Contracts.Table.GOALS);

    /** The workbook's tables with verdicts on items, by their names, and the figures whose verdicts they are. */
    private static final Map<String, String> OVERRIDDEN =
            Map.of("Top_20", "backlog-health", "Committed_items", "refinement-effectiveness");

    public TypedTables {
        entries = List.copyOf(entries);
        rejected = List.copyOf(rejected);
    }

    /** Reads them from all that was typed. */
    public static TypedTables of(Notes notes, TeamSettings team) {
        List<Contracts.Entry> entries = new ArrayList<>();
        List<Rejected> rejected = new ArrayList<>();
        OWN.keySet().stream().sorted().forEach(table -> {
            ContractRows<? extends Contracts.Entry> rows = rows(table, notes, team);
            entries.addAll(rows.facts());
            rejected.addAll(rows.rejected());
        });
        return new TypedTables(entries, new Verdicts(overrides(notes), scores(notes)), rejected);
    }

    private static ContractRows<? extends Contracts.Entry> rows(String table, Notes notes, TeamSettings team) {
        Set<String> keys = notes.keys(table);
        if (keys.isEmpty()) {
            return new ContractRows<>(List.<Contracts.Entry>of(), 0, 0, List.of(), List.of());
        }
        List<String> titles =
                Stream.concat(columns(table, notes), Stream.of(FROM)).distinct().toList();
        List<List<String>> rows = new ArrayList<>(List.of(titles));
        keys.forEach(key -> rows.add(
                titles.stream().map(title -> cell(table, key, title, notes)).toList()));
        try (Table read = Table.of(rows)) {
            return AllContracts.of(OWN.getOrDefault(table, Contracts.Table.DECISIONS))
                    .read(read, "workbook, table " + table.replace('_', ' '), team);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> columns(String table, Notes notes) {
        return notes.all().stream()
                .map(Note::at)
                .filter(at -> at.table().equals(table))
                .map(Note.Cell::column);
    }

    /** A row without a date is of the edition that it was begun in. */
    private static String cell(String table, String key, String title, Notes notes) {
        String typed = notes.words(table, key, title);
        return typed.isEmpty() && title.equals(FROM) ? begun(table, key, notes).toString() : typed;
    }

    private static LocalDate begun(String table, String key, Notes notes) {
        return notes.all().stream()
                .filter(note ->
                        note.at().table().equals(table) && note.at().key().equals(key))
                .map(Note::edition)
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    private static List<ItemOverride> overrides(Notes notes) {
        return notes.all().stream()
                .filter(note -> !note.cleared() && note.at().column().equals(OVERRIDE))
                .flatMap(note -> Optional.ofNullable(OVERRIDDEN.get(note.at().table()))
                        .flatMap(figure -> override(figure, note, notes))
                        .stream())
                .toList();
    }

    /** A row is known by its item, or by a sprint and the item; keys of items may have slashes, but no spaces around them. */
    private static String itemOf(String key) {
        int behind = key.lastIndexOf(BEHIND_SPRINT);
        return behind < 0 ? key : key.substring(behind + BEHIND_SPRINT.length());
    }

    private static @Nullable String sprintOf(String key) {
        int behind = key.lastIndexOf(BEHIND_SPRINT);
        return behind < 0 ? null : key.substring(0, behind);
    }

    private static Optional<ItemOverride> override(String figure, Note note, Notes notes) {
        Note.Cell at = note.at();
        LocalDate from = note.edition();
        LocalDate expires = notes.find(at.table(), at.key(), "Expires")
                .map(Note::value)
                .flatMap(Typed::day)
                .orElse(from.plusDays(ItemOverride.DAYS));
        return AllContracts.yesOrNo(note.value().inWords())
                .filter(counts -> expires.isAfter(from))
                .map(counts -> new ItemOverride(
                        figure,
                        sprintOf(at.key()),
                        itemOf(at.key()),
                        counts,
                        notes.words(at.table(), at.key(), "Because"),
                        from,
                        expires));
    }

    private static Map<String, Integer> scores(Notes notes) {
        Map<String, Integer> scores = new HashMap<>();
        notes.keys(SCORED)
                .forEach(key -> Optional.ofNullable(SCORES.get(notes.words(SCORED, key, "Score")))
                        .ifPresent(score -> scores.put(key, score)));
        return scores;
    }

    /**
     * What is known of a team, with what people typed: it beats what files say of the same.
     *
     * @param at when it was known
     */
    public Contracts in(Contracts kept, Instant at) {
        return kept.with(entries, at).with(verdicts);
    }
}
