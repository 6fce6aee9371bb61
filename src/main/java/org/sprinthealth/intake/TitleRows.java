package org.sprinthealth.intake;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sprinthealth.facts.Sprint;
import org.sprinthealth.facts.Sprint.DatesFrom;
import org.sprinthealth.intake.cells.ExportDates;
import org.sprinthealth.intake.cells.People;
import org.sprinthealth.intake.cells.Words;

/**
 * What people write above the table of a sprint: which it is, from when to when it runs, and its Sprint Goal.
 *
 * @param rows the rows above the header, each as the text of its cells
 */
record TitleRows(List<String> rows) {
    private static final Words<Label> LABELS = Words.read("title-rows.txt", Label.class);
    private static final Pattern COLON = Pattern.compile("[:：]");
    private static final Pattern SPRINT =
            Pattern.compile("(?iu)(?:sprint|スプリント)\\s*(?:nr\\.?|no\\.?|#)?\\s*(\\d{1,3})(?!\\d|[./-]\\d)");
    private static final Pattern DATE = Pattern.compile("(?<!\\d)(?:\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}"
            + "|\\d{1,2}[./]\\d{1,2}[./]\\d{4}|\\d{4}年\\d{1,2}月\\d{1,2}日)(?!\\d)");
    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);
    private static final Duration LONGEST = Duration.ofDays(60);
    private static final int MOST_WORDS = 4;

    /** What a row says. */
    private enum Label {
        GOAL,
        START,
        END
    }

    /** A row that begins with a label, and what stands behind that. */
    private record Labelled(Label label, String text) {}

    /**
     * The sprint that the rows tell of, with its whole days; empty unless they have its dates, and they or the sheet its
     * name.
     */
    Optional<Sprint> sprint(Optional<String> sheet, ExportDates dates, ZoneId zone) {
        Optional<String> name = sheet.or(this::name);
        List<Instant> span = span(dates);
        if (name.isEmpty() || span.isEmpty()) {
            return Optional.empty();
        }
        Instant end = span.get(1).atZone(zone).with(LAST_SECOND).toInstant();
        return Optional.of(
                new Sprint(name.get(), span.get(0), end, null, goal().orElse(null), null, null, DatesFrom.EXPORT));
    }

    private Optional<String> name() {
        return rows.stream()
                .map(SPRINT::matcher)
                .filter(Matcher::find)
                .map(found -> "Sprint " + Integer.parseInt(found.group(1)))
                .findFirst();
    }

    /** The Sprint Goal: behind its label, or in the row below. */
    Optional<String> goal() {
        for (int i = 0; i < rows.size(); i++) {
            Optional<Labelled> row = labelled(rows.get(i)).filter(found -> found.label() == Label.GOAL);
            if (row.isPresent()) {
                String behind = row.get().text();
                String goal = behind.isEmpty() ? unlabelled(i + 1) : behind;
                return Optional.of(People.leftOut(goal)).filter(text -> !text.isEmpty());
            }
        }
        return Optional.empty();
    }

    private String unlabelled(int row) {
        return row < rows.size() && labelled(rows.get(row)).isEmpty() ? rows.get(row) : "";
    }

    private static Optional<Labelled> labelled(String row) {
        Matcher colon = COLON.matcher(row);
        return colon.find() ? labelled(row, colon.start(), colon.end()) : labelledByWords(row);
    }

    private static Optional<Labelled> labelled(String row, int end, int text) {
        return LABELS.meaningOf(row.substring(0, end))
                .map(label -> new Labelled(label, row.substring(text).strip()));
    }

    /** Without a colon, the cell of the label and that of the text are told apart by the words; just Goal is too little. */
    private static Optional<Labelled> labelledByWords(String row) {
        List<Integer> ends = new ArrayList<>();
        for (int end = row.indexOf(' '); end > 0 && ends.size() < MOST_WORDS; end = row.indexOf(' ', end + 1)) {
            ends.add(0, end);
        }
        ends.add(0, row.length());
        return ends.stream()
                .flatMap(end -> labelled(row, end, end).stream()
                        .filter(found -> found.label() != Label.GOAL || isOfSprint(row.substring(0, end))))
                .findFirst();
    }

    private static boolean isOfSprint(String label) {
        String folded = Words.fold(label);
        return folded.contains("sprint") || folded.contains(Words.fold("スプリント"));
    }

    /** First and last day: two dates in one row, or each behind its label; empty where there are no two. */
    private List<Instant> span(ExportDates dates) {
        for (String row : rows) {
            List<Instant> found = dates(row, dates);
            if (found.size() == 2 && isSpan(found)) {
                return found;
            }
        }
        List<Instant> labelled = new ArrayList<>(labelled(Label.START, dates));
        labelled.addAll(labelled(Label.END, dates));
        return labelled.size() == 2 && isSpan(labelled) ? labelled : List.of();
    }

    private List<Instant> labelled(Label label, ExportDates dates) {
        return rows.stream()
                .flatMap(row -> labelled(row).stream())
                .filter(row -> row.label() == label)
                .flatMap(row -> dates(row.text(), dates).stream())
                .limit(1)
                .toList();
    }

    private static List<Instant> dates(String row, ExportDates dates) {
        return DATE.matcher(row)
                .results()
                .map(date -> date.group().replaceAll("[年月]", "-").replace("日", ""))
                .flatMap(date -> dates.instant(dates.read(date)).stream())
                .toList();
    }

    private static boolean isSpan(List<Instant> dates) {
        Duration length = Duration.between(dates.get(0), dates.get(1));
        return !length.isNegative() && length.compareTo(LONGEST) < 0;
    }

    /** What to say of a Sprint Goal that cannot be told of any sprint. */
    List<String> notes(Optional<Sprint> sprint) {
        return goal().isPresent() && sprint.isEmpty()
                ? List.of(
                        "A Sprint Goal stands above the table, but not of which sprint, or not its first and last day:"
                                + " with them beside it, or in a sprints file, it would count.")
                : List.of();
    }
}
