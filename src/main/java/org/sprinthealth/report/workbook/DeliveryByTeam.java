package org.sprinthealth.report.workbook;

import java.util.List;
import java.util.Optional;
import org.sprinthealth.report.PortfolioReport;

/** How each team delivers, beside its own past: table {@code Team_delivery}. */
final class DeliveryByTeam implements Sheet<PortfolioReport> {
    static final String TABLE = "Team_delivery";

    @Override
    public List<Part<PortfolioReport>> parts() {
        return List.of(IndicatorsByTeam.bySeries(TABLE, Series::delivery));
    }

    @Override
    public Optional<String> switchedOnBy(PortfolioReport report) {
        return Series.delivery(report).isEmpty()
                ? Optional.of("Export the Status and Sprint columns of at least one team every working day")
                : Optional.empty();
    }
}
