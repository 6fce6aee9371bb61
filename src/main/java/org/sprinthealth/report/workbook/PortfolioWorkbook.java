package org.sprinthealth.report.workbook;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.sprinthealth.facts.Notes;
import org.sprinthealth.report.PortfolioReport;

/** The coach's workbook over all teams, each compared only with itself: a template's sheets, filled from a portfolio. */
public final class PortfolioWorkbook {
    static final List<Sheet<PortfolioReport>> SHEETS = List.of(
            new PortfolioStart(),
            new SinceSheet(),
            new SharedPatternsSheet(),
            new IndicatorsByTeam(),
            new TeamsByWord(),
            new RunChartsByTeam(),
            new RequestsSheet(),
            new LearnedSheet(),
            new CrossTeamSheet(),
            new DeliveryByTeam(),
            new OutcomesSheet(),
            new PooledSheet(),
            new Coverage(),
            new PortfolioDefinitions(),
            new DataNow(),
            new DataReadings());

    private final byte[] template;
    private final int held;

    /**
     * @param template the bytes of a template that {@link TemplateContract} has nothing to say against
     */
    public PortfolioWorkbook(byte[] template) {
        this(template, Edition.HELD);
    }

    PortfolioWorkbook(byte[] template, int held) {
        this.template = template.clone();
        this.held = held;
    }

    /** The workbook's bytes, the same for the same report. */
    public byte[] write(PortfolioReport report) {
        String title = "Sprint Health Check – " + report.name() + " – " + StartHere.week(report.asOf());
        Instant asOf = report.asOf().atStartOfDay(ZoneOffset.UTC).toInstant();
        return new Edition<>(SHEETS, false, held).write(template, report, Notes.NONE, title, asOf);
    }
}
