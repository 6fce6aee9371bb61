package org.sprinthealth.simulator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * The features that a simulated team shipped, some before its story begins, and how they are used.
 *
 * @param team the team
 * @param mood decides what is measured and used
 */
record FeatureShelf(Team team, Mood mood) {
    private static final LocalDate FIRST = LocalDate.of(2025, 10, 14);
    private static final int PERIOD = 28;
    private static final int PERIODS = 3;
    private static final int MOST = 9;

    /** For whom a feature is, with the share of them that has to use it. */
    enum Reach {
        CORE(0.40),
        SECONDARY(0.15),
        NICHE(0.05),
        INTERNAL(0);

        private final double expected;

        Reach(double expected) {
            this.expected = expected;
        }
    }

    /** A feature; its items are keys, its target a share of those who could use it in percent, 0 for that of its reach. */
    record Feature(
            String id,
            String name,
            List<String> items,
            LocalDate shipped,
            Reach reach,
            String audience,
            String outcome,
            String measure,
            int target) {}

    /** How many used a feature in the 28 days up to a day, of how many who could. */
    record Use(String feature, LocalDate until, int using, int eligible) {}

    private Phrases talk() {
        return Phrases.talk(team.story().voice().language());
    }

    List<Feature> features() {
        List<Feature> features = new ArrayList<>();
        for (String old : talk().all('F')) {
            String[] parts = old.split("\\|", 3);
            LocalDate shipped = FIRST.plusDays(23L * features.size());
            features.add(feature(features.size(), parts[0], List.of(), shipped, parts[2], parts[1]));
        }
        done().forEach((topic, tickets) -> {
            if (features.size() < MOST) {
                features.add(fromItems(features.size(), tickets));
            }
        });
        return features;
    }

    /** What was done, by what it is about; only where two items or more make a feature. */
    private Map<String, List<Ticket>> done() {
        Instant asOf = Iteration.endOf(team.story().to(), team.zone());
        Map<String, List<Ticket>> done = team.truth().tracker().at(asOf).stream()
                .filter(ticket -> ticket.stage() == Stage.DONE && ticket.card().type() == Type.STORY)
                .sorted(Comparator.comparing(ticket -> Objects.requireNonNull(ticket.resolved())))
                .collect(Collectors.groupingBy(
                        ticket -> ticket.card().topic(), LinkedHashMap::new, Collectors.toList()));
        done.values().removeIf(tickets -> tickets.size() < 2);
        return done;
    }

    private Feature fromItems(int index, List<Ticket> tickets) {
        List<Ticket> first = tickets.subList(0, 2);
        List<String> keys =
                first.stream().map(ticket -> team.key(ticket.card().number())).toList();
        LocalDate shipped = Objects.requireNonNull(first.get(1).resolved())
                .atZone(team.zone())
                .toLocalDate();
        List<String> outcomes = Phrases.of(team.story().voice().language()).all('o');
        List<String> audiences = talk().all('A');
        return feature(
                index,
                first.get(0).card().summary(),
                keys,
                shipped,
                audiences.get(index % audiences.size()),
                outcomes.get(index % outcomes.size()));
    }

    private Feature feature(
            int index, String name, List<String> keys, LocalDate shipped, String audience, String outcome) {
        List<String> measures = talk().all('E');
        Reach reach = index == 3
                ? Reach.INTERNAL
                : List.of(Reach.CORE, Reach.SECONDARY, Reach.NICHE).get(index % 3);
        return new Feature(
                "F" + (index + 1),
                name,
                keys,
                shipped,
                reach,
                audience,
                outcome,
                measures.get(index % measures.size()),
                index % 4 == 2 ? (int) (reach.expected * 100) + 5 : 0);
    }

    /** Three periods up to the end of the story for each feature that is measured and was there by then. */
    List<Use> uses() {
        Random random = new Random(team.story().seed() * 31 + 4);
        List<Use> uses = new ArrayList<>();
        for (Feature feature : features()) {
            boolean measured = random.nextDouble() < mood.measured();
            boolean used = random.nextDouble() < mood.used();
            int eligible = 1200 + random.nextInt(3000);
            for (int i = PERIODS - 1; i >= 0; i--) {
                LocalDate until = team.story().to().minusDays((long) PERIOD * i);
                double rate = rate(feature, used, random);
                if (measured
                        && feature.reach() != Reach.INTERNAL
                        && feature.shipped().isBefore(until)) {
                    uses.add(new Use(feature.id(), until, (int) (rate * eligible), eligible + 11 * (PERIODS - i)));
                }
            }
        }
        return uses;
    }

    private static double rate(Feature feature, boolean used, Random random) {
        double expected = Math.max(feature.target() / 100.0, feature.reach().expected);
        double some = random.nextDouble() * 0.2;
        return used ? Math.min(0.9, expected * (1.2 + some)) : expected * (0.3 + some);
    }
}
