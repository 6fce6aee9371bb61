package org.sprinthealth.report.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sprinthealth.coaching.Standing.Word;
import org.sprinthealth.readings.Reading;
import org.sprinthealth.report.PortfolioReport;
import org.sprinthealth.report.PortfolioReport.Team;
import org.sprinthealth.report.PortfolioReport.TeamFigure;

/** The sentences that the page opens with. */
record Opening(PortfolioReport report) {
    private static final List<Word> STRONGEST_FIRST =
            List.of(Word.CHANGED, Word.LEANING, Word.IN_USUAL_RANGE, Word.NEW, Word.NO_DATA);

    String sentence() {
        Map<Word, Integer> teams = new EnumMap<>(Word.class);
        report.teams().forEach(team -> teams.merge(strongest(team), 1, Integer::sum));
        int changed = teams.getOrDefault(Word.CHANGED, 0);
        int silent = teams.getOrDefault(Word.NO_DATA, 0);
        String all = Integer.toString(report.teams().size());
        String first = changed == 0
                ? "This week none of " + all + " teams shows a change in any figure"
                : "This week " + changed + " of " + all + " teams " + (changed == 1 ? "shows" : "show")
                        + " a change in at least one figure";
        return silent == 0 ? first + "." : first + "; " + silent + (silent == 1 ? " has" : " have") + " no data.";
    }

    private static Word strongest(Team team) {
        List<Word> words =
                team.figures().stream().map(figure -> figure.standing().word()).toList();
        return STRONGEST_FIRST.stream().filter(words::contains).findFirst().orElse(Word.NO_DATA);
    }

    String chance() {
        long series = figures()
                .filter(figure -> figure.standing().inForce().isPresent())
                .count();
        long seen = figures()
                .filter(figure -> figure.standing().word() == Word.CHANGED)
                .count();
        String expected = BigDecimal.valueOf(report.expectedByChance())
                .setScale(1, RoundingMode.HALF_UP)
                .toPlainString();
        return "Of " + series + " series with a usual range, chance alone would mark about " + expected
                + " as changed; " + seen + (seen == 1 ? " is." : " are.");
    }

    String coverage() {
        long trouble = report.teams().stream().filter(Team::inTrouble).count();
        long silent = figures()
                .filter(figure -> figure.current() instanceof Reading.NoData)
                .count();
        long all = figures().count();
        return report.teams().size() - trouble + " of " + report.teams().size()
                + " teams are current" + (trouble == 0 ? "" : "; " + trouble + " had trouble with a file or its age")
                + ". " + silent + " of " + all + " readings say “no data”, each with its reason below.";
    }

    private Stream<TeamFigure> figures() {
        return report.teams().stream().flatMap(team -> team.figures().stream());
    }
}
