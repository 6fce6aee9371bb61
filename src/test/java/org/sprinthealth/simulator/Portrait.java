package org.sprinthealth.simulator;

import java.time.DayOfWeek;
import java.util.stream.Collectors;

/** The truth about the demonstration's teams, printed for those who shape their stories. */
final class Portrait {
    private Portrait() {}

    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) {
        DemoPortfolio.teams().forEach(team -> System.out.println(of(team)));
    }

    static String of(Team team) {
        return team.id() + ", " + team.truth().tracker().numbers().size() + " items\n"
                + team.truth().ledgers(Iteration.endOf(DemoPortfolio.AS_OF, team.zone())).stream()
                        .map(ledger -> "  " + ledger + "\n")
                        .collect(Collectors.joining())
                + "  clear on Fridays:"
                + team.exportedDays().stream()
                        .filter(day -> day.getDayOfWeek() == DayOfWeek.FRIDAY)
                        .map(day -> team.truth().backlogHealth(Iteration.endOf(day, team.zone())))
                        .map(clear -> " " + clear.k() + "/" + clear.n())
                        .collect(Collectors.joining());
    }
}
