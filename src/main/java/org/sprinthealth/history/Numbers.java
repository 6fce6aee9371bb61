package org.sprinthealth.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Numbers of items as text, runs of them by their ends: {@code 1-120 122}. */
final class Numbers {
    private Numbers() {}

    static String text(Collection<Integer> numbers) {
        List<String> runs = new ArrayList<>();
        int first = 0;
        int last = 0;
        for (int number : new TreeSet<>(numbers)) {
            if (first > 0 && number != last + 1) {
                runs.add(run(first, last));
                first = 0;
            }
            first = first == 0 ? number : first;
            last = number;
        }
        if (first > 0) {
            runs.add(run(first, last));
        }
        return String.join(" ", runs);
    }

    private static String run(int first, int last) {
        return first == last ? String.valueOf(first) : first + "-" + last;
    }

    static List<Integer> of(String text) {
        return Stream.of(text.split(" ", -1))
                .filter(run -> !run.isEmpty())
                .flatMap(run -> {
                    String[] ends = run.split("-", -1);
                    return IntStream.rangeClosed(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]))
                            .boxed();
                })
                .toList();
    }
}
