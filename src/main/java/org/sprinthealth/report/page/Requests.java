package org.sprinthealth.report.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.sprinthealth.report.Ask;
import org.sprinthealth.report.PortfolioReport;
import org.sprinthealth.report.PortfolioReport.Team;

/** What teams ask of leadership, the oldest first: what they chose to share, under a name only where they chose that too. */
record Requests(PortfolioReport report) {
    private static final int WEEK = 7;
    private static final int TWO_WEEKS = 14;

    /** A request and who asks. */
    private record Asked(Team team, Ask ask) {
        LocalDate since() {
            return ask.since();
        }
    }

    List<Leadership.Request> open() {
        return report.teams().stream()
                .flatMap(team -> team.asks().stream().map(ask -> new Asked(team, ask)))
                .sorted(Comparator.comparing(Asked::since))
                .map(this::request)
                .toList();
    }

    private Leadership.Request request(Asked asked) {
        return new Leadership.Request(
                asked.ask().request(),
                asked.team().namedOnPage() ? asked.team().name() : "A team",
                age(asked.since()),
                Editor.DATE.format(asked.since()));
    }

    private String age(LocalDate since) {
        long days = ChronoUnit.DAYS.between(since, report.asOf());
        if (days < 1) {
            return "new";
        }
        if (days < TWO_WEEKS) {
            return days == 1 ? "1 day" : days + " days";
        }
        return days / WEEK + " weeks";
    }
}
