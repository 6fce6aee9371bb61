package org.sprinthealth.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sprinthealth.fixtures.CoachPortfolio;
import org.sprinthealth.fixtures.LibreOffice;
import org.sprinthealth.fixtures.PortfolioReports;
import org.sprinthealth.fixtures.Reports;

/** Another spreadsheet program reckons the same figures as stand in the cells. */
class LibreOfficeTest {
    @Test
    void reckons_every_formula_to_its_cached_value(@TempDir Path folder) throws IOException, InterruptedException {
        assumeTrue(LibreOffice.isInstalled(), LibreOffice.MISSING);
        Map<String, byte[]> written = Map.of(
                "team.xlsx", new TeamWorkbook(Shipped.team()).write(Reports.artemis()),
                "empty.xlsx", new TeamWorkbook(Shipped.team()).write(Reports.empty()),
                "portfolio.xlsx", new PortfolioWorkbook(Shipped.portfolio()).write(PortfolioReports.seven()),
                "coaches.xlsx", new PortfolioWorkbook(Shipped.portfolio()).write(CoachPortfolio.whole()),
                "long tables.xlsx", new PortfolioWorkbook(Shipped.portfolio(), 1).write(CoachPortfolio.whole()),
                "long tables of a team.xlsx",
                        new TeamWorkbook(Shipped.team(), "not measured", 1).write(Reports.artemis()));

        assertThat(new LibreOffice(folder).differences(written)).isEmpty();
    }
}
