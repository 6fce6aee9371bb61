package org.sprinthealth.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sprinthealth.fixtures.Chromium;
import org.sprinthealth.fixtures.Chromium.Opened;
import org.sprinthealth.fixtures.Chromium.Scheme;
import org.sprinthealth.fixtures.PortfolioReports;
import org.sprinthealth.report.PortfolioReport;
import org.sprinthealth.report.charts.Charts;

/** The page as people open it: on a phone, a tablet and a desk, in light and dark, on paper, by keyboard. */
@TestInstance(Lifecycle.PER_CLASS)
class PageInABrowserTest {
    private static final Path TEMPLATE = Path.of("templates", "page.html").toAbsolutePath();
    private static final Path EDITIONS = Path.of("templates", "editions.html").toAbsolutePath();
    private static final String WIDTHS_AND_SCHEMES = """
            360, LIGHT
            768, LIGHT
            1280, LIGHT
            360, DARK
            768, DARK
            1280, DARK
            """;

    @Nullable
    private Chromium chromium;

    private Path page = Path.of("");

    @BeforeAll
    void write_a_page(@TempDir Path folder) throws IOException {
        assumeTrue(Chromium.isInstalled(), Chromium.MISSING);
        PortfolioReport report = PortfolioReports.seven();
        page = folder.resolve("index.html");
        Files.writeString(page, new Page(Files.readString(TEMPLATE)).write(Leadership.of(report, Charts.of(report))));
        chromium = new Chromium();
    }

    @AfterAll
    void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = WIDTHS_AND_SCHEMES)
    void hinders_nobody(int width, Scheme scheme) {
        try (Opened opened = browser().open(page, width, scheme)) {
            assertThat(opened.unfolded().violations()).isEmpty();
        }
    }

    @Test
    void hinders_nobody_as_the_template_lies() {
        try (Opened opened = browser().open(TEMPLATE, 768, Scheme.LIGHT)) {
            assertThat(opened.violations()).isEmpty();
            assertThat(opened.text()).contains("How to read this page");
            assertThat(opened.asked()).hasSize(1);
        }
    }

    @Test
    void fits_the_width_of_a_phone() {
        try (Opened opened = browser().open(page, 360, Scheme.LIGHT)) {
            assertThat(opened.unfolded().overhang()).isZero();
        }
    }

    @Test
    void prints_on_three_sheets_at_most() {
        try (Opened opened = browser().open(page, 1280, Scheme.DARK)) {
            assertThat(opened.sheets()).isBetween(1, 3);
        }
    }

    @Test
    void prints_on_three_sheets_at_most_however_much_teams_ask_and_plan(@TempDir Path folder) throws IOException {
        PortfolioReport report = PortfolioReports.busy();
        Path busy = folder.resolve("index.html");
        Files.writeString(busy, new Page(Files.readString(TEMPLATE)).write(Leadership.of(report, Charts.of(report))));

        try (Opened opened = browser().open(busy, 1280, Scheme.LIGHT)) {
            assertThat(opened.sheets()).isBetween(1, 3);
            assertThat(opened.text()).contains("Request 25 of a team").contains("20 more in the portfolio's workbook");
        }
    }

    @Test
    void asks_for_nothing_but_itself() {
        try (Opened opened = browser().open(page, 1280, Scheme.LIGHT)) {
            assertThat(opened.asked()).containsExactly(page.toUri().toString());
            assertThat(opened.complaints()).isEmpty();
        }
    }

    @Test
    void says_the_same_without_scripts() {
        try (Opened with = browser().open(page, 1280, Scheme.LIGHT);
                Opened without = browser().openWithoutScripts(page)) {
            assertThat(without.text()).isEqualTo(with.text()).contains("How to read this page");
        }
    }

    @ParameterizedTest
    @CsvSource({"360, LIGHT", "1280, DARK"})
    void hinders_nobody_in_the_list_of_editions(int width, Scheme scheme) {
        try (Opened opened = browser().open(EDITIONS, width, scheme)) {
            assertThat(opened.violations()).isEmpty();
            assertThat(opened.overhang()).isZero();
            assertThat(opened.asked()).hasSize(1);
        }
    }

    @Test
    void lets_the_keyboard_skip_to_the_content() {
        try (Opened opened = browser().open(page, 1280, Scheme.LIGHT)) {
            assertThat(opened.press("Tab")).isEqualTo("Skip to the content");
        }
    }

    private Chromium browser() {
        if (chromium == null) {
            throw new IllegalStateException("write_a_page comes first");
        }
        return chromium;
    }
}
