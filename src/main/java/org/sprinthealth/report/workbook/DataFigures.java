package org.sprinthealth.report.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.readings.Reading;
import org.sprinthealth.report.TeamReport;

/** What every figure says now: table {@code Data_Figures}. */
final class DataFigures implements Sheet<TeamReport> {
    @Override
    public List<Part<TeamReport>> parts() {
        return List.of(Table.of("Data_Figures", DataFigures::rows)
                .column("Figure", said -> Content.text(said.definition().id()))
                .column("Title", said -> Content.text(said.definition().title()))
                .column("k", said -> Content.number(k(said.current())))
                .column("n", said -> Content.number(n(said.current())))
                .column("Value", said -> Content.number(said.current().number().orElse(null)))
                .column("Unit", said -> Content.text(unit(said.current())))
                .column("Says", said -> Content.text(Words.said(said.current())))
                .column("Standing", said -> Content.text(Words.standing(said.current(), said.standing())))
                .column("Evidence", said -> Content.text(Words.grade(said.current()))));
    }

    private static List<Said> rows(TeamReport report) {
        return Stream.concat(Said.health(report).stream(), Said.delivery(report).stream())
                .toList();
    }

    static @Nullable BigDecimal k(Reading reading) {
        if (reading instanceof Reading.Share share) {
            return BigDecimal.valueOf(share.matching());
        }
        return reading instanceof Reading.Ratio ratio ? ratio.part() : null;
    }

    static @Nullable BigDecimal n(Reading reading) {
        if (reading instanceof Reading.Share share) {
            return BigDecimal.valueOf(share.of());
        }
        return reading instanceof Reading.Ratio ratio ? ratio.base() : null;
    }

    static String unit(Reading reading) {
        return reading instanceof Reading.Amount amount ? amount.unit() : Words.isPercent(reading) ? "%" : "";
    }
}
