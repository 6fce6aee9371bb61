package org.sprinthealth.indicators.struggles;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.facts.Item;
import org.sprinthealth.facts.TextFacts;
import org.sprinthealth.facts.Timeline;
import org.sprinthealth.facts.Timeline.Version;

/**
 * When an item changed in substance: its title, text, criteria, state, estimate, priority, type or parent. A new rank, a
 * comment, a label or a link is none.
 *
 * @param since when it came to stand as it was first seen, as far as the exports tell
 * @param changes when it changed since, oldest first
 */
record Substance(Instant since, List<Instant> changes) {

    static Substance of(Timeline timeline) {
        List<Version> versions = timeline.versions();
        List<Instant> changes = new ArrayList<>();
        for (int i = 1; i < versions.size(); i++) {
            if (!sameSubstance(versions.get(i - 1).item(), versions.get(i).item())) {
                changes.add(versions.get(i).from());
            }
        }
        return new Substance(since(versions.get(0)), changes);
    }

    /** Before an item was first seen, only its date of update tells that it rested. */
    private static Instant since(Version first) {
        Instant updated = first.item().dates().updated();
        return !first.exact() && updated != null && updated.isBefore(first.from()) ? updated : first.from();
    }

    private static boolean sameSubstance(Item before, Item now) {
        return before.summary().equals(now.summary())
                && before.type().equals(now.type())
                && Objects.equals(before.state(), now.state())
                && sameEstimate(before.estimate(), now.estimate())
                && Objects.equals(before.priority(), now.priority())
                && Objects.equals(before.parentKey(), now.parentKey())
                && Objects.equals(
                        before.criteria().fingerprint(), now.criteria().fingerprint())
                && fingerprint(before).equals(fingerprint(now));
    }

    private static String fingerprint(Item item) {
        TextFacts text = item.text();
        return text == null ? "" : text.fingerprint();
    }

    /** 3 and 3.0 are the same; none differs from 0. */
    private static boolean sameEstimate(@Nullable BigDecimal before, @Nullable BigDecimal now) {
        if (before == null || now == null) {
            return before == null && now == null;
        }
        return before.compareTo(now) == 0;
    }

    /** The last change up to an instant. */
    Instant lastUpTo(Instant when) {
        return changes.stream()
                .filter(change -> !change.isAfter(when))
                .reduce((first, second) -> second)
                .orElse(since);
    }
}
