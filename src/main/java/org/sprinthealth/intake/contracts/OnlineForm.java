package org.sprinthealth.intake.contracts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sprinthealth.facts.Contracts.Column;
import org.sprinthealth.facts.Contracts.Table;
import org.sprinthealth.intake.cells.People;
import org.sprinthealth.intake.cells.Words;
import org.sprinthealth.intake.table.Header;
import org.sprinthealth.intake.table.Unreadable;

/**
 * The answers to an online form, as the form's tool exports them: beside the questions it has columns of its own, some of
 * which name who answered.
 *
 * @param header the titles of its columns
 */
public record OnlineForm(Header header) {
    private static final Words<Meaning> OWN = Words.read("contracts/forms-headers.txt", Meaning.class);

    /** What the columns are that tools add. */
    private enum Meaning {
        TIMESTAMP,
        STARTED,
        COMPLETED,
        OWN,
        PERSON
    }

    /** Whether only a form's tool writes such a header: it begins with a time stamp, or has the times of filling it in. */
    public boolean isOne() {
        return isGoogle() || isMicrosoft();
    }

    private boolean isGoogle() {
        return header.width() > 1
                && OWN.meaningOf(header.titles().get(0))
                        .filter(Meaning.TIMESTAMP::equals)
                        .isPresent();
    }

    private boolean isMicrosoft() {
        return place(Meaning.STARTED).isPresent() && place(Meaning.COMPLETED).isPresent();
    }

    /** The place of the column that tells when someone answered. */
    OptionalInt time() {
        OptionalInt completed = place(Meaning.COMPLETED);
        return completed.isPresent() ? completed : place(Meaning.TIMESTAMP);
    }

    private OptionalInt place(Meaning means) {
        return IntStream.range(0, header.width())
                .filter(i -> OWN.meaningOf(header.titles().get(i))
                        .filter(means::equals)
                        .isPresent())
                .findFirst();
    }

    /** Whether a title tells of a person. */
    static boolean isPerson(String title) {
        return People.areIn(title)
                || OWN.meaningOf(title).filter(Meaning.PERSON::equals).isPresent();
    }

    /** The questions with their places; one of the same words as another before it has its number behind it. */
    private List<String> questions() {
        Map<String, Integer> seen = new HashMap<>();
        return header.titles().stream()
                .filter(title -> !title.isEmpty() && OWN.meaningOf(title).isEmpty() && !People.areIn(title))
                .map(title -> title.replaceAll("\\s+", " "))
                .map(title -> {
                    int number = seen.merge(Words.fold(title), 1, Integer::sum);
                    return number == 1 ? title : title + "#" + number;
                })
                .toList();
    }

    /** That nothing says what its questions mean, with the lines to add to the portfolio file. */
    public Unreadable unexplained() {
        String columns = questions().stream()
                .map(question -> '"' + question.replace("\\", "\\\\").replace("\"", "\\\"") + "\": COLUMN")
                .collect(Collectors.joining(", "));
        return new Unreadable(
                0,
                "it has the answers to a " + (isGoogle() ? "Google" : "Microsoft")
                        + " form, and nothing says what its questions mean",
                "Add to the team in the portfolio file: forms: [ { contract: stakeholder-pulse, columns: { " + columns
                        + " } } ] - with, for each COLUMN, one of " + columns(Table.STAKEHOLDER_PULSE)
                        + ", and without the questions that are none of these. For a survey about a Sprint Goal:"
                        + " { contract: goal-survey, sprint: \"name of the sprint\", columns: … } with "
                        + columns(Table.GOAL_SURVEY));
    }

    private static String columns(Table table) {
        return table.columns().stream()
                .filter(column -> column != Column.WAVE)
                .map(column -> column.title().replace(' ', '-'))
                .collect(Collectors.joining(", "));
    }

    /** Where a question stands, by its words or by its words and number; nowhere where it names people. */
    Optional<Integer> place(String question) {
        Optional<Integer> byWords = place(question, 1);
        int hash = question.lastIndexOf('#');
        return byWords.isPresent() || hash < 0 || !question.substring(hash + 1).matches("[1-9]\\d?")
                ? byWords
                : place(question.substring(0, hash), Integer.parseInt(question.substring(hash + 1)));
    }

    private Optional<Integer> place(String question, int number) {
        String words = Words.fold(question);
        return IntStream.range(0, header.width())
                .boxed()
                .filter(i -> Words.fold(header.titles().get(i)).equals(words))
                .filter(i -> !isPerson(header.titles().get(i)))
                .skip(number - 1L)
                .findFirst();
    }
}
