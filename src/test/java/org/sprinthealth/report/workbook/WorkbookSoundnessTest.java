package org.sprinthealth.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sprinthealth.fixtures.CoachPortfolio;
import org.sprinthealth.fixtures.PortfolioReports;
import org.sprinthealth.fixtures.Reports;
import org.sprinthealth.fixtures.WorkbookSoundness;

/** Excel opens every workbook without a repair prompt. */
class WorkbookSoundnessTest {

    @Test
    void holds_for_a_team_with_everything() {
        assertThat(WorkbookSoundness.problems(new TeamWorkbook(Shipped.team()).write(Reports.artemis())))
                .isEmpty();
    }

    @Test
    void holds_for_a_team_with_nothing() {
        assertThat(WorkbookSoundness.problems(new TeamWorkbook(Shipped.team()).write(Reports.empty())))
                .isEmpty();
    }

    @Test
    void holds_for_a_portfolio() {
        assertThat(WorkbookSoundness.problems(
                        new PortfolioWorkbook(Shipped.portfolio()).write(PortfolioReports.seven())))
                .isEmpty();
    }

    @Test
    void holds_for_a_portfolio_with_something_on_every_sheet() {
        assertThat(WorkbookSoundness.problems(new PortfolioWorkbook(Shipped.portfolio()).write(CoachPortfolio.whole())))
                .isEmpty();
    }

    @Test
    void holds_for_the_shipped_templates() {
        assertThat(WorkbookSoundness.problems(Shipped.team())).isEmpty();
        assertThat(WorkbookSoundness.problems(Shipped.portfolio())).isEmpty();
    }
}
