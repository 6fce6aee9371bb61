package org.sprinthealth.indicators;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All cells of a survey that were ever shown, and what more may be: nothing that lets a small group be worked out.
 *
 * <p>A cell is the set of people whose answers one printed count is of. Two people stand in one block where every cell counts
 * both or neither. <b>Theorem:</b> where every block has {@code smallest} people or more, no group of fewer can be worked out
 * by adding and subtracting cells, however often and with whatever factors. Proof: a sum of cells gives all people of a
 * block the same weight, as each of its cells does. A group that is worked out has weight 1 for its people and 0 for all
 * others, so it is made of whole blocks; unless it is empty, it has as many people as the smallest block or more. The same
 * holds of any attribute counted over the same cells, such as how many were favourable.
 *
 * <p>People who are in no cell are in no block: nothing printed speaks of them.
 *
 * @param smallest the smallest group that may be worked out
 * @param cells the cells shown so far
 * @param <P> a person, by something that only that person has
 */
record Disclosure<P>(int smallest, List<Set<P>> cells) {
    Disclosure {
        cells = List.copyOf(cells);
    }

    /** Nothing shown yet. */
    static <P> Disclosure<P> none(int smallest) {
        return new Disclosure<>(smallest, List.of());
    }

    /** What is shown once these cells are too; empty where that would let a small group be worked out. */
    Optional<Disclosure<P>> with(Collection<Set<P>> more) {
        Disclosure<P> all = new Disclosure<>(
                smallest, Stream.concat(cells.stream(), more.stream()).toList());
        return Optional.of(all).filter(Disclosure::isSafe);
    }

    private boolean isSafe() {
        Map<List<Boolean>, Long> blocks = cells.stream()
                .flatMap(Set::stream)
                .distinct()
                .collect(Collectors.groupingBy(this::block, Collectors.counting()));
        return blocks.values().stream().allMatch(people -> people >= smallest);
    }

    private List<Boolean> block(P person) {
        return cells.stream().map(cell -> cell.contains(person)).toList();
    }
}
