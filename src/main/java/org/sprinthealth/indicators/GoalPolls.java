package org.sprinthealth.indicators;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.delivery.Delivered;
import org.sprinthealth.facts.Contracts.Table;
import org.sprinthealth.facts.GoalAnswer;
import org.sprinthealth.facts.Membership;
import org.sprinthealth.facts.Sprint;
import org.sprinthealth.readings.Reading;
import org.sprinthealth.readings.Reading.NoData;
import org.sprinthealth.readings.Reason;

/** What a team answered about its Sprint Goals, sprint by sprint. */
final class GoalPolls {
    /** Answers are asked for on day 2 to 4. */
    private static final int ASKED_UNTIL = 4;

    private final Delivered delivered;
    private final Map<Sprint, Membership> memberships;

    GoalPolls(Delivered delivered) {
        this.delivered = delivered;
        this.memberships = Membership.of(delivered.history());
    }

    /** The sprints from the first one with answers on, in their order; the newest only once it has enough, or its days are over. */
    List<GoalPoll> polls() {
        List<GoalPoll> asked = delivered.history().sprints().stream()
                .filter(sprint -> !sprint.start().isAfter(delivered.asOf()))
                .map(this::poll)
                .dropWhile(poll -> poll.answers().isEmpty())
                .toList();
        List<GoalPoll> due = asked.stream().filter(this::isDue).toList();
        return due.isEmpty() ? asked : due;
    }

    private boolean isDue(GoalPoll poll) {
        LocalDate first = dateOf(poll.sprint().start());
        boolean asked = dateOf(delivered.asOf()).isAfter(first.plusDays(ASKED_UNTIL - 1));
        return asked || hasEnough(poll.reading());
    }

    private static boolean hasEnough(Reading reading) {
        return !(reading instanceof NoData none) || none.reason() == Reason.NOT_YET;
    }

    private LocalDate dateOf(Instant when) {
        return when.atZone(delivered.team().zone()).toLocalDate();
    }

    /** What was answered about one sprint, be it nothing. */
    GoalPoll poll(Sprint sprint) {
        List<GoalAnswer> answers = delivered.history().contracts().goalAnswers().stream()
                .filter(answer -> meant(answer).filter(sprint::equals).isPresent())
                .toList();
        return new GoalPoll(sprint, answers, people(sprint));
    }

    /** Of several sprints of a name, the newest that had begun when the answers were told. */
    private Optional<Sprint> meant(GoalAnswer answer) {
        Instant told = delivered
                .history()
                .contracts()
                .newest(Table.GOAL_SURVEY)
                .filter(at -> at.isAfter(Instant.EPOCH))
                .orElse(delivered.asOf());
        return delivered.history().sprints().stream()
                .filter(sprint -> !sprint.start().isAfter(told))
                .filter(sprint -> isNamed(sprint, answer.sprint()))
                .reduce((first, second) -> second);
    }

    private boolean isNamed(Sprint sprint, String name) {
        return Objects.requireNonNull(memberships.get(sprint)).isNamed(name);
    }

    private @Nullable Integer people(Sprint sprint) {
        return sprint.teamSize() != null ? sprint.teamSize() : delivered.team().size();
    }
}
