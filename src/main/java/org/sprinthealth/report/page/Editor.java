package org.sprinthealth.report.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sprinthealth.coaching.Standing.Word;
import org.sprinthealth.readings.Definition;
import org.sprinthealth.readings.Reading;
import org.sprinthealth.readings.Reason;
import org.sprinthealth.readings.Week;
import org.sprinthealth.report.PortfolioReport;
import org.sprinthealth.report.PortfolioReport.Team;
import org.sprinthealth.report.PortfolioReport.TeamFigure;
import org.sprinthealth.report.charts.Chart;
import org.sprinthealth.report.charts.Charts;

/** Chooses what leadership may read of a report: counts of five teams or more, and names only of teams that chose so. */
final class Editor {
    /** The order in which the words are always shown; no data has a column of its own. */
    static final List<Word> WORDS = List.of(Word.IN_USUAL_RANGE, Word.LEANING, Word.CHANGED, Word.NEW);

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final List<Word> STRONGEST_FIRST =
            List.of(Word.CHANGED, Word.LEANING, Word.IN_USUAL_RANGE, Word.NEW, Word.NO_DATA);

    private final PortfolioReport report;
    private final List<Chart> charts;
    private final boolean counted;

    Editor(PortfolioReport report, List<Chart> charts) {
        this.report = report;
        this.charts = charts;
        this.counted = report.teams().size() >= Charts.FEWEST_TEAMS;
    }

    Edition edition() {
        return new Edition(
                report.name(),
                DATE.format(report.asOf()),
                week(),
                counted
                        ? sentence()
                        : "This portfolio has fewer than five teams, so no counts of teams are shown: no single"
                                + " team should be read out of them.",
                counted ? chance() : "",
                coverage(),
                counted ? report.definitions().stream().map(this::glance).toList() : List.of(),
                pictures(""),
                pictures("-teams"),
                withheld(),
                report.definitions().stream().map(Editor::term).toList());
    }

    private String week() {
        return new Week(report.asOf().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))).label();
    }

    private String sentence() {
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

    private String chance() {
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

    private String coverage() {
        if (!counted) {
            return "";
        }
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

    private Edition.Glance glance(Definition definition) {
        List<TeamFigure> figures = figures(definition);
        Map<Word, Integer> counts = new EnumMap<>(Word.class);
        figures.forEach(figure -> counts.merge(figure.standing().word(), 1, Integer::sum));
        int silent = counts.getOrDefault(Word.NO_DATA, 0);
        int speaking = figures.size() - silent;
        boolean shown = speaking >= Charts.FEWEST_TEAMS;
        return new Edition.Glance(
                definition.title(),
                chart(definition, "").map(Chart::name).orElse(""),
                shown
                        ? WORDS.stream()
                                .map(word -> Integer.toString(counts.getOrDefault(word, 0)))
                                .toList()
                        : List.of(),
                shown ? "" : speaking == 0 ? "no team has data yet" : "not shown: fewer than five teams have data",
                silent + " of " + figures.size(),
                reasons(figures));
    }

    private List<TeamFigure> figures(Definition definition) {
        return figures()
                .filter(figure -> figure.figure().equals(definition.id()))
                .toList();
    }

    private static String reasons(List<TeamFigure> figures) {
        Map<Reason, Integer> counts = new TreeMap<>();
        figures.stream()
                .map(TeamFigure::current)
                .flatMap(reading -> reading instanceof Reading.NoData none ? Stream.of(none.reason()) : Stream.of())
                .forEach(reason -> counts.merge(reason, 1, Integer::sum));
        return counts.entrySet().stream()
                .map(entry -> entry.getKey().inWords() + " (" + entry.getValue() + ")")
                .reduce((first, second) -> first + ", " + second)
                .map(reasons -> reasons + nextStep(figures))
                .orElse("–");
    }

    /** What all teams alike would have to do; a step of a single team is no business of this page. */
    private static String nextStep(List<TeamFigure> figures) {
        List<String> steps = figures.stream()
                .map(figure -> figure.current() instanceof Reading.NoData none ? none.nextStep() : "")
                .distinct()
                .toList();
        return steps.size() == 1 ? ". " + steps.get(0) : "";
    }

    private List<Edition.Picture> pictures(String ending) {
        return report.definitions().stream()
                .flatMap(definition -> chart(definition, ending).stream())
                .map(Editor::picture)
                .toList();
    }

    private Optional<Chart> chart(Definition definition, String ending) {
        String name = "portfolio-" + definition.id() + ending;
        return charts.stream().filter(chart -> chart.name().equals(name)).findFirst();
    }

    private static Edition.Picture picture(Chart chart) {
        return new Edition.Picture(
                chart.name(),
                chart.title(),
                chart.note(),
                chart.inline(),
                chart.figures().columns(),
                chart.figures().rows());
    }

    private List<String> withheld() {
        return report.definitions().stream()
                .filter(definition -> chart(definition, "").isEmpty())
                .map(Definition::title)
                .toList();
    }

    private static Edition.Term term(Definition definition) {
        return new Edition.Term(
                definition.title(),
                definition.definition(),
                definition.howToRead(),
                definition.question(),
                definition.needs());
    }
}
