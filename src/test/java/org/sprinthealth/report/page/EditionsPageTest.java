package org.sprinthealth.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sprinthealth.report.page.EditionsPage.Link;
import org.sprinthealth.report.page.EditionsPage.Listed;

class EditionsPageTest {
    private static final Link PAGE = new Link("The page", "index.html");

    @Test
    void lists_editions_with_links_that_hold_wherever_they_are_moved() throws IOException {
        String page = list(new Listed("2026-03-29.2", LocalDate.of(2026, 3, 29), List.of(PAGE), true));
        assertThat(page)
                .contains("29 March 2026, edition 2", "(latest)", ">2026-W13<", "href=\"2026-03-29.2/index.html\"")
                .doesNotContain("http:", "https:", "<script", "<link", " th:", "file:");
    }

    @Test
    void keeps_the_order_and_marks_only_the_latest() throws IOException {
        String page = list(
                new Listed("2026-03-29", LocalDate.of(2026, 3, 29), List.of(PAGE), true),
                new Listed("2026-03-22", LocalDate.of(2026, 3, 22), List.of(PAGE), false));
        assertThat(page).containsSubsequence("29 March 2026", "(latest)", "22 March 2026");
        assertThat(page.split("\\(latest\\)", -1)).hasSize(2);
    }

    @Test
    void escapes_the_portfolio_s_name() throws IOException {
        assertThat(new EditionsPage(template()).write("<b>Ours</b>", List.of()))
                .contains("<h1>&lt;b&gt;Ours&lt;/b&gt;</h1>");
    }

    private static String list(Listed... editions) throws IOException {
        return new EditionsPage(template()).write("Platform teams", List.of(editions));
    }

    private static String template() throws IOException {
        return Files.readString(Path.of("templates", "editions.html"));
    }
}
