package org.sprinthealth.report.workbook;

import java.util.List;
import org.sprinthealth.report.PortfolioReport;

/** Every figure in words: table {@code Definitions}. */
final class PortfolioDefinitions implements Sheet<PortfolioReport> {
    @Override
    public List<Part<PortfolioReport>> parts() {
        return List.of(Definitions.table(PortfolioReport::described));
    }
}
