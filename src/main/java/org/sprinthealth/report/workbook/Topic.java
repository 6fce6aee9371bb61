package org.sprinthealth.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sprinthealth.coaching.Changes;
import org.sprinthealth.coaching.Changes.Sentence;
import org.sprinthealth.coaching.Pattern;
import org.sprinthealth.coaching.Prompt;
import org.sprinthealth.readings.Definition;
import org.sprinthealth.readings.Reading;
import org.sprinthealth.report.Experiments;
import org.sprinthealth.report.Experiments.Attempt;
import org.sprinthealth.report.TeamReport;

/**
 * Something worth a word on Start here: what changed, what repeats, what is tried, what was agreed.
 *
 * @param about what kind of thing it is, in a word or two
 * @param seen what was seen, a sentence
 * @param question a question it helps to ask; empty where there is none
 * @param lookAt where to look
 */
record Topic(String about, String seen, String question, Content lookAt) {
    private static final int PATTERNS = 3;
    private static final int AGREEMENTS = 3;

    /** In the order in which they are worth a look. */
    static List<Topic> of(TeamReport report) {
        List<Prompt> prompts = report.prompts();
        List<Topic> topics = new ArrayList<>(changes(report, prompts));
        silent(report).ifPresent(topics::add);
        topics.addAll(patterns(report, prompts));
        prompts.stream()
                .filter(prompt ->
                        topics.stream().noneMatch(topic -> topic.seen().equals(prompt.because())))
                .filter(prompt -> !prompt.about().equals(Prompt.EXPERIMENT))
                .forEach(prompt -> topics.add(readTogether(report, prompt)));
        topics.add(experiment(report, prompts));
        Agreement.of(report).stream()
                .filter(Agreement::isOpen)
                .limit(AGREEMENTS)
                .forEach(agreement -> topics.add(agreed(agreement)));
        return topics;
    }

    private static List<Topic> changes(TeamReport report, List<Prompt> prompts) {
        List<Topic> changes = Changes.of(report.figures(), report.standings()).stream()
                .map(sentence -> changed(report, sentence, prompts))
                .toList();
        return changes.isEmpty() ? List.of(unchanged(report)) : changes;
    }

    /** Why nothing changed: it stayed as usual, or there is nothing yet to hold it against. */
    private static Topic unchanged(TeamReport report) {
        Content.Jump sheet = new Content.Jump(SixIndicators.TABLE);
        boolean isUsualKnown = report.standings().values().stream()
                .anyMatch(standing -> standing.inForce().isPresent());
        return isUsualKnown
                ? new Topic(
                        "Nothing changed",
                        "No figure left its usual range; inside it, a rise or a fall is most likely chance.",
                        "",
                        sheet)
                : new Topic(
                        "Nothing to compare yet",
                        "What is usual for the team can be told from six readings of a figure on.",
                        "",
                        sheet);
    }

    /** What keeps the headline from being known, and what to do about it. */
    private static Optional<Topic> silent(TeamReport report) {
        return Said.find(report, Ranked.FIGURE)
                .filter(said -> said.current() instanceof Reading.NoData)
                .map(said -> new Topic(
                        "No data",
                        said.definition().title() + ": " + Words.caution(said.current()),
                        "",
                        new Content.Jump(SixIndicators.TABLE)));
    }

    private static Topic changed(TeamReport report, Sentence sentence, List<Prompt> prompts) {
        Said said = Said.find(report, sentence.figure()).orElseThrow();
        return new Topic(
                Places.capital(said.standing().word().inWords()),
                sentence.text(),
                asked(prompts, sentence.figure()).orElse(said.definition().question()),
                Places.of(report, sentence.figure()));
    }

    private static List<Topic> patterns(TeamReport report, List<Prompt> prompts) {
        List<Pattern> repeated =
                report.patterns().stream().filter(Pattern::isRepeated).toList();
        Stream<Topic> shown = repeated.stream().limit(PATTERNS).map(pattern -> repeated(pattern, prompts));
        List<Pattern> more = repeated.subList(Math.min(PATTERNS, repeated.size()), repeated.size());
        return Stream.concat(shown, more(more).stream()).toList();
    }

    private static Topic repeated(Pattern pattern, List<Prompt> prompts) {
        Definition struggle = pattern.signal().figure().definition();
        return new Topic(
                "Repeated pattern",
                "\"" + struggle.title() + "\" was seen in " + pattern.seenLately() + " of the last 4.",
                asked(prompts, struggle.id()).orElse(struggle.question()),
                Places.ritualOf(pattern.signal()));
    }

    private static Optional<Topic> more(List<Pattern> more) {
        String titles = more.stream()
                .map(pattern -> pattern.signal().figure().definition().title())
                .collect(Collectors.joining(", "));
        return more.isEmpty()
                ? Optional.empty()
                : Optional.of(new Topic("Repeated as well", titles, "", new Content.Jump(PatternsSheet.TABLE)));
    }

    private static Topic readTogether(TeamReport report, Prompt prompt) {
        return new Topic("Read together", prompt.because(), prompt.question(), Places.of(report, prompt.about()));
    }

    private static Topic experiment(TeamReport report, List<Prompt> prompts) {
        Content.Jump sheet = new Content.Jump(Experiments.TABLE);
        Optional<Attempt> running = report.experiments().running();
        if (running.isEmpty()) {
            return new Topic("No experiment", "No experiment is open.", "What would you like to try next?", sheet);
        }
        Attempt attempt = running.get();
        String moves = attempt.moves() == null ? "" : attempt.moves().title();
        return new Topic(
                "Experiment",
                "\"" + attempt.hypothesis() + "\", since " + attempt.start() + ", expected to move " + moves + ". "
                        + "Distinguishable from usual variation: " + BeforeAndSince.verdict(report, attempt) + ".",
                asked(prompts, Prompt.EXPERIMENT).orElse("What have you seen so far?"),
                sheet);
    }

    private static Topic agreed(Agreement agreement) {
        return new Topic(
                "Agreed",
                agreement.words() + " (" + agreement.inWords() + ")",
                "How did it go?",
                new Content.Jump(Agreement.TABLE));
    }

    private static Optional<String> asked(List<Prompt> prompts, String about) {
        return prompts.stream()
                .filter(prompt -> prompt.about().equals(about))
                .map(Prompt::question)
                .findFirst();
    }
}
