package org.sprinthealth.indicators.struggles;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.sprinthealth.delivery.Delivered;
import org.sprinthealth.facts.Field;
import org.sprinthealth.facts.Item;
import org.sprinthealth.facts.TextFacts;
import org.sprinthealth.indicators.Backlog;
import org.sprinthealth.readings.Definition;
import org.sprinthealth.readings.Figure;
import org.sprinthealth.readings.Reading;
import org.sprinthealth.readings.Reading.NoData;
import org.sprinthealth.readings.Reason;
import org.sprinthealth.readings.Signal;
import org.sprinthealth.readings.Verdict;
import org.sprinthealth.settings.TrackerWords;

/** Stories that say what to build, but neither for whom nor why. A list for a talk, never a headline. */
final class SolutionsNotProblems implements Struggle {
    private static final int MINIMUM = 5;

    private static final Definition DEFINITION = new Definition(
            "solutions-not-problems",
            "Solutions, not problems",
            "Whose problem does this solve, and why does it matter to them?",
            "Of the top 20 of the backlog, the items, bugs left out, whose title and description do not say both for whom they"
                    + " are and what for, in any of seven languages: for whom by a role with a wish, by people whom it is about"
                    + " or by a label; what for by a reason, a purpose or the trouble that somebody has. A machine is nobody, nor"
                    + " is the team with a wish for its own workshop. A list, never a headline.",
            "A good story may be told in other words. Take one from the list and ask 'so what?' until someone outside the team"
                    + " is in the answer.",
            "the newest export",
            null,
            MINIMUM,
            "the backlog's order and the description");

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Signal read(Delivered delivered) {
        Workings workings = new Workings(delivered);
        Optional<NoData> silence = silence(workings);
        List<Verdict> verdicts = silence.isPresent() ? List.of() : verdicts(workings);
        Reading reading = silence.<Reading>map(why -> why)
                .orElseGet(() -> new Reading.Amount(
                        BigDecimal.valueOf(verdicts.size()), "items", workings.evidence(workings.asOf())));
        return new Signal(new Figure(DEFINITION, reading, List.of(), verdicts), "\"so what?\" test", List.of());
    }

    private static Optional<NoData> silence(Workings workings) {
        return NoData.ofAge(
                        workings.history().newestSnapshot(),
                        workings.team().staleAfterDays(),
                        workings.asOf(),
                        workings.zone())
                .or(() -> workings.hadAny(workings.asOf(), Field.DESCRIPTION)
                        ? Optional.empty()
                        : Optional.of(new NoData(
                                Reason.NOT_EXPORTED,
                                "The exports have no description. Export all fields, not the current ones.")))
                .or(() -> workings.backlogs().at(workings.asOf()).flatMap(backlog -> backlog.orderSilence(MINIMUM)))
                .or(() -> stories(workings).isEmpty()
                        ? Optional.of(new NoData(
                                Reason.TOO_FEW, "All items on top are bugs. It will show once there are others."))
                        : Optional.empty());
    }

    private static List<Item> stories(Workings workings) {
        return workings.backlogs().at(workings.asOf()).stream()
                .map(Backlog::top)
                .flatMap(List::stream)
                .filter(item -> !TrackerWords.meansBug(item.type()))
                .toList();
    }

    private static List<Verdict> verdicts(Workings workings) {
        return stories(workings).stream()
                .filter(item -> !saysWhoAndWhy(item))
                .map(item -> new Verdict(
                        item.key(), true, "no who and why", "it does not say both for whom it is and what for"))
                .toList();
    }

    private static boolean saysWhoAndWhy(Item item) {
        TextFacts text = item.text();
        return text != null && text.saysWhoAndWhy();
    }
}
