package org.sprinthealth.report.charts;

import static java.math.BigDecimal.ZERO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.sprinthealth.coaching.Standing.Word;
import org.sprinthealth.delivery.Tally;
import org.sprinthealth.fixtures.Definitions;
import org.sprinthealth.fixtures.PortfolioReports;
import org.sprinthealth.fixtures.PortfolioTeam;
import org.sprinthealth.fixtures.TeamReports;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class ChartsTest {
    private static final List<Chart> APOLLO = Charts.of(TeamReports.apollo());
    private static final List<Chart> PORTFOLIO = Charts.of(PortfolioReports.seven());

    @Test
    void draws_a_run_for_each_figure_that_ever_had_data_then_the_ledgers_and_the_rest() {
        assertThat(APOLLO)
                .extracting(Chart::name)
                .containsExactly(
                        "apollo-backlog-health",
                        "apollo-scope-added",
                        "apollo-throughput",
                        "apollo-sprint-ledger",
                        "apollo-sprint-ledger-points",
                        "apollo-indicators");
    }

    @Test
    void counts_teams_only_from_five_with_data_and_draws_only_teams_that_chose_to_be_named() {
        assertThat(PORTFOLIO)
                .extracting(Chart::name)
                .containsExactly(
                        "portfolio-months",
                        "portfolio-outcomes",
                        "portfolio-backlog-health",
                        "portfolio-backlog-health-teams",
                        "portfolio-scope-added-teams",
                        "portfolio-throughput",
                        "portfolio-throughput-teams");
    }

    @Test
    void titles_say_what_is_seen() {
        assertThat(APOLLO)
                .extracting(Chart::title)
                .containsExactly(
                        "Backlog health: 17 of 20, changed",
                        "Scope added: 17\u00A0% (2 against 12), in its usual range",
                        "Throughput: 4 items, new",
                        "Sprint 8 ended with 13 items in it: 12 completed, 1 not completed, 0 cancelled",
                        "Sprint 8 ended with 44 points in it: 41 completed, 3 not completed, 0 cancelled",
                        "Health check: 1 changed, 1 no data");
        assertThat(PORTFOLIO).extracting(Chart::title).contains("Backlog health: 2 of 7 teams changed");
    }

    @Test
    void describes_a_run_to_those_who_do_not_see_it() {
        assertThat(APOLLO.get(0).description())
                .isEqualTo(
                        "Backlog health of Apollo. 15 points from 2026-W01 to 2026-W15. Newest: 17 of 20, changed. Usual"
                                + " range 33\u00A0% to 72\u00A0%, locked. Signals of change: 2026-W14, 2026-W15. No data: 2026-W09.");
    }

    @Test
    void puts_the_figures_of_a_run_into_a_table() {
        Figures figures = APOLLO.get(0).figures();
        assertThat(figures.columns()).containsExactly("Period", "Reading", "Percent", "Signal");
        assertThat(figures.rows()).hasSize(15).contains(List.of("2026-W01", "9 of 20", "45\u00A0%", ""));
        assertThat(figures.rows().get(8)).containsExactly("2026-W09", "no data: stale", "–", "");
        assertThat(figures.rows().get(13)).containsExactly("2026-W14", "16 of 20", "80\u00A0%", "◆ signal");
    }

    @Test
    void puts_the_ledger_into_a_table() {
        assertThat(APOLLO.get(3).figures().rows().get(4))
                .containsExactly("Sprint 5", "12", "15", "2", "0", "13", "10", "2");
        assertThat(APOLLO.get(4).figures().rows().get(4))
                .containsExactly("Sprint 5", "36", "45", "6", "5", "44", "30", "6");
    }

    @Test
    void counts_the_teams_of_each_week_by_word() {
        Figures figures = chart("portfolio-backlog-health").figures();
        assertThat(figures.columns())
                .containsExactly("Week", "in its usual range", "leaning", "changed", "new", "no data");
        assertThat(figures.rows()).hasSize(12);
        assertThat(figures.rows().get(0)).containsExactly("2026-W02", "0", "0", "0", "7", "0");
        assertThat(figures.rows().get(9)).containsExactly("2026-W11", "4", "0", "1", "1", "1");
        assertThat(figures.rows().get(11)).containsExactly("2026-W13", "2", "1", "2", "1", "1");
    }

    @Test
    void says_so_where_no_team_has_data_any_more() {
        WeekOfTeams silent = new WeekOfTeams("2026-W13", Map.of(Word.NO_DATA, 7));

        assertThat(Captions.counts(Definitions.BACKLOG_HEALTH, List.of(silent)).title())
                .isEqualTo("Backlog health: no team has data");
    }

    @Test
    void shows_coaches_which_team_repeats_what() {
        Chart patterns = Charts.forCoaches(PortfolioTeam.portfolio(
                        PortfolioTeam.named("Apollo")
                                .struggling("no-roadmap", "outcome roadmap", "SSS-")
                                .struggling("dependencies", "dependency talk", "---S"),
                        PortfolioTeam.named("Borealis").struggling("no-roadmap", "outcome roadmap", "-SSS"),
                        PortfolioTeam.named("Cygnus")))
                .get(0);

        assertThat(patterns.name()).isEqualTo("portfolio-patterns");
        assertThat(patterns.title()).isEqualTo("Repeated by two teams or more: Struggle no-roadmap");
        assertThat(patterns.figures().columns()).containsExactly("Struggle", "Apollo", "Borealis", "Cygnus");
        assertThat(patterns.figures().rows())
                .containsExactly(
                        List.of("Struggle no-roadmap", "repeated", "repeated", "no data"),
                        List.of("Struggle dependencies", "seen once", "no data", "no data"));
    }

    @Test
    void shows_coaches_how_old_each_source_of_a_team_is() {
        Chart coverage = Charts.forCoaches(PortfolioReports.seven()).get(1);

        assertThat(coverage.name()).isEqualTo("portfolio-coverage");
        assertThat(coverage.title()).isEqualTo("Sources of 7 teams: 7 of 7 are there, the oldest of 21 days");
        assertThat(coverage.figures().columns()).containsExactly("Team", "Items");
        assertThat(coverage.figures().rows()).contains(List.of("Apollo", "0 days"), List.of("Éridanus", "0 days"));
    }

    @Test
    void charts_that_name_every_team_are_not_among_those_for_leadership() {
        assertThat(PORTFOLIO)
                .extracting(Chart::name)
                .doesNotContainAnyElementsOf(Charts.forCoaches(PortfolioReports.seven()).stream()
                        .map(Chart::name)
                        .toList());
    }

    @Test
    void draws_the_ledger_of_a_sprint_that_nothing_was_in() {
        Tally nothing = new Tally(ZERO, ZERO, ZERO, ZERO, ZERO, ZERO, ZERO);
        LedgerBars bars = new LedgerBars(List.of("Sprint 1"), List.of(nothing));
        BufferedImage image = new BufferedImage(640, bars.height(640), BufferedImage.TYPE_INT_RGB);
        assertThatCode(() -> bars.draw(
                        image.createGraphics(), new Rectangle2D.Double(0, 0, image.getWidth(), image.getHeight())))
                .doesNotThrowAnyException();
    }

    @Test
    void images_have_twice_the_logical_size() throws Exception {
        BufferedImage image =
                ImageIO.read(new ByteArrayInputStream(APOLLO.get(2).png()));
        assertThat(image.getWidth()).isEqualTo(1280);
        assertThat(APOLLO.get(2).svg()).contains("viewBox=\"0 0 640 " + image.getHeight() / 2 + "\"");
    }

    @Test
    void the_same_report_gives_the_same_bytes() {
        List<Chart> again = Charts.of(TeamReports.apollo());
        for (int i = 0; i < APOLLO.size(); i++) {
            assertThat(again.get(i).png()).isEqualTo(APOLLO.get(i).png());
            assertThat(again.get(i).svg()).isEqualTo(APOLLO.get(i).svg());
        }
    }

    @Test
    void pictures_load_nothing_from_elsewhere() throws Exception {
        for (Chart chart : all()) {
            assertThat(parsed(chart.svg()).getDoctype()).isNull();
            assertThat(chart.svg().replaceAll("xmlns(:xlink)?=\"[^\"]*\"", ""))
                    .doesNotContain("http", "<image", "<script", "href=", "@import");
        }
    }

    @Test
    void pictures_carry_their_words() throws Exception {
        for (Chart chart : all()) {
            Document svg = parsed(chart.svg());
            assertThat(svg.getDocumentElement().getAttribute("role")).isEqualTo("img");
            assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
                    .isEqualTo(chart.title());
            assertThat(svg.getElementsByTagName("desc").item(0).getTextContent())
                    .isEqualTo(chart.description());
        }
    }

    @Test
    void pictures_of_hostile_names_are_still_pictures() throws Exception {
        for (Chart chart : Charts.of(PortfolioReports.hostile())) {
            Document svg = parsed(chart.svg());
            assertThat(svg.getElementsByTagName("script").getLength()).isZero();
            assertThat(svg.getElementsByTagName("desc").item(0).getTextContent())
                    .startsWith("<script>alert(1)</script> \"&\"\uFFFD: ");
        }
    }

    @Test
    void ids_differ_between_pictures_so_that_they_can_share_a_page() {
        List<String> ids = new ArrayList<>();
        all().forEach(chart -> Pattern.compile(" id=\"([^\"]+)\"")
                .matcher(chart.inline())
                .results()
                .map((MatchResult match) -> match.group(1))
                .forEach(ids::add));
        assertThat(ids).isNotEmpty().doesNotHaveDuplicates();
    }

    private static Chart chart(String name) {
        return PORTFOLIO.stream()
                .filter(chart -> chart.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void says_of_each_month_where_teams_stood_by_all_their_figures() {
        assertThat(chart("portfolio-months").figures().rows())
                .containsExactly(
                        List.of("2026-01", "0", "0", "0", "7", "0"),
                        List.of("2026-02", "6", "0", "0", "1", "0"),
                        List.of("2026-03", "2", "1", "2", "1", "1"));
    }

    @Test
    void says_of_each_outcome_when_the_last_of_its_teams_will_probably_be_done() {
        assertThat(chart("portfolio-outcomes").figures().rows())
                .containsExactly(
                        List.of("Orders are found without calling", "17", "24 Apr 2026", "22 May 2026"),
                        List.of("Refunds in one day", "20", "28 May 2026", "17 Jul 2026"));
    }

    private static List<Chart> all() {
        return Stream.concat(APOLLO.stream(), PORTFOLIO.stream()).toList();
    }

    private static Document parsed(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }
}
