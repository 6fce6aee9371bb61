package org.sprinthealth.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sprinthealth.coaching.Standing.Word;
import org.sprinthealth.delivery.Ledger;
import org.sprinthealth.report.TeamReport;

/**
 * Something worth talking about: what was seen, why it may matter, and where to look.
 *
 * @param about what was seen, a sentence
 * @param because what makes it worth a talk, a sentence or a question
 * @param table the table on the sheet to look at
 */
record Prompt(String about, String because, String table) {
    private static final int MOST = 3;
    private static final int KEYS = 6;

    /** At most three: what changed first, then what leans, then items that wait for a word. */
    static List<Prompt> of(TeamReport report) {
        List<Prompt> prompts = new ArrayList<>();
        figures(report, Word.CHANGED).forEach(said -> prompts.add(ofFigure(report, said)));
        figures(report, Word.LEANING).forEach(said -> prompts.add(ofFigure(report, said)));
        workshop(report).ifPresent(prompts::add);
        carriedOften(report).ifPresent(prompts::add);
        if (prompts.isEmpty()) {
            prompts.add(new Prompt(
                    "Nothing left its usual range, and no item waits for a word",
                    "What would the team like to try next?",
                    "Indicators"));
        }
        return prompts.subList(0, Math.min(MOST, prompts.size()));
    }

    private static Stream<Said> figures(TeamReport report, Word word) {
        return Stream.concat(Said.health(report).stream(), Said.delivery(report).stream())
                .filter(said -> said.standing().word() == word);
    }

    private static Prompt ofFigure(TeamReport report, Said said) {
        boolean isHealth = report.health().contains(said.figure());
        return new Prompt(
                RunChart.seen(report, said.definition().id()),
                said.definition().question(),
                isHealth ? "Indicators" : "Delivery");
    }

    private static Optional<Prompt> workshop(TeamReport report) {
        List<String> keys = Ranked.of(report).stream()
                .filter(ranked -> ranked.item().criteria().level() <= 1)
                .map(ranked -> ranked.item().key())
                .toList();
        return keys.isEmpty()
                ? Optional.empty()
                : Optional.of(new Prompt(
                        keys.size() + " of the top items " + (keys.size() == 1 ? "has" : "have")
                                + " no acceptance criteria that can be used: " + listed(keys),
                        "Which of these comes first, and who knows what it is for?",
                        "Top_20"));
    }

    private static Optional<Prompt> carriedOften(TeamReport report) {
        List<Ledger> ledgers = report.ledgers();
        Ledger last = ledgers.isEmpty() ? null : ledgers.get(ledgers.size() - 1);
        return last == null || last.carriedOften() == 0
                ? Optional.empty()
                : Optional.of(new Prompt(
                        last.carriedOften() + (last.carriedOften() == 1 ? " item was" : " items were")
                                + " carried over from " + last.sprint().name() + " for the third time or more",
                        "Are they still wanted, and what would let them finish?",
                        "Sprint_items"));
    }

    private static String listed(List<String> keys) {
        String shown = keys.stream().limit(KEYS).collect(Collectors.joining(", "));
        return keys.size() > KEYS ? shown + " and " + (keys.size() - KEYS) + " more" : shown;
    }
}
