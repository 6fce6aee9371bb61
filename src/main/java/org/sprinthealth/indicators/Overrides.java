package org.sprinthealth.indicators;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.sprinthealth.facts.AllKeys;
import org.sprinthealth.facts.ItemOverride;
import org.sprinthealth.facts.Sprint;
import org.sprinthealth.facts.SprintKey;
import org.sprinthealth.facts.TeamHistory;
import org.sprinthealth.readings.Evidence;
import org.sprinthealth.readings.Figure;
import org.sprinthealth.readings.Reading.Share;
import org.sprinthealth.readings.Verdict;

/**
 * What people overruled in a figure's verdicts: the human value wins, and the figure says how often it did. An override follows
 * its item to another key. Each point of a trend goes by what held then, so that it reads the same in every later edition.
 */
public final class Overrides {
    private static final String OVERRULED = ", overruled";

    private final List<ItemOverride> typed;
    private final AllKeys keys;
    private final List<Sprint> sprints;

    private Overrides(List<ItemOverride> typed, AllKeys keys, List<Sprint> sprints) {
        this.typed = typed;
        this.keys = keys;
        this.sprints = sprints;
    }

    /**
     * Those of one figure. Of several for one item that hold, the newest wins; of several of one day, the last typed.
     *
     * @param figure the figure's id
     */
    static Overrides of(String figure, TeamHistory history) {
        List<ItemOverride> own = history.contracts().verdicts().overrides().stream()
                .filter(override -> override.figure().equals(figure))
                .sorted(Comparator.comparing(ItemOverride::from))
                .toList();
        return new Overrides(own, AllKeys.of(own.isEmpty() ? List.of() : history.timelines()), history.sprints());
    }

    /** Nobody overruled anything. */
    static Overrides none() {
        return new Overrides(List.of(), AllKeys.of(List.of()), List.of());
    }

    /** Verdicts on items as people see them on a day. */
    List<Verdict> on(LocalDate day, List<Verdict> own) {
        return said(own, override -> override.sprint() == null && override.holdsOn(day));
    }

    /** Verdicts on items of a closed sprint as people see them: what was said of one sprint is not said of the next. */
    List<Verdict> in(Sprint sprint, List<Verdict> own) {
        String key = SprintKey.of(sprint, sprints);
        return said(own, override -> key.equals(override.sprint()));
    }

    private List<Verdict> said(List<Verdict> own, Predicate<ItemOverride> holds) {
        List<ItemOverride> inForce = typed.stream().filter(holds).toList();
        return own.stream().map(verdict -> said(verdict, inForce)).toList();
    }

    private Verdict said(Verdict own, List<ItemOverride> inForce) {
        Optional<ItemOverride> last = inForce.stream()
                .filter(override -> keys.areSame(override.item(), own.key()))
                .reduce((older, newer) -> newer);
        return last.filter(override -> override.counts() != own.counts())
                .map(override -> overruled(own, override))
                .orElse(own);
    }

    private static Verdict overruled(Verdict own, ItemOverride override) {
        String why = override.why().isBlank() ? "" : ": " + override.why();
        return new Verdict(
                own.key(),
                override.counts(),
                (override.counts() ? "yes" : "no") + OVERRULED,
                "overruled on " + override.from() + why + " (was " + own.verdict() + ", " + own.reason() + ")");
    }

    /**
     * A share of items, with what people said of them.
     *
     * @param read the share as the figure reads it, of all these items
     * @param said the verdicts, people's own in place of the figure's
     */
    static Share share(Share read, List<Verdict> said) {
        int overruled = usedIn(said);
        if (overruled == 0) {
            return read;
        }
        List<String> notes = new ArrayList<>();
        notes.add(overruled + " of " + read.of() + " verdicts overruled by people");
        notes.addAll(read.evidence().notes());
        int counting = (int) said.stream().filter(Verdict::counts).count();
        return new Share(counting, read.of(), new Evidence(read.evidence().grade(), notes));
    }

    /** How many of a figure's verdicts are people's own in place of its own. */
    public static int usedIn(Figure figure) {
        return usedIn(figure.items());
    }

    private static int usedIn(List<Verdict> items) {
        return (int) items.stream().filter(Overrides::isOverruled).count();
    }

    static boolean isOverruled(Verdict verdict) {
        return verdict.verdict().endsWith(OVERRULED);
    }
}
