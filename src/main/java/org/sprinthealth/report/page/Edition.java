package org.sprinthealth.report.page;

import java.util.List;

/**
 * What the page template prints: sentences and tables, ready but not yet escaped.
 *
 * @param portfolio the portfolio's name
 * @param date the edition's date, as people write it
 * @param week its ISO week
 * @param sentence the one sentence of the week
 * @param chance how many signals chance alone would give, beside how many were seen; empty where counts are not shown
 * @param coverage which teams are in, and which not
 * @param glance where the teams stand now, a row a figure; empty where counts are not shown
 * @param trends the charts of teams by week
 * @param named the charts of teams that chose to be named
 * @param withheld the figures without a chart, each with why
 * @param definitions every figure in words
 */
public record Edition(
        String portfolio,
        String date,
        String week,
        String sentence,
        String chance,
        String coverage,
        List<Glance> glance,
        List<Picture> trends,
        List<Picture> named,
        List<String> withheld,
        List<Term> definitions) {

    /**
     * Where the teams stand by one figure.
     *
     * @param figure its title
     * @param chart the id of its chart in the page, or empty
     * @param counts how many teams have each word, in the order of the heads; empty where not shown
     * @param withheld why the counts are not shown, or empty
     * @param noData how many teams have no data, of how many
     * @param reasons why they have none, in words, with the next step where it is the same for all teams
     */
    public record Glance(
            String figure, String chart, List<String> counts, String withheld, String noData, String reasons) {}

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
