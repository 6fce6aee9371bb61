package org.sprinthealth.report.page;

import java.util.List;
import org.sprinthealth.report.PortfolioReport;
import org.sprinthealth.report.charts.Chart;

/**
 * What leadership reads of an edition, on the page and on slides: sentences and tables, ready but not yet escaped. It names
 * no team that did not choose so, and holds no count of fewer than five teams.
 *
 * @param portfolio the portfolio's name
 * @param date the edition's date, as people write it
 * @param week its ISO week
 * @param sentence the one sentence of the week
 * @param chance how many signals chance alone would give, beside how many were seen; empty where counts are not shown
 * @param coverage which teams are in, and which not
 * @param requests what teams ask, the oldest first
 * @param overview the charts of the portfolio as a whole
 * @param unseen what of the overview is not shown, and why
 * @param patterns what several teams repeat
 * @param unpatterned why there are no patterns; empty where there are
 * @param glance where the teams stand now, a row a figure; empty where counts are not shown
 * @param trends the charts of each figure
 * @param definitions every figure in words
 */
public record Leadership(
        String portfolio,
        String date,
        String week,
        String sentence,
        String chance,
        String coverage,
        List<Request> requests,
        List<Picture> overview,
        List<String> unseen,
        List<Shared> patterns,
        String unpatterned,
        List<Glance> glance,
        List<Trend> trends,
        List<Term> definitions) {

    /** What leadership may read of a report, with those of the edition's charts that it may see. */
    public static Leadership of(PortfolioReport report, List<Chart> charts) {
        return new Editor(report, charts).edition();
    }

    /**
     * What a team asks of leadership.
     *
     * @param words in the team's words
     * @param asker the team, where it chose to be named, else {@code A team}
     * @param age how long it has been open, such as {@code 3 weeks}
     * @param since the date of the edition into which it was written
     */
    public record Request(String words, String asker, String age, String since) {}

    /**
     * A struggle that at least two teams repeat.
     *
     * @param pattern its title
     * @param teams how many teams repeat it
     * @param of how many teams have data of it
     * @param help the ritual that helps
     */
    public record Shared(String pattern, int teams, int of, String help) {}

    /** The heads of the counts: the words in their fixed order. No data is counted beside them. */
    public static final List<String> WORDS = List.of("in their usual range", "leaning", "changed", "new");

    /** Which of them says that something is different. */
    public static final int CHANGED = 2;

    /**
     * Where the teams stand by one figure.
     *
     * @param figure its title
     * @param chart the id of its charts in the page, or empty
     * @param counts how many teams have each word, in the order of the heads; empty where not shown
     * @param withheld why the counts are not shown, or empty
     * @param silent how many teams have no data
     * @param of of how many
     * @param reasons why they have none, in words, with the next step where it is the same for all teams
     */
    public record Glance(
            String figure, String chart, List<Integer> counts, String withheld, int silent, int of, String reasons) {
        public Glance {
            counts = List.copyOf(counts);
        }
    }

    /**
     * The charts of a figure.
     *
     * @param id their id in the page
     * @param figure its title
     * @param seen what is seen, for all teams together
     * @param pictures the teams by week, where at least five have data, and those that chose to be named
     */
    public record Trend(String id, String figure, String seen, List<Picture> pictures) {}

    /**
     * A chart with its figures.
     *
     * @param id its id in the page
     * @param title what is seen
     * @param note how its marks read
     * @param svg the picture, as markup made by us
     * @param heads the heads of its table
     * @param rows the rows of its table
     */
    public record Picture(
            String id, String title, String note, String svg, List<String> heads, List<List<String>> rows) {}

    /**
     * A figure in words.
     *
     * @param title its name
     * @param definition what is counted
     * @param howToRead how to read it
     * @param question the question it helps to ask
     * @param needs what an export must have for it
     */
    public record Term(String title, String definition, String howToRead, String question, String needs) {}
}
