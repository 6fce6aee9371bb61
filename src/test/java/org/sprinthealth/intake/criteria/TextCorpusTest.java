package org.sprinthealth.intake.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sprinthealth.facts.TextFacts;
import org.sprinthealth.facts.TextFacts.Success;
import org.sprinthealth.settings.TeamSettings.CriteriaSources;

/** What is read of who and why, and of success, against the labels of the corpora. */
class TextCorpusTest {
    private static final TextReading READING =
            new TextReading(new CriteriaSources(List.of(), List.of(), null, List.of(), List.of()));

    @ParameterizedTest
    @ValueSource(strings = {"who-and-why", "success"})
    void is_large_enough_with_a_part_held_out(String corpus) {
        List<LabelledText> texts = LabelledText.all(corpus);
        assertThat(texts).hasSizeGreaterThanOrEqualTo(140);
        assertThat(texts).filteredOn(LabelledText::isHeldOut).hasSizeGreaterThanOrEqualTo(55);
        assertThat(texts).extracting(LabelledText::id).doesNotHaveDuplicates();
    }

    @Test
    void finds_who_and_why_on_stories_that_no_rule_was_fitted_to() {
        report("who-and-why", false, "yes", TextCorpusTest::saysWhoAndWhy);
        Accuracy heldOut = report("who-and-why", true, "yes", TextCorpusTest::saysWhoAndWhy);
        assertThat(heldOut.precision()).isGreaterThanOrEqualTo(0.90);
        assertThat(heldOut.recall()).isGreaterThanOrEqualTo(0.80);
    }

    @Test
    void finds_measurable_success_on_parents_that_no_rule_was_fitted_to() {
        report("success", false, "measurable", TextCorpusTest::isMeasurable);
        Accuracy heldOut = report("success", true, "measurable", TextCorpusTest::isMeasurable);
        assertThat(heldOut.precision()).isGreaterThanOrEqualTo(0.90);
        assertThat(heldOut.recall()).isGreaterThanOrEqualTo(0.80);
    }

    private record Accuracy(double precision, double recall) {}

    private static boolean saysWhoAndWhy(LabelledText story) {
        String[] lines = story.text().split("\n", 2);
        return READING.read("", lines[0], lines.length == 1 ? null : lines[1]).saysWhoAndWhy();
    }

    private static boolean isMeasurable(LabelledText parent) {
        TextFacts facts = READING.read("", "Parent", parent.text());
        return facts.success() == Success.MEASURABLE;
    }

    private static Accuracy report(String corpus, boolean heldOut, String label, Predicate<LabelledText> reading) {
        List<LabelledText> texts = LabelledText.all(corpus).stream()
                .filter(text -> text.isHeldOut() == heldOut)
                .toList();
        long labelled =
                texts.stream().filter(text -> text.label().equals(label)).count();
        long found = texts.stream().filter(reading).count();
        long both = texts.stream()
                .filter(reading)
                .filter(text -> text.label().equals(label))
                .count();
        var accuracy = new Accuracy(rounded(both, found), rounded(both, labelled));
        System.out.printf(
                Locale.ROOT,
                "%s, %s: %d texts, %d \"%s\"; precision %.3f, recall %.3f%n",
                corpus,
                heldOut ? "held out" : "fitted to",
                texts.size(),
                labelled,
                label,
                accuracy.precision(),
                accuracy.recall());
        if (!heldOut && Boolean.getBoolean("corpus.show")) {
            texts.stream()
                    .filter(text -> reading.test(text) != text.label().equals(label))
                    .forEach(text -> System.out.println("  " + text));
        }
        return accuracy;
    }

    /** To three digits, downwards. */
    private static double rounded(long part, long whole) {
        return whole == 0 ? 0 : Math.floorDiv(1000 * part, whole) / 1000.0;
    }
}
