package org.sprinthealth.indicators.struggles;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.delivery.Delivered;
import org.sprinthealth.delivery.Ledger;
import org.sprinthealth.delivery.LedgerEntry;

/**
 * A sprint in which work was added, and what was dropped for it.
 *
 * @param sprint the sprint
 * @param added keys of what was added, by key
 * @param removed keys of what was removed
 * @param decided what the decision log says was dropped, a trade-off each; its reason where it names nothing
 */
public record TradeOff(String sprint, List<String> added, List<String> removed, List<String> decided) {
    private static final int SPRINTS = 8;

    public TradeOff {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        decided = List.copyOf(decided);
    }

    /** Those of the last eight closed sprints to which anything was added, the newest first. */
    public static List<TradeOff> in(Delivered delivered) {
        Workings workings = new Workings(delivered);
        List<Period> periods = workings.periods();
        List<TradeOff> found = new ArrayList<>();
        for (Period period : periods.subList(Math.max(0, periods.size() - SPRINTS), periods.size())) {
            found.add(0, of(period, workings));
        }
        found.removeIf(tradeOff -> tradeOff.added().isEmpty());
        return List.copyOf(found);
    }

    private static TradeOff of(Period period, Workings workings) {
        return new TradeOff(
                period.name(),
                keys(period, NothingDropped::added),
                keys(period, NothingDropped::removed),
                decided(period, workings));
    }

    private static List<String> keys(Period period, Function<Ledger, List<LedgerEntry>> which) {
        return Optional.ofNullable(period.ledger()).map(which).orElse(List.of()).stream()
                .map(LedgerEntry::key)
                .toList();
    }

    private static List<String> decided(Period period, Workings workings) {
        return NothingDropped.tradeOffs(period, workings).stream()
                .map(decision -> said(decision.whatDrops(), decision.why(), decision.date()))
                .toList();
    }

    private static String said(@Nullable String whatDrops, @Nullable String why, LocalDate date) {
        return whatDrops != null ? whatDrops : why != null ? why : "a trade-off of " + date;
    }

    /** Whether anything was dropped for what came in. */
    public boolean isBalanced() {
        return !removed.isEmpty() || !decided.isEmpty();
    }
}
