package org.sprinthealth.indicators;

import java.util.List;
import java.util.Optional;
import org.sprinthealth.delivery.Delivered;
import org.sprinthealth.facts.Contracts.Table;
import org.sprinthealth.facts.TeamHistory;
import org.sprinthealth.readings.Definition;
import org.sprinthealth.readings.Definition.GoodEnd;
import org.sprinthealth.readings.Figure;
import org.sprinthealth.readings.Point;
import org.sprinthealth.readings.Reading;
import org.sprinthealth.readings.Reading.NoData;
import org.sprinthealth.readings.Reading.Share;
import org.sprinthealth.readings.Reason;

/** Team members who could state the Sprint Goal. */
final class SprintGoalClarity implements Indicator {
    private static final Definition DEFINITION = new Definition(
            "sprint-goal-clarity",
            "Sprint Goal clarity",
            "Could everyone in the team say what this sprint is for?",
            "Of the answers to 'In your own words, what is this sprint's goal?', asked on day 2 to 4 of"
                    + " the sprint, those that the facilitator scored 2: the goal. 1 is a part of it, 0 something"
                    + " else. It takes half the team: fewer answers show as such. Until all answers are scored,"
                    + " only how many could explain why it matters now is shown. Without any answer the sheet still"
                    + " tells of each goal whether it is written down, is one goal (two sentences at most and no list),"
                    + " says why, stayed as it was committed, how many committed items are tied to it, and what the"
                    + " review said of it.",
            "No words are judged by a machine. Different answers are a gift: read them together, and ask"
                    + " which one the plan serves.",
            "the newest sprint that was asked about; trend over the last 24 sprints",
            GoodEnd.UP,
            3,
            "a goal survey file: sprint, answer, understands why, scored; three answers in the team's own"
                    + " file, five elsewhere");

    private static final NoData FEW_ELSEWHERE = new NoData(
            Reason.TOO_FEW, "Outside of the team's own file it shows from five answers on, once they are scored.");

    private static final int TREND = 24;
    private static final int SMALLEST_ELSEWHERE = 5;

    private static final String START =
            "Ask two questions on day 2 to 4 of the sprint, keep the columns sprint, answer, understands why, scored, and"
                    + " write the goal into the sprints file.";

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Figure read(Delivered delivered) {
        List<GoalPoll> polls = new GoalPolls(delivered).polls();
        List<Point> trend = polls.subList(Math.max(0, polls.size() - TREND), polls.size()).stream()
                .map(poll -> new Point(poll.sprint().name(), poll.sprint().end(), poll.reading()))
                .toList();
        Reading current = silence(delivered)
                .<Reading>map(none -> none)
                .or(() -> trend.stream().map(Point::reading).reduce((first, second) -> second))
                .orElseGet(() -> nothing(delivered.history()));
        return new Figure(DEFINITION, current, trend, List.of());
    }

    /** Outside of the team's own file it takes five answers, and fewer are not counted out. */
    @Override
    public Reading elsewhere(Reading reading) {
        if (reading instanceof Share share && share.of() < SMALLEST_ELSEWHERE) {
            return FEW_ELSEWHERE;
        }
        return reading instanceof NoData none && (none.reason() == Reason.TOO_FEW || none.reason() == Reason.NOT_YET)
                ? new NoData(none.reason(), FEW_ELSEWHERE.nextStep())
                : reading;
    }

    private static Optional<NoData> silence(Delivered delivered) {
        TeamHistory history = delivered.history();
        if (history.snapshots().isEmpty()) {
            return Optional.empty();
        }
        return history.namesSprints()
                ? NoData.ofAge(
                        history.newestSnapshot(),
                        delivered.team().staleAfterDays(),
                        delivered.asOf(),
                        delivered.team().zone())
                : Optional.of(NoData.withoutSprints());
    }

    private static NoData nothing(TeamHistory history) {
        if (history.contracts().newest(Table.GOAL_SURVEY).isEmpty()) {
            return history.snapshots().isEmpty()
                    ? new NoData(Reason.NOT_YET, "No export and no goal survey has been read yet. " + START)
                    : new NoData(Reason.NOT_EXPORTED, "There is no goal survey. " + START);
        }
        return history.sprints().isEmpty()
                ? new NoData(
                        Reason.NOT_EXPORTED,
                        "There are answers, but no sprint has dates. Keep a sprints file: sprint, start, end, completed.")
                : new NoData(
                        Reason.NOT_MAPPED,
                        "The goal survey has no answer to a sprint that has begun. Write the sprint's name as the tracker"
                                + " has it.");
    }
}
