package org.sprinthealth.intake.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which parts a text has. */
class SectionTest {
    private static final Section NO_OPENING = new Section(Topic.OPENING, 0, "", List.of());

    private static List<Section> sections(String text) {
        return Section.of(Dialect.lines(text), new Headings(List.of()));
    }

    @Test
    void a_numbered_heading_is_a_title_over_a_text_and_a_criterion_over_none() {
        assertThat(sections(
                        "h3. AC 1: Rounding\nSums are rounded\nh3. AC 2: The date is shown\nh3. AC 3: So is the name"))
                .containsExactly(
                        NO_OPENING,
                        new Section(Topic.CRITERIA, 3, "AC", List.of(Line.text("Sums are rounded", ""))),
                        new Section(Topic.CRITERIA, 3, "AC", List.of(Line.item("The date is shown"))),
                        new Section(Topic.CRITERIA, 3, "AC", List.of(Line.item("So is the name"))));
    }

    @Test
    void deeper_headings_right_under_criteria_group_them() {
        assertThat(sections("## Acceptance criteria\n\n### Web\n- Works offline\n### App\n- Syncs at the start"))
                .containsExactly(
                        NO_OPENING,
                        new Section(
                                Topic.CRITERIA,
                                2,
                                "acceptance criteria",
                                List.of(
                                        Line.BLANK,
                                        Line.heading(3, "Web"),
                                        Line.item("Works offline"),
                                        Line.heading(3, "App"),
                                        Line.item("Syncs at the start"))));
    }

    @Test
    void a_deeper_heading_after_criteria_ends_them() {
        assertThat(sections("## Acceptance criteria\n- Works offline\n### Web\n- Old tab"))
                .containsExactly(
                        NO_OPENING,
                        new Section(Topic.CRITERIA, 2, "acceptance criteria", List.of(Line.item("Works offline"))),
                        new Section(Topic.OTHER, 3, "", List.of(Line.item("Old tab"))));
    }
}
