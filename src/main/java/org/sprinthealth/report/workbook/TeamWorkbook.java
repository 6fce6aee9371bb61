package org.sprinthealth.report.workbook;

import java.util.List;
import org.sprinthealth.report.TeamReport;

/** The workbook that a coach and a Product Owner talk over: a template's sheets, filled from a team's report. */
public final class TeamWorkbook {
    /** In the order of Start here's list; a sheet's place in the workbook is the template's. */
    static final List<Sheet<TeamReport>> SHEETS = List.of(
            new StartHere(),
            new SixIndicators(),
            new Top20(),
            new LedgerSheet(),
            new SprintItems(),
            new DeliverySheet(),
            new DataQualitySheet(),
            new Definitions(),
            new DataItems(),
            new DataEvents(),
            new DataSprints(),
            new DataFigures(),
            new DataTrend(),
            new ManifestSheet());

    private final byte[] template;

    /**
     * @param template the bytes of a template that {@link TemplateContract} has nothing to say against
     */
    public TeamWorkbook(byte[] template) {
        this.template = template.clone();
    }

    /** The workbook's bytes, the same for the same report. */
    public byte[] write(TeamReport report) {
        String title = "Sprint Health Check – " + report.team().name() + " – " + StartHere.week(report.asOf());
        return new Edition<>(SHEETS).write(template, report, title, report.asOfInstant());
    }
}
