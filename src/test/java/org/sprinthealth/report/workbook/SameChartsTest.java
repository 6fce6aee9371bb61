package org.sprinthealth.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.poi.xssf.usermodel.XSSFGraphicFrame;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.sprinthealth.fixtures.FlowReports;
import org.sprinthealth.fixtures.Reports;
import org.sprinthealth.report.TeamReport;
import org.sprinthealth.report.charts.Chart;
import org.sprinthealth.report.charts.Charts;

/** A chart is called the same in the workbook and as an image, and says the same. */
class SameChartsTest {
    private static final TeamReport ARTEMIS = Reports.read(Reports.artemis());
    private static final TeamReport FLOWING = FlowReports.apollo()
            .done("A-1", "2026-03-02", "2026-03-03")
            .done("A-2", "2026-03-02", "2026-03-04")
            .done("A-3", "2026-03-02", "2026-03-05")
            .done("A-4", "2026-03-02", "2026-03-06")
            .done("A-5", "2026-03-02", "2026-03-09")
            .inWork("A-6", "2026-03-15")
            .report();

    /** The run of whatever figure an experiment is to move: as an image it is the run of that figure. */
    private static final String EXPERIMENT = "experiment";

    @Test
    void no_two_native_charts_have_one_name() {
        assertThat(frames(ARTEMIS)).extracting(XSSFGraphicFrame::getName).doesNotHaveDuplicates();
    }

    @Test
    void every_native_chart_has_an_image_of_its_name() {
        List<String> images = new ArrayList<>(images(ARTEMIS).keySet());
        images.addAll(images(FLOWING).keySet());

        assertThat(frames(ARTEMIS))
                .extracting(XSSFGraphicFrame::getName)
                .filteredOn(name -> !name.equals(EXPERIMENT))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(images).contains(name));
    }

    @Test
    void the_alternative_text_of_a_native_chart_holds_the_title_of_the_image() {
        assertSame(
                ARTEMIS,
                "sprint-ledger",
                "criteria-levels",
                "age-histogram",
                "created-against-closed",
                "adoption",
                "stakeholders");
        assertSame(FLOWING, "throughput", "cycle-time", "ageing", "forecast");
    }

    private static void assertSame(TeamReport report, String... names) {
        Map<String, String> texts = frames(report).stream()
                .collect(Collectors.toMap(XSSFGraphicFrame::getName, SameChartsTest::alternativeText));
        Map<String, Chart> images = images(report);
        for (String name : names) {
            Chart image = Objects.requireNonNull(images.get(name), name);
            assertThat(texts.get(name)).as(name).contains(image.title());
        }
    }

    /** By their names without the team's id. */
    private static Map<String, Chart> images(TeamReport report) {
        int id = report.team().id().length() + 1;
        return Charts.of(report).stream()
                .collect(Collectors.toMap(chart -> chart.name().substring(id), Function.identity()));
    }

    private static List<XSSFGraphicFrame> frames(TeamReport report) {
        return StreamSupport.stream(Opened.of(report).workbook().spliterator(), false)
                .map(XSSFSheet.class::cast)
                .filter(sheet -> sheet.getDrawingPatriarch() != null)
                .flatMap(sheet -> sheet.getDrawingPatriarch().getShapes().stream())
                .filter(XSSFGraphicFrame.class::isInstance)
                .map(XSSFGraphicFrame.class::cast)
                .toList();
    }

    private static String alternativeText(XSSFGraphicFrame frame) {
        return frame.getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr()
                .getDescr();
    }
}
