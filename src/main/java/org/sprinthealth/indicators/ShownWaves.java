package org.sprinthealth.indicators;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sprinthealth.facts.PulseTelling;
import org.sprinthealth.facts.Wave;

/**
 * What may be shown of all of a team's waves, read telling by telling, as readers may have read them.
 *
 * <p>A group that one wave had to hide stays hidden in the others: mostly the same people answer wave after wave, and what one
 * wave hides behind its total another must not uncover.
 */
final class ShownWaves {
    private ShownWaves() {}

    /** By wave, oldest first. */
    static List<ShownWave> of(List<PulseTelling> tellings) {
        Map<Wave, ShownWave> waves = new TreeMap<>();
        tellings.stream().sorted(PulseTelling.OLDEST_FIRST).forEach(telling -> {
            ShownWave before = waves.getOrDefault(telling.wave(), ShownWave.nothingOf(telling.wave()));
            waves.put(telling.wave(), before.after(telling, hiddenElsewhere(telling.wave(), waves.values())));
        });
        return List.copyOf(waves.values());
    }

    private static Set<String> hiddenElsewhere(Wave wave, Collection<ShownWave> waves) {
        return waves.stream()
                .filter(other -> !other.wave().equals(wave))
                .flatMap(other -> other.hidden().stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
