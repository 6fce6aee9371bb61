package org.sprinthealth.report.workbook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sprinthealth.coaching.Prompt;
import org.sprinthealth.report.Ask;
import org.sprinthealth.report.TeamReport;

/**
 * Thirty minutes to talk: tables {@code Questions} with at most three prompts and {@code Conversation} with five steps, each
 * with room to write, then {@code Share_upward} and {@code Agreements}, which the team keeps.
 */
final class Conversation implements Sheet<TeamReport> {
    private static final String STEPS = "Conversation";
    private static final String SAID = "What was said";
    private static final int SPARE_REQUESTS = 2;

    /** A step of the talk, and the minutes for it. */
    private enum Step {
        WORKING(5, "What's working?", "Begin here. What would you want to keep, whatever the figures say?"),
        CHALLENGING(7, "What's challenging?", "What took more time or nerves than it should have?"),
        PATTERNS(6, "Which patterns do you notice?", "The questions above, and what the figures can't see."),
        TRY(
                7,
                "What would you like to try?",
                "One thing, small enough to look at in a few weeks. See the sheet Experiment."),
        SUPPORT(
                5,
                "How can I support you?",
                "What is not in the team's hands can be shared upward below, if you want.");

        private final int minutes;
        private final String question;
        private final String hint;

        Step(int minutes, String question, String hint) {
            this.minutes = minutes;
            this.question = question;
            this.hint = hint;
        }
    }

    /** A step in the talk of a week. */
    private record Asked(Step step, TeamReport report) {
        String key() {
            return key(StartHere.week(report.asOf()));
        }

        private String key(String week) {
            return week + "/" + Words.of(step);
        }

        /** The question, and what was said to it in the newest talk before this week. */
        String inWords() {
            return step.question + "\n" + step.hint
                    + before().map(week ->
                                    "\nIn " + week + ": " + report.notes().words(STEPS, key(week), SAID))
                            .orElse("");
        }

        private Optional<String> before() {
            String now = StartHere.week(report.asOf());
            return report.notes().keys(STEPS).stream()
                    .filter(key -> key.endsWith("/" + Words.of(step)))
                    .map(key -> key.substring(0, key.indexOf('/')))
                    .filter(week -> week.compareTo(now) < 0)
                    .max(Comparator.naturalOrder());
        }
    }

    /** A prompt in the talk of a week. */
    private record Prompted(Prompt prompt, TeamReport report) {
        String key() {
            return StartHere.week(report.asOf()) + "/" + prompt.about();
        }
    }

    @Override
    public List<Part<TeamReport>> parts() {
        return List.of(
                Table.of("Questions", Conversation::prompted)
                        .column("Look at", prompted -> Places.behind(prompted.prompt()))
                        .column(
                                "What was seen, and a question",
                                prompted -> Content.text(prompted.prompt().because() + "\n"
                                        + prompted.prompt().question()))
                        .typed(Prompted::key, SAID),
                Table.of(STEPS, Conversation::steps)
                        .column("Minutes", asked -> Content.number(asked.step().minutes))
                        .column("Ask", asked -> Content.text(asked.inWords()))
                        .typed(Asked::key, SAID),
                Table.of(Ask.TABLE, Conversation::requests)
                        .column("Standing", entry -> Content.text(standing(entry)))
                        .typed(Entry::key, Ask.SHARE, Ask.REQUEST),
                Table.of(Agreement.TABLE, Agreement::of)
                        .column("Standing", agreement -> Content.text(agreement.inWords()))
                        .typed(
                                agreement -> agreement.entry().key(),
                                Agreement.DONE,
                                Agreement.WORDS,
                                Agreement.BY_WHEN));
    }

    private static List<Prompted> prompted(TeamReport report) {
        return report.prompts().stream()
                .map(prompt -> new Prompted(prompt, report))
                .toList();
    }

    private static List<Asked> steps(TeamReport report) {
        List<Asked> steps = new ArrayList<>();
        for (Step step : Step.values()) {
            steps.add(new Asked(step, report));
        }
        return steps;
    }

    /** Rows to write into first, then what was written, the newest first. */
    private static List<Entry> requests(TeamReport report) {
        List<Entry> entries = new ArrayList<>(Entry.of(report, Ask.TABLE, SPARE_REQUESTS));
        Collections.reverse(entries);
        Collections.reverse(entries.subList(0, SPARE_REQUESTS));
        return entries;
    }

    private static String standing(Entry entry) {
        String shared = entry.saysYes(Ask.SHARE) ? "shared upward" : "kept in the team";
        return entry.since()
                .map(since -> shared + "; written in the edition of " + since)
                .orElse("");
    }
}
