package org.sprinthealth.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.sprinthealth.facts.Field;
import org.sprinthealth.facts.Snapshot;
import org.sprinthealth.facts.State;
import org.sprinthealth.fixtures.Items;
import org.sprinthealth.fixtures.Snapshots;

/** Nights of a made-up team: items come, change, move project, go and come back; some exports are filtered or narrow. */
final class RandomNights {
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);

    private static final List<State> STATES = List.of(State.values());

    private final Random random;
    private final TreeMap<Integer, String> keys = new TreeMap<>();
    private final TreeMap<Integer, Integer> changes = new TreeMap<>();

    private RandomNights(long seed) {
        random = new Random(seed);
    }

    static List<Snapshot> of(long seed, int nights) {
        RandomNights made = new RandomNights(seed);
        List<Snapshot> snapshots = new ArrayList<>();
        for (int night = 0; night < nights; night++) {
            made.happen();
            snapshots.add(made.snapshot(FIRST.plusDays(night)));
        }
        return snapshots;
    }

    private void happen() {
        for (int i = random.nextInt(4); i >= 0; i--) {
            int number = keys.size() + 1;
            keys.put(number, "APO-" + number);
            changes.put(number, 0);
        }
        for (int number : List.copyOf(keys.keySet())) {
            if (random.nextInt(4) == 0) {
                changes.merge(number, 1, Integer::sum);
            }
            if (random.nextInt(30) == 0) {
                keys.put(number, "GEM-" + number);
            }
        }
    }

    private Snapshot snapshot(LocalDate day) {
        Snapshots night = Snapshots.on(day.toString());
        boolean filtered = random.nextInt(5) == 0;
        List<Items> shown = new ArrayList<>();
        keys.forEach((number, key) -> {
            if (random.nextInt(filtered ? 2 : 25) != 0) {
                shown.add(item(number, key));
            }
        });
        night.showing(shown);
        if (random.nextInt(6) == 0) {
            night.without(Field.SPRINT, Field.ESTIMATE);
        }
        return filtered && random.nextBoolean() ? night.filtered().build() : night.build();
    }

    private Items item(int number, String key) {
        int change = changes.getOrDefault(number, 0);
        State state = STATES.get(change % STATES.size());
        return Items.story(key)
                .id(String.valueOf(number))
                .called("Item " + number)
                .created("2026-02-01")
                .state(state)
                .points(String.valueOf(change % 5))
                .in("Sprint " + (1 + change / 4))
                .labels("label-" + change % 3);
    }
}
