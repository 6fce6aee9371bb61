package org.sprinthealth.report.workbook;

import java.util.Locale;
import java.util.Map;
import org.sprinthealth.coaching.Prompt;
import org.sprinthealth.readings.Signal;
import org.sprinthealth.report.Experiments;
import org.sprinthealth.report.TeamReport;

/** Where to look for what is behind a figure, a struggle or a prompt: the sheet that lists it. */
final class Places {
    /** By the id of an indicator: the table of the items behind it. */
    private static final Map<String, String> ITEMS = Map.of(
            Ranked.FIGURE,
            "Top_20",
            "refinement-effectiveness",
            "Committed_items",
            "sprint-goal-clarity",
            "Sprint_goals",
            "stakeholder-satisfaction",
            "Stakeholder_waves",
            "feature-adoption",
            "Shipped_features",
            "story-rejection",
            "Presented_items");

    /** By the id of a struggle: the table of the ritual that helps. */
    private static final Map<String, String> RITUALS = Map.ofEntries(
            Map.entry("grows-without-pruning", "Pruning"),
            Map.entry("lacks-criteria", "Criteria_workshop"),
            Map.entry("priorities-change", "Top_10_check"),
            Map.entry("no-link-to-strategy", "Roadmap"),
            Map.entry("yes-to-everything", "Not_now"),
            Map.entry("backlog-bypassed", "Intake"),
            Map.entry("solutions-not-problems", "So_what"),
            Map.entry("no-measurable-success", "So_what"),
            Map.entry("loudest-wins", "Trade_offs"),
            Map.entry("no-roadmap", "Roadmap"),
            Map.entry("dependencies", "Dependencies"),
            Map.entry("nothing-dropped", "Trade_offs"));

    private Places() {}

    /** The items behind an indicator; nothing where no sheet lists them. */
    static Content itemsOf(String figure) {
        String table = ITEMS.get(figure);
        return table == null ? Content.nothing() : new Content.Place(table, "");
    }

    /** The ritual that helps where a struggle repeats. */
    static Content ritualOf(Signal signal) {
        String struggle = signal.figure().definition().id();
        return new Content.Place(RITUALS.getOrDefault(struggle, ""), capital(signal.ritual()));
    }

    /** What a prompt says to look at, as a link to the sheet that has it. */
    static Content behind(Prompt prompt) {
        String table = prompt.about().equals(Prompt.EXPERIMENT)
                ? Experiments.TABLE
                : RITUALS.getOrDefault(prompt.about(), ITEMS.getOrDefault(prompt.about(), DeliverySheet.TABLE));
        return new Content.Place(table, prompt.lookAt());
    }

    /** The sheet that shows a figure. */
    static Content of(TeamReport report, String figure) {
        boolean isHealth =
                report.health().stream().anyMatch(each -> each.definition().id().equals(figure));
        return new Content.Jump(isHealth ? SixIndicators.TABLE : DeliverySheet.TABLE);
    }

    static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
