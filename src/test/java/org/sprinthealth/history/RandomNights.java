package org.sprinthealth.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.sprinthealth.facts.Field;
import org.sprinthealth.facts.Past;
import org.sprinthealth.facts.Snapshot;
import org.sprinthealth.facts.State;
import org.sprinthealth.fixtures.Items;
import org.sprinthealth.fixtures.Pasts;
import org.sprinthealth.fixtures.Snapshots;

/**
 * Nights of a made-up team: items come, change, move project, go and come back; some exports are filtered or narrow, and some
 * have changelogs.
 */
final class RandomNights {
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);

    private static final List<State> STATES = List.of(State.values());

    private final Random random;
    private final TreeMap<Integer, String> keys = new TreeMap<>();
    private final TreeMap<Integer, Integer> changes = new TreeMap<>();
    private final TreeMap<Integer, List<String>> days = new TreeMap<>();

    private RandomNights(long seed) {
        random = new Random(seed);
    }

    static List<Snapshot> of(long seed, int nights) {
        RandomNights made = new RandomNights(seed);
        List<Snapshot> snapshots = new ArrayList<>();
        for (int night = 0; night < nights; night++) {
            made.happen(FIRST.plusDays(night));
            snapshots.add(made.snapshot(FIRST.plusDays(night)));
        }
        return snapshots;
    }

    private void happen(LocalDate day) {
        for (int i = random.nextInt(4); i >= 0; i--) {
            int number = keys.size() + 1;
            keys.put(number, "APO-" + number);
            changes.put(number, 0);
            days.put(number, new ArrayList<>(List.of(day + "T09:00")));
        }
        for (int number : List.copyOf(keys.keySet())) {
            if (random.nextInt(4) == 0) {
                changes.merge(number, 1, Integer::sum);
                days.computeIfAbsent(number, missing -> new ArrayList<>()).add(day + "T14:00");
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
        boolean told = random.nextInt(3) == 0;
        keys.forEach((number, key) -> {
            if (random.nextInt(filtered ? 2 : 25) != 0) {
                shown.add(item(number, key));
                if (told && random.nextInt(25) != 0) {
                    night.telling(past(number, key));
                }
            }
        });
        night.showing(shown);
        if (random.nextInt(6) == 0) {
            night.without(Field.SPRINT, Field.ESTIMATE);
        }
        return filtered && random.nextBoolean() ? night.filtered().build() : night.build();
    }

    private Past past(int number, String key) {
        List<String> changed = days.getOrDefault(number, List.of());
        Pasts past = Pasts.created(changed.get(0), item(number, key, 0));
        for (int change = 1; change < changed.size(); change++) {
            past.then(changed.get(change), item(number, key, change));
        }
        return past.build();
    }

    private Items item(int number, String key) {
        return item(number, key, changes.getOrDefault(number, 0));
    }

    private static Items item(int number, String key, int change) {
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
