package org.sprinthealth.report.workbook;

import java.util.List;
import org.sprinthealth.report.TeamReport;

/** The workbook that a coach and a Product Owner talk over: a template's sheets, filled from a team's report. */
public final class TeamWorkbook {
    private final byte[] template;
    private final List<Sheet<TeamReport>> sheets;
    private final int held;

    /**
     * @param template the bytes of a template that {@link TemplateContract} has nothing to say against
     */
    public TeamWorkbook(byte[] template) {
        this(template, "not measured");
    }

    /**
     * @param template the bytes of a template that {@link TemplateContract} has nothing to say against
     * @param criteriaAccuracy how often the verdict on acceptance criteria is right, in words
     */
    public TeamWorkbook(byte[] template, String criteriaAccuracy) {
        this(template, criteriaAccuracy, Edition.HELD);
    }

    TeamWorkbook(byte[] template, String criteriaAccuracy, int held) {
        this.template = template.clone();
        this.sheets = sheets(criteriaAccuracy);
        this.held = held;
    }

    /** In the order of Start here's list; a sheet's place in the workbook is the template's. */
    static List<Sheet<TeamReport>> sheets(String criteriaAccuracy) {
        return List.of(
                new StartHere(),
                new SixIndicators(),
                new Conversation(),
                new ExperimentSheet(),
                new Top20(),
                new TopTenCheck(),
                new CriteriaWorkshop(),
                new PruningSheet(),
                new NotNow(),
                new IntakeSheet(),
                new DependenciesSheet(),
                new SoWhatSheet(),
                new RefinementSheet(),
                new GoalSheet(),
                new LedgerSheet(),
                new SprintItems(),
                new DeliverySheet(),
                new ShippedSheet(),
                new StakeholderSheet(),
                new RoadmapSheet(),
                new PatternsSheet(),
                new FlowSheet(),
                new DataQualitySheet(),
                new Definitions(criteriaAccuracy),
                new DataItems(),
                new DataEvents(),
                new DataSprints(),
                new DataFigures(),
                new DataTrend(),
                new DataFlow(),
                new DataBacklog(),
                new DataSurveys(),
                new ManifestSheet(),
                new EditionMark());
    }

    /** The workbook's bytes, the same for the same report. */
    public byte[] write(TeamReport report) {
        String title = "Sprint Health Check – " + report.team().name() + " – " + StartHere.week(report.asOf());
        return new Edition<>(sheets, true, held).write(template, report, report.notes(), title, report.asOfInstant());
    }
}
