package org.sprinthealth.report.deck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGraphicFrame;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;
import org.sprinthealth.fixtures.PortfolioReports;
import org.sprinthealth.report.PortfolioReport;
import org.sprinthealth.report.charts.Charts;
import org.sprinthealth.report.page.Leadership;

class DeckTest {
    private static final byte[] SEVEN = deck(PortfolioReports.seven());

    @Test
    void says_a_finding_on_each_slide_in_words() throws IOException {
        assertThat(titles(SEVEN))
                .containsExactly(
                        "This week 2 of 7 teams show a change in at least one figure; 1 has no data.",
                        "Teams ask 2 things of you; the oldest is open for 5 weeks",
                        "2 of 7 teams changed in at least one figure",
                        "2 outcomes are 85 % sure each by their own date, the last by 17 Jul 2026",
                        "Backlog health changed in 2 of 7 teams; Throughput changed in 1 of 7 teams",
                        "2 patterns are repeated in two teams or more",
                        "How to read these slides: a team is compared with itself only");
    }

    @Test
    void shows_no_counts_of_fewer_than_five_teams() throws IOException {
        byte[] three = deck(PortfolioReports.first(3));
        assertThat(titles(three))
                .containsExactly(
                        "This portfolio has fewer than five teams, so no counts of teams are shown: no single team should be"
                                + " read out of them.",
                        "Teams ask one thing of you, open for 7 days",
                        "One outcome is 85 % sure by 22 May 2026",
                        "No pattern to show",
                        "How to read these slides: a team is compared with itself only");
        assertThat(words(three)).doesNotContain("of 3 teams", "chance alone would mark");
    }

    @Test
    void names_no_team_that_did_not_choose_so() throws IOException {
        String words = words(SEVEN);
        assertThat(words).contains("Apollo, 7 days");
        for (String name : PortfolioReports.UNNAMED) {
            assertThat(words).doesNotContain(name.substring(0, 5));
        }
    }

    @Test
    void draws_charts_of_its_own_with_their_figures_within_and_a_text_alternative() throws Exception {
        try (XMLSlideShow show = open(SEVEN)) {
            assertThat(show.getCharts()).hasSize(2);
            assertThat(show.getCharts()
                            .get(0)
                            .getWorkbook()
                            .getSheetAt(0)
                            .getRow(2)
                            .getCell(1)
                            .getNumericCellValue())
                    .as("in February, in its usual range")
                    .isEqualTo(6);
            assertThat(alternatives(show))
                    .containsExactly(
                            "2 of 7 teams changed in at least one figure. Each team against its own usual range, where it"
                                    + " stood at the end of the month.",
                            "Number of teams by figure. Backlog health: 2 in their usual range, 1 leaning, 2 changed, 1 new,"
                                    + " 1 no data. Throughput: 4 in their usual range, 0 leaning, 1 changed, 0 new, 2 no data.");
        }
    }

    @Test
    void is_as_the_schema_has_it() throws IOException {
        try (XMLSlideShow show = open(SEVEN)) {
            List<XmlObject> parts = new ArrayList<>();
            show.getSlides().forEach(slide -> parts.add(slide.getXmlObject()));
            show.getSlideMasters().forEach(master -> {
                parts.add(master.getXmlObject());
                for (XSLFSlideLayout layout : master.getSlideLayouts()) {
                    parts.add(layout.getXmlObject());
                }
            });
            show.getCharts().forEach(chart -> parts.add(chart.getCTChartSpace()));
            parts.add(show.getCTPresentation());
            for (XmlObject part : parts) {
                List<XmlError> errors = new ArrayList<>();
                part.validate(new XmlOptions().setErrorListener(errors));
                assertThat(errors).isEmpty();
            }
        }
    }

    @Test
    void holds_a_name_that_no_file_could_hold() throws IOException {
        assertThat(titles(deck(PortfolioReports.hostile()))).isNotEmpty();
    }

    @Test
    void the_same_edition_gives_the_same_bytes() {
        assertThat(deck(PortfolioReports.seven())).isEqualTo(SEVEN);
    }

    @Test
    void the_shipped_template_keeps_the_contract() {
        assertThat(DeckContract.check(template())).isEmpty();
    }

    @Test
    void a_template_without_a_layout_or_a_placeholder_is_told_what_to_do() throws IOException {
        try (XMLSlideShow show = open(template())) {
            show.findLayout("List").getXmlObject().getCSld().setName("Bullets");
            show.findLayout("Chart").getShapes().stream()
                    .filter(shape -> shape.getShapeName().equals("Note"))
                    .toList()
                    .forEach(shape -> show.findLayout("Chart").removeShape(shape));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            show.write(out);
            assertThat(DeckContract.check(out.toByteArray()))
                    .containsExactly(
                            "Layout Chart has no placeholder Note. Insert a text placeholder in the slide master view, and name"
                                    + " it so in the selection pane (Alt+F10)",
                            "Layout List is missing. Name a layout so in the slide master view");
        }
    }

    @Test
    void a_file_that_is_no_presentation_is_told_so() {
        assertThat(DeckContract.check("<html>".getBytes(StandardCharsets.UTF_8)))
                .singleElement()
                .asString()
                .contains("not a PowerPoint presentation");
    }

    private static List<String> titles(byte[] deck) throws IOException {
        try (XMLSlideShow show = open(deck)) {
            return show.getSlides().stream().map(XSLFSlide::getTitle).toList();
        }
    }

    private static List<String> alternatives(XMLSlideShow show) {
        return show.getSlides().stream()
                .flatMap(slide -> slide.getShapes().stream())
                .filter(shape -> shape instanceof XSLFGraphicFrame
                        && shape.getShapeName().equals("Chart"))
                .map(shape -> ((CTGraphicalObjectFrame) shape.getXmlObject())
                        .getNvGraphicFramePr()
                        .getCNvPr()
                        .getDescr())
                .toList();
    }

    /** All that stands in any part of it, the workbooks of its charts included. */
    private static String words(byte[] office) throws IOException {
        StringBuilder words = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(office))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] part = zip.readAllBytes();
                words.append(
                        entry.getName().endsWith(".xlsx") ? words(part) : new String(part, StandardCharsets.UTF_8));
            }
        }
        return words.toString().replaceAll("<[^>]*>", "");
    }

    private static XMLSlideShow open(byte[] deck) throws IOException {
        return new XMLSlideShow(new ByteArrayInputStream(deck));
    }

    private static byte[] deck(PortfolioReport report) {
        return new Deck(template()).write(Leadership.of(report, Charts.of(report)), report.asOf());
    }

    private static byte[] template() {
        try {
            return Files.readAllBytes(Path.of("templates", "portfolio.pptx"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
