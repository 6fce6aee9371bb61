package org.sprinthealth.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sprinthealth.facts.Comments;
import org.sprinthealth.facts.Dates;
import org.sprinthealth.facts.Field;
import org.sprinthealth.facts.TextFacts;
import org.sprinthealth.fixtures.Teams;
import org.sprinthealth.intake.criteria.CriteriaText;
import org.sprinthealth.intake.criteria.NamedText;

class RememberedTextsTest {
    private static final String STORY = "As a customer, I want to pay by card, so that I need no cash";

    private final RememberedTexts texts = new RememberedTexts(Teams.apollo().build());

    @Test
    void a_title_alone_says_nothing_unless_it_says_who_and_why() {
        assertThat(texts.facts(row("Pay", ""))).isNull();
        TextFacts story = facts(row(STORY, ""));
        assertThat(story.saysWhoAndWhy()).isTrue();
        assertThat(story.fingerprint()).isEmpty();
    }

    @Test
    void a_text_is_known_by_its_description_and_its_criteria() {
        TextFacts described = facts(row("Pay", "By card"));
        assertThat(described.saysWhoAndWhy()).isFalse();
        assertThat(described.fingerprint()).isNotEmpty();
        assertThat(facts(row("Pay on the way", "By card")).fingerprint()).isEqualTo(described.fingerprint());

        NamedText once = new NamedText("Acceptance Criteria", "Charged once");
        NamedText sameField = new NamedText("ACCEPTANCE CRITERIA", "Charged once");
        NamedText twice = new NamedText("Acceptance Criteria", "Charged twice");
        String withCriteria = facts(row("Pay", "By card", once)).fingerprint();
        assertThat(withCriteria).isNotEqualTo(described.fingerprint());
        assertThat(facts(row("Pay", "By card", sameField)).fingerprint()).isEqualTo(withCriteria);
        assertThat(facts(row("Pay", "By card", twice)).fingerprint()).isNotEqualTo(withCriteria);
    }

    @Test
    void criteria_in_sub_tasks_are_read_anew_when_there_is_one_more() {
        RememberedTexts ofSubTasks =
                new RememberedTexts(Teams.apollo().criteriaInSubTasks("^AC: ").build());

        assertThat(ofSubTasks.read(withSubTasks("AC: card is charged once")).written())
                .isEqualTo(1);
        assertThat(ofSubTasks
                        .read(withSubTasks("AC: card is charged once", "AC: receipt is mailed"))
                        .written())
                .isEqualTo(2);
    }

    private static CriteriaText withSubTasks(String... summaries) {
        return new CriteriaText(false, List.of(), null, List.of(summaries));
    }

    private TextFacts facts(ItemRow row) {
        return Optional.ofNullable(texts.facts(row)).orElseThrow();
    }

    private static ItemRow row(String summary, String description, NamedText... criteria) {
        Map<Field, List<String>> cells = description.isEmpty()
                ? Map.of(Field.SUMMARY, List.of(summary))
                : Map.of(Field.SUMMARY, List.of(summary), Field.DESCRIPTION, List.of(description));
        return new ItemRow("A-1", cells, List.of(), List.of(criteria), Dates.UNKNOWN, Comments.NONE, null, 2);
    }
}
