package org.sprinthealth.intake.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.sprinthealth.settings.TeamSettings.CriteriaSources;
import org.sprinthealth.settings.TeamSettings.CriteriaSources.Place;

/** The verdict "clear" against the labels of the corpus. */
class CriteriaCorpusTest {

    private static final CriteriaReading READING =
            new CriteriaReading(new CriteriaSources(List.of(Place.values()), List.of(), null, List.of(), List.of()));

    @Test
    void is_large_enough_with_a_third_held_out() {
        List<LabelledItem> items = LabelledItem.all();
        assertThat(items).hasSizeGreaterThanOrEqualTo(300);
        assertThat(3 * items.stream().filter(LabelledItem::isHeldOut).count()).isGreaterThanOrEqualTo(items.size());
        assertThat(items).extracting(LabelledItem::id).doesNotHaveDuplicates();
    }

    @Test
    void finds_what_is_clear_and_nothing_else_on_items_that_no_rule_was_fitted_to() {
        report("fitted to", items(false));
        CriteriaAccuracy heldOut = report("held out", items(true));
        assertThat(heldOut.precision()).isGreaterThanOrEqualTo(0.90);
        assertThat(heldOut.recall()).isGreaterThanOrEqualTo(0.90);
    }

    @Test
    void publishes_the_accuracy_that_it_measures() {
        assertThat(CriteriaAccuracy.measured()).isEqualTo(accuracy(items(true)));
    }

    private static List<LabelledItem> items(boolean heldOut) {
        return LabelledItem.all().stream()
                .filter(item -> item.isHeldOut() == heldOut)
                .toList();
    }

    private static CriteriaAccuracy report(String split, List<LabelledItem> items) {
        CriteriaAccuracy accuracy = accuracy(items);
        long right = items.stream().filter(item -> level(item) == item.level()).count();
        System.out.printf(
                Locale.ROOT,
                "Acceptance criteria, %s: %d items, %d clear; precision of \"clear\" %.3f, recall %.3f; level right %d of %d%n",
                split,
                items.size(),
                accuracy.clear(),
                accuracy.precision(),
                accuracy.recall(),
                right,
                items.size());
        return accuracy;
    }

    private static CriteriaAccuracy accuracy(List<LabelledItem> items) {
        long clear = items.stream().filter(item -> item.level() == 3).count();
        long called = items.stream().filter(item -> level(item) == 3).count();
        long both = items.stream()
                .filter(item -> item.level() == 3 && level(item) == 3)
                .count();
        return new CriteriaAccuracy(items.size(), (int) clear, rounded(both, called), rounded(both, clear));
    }

    private static int level(LabelledItem item) {
        return READING.read(item.text()).level();
    }

    /** To three digits, downwards. */
    private static double rounded(long part, long whole) {
        return Math.floorDiv(1000 * part, whole) / 1000.0;
    }
}
