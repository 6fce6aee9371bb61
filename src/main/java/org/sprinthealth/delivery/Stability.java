package org.sprinthealth.delivery;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * How much a forecast depends on which weeks it was drawn from: how far the means of two random halves of them lie apart.
 *
 * @param apartPercent the middle one of 99 such differences, in percent of the mean of all weeks, rounded
 */
public record Stability(int apartPercent) {
    private static final int SPLITS = 99;
    private static final int STABLE = 25;

    static Stability of(Pace pace, long seed) {
        Random random = new Random(seed);
        List<Integer> items = new ArrayList<>(pace.items());
        List<Integer> apart = new ArrayList<>();
        for (int split = 0; split < SPLITS; split++) {
            Collections.shuffle(items, random);
            apart.add(apart(items));
        }
        Collections.sort(apart);
        return new Stability(apart.get(SPLITS / 2));
    }

    private static int apart(List<Integer> items) {
        int half = items.size() / 2;
        long first = sum(items.subList(0, half));
        long second = sum(items.subList(half, items.size()));
        int rest = items.size() - half;
        long difference = Math.abs(first * rest - second * half) * items.size() * 100;
        long unit = (first + second) * half * rest;
        return (int) ((2 * difference + unit) / (2 * unit));
    }

    private static long sum(List<Integer> items) {
        return items.stream().mapToLong(Integer::longValue).sum();
    }

    /** Whether the weeks are alike enough to draw from: halves a quarter apart or less. */
    public boolean isStable() {
        return apartPercent <= STABLE;
    }

    /** In a few words, such as {@code stable: random halves of the weeks are 12 % apart}. */
    public String inWords() {
        return (isStable() ? "stable" : "not stable") + ": random halves of the weeks are " + apartPercent + " % apart";
    }
}
