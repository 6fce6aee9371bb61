package org.sprinthealth.history;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sprinthealth.facts.Contracts;
import org.sprinthealth.facts.PulseAnswer;
import org.sprinthealth.facts.PulseTelling;

/**
 * An entry of a team's own tables as one file told it.
 *
 * @param file the file
 * @param entry what it told
 */
record ToldEntry(ToldFile file, Contracts.Entry entry) {

    /**
     * What holds of one table: the newest file that tells of a part tells all of it, and what older ones told of it holds no
     * more.
     *
     * @param told all that is told, rows of a file in their order
     * @return by file, the oldest first, then in the order of its rows
     */
    static List<Contracts.Entry> inForce(List<ToldEntry> told) {
        List<ToldEntry> byFile = told.stream()
                .sorted(Comparator.comparing(ToldEntry::file, ToldFile.OLDEST_FIRST))
                .toList();
        Map<String, ToldFile> newest = new HashMap<>();
        byFile.forEach(each -> newest.put(each.entry.part(), each.file));
        return byFile.stream()
                .filter(each -> each.file.isWith(newest.getOrDefault(each.entry.part(), each.file)))
                .map(ToldEntry::entry)
                .toList();
    }

    /** What each file told of the waves of a survey, file by file, the oldest first. */
    static List<PulseTelling> waves(List<ToldEntry> told) {
        return told.stream()
                .sorted(Comparator.comparing(ToldEntry::file, ToldFile.OLDEST_FIRST))
                .collect(Collectors.groupingBy(each -> each.file.sha256(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(file -> PulseTelling.of(file.get(0).file.toldAt(), answers(file)).stream())
                .toList();
    }

    private static List<PulseAnswer> answers(List<ToldEntry> told) {
        return told.stream().map(ToldEntry::entry).map(PulseAnswer.class::cast).toList();
    }
}
