package org.sprinthealth.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sprinthealth.facts.Rejected;
import org.sprinthealth.facts.Sprint;
import org.sprinthealth.intake.JiraSprint.Trouble;
import org.sprinthealth.intake.table.Records;
import org.sprinthealth.intake.table.Tidy;
import tools.jackson.databind.JsonNode;

/** One list of sprints being read, sprint by sprint. */
final class JiraSprints {
    private static final int SHOWN = 5;

    private final Records records;
    private final String file;
    private final Tidy tidy = new Tidy();
    private final List<Sprint> sprints = new ArrayList<>();
    private final Map<String, Integer> recordOf = new HashMap<>();
    private final List<Rejected> rejected = new ArrayList<>();
    private final Map<String, Integer> doubts = new TreeMap<>();
    private final Map<String, Set<String>> startsOfName = new TreeMap<>();
    private final Set<String> boards = new TreeSet<>();
    private int future;
    private int blank;

    JiraSprints(Records records, String file) {
        this.records = records;
        this.file = file;
    }

    SprintRows read() throws IOException {
        for (JsonNode record = records.next(); record != null; record = records.next()) {
            if (record.isEmpty()) {
                blank++;
            } else {
                take(new Said(record, tidy));
            }
        }
        return new SprintRows(sprints, rejected.size(), blank + future, rejected, notes());
    }

    private void take(Said said) {
        JiraSprint told = JiraSprint.of(said);
        Trouble trouble = told.trouble();
        if (trouble != null) {
            refuse(trouble);
        } else if (told.future()) {
            future++;
        } else {
            take(said, told, Objects.requireNonNull(told.sprint()));
        }
    }

    private void take(Said said, JiraSprint told, Sprint sprint) {
        String identity = told.id() != null ? told.id() : sprint.name() + "\n" + sprint.start();
        Integer before = recordOf.putIfAbsent(identity, records.number());
        if (before != null) {
            refuse(new Trouble("id", "this sprint already stands in record " + before, "Keep one record a sprint"));
            return;
        }
        sprints.add(sprint);
        startsOfName
                .computeIfAbsent(sprint.name(), first -> new TreeSet<>())
                .add(sprint.start() + " " + recordOf.size());
        said.at("originBoardId").text().or(() -> said.at("boardId").text()).ifPresent(boards::add);
        if (told.doubt() != null) {
            doubts.merge(told.doubt(), 1, Integer::sum);
        }
    }

    private void refuse(Trouble trouble) {
        rejected.add(new Rejected(file, records.number(), trouble.field(), trouble.reason(), trouble.remedy()));
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>(records.notes());
        notes.addAll(tidy.notes());
        if (future > 0) {
            notes.add("Sprints that have not started and have no dates yet, left out: " + future + ".");
        }
        doubts.forEach((doubt, count) -> notes.add("Sprints " + doubt + ": " + count + "."));
        if (boards.size() > 1) {
            notes.add("Sprints of " + boards.size() + " boards (" + listed(boards)
                    + "): fetch those of the team's own board, since other teams' sprints can have the same names.");
        }
        Set<String> twice = startsOfName.entrySet().stream()
                .filter(name -> name.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
        if (!twice.isEmpty()) {
            notes.add("Names that several sprints have: " + listed(twice) + ".");
        }
        if (!records.pages().isEmpty() && JiraPaging.shortfall(records) != null) {
            notes.add("The answer says that there are more sprints than are here: fetch all pages.");
        }
        return notes;
    }

    private static String listed(Set<String> names) {
        String first = names.stream().limit(SHOWN).collect(Collectors.joining(", "));
        return names.size() > SHOWN ? first + " and " + (names.size() - SHOWN) + " more" : first;
    }
}
