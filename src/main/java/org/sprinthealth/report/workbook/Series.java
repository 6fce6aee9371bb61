package org.sprinthealth.report.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sprinthealth.readings.Definition;
import org.sprinthealth.report.PortfolioReport;
import org.sprinthealth.report.PortfolioReport.Team;
import org.sprinthealth.report.PortfolioReport.TeamFigure;

/**
 * A figure of a team in the portfolio: the team compared with itself.
 *
 * @param no its number, from 1, in the configured order of teams; formulas go by it
 * @param definition the figure in words
 */
record Series(int no, Team team, TeamFigure figure, Definition definition) {

    static List<Series> of(PortfolioReport report) {
        Map<String, Definition> definitions = new HashMap<>();
        report.definitions().forEach(definition -> definitions.put(definition.id(), definition));
        List<Series> all = new ArrayList<>();
        for (Team team : report.teams()) {
            for (TeamFigure figure : team.figures()) {
                Definition definition = definitions.get(figure.figure());
                if (definition != null) {
                    all.add(new Series(all.size() + 1, team, figure, definition));
                }
            }
        }
        return all;
    }
}
