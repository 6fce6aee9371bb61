package org.sprinthealth.indicators.struggles;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sprinthealth.facts.Field;
import org.sprinthealth.facts.Item;
import org.sprinthealth.facts.Membership;
import org.sprinthealth.facts.Timeline;
import org.sprinthealth.facts.Timeline.Version;
import org.sprinthealth.readings.Definition;
import org.sprinthealth.readings.Evidence;
import org.sprinthealth.readings.Reading.NoData;
import org.sprinthealth.readings.Reading.Ratio;
import org.sprinthealth.readings.Reason;
import org.sprinthealth.readings.Verdict;

/** A group whose requests enter sprints far more often than it asks. */
final class LoudestWins extends Watched {
    private static final int GROUPS = 3;
    private static final int FEWEST = 5;
    private static final BigDecimal LOUD = new BigDecimal("1.5");
    private static final BigDecimal LARGE = BigDecimal.valueOf(40);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    LoudestWins() {
        super(
                new Definition(
                        "loudest-wins",
                        "The loudest wins",
                        "Whose needs reach the team, and whose wait?",
                        "By requester group, over 90 days: its share of the items that entered a sprint, against its share of the"
                                + " requests, which are the standard items with a group that were open at some time in them. Shown"
                                + " is the group with the highest of those ratios among groups that have 40 % of the entries or"
                                + " more, else among all. Only groups of five requests or more take part. Seen when a group has"
                                + " 1.5 times its share of the requests, and 40 % of the entries or more. With fewer than three"
                                + " such groups it is suppressed.",
                        "A group may well be more important this quarter. If so, it was decided; ask where, and tell those who"
                                + " wait.",
                        "the 90 days up to the date, or up to the end of each sprint",
                        null,
                        FEWEST,
                        "the requester's group, created, status and sprint. The agreement between the order and a value score is not"
                                + " read: exports have no column for the score"),
                "trade-off talk");
    }

    /**
     * A group.
     *
     * @param requests what it asked for
     * @param entries what entered a sprint of it, with the reason, by key
     */
    private record Voice(int requests, List<Verdict> entries) {}

    @Override
    Finding in(Period period, Workings workings) {
        return at(period.end(), workings);
    }

    @Override
    Finding now(Workings workings) {
        return at(workings.asOf(), workings);
    }

    private static Finding at(Instant when, Workings workings) {
        if (!workings.history().namesSprints()) {
            return Finding.silent(NoData.withoutSprints());
        }
        if (!workings.hadAny(when, Field.REQUESTER_GROUP)) {
            return Finding.silent(
                    Reason.NOT_EXPORTED,
                    "The exports do not say which group asked for an item. Export its field, and name it under exports.columns in the"
                            + " portfolio file: REQUESTER_GROUP.");
        }
        SortedMap<String, Voice> voices = voices(when, workings);
        voices.values().removeIf(voice -> voice.requests() < FEWEST);
        if (voices.size() < GROUPS) {
            return Finding.silent(
                    Reason.SUPPRESSED,
                    "It takes three groups of five requests or more, so that no one is singled out. Give requests a group.");
        }
        return of(voices, workings.evidence(when));
    }

    private static SortedMap<String, Voice> voices(Instant when, Workings workings) {
        SortedMap<String, Voice> voices = new TreeMap<>();
        Instant from = when.minus(Workings.QUARTER);
        for (Timeline timeline : workings.history().timelines()) {
            Item item = timeline.versionAt(when).map(Version::item).orElse(null);
            if (item == null || item.requesterGroup() == null || !item.isStandard() || !wasOpen(timeline, from, when)) {
                continue;
            }
            Voice voice = voices.getOrDefault(item.requesterGroup(), new Voice(0, List.of()));
            List<Verdict> entries = new ArrayList<>(voice.entries());
            entry(timeline, from, when, workings).ifPresent(entries::add);
            voices.put(item.requesterGroup(), new Voice(voice.requests() + 1, entries));
        }
        return voices;
    }

    private static boolean wasOpen(Timeline timeline, Instant from, Instant when) {
        return timeline.at(from).filter(Item::isOpen).isPresent()
                || timeline.versions().stream()
                        .filter(version ->
                                version.from().isAfter(from) && !version.from().isAfter(when))
                        .anyMatch(version -> version.present() && version.item().isOpen());
    }

    /** The first time that a sprint which ran in the 90 days held it, where that is in them. */
    private static Optional<Verdict> entry(Timeline timeline, Instant from, Instant when, Workings workings) {
        return workings.memberships().stream()
                .filter(sprint -> !sprint.sprint().start().isAfter(when)
                        && sprint.sprint().end().isAfter(from))
                .sorted(Comparator.comparing(sprint -> sprint.sprint().start()))
                .filter(sprint -> holds(sprint, timeline, when))
                .findFirst()
                .map(sprint -> new Verdict(
                        timeline.key(),
                        true,
                        "entered a sprint",
                        "in " + sprint.sprint().name()));
    }

    private static boolean holds(Membership sprint, Timeline timeline, Instant when) {
        return timeline.versions().stream()
                .filter(version -> !version.from().isAfter(when)
                        && !version.from().isAfter(sprint.sprint().end()))
                .anyMatch(version -> sprint.holds(timeline, version));
    }

    private static Finding of(SortedMap<String, Voice> voices, Evidence look) {
        int requests = voices.values().stream().mapToInt(Voice::requests).sum();
        int entries = voices.values().stream()
                .mapToInt(voice -> voice.entries().size())
                .sum();
        if (entries < FEWEST) {
            return Finding.silent(
                    Reason.TOO_FEW, "Requests that entered a sprint: " + entries + ", and it takes " + FEWEST + ".");
        }
        List<Ratio> ratios = new ArrayList<>();
        List<Voice> speakers = List.copyOf(voices.values());
        for (String group : voices.keySet()) {
            Voice voice = speakers.get(ratios.size());
            ratios.add(ratio(group, voice, requests, entries, look));
        }
        Ratio loudest = ratios.stream()
                .max(Comparator.comparing(LoudestWins::isLarge).thenComparing(Ratio::percent))
                .orElseThrow();
        Voice speaker = speakers.get(ratios.indexOf(loudest));
        boolean seen = isLarge(loudest) && isLoud(speaker, requests, entries);
        return Finding.of(loudest, seen, speaker.entries());
    }

    /** Reckoned from the counts: the percentages shown are rounded. */
    private static boolean isLoud(Voice voice, int requests, int entries) {
        BigDecimal share = BigDecimal.valueOf((long) voice.requests() * entries);
        return BigDecimal.valueOf((long) voice.entries().size() * requests).compareTo(LOUD.multiply(share)) >= 0;
    }

    private static Ratio ratio(String group, Voice voice, int requests, int entries, Evidence look) {
        List<String> notes = new ArrayList<>(look.notes());
        notes.add(group + ": " + voice.entries().size() + " of " + entries + " sprint entries, " + voice.requests()
                + " of " + requests + " requests");
        return new Ratio(
                percent(voice.entries().size(), entries),
                percent(voice.requests(), requests),
                new Evidence(look.grade(), notes));
    }

    private static boolean isLarge(Ratio ratio) {
        return ratio.part().compareTo(LARGE) >= 0;
    }

    private static BigDecimal percent(int part, int of) {
        return BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(of), 1, RoundingMode.HALF_UP);
    }
}
